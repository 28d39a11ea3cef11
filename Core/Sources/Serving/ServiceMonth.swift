public import Partnership
public import Staffing

/// A month of a placement that the receiving school is to confirm.
public struct ServiceMonth: Hashable, Sendable {
  public let month: Month

  /// The part of the month in which the teacher serves.
  public let days: ClosedRange<Day>

  /// How many school days the part has; at least 1.
  public let schoolDays: Int

  /// The last day to confirm it in time.
  public let due: Day

  public init(month: Month, days: ClosedRange<Day>, schoolDays: Int, due: Day) {
    self.month = month
    self.days = days
    self.schoolDays = schoolDays
    self.due = due
  }
}

extension SchoolDays {
  /// The months in which somebody serves on at least one school day, ascending.
  ///
  /// - Parameters:
  ///   - stay: The days of service; what lies outside the range isn't looked at.
  ///   - workingDays: How many after the part's last day it may be confirmed.
  /// - Complexity: O(days · holidays).
  public func months(of stay: ClosedRange<Day>, confirmedWithin workingDays: Int) -> [ServiceMonth]
  {
    guard stay.overlaps(range) else { return [] }
    let served = stay.clamped(to: range)
    return (served.lowerBound.month...served.upperBound.month).compactMap { month in
      let whole = month.firstDay...month.firstDay.advanced(by: month.days - 1)
      let days = whole.clamped(to: served)
      let count = count(in: days)
      guard count > 0 else { return nil }
      return ServiceMonth(
        month: month, days: days, schoolDays: count,
        due: calendar.day(workingDays: workingDays, after: days.upperBound))
    }
  }
}
