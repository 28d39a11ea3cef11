import PlanFormat
import Policy
import Solver
import Staffing

/// Why the plan is what it is: for every move, every teacher who isn't moved and
/// every post that stays short.
struct Explanation {
  let draft: ProblemDraft
  let state: CountState
  let words: PlanWords
  let candidates: Candidates
  let prices: PriceTrail
  let reach: ReachLimits
  let rowWords: RowWords
  private let phases: [Move.Phase?]
  private let market: Market
  private let replay: MarketReplay
  private let standIns: StandInSearch

  /// - Parameters:
  ///   - state: The plan's choice; evaluated, and left as it was.
  ///   - proofs: Of the plan's levels.
  init(
    _ draft: ProblemDraft, _ state: CountState, phases: [Move.Phase?], seed: UInt64,
    proofs: [LevelSolver.Proof]
  ) {
    self.draft = draft
    self.state = state
    self.phases = phases
    words = PlanWords(draft.county.book)
    market = Market(draft, seed: seed)
    rowWords = RowWords(draft.county)
    candidates = Candidates(draft, state)
    prices = PriceTrail(draft, state, proofs)
    reach = ReachLimits(draft, state.model)
    replay = MarketReplay(draft, market, outcome: state, phases: phases)
    standIns = StandInSearch(draft, state)
  }

  /// Why a moved teacher goes to this post.
  func reasons(for teacher: Int) -> [Reason] {
    guard let option = state.choice(of: teacher) else { return [] }
    let move = draft.moves[option]
    let (person, post) = (draft.county.roster.teachers[teacher], draft.county.posts[move.post])
    // Findings that block close other directions than this move's.
    var reasons = draft.county.eligibility[teacher].findings.filter { $0.severity != .block }
      .map(PlanReason.finding)
    reasons.append(
      .fits(
        isOwnSubject: post.subject == person.subject, isOwnStage: post.stage == person.stage,
        metres: move.distance, wishRank: move.wishRank))
    switch phases[teacher] {
    case .market:
      reasons.append(.chosen(points: market.points(of: teacher)))
      if let people = replay.rings[teacher] { reasons.append(.ring(people: people)) }
    case .pinned: reasons.append(.pinned)
    default: break
    }
    if state.model.freedoms[teacher] == .free {
      reasons += counterfactual(teacher, option)
      if let terms = prices.terms(of: teacher) { reasons.append(.price(terms)) }
    }
    reasons += (replay.blocks[teacher] ?? []).prefix(Explanation.wishes).map(PlanReason.wish)
    reasons += flips(of: teacher, move).prefix(1).map(PlanReason.wouldChange)
    return reasons.map(words.entry(for:))
  }

  /// How many wishes are gone into for one person.
  private static let wishes = 2

  /// What happens if the teacher stays, with the plan solved again around that;
  /// where one or two changes don't mend it, what breaks and who comes next.
  private func counterfactual(_ teacher: Int, _ option: Int) -> [PlanReason] {
    guard let answer = standIns.answer(without: teacher) else {
      let broken = state.effect(of: nil, for: teacher).broken
      return [.stayingBreaks(named(broken, without: option))]
        + [candidates.obstacle(insteadOf: option).map(PlanReason.nextCandidate)].compactMap(\.self)
    }
    guard let first = answer.others.first else { return [.staying(changes(answer.change))] }
    let theirs = first.option.flatMap { draft.moves[$0].distance }
    let takesPost = first.option.map { draft.moves[$0].post } == draft.moves[option].post
    return [
      .standIn(
        .init(
          others: answer.others.count,
          takesPost: takesPost,
          farther: takesPost
            ? draft.moves[option].distance.flatMap { mine in theirs.map { ($0 - mine) / 1000 } }
            : nil,
          lesson: draft.county.posts[draft.moves[option].post].lesson,
          changes: changes(answer.change),
          isAsGood: !answer.change.map { _ in 0 }.lexicographicallyPrecedes(answer.change)))
    ]
  }

  /// What would have changed the outcome of a move; nobody is sent unasked
  /// farther than the limit.
  private func flips(of teacher: Int, _ move: PossibleMove) -> [PlanReason.Flip] {
    var flips = replay.flips[teacher] ?? []
    if phases[teacher] == nil, move.wishRank == nil, let metres = move.distance {
      let place = draft.county.roster.schools[move.to]
      flips.append(
        .distance(
          limit: draft.county.terms.commuteLimit,
          .init(school: place.id, name: place.name, metres: metres)))
    }
    return flips
  }

  /// Why the others stay, by identifier.
  func unmoved(without stays: Set<Teacher.ID>) -> [Unmoved] {
    draft.county.roster.teachers.enumerated().compactMap { position, teacher in
      guard draft.county.homePosts[position] != nil, state.choice(of: position) == nil,
        !stays.contains(teacher.id)
      else { return nil }
      return Unmoved(
        teacher: teacher.id, school: teacher.teaching.school,
        reasons: (reasonsToStay(position) + missed(position)).map(words.entry(for:)))
    }
  }

  /// What a volunteer met in the market, who could exchange, and what another
  /// report would have given.
  private func missed(_ teacher: Int) -> [PlanReason] {
    let blocks = (replay.blocks[teacher] ?? []).prefix(Explanation.wishes)
    var reasons = blocks.map(PlanReason.wish)
    if let place = blocks.lazy.filter({ $0.cause != .refused })
      .first(where: { hasPartner(teacher, at: $0.place.school) })?.place
    {
      let home = draft.county.homePosts[teacher].map { draft.county.posts[$0].lesson }
      reasons.append(.exchange(place, lesson: home ?? LocalizedText(zh: "", en: "")))
    }
    return reasons + (replay.flips[teacher] ?? []).map(PlanReason.wouldChange)
  }

  /// Whether somebody who stays at the school could take the teacher's own post
  /// while the teacher goes there, with every rule kept.
  private func hasPartner(_ teacher: Int, at school: School.ID) -> Bool {
    guard let home = draft.county.homePosts[teacher],
      let to = draft.county.roster.position(of: school), state.choice(of: teacher) == nil
    else { return false }
    let partners = draft.county.roster.staff(at: to).filter {
      state.model.freedoms[$0] == .free && state.choice(of: $0) == nil
    }
    let returns = partners.compactMap { partner in
      draft.model.options(of: partner).first { draft.moves[$0].post == home }
    }
    for option in draft.model.options(of: teacher) where draft.moves[option].to == to {
      state.take(option, for: teacher)
      defer { state.take(nil, for: teacher) }
      for back in returns
      where state.effect(of: back, for: draft.moves[back].teacher).broken.isEmpty {
        state.take(back, for: draft.moves[back].teacher)
        defer { state.take(nil, for: draft.moves[back].teacher) }
        if state.isWithinRanges { return true }
      }
    }
    return false
  }

  private func reasonsToStay(_ teacher: Int) -> [PlanReason] {
    let eligibility = draft.county.eligibility[teacher]
    guard eligibility.isEligible else {
      return eligibility.findings.filter { $0.severity == .block }.map(PlanReason.finding)
    }
    let options = draft.model.options(of: teacher)
    guard !options.isEmpty else {
      let (counts, posts) = draft.filters.refusals(of: teacher)
      return [.noPost(counts.map(count(of:)), posts: posts)]
    }
    var broken: [String: Int] = [:]
    var best: (change: [Int], option: Int)?
    for option in options {
      let effect = state.effect(of: option, for: teacher)
      if effect.broken.isEmpty {
        if best.map({ effect.change.lexicographicallyPrecedes($0.change) }) ?? true {
          best = (effect.change, option)
        }
      } else {
        for code in Set(effect.broken.map { draft.rows[$0].code }) { broken[code, default: 0] += 1 }
      }
    }
    guard let best else { return [.blocked(counts(broken), moves: options.count)] }
    let place = rowWords.team(draft.moves[best.option].post)
    let changes = changes(best.change)
    return [changes.isEmpty ? .nothingGained(to: place) : .moving(to: place, changes)]
  }

  func changes(_ change: [Int]) -> [PlanReason.LevelChange] {
    zip(draft.levels, change).filter { $1 != 0 }.map { .init(level: $0, by: $1) }
  }

  func counts(_ broken: [String: Int]) -> [PlanReason.Count] {
    broken.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      .init(code: $0.key, words: PlanRow.words(forCode: $0.key), number: $0.value)
    }
  }

  func count(of entry: (filter: MoveFilter, posts: Int)) -> PlanReason.Count {
    let named = MoveFilter.codes.first { $0.filter == entry.filter }
    return .init(
      code: named?.code ?? "", words: named?.words ?? LocalizedText(zh: "", en: ""),
      number: entry.posts)
  }

  /// The rows that break when `option` is taken back, three at most.
  private func named(_ rows: [Int], without option: Int) -> [PlanReason.NamedRow] {
    rows.prefix(3).map { row in
      let lost = draft.model.entries(of: option).first { $0.row == row }?.coefficient ?? 0
      return .init(
        code: draft.rows[row].code, name: rowWords.discreetName(of: draft.rows[row]),
        count: state.count(of: row) - lost, range: draft.rows[row].range)
    }
  }
}
