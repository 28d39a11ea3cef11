public import Staffing

/// One teacher's move in a plan.
public struct Move: Codable, Equatable, Sendable {
  /// How it came about: by wish, assigned by the plan, or decided by somebody beforehand
  /// (S000-029).
  public enum Phase: String, Codable, Sendable { case market, directed, pinned }
  public enum Direction: String, Codable, Sendable { case down, up, lateral, swap }
  public enum Kind: String, Codable, Sendable { case exchange, transfer }

  public var teacher: Teacher.ID
  public var from: School.ID
  public var to: School.ID

  /// Stage and subject of the post at `to`.
  public var stage: Stage
  public var subject: Subject

  public var phase: Phase
  public var direction: Direction
  public var kind: Kind

  /// First and last school term, such as `2026-autumn`.
  public var start: String
  public var end: String
  public var reasons: [Reason]

  public init(
    teacher: Teacher.ID, from: School.ID, to: School.ID, stage: Stage, subject: Subject,
    phase: Phase, direction: Direction, kind: Kind, start: String, end: String,
    reasons: [Reason]
  ) {
    self.teacher = teacher
    self.from = from
    self.to = to
    self.stage = stage
    self.subject = subject
    self.phase = phase
    self.direction = direction
    self.kind = kind
    self.start = start
    self.end = end
    self.reasons = reasons
  }

  public var post: Post { Post(school: to, stage: stage, subject: subject) }
}

/// A rule that bears on a move or an unfilled post, in the bureau's words.
public struct Reason: Codable, Equatable, Sendable {
  public var rule: String
  public var sentence: String

  /// The sentence in English, for the English interface.
  public var english: String

  public var measured: String
  public var allowed: String
  public var citation: String

  public init(
    rule: String, sentence: String, english: String = "", measured: String, allowed: String,
    citation: String
  ) {
    self.rule = rule
    self.sentence = sentence
    self.english = english
    self.measured = measured
    self.allowed = allowed
    self.citation = citation
  }
}

/// A post that stays short, and why.
public struct Unfilled: Codable, Equatable, Sendable {
  public var school: School.ID
  public var stage: Stage
  public var subject: Subject
  public var missing: Int
  public var reasons: [Reason]

  public init(
    school: School.ID, stage: Stage, subject: Subject, missing: Int, reasons: [Reason]
  ) {
    self.school = school
    self.stage = stage
    self.subject = subject
    self.missing = missing
    self.reasons = reasons
  }

  public var post: Post { Post(school: school, stage: stage, subject: subject) }
}

/// A teacher whom the plan leaves where they teach, and why.
public struct Unmoved: Codable, Equatable, Sendable {
  public var teacher: Teacher.ID

  /// The school where the teacher teaches now.
  public var school: School.ID
  public var reasons: [Reason]

  public init(teacher: Teacher.ID, school: School.ID, reasons: [Reason]) {
    self.teacher = teacher
    self.school = school
    self.reasons = reasons
  }
}
