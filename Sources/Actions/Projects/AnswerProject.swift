public import Access
public import Projects
public import Staffing
public import Store
internal import Wording

/// Answers a problem that came up in a project, by somebody else than who raised it (S001-135:
/// 对出现的问题能及时交流).
public struct AnswerProjectProblem: Action {
  public let problem: String
  public let project: Project.ID
  public let side: ProjectSide
  public let words: String

  public init(_ problem: String, in project: Project.ID, by side: ProjectSide, _ words: String) {
    self.problem = problem
    self.project = project
    self.side = side
    self.words = words
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place {
    try side.place(of: project, connection)
  }

  public func perform(in work: Work) throws {
    let known = try work.openProject(project, as: side).known
    guard let raised = known.problems.counted().first(where: { $0.id == problem }) else {
      throw Refused(.noProjectItem(problem))
    }
    if let answer = raised.value.answer {
      if answer == words.trimmed { return }
      throw Refused(.projectAnswered)
    }
    var reasons = work.reasons(against: words, longest: 1_000)
    if raised.hand.account == work.actor.account { reasons.append(.ownCase) }
    try Refused.unless(reasons)
    let event = try work.record("answer-project", of: project.rawValue, "problem \(problem)")
    try work.connection.execute(
      """
      INSERT INTO project_answer (problem_id, words, account, person, day, event_sequence)
      VALUES
        (\(problem), \(words.trimmed), \(work.actor.account), \(work.actor.name),
         \(work.today), \(event.sequence))
      """)
  }
}

/// Takes something that was noted of a project back; it stays on record with the reason.
public struct WithdrawFromProject: Action {
  public let item: String
  public let project: Project.ID
  public let side: ProjectSide
  public let reason: String

  public init(
    _ item: String, from project: Project.ID, by side: ProjectSide, because reason: String
  ) {
    self.item = item
    self.project = project
    self.side = side
    self.reason = reason
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place {
    try side.place(of: project, connection)
  }

  public func perform(in work: Work) throws {
    let known = try work.openProject(project, as: side).known
    if try work.connection.projectWithdrawal(of: item) == project { return }
    guard known.holds(item) else { throw Refused(.noProjectItem(item)) }
    try Refused.unless(work.reasons(against: reason, longest: 200))
    let event = try work.record("withdraw-from-project", of: project.rawValue, "item \(item)")
    try work.connection.execute(
      """
      INSERT INTO project_withdrawal
        (item_id, project_id, reason, account, person, day, event_sequence)
      VALUES
        (\(item), \(project.rawValue), \(reason.trimmed), \(work.actor.account),
         \(work.actor.name), \(work.today), \(event.sequence))
      """)
  }
}

/// Stops a project before all its stages are done, with the reason; everything stays on record.
public struct StopProject: Action {
  public let project: Project.ID
  public let side: ProjectSide
  public let reason: String

  public init(_ project: Project.ID, by side: ProjectSide, because reason: String) {
    self.project = project
    self.side = side
    self.reason = reason
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place {
    try side.place(of: project, connection)
  }

  public func perform(in work: Work) throws {
    if try work.project(project, as: side).known.end?.reason == reason.trimmed { return }
    _ = try work.openProject(project, as: side)
    try Refused.unless(work.reasons(against: reason, longest: 200))
    let event = try work.record("stop-project", of: project.rawValue)
    try work.connection.execute(
      """
      INSERT INTO project_end (project_id, reason, account, person, day, event_sequence)
      VALUES
        (\(project.rawValue), \(reason.trimmed), \(work.actor.account), \(work.actor.name),
         \(work.today), \(event.sequence))
      """)
  }
}
