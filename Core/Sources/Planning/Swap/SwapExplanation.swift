import Policy
import Solver
import Staffing

/// Why those who entered stay, and who would have to agree.
struct SwapExplanation {
  private let request: SwapRequest
  private let swaps: SwapMarket

  /// By place: the agents whose home it is, and how many wish for it.
  private let owners: [[Int]]
  private let wanted: [Int]
  private let places: [Post: Int]

  /// By post: who teaches there and hasn't applied.
  private let colleagues: [Post: [Int]]

  /// What the proof asks for a kind of chair; empty without one.
  private let prices: [ExchangeProof.Kind: Int]
  private let moved: Int

  init(
    _ request: SwapRequest, _ swaps: SwapMarket, _ outcome: ExchangeOutcome,
    _ proof: ExchangeProof?
  ) {
    self.request = request
    moved = outcome.moved
    prices = Dictionary(
      uniqueKeysWithValues: (proof?.prices ?? []).map { ($0.kind, $0.price.people) })
    self.swaps = swaps
    var owners = [[Int]](repeating: [], count: swaps.posts.count)
    var wanted = [Int](repeating: 0, count: swaps.posts.count)
    for agent in 0..<swaps.market.agentCount {
      owners[swaps.market.homes[agent]].append(agent)
      for wish in swaps.market.wishes[agent] { wanted[wish.place] += 1 }
    }
    self.owners = owners
    self.wanted = wanted
    places = Dictionary(uniqueKeysWithValues: swaps.posts.enumerated().map { ($1, $0) })
    let applied = Set(request.roster.swapWishes.map(\.teacher))
    var colleagues: [Post: [Int]] = [:]
    for (position, teacher) in request.roster.teachers.enumerated()
    where request.terms.positions.contains(teacher.position) && !teacher.isAway
      && !applied.contains(teacher.id)
    {
      colleagues[teacher.post, default: []].append(position)
    }
    self.colleagues = colleagues
  }

  /// Every reason, then what would help for the first three wishes.
  func reasons(_ agent: Int) -> [SwapReason] {
    let entrant = swaps.entrants[agent]
    var reasons: [SwapReason] = []
    let leaving = entrant.wishes.compactMap { places[$0.post] }.flatMap { owners[$0] }
    let hasVacancy = swaps.market.wishes[agent].contains {
      swaps.market.places[$0.place].vacancies > 0
    }
    let grades = leaving.map { swaps.market.homeGrades[$0] }
    let own = request.terms.grade(of: request.roster.teachers[entrant.teacher])
    if leaving.isEmpty && !hasVacancy {
      reasons.append(.nobodyLeaves(posts: entrant.wishes.count))
    } else if let least = grades.min(), isProtected, least > own + request.terms.tolerance,
      !hasVacancy
    {
      reasons.append(
        .grade(own: own, asked: least - request.terms.tolerance, request.terms.citation))
    } else {
      reasons.append(clash(agent, leaving: leaving.count))
    }
    let home = swaps.market.homes[agent]
    if wanted[home] == 0 && swaps.market.places[home].releases == 0 {
      reasons.append(.nobodyComes(entrant.post.school))
    }
    var schools: Set<School.ID> = []
    for wish in entrant.wishes
    where wish.post.stage == entrant.post.stage && wish.post.subject == entrant.post.subject
      && schools.count < 3 && schools.insert(wish.post.school).inserted
    {
      reasons.append(help(entrant, at: wish.post))
    }
    return reasons
  }

  /// What the move of somebody who stays would cost others: at best the price
  /// of a chair wished for, less what the own chair is worth, and one for the
  /// place among those who move.
  private func clash(_ agent: Int, leaving: Int) -> SwapReason {
    let market = swaps.market
    func kind(_ owner: Int) -> ExchangeProof.Kind {
      .chairs(place: market.homes[owner], grade: isProtected ? market.homeGrades[owner] : 0)
    }
    guard let home = prices[kind(agent)] else { return .taken(leaving: leaving) }
    let least = market.wishes[agent].flatMap { wish in
      owners[wish.place].filter { !isProtected || market.homeGrades[$0] <= wish.grade }
        .compactMap { prices[kind($0)] }
        + [prices[.vacancies(place: wish.place)]].compactMap { $0 }
    }.min()
    guard let least, least - home <= moved else { return .noRound(leaving: leaving) }
    return .displaces(leaving: leaving, others: max(1, least - home))
  }

  private var isProtected: Bool {
    request.terms.mechanism == .blockExchange
      || request.terms.mechanism == .maximum && request.terms.protectsSchools
  }

  /// Colleagues who could change places directly; up to three of them for whom
  /// the teacher's school is nearer to home than their own.
  private func help(_ entrant: SwapApplicant, at post: Post) -> SwapReason {
    let roster = request.roster
    let own = roster.teachers[entrant.teacher]
    let suited = (colleagues[post] ?? []).filter { position in
      let (mine, theirs) = (
        request.terms.grade(of: own), request.terms.grade(of: roster.teachers[position])
      )
      return !isProtected || abs(mine - theirs) <= request.terms.tolerance
    }
    let (from, to) = (roster[entrant.post.school]?.location, roster[post.school]?.location)
    let nearer = suited.compactMap { position -> (gain: Int, position: Int)? in
      guard let home = roster.teachers[position].home, let from, let to else { return nil }
      let gain = home.metres(to: to) - home.metres(to: from)
      return gain > 0 ? (-gain, position) : nil
    }
    return .wouldHelp(
      post.school, colleagues: suited.count,
      likely: nearer.sorted { $0 < $1 }.prefix(3)
        .map { (roster.teachers[$0.position].id, -$0.gain) })
  }
}
