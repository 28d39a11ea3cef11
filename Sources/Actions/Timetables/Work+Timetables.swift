internal import Policy
internal import Staffing
internal import Store
internal import Timetabling
internal import Wording

extension Work {
  /// - Throws: `Refused` when the book has no such section.
  func timetableTerms(on day: Day) throws -> (TimetableTerms, WorkingCalendar) {
    guard let book = try connection.book(in: SchoolYear(containing: day)) else {
      throw Refused(.needsCounty)
    }
    guard let terms = book.timetableTerms else { throw Refused(.needsTimetables) }
    return (terms, book.calendar)
  }

  /// Everything that stands against a swap today.
  ///
  /// - Parameter id: The swap itself, once it's on record.
  func faults(of swap: LessonSwap, besides id: RecordedSwap.ID?) throws -> [SwapFault] {
    let (terms, calendar) = try timetableTerms(on: swap.slot.day)
    let days = swap.slots.map(\.day)
    let schedule = try connection.schedule(
      of: [swap.slot.school], [swap.teacher, swap.partner], in: days.min()!...days.max()!,
      calendar)
    let running = try connection.lessonSwaps(from: today, at: swap.slot.school).filter {
      $0.id != id && $0.state.isRunning
    }
    return schedule.faults(of: swap, running: running.map(\.swap), on: today, terms)
  }

  /// Notes a word on a swap that waits for it; the same word again changes nothing. Whoever says
  /// no says why; a yes is given only while nothing stands against the swap.
  func take(
    _ step: RecordedSwap.Step, _ found: RecordedSwap, from states: Set<RecordedSwap.State>,
    _ words: String, _ names: [Teacher.ID: String]
  ) throws {
    if found.steps.last?.step == step { return }
    guard states.contains(found.state) else { throw Refused(.swapIsSettled) }
    var reasons: [Phrase] = []
    switch step {
    case .agree, .approve:
      reasons = try faults(of: found.swap, besides: found.id).map { .swapFault($0, names) }
    case .decline, .refuse:
      reasons = self.reasons(against: words, longest: AskForSwap.longestWords)
    case .withdraw: break
    }
    if words.count > AskForSwap.longestWords, reasons.isEmpty {
      reasons.append(.tooLong(words.count, allowed: AskForSwap.longestWords))
    }
    try Refused.unless(reasons)
    let event = try record("\(step.rawValue)-swap", of: found.id)
    try connection.insertSwapStep(
      step, of: found.id, words.trimmed, account: actor.account, person: actor.name, on: today,
      event: event)
  }
}
