public import Staffing

/// How the two legs of an exchange of places stand on a day, seen from one of them (S000-171).
public struct SwapStanding: Equatable, Sendable {
  /// Where one leg is.
  public enum Leg: Equatable, Sendable {
    /// It begins on a day; with nobody arrived after it, it didn't begin.
    case expected(Day)
    case runs
    case ended(Day)

    /// It was called off.
    case cancelled
  }

  public let own: Leg
  public let other: Leg

  public init(own: Leg, other: Leg) {
    self.own = own
    self.other = other
  }

  /// What's to be said while one's own leg runs and the other doesn't.
  public func warnings(on day: Day) -> [ServiceWarning] {
    guard own == .runs else { return [] }
    return switch other {
    case .runs: []
    case .expected(let first): first < day ? [.otherLegMissing(since: first)] : []
    case .ended(let last): [.otherLegEnded(last)]
    case .cancelled: [.otherLegEnded(nil)]
    }
  }
}
