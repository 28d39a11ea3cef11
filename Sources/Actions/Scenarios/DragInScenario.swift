public import Access
public import Planning
internal import Staffing
public import Store

/// Moves somebody in a scenario, as on a table; the plan itself stays as it is.
///
/// Whether rules allow the place is the board's to say before, and the planner's
/// to judge when a plan is made of the scenario.
public struct DragInScenario: Action {
  public let scenario: String
  public let drag: Pin

  public init(_ drag: Pin, in scenario: String) {
    self.drag = drag
    self.scenario = scenario
  }

  public var permission: Permission { .makePlan }

  /// - Throws: `ScenarioRefusal`, with everything that stands against it.
  public func perform(in work: Work) throws {
    let stored = try work.ownScenario(scenario)
    guard let county = try work.connection.county(ofWorkbook: stored.workbook) else {
      throw ScenarioRefusal([.noCounty])
    }
    let roster = try CountyContent(county).roster
    var found: [ScenarioRefusal.Reason] = []
    if roster[drag.teacher] == nil { found.append(.noTeacher(drag.teacher.rawValue)) }
    if let school = drag.post?.school, roster[school] == nil {
      found.append(.noSchool(school.rawValue))
    }
    guard found.isEmpty else { throw ScenarioRefusal(found) }
    let event = try work.record(
      "drag-in-scenario", of: drag.teacher.rawValue, "scenario \(scenario) \(drag.place)")
    try work.connection.insertDrags(
      [(drag.teacher.rawValue, drag.place)], inScenario: scenario, event: event)
  }
}

/// Takes the last drag of a scenario back.
public struct UndoDrag: Action {
  public let scenario: String

  /// The drag that the page showed as the last, so that a second click takes
  /// nothing else back.
  public let number: Int

  public init(_ number: Int, in scenario: String) {
    self.number = number
    self.scenario = scenario
  }

  public var permission: Permission { .makePlan }

  public func perform(in work: Work) throws {
    _ = try work.ownScenario(scenario)
    guard let last = try work.connection.drags(inScenario: scenario).last, last.number == number
    else {
      throw ScenarioRefusal([.notLast])
    }
    let event = try work.record("undo-drag", of: last.teacher, "scenario \(scenario)")
    try work.connection.undoDrag(number, inScenario: scenario, event: event)
  }
}

extension Pin {
  /// As it is kept: `SCHOOL/STAGE/SUBJECT`, or `stay`.
  var place: String { post?.description ?? "stay" }

  public init(_ drag: StoredDrag) {
    self.init(Teacher.ID(drag.teacher), at: Post(drag.place))
  }
}
