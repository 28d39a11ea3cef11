internal import Access
internal import Actions
internal import Season
internal import Staffing
internal import Store
internal import Wording

extension Connection {
  /// What waits of establishment and competition for whoever asks.
  func postLines(of year: SchoolYear, for context: WebContext) throws -> [DueLine] {
    try establishmentLines(of: year, for: context) + competitionLines(of: year, for: context)
      + roundObjectionLines(of: year, for: context)
  }

  /// Objections to results of the competition, which hold the next step up.
  private func roundObjectionLines(
    of year: SchoolYear, for context: WebContext
  ) throws -> [DueLine] {
    guard context.may(.answerObjection) || context.may(.signAnswer),
      let run = try competition(of: year), let round = run.rounds.last
    else { return [] }
    let open = try competitionObjections(in: run.id).filter(\.situation.isOpen)
    let raised = open.count { $0.situation.state == .raised }
    let answered = open.count {
      $0.situation.state == .answered && $0.answer?.account != context.actor?.account
    }
    func line(_ words: Phrase) -> DueLine {
      DueLine(
        words: words, address: "/competition/rounds/\(round.number)",
        due: round.result?.verdict?.lastDay, why: .objectToResultLead)
    }
    return (raised > 0 && context.may(.answerObjection) ? [line(.dueRoundAnswers(raised))] : [])
      + (answered > 0 && context.may(.signAnswer) ? [line(.dueRoundSignatures(answered))] : [])
  }

  private func establishmentLines(
    of year: SchoolYear, for context: WebContext
  ) throws -> [DueLine] {
    var lines: [DueLine] = []
    if context.may(.approveEstablishment),
      let round = try establishmentRounds(of: year).first, round.decision == nil
    {
      lines.append(
        DueLine(
          words: .dueRound, address: "/establishment", due: round.validFrom,
          why: .establishmentLead))
    }
    if context.may(.proposeEstablishment) {
      let late = try poolRecords().ledger.overdue(on: context.occasion.today)
      if let first = late.first {
        lines.append(
          DueLine(
            words: .dueReturned(late.count), address: "/establishment/pool",
            due: first.entry.due, why: .poolLead))
      }
    }
    return lines
  }

  private func competitionLines(
    of year: SchoolYear, for context: WebContext
  ) throws -> [DueLine] {
    guard let run = try competition(of: year), run.carried == nil else { return [] }
    let kept = run.schools.filter { context.may(.keepCompetition, at: .school($0.id)) }
    func line(_ words: Phrase, _ address: String, _ due: Day?) -> DueLine {
      DueLine(words: words, address: address, due: due, why: .competitionLead)
    }
    guard let round = run.rounds.last else {
      return kept.filter { !$0.isApproved && !context.may(.runCompetition) }.map { school in
        line(.dueCongress(school.name), school.address, nil)
      }
    }
    let deadline = round.deadline(uptimes: try uptimes(), now: context.occasion.moment)
    let address = "/competition/rounds/\(round.number)"
    switch round.situation(deadline).state(on: context.occasion.today) {
    case .open, .closed:
      let people = try applicants(in: run.id)
      var lines = kept.filter { _ in !context.may(.runCompetition) }.compactMap { school in
        let missing = people.count { $0.school == school.id && $0.assessment == nil }
        return missing > 0
          ? line(.dueScores(school.name, missing), school.address, deadline.last) : nil
      }
      if context.occasion.today > deadline.last, context.may(.runCompetition) {
        lines.append(line(.dueDecideRound(round.number), "/competition", deadline.last))
      }
      if context.occasion.today <= deadline.last, let teacher = context.actor?.teacher,
        people.contains(where: { $0.id == teacher && $0.application == nil }),
        !run.rounds.compactMap(\.signed).contains(where: { $0.settles(teacher) })
      {
        lines.append(line(.dueApply, "/competition/application", deadline.last))
      }
      return lines
    case .decided:
      return context.may(.signCompetition)
        ? [line(.dueSignRound(round.number), address, nil)] : []
    case .noticed:
      guard let teacher = context.actor?.teacher, let file = round.signed,
        file.speaks(of: teacher)
      else { return [] }
      return [
        line(
          .dueRoundNotice(round.number), "/competition/application",
          round.result?.verdict?.lastDay)
      ]
    case .ended: return []
    }
  }
}

extension CompetitionSchool {
  fileprivate var address: String {
    "/competition/schools/\(Address.encoded(id.rawValue))"
  }
}
