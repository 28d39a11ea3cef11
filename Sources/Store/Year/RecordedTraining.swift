public import Staffing
public import Training

/// Who said something of training, and when.
public struct TrainingHand: Equatable, Sendable {
  public let account: String
  public let person: String
  public let day: Day
}

/// What a teacher wants to learn in a school year, as said last.
public struct TrainingNeed: Equatable, Sendable {
  public let teacher: Teacher.ID
  public let year: SchoolYear

  // Keys of the book.
  public let topic: String
  public let mode: String
  public let note: String
  public let hand: TrainingHand
}

/// One of the pool of trainers.
public struct RecordedTrainer: Identifiable, Equatable, Sendable {
  public let id: String
  public let trainer: Trainer

  /// Why they left the pool; nil while they are in it.
  public let outBecause: String?
  public let hand: TrainingHand
}

/// A course as described last.
public struct RecordedCourse: Identifiable, Equatable, Sendable {
  public let id: String
  public let course: TrainingCourse

  /// Why it was called off; nil while it's on.
  public let offBecause: String?
  public let hand: TrainingHand
}

public struct RecordedSession: Identifiable, Equatable, Sendable {
  public let id: String
  public let course: RecordedCourse.ID
  public let session: TrainingSession

  /// Why it was called off; nil while it's on.
  public let offBecause: String?
}

/// A teacher's place in a course, as said last.
public struct CoursePlace: Equatable, Sendable {
  public let course: RecordedCourse.ID
  public let teacher: Teacher.ID

  /// Whole yuan.
  public let fee: Int

  /// Why it was given up; nil while it's held.
  public let outBecause: String?
  public let hand: TrainingHand
}

/// What somebody attended of a course.
public struct CourseAttendance: Equatable, Sendable {
  public let course: RecordedCourse.ID
  public let teacher: Teacher.ID
  public let hours: Int

  /// How many of its sessions.
  public let times: Int
}

/// Points that somebody has in a course, as given last.
public struct CourseMark: Equatable, Sendable {
  public let course: RecordedCourse.ID
  public let teacher: Teacher.ID

  /// A key of the book; empty for the examination.
  public let aspect: String
  public let points: Int
}

/// Hours from elsewhere that somebody wants to have recognised.
public struct TrainingClaim: Identifiable, Equatable, Sendable {
  public enum Verdict: String, Sendable, CaseIterable {
    case recognised, refused, withdrawn
  }

  public struct Decision: Equatable, Sendable {
    public let verdict: Verdict
    public let reason: String
    public let hand: TrainingHand
  }

  public let id: String
  public let teacher: Teacher.ID
  public let content: ClaimedHours

  /// The school that handed it in; nil when the teacher did.
  public let school: School.ID?
  public let hand: TrainingHand

  /// Nil while it waits.
  public let decision: Decision?
}

/// What a claim says.
public struct ClaimedHours: Hashable, Sendable {
  // Keys of the book; `level` and `module` may be empty.
  public var source: String
  public var level: String
  public var module: String

  public var title: String
  public var hours: Int
  public var days: ClosedRange<Day>

  /// The certificate's number, or the document that proves it.
  public var proof: String

  public init(
    source: String, level: String = "", module: String = "", title: String, hours: Int,
    days: ClosedRange<Day>, proof: String
  ) {
    self.source = source
    self.level = level
    self.module = module
    self.title = title
    self.hours = hours
    self.days = days
    self.proof = proof
  }
}

/// Whose training is asked for.
public enum TrainingScope: Hashable, Sendable {
  case everybody
  case course(RecordedCourse.ID)
  case teacher(Teacher.ID)

  /// Of a table with `course_id` and `teacher_id`.
  var condition: SQL {
    switch self {
    case .everybody: "1 = 1"
    case .course(let id): "course_id = \(id)"
    case .teacher(let id): "teacher_id = \(id.rawValue)"
    }
  }
}
