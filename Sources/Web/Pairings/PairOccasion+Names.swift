internal import Policy
internal import Store
internal import Wording

extension RecordedPairOccasion.Outcome {
  var name: Phrase {
    switch self {
    case .came: .headCame
    case .absent: .headAbsent
    case .cancelled: .occasionCancelled
    }
  }
}

extension PairSheetKind {
  var name: Phrase { self == .baseline ? .baselineTitle : .reportTitle }
}
