public import Chronicle
internal import Sealing
public import Staffing
public import Store

/// What a change of facts makes of the county that is planned from.
///
/// The workbook says how things are on the first day of the year being run, or
/// today once it has begun; what only holds on other days doesn't touch it. Nor does what
/// the year's own orders made of people's places: it says where they are planned from.
public struct RosterRevision: Sendable {
  public let stored: StoredCounty
  public let content: CountyContent

  /// The county after the change.
  public let roster: Roster

  /// Whether the workbook says something else then.
  public var changesWorkbook: Bool { roster != content.roster }

  /// - Parameter lines: What the record says of the changed lines on the
  ///   workbook's day.
  /// - Throws: `RosterError` when somebody would be left without a school,
  ///   `CountyContentError` when the recorded county can't be read.
  public init(_ lines: LinesOfDay, of stored: StoredCounty) throws {
    self.stored = stored
    content = try CountyContent(stored)
    roster = try content.roster.saying(lines)
  }

  init(stored: StoredCounty, content: CountyContent, roster: Roster) {
    self.stored = stored
    self.content = content
    self.roster = roster
  }

  /// The workbook's new bytes.
  ///
  /// - Throws: `CountyContentError` with everything that couldn't be read back.
  func workbook() throws -> [UInt8] {
    let bytes = try stored.workbook(saying: roster)
    _ = try CountyContent(county: stored.county, workbook: bytes, policyBook: content.bookText)
    return bytes
  }
}

extension Connection {
  /// The day of which the county's workbook speaks.
  public func workbookDay(on today: Day) throws -> Day {
    let year = try openedYears().first ?? SchoolYear(containing: today).advanced(by: 1)
    return max(today, year.days.lowerBound)
  }

  /// What the lines of a change say on a day that they didn't say before.
  public func lines(changedBy change: FactChange, on day: Day) throws -> LinesOfDay {
    var lines: LinesOfDay = [:]
    for line in Set((change.superseded + change.recorded).map(\.line)) {
      let before = try timeline(line)
      let after = before.applying(
        FactChange(
          superseded: change.superseded.filter { $0.line == line },
          recorded: change.recorded.filter { $0.line == line }))
      let known = after.fact(on: day)
      let old = before.fact(on: day)
      if known?.value != old?.value || known?.period.first != old?.period.first {
        lines[line] = .some(known)
      }
    }
    return try beforeOrders(lines)
  }

  /// The same without the places of those who were moved by orders of the year being run.
  ///
  /// Until the next year is opened they stay where the workbook has them; when that school
  /// closes, at the one that follows it.
  func beforeOrders(_ lines: LinesOfDay) throws -> LinesOfDay {
    guard let year = try openedYears().first else { return lines }
    let homes = try homes(changedByOrdersOf: year)
    var kept = lines.filter { homes[$0.key] == nil }
    for (line, home) in homes where lines[.existence(of: home)] == .some(nil) {
      guard let next = lines[.attribute("successor", of: home)]??.value["is"],
        let before = try timeline(line).facts.first(where: { $0.value.school == home })
      else { continue }
      kept[line] = .some(
        Fact(line, before.value.at(School.ID(next)), during: before.period))
    }
    return kept
  }

  /// The county as a change would leave it; nil before the first import.
  func revision(by change: FactChange, on today: Day) throws -> RosterRevision? {
    guard let stored = try latestCounty() else { return nil }
    return try RosterRevision(
      try lines(changedBy: change, on: try workbookDay(on: today)), of: stored)
  }
}

extension Work {
  /// Adds the action's event, changes the facts, and writes what they change into
  /// the workbook that is planned from. The plan in force stays in force.
  @discardableResult
  func record(
    _ what: String, of subject: String, _ details: String = "", revising change: FactChange
  ) throws -> AuditEvent {
    let revision = try connection.revision(by: change, on: today)
    guard let revision, revision.changesWorkbook else {
      return try record(what, of: subject, details, changing: change)
    }
    return try record(what, of: subject, details, revision, change)
  }

  /// The same for a revision that was worked out already.
  func record(
    _ what: String, of subject: String, _ details: String, _ revision: RosterRevision,
    _ change: FactChange
  ) throws -> AuditEvent {
    let stored = revision.stored
    let content = try revision.workbook()
    let event = try record(
      what, of: subject,
      [details, "workbook \(sha256(content)) book \(stored.policyBook.sha256)"]
        .filter { !$0.isEmpty }.joined(separator: " "),
      changing: change)
    try connection.insertWorkbook(
      county: stored.county, fileName: stored.workbook.name, content: content,
      isSample: stored.isSample, policyBook: revision.content.bookText, event: event)
    try connection.insertCorrectedWorkbook(of: stored.workbook.id, event: event)
    return event
  }
}
