public import Staffing
public import Training

/// Somebody's task in the network of research, as said last (S002-29).
public struct RecordedSeat: Identifiable, Equatable, Sendable {
  public let id: String
  public let seat: ResearchNetwork.Seat

  /// Why it ended; nil while it's held.
  public let outBecause: String?
  public let hand: TrainingHand
}

/// Work that somebody of research noted (S001-117).
public struct ResearcherNote: Identifiable, Equatable, Sendable {
  /// The event that noted it.
  public let id: Int

  /// A key of the book.
  public let kind: String
  public let day: Day
  public let number: Int
  public let words: String
  public let hand: TrainingHand

  /// Why it was taken back; nil while it counts.
  public let withdrawal: String?
}

/// The standard that a course follows and what it's made of, as said last (S002-73).
public struct CourseStandard: Equatable, Sendable {
  public let course: RecordedCourse.ID

  /// A key of the book; may be empty.
  public let standard: String

  /// The standard's own number for the course; may be empty.
  public let code: String

  /// Keys of the book.
  public let resources: Set<String>
}

/// A suggestion of training by a teacher (S000-008).
public struct TrainingSuggestion: Identifiable, Equatable, Sendable {
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    case takenUp = "taken-up"
    case later, declined
  }

  public struct Answer: Equatable, Sendable {
    public let verdict: Verdict
    public let reason: String
    public let hand: TrainingHand
  }

  public let id: String
  public let teacher: Teacher.ID
  public let title: String
  public let words: String
  public let hand: TrainingHand

  /// Who else wants it, beside whoever suggested it.
  public let backers: Set<Teacher.ID>

  /// The last; nil while it waits.
  public let answer: Answer?
}

/// A master's and an apprentice's wish to go to an event together (S000-008).
public struct PairOuting: Identifiable, Equatable, Sendable {
  public struct Answer: Equatable, Sendable {
    public let isGranted: Bool
    public let reason: String
    public let hand: TrainingHand
  }

  public let id: String
  public let bond: String
  public let title: String
  public let day: Day
  public let words: String
  public let hand: TrainingHand

  /// Nil while it waits.
  public let answer: Answer?
}

/// What a master and an apprentice read together, with what each noted (S000-016).
public struct MentorReading: Identifiable, Equatable, Sendable {
  public struct Note: Equatable, Sendable {
    /// Nil for a master of the research office.
    public let teacher: Teacher.ID?
    public let day: Day
    public let words: String
    public let hand: TrainingHand
  }

  public let id: String
  public let bond: String

  /// A key of the book.
  public let kind: String
  public let title: String
  public let readBy: Day
  public let hand: TrainingHand

  /// By day.
  public let notes: [Note]
}
