public import Access
internal import Policy
public import Staffing
internal import Store
internal import Wording

/// Opens a school year: from then on it has milestones, letters and steps.
///
/// Opening a year that is open already changes nothing. Years follow one another, and the
/// next one opens once the calendar year has begun in which it starts: from then on the
/// pages run that year, and what was done in the one before stays on record.
public struct OpenSchoolYear: Action {
  public let year: SchoolYear

  public init(year: SchoolYear) { self.year = year }

  public var permission: Permission { .setCalendar }

  public func perform(in work: Work) throws {
    if try work.connection.isOpened(year) { return }
    guard let stored = try work.connection.latestCounty() else { throw Refused(.needsCounty) }
    try Refused.unless(try reasons(work))
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

  private func reasons(_ work: Work) throws -> [Phrase] {
    guard let latest = try work.connection.openedYears().first else { return [] }
    var reasons: [Phrase] = []
    if year != latest.next { reasons.append(.yearNotNext(year, next: latest.next)) }
    if work.today < year.firstOpening {
      reasons.append(.yearTooEarly(year, from: year.firstOpening))
    }
    return reasons
  }
}

extension SchoolYear {
  public var next: SchoolYear { SchoolYear(start + 1) }

  /// The first day on which it may be opened after another one.
  public var firstOpening: Day { Day(start, 1, 1) }
}
