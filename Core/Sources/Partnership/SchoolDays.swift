public import Staffing

/// The days on which schools are at work within a stretch of the year.
public struct SchoolDays: Equatable, Sendable {
  public let range: ClosedRange<Day>

  /// School holidays, in any order; they may overlap and lie outside `range`.
  public let off: [ClosedRange<Day>]

  /// Weekends, public holidays and the weekend days worked in exchange.
  public let calendar: WorkingCalendar

  public init(
    _ range: ClosedRange<Day>, off: [ClosedRange<Day>] = [],
    calendar: WorkingCalendar = WorkingCalendar(holidays: [], workedWeekendDays: [], years: [])
  ) {
    self.range = range
    self.off = off
    self.calendar = calendar
  }

  /// Whether schools are at work on `day`, in or outside the range.
  public func isSchoolDay(_ day: Day) -> Bool {
    calendar.isWorkingDay(day) && !off.contains { $0.contains(day) }
  }

  /// - Complexity: O(days · holidays).
  public func count(in days: ClosedRange<Day>) -> Int { days.count(where: isSchoolDay) }
}
