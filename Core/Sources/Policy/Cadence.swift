/// How often something is expected of a pair of schools: twice a week, once a
/// fortnight (catalogue S001-043, table a3).
///
///     Cadence(2, per: .week)
public struct Cadence: Hashable, Sendable {
  /// The stretch of the calendar in which it is expected, shortest first.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    case week, fortnight, month, term, year
  }

  /// How many times in each; never negative.
  public var times: Int
  public var unit: Unit

  public init(_ times: Int, per unit: Unit) {
    self.times = max(0, times)
    self.unit = unit
  }
}
