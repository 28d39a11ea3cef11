public import Examining
public import Staffing

/// An examination as arranged last.
public struct RecordedExam: Identifiable, Equatable, Sendable {
  public let id: String
  public let exam: Exam

  public init(id: String, exam: Exam) {
    self.id = id
    self.exam = exam
  }
}

/// A talk about an examination, and what became of its measure.
public struct RecordedExamMeeting: Identifiable, Equatable, Sendable {
  /// That a measure was carried out.
  public struct Outcome: Equatable, Sendable {
    public let words: String
    public let day: Day
    public let person: String
  }

  public let id: String
  public let exam: RecordedExam.ID
  public let meeting: ExamMeeting
  public let person: String

  /// Nil while it waits, or where nothing was agreed.
  public let outcome: Outcome?

  /// The day until which something is still to be done.
  public var waitsUntil: Day? { outcome == nil ? meeting.due : nil }
}
