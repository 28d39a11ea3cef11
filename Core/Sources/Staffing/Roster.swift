/// Everything the bureau knows about its schools and teachers at one moment:
/// the input of every rule, plan and indicator.
///
/// A roster is a value with indexes built once. Schools and teachers are sorted
/// by identifier, so two rosters with the same rows in another order are equal,
/// and dense positions (`Int` indexes into `schools` and `teachers`) are stable.
public struct Roster: Equatable, Sendable {
  public let county: String

  /// By identifier.
  public let schools: [School]

  /// By identifier.
  public let teachers: [Teacher]

  /// What posts need, where the bureau stated it; by post.
  public let statedNeeds: [PostNeed]

  public let pairings: [Pairing]
  public let swapWishes: [SwapWish]

  private let schoolPositions: [School.ID: Int]
  private let teacherPositions: [Teacher.ID: Int]

  /// Positions of the teachers who teach at each school, by school position.
  private let staff: [[Int]]

  /// Positions of the teachers each school employs, by school position.
  private let employees: [[Int]]

  /// Builds the snapshot and its indexes.
  ///
  /// - Throws: `RosterError` naming every duplicate and every reference to a
  ///   school that isn't there.
  /// - Complexity: O(*n* log *n*) in schools, teachers and pairings together.
  public init(
    county: String, schools: [School], teachers: [Teacher], statedNeeds: [PostNeed] = [],
    pairings: [Pairing] = [], swapWishes: [SwapWish] = []
  ) throws(RosterError) {
    self.county = county
    self.schools = schools.sorted { $0.id < $1.id }
    self.teachers = teachers.sorted { $0.id < $1.id }
    self.statedNeeds = statedNeeds.sorted { $0.post < $1.post }
    self.pairings = pairings
    self.swapWishes = swapWishes

    var problems: [RosterError.Problem] = []
    var schoolPositions: [School.ID: Int] = [:]
    for (position, school) in self.schools.enumerated()
    where schoolPositions.updateValue(position, forKey: school.id) != nil {
      problems.append(.duplicateSchool(school.id))
    }
    var teacherPositions: [Teacher.ID: Int] = [:]
    teacherPositions.reserveCapacity(teachers.count)
    var staff = [[Int]](repeating: [], count: schools.count)
    var employees = staff
    for (position, teacher) in self.teachers.enumerated() {
      if teacherPositions.updateValue(position, forKey: teacher.id) != nil {
        problems.append(.duplicateTeacher(teacher.id))
      }
      if let school = schoolPositions[teacher.teaching.school] {
        staff[school].append(position)
      } else {
        problems.append(.unknownSchool(teacher.teaching.school, of: teacher.id))
      }
      if let school = schoolPositions[teacher.establishment.school] {
        employees[school].append(position)
      } else if teacher.isAway {
        problems.append(.unknownSchool(teacher.establishment.school, of: teacher.id))
      }
    }
    for need in statedNeeds where schoolPositions[need.post.school] == nil {
      problems.append(.unknownSchoolOfPost(need.post))
    }
    for pairing in pairings {
      for school in [pairing.helper, pairing.helped] where schoolPositions[school] == nil {
        problems.append(.unknownSchoolOfPairing(school))
      }
    }
    guard problems.isEmpty else { throw RosterError(problems: problems) }
    self.schoolPositions = schoolPositions
    self.teacherPositions = teacherPositions
    self.staff = staff
    self.employees = employees
  }

  public func position(of school: School.ID) -> Int? { schoolPositions[school] }
  public func position(of teacher: Teacher.ID) -> Int? { teacherPositions[teacher] }

  public subscript(school: School.ID) -> School? {
    schoolPositions[school].map { schools[$0] }
  }

  public subscript(teacher: Teacher.ID) -> Teacher? {
    teacherPositions[teacher].map { teachers[$0] }
  }

  /// Positions of everyone who teaches at the school at `position`, by identifier.
  public func staff(at position: Int) -> [Int] { staff[position] }

  /// Positions of everyone on the establishment of the school at `position`.
  public func employees(at position: Int) -> [Int] { employees[position] }

  /// How many people teach in each post now: those who teach, where they teach.
  ///
  /// - Complexity: O(*n*) in teachers.
  public func strengths() -> [Post: Int] {
    var strengths: [Post: Int] = [:]
    for teacher in teachers where teacher.position.teaches {
      strengths[teacher.post, default: 0] += 1
    }
    return strengths
  }

  public static func == (left: Roster, right: Roster) -> Bool {
    left.county == right.county && left.schools == right.schools
      && left.teachers == right.teachers && left.statedNeeds == right.statedNeeds
      && left.pairings == right.pairings && left.swapWishes == right.swapWishes
  }
}

/// Why rows can't form a roster: all of the reasons.
public struct RosterError: Error, Equatable, Sendable {
  public enum Problem: Hashable, Sendable {
    case duplicateSchool(School.ID)
    case duplicateTeacher(Teacher.ID)
    case unknownSchool(School.ID, of: Teacher.ID)
    case unknownSchoolOfPost(Post)
    case unknownSchoolOfPairing(School.ID)
  }

  public let problems: [Problem]
}
