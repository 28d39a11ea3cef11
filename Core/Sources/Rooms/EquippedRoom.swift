public import Staffing

/// A room of a school with equipment that pupils learn with, such as a multimedia classroom
/// (S000-173).
public struct EquippedRoom: Hashable, Sendable {
  public var school: School.ID

  /// A key of the book.
  public var kind: String

  /// What the school calls it; its own among the school's rooms.
  public var name: String

  /// How many sets of equipment stand there, such as computers.
  public var sets: Int

  /// When it could be used first.
  public var first: Day

  /// When it could be used last; nil while it's open.
  public var last: Day?

  public init(
    school: School.ID, kind: String, name: String, sets: Int, first: Day, last: Day? = nil
  ) {
    self.school = school
    self.kind = kind
    self.name = name
    self.sets = sets
    self.first = first
    self.last = last
  }

  /// Whether it could be used on a day.
  public func isOpen(on day: Day) -> Bool { first <= day && day <= last ?? day }

  /// The days of the week that begins on a Monday on which it could be used by lessons.
  ///
  /// - Complexity: O(days of a week · holidays).
  public func schoolDays(inWeekOf monday: Day, _ days: SchoolWeeks) -> Int {
    (0..<7).count {
      isOpen(on: monday.advanced(by: $0)) && days.isSchoolDay(monday.advanced(by: $0))
    }
  }
}

/// What one room was used for in one week.
public struct RoomWeek: Hashable, Sendable {
  /// Tenths of a class-hour.
  public var tenths: Int

  /// A key of the book's reasons; nil where none was given.
  public var reason: String?

  public init(tenths: Int, reason: String? = nil) {
    self.tenths = tenths
    self.reason = reason
  }
}
