public import Access
internal import Foundation
internal import PlanChecker
internal import PlanFormat
internal import Policy
internal import Sealing
public import Store

/// A plan that the independent checker accepts for the county as recorded.
public struct JudgedPlan: Sendable {
  let content: [UInt8]
  let schoolYear: Int
  let workbook: String
  var digest: String { sha256(content) }

  /// Judges the bytes of a plan file.
  ///
  /// - Throws: `AdoptPlanError` when there's no county or the plan is refused.
  public init(_ plan: [UInt8], in database: any Database) async throws {
    guard let judged = try await database.read({ try $0.latestCounty() }) else {
      throw AdoptPlanError.noCounty
    }
    let county = try CountyContent(judged)
    let defects = check(
      plan: Data(plan), roster: county.roster, book: county.book,
      workbookSHA256: judged.workbook.sha256, bookSHA256: judged.policyBook.sha256)
    guard defects.isEmpty else { throw AdoptPlanError.refused(defects) }
    content = plan
    schoolYear = try PlanFile(json: Data(plan)).year
    workbook = judged.workbook.id
  }

  /// Makes it the county's plan, unless it is already.
  func adopt(
    in connection: any Connection,
    recording: (_ county: String, _ details: String) throws -> AuditEvent
  ) throws {
    guard let county = try connection.latestCounty(), county.workbook.id == workbook else {
      throw AdoptPlanError.countyChanged
    }
    if county.plan?.file.sha256 == digest { return }
    let event = try recording(county.county, "plan \(digest)")
    try connection.insertPlan(
      workbook: workbook, schoolYear: schoolYear, content: content, event: event)
  }
}

/// Makes what came out of a run the county's plan: a named person's decision.
public struct AdoptPlanRun: Action {
  private let id: String
  private let plan: JudgedPlan

  /// - Throws: `PlanRunRefusal` when nothing came out yet, `AdoptPlanError` when
  ///   the independent checker refuses it.
  public init(_ id: String, in database: any Database) async throws {
    let stored = try await database.read { connection in
      let rerun = try connection.planRun(id)?.rerun
      return (
        content: try connection.planRunContent(id), rerun: rerun,
        published: try rerun.flatMap { try connection.publishedPlan(ofNotice: $0.notice) }
      )
    }
    guard let content = stored.content else { throw PlanRunRefusal([.notDone]) }
    self.id = id
    plan = try await JudgedPlan(content, in: database)
    if stored.rerun?.mode == .repair {
      let defects = publicationDefects(
        plan: Data(content), previous: Data(stored.published?.content ?? []))
      guard defects.isEmpty else { throw AdoptPlanError.refused(defects) }
    }
  }

  public var permission: Permission { .adoptPlan }

  public func perform(in work: Work) throws {
    try plan.adopt(in: work.connection) { county, details in
      try work.record("adopt-plan", of: county, "\(details) run \(id)")
    }
  }
}
