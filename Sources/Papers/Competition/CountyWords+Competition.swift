internal import OfficeFiles
internal import Policy
internal import Staffing

/// The rows of the form of a competition.
extension CountyWords {
  func row(_ offer: Offer) -> [CellValue] {
    [
      .text(offer.id.rawValue), .text(offer.school.rawValue), .text(offer.schoolName),
      text(offer.district), word(offer.stage, words.stage), .text(name(offer.subject)),
      offer.grade.map { word($0, words.title) } ?? .empty, .integer(offer.chairs),
    ]
  }

  func row(_ applicant: Applicant) -> [CellValue] {
    let teacher = applicant.teacher
    return [
      .text(teacher.id.rawValue), .text(teacher.name), word(teacher.sex, words.sex),
      month(teacher.born), .text(teacher.establishment.school.rawValue),
      word(teacher.stage, words.stage), .text(name(teacher.subject)),
      list(teacher.qualifications.subjects.map(name), ","),
      list(teacher.qualifications.stages.map { words.stage.word(for: $0, in: language) }, ","),
      word(teacher.title, words.title), word(teacher.backbone, words.backbone),
      month(teacher.establishment.since), month(teacher.startedWork),
      .integer(teacher.ruralYears),
      list(
        Circumstance.allCases.filter(teacher.circumstances.contains).map {
          words.circumstance.word(for: $0, in: language)
        }, ";"),
      applicant.score.map { .number(Double($0) / 100) } ?? .empty,
      word(applicant.acceptsAssignment, words.yesNo),
    ] + applicant.wishes.prefix(ApplicantColumn.wishes.count).map { .text($0.rawValue) }
  }

  func row(_ limit: StructureLimit) -> [CellValue] {
    let scope =
      switch limit.scope {
      case .county: language == .zh ? "全县" : "county"
      case .district(let name): name
      case .school(let school): school.rawValue
      }
    return [
      .text(scope), limit.stage.map { word($0, words.stage) } ?? .empty,
      limit.grade.map { word($0, words.title) } ?? .empty, .integer(limit.capacity),
    ]
  }

  func choices(_ column: OfferColumn) -> [String] {
    switch column {
    case .stage: words.stage.words(in: language)
    case .grade: words.title.words(in: language)
    default: []
    }
  }

  func choices(_ column: ApplicantColumn) -> [String] {
    switch column {
    case .sex: words.sex.words(in: language)
    case .stage: words.stage.words(in: language)
    case .title: words.title.words(in: language)
    case .backbone: words.backbone.words(in: language)
    case .accepts: words.yesNo.words(in: language)
    default: []
    }
  }

  func choices(_ column: LimitColumn) -> [String] {
    switch column {
    case .stage: words.stage.words(in: language)
    case .grade: words.title.words(in: language)
    default: []
    }
  }
}
