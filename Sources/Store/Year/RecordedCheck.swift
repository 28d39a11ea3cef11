public import Inspecting
public import Staffing

/// A school's check of its teachers, with what was found so far (S000-023).
public struct RecordedCheck: Identifiable, Equatable, Sendable {
  public let id: String
  public let check: TeacherCheck

  public init(id: String, check: TeacherCheck) {
    self.id = id
    self.check = check
  }
}

/// What one teacher's sheet says last.
public struct RecordedSheet: Equatable, Sendable {
  public let teacher: Teacher.ID
  public var name: String
  public var marks: [String: VisitSheet.Mark]
  public var day: Day
  public var person: String
}

/// Something that a teacher is to mend after a check.
public struct CheckProblem: Identifiable, Equatable, Sendable {
  /// A step with its words and who took it.
  public struct Step: Equatable, Sendable {
    public let entry: ProblemCase.Entry
    public let words: String
    public let person: String
  }

  public let id: String
  public let check: RecordedCheck.ID
  public let teacher: Teacher.ID
  public let what: String
  public let firstDue: Day
  public let steps: [Step]

  public var situation: ProblemCase { ProblemCase(due: firstDue, after: steps.map(\.entry)) }
}
