internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Uniting
internal import Wording

extension UnionYear {
  /// What waits for whoever asks: for a lead activities and reports that are missing, for
  /// whoever walks their reports, for the office unions without members or lead.
  func dueLines(for context: WebContext) -> [DueLine] {
    var lines: [DueLine] = []
    for sight in sights where sight.state == .runs {
      guard let lead = sight.lead, context.may(.keepUnions, at: .school(lead)),
        !context.may(.arrangeUnions)
      else { continue }
      if sight.missing > 0 {
        lines.append(
          DueLine(
            words: .dueUnion(sight.missing, sight.union.name), address: sight.address,
            due: sight.nextDue, why: .unionsLead))
      }
      let overdue = reports([.overdue], of: decisions(of: sight.id)).count
      if overdue > 0 {
        lines.append(
          DueLine(
            words: .dueWalkReports(overdue, sight.union.name),
            address: "\(sight.address)/walks", due: nil, why: .walksLead))
      }
    }
    if context.may(.arrangeUnions) {
      let found = sights.count { !$0.findings.isEmpty }
      if found > 0 {
        lines.append(
          DueLine(
            words: .dueUnionFindings(found), address: "/unions?findings=yes", due: nil,
            why: .unionsLead))
      }
    }
    return lines + ownLines(context)
  }

  private func ownLines(_ context: WebContext) -> [DueLine] {
    guard let walking = terms?.walking, let teacher = context.walker else { return [] }
    let own = decisions.filter { $0.decision.teacher == teacher && $0.withdrawal == nil }
    let waiting = reports([.due, .overdue], of: own)
    guard !waiting.isEmpty else { return [] }
    return [
      DueLine(
        words: .dueWalkReport(waiting.count), address: "/unions/own",
        due: waiting.compactMap { $0.walk.due(walking) }.min(), why: .walksLead)
    ]
  }
}

extension UnionSight {
  /// By when the first thing that's missing is due.
  var nextDue: Day? {
    tally?.lines.flatMap(\.count.entries).filter { !$0.isMet }.map(\.slot.due).min()
  }
}

extension WebContext {
  /// The teacher who asks, if they may note their own walks.
  var walker: Teacher.ID? {
    guard let teacher = actor?.teacher, may(.keepOwnWalks, at: .teacher(teacher, at: [])) else {
      return nil
    }
    return teacher
  }
}

extension YearShelf {
  /// What waits of unions; nothing is read for those it doesn't concern.
  func unionLines(
    for context: WebContext, in county: County, _ connection: any Connection
  ) throws -> [DueLine] {
    guard
      context.may(.arrangeUnions) || !context.reaches(of: .keepUnions).isEmpty
        || context.walker != nil
    else { return [] }
    return try unions(
      of: county, on: context.occasion.today, isPresent: true, connection
    ).dueLines(for: context)
  }
}
