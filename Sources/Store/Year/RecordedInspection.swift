public import Inspecting
public import Staffing

/// Who wrote something of an inspection, and when.
public struct InspectionHand: Equatable, Sendable {
  public let account: String
  public let person: String
  public let day: Day
}

/// An inspection of some schools by one checklist: arranged, drawn if it's a sample, visited,
/// concluded.
public struct RecordedInspection: Identifiable, Equatable, Sendable {
  public let id: String

  /// A key of the book's calendar; empty for an inspection of its own.
  public let occasion: String

  /// A key of the book.
  public let template: String
  public let name: String
  public let days: ClosedRange<Day>

  /// Which problem it is to solve.
  public let solves: String

  /// How many schools are seen, and how many teachers of each are drawn to be heard.
  public let places: Int
  public let lessons: Int

  /// The digest of the seed; empty where nobody is drawn.
  public let commitment: String
  public let hand: InspectionHand

  /// By code.
  public let candidates: [Candidate]

  /// Nil before schools were drawn.
  public let draw: Draw?

  /// By school; none before the draw.
  public let visits: [RecordedVisit]

  /// Nil while it runs.
  public let conclusion: Conclusion?

  public struct Candidate: Equatable, Sendable {
    public let school: School.ID
    public let name: String
  }

  public struct Draw: Equatable, Sendable {
    public let draw: PublicDraw

    /// Who said the word.
    public let witness: String
    public let hand: InspectionHand
  }

  public struct Conclusion: Equatable, Sendable {
    public let summary: String
    public let circular: String
    public let hand: InspectionHand
  }

  public var isDrawn: Bool { !commitment.isEmpty }
}

/// One school's part of an inspection.
public struct RecordedVisit: Identifiable, Equatable, Sendable {
  public let id: String
  public let round: RecordedInspection.ID
  public let school: School.ID
  public let schoolName: String

  /// As it was said last.
  public let sheet: VisitSheet

  /// Who could be heard when the schools were drawn, by number.
  public let lots: [Lot]

  /// Nil while the visit isn't closed.
  public let closing: Closing?

  public struct Lot: Equatable, Sendable {
    public let teacher: Teacher.ID
    public let name: String
    public let subject: String

    public init(teacher: Teacher.ID, name: String, subject: String) {
      self.teacher = teacher
      self.name = name
      self.subject = subject
    }
  }

  public struct Closing: Equatable, Sendable {
    public let visited: Day

    /// What the school is praised for; may be empty.
    public let praise: String
    public let hand: InspectionHand
  }
}

/// A line of the ledger: what, by which standard, by when, by whom (四定, S001-133).
public struct RecordedProblem: Identifiable, Equatable, Sendable {
  public let id: String

  /// A key of the book.
  public let kind: String

  /// Nil for what the bureau itself has to do.
  public let school: School.ID?
  public let schoolName: String

  /// Where it was found or given out; both nil when it was noted by itself.
  public let visit: RecordedVisit.ID?
  public let meeting: RecordedMeeting.ID?

  /// The checklist's item; empty when there's none.
  public let item: String
  public let task: String
  public let standard: String
  public let owner: String

  /// Which problem of teaching it solves (S003-08); may be empty for a task.
  public let solves: String
  public let hand: InspectionHand
  public let steps: [Step]
  public let state: ProblemCase

  public struct Step: Equatable, Sendable {
    public let step: ProblemCase.Step
    public let note: String

    /// What shows it: a document's number, a photograph's name.
    public let evidence: String
    public let due: Day?
    public let hand: InspectionHand
  }
}

/// A meeting's minutes; its tasks are lines of the ledger.
public struct RecordedMeeting: Identifiable, Equatable, Sendable {
  public let id: String
  public let held: Day

  /// What was done since the last one.
  public let review: String

  /// What is in the way; may be empty.
  public let difficulties: String
  public let hand: InspectionHand
}

/// What a school says of its month.
public struct RecordedReport: Equatable, Sendable {
  public let school: School.ID
  public let month: Month
  public let highlights: String
  public let methods: String
  public let hand: InspectionHand
}
