import Solver

extension Market {
  /// Lets volunteers trade, round after round.
  ///
  /// - Complexity: O(rounds × (wishes × schools + rows)).
  func trade(on state: CountState) -> [(teacher: Int, option: Int)] {
    var taken: [(teacher: Int, option: Int)] = []
    var rounds = TradingRounds(self, on: state)
    while let round = rounds.next() {
      round.run { event, _, _ in
        if case .moves(let ring) = event {
          taken += ring.map { (round.teachers[$0.agent], round.options[$0.agent][$0.wish]) }
        }
      }
    }
    return taken
  }
}

/// The voluntary market by trading: vacancies go to the first in order who can
/// leave, and volunteers who want each other's posts swap in rings.
///
/// A round is top trading cycles on what posts, schools and teams may gain and
/// lose (`BoundedTrading`): strategy-proof, as these bounds form an M-convex set.
/// A school's leave cap and couples don't fit in such a set, so a round admits
/// only as many of a school as may leave it, and of a couple one; the others wait
/// for the next round. Nobody's report changes the round they are admitted to, so
/// the market is strategy-proof unless moves are tied together otherwise (one for
/// one, or transfers under an establishment): there, rings that break a row are
/// refused, and nothing is claimed.
struct TradingRounds {
  private let market: Market
  private let state: CountState
  private let bounds: TradingBounds
  private var waiting: [Int]

  init(_ market: Market, on state: CountState) {
    self.market = market
    self.state = state
    bounds = TradingBounds(market.draft)
    waiting = market.order().filter { state.model.freedoms[$0] == .free }
  }

  /// Those whom no round admitted, each with the row that holds them back.
  var notAdmitted: [(teacher: Int, row: Int)] {
    waiting.compactMap { teacher in
      market.draft.county.homeSchools[teacher].map { (teacher, bounds.schoolLeaves[$0]) }
    }
  }

  /// Those who may leave their school in this round, if there are any.
  mutating func next() -> TradingRound? {
    let draft = market.draft
    var leaving = [Int](repeating: 0, count: draft.county.roster.schools.count)
    var admitted: [Int] = []
    var left: [Int] = []
    var isAdmitted: Set<Int> = []
    for teacher in waiting {
      guard let school = draft.county.homeSchools[teacher] else { continue }
      let isOpen = leaving[school] < bounds.mayLeave(school, state)
      if isOpen && isAdmitted.isDisjoint(with: bounds.spouses[teacher] ?? []) {
        leaving[school] += 1
        admitted.append(teacher)
        isAdmitted.insert(teacher)
      } else {
        left.append(teacher)
      }
    }
    waiting = left
    guard !admitted.isEmpty else { return nil }
    return TradingRound(admitted, market, bounds, state)
  }
}
