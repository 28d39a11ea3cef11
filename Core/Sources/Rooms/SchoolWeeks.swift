public import Policy
public import Staffing

/// Which weeks schools are at work in: those with a school day, from Monday to Sunday.
///
/// What is asked for many rooms is worked out once for each week.
public struct SchoolWeeks: Sendable {
  /// The days of lessons among those of the stretch.
  private let lessons: Set<Day>
  public let range: ClosedRange<Day>

  /// - Complexity: O(days · holidays).
  public init(_ range: ClosedRange<Day>, isSchoolDay: (Day) -> Bool) {
    self.range = range
    lessons = Set(range.filter(isSchoolDay))
  }

  /// The school days by a book's calendar and its schools' holidays (section `pairing`,
  /// `school-holidays`).
  public init(_ range: ClosedRange<Day>, of book: PolicyBook) {
    let years = SchoolYear(containing: range.lowerBound)...SchoolYear(containing: range.upperBound)
    let holidays = book.pairingTerms?.holidays ?? []
    let off = years.flatMap { year in holidays.compactMap { $0.days(in: year) } }
    let calendar = book.calendar
    self.init(range) { day in
      calendar.isWorkingDay(day) && !off.contains { $0.contains(day) }
    }
  }

  public func isSchoolDay(_ day: Day) -> Bool { lessons.contains(day) }

  /// The Mondays of the weeks that are over before a day, the first first. A week belongs to the
  /// stretch in which its Sunday lies.
  public func finished(before day: Day) -> [Day] {
    let first = range.lowerBound.monday
    let end = min(day, range.upperBound.advanced(by: 1)).advanced(by: -6)
    return Array(stride(from: first, to: max(first, end), by: 7))
  }
}

extension Day {
  /// The Monday of its week.
  public var monday: Day { advanced(by: 1 - weekday.rawValue) }
}
