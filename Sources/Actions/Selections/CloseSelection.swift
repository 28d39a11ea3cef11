public import Access
internal import Policy
public import Staffing
public import Store
internal import Studying
internal import Wording

/// Closes a selection: scores, places and winners follow from the points and don't change any
/// more (S001-119).
public struct CloseSelection: Action {
  public let selection: RecordedSelection.ID

  /// How many are to win; fewer do where equals would be too many.
  public let winners: Int

  public init(_ selection: RecordedSelection.ID, winners: Int) {
    self.selection = selection
    self.winners = winners
  }

  public var permission: Permission { .keepStudies }
  public func place(in connection: any Connection) throws -> Place { .county }

  public func perform(in work: Work) throws {
    let selection = try work.openSelection(selection)
    let terms = try work.kind(of: selection).terms
    let entries = try work.connection.selectionEntries(of: selection.id)
    var reasons: [Phrase] = []
    if work.today <= selection.days.upperBound {
      reasons.append(.selectionStillOpen(selection.days.upperBound))
    }
    if entries.isEmpty { reasons.append(.selectionIsEmpty) }
    if !(1...max(1, entries.count)).contains(winners) {
      reasons.append(.selectionWinners(winners, most: max(1, entries.count)))
    }
    var scores: [SelectionEntry.ID: Int] = [:]
    for entry in entries {
      let totals = entry.marks.values.map { $0.values.reduce(0, +) }
      scores[entry.id] = SelectionScore.mean(totals, terms)
      if scores[entry.id] == nil {
        reasons.append(
          .selectionFewMarks(entry.title, totals.count, least: terms.leastJudges.value))
      }
    }
    try Refused.unless(reasons)
    let event = try work.record("close-selection", of: selection.id, "winners \(winners)")
    try work.connection.execute(
      """
      INSERT INTO selection_close (selection_id, account, person, day, event_sequence)
      VALUES
        (\(selection.id), \(work.actor.account), \(work.actor.name), \(work.today),
         \(event.sequence))
      """)
    let won = Set(SelectionScore.winners(scores, most: winners).map(\.entry))
    for (entry, place, score) in SelectionScore.places(scores) {
      try work.connection.execute(
        """
        INSERT INTO selection_result (entry_id, place, score, is_winner, event_sequence)
        VALUES (\(entry), \(place), \(score), \(won.contains(entry) ? 1 : 0), \(event.sequence))
        """)
    }
  }
}

/// Notes that a winner showed it to others: a demonstration at a seminar with so many people
/// (评出的教师讲示范课, S001-119).
public struct NoteShowing: Action {
  public let entry: SelectionEntry.ID
  public let day: Day
  public let people: Int
  public let words: String

  public init(_ entry: SelectionEntry.ID, on day: Day, people: Int, words: String) {
    self.entry = entry
    self.day = day
    self.people = people
    self.words = words
  }

  public var permission: Permission { .keepStudies }
  public func place(in connection: any Connection) throws -> Place { .county }

  public func perform(in work: Work) throws {
    guard let entry = try work.connection.selectionEntry(entry) else {
      throw Refused(.noSelectionEntry(entry))
    }
    guard let closed = try work.connection.selection(entry.selection)?.closed,
      entry.result?.isWinner == true
    else { throw Refused(.selectionNoWinner) }
    if let showing = entry.showing {
      if showing.day == day, showing.people == people, showing.words == words.trimmed {
        return
      }
      throw Refused(.selectionShownBefore(showing.day))
    }
    var reasons = work.reasons(against: words, longest: 1_000)
    if day > work.today { reasons.append(.dayAhead(day, today: work.today)) }
    if day < closed { reasons.append(.selectionShownEarly(day, closed)) }
    if !(1...100_000).contains(people) { reasons.append(.peopleOutside(people)) }
    try Refused.unless(reasons)
    let event = try work.record("note-showing", of: entry.id, "day \(day) people \(people)")
    try work.connection.execute(
      """
      INSERT INTO selection_showing
        (entry_id, shown_day, people, words, account, person, day, event_sequence)
      VALUES
        (\(entry.id), \(day), \(people), \(words.trimmed), \(work.actor.account),
         \(work.actor.name), \(work.today), \(event.sequence))
      """)
  }
}
