public import Policy
public import Staffing

/// Who takes part in a study: a teacher, or somebody of the research office.
public enum StudyPerson: Hashable, Sendable {
  case teacher(Teacher.ID)

  /// By account.
  case researcher(String)

  public var teacher: Teacher.ID? {
    if case .teacher(let id) = self { id } else { nil }
  }
}

/// Somebody who takes part, and as what.
public struct StudyMember: Hashable, Sendable {
  public let person: StudyPerson
  public let role: StudyTerms.Role

  /// Where they teach; nil of a researcher.
  public let school: School.ID?

  public init(_ person: StudyPerson, as role: StudyTerms.Role, of school: School.ID?) {
    self.person = person
    self.role = role
    self.school = school
  }
}

/// A lesson that was given while others heard it.
public struct StudyLesson: Hashable, Sendable {
  public let teacher: Teacher.ID
  public let subject: Subject
  public let classroom: String
  public let topic: String

  /// A title of honour beside the levels of the record, such as 教坛新星; may be empty (S003-17).
  public let honour: String

  public init(
    by teacher: Teacher.ID, _ subject: Subject, classroom: String, topic: String,
    honour: String = ""
  ) {
    self.teacher = teacher
    self.subject = subject
    self.classroom = classroom
    self.topic = topic
    self.honour = honour
  }
}

/// One step as it was done: by whom, when, and what came out.
public struct StudyEntry: Equatable, Sendable {
  /// A version of the plan.
  public struct Plan: Equatable, Sendable {
    public var text: String

    /// What is different from the version before; empty of the first.
    public var changes: String

    public init(_ text: String, changes: String = "") {
      self.text = text
      self.changes = changes
    }
  }

  /// Key of the book.
  public var step: String
  public var by: StudyPerson
  public var day: Day

  /// What came out.
  public var words: String
  public var plan: Plan?
  public var lessons: [StudyLesson]

  /// By key of the level of pupils.
  public var tasks: [String: String]
  public var problem: String
  public var topic: String

  /// Who didn't come, with the key of the reason; the others came.
  public var absent: [StudyPerson: String]

  public init(
    _ step: String, by person: StudyPerson, on day: Day, words: String, plan: Plan? = nil,
    lessons: [StudyLesson] = [], tasks: [String: String] = [:], problem: String = "",
    topic: String = "", absent: [StudyPerson: String] = [:]
  ) {
    self.step = step
    self.by = person
    self.day = day
    self.words = words
    self.plan = plan
    self.lessons = lessons
    self.tasks = tasks
    self.problem = problem
    self.topic = topic
    self.absent = absent
  }
}
