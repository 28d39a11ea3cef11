internal import Access
internal import Actions
internal import Policy
internal import Projects
internal import Staffing
internal import Store
internal import Wording

extension ProjectYear {
  /// What waits for whoever asks: for leaders stages that are due and measurements that are
  /// missing; for keepers problems to be answered and how many projects are late; for the
  /// bureau what is to be approved, too.
  func dueLines(for context: WebContext) -> [DueLine] {
    let open = sights.filter(\.isOpen)
    return open.flatMap { leaderLines($0, context) } + answerLines(open, context)
      + bureauLines(open, context)
  }

  private func leaderLines(_ sight: ProjectSight, _ context: WebContext) -> [DueLine] {
    guard context.leads(sight.project), context.side(of: sight.project) != nil,
      let judged = sight.judged
    else { return [] }
    var lines: [DueLine] = []
    let title = sight.project.title
    if let current = judged.stages.current, current.progress.state == .open,
      // What was sent back waits again, whenever it's due.
      current.progress.handedInBy != nil
        || current.due < day.advanced(by: judged.terms.remindsFor.value)
    {
      let name = current.stage.name
      lines.append(
        DueLine(
          words: Phrase(
            zh: Phrase.dueProjectStage(name.zh, title).zh,
            en: Phrase.dueProjectStage(name.en, title).en),
          address: "\(sight.address)#stages", due: current.due, why: .projectsLead))
    }
    let gaps = judged.courses.flatMap { $0.gaps(on: day) }
    if let first = gaps.map(\.slot.due).min() {
      lines.append(
        DueLine(
          words: .dueProjectMeasures(gaps.reduce(0) { $0 + $1.missing }, title),
          address: "\(sight.address)#measures", due: first, why: .projectMeasuresLead))
    }
    return lines
  }

  /// Problems that whoever asks may answer: not their own.
  private func answerLines(_ open: [ProjectSight], _ context: WebContext) -> [DueLine] {
    var waiting: [(sight: ProjectSight, due: Day)] = []
    for sight in open where context.answeringSide(of: sight.project) != nil {
      for problem in sight.recorded.problems.counted()
      where problem.value.answer == nil && problem.hand.account != context.actor?.account {
        let within = sight.judged?.terms.answeredWithin.value ?? 0
        waiting.append((sight, problem.value.problem.day.advanced(by: within)))
      }
    }
    guard let first = waiting.min(by: { $0.due < $1.due }) else { return [] }
    return [
      DueLine(
        words: .dueProjectAnswers(waiting.count), address: "\(first.sight.address)#problems-raised",
        due: first.due, why: .projectsLead)
    ]
  }

  private func bureauLines(_ open: [ProjectSight], _ context: WebContext) -> [DueLine] {
    let approves = context.may(.approveProjects)
    var lines: [DueLine] = []
    let waiting = open.filter { sight in
      approves && sight.state == .waits && !context.leads(sight.project)
        && sight.judged?.stages.current?.progress.handedInBy != context.actor?.account
    }
    if !waiting.isEmpty {
      lines.append(
        DueLine(
          words: .dueProjectApprovals(waiting.count), address: "/projects?state=waits",
          due: waiting.compactMap { $0.judged?.stages.current?.progress.handedIn }.min(),
          why: .projectsLead))
    }
    let late = open.count { sight in
      sight.isLate && (approves || context.side(of: sight.project) == .keeper)
    }
    if late > 0 {
      lines.append(
        DueLine(
          words: .dueProjectsLate(late), address: "/projects?late=yes", due: nil,
          why: .projectsLead))
    }
    return lines
  }
}

extension YearShelf {
  /// What waits in projects; nothing is read for those whom they don't concern.
  func projectLines(
    for context: WebContext, in county: County, _ connection: any Connection
  ) throws -> [DueLine] {
    let concerns: [Permission] = [.keepProjects, .keepOwnProjects, .approveProjects]
    guard concerns.contains(where: { !context.reaches(of: $0).isEmpty }) else { return [] }
    return try projects(
      of: county, on: context.occasion.today, isPresent: true, connection
    ).dueLines(for: context)
  }
}
