internal import Access
internal import Policy
internal import Wording

/// The pages of those who serve elsewhere that stand side by side.
enum ServicePart: String, PagePart {
  case list = "/service"
  case checks = "/service/checks"
  case points = "/service/points"
  case startingGrades = "/service/starting-grades"

  static var label: Phrase { .service }

  var name: Phrase {
    switch self {
    case .list: .service
    case .checks: .serviceChecks
    case .points: .supportPoints
    case .startingGrades: .startingGrades
    }
  }
}

extension HTML {
  /// The way to the pages beside this one, for those who see schools: a teacher's own stands on
  /// the page of their placement.
  mutating func serviceParts(
    _ here: ServicePart, _ context: WebContext, in language: Language
  ) {
    if !context.reaches(of: .seeSchool).isEmpty { parts(here, in: language) }
  }
}
