public import Access
internal import Planning
public import Store

/// Asks for a plan of the present county; a worker makes it.
public struct AskForPlan: Action {
  public let name: String
  public let settings: PlanRun.Settings

  public init(name: String, settings: PlanRun.Settings) {
    self.name = name
    self.settings = settings
  }

  public var permission: Permission { .makePlan }

  /// - Returns: The run's id.
  /// - Throws: `PlanRunRefusal`, with everything that stands against it.
  public func perform(in work: Work) throws -> String {
    guard let county = try work.connection.latestCounty() else {
      throw PlanRunRefusal([.noCounty])
    }
    var reasons: [PlanRunRefusal.Reason] = []
    if name.isEmpty || name.count > 60 { reasons.append(.badName) }
    if !(1990...2200).contains(settings.schoolYear) { reasons.append(.badYear) }
    if settings.seed < 0 { reasons.append(.badSeed) }
    if PlanRequest.Effort(rawValue: settings.effort) == nil { reasons.append(.badEffort) }
    if settings.timeLimit.map({ !(1...86_400).contains($0) }) ?? false {
      reasons.append(.badTimeLimit)
    }
    if !settings.pins.isEmpty {
      do {
        _ = try PlanPins.read(settings.pins, in: try CountyContent(county).roster)
      } catch let error as PlanPinsError {
        reasons += error.lines.map { .badPin(line: $0.number, text: $0.text) }
      }
    }
    guard reasons.isEmpty else { throw PlanRunRefusal(reasons) }
    let event = try work.record(
      "ask-for-plan", of: county.county,
      "year \(settings.schoolYear) seed \(settings.seed) effort \(settings.effort)")
    return try work.connection.insertPlanRun(
      name: name, workbook: county.workbook.id, settings, event: event)
  }
}

/// Stops a run: one that waits never begins, one that runs keeps its best so far.
public struct CancelPlanRun: Action {
  public let id: String

  public init(_ id: String) { self.id = id }

  public var permission: Permission { .makePlan }

  public func perform(in work: Work) throws {
    guard let run = try work.connection.planRun(id), run.state.isOpen else {
      throw PlanRunRefusal([.notOpen])
    }
    try work.connection.cancelPlanRun(id)
    try work.record("cancel-plan-run", of: id)
  }
}

/// Why a plan can't be asked for, stopped or adopted: all of the reasons.
public struct PlanRunRefusal: Error, Equatable, Sendable {
  public enum Reason: Hashable, Sendable {
    case noCounty, badName, badYear, badSeed, badEffort, badTimeLimit
    case badPin(line: Int, text: String)
    case notOpen, notDone
  }

  public let found: [Reason]

  init(_ found: [Reason]) { self.found = found }
}
