/// A month of a year, the unit in which the bureau records careers.
///
///     Month(2026, 9).advanced(by: 36)             // 2029-09
///     Month(1970, 5).distance(to: Month(2026, 9)) // 676 months
public struct Month: Hashable, Sendable, Strideable, LosslessStringConvertible {
  /// Months since January of the year 0.
  public let ordinal: Int

  public init(ordinal: Int) { self.ordinal = ordinal }

  /// Traps when `month` isn't 1...12.
  public init(_ year: Int, _ month: Int) {
    precondition((1...12).contains(month), "month \(month) isn't one of 1...12")
    self.ordinal = year * 12 + month - 1
  }

  /// Reads `2026-09`.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), (1...12).contains(month)
    else { return nil }
    self.init(year, month)
  }

  public var year: Int { ordinal / 12 }
  public var month: Int { ordinal % 12 + 1 }

  public var firstDay: Day { Day(year, month, 1) }

  /// The number of days the month has.
  public var days: Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// `2026-09`.
  public var description: String { "\(padded(year, 4))-\(padded(month, 2))" }

  public func distance(to other: Month) -> Int { other.ordinal - ordinal }
  public func advanced(by months: Int) -> Month { Month(ordinal: ordinal + months) }

  /// Whole years from this month to `later`, never negative.
  public func wholeYears(until later: Month) -> Int { max(0, distance(to: later)) / 12 }
}
