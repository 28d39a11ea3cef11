public import Staffing

/// A run of days: its first, and the first day after it. The end may be open.
///
///     Period(from: Day(2026, 9, 1)).contains(Day(2030, 1, 1))                        // true
///     Period(from: Day(2026, 9, 1), until: Day(2029, 9, 1)).contains(Day(2029, 9, 1))  // false
public struct Period: Hashable, Sendable {
  public let first: Day

  /// The first day that no longer belongs to it; `Period.never` when it's open.
  public let end: Day

  /// The end of what has no known end: the first day after the year 9999.
  public static let never = Day(ordinal: 2_932_897)

  /// Traps on a period without days; use `init(checking:until:)` for values from
  /// outside.
  public init(from first: Day, until end: Day = Period.never) {
    guard let period = Period(checking: first, until: end) else {
      preconditionFailure("\(first) isn't before \(end)")
    }
    self = period
  }

  public init?(checking first: Day, until end: Day?) {
    let end = end ?? Period.never
    guard first < end else { return nil }
    self.first = first
    self.end = end
  }

  public var isOpen: Bool { end >= Period.never }

  /// The last day, or nil when the end is open.
  public var last: Day? { isOpen ? nil : end.advanced(by: -1) }

  public func contains(_ day: Day) -> Bool { first <= day && day < end }

  public func overlaps(_ other: Period) -> Bool { first < other.end && other.first < end }

  /// Whether one begins on the day the other ends.
  public func touches(_ other: Period) -> Bool { first == other.end || other.first == end }

  /// What's left of this period before and after another.
  public func minus(_ other: Period) -> [Period] {
    guard overlaps(other) else { return [self] }
    return [
      Period(checking: first, until: min(end, other.first)),
      Period(checking: max(first, other.end), until: end),
    ].compactMap { $0 }
  }
}
