public import Access
internal import Foundation
public import PlanChecker
internal import PlanFormat
public import Policy
internal import Sealing
internal import Staffing
public import Store

/// Makes a plan file the current plan of the county's workbook.
///
/// The independent checker judges it first against the recorded workbook and
/// policy book; a plan with any defect isn't adopted. When the current plan
/// already is these bytes, nothing changes and no event is recorded.
public struct AdoptPlan: Sendable {
  /// The bytes of `plan.json`.
  public let plan: [UInt8]

  public init(plan: [UInt8]) { self.plan = plan }

  /// One transaction: the plan and the event, after the checks.
  ///
  /// - Throws: `AdoptPlanError` when there is no county or the plan is refused.
  public func perform(
    in database: any Database, by actor: Actor, on occasion: Occasion
  ) async throws {
    guard let judged = try await database.read({ try $0.latestCounty() }) else {
      throw AdoptPlanError.noCounty
    }
    let content = try CountyContent(judged)
    let defects = check(
      plan: Data(plan), roster: content.roster, book: content.book,
      workbookSHA256: judged.workbook.sha256, bookSHA256: judged.policyBook.sha256)
    guard defects.isEmpty else { throw AdoptPlanError.refused(defects) }

    let year = try PlanFile(json: Data(plan)).year
    let digest = sha256(plan)
    try await database.perform(
      RecordPlan(plan: plan, year: year, digest: digest, judgedFor: judged.workbook.id),
      by: actor, on: occasion)
  }
}

/// The part of an adoption that happens in the record.
private struct RecordPlan: Action {
  let plan: [UInt8]
  let year: Int
  let digest: String

  /// The workbook that the plan was checked against.
  let judgedFor: String

  var permission: Permission { .adoptPlan }

  func perform(in work: Work) throws {
    guard let county = try work.connection.latestCounty(), county.workbook.id == judgedFor
    else { throw AdoptPlanError.countyChanged }
    if county.plan?.file.sha256 == digest { return }
    let event = try work.record("adopt-plan", of: county.county, "plan \(digest)")
    try work.connection.insertPlan(
      workbook: county.workbook.id, schoolYear: year, content: plan, event: event)
  }
}

/// Why a plan can't become the county's.
public enum AdoptPlanError: Error, Equatable, Sendable, CustomStringConvertible {
  case noCounty
  /// Another workbook was imported while the plan was being checked.
  case countyChanged
  /// Everything that the independent checker found.
  case refused([PlanDefect])

  public var description: String { sentence(in: .en) }

  public func sentence(in language: Language) -> String {
    let zh = language == .zh
    return switch self {
    case .noCounty:
      zh ? "还没有导入县工作簿，请先导入" : "there's no county yet; import its workbook first"
    case .countyChanged:
      zh
        ? "核验期间导入了新的工作簿，请按新工作簿重新计划"
        : "another workbook was imported meanwhile; plan again from the new one"
    case .refused(let defects):
      (zh ? "独立核验没有通过：" : "the independent checker refuses the plan: ")
        + defects.prefix(3).map { $0.sentence(in: language) }.joined(separator: zh ? "；" : "; ")
    }
  }
}
