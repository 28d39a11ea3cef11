public import Policy
public import Staffing

/// One examination of a grade: its day, its papers and the schools that sit it.
public struct Exam: Equatable, Sendable {
  public static let longestTitle = 60
  public static let grades = 1...12
  public static let fullMarks = 10...300

  public var title: String

  /// The book's name for its kind.
  public var kind: String
  public var day: Day
  public var grade: Int

  /// The full marks of each paper.
  public var marks: [Subject: Int]
  public var schools: Set<School.ID>

  /// The number of the earlier examination that it's measured against (原有基础, S000-133).
  public var base: String?

  public init(
    title: String, kind: String, day: Day, grade: Int, marks: [Subject: Int],
    schools: Set<School.ID>, base: String? = nil
  ) {
    self.title = title
    self.kind = kind
    self.day = day
    self.grade = grade
    self.marks = marks
    self.schools = schools
    self.base = base
  }

  /// Its subjects in a fixed order.
  public var subjects: [Subject] { marks.keys.sorted() }

  /// What keeps an examination from being arranged.
  public enum Fault: Equatable, Sendable {
    case noTitle
    case tooLong(Int)
    case kind(String)
    case grade(Int)
    case noSubject
    case marks(Subject, Int)

    /// Nothing can be compared with fewer than two schools.
    case fewSchools(Int)
  }

  /// Everything that stands against it.
  public func faults(_ terms: ExamTerms) -> [Fault] {
    var faults: [Fault] = []
    if title.isEmpty { faults.append(.noTitle) }
    if title.count > Exam.longestTitle { faults.append(.tooLong(title.count)) }
    if terms[kind: kind] == nil { faults.append(.kind(kind)) }
    if !Exam.grades.contains(grade) { faults.append(.grade(grade)) }
    if marks.isEmpty { faults.append(.noSubject) }
    for subject in subjects {
      let full = marks[subject] ?? 0
      if !Exam.fullMarks.contains(full) { faults.append(.marks(subject, full)) }
    }
    if schools.count < 2 { faults.append(.fewSchools(schools.count)) }
    return faults
  }
}
