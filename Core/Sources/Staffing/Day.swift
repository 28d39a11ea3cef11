/// A day of the Gregorian calendar, without a time or a time zone.
///
///     Day(2026, 9, 1).advanced(by: 30)      // 2026-10-01
///     Day("2026-09-01")?.weekday            // .tuesday
public struct Day: Hashable, Sendable, Strideable, LosslessStringConvertible {
  /// Days since 1970-01-01.
  public let ordinal: Int

  public init(ordinal: Int) { self.ordinal = ordinal }

  /// The day with this year, month (1...12) and day of the month.
  ///
  /// Traps on a day that the calendar doesn't have; use `init(checking:_:_:)`
  /// for values from outside.
  public init(_ year: Int, _ month: Int, _ day: Int) {
    guard let valid = Day(checking: year, month, day) else {
      preconditionFailure("\(year)-\(month)-\(day) isn't a day of the calendar")
    }
    self = valid
  }

  /// The day with this year, month and day, or nil when there is none.
  public init?(checking year: Int, _ month: Int, _ day: Int) {
    guard (1...12).contains(month), (1...Month(year, month).days).contains(day) else { return nil }
    // Civil-from-days arithmetic on a year that begins in March
    // (Neri & Schneider, Software: Practice and Experience 53(4), 2023).
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.ordinal = era * 146_097 + dayOfEra - 719_468
  }

  /// Reads `2026-09-01`.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    self.init(checking: year, month, day)
  }

  /// Year, month and day of the month.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = ordinal + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, day)
  }

  public var month: Month {
    let (year, month, _) = components
    return Month(year, month)
  }

  public var weekday: Weekday {
    let index = (ordinal + 3) % 7
    return Weekday(rawValue: (index < 0 ? index + 7 : index) + 1)!
  }

  /// `2026-09-01`.
  public var description: String {
    let (year, month, day) = components
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  public func distance(to other: Day) -> Int { other.ordinal - ordinal }
  public func advanced(by days: Int) -> Day { Day(ordinal: ordinal + days) }
}

/// A day of the week, Monday first, numbered as in ISO 8601.
public enum Weekday: Int, Sendable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}

/// `number` in at least `width` digits.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
