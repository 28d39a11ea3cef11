import Policy
import Solver
import Staffing

/// The market by trading once more.
///
/// What more points, or one volunteer more, would have changed isn't said: both
/// change who makes room for whom, and nothing shorter than holding the market
/// again would tell. One more wish of somebody who stays is judged at the moment
/// at which the wishes are used up: until then a longer list changes nothing.
extension MarketReplay {
  mutating func listenToTrading() {
    let state = opening
    var rounds = TradingRounds(market, on: state)
    while let round = rounds.next() { listen(to: round, on: state) }
    for (teacher, row) in rounds.notAdmitted {
      note(teacher, until: nil) { _, _ in (.notAdmitted, [row]) }
    }
  }

  private mutating func listen(to round: TradingRound, on state: CountState) {
    // By place in the round: what became of options, with the rows in the way.
    var causes: [[Int: (cause: PlanReason.WishBlock.Cause, rows: [Int])]] = round.teachers.map {
      _ in [:]
    }
    let open = round.openings
    for (agent, teacher) in round.teachers.enumerated() {
      for option in market.wishes(of: teacher) where !round.options[agent].contains(option) {
        causes[agent][option] = (.apart, fewestBroken([option], teacher, state))
      }
    }
    var ended: [(agent: Int, wish: Int?)] = []
    round.run { event, trading, broken in
      switch event {
      case .closes(let (agent, wish)):
        let option = round.options[agent][wish]
        causes[agent][option] = (
          open[agent].contains(wish) ? .gone : .noRoom,
          fewestBroken([option], round.teachers[agent], state)
        )
      case .strikes(let (agent, wish)):
        let option = round.options[agent][wish]
        let touched = Set(draft.model.entries(of: option).map(\.row))
        causes[agent][option] = (.struck, broken.filter(touched.contains))
      case .stays(let agent):
        suggestWish(to: round.teachers[agent], state, round) {
          trading.wouldClose($0, for: agent)
        }
        ended.append((agent, nil))
      case .moves(let ring):
        if ring.count > 1 {
          for (agent, _) in ring { rings[round.teachers[agent]] = ring.count }
        }
        ended += ring.map { ($0.agent, $0.wish) }
      }
    }
    for (agent, wish) in ended {
      let rank = wish.flatMap { draft.moves[round.options[agent][$0]].wishRank }
      note(round.teachers[agent], until: rank) { options, _ in
        // What stood in the way of the option that came nearest.
        let found = options.compactMap { causes[agent][$0] }
        let nearest = found.max { $0.cause.nearness < $1.cause.nearness }
        return nearest ?? (.noRoom, [])
      }
    }
  }

  /// Notes what became of each wish before the one of rank `fulfilled`.
  private mutating func note(
    _ teacher: Int, until fulfilled: Int?,
    cause: (_ options: [Int], _ rank: Int) -> (PlanReason.WishBlock.Cause, [Int])
  ) {
    let person = draft.county.roster.teachers[teacher]
    let options = market.wishes(of: teacher)
    for (index, wish) in person.wishes.enumerated() where index + 1 < fulfilled ?? Int.max {
      guard let school = draft.county.roster.position(of: wish),
        person.wishes.firstIndex(of: wish) == index
      else { continue }
      let there = options.filter { draft.moves[$0].to == school }
      guard !there.isEmpty else {
        blocks[teacher, default: []].append(refusal(teacher, rank: index + 1, school: school))
        continue
      }
      let (cause, rows) = cause(there, index + 1)
      blocks[teacher, default: []].append(
        .init(rank: index + 1, place: place(school, teacher), cause: cause, rules: rows, draft))
    }
  }

  /// Notes the nearest school that one more wish would have brought.
  private mutating func suggestWish(
    to teacher: Int, _ state: CountState, _ round: TradingRound, closes: (_ post: Int) -> Bool
  ) {
    let (person, terms) = (draft.county.roster.teachers[teacher], draft.county.terms)
    guard !terms.oneForOnePairs, !terms.transfersAllowed, person.wishes.count < 8 else { return }
    var best: (metres: Int, option: Int)?
    for option in draft.model.options(of: teacher) where draft.moves[option].wishRank == nil {
      let metres = draft.moves[option].distance ?? Int.max
      if metres < best?.metres ?? Int.max || best == nil, round.keepsCouple(option),
        closes(draft.moves[option].post)
      {
        best = (metres, option)
      }
    }
    guard let best else { return }
    flips[teacher, default: []].append(.wish(place(draft.moves[best.option].to, teacher)))
  }
}

extension PlanReason.WishBlock.Cause {
  /// How near a wish came to being fulfilled.
  fileprivate var nearness: Int {
    switch self {
    case .refused, .closed, .notAdmitted, .apart: 0
    case .noRoom: 1
    case .taken, .gone: 2
    case .struck: 3
    }
  }
}
