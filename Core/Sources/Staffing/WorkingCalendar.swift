/// Which days are working days: weekdays, less public holidays, plus the
/// weekend days worked in exchange (调休).
///
/// The days come from the State Council's yearly notice and are data: a policy
/// book carries them. A year without data counts plain weekdays, and
/// `isKnown(_:)` says so, so that a deadline can be marked provisional.
public struct WorkingCalendar: Equatable, Sendable {
  public let holidays: Set<Day>
  public let workedWeekendDays: Set<Day>

  /// The calendar years for which the notice has been entered.
  public let years: Set<Int>

  public init(holidays: Set<Day>, workedWeekendDays: Set<Day>, years: Set<Int>) {
    self.holidays = holidays
    self.workedWeekendDays = workedWeekendDays
    self.years = years
  }

  public func isKnown(_ day: Day) -> Bool { years.contains(day.components.year) }

  public func isWorkingDay(_ day: Day) -> Bool {
    if holidays.contains(day) { return false }
    if workedWeekendDays.contains(day) { return true }
    return day.weekday != .saturday && day.weekday != .sunday
  }

  /// The day on which a period of `count` whole working days ends that begins
  /// on the day after `start`.
  ///
  /// A notice posted on `start` for five working days may be closed at the end
  /// of the day returned.
  ///
  /// - Complexity: O(*count*) plus the days off in between.
  public func day(workingDays count: Int, after start: Day) -> Day {
    var day = start
    var left = count
    while left > 0 {
      day = day.advanced(by: 1)
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// The number of working days in `days`.
  public func workingDays(in days: ClosedRange<Day>) -> Int {
    days.count(where: isWorkingDay)
  }
}
