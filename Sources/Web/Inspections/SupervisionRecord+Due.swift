internal import Access
internal import Inspecting
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension SupervisionRecord {
  /// What waits for whoever asks: of those who arrange, inspections and meetings; of those who
  /// inspect, visits and rechecks; of schools, problems to mend and months to report.
  func dueLines(for context: WebContext, in county: County) -> [DueLine] {
    let today = context.occasion.today
    guard let terms = county.supervision(on: today) else { return [] }
    var lines: [DueLine] = []
    if context.may(.planInspections) {
      lines += planned(terms, today, county) + meeting(terms, today, county)
    }
    if context.may(.inspect) { lines += inspected(terms, today, county) }
    let schools = county.roster.schools.map(\.id).filter {
      context.may(.answerFindings, at: .school($0))
    }
    for school in schools { lines += kept(school, terms, today, county) }
    return lines
  }

  private func planned(
    _ terms: SupervisionTerms, _ today: Day, _ county: County
  ) -> [DueLine] {
    let year = SchoolYear(containing: today)
    let open = terms.unarranged(
      of: year, on: today, arranged: rounds.map { ($0.occasion, $0.days.lowerBound) }
    ).filter { $0.days.contains(today) }
    var lines = open.map { window in
      DueLine(
        words: .dueArrange(
          terms[occasion: window.occasion].map { .words($0.name) } ?? .inspections),
        address: "/inspections#arrange", due: window.days.upperBound, why: .inspectionsLead)
    }
    for round in rounds where round.conclusion == nil {
      if round.draw == nil, let from = round.drawsFrom(by: county), from <= today {
        lines.append(
          DueLine(
            words: .dueDraw(round.name), address: round.address, due: round.days.lowerBound,
            why: .drawLead))
      }
      if !round.visits.isEmpty, round.visits.allSatisfy({ $0.closing != nil }) {
        lines.append(
          DueLine(
            words: .dueConclude(round.name), address: round.address,
            due: round.days.upperBound, why: .concludeLead))
      }
    }
    return lines
  }

  /// Only while this week's meeting is still to be held on a school day.
  private func meeting(
    _ terms: SupervisionTerms, _ today: Day, _ county: County
  ) -> [DueLine] {
    let book = county.book.inForce(in: SchoolYear(containing: today))
    let days = SchoolDays(SchoolYear(containing: today).days, of: book)
    guard days.isSchoolDay(today) else { return [] }
    let slots = terms.meeting.slots(over: days).filter { $0.days.contains(today) }
    let count = CadenceCount(slots: slots, happened: meetings.map(\.held))
    guard let slot = slots.first, count.entries.contains(where: { $0.missing > 0 }) else {
      return []
    }
    return [
      DueLine(
        words: .dueMeeting, address: "/inspections/meetings", due: slot.due, why: .meetingsLead)
    ]
  }

  private func inspected(
    _ terms: SupervisionTerms, _ today: Day, _ county: County
  ) -> [DueLine] {
    var lines: [DueLine] = rounds.compactMap { round in
      let open = round.visits.count { $0.closing == nil }
      guard open > 0, round.days.lowerBound <= today else { return nil }
      return DueLine(
        words: .dueVisits(open, round.name), address: round.address,
        due: round.days.upperBound, why: .inspectionsLead)
    }
    let answered = problems.compactMap {
      $0.state.recheckDue(within: terms.recheckWithin.value, in: county.book.calendar)
    }
    if let first = answered.min() {
      lines.append(
        DueLine(
          words: .dueRechecks(answered.count), address: "/problems?state=answered", due: first,
          why: .ledgerLead))
    }
    return lines
  }

  private func kept(
    _ school: School.ID, _ terms: SupervisionTerms, _ today: Day, _ county: County
  ) -> [DueLine] {
    var lines: [DueLine] = []
    let open = problems.filter { $0.school == school && $0.state.state == .open }
    if let first = open.map(\.state.due).min() {
      lines.append(
        DueLine(
          words: .dueProblems(open.count, county.name(of: school)),
          address: "/problems?state=open", due: first, why: .ledgerLead))
    }
    let month = today.month.advanced(by: -1)
    let last = month.firstDay.advanced(by: month.days - 1)
    // Schools don't report before the first of them is inspected: nobody asked them to.
    if !rounds.isEmpty, rounds.contains(where: { $0.hand.day <= last }),
      !reports.contains(where: { $0.school == school && $0.month == month })
    {
      lines.append(
        DueLine(
          words: .dueReport(month, county.name(of: school)),
          address: "/inspections/reports?month=\(month)",
          due: county.book.calendar.day(workingDays: terms.reportWithin.value, after: last),
          why: .reportsLead))
    }
    return lines
  }
}

extension Phrase {
  static func words(_ text: LocalizedText) -> Phrase { Phrase(zh: text.zh, en: text.en) }
}
