internal import Access
internal import Actions
internal import PlanFormat
internal import Policy
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// One thing that waits for somebody: what, by when, why, and where it's done.
struct DueLine: Sendable {
  let words: Phrase
  let address: String
  let due: Day?
  let why: Phrase
}

extension Connection {
  /// What waits for whoever asks, the earliest day first; at most seven.
  ///
  /// - Parameters:
  ///   - orders: Of whatever year: those of the year before may still wait, too.
  ///   - milestones: The year's.
  ///   - reminders: The book's; without them nobody is reminded ahead.
  func dueLines(
    of year: SchoolYear, for context: WebContext, orders: [PlacementOrder],
    milestones: [Milestone], reminders: SeasonTerms.Reminders?
  ) throws -> [DueLine] {
    guard try isOpened(year) else {
      let opening = DueLine(words: .openYear, address: "/year", due: nil, why: .yearClosedLead)
      return (context.may(.setCalendar) ? [opening] : []) + (try workbookLines(for: context))
    }
    var lines = try listLines(of: year, for: context)
    lines += try postLines(of: year, for: context)
    lines += try noticeLines(of: year, for: context)
    lines += try orderLines(of: year, for: context, orders, reminders)
    lines += try planLines(for: context)
    lines += try workbookLines(for: context)
    lines += milestoneLines(milestones, for: context, within: reminders?.milestones.value ?? 0)
    return Array(
      lines.enumerated().sorted {
        (($0.element.due ?? year.days.upperBound).ordinal, $0.offset)
          < (($1.element.due ?? year.days.upperBound).ordinal, $1.offset)
      }.map(\.element).prefix(7))
  }

  private func milestoneLines(
    _ milestones: [Milestone], for context: WebContext, within days: Int
  ) -> [DueLine] {
    guard let actor = context.actor else { return [] }
    let roles = Set(actor.roles(on: context.occasion.today).map(\.id))
    return milestones.filter { milestone in
      guard !milestone.isDone, roles.contains(milestone.owner) else { return false }
      return context.occasion.today.distance(to: milestone.due) <= days
    }.map { milestone in
      DueLine(
        words: Phrase(zh: milestone.name.zh, en: milestone.name.en), address: "/year",
        due: milestone.due,
        why: Phrase(zh: milestone.citation.document, en: milestone.citation.document))
    }
  }

  private func listLines(of year: SchoolYear, for context: WebContext) throws -> [DueLine] {
    guard let list = try eligibilityLists(of: year).first else { return [] }
    var lines: [DueLine] = []
    let open = try contests(of: list.id).count { $0.answer == nil }
    if open > 0, context.may(.answerObjection) {
      lines.append(
        DueLine(
          words: .dueContests(open), address: "/eligibility", due: list.contestUntil,
          why: .eligibilityLead))
    }
    guard let teacher = context.actor?.teacher,
      let line = try eligibilityLine(of: teacher, in: list.id)
    else { return lines }
    if context.occasion.today <= list.contestUntil {
      lines.append(
        DueLine(
          words: .dueLine, address: "/eligibility/\(Address.encoded(teacher.rawValue))",
          due: list.contestUntil, why: .eligibilityLead))
    }
    if line.isEligible, let round = try wishRound(of: year) {
      let deadline = round.deadline(uptimes: try uptimes(), now: context.occasion.moment)
      if deadline.isOpen(on: context.occasion.today) {
        lines.append(
          DueLine(words: .dueWishes, address: "/wishes", due: deadline.last, why: .wishesLead))
      }
    }
    return lines
  }

  private func noticeLines(of year: SchoolYear, for context: WebContext) throws -> [DueLine] {
    let plan = try currentPlanID()
    guard let notice = try standingNotice(of: year) else {
      guard plan != nil, context.may(.publishNotice) else { return [] }
      return [DueLine(words: .duePublish, address: "/notices", due: nil, why: .noticesLead)]
    }
    var lines: [DueLine] = []
    let objections = try objections(toNotice: notice.id)
    let raised = objections.count { $0.situation.state == .raised }
    let answered = objections.count {
      $0.situation.state == .answered && $0.answer?.account != context.actor?.account
    }
    if raised > 0, context.may(.answerObjection) {
      lines.append(
        DueLine(
          words: .dueAnswers(raised), address: "/objections", due: notice.lastDay,
          why: .objectionsLead))
    }
    if answered > 0, context.may(.signAnswer) {
      lines.append(
        DueLine(
          words: .dueSignatures(answered), address: "/objections", due: notice.lastDay,
          why: .objectionsLead))
    }
    if let teacher = context.actor?.teacher, context.occasion.today <= notice.lastDay,
      let line = try self.lines(ofNotice: notice.id).first(where: { $0.teacher == teacher })
    {
      lines.append(
        DueLine(
          words: .dueNotice(line.fromName, line.toName), address: "/notices/\(notice.id)",
          due: notice.lastDay, why: .noticesLead))
    }
    return lines
  }

  private func orderLines(
    of year: SchoolYear, for context: WebContext, _ orders: [PlacementOrder],
    _ reminders: SeasonTerms.Reminders?
  ) throws -> [DueLine] {
    let today = context.occasion.today
    var lines: [DueLine] = []
    if context.may(.issueOrders), !orders.contains(where: { $0.schoolYear == year }),
      try standingNotice(of: year) != nil,
      try orderReasons(year, on: today).isEmpty
    {
      lines.append(DueLine(words: .dueIssue, address: "/orders", due: today, why: .ordersLead))
    }
    let leaving = orders.filter {
      $0.state(on: today) == .issued
        && context.may(.confirmRelease, at: .school($0.line.from))
    }
    let coming = orders.filter {
      $0.state(on: today) == .released && context.may(.confirmArrival, at: .school($0.line.to))
    }
    if let first = leaving.first {
      lines.append(
        DueLine(
          words: .dueReleases(leaving.count), address: "/arrivals", due: first.days.lowerBound,
          why: .arrivalsLead))
    }
    if let first = coming.first {
      lines.append(
        DueLine(
          words: .dueArrivals(coming.count), address: "/arrivals", due: first.days.lowerBound,
          why: .arrivalsLead))
    }
    lines += serviceLines(orders, for: context, reminders)
    if let teacher = context.actor?.teacher,
      let mine = orders.first(where: {
        $0.teacher == teacher && [.issued, .released].contains($0.state(on: today))
      })
    {
      lines.append(
        DueLine(
          words: .dueOrder(mine.line.toName), address: "/orders/\(mine.id)",
          due: mine.days.lowerBound, why: .ordersLead))
    }
    return lines
  }

  /// What waits while placements of whatever year run: the choice for the second
  /// year, returns to decide, periods that end soon (S000-146).
  private func serviceLines(
    _ orders: [PlacementOrder], for context: WebContext, _ reminders: SeasonTerms.Reminders?
  ) -> [DueLine] {
    let today = context.occasion.today
    let running = orders.filter {
      [.serving, .returnAsked].contains($0.state(on: today))
    }
    var lines: [DueLine] = []
    let choices = running.filter { order in
      order.relation != .moves && order.state(on: today) == .serving
        && order.situation.secondYear <= today && !order.hasChosen
        && context.may(.decideSecondYear, at: .school(order.line.to))
    }
    if let first = choices.first {
      lines.append(
        DueLine(
          words: .dueSecondYear(choices.count), address: "/orders/\(first.id)",
          due: reminders.map { first.situation.secondYear.advanced(by: $0.secondYear.value) },
          why: .secondYearWhy))
    }
    guard context.may(.endPlacement) else { return lines }
    let asked = running.filter { $0.state(on: today) == .returnAsked }
    if let first = asked.first {
      lines.append(
        DueLine(
          words: .dueReturns(asked.count), address: "/orders/\(first.id)", due: today,
          why: .secondYearWhy))
    }
    let ending = running.filter {
      $0.relation != .moves
        && today.distance(to: $0.situation.last) <= reminders?.ends.value ?? 0
    }
    if let first = ending.first {
      lines.append(
        DueLine(
          words: .dueEndings(ending.count), address: "/orders/\(first.id)",
          due: first.situation.last, why: .ordersLead))
    }
    return lines
  }

  /// The day each milestone was done: as reported, or as the record itself tells.
  ///
  /// - Parameter orders: Of whatever year.
  func doneMilestones(
    of year: SchoolYear, _ settings: YearSettings, orders: [PlacementOrder]
  ) throws -> [String: Day] {
    var done = settings.done
    func tell(_ key: String, _ day: Day?) {
      if let day, done[key] == nil { done[key] = day }
    }
    tell("letters", try letters(of: year).last?.day)
    tell(
      "establishment", try establishmentRounds(of: year).first(where: \.isApproved)?.decision?.day)
    tell("competition", try competition(of: year)?.carried?.day)
    tell("eligibility", try eligibilityLists(of: year).last?.day)
    tell("notice", try notices(of: year).last { $0.withdrawal == nil }?.lastDay)
    let orders = orders.filter { $0.schoolYear == year }
    tell("orders", orders.first?.day(of: .issue))
    let arrivals = orders.map { $0.day(of: .arrive) }
    if !arrivals.isEmpty, arrivals.allSatisfy({ $0 != nil }) {
      tell("arrival", arrivals.compactMap(\.self).max { $0.ordinal < $1.ordinal })
    }
    return done
  }
}

extension PlacementOrder {
  /// Whether the receiving school has decided about the second year.
  fileprivate var hasChosen: Bool {
    steps.contains { [.hire, .repost, .askReturn].contains($0.step) }
  }
}
