public import Policy
public import Staffing

extension Schedule {
  /// Everything that stands against a swap (S000-012).
  ///
  /// - Parameter running: Swaps that wait or were approved: their lessons can't be swapped
  ///   again.
  public func faults(
    of swap: LessonSwap, running: [LessonSwap], on today: Day, _ terms: TimetableTerms
  ) -> [SwapFault] {
    faults(of: swap, running: running, on: today, terms) { lessons(on: $0) }
  }

  private func faults(
    of swap: LessonSwap, running: [LessonSwap], on today: Day, _ terms: TimetableTerms,
    lessons: (Day) -> [GivenLesson]
  ) -> [SwapFault] {
    func given(_ slot: LessonSlot, by teacher: Teacher.ID) -> GivenLesson? {
      lessons(slot.day).first { $0.slot == slot && $0.teacher == teacher }
    }
    func busy(_ teacher: Teacher.ID, during lesson: GivenLesson) -> [SwapFault] {
      lessons(lesson.slot.day).filter {
        $0.teacher == teacher && $0.minutes.overlaps(lesson.minutes)
          && !swap.slots.contains($0.slot)
      }.map { .busy(teacher, $0) }
    }
    var faults: [SwapFault] = []
    let earliest = today.advanced(by: terms.notice.value)
    if swap.partner == swap.teacher { faults.append(.withOneself) }
    let taken = Set(running.flatMap(\.slots))
    for slot in swap.slots {
      if slot.day < earliest { faults.append(.tooLate(slot.day, earliest: earliest)) }
      if taken.contains(slot) { faults.append(.swappedAlready(slot)) }
    }
    let own = given(swap.slot, by: swap.teacher)
    if own == nil { faults.append(.noLesson(swap.slot, swap.teacher)) }
    if let other = swap.other {
      if (other.school, other.classroom) != (swap.slot.school, swap.slot.classroom) {
        faults.append(.otherClass(other.classroom, than: swap.slot.classroom))
      }
      let apart = abs(swap.slot.day.distance(to: other.day))
      if apart > terms.apart.value {
        faults.append(.tooFarApart(apart, allowed: terms.apart.value))
      }
      if let theirs = given(other, by: swap.partner) {
        faults += busy(swap.teacher, during: theirs)
      } else {
        faults.append(.noLesson(other, swap.partner))
      }
    }
    if let own { faults += busy(swap.partner, during: own) }
    return faults
  }

  /// The lessons of the same class that a lesson can be swapped with, by day and time.
  ///
  /// - Complexity: O(days² × lessons of the timetables); days are some two weeks.
  public func partners(
    for lesson: GivenLesson, running: [LessonSwap], on today: Day, _ terms: TimetableTerms
  ) -> [GivenLesson] {
    let first = max(
      today.advanced(by: terms.notice.value),
      lesson.slot.day.advanced(by: -terms.apart.value))
    let last = lesson.slot.day.advanced(by: terms.apart.value)
    guard first <= last else { return [] }
    var own = [lesson.slot.day: lessons(on: lesson.slot.day)]
    for day in first...last { own[day] = lessons(on: day) }
    return own.keys.sorted().flatMap { own[$0]! }.filter { other in
      guard other.slot.school == lesson.slot.school,
        other.slot.classroom == lesson.slot.classroom, other.teacher != lesson.teacher
      else { return false }
      return faults(
        of: LessonSwap(
          lesson.slot, of: lesson.teacher, by: other.teacher, for: other.slot),
        running: running, on: today, terms
      ) { own[$0] ?? [] }.isEmpty
    }
  }
}
