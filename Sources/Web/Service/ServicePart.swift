internal import Wording

/// The pages of those who serve elsewhere that stand side by side.
enum ServicePart: String, PagePart {
  case list = "/service"
  case checks = "/service/checks"
  case points = "/service/points"

  static var label: Phrase { .service }

  var name: Phrase {
    switch self {
    case .list: .service
    case .checks: .checks
    case .points: .supportPoints
    }
  }
}
