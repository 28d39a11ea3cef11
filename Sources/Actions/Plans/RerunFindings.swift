internal import Foundation
public import PlanFormat
public import Planning
public import Policy
public import Staffing
public import Store

/// What has changed since a plan was made public, and whom that reaches before
/// anybody plans again.
public struct RerunFindings: Sendable {
  public let notice: Notice
  public let published: PlanFile

  /// Settings of the policy book that differ.
  public let settings: [BookDifference]

  /// Teachers and schools whose row differs; nil on one side for who has come or
  /// gone.
  public let teachers: [Change<Teacher>]
  public let schools: [Change<School>]

  public struct Change<Row: Sendable>: Sendable {
    public let before: Row?
    public let after: Row?
  }

  /// What that does to the published plan.
  public let standing: PublishedStanding

  /// Those whom the published plan or a decision moves, or who have changed.
  public let roster: Roster

  public var isUntouched: Bool {
    settings.isEmpty && teachers.isEmpty && schools.isEmpty && standing.isUntouched
  }

  /// - Returns: Nil when there's no such notice, or no county.
  /// - Complexity: That of opening a planning board.
  public init?(_ notice: String, in database: any Database) async throws {
    let stored = try await database.read { connection -> Stored? in
      guard let notice = try connection.notice(notice),
        let plan = try connection.plan(notice.plan),
        let then = try connection.county(ofWorkbook: plan.workbook),
        let now = try connection.latestCounty()
      else { return nil }
      return Stored(
        notice: notice, plan: plan.file, then: then, now: now,
        pins: try connection.remedyPins(of: notice.schoolYear))
    }
    guard let stored else { return nil }
    let now = try CountyContent(stored.now)
    let then =
      stored.then.workbook.id == stored.now.workbook.id ? now : try CountyContent(stored.then)
    self.notice = stored.notice
    published = try PlanFile(json: Data(stored.plan.content))
    settings = BookDifference.all(from: then.bookText, to: now.bookText)
    teachers = RerunFindings.changes(then.roster.teachers, now.roster.teachers)
    schools = RerunFindings.changes(then.roster.schools, now.roster.schools)
    roster = now.roster
    standing = PublishedStanding(
      published,
      for: PlanRequest(
        roster: now.roster, book: now.book, year: SchoolYear(published.year),
        seed: published.seed, pins: stored.pins))
  }

  private struct Stored: Sendable {
    let notice: Notice
    let plan: StoredFile
    let then: StoredCounty
    let now: StoredCounty
    let pins: [Pin]
  }

  private static func changes<Row: Identifiable & Equatable & Sendable>(
    _ old: [Row], _ new: [Row]
  ) -> [Change<Row>] where Row.ID: Comparable {
    let before = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
    let after = Dictionary(new.map { ($0.id, $0) }) { first, _ in first }
    return Set(before.keys).union(after.keys).sorted().compactMap { id in
      before[id] == after[id] ? nil : Change(before: before[id], after: after[id])
    }
  }
}
