public import Staffing

/// The published plan that a repaired plan starts from: what is needed to count
/// whose place has changed, and to hold the market to its promises.
public struct PreviousPlan: Codable, Equatable, Sendable {
  /// The digest of the published file's bytes.
  public var sha256: String

  /// By teacher.
  public var moves: [PreviousMove]

  public init(sha256: String, moves: [PreviousMove]) {
    self.sha256 = sha256
    self.moves = moves
  }

  /// What `plan` publishes.
  public init(_ plan: PlanFile, sha256: String) {
    self.init(
      sha256: sha256,
      moves: plan.moves.map {
        PreviousMove(
          teacher: $0.teacher, to: $0.to, stage: $0.stage, subject: $0.subject, phase: $0.phase)
      }
      .sorted { $0.teacher < $1.teacher })
  }
}

/// Where the published plan sends somebody, and how that came about.
public struct PreviousMove: Codable, Equatable, Sendable {
  public var teacher: Teacher.ID
  public var to: School.ID
  public var stage: Stage
  public var subject: Subject
  public var phase: Move.Phase

  public init(
    teacher: Teacher.ID, to: School.ID, stage: Stage, subject: Subject, phase: Move.Phase
  ) {
    self.teacher = teacher
    self.to = to
    self.stage = stage
    self.subject = subject
    self.phase = phase
  }

  public var post: Post { Post(school: to, stage: stage, subject: subject) }
}
