/// The kind of a school by the codes of GB/T 33782 table 4 (办学类型).
public enum SchoolKind: String, Hashable, Sendable, CaseIterable {
  case primarySchool = "211"
  case teachingPoint = "218"
  case juniorSchool = "311"
  case nineYearSchool = "312"
  case completeSecondarySchool = "341"
  case seniorSchool = "342"
  case twelveYearSchool = "345"

  /// The stages that a school of this kind may run.
  public var stages: [Stage] {
    switch self {
    case .primarySchool, .teachingPoint: [.primary]
    case .juniorSchool: [.junior]
    case .nineYearSchool: [.primary, .junior]
    case .completeSecondarySchool: [.junior, .senior]
    case .seniorSchool: [.senior]
    case .twelveYearSchool: [.primary, .junior, .senior]
    }
  }
}
