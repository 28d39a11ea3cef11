internal import OfficeFiles
internal import Policy
internal import Staffing

/// Understands the rows of the sheet 教师.
final class TeacherRows {
  private(set) var teachers: [Teacher] = []

  /// The row of each of `teachers`, for the checks that need all of them.
  private(set) var rows: [Int32] = []

  /// Every teacher number that was seen, also in rows with errors.
  let numbers = Lexicon(capacity: 4096)
  private var numberCount = 0

  private let table: TableReader
  private let schools: SchoolRows
  private let words: Vocabularies
  private let subjects: SubjectReader

  /// Set when one school's workbook is read.
  private let home: SchoolHome?

  init(
    _ table: TableReader, schools: SchoolRows, words: Vocabularies, subjects: SubjectReader,
    home: SchoolHome? = nil
  ) {
    self.home = home
    self.table = table
    self.schools = schools
    self.words = words
    self.subjects = subjects
  }

  /// Reads the present row; a row with an error is left out of `teachers`.
  func read() {
    let errors = table.log.errorCount
    let number = table.requiredCode(TeacherColumn.id.rawValue)
    if let number { remember(number) }
    let name = table.requiredText(TeacherColumn.name.rawValue)
    let sex = table.word(TeacherColumn.sex.rawValue, words.sex, isRequired: true)
    let born = table.month(TeacherColumn.born.rawValue, isRequired: true)
    let school = readSchool(.school, isRequired: true)
    let teachesAt = readSchool(.teachesAt, isRequired: false)
    let stage = table.word(TeacherColumn.stage.rawValue, words.stage, isRequired: true)
    let subject = subjects.read(TeacherColumn.subject.rawValue, of: table, isRequired: true)
    let joined = table.month(TeacherColumn.joined.rawValue, isRequired: true)
    let teachingSince = table.month(TeacherColumn.teachingSince.rawValue)
    let startedWork = table.month(TeacherColumn.startedWork.rawValue)
    let home = table.location(
      TeacherColumn.homeLongitude.rawValue, TeacherColumn.homeLatitude.rawValue)
    let ruralYears = table.count(TeacherColumn.ruralYears.rawValue, in: 0...60)
    let lastRural = table.month(TeacherColumn.lastRural.rawValue)
    let lastExchange = table.month(TeacherColumn.lastExchange.rawValue)
    let title = table.word(TeacherColumn.title.rawValue, words.title)
    let backbone = table.word(TeacherColumn.backbone.rawValue, words.backbone)
    let degree = table.word(TeacherColumn.degree.rawValue, words.degree)
    let position = table.word(TeacherColumn.position.rawValue, words.position)
    let appraisal = table.word(TeacherColumn.appraisal.rawValue, words.appraisal)
    let isVolunteer = table.word(TeacherColumn.volunteer.rawValue, words.yesNo)
    let qualifications = readQualifications()
    let circumstances = readCircumstances()
    let wishes = readWishes()
    checkDates(born: born, started: startedWork, joined: joined)
    if let stage, let place = teachesAt ?? school { checkStage(stage, at: place) }
    if let own = self.home, let school { checkHome(own, number, schools.codeList[school]) }
    guard table.log.errorCount == errors, let number, let name, let sex, let born, let school,
      let stage, let subject, let joined
    else { return }
    let establishment = Stay(school: schools.codeList[school], since: joined)
    let teaching: Stay? = teachesAt.flatMap { place in
      place == school ? nil : Stay(school: schools.codeList[place], since: teachingSince)
    }
    teachers.append(
      Teacher(
        id: Teacher.ID(number), name: name, sex: sex, born: born, establishment: establishment,
        teaching: teaching, stage: stage, subject: subject, qualifications: qualifications,
        title: title ?? .none, backbone: backbone ?? .none, degree: degree,
        position: position ?? .teacher, startedWork: startedWork, ruralYears: ruralYears ?? 0,
        lastRural: lastRural, lastExchange: lastExchange, circumstances: circumstances,
        appraisal: appraisal, home: home,
        spouse: table.code(TeacherColumn.spouse.rawValue).map { Teacher.ID($0) },
        isVolunteer: isVolunteer ?? false, wishes: wishes))
    rows.append(Int32(table.rowNumber))
    table.keepExtras(key: number)
  }

  @inline(__always)
  private func remember(_ number: String) {
    if numbers.insert(number, numberCount) == nil {
      numberCount += 1
    } else {
      table.report(.duplicateKey, field: TeacherColumn.id.rawValue, found: number)
    }
    if number.utf8.count == 18, let masked = PersonalData.maskedCitizenID(number) {
      table.report(.personalData, field: TeacherColumn.id.rawValue, found: masked)
    }
  }

  /// The position of a school in the school sheet; nil when empty or unknown.
  @inline(__always)
  private func readSchool(_ column: TeacherColumn, isRequired: Bool) -> Int? {
    let cell = table[column.rawValue]
    if cell.isEmpty {
      if isRequired { table.reportMissing(column.rawValue) }
      return nil
    }
    if let known = schools.codes.find(table.folded(column.rawValue)) { return known }
    return readUnusualSchool(column, .unknownSchool)
  }

  private func readUnusualSchool(_ column: TeacherColumn, _ problem: ProblemKind) -> Int? {
    guard let code = table.code(column.rawValue) else { return nil }
    if let known = schools.codes.find(code) { return known }
    table.report(
      problem, field: column.rawValue, found: code,
      suggestion: Spelling.nearest(to: code, among: schools.codeList.lazy.map(\.rawValue)))
    return nil
  }

  @inline(__always)
  private func readQualifications() -> Qualifications {
    let subjectField = TeacherColumn.alsoTeaches.rawValue
    let stageField = TeacherColumn.alsoStages.rawValue
    if table[subjectField].isEmpty && table[stageField].isEmpty { return .none }
    return Qualifications(
      subjects: subjects.readList(subjectField, of: table),
      stages: table.words(stageField, words.stage))
  }

  @inline(__always)
  private func readCircumstances() -> Set<Circumstance> {
    let field = TeacherColumn.special.rawValue
    let cell = table[field]
    if cell.isEmpty { return [] }
    if let one = words.circumstance.value(of: table.folded(field)) { return [one] }
    let text = cell.string
    if text == "无" || text == "否" || text.lowercased() == "none" { return [] }
    return Set(table.words(field, words.circumstance))
  }

  @inline(__always)
  private func readWishes() -> [School.ID] {
    var wishes: [School.ID] = []
    for column in TeacherColumn.wishes where !table[column.rawValue].isEmpty {
      let known =
        schools.codes.find(table.folded(column.rawValue))
        ?? readUnusualSchool(column, .unknownWish)
      guard let known else { continue }
      wishes.append(schools.codeList[known])
    }
    return wishes
  }

  @inline(__always)
  private func checkDates(born: Month?, started: Month?, joined: Month?) {
    guard let born else { return }
    let youngest = 15 * 12
    if let started, born.distance(to: started) < youngest {
      reportOrder(.startedWork, started, notBefore: born.advanced(by: youngest))
    }
    if let joined, born.distance(to: joined) < youngest {
      reportOrder(.joined, joined, notBefore: born.advanced(by: youngest))
    }
  }

  private func reportOrder(_ column: TeacherColumn, _ found: Month, notBefore earliest: Month) {
    table.report(
      .datesOutOfOrder, field: column.rawValue, found: "\(found)",
      allowed: LocalizedText(
        zh: "不早于 \(earliest)（出生后 15 年）", en: "\(earliest) (15 years after birth) or later"))
  }

  /// One school's workbook neither moves people nor takes them from elsewhere.
  private func checkHome(_ home: SchoolHome, _ number: String?, _ school: School.ID) {
    if school != home.school {
      return table.report(
        .otherSchool, field: TeacherColumn.school.rawValue, found: school.rawValue,
        allowed: .same(home.school.rawValue))
    }
    guard let number, let known = home.roster[Teacher.ID(number)],
      known.establishment.school != home.school
    else { return }
    table.report(.teacherElsewhere, field: TeacherColumn.id.rawValue, found: number)
  }

  @inline(__always)
  private func checkStage(_ stage: Stage, at school: Int) {
    guard let kind = schools.kinds[school], !kind.stages.contains(stage) else { return }
    table.report(
      .stageNotRun, field: TeacherColumn.stage.rawValue,
      found: table[TeacherColumn.stage.rawValue].string,
      allowed: LocalizedText(
        zh: kind.stages.map { words.stage.word(for: $0, in: .zh) }.joined(separator: "、"),
        en: kind.stages.map { words.stage.word(for: $0, in: .en) }.joined(separator: ", ")))
  }
}
