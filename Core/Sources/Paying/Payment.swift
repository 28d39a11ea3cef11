public import Staffing

/// What somebody was really paid, as the finance office states it.
public struct Payment: Hashable, Sendable {
  public var key: PayKey
  public var amount: Money
  public var on: Day

  public init(_ key: PayKey, _ amount: Money, on day: Day) {
    self.key = key
    self.amount = amount
    self.on = day
  }
}
