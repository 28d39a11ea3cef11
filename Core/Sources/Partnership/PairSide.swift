public import Staffing

/// One of the two schools of a pair: the one that helps or the one that is helped (S000-134,
/// S003-02).
public enum PairSide: String, Hashable, Sendable, CaseIterable {
  case helper, helped

  public var other: PairSide { self == .helper ? .helped : .helper }

  public func school(of pair: PairGraph.Pair) -> School.ID {
    self == .helper ? pair.helper : pair.helped
  }

  /// Whether what was done in a direction is this side's doing: it went there, or both met.
  public func does(_ direction: PairActivity.Direction) -> Bool {
    switch direction {
    case .helperToHelped: self == .helper
    case .helpedToHelper: self == .helped
    case .together: true
    }
  }
}
