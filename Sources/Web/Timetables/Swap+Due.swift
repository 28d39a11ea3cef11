internal import Access
internal import Staffing
internal import Store
internal import Wording

extension Connection {
  /// Swaps that wait for the word of whoever asks: as a colleague, or for the school.
  func swapLines(for context: WebContext, in county: County) throws -> [DueLine] {
    let scope = Scope(context.reaches(of: .keepTimetables))
    let own = context.ownTimetable
    guard own != nil || !context.reaches(of: .keepTimetables).isEmpty else { return [] }
    let swaps = try lessonSwaps(from: context.occasion.today)
    let asked = swaps.filter { $0.state == .asked && $0.swap.partner == own }
    let agreed = swaps.filter {
      $0.state == .agreed && scope.holds($0.swap.slot.school)
        && ![$0.swap.teacher, $0.swap.partner].contains { $0 == context.actor?.teacher }
    }
    return [(asked, Phrase.dueSwapAnswers), (agreed, Phrase.dueSwapApprovals)].compactMap {
      waiting, words in
      guard let first = waiting.min(by: { $0.first < $1.first }) else { return nil }
      return DueLine(
        words: words(waiting.count),
        address: waiting.count == 1 ? first.address : "/timetables#swaps",
        due: first.first, why: .swapLead)
    }
  }
}
