public import Staffing
public import Timetabling

/// A version of a school's timetable, without its lessons.
public struct RecordedTimetable: Identifiable, Equatable, Sendable {
  public let id: String
  public let school: School.ID

  /// From the day on which it holds to the end of its term.
  public let days: ClosedRange<Day>
  public let bells: BellTimes
  public let person: String

  /// When it was brought in.
  public let day: Day
  public let lessons: Int
  public let classes: Int
  public let teachers: Int
}

/// A lesson that somebody asked a colleague to give, and how it stands.
public struct RecordedSwap: Identifiable, Equatable, Sendable {
  public enum Step: String, Hashable, Sendable, CaseIterable {
    case agree, decline, approve, refuse, withdraw
  }

  public enum State: String, Hashable, Sendable, CaseIterable {
    /// For the colleague's word, then for the school's.
    case asked, agreed
    case approved, declined, refused, withdrawn

    /// Whether the lessons it speaks of are bound by it.
    public var isRunning: Bool { [.asked, .agreed, .approved].contains(self) }
  }

  /// One word that somebody gave.
  public struct Word: Equatable, Sendable {
    public let step: Step
    public let words: String
    public let person: String
    public let day: Day
  }

  public let id: String
  public let swap: LessonSwap

  /// Key of the book, what was written beside it, and the page of the event that it's for.
  public let reason: String
  public let words: String
  public let link: String
  public let person: String
  public let day: Day

  /// In order.
  public let steps: [Word]

  public var state: State {
    switch steps.last?.step {
    case nil: .asked
    case .agree: .agreed
    case .decline: .declined
    case .approve: .approved
    case .refuse: .refused
    case .withdraw: .withdrawn
    }
  }

  /// The day by which it has to be settled.
  public var first: Day { swap.slots.map(\.day).min()! }
}
