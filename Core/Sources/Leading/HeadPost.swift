public import Staffing

/// Somebody leading a school, or helping to lead it, from a day on, by a document.
///
/// The record of posts begins when the bureau enters the first one; of whom it says nothing,
/// the roster's word holds (`Leadership`).
public struct HeadPost: Identifiable, Equatable, Sendable {
  public typealias ID = Identifier<HeadPost>

  public enum Role: String, Hashable, Sendable, CaseIterable, Comparable {
    case head
    case deputy

    public static func < (left: Role, right: Role) -> Bool { left == .head && right == .deputy }

    /// What the roster calls it.
    public var position: Position { self == .head ? .head : .deputyHead }
  }

  /// How somebody came to a post.
  public enum Way: String, Hashable, Sendable, CaseIterable {
    case appointed

    /// From another school (岗位交流, S001-010); then the school is known.
    case rotated
  }

  public let id: ID
  public let teacher: Teacher.ID
  public let school: School.ID
  public let role: Role
  public let way: Way

  /// The school that was left, of one that rotated.
  public let from: School.ID?
  public let first: Day

  /// Nil while no end is known.
  public let last: Day?

  public init(
    id: ID, teacher: Teacher.ID, school: School.ID, role: Role, way: Way, from: School.ID? = nil,
    first: Day, last: Day? = nil
  ) {
    self.id = id
    self.teacher = teacher
    self.school = school
    self.role = role
    self.way = way
    self.from = from
    self.first = first
    self.last = last
  }

  public func covers(_ day: Day) -> Bool {
    first <= day && (last.map { day <= $0 } ?? true)
  }
}

extension HeadPost {
  /// Whether the uniform appraisal of a school year is owed (S001-010): they rotated, and led the
  /// school on the first day of its spring term.
  public func isAppraised(in year: SchoolYear) -> Bool {
    role == .head && way == .rotated && covers(year.terms.upperBound.days.lowerBound)
  }
}
