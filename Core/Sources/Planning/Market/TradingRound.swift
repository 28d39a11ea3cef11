import Solver

/// One round of trading.
struct TradingRound {
  /// In the market's order.
  let teachers: [Int]

  /// By place in `teachers`: the options at wished schools, best first.
  let options: [[Int]]
  private let trading: BoundedTrading
  private let draft: ProblemDraft
  private let bounds: TradingBounds
  private let state: CountState

  init(_ teachers: [Int], _ market: Market, _ bounds: TradingBounds, _ state: CountState) {
    let draft = market.draft
    let options = teachers.map { teacher in
      market.wishes(of: teacher).filter { bounds.keepsCouple($0, state) }
    }
    self.teachers = teachers
    self.options = options
    self.draft = draft
    self.bounds = bounds
    self.state = state
    trading = BoundedTrading(
      homes: teachers.map { draft.county.homePosts[$0] ?? 0 },
      wishes: options.map { $0.map { draft.moves[$0].post } },
      places: bounds.places(state), groups: bounds.groups(state))
  }

  /// By place in `teachers`: the wishes that have an owner when the round begins.
  var openings: [Set<Int>] {
    options.map { list in
      Set(list.indices.filter { trading.owner(of: draft.moves[list[$0]].post) != nil })
    }
  }

  func keepsCouple(_ option: Int) -> Bool { bounds.keepsCouple(option, state) }

  /// Trades, and adds what is taken to the choices.
  ///
  /// - Parameter visit: Called with what happens, the market before that, and the
  ///   rows that a refused ring would have broken.
  func run(
    _ visit: (BoundedTrading.Event, borrowing BoundedTrading, _ broken: [Int]) -> Void
  ) {
    var trading = trading
    var broken: [Int] = []
    trading.run(
      refuse: { ring in
        broken = carryOut(ring)
        return broken.isEmpty ? nil : culprit(ring, broken)
      },
      visit: { event, trading in visit(event, trading, broken) })
  }

  /// Moves a ring if every row stays within its range; else says which don't.
  private func carryOut(_ ring: [BoundedTrading.Member]) -> [Int] {
    for (agent, wish) in ring { state.take(options[agent][wish], for: teachers[agent]) }
    var broken: Set<Int> = []
    for (agent, wish) in ring {
      for entry in state.model.entries(of: options[agent][wish])
      where !state.model.rows[entry.row].range.contains(state.count(of: entry.row)) {
        broken.insert(entry.row)
      }
    }
    if !broken.isEmpty { for (agent, _) in ring { state.take(nil, for: teachers[agent]) } }
    return broken.sorted()
  }

  /// The last in order of those whose move touches a broken row.
  private func culprit(_ ring: [BoundedTrading.Member], _ broken: [Int]) -> Int? {
    ring.filter { agent, wish in
      state.model.entries(of: options[agent][wish]).contains { broken.contains($0.row) }
    }
    .map(\.agent).max()
  }
}
