public import Access
public import Projects
public import Staffing
public import Store
internal import Wording

/// States the plan of the whole project, or of one stage (S001-135: 总体计划与阶段计划); the last
/// word holds, earlier ones stay on record.
public struct PlanProject: Action {
  public let project: Project.ID
  public let side: ProjectSide

  /// Key of the book; empty for the whole.
  public let stage: String
  public let words: String

  public init(_ project: Project.ID, by side: ProjectSide, stage: String, _ words: String) {
    self.project = project
    self.side = side
    self.stage = stage
    self.words = words
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place {
    try side.place(of: project, connection)
  }

  public func perform(in work: Work) throws {
    let opened = try work.openProject(project, as: side)
    var reasons = work.reasons(against: words, longest: OpenProject.longestText)
    if !stage.isEmpty {
      if let line = opened.record.stages[stage: stage] {
        if line.progress.state == .done {
          reasons.append(.projectStageDone(line.stage.name))
        }
      } else {
        reasons.append(.noProjectStage(stage))
      }
    }
    try Refused.unless(reasons)
    if opened.known.plan(of: stage)?.words == words.trimmed { return }
    let event = try work.record(
      "plan-project", of: project.rawValue, stage.isEmpty ? "" : "stage \(stage)")
    try work.connection.execute(
      """
      INSERT INTO project_plan
        (event_sequence, project_id, stage, words, account, person, day)
      VALUES
        (\(event.sequence), \(project.rawValue), \(stage), \(words.trimmed),
         \(work.actor.account), \(work.actor.name), \(work.today))
      """)
  }
}

/// Says under which number which body set the project up or approved it; the last word holds.
public struct NumberProject: Action {
  public let project: Project.ID
  public let side: ProjectSide
  public let number: String
  public let body: String

  public init(_ project: Project.ID, by side: ProjectSide, number: String, body: String) {
    self.project = project
    self.side = side
    self.number = number
    self.body = body
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place {
    try side.place(of: project, connection)
  }

  public func perform(in work: Work) throws {
    let known = try work.openProject(project, as: side).known
    try Refused.unless(
      work.reasons(against: number, longest: OpenProject.longestTitle)
        + work.reasons(against: body, longest: OpenProject.longestTitle))
    if known.numbers.last?.number == number.trimmed, known.numbers.last?.body == body.trimmed {
      return
    }
    let event = try work.record("number-project", of: project.rawValue)
    try work.connection.execute(
      """
      INSERT INTO project_number
        (event_sequence, project_id, number, body, account, person, day)
      VALUES
        (\(event.sequence), \(project.rawValue), \(number.trimmed), \(body.trimmed),
         \(work.actor.account), \(work.actor.name), \(work.today))
      """)
  }
}
