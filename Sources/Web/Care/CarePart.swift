internal import Access
internal import Wording

/// The pages of looking after those who serve elsewhere.
enum CarePart: String, PagePart {
  case needs = "/care"
  case covers = "/care/cover"
  case refusals = "/care/refusals"
  case sendOff = "/care/send-off"

  static var label: Phrase { .careParts }

  var name: Phrase {
    switch self {
    case .needs: .needs
    case .covers: .covers
    case .refusals: .refusals
    case .sendOff: .sendOff
    }
  }

  /// Refusals are between schools and the bureau.
  func isOpen(to context: WebContext) -> Bool {
    self != .refusals || !context.reaches(of: .seeSchool).isEmpty
  }
}
