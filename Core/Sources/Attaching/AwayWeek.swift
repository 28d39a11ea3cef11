public import Partnership
public import Policy
public import Staffing

/// A week at a demonstration school, one of a series with one each month (S003-19).
public struct AwayWeek: Identifiable, Hashable, Sendable {
  public typealias ID = Identifier<AwayWeek>

  public let id: ID
  public let teacher: Teacher.ID
  public let home: School.ID
  public let subject: Subject
  public let school: School.ID

  /// From Monday to Friday.
  public let days: ClosedRange<Day>

  public init(
    id: ID, teacher: Teacher.ID, home: School.ID, subject: Subject, school: School.ID,
    days: ClosedRange<Day>
  ) {
    self.id = id
    self.teacher = teacher
    self.home = home
    self.subject = subject
    self.school = school
    self.days = days
  }

  /// From Monday to Friday of the week that holds a day.
  public static func days(around day: Day) -> ClosedRange<Day> {
    var monday = day
    while monday.weekday != .monday { monday = monday.advanced(by: -1) }
    return monday...monday.advanced(by: 4)
  }
}

/// What stands against a week, and where there is one the next week that would do.
public struct AwayFault: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// Fewer school days than the book's.
    case schoolDays(Int, least: Int)

    /// They are away in that month already.
    case sameMonth(ClosedRange<Day>)

    /// As many of their school and subject are away as the book allows.
    case crowded(most: Int)
  }

  public let days: ClosedRange<Day>
  public let reason: Reason
  public let next: ClosedRange<Day>?

  public init(days: ClosedRange<Day>, reason: Reason, next: ClosedRange<Day>?) {
    self.days = days
    self.reason = reason
    self.next = next
  }
}

/// The weeks of a county's teachers: who may be away when.
public struct AwayCalendar: Sendable {
  /// Those that count.
  public let weeks: [AwayWeek]
  public let schoolDays: SchoolDays
  public let terms: AttachmentTerms.Weeks

  public init(_ weeks: [AwayWeek], _ schoolDays: SchoolDays, _ terms: AttachmentTerms.Weeks) {
    self.weeks = weeks
    self.schoolDays = schoolDays
    self.terms = terms
  }

  /// Everything that stands against some weeks of one teacher, those earlier in the list
  /// counting for those after them.
  ///
  /// - Complexity: O(new weeks · search · all weeks).
  public func faults(
    adding days: [ClosedRange<Day>], of teacher: Teacher.ID, at home: School.ID,
    _ subject: Subject
  ) -> [AwayFault] {
    var faults: [AwayFault] = []
    var taken: [ClosedRange<Day>] = []
    for week in days {
      let reasons = reasons(against: week, of: teacher, at: home, subject, beside: taken)
      if !reasons.isEmpty {
        let next = next(after: week, of: teacher, at: home, subject, beside: days)
        faults += reasons.map { AwayFault(days: week, reason: $0, next: next) }
      }
      taken.append(week)
    }
    return faults
  }

  /// The first week of each of some months that would do; months without one are missing.
  public func series(
    from first: Month, months: Int, of teacher: Teacher.ID, at home: School.ID,
    _ subject: Subject
  ) -> [ClosedRange<Day>] {
    var series: [ClosedRange<Day>] = []
    for number in 0..<max(0, months) {
      let month = first.advanced(by: number)
      var week = AwayWeek.days(around: month.firstDay.advanced(by: 6))
      while week.lowerBound.month == month {
        if reasons(against: week, of: teacher, at: home, subject, beside: series).isEmpty {
          series.append(week)
          break
        }
        week = week.lowerBound.advanced(by: 7)...week.upperBound.advanced(by: 7)
      }
    }
    return series
  }

  /// The first week after one, of the same or a later month, that would do.
  ///
  /// - Returns: Nil when the next forty don't.
  public func next(
    after week: ClosedRange<Day>, of teacher: Teacher.ID, at home: School.ID,
    _ subject: Subject, beside others: [ClosedRange<Day>]
  ) -> ClosedRange<Day>? {
    let beside = others.filter { $0 != week }
    for number in 1...40 {
      let later =
        week.lowerBound.advanced(by: 7 * number)...week.upperBound.advanced(by: 7 * number)
      if reasons(against: later, of: teacher, at: home, subject, beside: beside).isEmpty {
        return later
      }
    }
    return nil
  }

  private func reasons(
    against days: ClosedRange<Day>, of teacher: Teacher.ID, at home: School.ID,
    _ subject: Subject, beside others: [ClosedRange<Day>]
  ) -> [AwayFault.Reason] {
    var reasons: [AwayFault.Reason] = []
    let count = schoolDays.count(in: days)
    if count < terms.days.value { reasons.append(.schoolDays(count, least: terms.days.value)) }
    let own = weeks.filter { $0.teacher == teacher }.map(\.days) + others
    if let same = own.first(where: { $0.lowerBound.month == days.lowerBound.month }) {
      reasons.append(.sameMonth(same))
    }
    let colleagues = weeks.filter {
      $0.teacher != teacher && $0.home == home && $0.subject == subject
    }.map(\.days)
    if colleagues.firstDay(with: terms.awayAtOnce.value, in: days) != nil {
      reasons.append(.crowded(most: terms.awayAtOnce.value))
    }
    return reasons
  }
}
