internal import Access
internal import Mentoring
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension MentorYear {
  /// What waits for whoever asks: for keepers plans to agree to, summaries, new teachers
  /// without masters; for masters plans, work that's missing, weak points; for apprentices
  /// their plan.
  func dueLines(for context: WebContext, in county: County) -> [DueLine] {
    (context.reaches(of: .keepMentorship).isEmpty ? [] : keeperLines(context, county))
      + (context.actor?.teacher.map { ownLines($0, context) } ?? [])
  }

  private func keeperLines(_ context: WebContext, _ county: County) -> [DueLine] {
    let kept = sights.filter { context.side(of: $0.bond) == .keeper }
    var lines: [DueLine] = []
    let waiting = kept.filter {
      $0.state != .ended && $0.planState == .waits
        && $0.plan?.hand.account != context.actor?.account
    }
    if let first = waiting.compactMap({ $0.plan?.hand.day }).min() {
      lines.append(
        DueLine(
          words: .dueMentorAgreements(waiting.count), address: "/mentorship?plan=waits",
          due: first, why: .mentorNothingCounts))
    }
    let over = kept.filter { $0.state == .over }
    if let first = over.map(\.bond.days.upperBound).min() {
      lines.append(
        DueLine(
          words: .dueMentorSummaries(over.count), address: "/mentorship?state=over", due: first,
          why: .mentorshipLead))
    }
    let lacking = findings.filter { finding in
      guard case .without(let teacher, _) = finding, let place = county.roster[teacher]?.place
      else { return false }
      return context.may(.keepMentorship, at: place)
    }
    if !lacking.isEmpty {
      lines.append(
        DueLine(
          words: .dueMentorNew(lacking.count), address: "/mentorship#newcomers", due: nil,
          why: .mentorshipLead))
    }
    return lines
  }

  private func ownLines(_ teacher: Teacher.ID, _ context: WebContext) -> [DueLine] {
    let own = sights.filter { $0.state == .runs && context.side(of: $0.bond) == .own(teacher) }
    return own.flatMap { sight -> [DueLine] in
      let name = sight.recorded.apprenticeName
      var lines: [DueLine] = []
      if sight.planState == .none {
        lines.append(
          DueLine(
            words: .dueMentorPlan(name), address: "\(sight.address)#plan",
            due: sight.bond.days.lowerBound, why: .mentorNothingCounts))
      }
      guard sight.bond.mentor == .teacher(teacher) else { return lines }
      if sight.missing > 0 {
        lines.append(
          DueLine(
            words: .dueMentorWork(sight.missing, name), address: "\(sight.address)#note",
            due: sight.tally?.lines.lazy.compactMap { $0.entry(on: day)?.slot.due }.first,
            why: .mentorHeardCounts))
      }
      if let tasks = sight.coaching?.tasks, !tasks.isEmpty {
        lines.append(
          DueLine(
            words: .dueMentorSeminars(tasks.count, name), address: "\(sight.address)#coaching",
            due: nil, why: .mentorshipLead))
      }
      return lines
    }
  }
}

extension YearShelf {
  /// What waits of masters and apprentices; nothing is read for those it doesn't concern.
  func mentorLines(
    for context: WebContext, in county: County, _ connection: any Connection
  ) throws -> [DueLine] {
    guard
      !context.reaches(of: .keepMentorship).isEmpty
        || !context.reaches(of: .keepOwnMentorship).isEmpty
    else { return [] }
    return try mentorship(
      of: county, on: context.occasion.today, isPresent: true, connection
    ).dueLines(for: context, in: county)
  }
}
