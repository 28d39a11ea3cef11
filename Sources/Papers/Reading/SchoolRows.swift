internal import Policy
internal import Staffing

/// Understands the rows of the sheet 学校.
final class SchoolRows {
  private(set) var schools: [School] = []

  /// Positions in `schools` by code, and of all codes that were seen.
  let codes = Lexicon(capacity: 1024)
  private(set) var codeList: [School.ID] = []
  private(set) var kinds: [SchoolKind?] = []

  private let table: TableReader
  private let words: Vocabularies

  /// Set when one school's workbook is read.
  private let home: SchoolHome?

  init(_ table: TableReader, words: Vocabularies, home: SchoolHome? = nil) {
    self.table = table
    self.words = words
    self.home = home
  }

  /// The county's other schools may be named on the sheets that follow.
  func knowTheOthers() {
    for school in home?.roster.schools ?? []
    where codes.insert(school.id.rawValue, codeList.count) == nil {
      codeList.append(school.id)
      kinds.append(school.kind)
    }
  }

  /// Reads the present row; a row with an error is left out of `schools`.
  func read() {
    let errors = table.log.errorCount
    let code = table.requiredCode(SchoolColumn.id.rawValue)
    let name = table.requiredText(SchoolColumn.name.rawValue)
    let area = readArea()
    let kind = table.word(SchoolColumn.kind.rawValue, words.kind, isRequired: true)
    let enrolment = readEnrolment(kind)
    let establishment = table.count(SchoolColumn.establishment.rawValue, in: 0...5_000)
    let role = table.word(SchoolColumn.role.rawValue, words.role) ?? .ordinary
    let hardship = table.count(SchoolColumn.hardship.rawValue, in: 0...20) ?? 0
    let location = table.location(
      SchoolColumn.longitude.rawValue, SchoolColumn.latitude.rawValue)
    if let code { remember(code, kind) }
    if let code, let home, code != home.school.rawValue {
      table.report(
        .otherSchool, field: SchoolColumn.id.rawValue, found: code,
        allowed: .same(home.school.rawValue))
    }
    guard table.log.errorCount == errors, let code, let name, let area, let kind else { return }
    schools.append(
      School(
        id: School.ID(code), name: name, township: table.text(SchoolColumn.township.rawValue),
        district: table.text(SchoolColumn.district.rawValue), area: area, kind: kind,
        enrolment: enrolment, establishment: establishment, role: role, hardship: hardship,
        group: table.text(SchoolColumn.group.rawValue),
        alliance: table.text(SchoolColumn.alliance.rawValue), location: location))
    table.keepExtras(key: code)
  }

  private func remember(_ code: String, _ kind: SchoolKind?) {
    if codes.insert(code, codeList.count) == nil {
      codeList.append(School.ID(code))
      kinds.append(kind)
    } else {
      table.report(.duplicateKey, field: SchoolColumn.id.rawValue, found: code)
    }
  }

  private func readArea() -> Area? {
    let field = SchoolColumn.area.rawValue
    let text = table[field]
    guard !text.isEmpty, words.area.value(of: table.folded(field)) == nil else {
      return table.word(field, words.area, isRequired: true)
    }
    let codes = words.area.words(in: .zh)
    table.report(
      .unknownWord, field: field, found: text.string,
      allowed: LocalizedText(
        zh: (codes + ["城区", "镇区", "乡村"]).joined(separator: "、"),
        en: (codes + ["city", "town", "village"]).joined(separator: ", ")),
      suggestion: words.area.suggestion(for: text.string))
    return nil
  }

  private func readEnrolment(_ kind: SchoolKind?) -> [Stage: Enrolment] {
    var enrolment: [Stage: Enrolment] = [:]
    for stage in Stage.allCases {
      let pupilField = SchoolColumn.pupils(stage).rawValue
      let classField = SchoolColumn.classes(stage).rawValue
      let pupils = table.count(pupilField, in: 0...50_000)
      let classes = table.count(classField, in: 0...1_000)
      guard pupils != nil || classes != nil else { continue }
      let both = Enrolment(pupils: pupils ?? 0, classes: classes ?? 0)
      enrolment[stage] = both
      if let kind, both.isRunning, !kind.stages.contains(stage) {
        let allowed = kind.stages
        table.report(
          .stageNotRun, severity: .warn, field: both.pupils > 0 ? pupilField : classField,
          found: table[both.pupils > 0 ? pupilField : classField].string,
          allowed: LocalizedText(
            zh: allowed.map { words.stage.word(for: $0, in: .zh) }.joined(separator: "、"),
            en: allowed.map { words.stage.word(for: $0, in: .en) }.joined(separator: ", ")))
      }
      if both.pupils == 0, both.classes > 0 {
        table.report(.classesWithoutPupils, field: classField, found: "\(both.classes)")
      } else if both.pupils > 0, both.classes == 0 {
        table.report(.pupilsWithoutClasses, field: pupilField, found: "\(both.pupils)")
      }
    }
    return enrolment
  }
}
