internal import Policy
internal import Wording

/// The pages about pupils, side by side.
enum PupilPart: String, CaseIterable {
  case dropouts = "/pupils"
  case groups = "/pupils/groups"
  case enrolment = "/pupils/enrolment"
  case hands = "/pupils/hands"

  var name: Phrase {
    switch self {
    case .dropouts: .dropouts
    case .groups: .pupilGroups
    case .enrolment: .enrolment
    case .hands: .hands
    }
  }
}

extension HTML {
  /// The way to the other pages about pupils.
  mutating func parts(_ here: PupilPart, in language: Language) {
    element(
      "nav", .class("crumbs unprinted"), Attribute("aria-label", Phrase.pupilParts[language])
    ) { html in
      for (number, part) in PupilPart.allCases.enumerated() {
        if number > 0 { html.text(" · ") }
        if part == here {
          html.element("strong", text: part.name[language])
        } else {
          html.link(part.rawValue, part.name[language])
        }
      }
    }
  }
}
