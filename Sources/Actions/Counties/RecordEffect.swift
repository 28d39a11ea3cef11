public import Chronicle
internal import Foundation
public import PlanChecker
public import PlanFormat
internal import Policy
public import Staffing
public import Store

/// Everything downstream that a change of facts would touch, worked out from the
/// record as it is and without changing anything.
public struct RecordEffect: Sendable {
  public let change: FactChange

  /// The county that is planned from, before and after; nil before the first
  /// import.
  public let revision: RosterRevision?

  /// Who or what would be left without a school.
  public let problems: [RosterError.Problem]

  /// Rows that the corrected workbook couldn't hold, in words: somebody teaching a
  /// stage that the school doesn't run.
  public let rowProblems: [String]

  /// Whether it can be made part of the record.
  public var isPossible: Bool { problems.isEmpty && rowProblems.isEmpty }

  /// Moves of the plan in force that are about somebody or some school changed.
  public let moves: [Move]

  /// What the independent checker would find in the plan in force.
  public let planDefects: [PlanDefect]

  /// Lines of standing notices about them, with the notice's version.
  public let noticeLines: [(version: Int, line: NoticeLine)]
  public let orders: [PlacementOrder]

  /// Lines of the frozen list in force about the teachers who change.
  public let listLines: [EligibilityLine]

  /// - Parameter change: The facts that would end and be recorded.
  /// - Complexity: Reading and judging the county once.
  public init(
    of change: FactChange, in database: any Database, on today: Day
  ) async throws {
    let read = try await database.read { connection in
      (
        stored: try connection.latestCounty(),
        lines: try connection.lines(
          changedBy: change, on: try connection.workbookDay(on: today)),
        year: try connection.openedYears().first
      )
    }
    self.change = change
    var problems: [RosterError.Problem] = []
    var revision: RosterRevision?
    do { revision = try read.stored.map { try RosterRevision(read.lines, of: $0) } } catch let error
      as RosterError
    { problems = error.problems }
    self.revision = revision
    self.problems = problems
    var rowProblems: [String] = []
    if let revision, revision.changesWorkbook {
      do { _ = try revision.workbook() } catch CountyContentError.workbook(let found) {
        rowProblems = found
      }
    }
    self.rowProblems = rowProblems

    let subjects = Set((change.superseded + change.recorded).map(\.line.subject))
    let kept = read.stored?.plan
    let plan = try kept.map { try PlanFile(json: Data($0.file.content)) }
    moves = (plan?.moves ?? []).filter {
      subjects.contains($0.teacher.rawValue) || subjects.contains($0.from.rawValue)
        || subjects.contains($0.to.rawValue)
    }
    if let kept, let plan, let revision, revision.changesWorkbook {
      // It was made from the workbook that it names; the question is what it would
      // be worth for the new one.
      planDefects = check(
        plan: Data(kept.file.content), roster: revision.roster, book: revision.content.book,
        workbookSHA256: plan.workbookSHA256, bookSHA256: revision.stored.policyBook.sha256)
    } else {
      planDefects = []
    }
    let year = read.year ?? plan.map { SchoolYear($0.year) }
    let steps = try await database.read { connection in
      try year.map { try connection.steps(of: $0, about: subjects) }
    }
    noticeLines = steps?.noticeLines ?? []
    orders = steps?.orders ?? []
    listLines = steps?.listLines ?? []
  }
}

extension Connection {
  /// What of a year's steps speaks of certain teachers or schools.
  fileprivate func steps(
    of year: SchoolYear, about subjects: Set<String>
  ) throws -> (
    noticeLines: [(version: Int, line: NoticeLine)], orders: [PlacementOrder],
    listLines: [EligibilityLine]
  ) {
    func isMeant(_ line: NoticeLine) -> Bool {
      subjects.contains(line.teacher.rawValue) || subjects.contains(line.from.rawValue)
        || subjects.contains(line.to.rawValue)
    }
    let notice = try standingNotice(of: year)
    let list = try eligibilityLists(of: year).first
    return (
      try notice.map { notice in
        try lines(ofNotice: notice.id).filter(isMeant).map { (notice.version, $0) }
      } ?? [],
      try orders(of: year).filter { isMeant($0.line) },
      try list.map { list in
        try eligibilityLines(of: list.id).filter { subjects.contains($0.teacher.rawValue) }
      } ?? []
    )
  }
}
