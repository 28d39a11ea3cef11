public import Access
internal import Policy
public import Staffing
internal import Store
internal import Wording

/// Gives a milestone of one year another owner or day than the book does.
public struct SetMilestone: Action {
  public let year: SchoolYear
  public let milestone: String

  /// A role of `roles.yaml`.
  public let owner: String
  public let due: Day

  public init(year: SchoolYear, milestone: String, owner: String, due: Day) {
    self.year = year
    self.milestone = milestone
    self.owner = owner
    self.due = due
  }

  public var permission: Permission { .setCalendar }

  public func perform(in work: Work) throws {
    var reasons = try work.yearReasons(year)
    if reasons.isEmpty, try work.season(of: year)[milestone] == nil {
      reasons.append(.noMilestone(milestone))
    }
    if RoleBook.standard[owner] == nil { reasons.append(.noRole(owner)) }
    let allowed = year.days.lowerBound.advanced(by: -180)...year.days.upperBound
    if !allowed.contains(due) {
      reasons.append(.dayOutside(due, allowed))
    }
    try Refused.unless(reasons)
    let event = try work.record(
      "set-milestone", of: "\(year)/\(milestone)", "owner \(owner) due \(due)")
    try work.connection.execute(
      """
      INSERT INTO milestone_setting (event_sequence, school_year, milestone, owner, due)
      VALUES (\(event.sequence), \(year.start), \(milestone), \(owner), \(due))
      """)
  }
}

/// Reports a milestone done, for those that the record can't tell by itself,
/// such as the mobilisation meeting.
public struct CompleteMilestone: Action {
  public let year: SchoolYear
  public let milestone: String

  public init(year: SchoolYear, milestone: String) {
    self.year = year
    self.milestone = milestone
  }

  public var permission: Permission { .setCalendar }

  public func perform(in work: Work) throws {
    try Refused.unless(try work.yearReasons(year))
    guard try work.season(of: year)[milestone] != nil else {
      throw Refused(.noMilestone(milestone))
    }
    if try work.connection.settings(of: year).done[milestone] != nil { return }
    let event = try work.record("complete-milestone", of: "\(year)/\(milestone)")
    try work.connection.execute(
      """
      INSERT INTO milestone_completion (school_year, milestone, day, event_sequence)
      VALUES (\(year.start), \(milestone), \(work.today), \(event.sequence))
      """)
  }
}

/// Takes a report back on the day it was made, when it was a slip.
public struct ReopenMilestone: Action {
  public let year: SchoolYear
  public let milestone: String

  public init(year: SchoolYear, milestone: String) {
    self.year = year
    self.milestone = milestone
  }

  public var permission: Permission { .setCalendar }

  /// - Throws: `Refused` when it wasn't reported today.
  public func perform(in work: Work) throws {
    guard try work.connection.settings(of: year).done[milestone] == work.today else {
      throw Refused(.notReportedToday)
    }
    try work.record("reopen-milestone", of: "\(year)/\(milestone)")
    try work.connection.execute(
      """
      DELETE FROM milestone_completion
      WHERE school_year = \(year.start) AND milestone = \(milestone)
      """)
  }
}

extension Work {
  /// Why nothing of a year can be changed: it isn't opened.
  func yearReasons(_ year: SchoolYear) throws -> [Phrase] {
    try connection.isOpened(year) ? [] : [.yearNotOpen(year)]
  }

  /// What the county's book says of the year's steps.
  func season(of year: SchoolYear) throws -> SeasonTerms {
    guard let book = try connection.book(in: year) else { throw Refused(.needsCounty) }
    guard let season = book.seasonTerms else {
      throw Refused(.needsSeason(book.title.zh, book.title.en))
    }
    return season
  }
}
