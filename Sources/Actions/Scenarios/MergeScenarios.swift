public import Access
internal import Foundation
internal import PlanFormat
public import Planning
public import Staffing
internal import Store

/// Makes one scenario of two that began from the same plan; both stay as they are.
public struct MergeScenarios: Action {
  public let name: String
  public let mine: String
  public let theirs: String

  /// Whose place everybody takes whom both sent elsewhere.
  public let decisions: [Teacher.ID: ScenarioMerge.Side]

  public init(
    name: String, mine: String, theirs: String, decisions: [Teacher.ID: ScenarioMerge.Side]
  ) {
    self.name = name
    self.mine = mine
    self.theirs = theirs
    self.decisions = decisions
  }

  public var permission: Permission { .makePlan }

  /// - Returns: The new scenario's id.
  /// - Throws: `ScenarioRefusal`, with everybody who is still undecided.
  public func perform(in work: Work) throws -> String {
    let sides = try [mine, theirs].map(work.scenario)
    var found: [ScenarioRefusal.Reason] = []
    if name.isEmpty || name.count > 60 { found.append(.badName) }
    guard sides[0].planSHA256 == sides[1].planSHA256 else {
      throw ScenarioRefusal(found + [.differentPlans])
    }
    let places = try work.places(of: sides[0])
    let scenarios = try sides.map {
      Scenario(try work.connection.drags(inScenario: $0.id).map(Pin.init), on: places)
    }
    let merge = ScenarioMerge(mine: scenarios[0], theirs: scenarios[1], deciding: decisions)
    found += merge.open.map { .undecided($0.teacher.rawValue) }
    guard found.isEmpty else { throw ScenarioRefusal(found) }
    let event = try work.record(
      "merge-scenarios", of: name, "\(mine) \(theirs) plan \(sides[0].planSHA256)")
    let id = try work.connection.insertScenario(
      name: name, workbook: sides[0].workbook, planSHA256: sides[0].planSHA256, event: event)
    try work.connection.insertDrags(
      merge.changes.map { ($0.teacher.rawValue, $0.place) }, inScenario: id, event: event)
    return id
  }
}

extension Work {
  /// Where the plan that a scenario began from moves people.
  fileprivate func places(of scenario: StoredScenario) throws -> [Teacher.ID: Post] {
    guard
      let content = try connection.planContent(
        scenario.planSHA256, ofWorkbook: scenario.workbook)
    else { throw ScenarioRefusal([.noPlan]) }
    return try PlanFile(json: Data(content)).places
  }
}
