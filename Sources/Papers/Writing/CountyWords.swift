internal import OfficeFiles
internal import Policy
internal import Staffing

/// The rows of the county workbook in one language.
struct CountyWords {
  let language: Language
  let words = Vocabularies()

  init(language: Language) { self.language = language }

  func row(_ school: School) -> [CellValue] {
    var row: [CellValue] = [
      .text(school.id.rawValue), .text(school.name), text(school.township),
      text(school.district), .text(school.area.rawValue), word(school.kind, words.kind),
    ]
    for stage in Stage.allCases {
      row.append(integer(school.enrolment[stage]?.pupils))
      row.append(integer(school.enrolment[stage]?.classes))
    }
    return row + [
      integer(school.establishment), word(school.role, words.role), .integer(school.hardship),
      text(school.group), text(school.alliance), degrees(school.location?.microLongitude),
      degrees(school.location?.microLatitude),
    ]
  }

  func row(_ teacher: Teacher) -> [CellValue] {
    let qualified = teacher.qualifications
    var row: [CellValue] = [
      .text(teacher.id.rawValue), .text(teacher.name), word(teacher.sex, words.sex),
      month(teacher.born), .text(teacher.establishment.school.rawValue),
      teacher.isAway ? .text(teacher.teaching.school.rawValue) : .empty,
      word(teacher.stage, words.stage), .text(name(teacher.subject)),
      list(qualified.subjects.map(name), ","),
      list(qualified.stages.map { words.stage.word(for: $0, in: language) }, ","),
      word(teacher.title, words.title), word(teacher.backbone, words.backbone),
      teacher.degree.map { word($0, words.degree) } ?? .empty,
      word(teacher.position, words.position), month(teacher.establishment.since),
      teacher.isAway ? month(teacher.teaching.since) : .empty, month(teacher.startedWork),
      .integer(teacher.ruralYears), month(teacher.lastRural), month(teacher.lastExchange),
      list(
        Circumstance.allCases.filter(teacher.circumstances.contains).map {
          words.circumstance.word(for: $0, in: language)
        }, ";"),
      teacher.appraisal.map { word($0, words.appraisal) } ?? .empty,
      degrees(teacher.home?.microLongitude), degrees(teacher.home?.microLatitude),
      text(teacher.spouse?.rawValue), word(teacher.isVolunteer, words.yesNo),
    ]
    for wish in teacher.wishes.prefix(TeacherColumn.wishes.count) {
      row.append(.text(wish.rawValue))
    }
    return row
  }

  func row(_ need: PostNeed) -> [CellValue] {
    [
      .text(need.post.school.rawValue), word(need.post.stage, words.stage),
      .text(name(need.post.subject)), .integer(need.need),
    ]
  }

  func row(_ pairing: Pairing) -> [CellValue] {
    [
      .text(pairing.helper.rawValue), .text(pairing.helped.rawValue),
      word(pairing.kind, words.pairing), month(pairing.start), month(pairing.end),
    ]
  }

  func row(_ wish: SwapWish) -> [CellValue] {
    [.text(wish.teacher.rawValue), list(wish.targets, ",")]
  }

  /// The words of a column's drop-down list.
  func choices(_ column: SchoolColumn) -> [String] {
    switch column {
    case .area: words.area.words(in: language)
    case .kind: words.kind.words(in: language)
    case .role: words.role.words(in: language)
    default: []
    }
  }

  func choices(_ column: TeacherColumn) -> [String] {
    switch column {
    case .sex: words.sex.words(in: language)
    case .stage: words.stage.words(in: language)
    case .subject: Subject.all.map(name)
    case .title: words.title.words(in: language)
    case .backbone: words.backbone.words(in: language)
    case .degree: words.degree.words(in: language)
    case .position: words.position.words(in: language)
    case .appraisal: words.appraisal.words(in: language)
    case .volunteer: words.yesNo.words(in: language)
    default: []
    }
  }

  func choices(_ column: PostColumn) -> [String] {
    switch column {
    case .stage: words.stage.words(in: language)
    case .subject: Subject.all.map(name)
    default: []
    }
  }

  func choices(_ column: PairColumn) -> [String] {
    column == .kind ? words.pairing.words(in: language) : []
  }

  func name(_ subject: Subject) -> String {
    language == .zh ? subject.rawValue : subject.englishName
  }

  func word<Value>(_ value: Value, _ vocabulary: Vocabulary<Value>) -> CellValue {
    .text(vocabulary.word(for: value, in: language))
  }

  func text(_ text: String?) -> CellValue { text.map { .text($0) } ?? .empty }
  func integer(_ value: Int?) -> CellValue { value.map { .integer($0) } ?? .empty }
  func month(_ month: Month?) -> CellValue {
    month.map { .text($0.description) } ?? .empty
  }

  private func degrees(_ micro: Int?) -> CellValue {
    micro.map { .number(Double($0) / 1e6) } ?? .empty
  }

  func list(_ parts: [String], _ separator: String) -> CellValue {
    parts.isEmpty ? .empty : .text(parts.joined(separator: separator))
  }
}
