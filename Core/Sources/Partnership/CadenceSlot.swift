public import Staffing

/// A stretch of days in which something is expected so many times.
public struct CadenceSlot: Hashable, Sendable {
  /// The first day, and the last one, by which it's due.
  public let days: ClosedRange<Day>

  /// At least 1.
  public let expected: Int

  public init(_ days: ClosedRange<Day>, expected: Int) {
    self.days = days
    self.expected = max(1, expected)
  }

  public var first: Day { days.lowerBound }
  public var due: Day { days.upperBound }
}
