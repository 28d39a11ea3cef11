public import Attaching
public import Staffing

/// A week away, with who gives the lessons meanwhile.
public struct RecordedAwayWeek: Identifiable, Equatable, Sendable {
  public let week: AwayWeek
  public let teacherName: String

  /// Lessons that the week leaves.
  public let lessons: Int
  public let cover: [Cover]
  public let hand: LearningHand
  public let withdrawal: LearningWithdrawal?
  public var id: AwayWeek.ID { week.id }

  public struct Cover: Equatable, Sendable {
    public let teacher: Teacher.ID
    public let name: String
    public let lessons: Int
  }
}

/// A session of a group of exchanged teachers, with who was there.
public struct ExchangeSession: Identifiable, Equatable, Sendable {
  public let id: String
  public let subject: Subject

  /// Empty for the whole county.
  public let area: String
  public let day: Day

  /// A key of the book.
  public let topic: String
  public let words: String

  /// How many the group had that day.
  public let members: Int
  public let present: [Teacher.ID]
  public let hand: LearningHand
  public let withdrawal: LearningWithdrawal?
}

/// A trip of a school's teachers (S000-128).
public struct StudyTrip: Identifiable, Equatable, Sendable {
  public let id: String
  public let school: School.ID

  /// The school that helps them and made it possible; nil for none.
  public let helper: School.ID?
  public let days: ClosedRange<Day>
  public let place: String

  /// By name, as typed, and how many.
  public let participants: String
  public let people: Int

  /// Whole yuan.
  public let cost: Int
  public let learnings: String
  public let hand: LearningHand
  public let withdrawal: LearningWithdrawal?
}

/// A visit that a school asked for, who comes when, and what it brought (S002-08).
public struct RequestedVisit: Identifiable, Equatable, Sendable {
  public let id: String
  public let school: School.ID

  /// A key of the book.
  public let kind: String
  public let topic: String
  public let wishedBy: Day
  public let hand: LearningHand

  /// Nil while nobody has accepted it.
  public let answer: Answer?

  /// Nil while the school hasn't said what it brought.
  public let report: Report?
  public let withdrawal: LearningWithdrawal?

  public struct Answer: Equatable, Sendable {
    public let slot: TrainerSlot
    public let trainerName: String
    public let hand: LearningHand
  }

  public struct Report: Equatable, Sendable {
    public let people: Int
    public let words: String
    public let hand: LearningHand
  }

  public enum State: String, Sendable, CaseIterable {
    case asked, accepted, held, reported, withdrawn
  }

  public func state(on day: Day) -> State {
    if withdrawal != nil { return .withdrawn }
    if report != nil { return .reported }
    guard let answer else { return .asked }
    return answer.slot.day <= day ? .held : .accepted
  }
}
