public import Projects
public import Staffing

/// Who said something of a project, and when.
public struct ProjectHand: Equatable, Sendable {
  public let account: String
  public let person: String
  public let day: Day
}

/// Something that was noted of a project, and why it was taken back, if it was.
public struct ProjectNoted<Value: Equatable & Sendable>: Equatable, Sendable {
  public let id: String
  public let project: Project.ID
  public let value: Value
  public let hand: ProjectHand

  /// Nil while it counts.
  public let withdrawal: String?
}

/// A project with everything that was ever said of it.
public struct RecordedProject: Identifiable, Equatable, Sendable {
  /// One version of the plan of the whole (the empty stage) or of a stage.
  public struct Plan: Equatable, Sendable {
    public let stage: String
    public let words: String
    public let hand: ProjectHand
  }

  public struct Step: Equatable, Sendable {
    public let stage: String
    public let step: StageCase.Step
    public let words: String
    public let hand: ProjectHand
  }

  public struct Delay: Equatable, Sendable {
    public let delay: ProjectDelay
    public let hand: ProjectHand
  }

  /// A problem with its answer, if there's one.
  public struct Problem: Equatable, Sendable {
    public let problem: ProjectProblem
    public let answer: String?
    public let answerHand: ProjectHand?
  }

  public struct Reading: Equatable, Sendable {
    public let series: String
    public let reading: ProjectReading
  }

  public struct Progress: Equatable, Sendable {
    public let target: String
    public let progress: ProjectProgress
  }

  /// Who took a project over, and why.
  public struct Leader: Equatable, Sendable {
    public let leader: ProjectLeader
    public let name: String
    public let reason: String
    public let hand: ProjectHand
  }

  /// Under which number whom set it up or approved it.
  public struct Number: Equatable, Sendable {
    public let number: String
    public let body: String
    public let hand: ProjectHand
  }

  public struct End: Equatable, Sendable {
    public let reason: String
    public let hand: ProjectHand
  }

  /// Led by whoever leads it now.
  public let project: Project
  public let leaderName: String
  public let hand: ProjectHand

  // Everything below is in the order in which it was said.
  public internal(set) var leaders: [Leader] = []
  public internal(set) var numbers: [Number] = []
  public internal(set) var plans: [Plan] = []
  public internal(set) var steps: [Step] = []
  public internal(set) var delays: [Delay] = []
  public internal(set) var activities: [ProjectNoted<ProjectActivity>] = []
  public internal(set) var outputs: [ProjectNoted<ProjectOutput>] = []
  public internal(set) var problems: [ProjectNoted<Problem>] = []
  public internal(set) var series: [ProjectNoted<ProjectSeries>] = []
  public internal(set) var readings: [ProjectNoted<Reading>] = []
  public internal(set) var targets: [ProjectNoted<ProjectTarget>] = []
  public internal(set) var progress: [ProjectNoted<Progress>] = []
  public internal(set) var funds: [ProjectNoted<ProjectFund>] = []

  /// Why it was stopped; nil while it wasn't.
  public internal(set) var end: End?

  public var id: Project.ID { project.id }
}
