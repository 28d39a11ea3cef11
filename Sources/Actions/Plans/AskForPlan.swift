public import Access
internal import Planning
public import Staffing
public import Store

/// Asks for a plan of the present county; a worker makes it.
///
/// What upheld objections of the year decided is pinned whether or not anybody
/// typed it. Asked the same of a published plan again, it gives the run there is.
public struct AskForPlan: Action {
  public let name: String
  public let settings: PlanRun.Settings

  /// The published plan to start from, and what to make of it.
  public let rerun: PlanRun.Rerun?

  public init(name: String, settings: PlanRun.Settings, rerun: PlanRun.Rerun? = nil) {
    self.name = name
    self.settings = settings
    self.rerun = rerun
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
    if let rerun { reasons += try self.reasons(against: rerun, work) }
    let (pins, faults) = try pins(for: county, work)
    guard (reasons + faults).isEmpty else { throw PlanRunRefusal(reasons + faults) }
    var asked = settings
    asked.pins = pins
    if let same = try sameRun(asked, on: county, work) { return same }
    let event = try work.record(
      "ask-for-plan", of: county.county,
      "year \(settings.schoolYear) seed \(settings.seed) effort \(settings.effort)"
        + (rerun.map { " \($0.mode.rawValue) over notice \($0.notice)" } ?? ""))
    return try work.connection.insertPlanRun(
      name: name, workbook: county.workbook.id, asked, rerun: rerun, event: event)
  }

  /// A plan is made over the latest notice, for that is what people were told.
  private func reasons(
    against rerun: PlanRun.Rerun, _ work: Work
  ) throws -> [PlanRunRefusal.Reason] {
    guard let notice = try work.connection.notice(rerun.notice),
      notice.schoolYear.start == settings.schoolYear
    else { return [.noNotice(rerun.notice)] }
    let latest = try work.connection.notices(of: notice.schoolYear).first
    return latest?.id == notice.id ? [] : [.laterNotice(version: latest?.version ?? 0)]
  }

  /// The typed pins with what upheld objections decided; a typed one that says
  /// otherwise is a fault.
  private func pins(
    for county: StoredCounty, _ work: Work
  ) throws -> (text: String, faults: [PlanRunRefusal.Reason]) {
    let decided = try work.connection.remedyPins(of: SchoolYear(settings.schoolYear))
    guard !settings.pins.isEmpty || !decided.isEmpty else { return ("", []) }
    let roster = try CountyContent(county).roster
    let read: [Pin]
    do { read = try PlanPins.read(settings.pins, in: roster) } catch {
      return (settings.pins, error.lines.map { .badPin(line: $0.number, text: $0.text) })
    }
    let typed = Dictionary(read.map { ($0.teacher, $0) }) { first, _ in first }
    let faults = decided.compactMap { pin -> PlanRunRefusal.Reason? in
      guard let said = typed[pin.teacher], said != pin else { return nil }
      return .againstDecision(pin.teacher)
    }
    // Whoever has left the county can't be held to anything.
    let missing = decided.filter { typed[$0.teacher] == nil && roster[$0.teacher] != nil }
    let lines = missing.map { PlanPins.text([$0]) + "  # 已支持的异议" }
    return (([settings.pins] + lines).filter { !$0.isEmpty }.joined(separator: "\n"), faults)
  }

  /// A run of the same county over the same notice with the same settings that
  /// is being made or done.
  private func sameRun(
    _ settings: PlanRun.Settings, on county: StoredCounty, _ work: Work
  ) throws -> String? {
    guard let rerun else { return nil }
    return try work.connection.planRuns(overNotice: rerun.notice).first { run in
      run.rerun == rerun && run.settings == settings && run.workbook == county.workbook.id
        && (run.state.isOpen || run.state == .done) && !run.isCancelled
    }?.id
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

    /// There's no such notice of that year.
    case noNotice(String)

    /// Another notice has followed.
    case laterNotice(version: Int)

    /// An upheld objection decided otherwise about this person.
    case againstDecision(Teacher.ID)
    case notOpen, notDone
  }

  public let found: [Reason]

  init(_ found: [Reason]) { self.found = found }
}
