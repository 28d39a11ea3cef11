public import Policy
public import Staffing

/// When somebody who leads a school since a month is due to move, and when at the latest.
public struct HeadLimit: Equatable, Sendable {
  public let due: Month
  public let longest: Month

  public init(since: Month, _ terms: PrincipalTerms) {
    due = since.advanced(by: terms.due)
    longest = since.advanced(by: terms.longest)
  }

  /// Whether a reminder is in place: the limit is near or past.
  public func isNear(on day: Day, within months: Int) -> Bool {
    due <= day.month.advanced(by: months)
  }
}
