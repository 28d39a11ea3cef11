public import Staffing

/// One of the classes in which a course is taught over the net (网络研修班, S002-60).
public struct NetworkClass: Hashable, Sendable {
  public static let longestName = 40

  /// The course's id.
  public var course: String
  public var name: String

  /// Who keeps the class together (班级管理员), and who grades and answers (辅导教师).
  public var manager: Teacher.ID
  public var tutors: Set<Teacher.ID>

  public init(course: String, name: String, manager: Teacher.ID, tutors: Set<Teacher.ID>) {
    self.course = course
    self.name = name
    self.manager = manager
    self.tutors = tutors
  }

  /// Whether somebody works for it.
  public func isRun(by teacher: Teacher.ID) -> Bool {
    teacher == manager || tutors.contains(teacher)
  }

  public enum Fault: Hashable, Sendable {
    case noName
    case tooLong(Int)
    case sameName(String)
    case noTutor

    /// A manager or tutor who learns in the course themselves.
    case learns(Teacher.ID)
  }

  /// Everything that's wrong with it.
  ///
  /// - Parameters:
  ///   - others: The names of the course's other classes.
  ///   - trainees: Who holds a place in the course.
  public func faults(others: Set<String>, trainees: Set<Teacher.ID>) -> [Fault] {
    var faults: [Fault] = []
    if name.isEmpty { faults.append(.noName) }
    if name.count > Self.longestName { faults.append(.tooLong(name.count)) }
    if others.contains(name) { faults.append(.sameName(name)) }
    if tutors.isEmpty { faults.append(.noTutor) }
    faults += tutors.union([manager]).intersection(trainees).sorted().map { .learns($0) }
    return faults
  }
}

/// Why trainees can't be put into a class.
public enum ClassSeatFault: Hashable, Sendable {
  /// They hold no place in the course.
  case noPlace(Teacher.ID)
  case noTutor(Teacher.ID)
  case full(Int, most: Int)

  /// A tutor would have so many.
  case overloaded(Teacher.ID, Int, most: Int)
}
