public import Access
internal import Policy
public import Staffing
internal import Store
internal import Wording

/// Opens a school year: from then on it has milestones, letters and steps.
///
/// Opening a year that is open already changes nothing. A later one follows the one before,
/// from the first day of the calendar year in which it begins: its spring is spent on it.
/// The workbook then says where people are on its first day, whom orders moved and who is
/// back by then; with other rows it has no plan yet.
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
    if !opened.isEmpty { try takePlacesOver(in: work) }
  }

  /// A record that can't be written as a workbook, such as somebody who teaches a stage that
  /// the school no longer runs, doesn't keep the year from being opened; the page of what is
  /// pending says why.
  private func takePlacesOver(in work: Work) throws {
    let overdue: RosterRevision
    let content: [UInt8]
    do {
      guard let found = try work.connection.overdueRevision(on: work.today) else { return }
      (overdue, content) = (found, try found.workbook())
    } catch is RosterError { return } catch is CountyContentError { return }
    try work.replace(
      overdue.stored, with: overdue.roster, content, named: overdue.stored.workbook.name,
      as: "take-facts-over", of: overdue.stored.county, "rows \(overdue.changedRows)",
      where: { _ in false })
  }
}

extension SchoolYear {
  public var next: SchoolYear { SchoolYear(start + 1) }

  /// The day from which it may be opened while the one before still runs.
  public var preparation: Day { Day(start, 1, 1) }
}
