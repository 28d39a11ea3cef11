public import Staffing

/// One lesson of a week: who teaches which class what, and when.
public struct TimetableLesson: Hashable, Sendable {
  public var teacher: Teacher.ID
  public var classroom: String
  public var subject: Subject
  public var weekday: Weekday
  public var period: Int

  /// May be empty: the class's own room.
  public var room: String

  public init(
    teacher: Teacher.ID, classroom: String, subject: Subject, weekday: Weekday, period: Int,
    room: String = ""
  ) {
    self.teacher = teacher
    self.classroom = classroom
    self.subject = subject
    self.weekday = weekday
    self.period = period
    self.room = room
  }
}

/// A school's week from a day on (课表), until another version begins or the term ends.
public struct Timetable: Equatable, Sendable {
  public var school: School.ID
  public var days: ClosedRange<Day>
  public var bells: BellTimes
  public var lessons: [TimetableLesson]

  public init(
    school: School.ID, days: ClosedRange<Day>, bells: BellTimes, lessons: [TimetableLesson]
  ) {
    self.school = school
    self.days = days
    self.bells = bells
    self.lessons = lessons
  }

  /// Lessons a week by who gives them; this is how the lessons of a school's leaders are
  /// counted, too (S002-46).
  public var load: [Teacher.ID: Int] {
    lessons.reduce(into: [:]) { $0[$1.teacher, default: 0] += 1 }
  }
}

/// Two lessons of a week that can't both be held.
public struct TimetableClash: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case teacher, classroom, room
  }

  public let kind: Kind

  /// Positions in the list, the earlier first.
  public let first: Int
  public let second: Int

  public init(_ kind: Kind, _ first: Int, _ second: Int) {
    self.kind = kind
    self.first = first
    self.second = second
  }

  /// Each lesson that meets an earlier one of the same person, class or room, beside the
  /// first that it meets; in the order of the list.
  ///
  /// - Complexity: O(*n*).
  public static func all(in lessons: [TimetableLesson]) -> [TimetableClash] {
    struct Slot: Hashable {
      let weekday: Weekday
      let period: Int
      let kind: Kind
      let name: String
    }
    var taken: [Slot: Int] = [:]
    var clashes: [TimetableClash] = []
    for (index, lesson) in lessons.enumerated() {
      let names: [(Kind, String)] = [
        (.teacher, lesson.teacher.rawValue), (.classroom, lesson.classroom),
        (.room, lesson.room),
      ]
      for (kind, name) in names where !name.isEmpty {
        let slot = Slot(
          weekday: lesson.weekday, period: lesson.period, kind: kind, name: name)
        if let earlier = taken[slot] {
          clashes.append(TimetableClash(kind, earlier, index))
        } else {
          taken[slot] = index
        }
      }
    }
    return clashes
  }
}
