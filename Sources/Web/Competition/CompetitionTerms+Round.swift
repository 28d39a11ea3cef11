internal import PlanFormat
internal import Policy
internal import Wording

extension CompetitionTerms {
  /// What a round that is held by itself is called.
  var roundName: Phrase {
    let kind = roundKind
    return Phrase(zh: kind.name(in: .zh), en: kind.name(in: .en))
  }

  private var roundKind: CompetitionFile.RoundKind {
    if isAssigned { return .assigned }
    if form == .joint { return .joint }
    return switch reach {
    case .school: .school
    case .district: .district
    case .county: .county
    }
  }
}
