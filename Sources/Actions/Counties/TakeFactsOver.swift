public import Access
internal import Chronicle
public import Staffing
public import Store

/// Writes into the workbook what the record already says of its day: facts that
/// were entered for later and have begun, such as schools that merge when the
/// year opens. Opening the next year does the same for those whom orders moved.
public struct TakeFactsOver: Action {
  public init() {}

  public var permission: Permission { .importCounty }

  /// - Returns: How many schools and teachers changed; with none, nothing is
  ///   written.
  public func perform(in work: Work) throws -> Int {
    guard let revision = try work.connection.overdueRevision(on: work.today) else { return 0 }
    let changed = revision.changedRows
    _ = try work.record(
      "take-facts-over", of: revision.stored.county, "rows \(changed)", revision, FactChange())
    return changed
  }
}

extension Connection {
  /// What the record says and the workbook doesn't yet; nil when they agree.
  ///
  /// - Complexity: O(*n*) in the record's standing facts.
  public func overdueRevision(on today: Day) throws -> RosterRevision? {
    guard let stored = try latestCounty() else { return nil }
    let content = try CountyContent(stored)
    let day = try workbookDay(on: today)
    let lines = try beforeOrders(
      content.roster.differences(from: try timelines().values, on: day))
    let roster = try content.roster.saying(lines)
    guard roster != content.roster else { return nil }
    return RosterRevision(stored: stored, content: content, roster: roster)
  }
}

extension RosterRevision {
  /// Schools and teachers that are new, gone or different.
  public var changedRows: Int {
    let before = content.roster
    return before.schools.count { roster[$0.id] != $0 }
      + roster.schools.count { before[$0.id] == nil }
      + before.teachers.count { roster[$0.id] != $0 }
  }
}
