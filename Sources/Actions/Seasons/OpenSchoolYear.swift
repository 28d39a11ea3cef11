public import Access
internal import Policy
public import Staffing
internal import Store
internal import Wording

/// Opens a school year: from then on it has milestones, letters and steps.
///
/// Opening a year that is open already changes nothing. A later one follows the one before,
/// from the first day of the calendar year in which it begins: its spring is spent on it.
public struct OpenSchoolYear: Action {
  public let year: SchoolYear

  public init(year: SchoolYear) { self.year = year }

  public var permission: Permission { .setCalendar }

  public func perform(in work: Work) throws {
    let opened = try work.connection.openedYears()
    if opened.contains(year) { return }
    var refusals: [Phrase] = []
    if let latest = opened.first, latest.next != year {
      refusals.append(.yearNotNext(year, next: latest.next))
    }
    if !opened.isEmpty, work.today < year.preparation {
      refusals.append(.yearTooEarly(year, from: year.preparation))
    }
    try Refused.unless(refusals)
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

extension SchoolYear {
  public var next: SchoolYear { SchoolYear(start + 1) }

  /// The day from which it may be opened while the one before still runs.
  public var preparation: Day { Day(start, 1, 1) }
}
