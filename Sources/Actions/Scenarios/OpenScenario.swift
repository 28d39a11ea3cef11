public import Access
internal import Planning
internal import Store

/// Begins to try out changes to a plan of the present county.
public struct OpenScenario: Action {
  public let name: String

  /// The digest of the plan file that it begins from.
  public let plan: String

  public init(name: String, plan: String) {
    self.name = name
    self.plan = plan
  }

  public var permission: Permission { .makePlan }

  /// - Returns: The scenario's id.
  /// - Throws: `ScenarioRefusal`, with everything that stands against it.
  public func perform(in work: Work) throws -> String {
    guard let workbook = try work.connection.currentWorkbook() else {
      throw ScenarioRefusal([.noCounty])
    }
    var found: [ScenarioRefusal.Reason] = []
    if name.isEmpty || name.count > 60 { found.append(.badName) }
    if try work.connection.planContent(plan, ofWorkbook: workbook) == nil { found.append(.noPlan) }
    guard found.isEmpty else { throw ScenarioRefusal(found) }
    let event = try work.record("open-scenario", of: name, "plan \(plan)")
    return try work.connection.insertScenario(
      name: name, workbook: workbook, planSHA256: plan, event: event)
  }
}

/// Why a scenario can't be opened or changed: all of the reasons.
public struct ScenarioRefusal: Error, Equatable, Sendable {
  public enum Reason: Hashable, Sendable {
    case noCounty, badName, noPlan, noScenario, countyChanged, notYours, notLast
    case noTeacher(String)
    case noSchool(String)
    case differentPlans
    case undecided(String)
  }

  public let found: [Reason]

  init(_ found: [Reason]) { self.found = found }
}

extension Work {
  /// A scenario of the present county.
  ///
  /// - Throws: `ScenarioRefusal` when there's none, or when another workbook has
  ///   become the county's since.
  func scenario(_ id: String) throws -> StoredScenario {
    guard let scenario = try connection.scenario(id) else { throw ScenarioRefusal([.noScenario]) }
    guard try connection.currentWorkbook() == scenario.workbook else {
      throw ScenarioRefusal([.countyChanged])
    }
    return scenario
  }

  /// One that who acts has opened: nobody changes another's.
  func ownScenario(_ id: String) throws -> StoredScenario {
    let scenario = try scenario(id)
    guard scenario.openedBy == actor.hand else { throw ScenarioRefusal([.notYours]) }
    return scenario
  }
}
