public import Access
internal import Policy
public import Projects
public import Staffing
public import Store
internal import Wording

/// Hands a stage in with a summary of what was done, approves it, or sends it back with the
/// reason (S001-135).
///
/// Stages go in the order of the book. The bureau approves, by somebody who neither leads the
/// project nor handed the stage in; everything that's missing is said at once, when it's handed
/// in and again when it's approved.
public struct TakeStageStep: Action {
  public let project: Project.ID
  public let stage: String
  public let step: StageCase.Step
  public let side: ProjectSide

  /// May be empty of an approval.
  public let words: String

  public init(
    _ step: StageCase.Step, of stage: String, in project: Project.ID, by side: ProjectSide,
    _ words: String
  ) {
    self.project = project
    self.stage = stage
    self.step = step
    self.side = side
    self.words = words
  }

  public var permission: Permission {
    step == .handIn ? side.permission : .approveProjects
  }
  public func place(in connection: any Connection) throws -> Place {
    step == .handIn ? try side.place(of: project, connection) : .county
  }

  public func perform(in work: Work) throws {
    let opened = try work.openProject(project, as: side)
    // Sent twice.
    if let last = opened.known.steps.last, last.stage == stage, last.step == step,
      last.words == words.trimmed, last.hand.account == work.actor.account
    {
      return
    }
    let entry = StageCase.Entry(step, of: stage, by: work.actor.account, on: work.today)
    let faults = opened.record.faults(entry, opened.terms, opened.schoolDays)
    var reasons = faults.map { Phrase.stageFault($0, in: opened.record.kind) }
    if step != .handIn, work.leads(opened.known.project), !faults.contains(.step(.samePerson)) {
      reasons.append(.ownCase)
    }
    if step == .approve {
      if words.count > OpenProject.longestText {
        reasons.append(.tooLong(words.count, allowed: OpenProject.longestText))
      }
    } else {
      reasons += work.reasons(against: words, longest: OpenProject.longestText)
    }
    try Refused.unless(reasons)
    let event = try work.record("\(step.rawValue)-stage", of: project.rawValue, "stage \(stage)")
    try work.connection.execute(
      """
      INSERT INTO project_step
        (event_sequence, project_id, stage, step, words, account, person, day)
      VALUES
        (\(event.sequence), \(project.rawValue), \(stage), \(step.rawValue), \(words.trimmed),
         \(work.actor.account), \(work.actor.name), \(work.today))
      """)
  }
}

/// Puts a stage or a target off to another day with the reason (S002-20: delayed to September
/// by the epidemic).
public struct DelayProject: Action {
  public let project: Project.ID
  public let side: ProjectSide
  public let delay: ProjectDelay

  public init(_ delay: ProjectDelay, in project: Project.ID, by side: ProjectSide) {
    self.project = project
    self.side = side
    self.delay = delay
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place {
    try side.place(of: project, connection)
  }

  public func perform(in work: Work) throws {
    let opened = try work.openProject(project, as: side)
    let delay = ProjectDelay(
      self.delay.item, until: self.delay.until, because: self.delay.reason.trimmed)
    if opened.record.delays[delay.item] == delay { return }
    var reasons = work.reasons(against: delay.reason, longest: 200)
    let due =
      opened.record.stages[stage: delay.item]?.due
      ?? opened.record.targets.first { $0.id == delay.item }.map { opened.record.due($0) }
    if let due {
      if delay.until <= due { reasons.append(.projectDelayEarlier(delay.until, due: due)) }
    } else {
      reasons.append(.noProjectItem(delay.item))
    }
    if opened.record.stages[stage: delay.item]?.progress.state == .done {
      reasons.append(.projectStageDone(opened.record.stages[stage: delay.item]?.stage.name))
    }
    try Refused.unless(reasons)
    let event = try work.record(
      "delay-project", of: project.rawValue, "item \(delay.item) until \(delay.until)")
    try work.connection.execute(
      """
      INSERT INTO project_delay
        (event_sequence, project_id, item, until_day, reason, account, person, day)
      VALUES
        (\(event.sequence), \(project.rawValue), \(delay.item), \(delay.until),
         \(delay.reason), \(work.actor.account), \(work.actor.name), \(work.today))
      """)
  }
}
