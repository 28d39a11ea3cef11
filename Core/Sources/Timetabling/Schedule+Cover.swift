public import Staffing

/// Somebody who could give a lesson that is left behind, and how well it fits.
public struct CoverChoice: Hashable, Sendable {
  public let teacher: Teacher.ID
  public let sharesSubject: Bool

  /// Whether they teach the class anyway.
  public let knowsClass: Bool

  /// How many lessons they give that day already.
  public let lessons: Int

  public init(teacher: Teacher.ID, sharesSubject: Bool, knowsClass: Bool, lessons: Int) {
    self.teacher = teacher
    self.sharesSubject = sharesSubject
    self.knowsClass = knowsClass
    self.lessons = lessons
  }
}

extension Schedule {
  /// The lessons that somebody's absence leaves, day by day.
  ///
  /// - Complexity: O(days × lessons of the timetables).
  public func left(by teacher: Teacher.ID, in days: ClosedRange<Day>) -> [GivenLesson] {
    days.flatMap { lessons(of: teacher, on: $0) }
  }

  /// Who is free during a lesson, the best first: of the same subject, then known to the class,
  /// then with the fewest lessons that day, then by number.
  ///
  /// - Parameter staff: Who may be asked, with what each teaches.
  /// - Complexity: O(*n* log *n* + lessons of the timetables).
  public func cover(for lesson: GivenLesson, among staff: [Teacher.ID: Subject]) -> [CoverChoice] {
    let all = lessons(on: lesson.slot.day)
    let week = timetable(of: lesson.slot.school, on: lesson.slot.day)?.lessons ?? []
    let known = Set(week.filter { $0.classroom == lesson.slot.classroom }.map(\.teacher))
    let days = Dictionary(grouping: all, by: \.teacher)
    return staff.compactMap { teacher, subject -> CoverChoice? in
      let own = days[teacher] ?? []
      guard teacher != lesson.teacher, !own.contains(where: { $0.minutes.overlaps(lesson.minutes) })
      else { return nil }
      return CoverChoice(
        teacher: teacher, sharesSubject: subject == lesson.subject,
        knowsClass: known.contains(teacher), lessons: own.count)
    }.sorted {
      if $0.sharesSubject != $1.sharesSubject { return $0.sharesSubject }
      if $0.knowsClass != $1.knowsClass { return $0.knowsClass }
      return ($0.lessons, $0.teacher) < ($1.lessons, $1.teacher)
    }
  }
}
