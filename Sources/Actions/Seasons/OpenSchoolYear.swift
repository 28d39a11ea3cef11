public import Access
internal import Policy
public import Staffing
internal import Store
internal import Wording

/// Opens a school year: from then on it has milestones, letters and steps.
///
/// Opening a year that is open already changes nothing.
public struct OpenSchoolYear: Action {
  public let year: SchoolYear

  public init(year: SchoolYear) { self.year = year }

  public var permission: Permission { .setCalendar }

  public func perform(in work: Work) throws {
    if try work.connection.isOpened(year) { return }
    guard let stored = try work.connection.latestCounty() else { throw Refused(.needsCounty) }
    let content = try CountyContent(stored)
    guard content.book.inForce(in: year).seasonTerms != nil else {
      throw Refused(.needsSeason(content.book.title.zh, content.book.title.en))
    }
    let event = try work.record("open-year", of: year.description)
    try work.connection.execute(
      """
      INSERT INTO school_year (start, event_sequence) VALUES (\(year.start), \(event.sequence))
      """)
  }
}
