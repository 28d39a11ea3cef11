internal import Foundation
internal import PlanFormat
internal import Planning
internal import Staffing
internal import Store

/// A scenario with its plan and its drags, as read from the record.
struct ScenarioDesk: Sendable {
  let stored: StoredScenario
  let plan: PlanFile
  let drags: [StoredDrag]
  let scenario: Scenario

  /// Where the plan moves people.
  let planned: [Teacher.ID: Post]

  /// - Throws: `WebProblem` when there's no such scenario.
  init(_ id: String, in connection: any Connection) throws {
    guard let stored = try connection.scenario(id),
      let content = try connection.planContent(stored.planSHA256, ofWorkbook: stored.workbook)
    else { throw WebProblem.notFound(.scenarioRefusal(.noScenario)) }
    self.stored = stored
    plan = try PlanFile(json: Data(content))
    drags = try connection.drags(inScenario: id)
    planned = plan.places
    scenario = Scenario(drags.map(Pin.init), on: planned)
  }

  var address: String { "/plan/scenarios/\(stored.id)" }

  /// Where the scenario has somebody; nil is the present place.
  func place(of teacher: Teacher.ID) -> Post? { places[teacher] }

  /// Everybody who moves in the scenario.
  var places: [Teacher.ID: Post] {
    var places = planned
    for change in scenario.changes { places[change.teacher] = change.post }
    return places
  }
}
