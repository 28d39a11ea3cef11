public import Access
public import PlanChecker
public import Policy
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
    let judged = try await JudgedPlan(plan, in: database)
    try await database.perform(RecordPlan(judged: judged), by: actor, on: occasion)
  }
}

/// The part of an adoption that happens in the record.
private struct RecordPlan: Action {
  let judged: JudgedPlan

  var permission: Permission { .adoptPlan }

  func perform(in work: Work) throws {
    try judged.adopt(in: work.connection) { try work.record("adopt-plan", of: $0, $1) }
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
