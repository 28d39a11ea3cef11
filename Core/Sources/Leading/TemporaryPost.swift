public import Policy
public import Staffing

/// Somebody of one school working at another for a time, to learn or to help (挂职, S000-181).
public struct TemporaryPost: Identifiable, Equatable, Sendable {
  public typealias ID = Identifier<TemporaryPost>

  public let id: ID
  public let teacher: Teacher.ID

  /// The book's key.
  public let kind: String
  public let from: School.ID

  /// Nil of a school outside the county.
  public let host: School.ID?

  /// First and last day, or the day on which it ended before that.
  public let days: ClosedRange<Day>

  /// The post that runs the other way, of mutual ones (互派).
  public let twin: ID?

  public init(
    id: ID, teacher: Teacher.ID, kind: String, from: School.ID, host: School.ID?,
    days: ClosedRange<Day>, twin: ID? = nil
  ) {
    self.id = id
    self.teacher = teacher
    self.kind = kind
    self.from = from
    self.host = host
    self.days = days
    self.twin = twin
  }

  /// The schools that see and keep it.
  public var schools: Set<School.ID> { Set([from] + (host.map { [$0] } ?? [])) }

  /// Months for which a note is owed: those with so many days served or more, up to a day on
  /// which they're over.
  ///
  /// - Complexity: O(months).
  public func monthsOwed(by day: Day, from least: Int) -> [Month] {
    var months: [Month] = []
    var month = days.lowerBound.month
    while month <= days.upperBound.month {
      let last = month.firstDay.advanced(by: month.days - 1)
      let served = max(month.firstDay, days.lowerBound)...min(last, days.upperBound)
      if served.count >= least, served.upperBound < day { months.append(month) }
      month = month.advanced(by: 1)
    }
    return months
  }

  /// The day by which its report is in.
  public func reportDue(_ terms: TemporaryPostTerms) -> Day {
    days.upperBound.advanced(by: terms.reportWithin.value)
  }
}
