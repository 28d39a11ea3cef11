public import Staffing
public import Studying

/// A selection of papers, designs or talks (S001-119), or a relay of teams (S001-115).
public struct RecordedSelection: Identifiable, Equatable, Sendable {
  public let id: String

  /// Key of the book.
  public let kind: String
  public let title: String

  /// When entries are taken.
  public let days: ClosedRange<Day>
  public let judges: [Judge]

  /// When the result was made; nil before.
  public let closed: Day?

  /// Somebody who judges, with where they teach.
  public struct Judge: Equatable, Sendable {
    public let person: StudyPerson
    public let name: String
    public let school: School.ID?
  }
}

/// What was handed in, by whom and how it was judged.
public struct SelectionEntry: Identifiable, Equatable, Sendable {
  public let id: String
  public let selection: RecordedSelection.ID
  public let title: String
  public let school: School.ID
  public let body: String
  public let link: String

  /// In the order of the stages.
  public let people: [Entrant]

  /// The last points of each judge, by criterion.
  public let marks: [StudyPerson: [String: Int]]

  /// How often judges ticked each problem.
  public let problems: [String: Int]

  /// Nil before the selection is closed, and without enough marks.
  public let result: Result?

  /// When whoever won showed it to others; nil before.
  public let showing: Showing?

  public struct Entrant: Equatable, Sendable {
    public let teacher: Teacher.ID
    public let name: String

    /// Key of the book; empty where one enters alone.
    public let stage: String
  }

  public struct Result: Equatable, Sendable {
    public let place: Int

    /// In hundredths of a point.
    public let score: Int
    public let isWinner: Bool
  }

  public struct Showing: Equatable, Sendable {
    public let day: Day
    public let people: Int
    public let words: String
  }
}

/// A researcher's visit to a school, planned and then noted (S001-116).
public struct ResearchVisit: Identifiable, Equatable, Sendable {
  public let id: String
  public let school: School.ID
  public let day: Day
  public let theme: String
  public let account: String
  public let person: String

  /// How many lessons were heard, and what was talked over; nil before.
  public let note: Note?

  /// Why it was called off; nil while it counts.
  public let cancellation: String?

  public struct Note: Equatable, Sendable {
    public let lessons: Int
    public let words: String
  }
}
