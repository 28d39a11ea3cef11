internal import Access
internal import Staffing
internal import Store
internal import Wording

extension ObservationYear {
  /// What waits for whoever asks: observations of one's own lessons to be answered, and lessons
  /// one booked that are over and not written down.
  func dueLines(for context: WebContext, booked: [OpenLesson], in county: County) -> [DueLine] {
    guard let actor = context.actor else { return [] }
    var lines: [DueLine] = []
    let unanswered = sights.filter {
      $0.waitsForAnswer && $0.observation.lesson.teacher == actor.teacher
    }
    if let first = unanswered.compactMap(\.answerBy).min() {
      lines.append(
        DueLine(
          words: .lessonDueAnswers(unanswered.count), address: "/observations?answered=no",
          due: first,
          why: .observationsLead))
    }
    let written = Set(
      sights.filter { $0.observation.account == actor.account }.map(\.lesson))
    let unwritten = booked.filter { lesson in
      lesson.cancellation == nil && lesson.lesson.day <= day
        && lesson.visitors.contains { $0.account == actor.account }
        && !written.contains(lesson.lesson.slot)
    }
    if let first = unwritten.first, let terms {
      lines.append(
        DueLine(
          words: .dueWriting(unwritten.count),
          address: "/observe?lesson=\(Address.encoded(first.id))",
          due: county.calendar(on: day).day(
            workingDays: terms.writtenWithin.value, after: first.lesson.day),
          why: .observeLead))
    }
    return lines
  }
}
