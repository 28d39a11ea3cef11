public import Examining
public import Inspecting
public import Staffing

/// Praise for what a teacher's classes reached, for the school to read (奖优, S001-130).
public struct Commendation: Identifiable, Equatable, Sendable {
  public let id: String
  public let exam: RecordedExam.ID
  public let teacher: Teacher.ID
  public let teacherName: String
  public let school: School.ID
  public let words: String
  public let day: Day
  public let person: String
}

/// A talk between a head and a teacher; what was said is sealed (S001-130).
public struct RecordedTalk: Identifiable, Equatable, Sendable {
  public struct Outcome: Equatable, Sendable {
    public let result: ImprovementTalk.Result
    public let day: Day
  }

  public let id: String
  public let exam: RecordedExam.ID
  public let teacher: Teacher.ID
  public let teacherName: String
  public let school: School.ID
  public let day: Day
  public let followUp: Day

  /// The head who talked, and the account that alone may read it beside the teacher's own.
  public let account: String
  public let person: String
  public let outcome: Outcome?

  /// What its sealed words and its sealed outcome are kept as.
  public static let wordsKind = "improvement-talk"
  public static let outcomeKind = "improvement-outcome"
}

/// A report of duties asked of a teacher by a day; its text is sealed (述职报告, S001-131).
public struct DutyReport: Identifiable, Equatable, Sendable {
  public let id: String
  public let exam: RecordedExam.ID
  public let teacher: Teacher.ID
  public let teacherName: String
  public let school: School.ID

  /// Who asked, and when.
  public let account: String
  public let person: String
  public let day: Day

  /// The day that it was asked for first.
  public let firstDue: Day
  public var steps: [ProblemCase.Entry] = []

  /// A report goes the way of a problem: handed in, accepted or sent back with another day.
  public var situation: ProblemCase { ProblemCase(due: firstDue, after: steps) }

  public static let textKind = "duty-report"
  public static let replyKind = "duty-report-reply"
}

/// A ranking that was opened on a day.
public struct ExamRanking: Equatable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case schools, teachers
  }

  public let kind: Kind
  public let day: Day

  /// The last day on which it's shown.
  public func last(showing days: Int) -> Day { day.advanced(by: max(0, days - 1)) }
}
