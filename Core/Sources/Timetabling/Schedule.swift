public import Staffing

/// What is taught day by day: the timetables in force, with the swaps that were approved.
public struct Schedule: Sendable {
  private struct Version {
    let timetable: Timetable
    let byWeekday: [Weekday: [TimetableLesson]]
  }

  private let timetables: [School.ID: [Version]]
  private let swaps: [LessonSlot: LessonSwap]
  private let calendar: WorkingCalendar

  /// - Parameters:
  ///   - timetables: In the order in which they were brought in: of two that begin on one day
  ///     the later holds.
  ///   - swaps: Those that were approved. One whose lessons a newer timetable gives to others
  ///     no longer counts.
  public init(_ timetables: [Timetable], swaps: [LessonSwap], calendar: WorkingCalendar) {
    let versions = timetables.map {
      Version(timetable: $0, byWeekday: Dictionary(grouping: $0.lessons, by: \.weekday))
    }
    self.timetables = Dictionary(grouping: versions, by: \.timetable.school)
    self.calendar = calendar
    self.swaps = swaps.reduce(into: [:]) { known, swap in
      for slot in swap.slots { known[slot] = swap }
    }
  }

  public var schools: [School.ID] { timetables.keys.sorted() }

  /// The school's version on a day.
  public func timetable(of school: School.ID, on day: Day) -> Timetable? {
    version(of: school, on: day)?.timetable
  }

  private func version(of school: School.ID, on day: Day) -> Version? {
    var found: Version?
    for version in timetables[school] ?? [] where version.timetable.days.contains(day) {
      if let found, found.timetable.days.lowerBound > version.timetable.days.lowerBound {
        continue
      }
      found = version
    }
    return found
  }

  /// Every lesson on a day, by time, school and class; none on days off. A weekend day that is
  /// worked says nothing of whose Monday it makes up for, so that none is known then.
  ///
  /// - Complexity: O(lessons of the timetables).
  public func lessons(on day: Day) -> [GivenLesson] {
    timetables.keys.flatMap { lessons(at: $0, on: day) }.sorted {
      ($0.minutes.lowerBound, $0.slot.school, $0.slot.classroom)
        < ($1.minutes.lowerBound, $1.slot.school, $1.slot.classroom)
    }
  }

  /// Somebody's lessons on a day at any school, by time.
  public func lessons(of teacher: Teacher.ID, on day: Day) -> [GivenLesson] {
    lessons(on: day).filter { $0.teacher == teacher }
  }

  private func lessons(at school: School.ID, on day: Day) -> [GivenLesson] {
    guard calendar.isWorkingDay(day), let version = version(of: school, on: day) else { return [] }
    return (version.byWeekday[day.weekday] ?? []).compactMap { lesson in
      guard let minutes = version.timetable.bells[lesson.period] else { return nil }
      let slot = LessonSlot(
        school: school, classroom: lesson.classroom, day: day, period: lesson.period)
      var given = GivenLesson(
        slot: slot, teacher: lesson.teacher, subject: lesson.subject, room: lesson.room,
        minutes: minutes)
      guard let swap = swaps[slot], holds(swap) else { return given }
      given.isSwapped = true
      given.teacher = swap.slot == slot ? swap.partner : swap.teacher
      if let other = swap.other, let planned = planned(swap.slot == slot ? other : swap.slot) {
        given.subject = planned.subject
      }
      return given
    }
  }

  /// Whether the timetable still gives the lessons of a swap to the two.
  private func holds(_ swap: LessonSwap) -> Bool {
    guard planned(swap.slot)?.teacher == swap.teacher else { return false }
    guard let other = swap.other else { return true }
    return planned(other)?.teacher == swap.partner
  }

  /// What the timetable says of a slot, whatever was swapped.
  public func planned(_ slot: LessonSlot) -> TimetableLesson? {
    guard calendar.isWorkingDay(slot.day) else { return nil }
    return version(of: slot.school, on: slot.day)?.byWeekday[slot.day.weekday]?.first {
      $0.period == slot.period && $0.classroom == slot.classroom
    }
  }

  /// The lessons that keep somebody from being elsewhere: of a training session, an open lesson
  /// or a meeting (S002-55).
  public func collisions(
    of teacher: Teacher.ID, on day: Day, _ minutes: Range<Int>
  ) -> [GivenLesson] {
    lessons(of: teacher, on: day).filter { $0.minutes.overlaps(minutes) }
  }

  /// The periods of a school's day in which none of several people teaches, wherever.
  public func commonFree(
    _ people: Set<Teacher.ID>, at school: School.ID, on day: Day
  ) -> [Int] {
    guard calendar.isWorkingDay(day), let bells = timetable(of: school, on: day)?.bells else {
      return []
    }
    let taken = lessons(on: day).filter { people.contains($0.teacher) }.map(\.minutes)
    return bells.numbers.filter { number in
      !taken.contains { $0.overlaps(bells[number]!) }
    }
  }

  /// The lessons of somebody that another person is free to hear.
  public func hearable(
    _ teacher: Teacher.ID, by observer: Teacher.ID, on day: Day
  ) -> [GivenLesson] {
    let all = lessons(on: day)
    let taken = all.filter { $0.teacher == observer }.map(\.minutes)
    return all.filter { lesson in
      lesson.teacher == teacher && !taken.contains { $0.overlaps(lesson.minutes) }
    }
  }
}
