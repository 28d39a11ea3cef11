internal import Wording

/// The pages about pupils.
enum PupilPart: String, PagePart {
  case dropouts = "/pupils"
  case groups = "/pupils/groups"
  case enrolment = "/pupils/enrolment"
  case hands = "/pupils/hands"

  static var label: Phrase { .pupilParts }

  var name: Phrase {
    switch self {
    case .dropouts: .dropouts
    case .groups: .pupilGroups
    case .enrolment: .enrolment
    case .hands: .hands
    }
  }
}
