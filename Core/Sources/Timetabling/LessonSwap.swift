public import Staffing

/// When and for which class a lesson is held at a school.
public struct LessonSlot: Hashable, Sendable {
  public var school: School.ID
  public var classroom: String
  public var day: Day
  public var period: Int

  public init(school: School.ID, classroom: String, day: Day, period: Int) {
    self.school = school
    self.classroom = classroom
    self.day = day
    self.period = period
  }
}

/// A lesson on a day, with who gives it in the end.
public struct GivenLesson: Hashable, Sendable {
  public var slot: LessonSlot
  public var teacher: Teacher.ID
  public var subject: Subject
  public var room: String

  /// Since midnight.
  public var minutes: Range<Int>

  /// Whether a swap put its teacher there.
  public var isSwapped: Bool

  public init(
    slot: LessonSlot, teacher: Teacher.ID, subject: Subject, room: String = "",
    minutes: Range<Int>, isSwapped: Bool = false
  ) {
    self.slot = slot
    self.teacher = teacher
    self.subject = subject
    self.room = room
    self.minutes = minutes
    self.isSwapped = isSwapped
  }
}

/// A lesson given by a colleague (调课): in exchange for one of theirs with the same class, or
/// in somebody's place (S000-012).
public struct LessonSwap: Hashable, Sendable {
  public var slot: LessonSlot
  public var teacher: Teacher.ID
  public var partner: Teacher.ID

  /// The lesson that the teacher takes over from the partner; nil when they're replaced.
  public var other: LessonSlot?

  public init(
    _ slot: LessonSlot, of teacher: Teacher.ID, by partner: Teacher.ID,
    for other: LessonSlot? = nil
  ) {
    self.slot = slot
    self.teacher = teacher
    self.partner = partner
    self.other = other
  }

  public var slots: [LessonSlot] { [slot] + (other.map { [$0] } ?? []) }
}

/// Who the colleague would stand in for, and what stands against it.
public enum SwapFault: Hashable, Sendable {
  /// The teacher, or the partner, gives no such lesson then.
  case noLesson(LessonSlot, Teacher.ID)
  case tooLate(Day, earliest: Day)
  case withOneself
  case otherClass(String, than: String)
  case tooFarApart(Int, allowed: Int)
  case swappedAlready(LessonSlot)

  /// Somebody would stand in two classes at a time.
  case busy(Teacher.ID, GivenLesson)
}
