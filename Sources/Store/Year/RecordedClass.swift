public import Classes
public import Staffing

/// A network class as described last.
public struct RecordedClass: Identifiable, Equatable, Sendable {
  public let id: String
  public let content: NetworkClass

  /// Why it was dissolved; nil while it's on.
  public let offBecause: String?
}

/// Where a trainee of a course sits: in which class, under which tutor.
public struct ClassSeat: Equatable, Sendable {
  public let course: RecordedCourse.ID
  public let teacher: Teacher.ID
  public let inClass: RecordedClass.ID
  public let tutor: Teacher.ID
}

/// What somebody did in a week of a course.
public struct RecordedWeek: Equatable, Sendable {
  public let course: RecordedCourse.ID
  public let teacher: Teacher.ID

  /// Its Monday.
  public let week: Day
  public let content: LearningWeek
}

/// Homework or a post, with the tutor's answer if there's one (S002-66).
public struct ClassPiece: Identifiable, Equatable, Sendable {
  public typealias Kind = PieceKind

  public struct Answer: Equatable, Sendable {
    public let tutor: Teacher.ID
    public let at: Moment

    /// Points of homework, if it was given any.
    public let mark: Int?
    public let words: String
  }

  public let id: String
  public let inClass: RecordedClass.ID
  public let teacher: Teacher.ID
  public let kind: Kind
  public let title: String
  public let words: String
  public let handedIn: Moment
  public let answer: Answer?
}

/// A line of a class's log (日志, S002-65).
public struct ClassLogLine: Equatable, Sendable {
  public let inClass: RecordedClass.ID

  /// A key of the book.
  public let kind: String
  public let heldOn: Day
  public let words: String

  /// The manager or tutor who wrote it; nil for the bureau.
  public let writer: Teacher.ID?
  public let hand: TrainingHand
}

/// Somebody who passed helps somebody who learns, since a day (S002-62).
public struct RecordedHelp: Equatable, Sendable {
  public let course: RecordedCourse.ID
  public let learner: Teacher.ID
  public let helper: Teacher.ID
  public let since: Day
}

/// A project office as described last, with what it did (S002-59).
public struct RecordedOffice: Identifiable, Equatable, Sendable {
  public struct Duty: Equatable, Sendable {
    /// A key of the book.
    public let duty: String
    public let doneOn: Day
    public let words: String
    public let person: String
  }

  public let id: String
  public let content: ClassOffice
  public let offBecause: String?

  /// In the order of noting.
  public let done: [Duty]
}

/// A stop of a tour as planned last (S002-69).
public struct RecordedStop: Identifiable, Equatable, Sendable {
  public let id: String
  public let stop: TourStop
  public let offBecause: String?
}

/// A study aid of the lecturers (S002-70).
public struct StudyAid: Equatable, Sendable {
  public let course: RecordedCourse.ID

  /// A key of the book.
  public let kind: String
  public let title: String
  public let words: String
  public let hand: TrainingHand
}
