public import Staffing

/// For how long a public notice stands (公示): whole working days after the day
/// on which it was posted (S001-102).
///
///     NoticeClock(first: Day(2026, 9, 28), workingDays: 5, calendar: calendar).last
///     // 2026-10-12: National Day isn't counted, the worked Saturday 10-10 is
public struct NoticeClock: Equatable, Sendable {
  /// The day of posting; it doesn't count.
  public let first: Day
  public let workingDays: Int

  /// The last day on which somebody may object.
  public let last: Day

  /// The last day as it was posted; later than that shows as an extension.
  public let postedLast: Day

  /// Whether the holidays of every year touched are known.
  public let isCertain: Bool

  /// - Parameter extendedTo: A later last day, when the bureau has set one; an
  ///   earlier one changes nothing, for nobody can shorten a notice.
  public init(
    first: Day, workingDays: Int, calendar: WorkingCalendar, extendedTo: Day? = nil
  ) {
    self.first = first
    self.workingDays = workingDays
    let posted = calendar.day(workingDays: workingDays, after: first)
    self.postedLast = posted
    self.last = max(posted, extendedTo ?? posted)
    self.isCertain = calendar.isKnown(first) && calendar.isKnown(max(posted, extendedTo ?? posted))
  }

  /// The clock as it was posted, whatever a later calendar says.
  public init(
    first: Day, workingDays: Int, postedLast: Day, isCertain: Bool, extendedTo: Day? = nil
  ) {
    self.first = first
    self.workingDays = workingDays
    self.postedLast = postedLast
    self.last = max(postedLast, extendedTo ?? postedLast)
    self.isCertain = isCertain
  }

  public enum State: Hashable, Sendable {
    case running(workingDaysLeft: Int)
    case ended
  }

  /// - Returns: Running through the whole of the last day.
  public func state(on today: Day, calendar: WorkingCalendar) -> State {
    guard today <= last else { return .ended }
    let from = max(today, first.advanced(by: 1))
    return .running(workingDaysLeft: calendar.workingDays(in: from...last))
  }

  public var isExtended: Bool { last > postedLast }
}
