public import Staffing

/// One lesson that somebody gave before observers: who, what, when and where.
public struct HeardLesson: Hashable, Sendable {
  /// Why it was heard (开门课、推门课、出门课…, S000-127, S001-057, S000-172).
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// As the timetable has it.
    case routine

    /// To show how something is taught.
    case demonstration

    /// Colleagues were invited.
    case open

    /// Nobody was told before.
    case dropIn = "drop-in"

    /// Given at another school.
    case away

    /// By an apprentice, to be guided.
    case guidance

    /// Brought to a village school, for whoever wants to listen (送课下乡).
    case delivered = "delivered"
  }

  public var teacher: Teacher.ID

  /// Where it was given.
  public var school: School.ID
  public var subject: Subject

  /// Such as `五（2）班`.
  public var classroom: String
  public var day: Day

  /// The period of the day, from 1.
  public var period: Int
  public var kind: Kind
  public var topic: String

  public init(
    teacher: Teacher.ID, school: School.ID, subject: Subject, classroom: String, day: Day,
    period: Int, kind: Kind, topic: String
  ) {
    self.teacher = teacher
    self.school = school
    self.subject = subject
    self.classroom = classroom
    self.day = day
    self.period = period
    self.kind = kind
    self.topic = topic
  }

  /// The most periods of a day, evening study included.
  public static let mostPeriods = 12

  /// What tells lessons apart: nobody gives two at once.
  public struct Slot: Hashable, Sendable, Comparable {
    public let day: Day
    public let period: Int
    public let teacher: Teacher.ID

    public static func < (one: Self, other: Self) -> Bool {
      (one.day, one.period, one.teacher) < (other.day, other.period, other.teacher)
    }
  }

  public var slot: Slot { Slot(day: day, period: period, teacher: teacher) }
}
