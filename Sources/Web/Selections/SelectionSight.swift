internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Studying
internal import Wording

/// How one selection stands on a day.
struct SelectionSight: Sendable {
  let selection: RecordedSelection

  /// What the book of its year says; nil where it has no such part.
  let terms: SelectionTerms?
  let day: Day

  var kind: SelectionTerms.Kind? { terms?[kind: selection.kind] }
  var address: String { "/selections/\(Address.encoded(selection.id))" }
  func kindName(in language: Language) -> String { kind?.name[language] ?? selection.kind }

  enum State: String, CaseIterable, Sendable {
    case comes, takes, judging, closed
  }

  var state: State {
    if selection.closed != nil { return .closed }
    if day < selection.days.lowerBound { return .comes }
    return day > selection.days.upperBound ? .judging : .takes
  }

  init(_ selection: RecordedSelection, _ county: County, on day: Day) {
    self.selection = selection
    self.day = day
    terms =
      county.book.inForce(
        in: SchoolYear(containing: selection.days.lowerBound)
      ).studyTerms?.selections
  }
}

extension SelectionSight.State {
  var name: Phrase {
    switch self {
    case .comes: .selectionComes
    case .takes: .selectionTakes
    case .judging: .selectionJudging
    case .closed: .selectionClosed
    }
  }

  var mark: String {
    switch self {
    case .judging: "warn"
    case .takes: "good"
    case .comes, .closed: ""
    }
  }
}

extension WebContext {
  /// Whether whoever asks runs selections and visits for the county.
  var runsSelections: Bool { may(.keepStudies) }

  /// As whom whoever asks judges; nil when they don't.
  func judges(_ selection: RecordedSelection) -> StudySide? {
    let people = selection.judges.map(\.person)
    if let teacher = author, people.contains(.teacher(teacher)) { return .own(teacher) }
    if let account = actor?.account, people.contains(.researcher(account)), runsSelections {
      return .keeper
    }
    return nil
  }

  /// Whether somebody's own entry, or one of their school's.
  func isClose(to entry: SelectionEntry) -> Bool {
    may(.keepStudies, at: .school(entry.school))
      || author.map { own in entry.people.contains { $0.teacher == own } } == true
  }
}

extension Connection {
  /// What waits of selections and visits: points to give, selections to close, winners to show
  /// theirs, visits to note. Nothing is read for those it doesn't concern.
  func selectionLines(for context: WebContext, in county: County) throws -> [DueLine] {
    guard context.author != nil || context.runsSelections else { return [] }
    let today = context.occasion.today
    let waiting = try waitingEntries()
    var lines: [DueLine] = []
    for selection in waiting.isEmpty ? [] : try selections() {
      let sight = SelectionSight(selection, county, on: today)
      guard let terms = sight.terms, sight.state == .judging || sight.state == .closed else {
        continue
      }
      let judge = sight.state == .judging ? context.judges(selection) : nil
      guard judge != nil || context.runsSelections else { continue }
      let entries = waiting[selection.id] ?? []
      if let judge, let own = selection.judges.first(where: { $0.person == judge.person(context) })
      {
        let open = entries.filter { $0.marks[own.person] == nil && $0.school != own.school }
        if !open.isEmpty {
          lines.append(
            DueLine(
              words: .dueMarks(open.count, selection.title), address: sight.address, due: nil,
              why: .selectionsLead))
        }
      }
      guard context.runsSelections else { continue }
      if sight.state == .judging, !entries.isEmpty,
        entries.allSatisfy({ $0.marks.count >= terms.leastJudges.value })
      {
        lines.append(
          DueLine(
            words: .dueClose(selection.title), address: "\(sight.address)#close", due: nil,
            why: .selectionTies))
      }
      let unshown = entries.count { $0.result?.isWinner == true && $0.showing == nil }
      if let closed = selection.closed, unshown > 0 {
        lines.append(
          DueLine(
            words: .dueShowings(unshown, selection.title), address: sight.address,
            due: closed.advanced(by: terms.shownWithin.value), why: .selectionsLead))
      }
    }
    guard context.runsSelections else { return lines }
    let unnoted = try researchVisits().filter {
      $0.account == context.actor?.account && $0.cancellation == nil && $0.note == nil
        && $0.day < today
    }
    if let first = unnoted.map(\.day).min() {
      lines.append(
        DueLine(
          words: .dueVisits(unnoted.count), address: "/studies/visits", due: first,
          why: .researchVisitsLead))
    }
    return lines
  }
}

extension StudySide {
  fileprivate func person(_ context: WebContext) -> StudyPerson {
    switch self {
    case .own(let teacher): .teacher(teacher)
    case .keeper: .researcher(context.actor?.account ?? "")
    }
  }
}
