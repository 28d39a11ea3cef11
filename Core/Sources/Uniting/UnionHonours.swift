public import Staffing

/// Honours of a union's schools and teachers, before and after each school joined (S004-06).
public struct UnionHonours: Equatable, Sendable {
  /// One honour, of a school or of one of its teachers.
  public struct Honour: Hashable, Sendable {
    public let school: School.ID
    public let day: Day
    public let level: String
    public let isTeachers: Bool

    public init(_ school: School.ID, on day: Day, level: String, isTeachers: Bool = false) {
      self.school = school
      self.day = day
      self.level = level
      self.isTeachers = isTeachers
    }
  }

  /// What happened in one school year, at one level.
  public struct Line: Hashable, Sendable {
    public let year: SchoolYear
    public let level: String

    public init(year: SchoolYear, level: String) {
      self.year = year
      self.level = level
    }
  }

  public struct Count: Equatable, Sendable {
    public var schools = 0
    public var teachers = 0

    public init(schools: Int = 0, teachers: Int = 0) {
      self.schools = schools
      self.teachers = teachers
    }
  }

  public private(set) var before: [Line: Count] = [:]
  public private(set) var after: [Line: Count] = [:]

  /// - Parameters:
  ///   - honours: Of whatever school; those of schools that were never a member, and those from
  ///     after a school left, don't count.
  /// - Complexity: O(honours · memberships of a school).
  public init(_ honours: [Honour], of union: SchoolUnion) {
    let times = Dictionary(grouping: union.memberships, by: \.school)
    for honour in honours {
      guard let own = times[honour.school], let joined = own.map(\.joined).min() else { continue }
      let line = Line(year: SchoolYear(containing: honour.day), level: honour.level)
      if honour.day < joined {
        before[line, default: Count()].add(honour)
      } else if own.contains(where: { $0.holds(honour.day) }),
        union.dissolved.map({ honour.day <= $0 }) ?? true
      {
        after[line, default: Count()].add(honour)
      }
    }
  }

  /// Every school year of which something is known, the latest first.
  public var years: [SchoolYear] {
    Set((Array(before.keys) + after.keys).map(\.year)).sorted { $1.start < $0.start }
  }
}

extension UnionHonours.Count {
  fileprivate mutating func add(_ honour: UnionHonours.Honour) {
    if honour.isTeachers { teachers += 1 } else { schools += 1 }
  }
}
