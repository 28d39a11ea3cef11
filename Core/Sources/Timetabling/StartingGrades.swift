public import Staffing

/// Who teaches the classes that pupils come to a school with, and how many of them were exchanged:
/// Shenyang staffs every school's starting grade half with exchanged teachers (S001-107).
public struct StartingGrades: Equatable, Sendable {
  /// Classes of the starting grades, by name.
  public let classes: [String]

  /// Classes whose names say no grade; they aren't counted.
  public let unread: [String]

  /// People who teach one of the classes or more.
  public let teachers: Set<Teacher.ID>
  public let exchanged: Set<Teacher.ID>

  /// - Parameters:
  ///   - classes: Who teaches each of the school's classes.
  ///   - guests: Who serves at the school from another.
  /// - Complexity: O(classes · teachers).
  public init(
    _ classes: [String: Set<Teacher.ID>], at stages: Set<Stage>, guests: Set<Teacher.ID>,
    in year: SchoolYear
  ) {
    var starting: [String] = []
    var unread: [String] = []
    var teachers: Set<Teacher.ID> = []
    for (name, people) in classes {
      guard let grade = ClassGrade(of: name) else {
        unread.append(name)
        continue
      }
      guard grade.isStarting(at: stages, in: year) else { continue }
      starting.append(name)
      teachers.formUnion(people)
    }
    self.classes = starting.sorted()
    self.unread = unread.sorted()
    self.teachers = teachers
    exchanged = teachers.intersection(guests)
  }

  /// How many more of them would have to be exchanged ones, so that of a thousand so many are.
  public func wanted(_ thousandths: Int) -> Int {
    max(0, (teachers.count * thousandths + 999) / 1_000 - exchanged.count)
  }
}
