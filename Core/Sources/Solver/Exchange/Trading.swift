/// One run of top trading cycles.
///
/// Invariant: a chair that is closed to an agent never opens again, so each
/// agent goes down the list once.
struct Trading {
  private let market: ExchangeMarket
  private var chairs: ChairLists
  private var taken: [ExchangeOutcome.Chair]
  private var isGone: [Bool]
  private var next: [Int]

  /// By place: chairs left empty so far.
  private var released: [Int]

  /// Owns the vacancies: the lowest number that remains and may leave an empty
  /// chair; the number of agents if there is none.
  private var heir = 0

  init(_ market: ExchangeMarket, protected: Bool) {
    self.market = market
    chairs = ChairLists(market, protected: protected)
    taken = (0..<market.agentCount).map { .of($0) }
    isGone = Array(repeating: false, count: market.agentCount)
    next = Array(repeating: 0, count: market.agentCount)
    released = Array(repeating: 0, count: market.places.count)
  }

  /// Follows pointers from each agent in turn and carries out every ring met.
  mutating func run() -> ExchangeOutcome {
    var path: [Int] = []
    var positions = [Int](repeating: -1, count: market.agentCount)
    for start in 0..<market.agentCount where !isGone[start] {
      path.append(start)
      positions[start] = 0
      while let agent = path.last {
        let (chair, owner) = target(of: agent)
        taken[agent] = chair
        if positions[owner] < 0 {
          positions[owner] = path.count
          path.append(owner)
          continue
        }
        let ring = Array(path[positions[owner]...])
        path.removeLast(ring.count)
        for member in ring { positions[member] = -1 }
        carryOut(ring)
      }
    }
    return ExchangeOutcome(chairs: taken)
  }

  /// The chair that `agent` likes best of those open, and who owns it.
  private mutating func target(of agent: Int) -> (ExchangeOutcome.Chair, owner: Int) {
    let list = market.wishes[agent]
    findHeir()
    while next[agent] < list.count {
      let wish = list[next[agent]]
      switch chairs.best(in: wish.place, grade: wish.grade, hasHeir: heir < market.agentCount) {
      case .owned(let owner): return (.of(owner), owner)
      case .vacated(let owner): return (.of(owner), heir)
      case .vacancy: return (.vacancy(place: wish.place), heir)
      case nil: next[agent] += 1
      }
    }
    return (.of(agent), agent)
  }

  private mutating func findHeir() {
    while heir < market.agentCount,
      isGone[heir] || released[market.homes[heir]] >= market.places[market.homes[heir]].releases
    {
      heir += 1
    }
  }

  private mutating func carryOut(_ ring: [Int]) {
    let filler = ring.first { agent in
      guard case .of(let owner) = taken[agent] else { return true }
      return chairs.isVacated(owner)
    }
    for agent in ring {
      isGone[agent] = true
      chairs.remove(agent)
    }
    guard let filler else { return }
    // A chain: the heir's chair stays behind, empty.
    released[market.homes[heir]] += 1
    chairs.vacate(heir)
    switch taken[filler] {
    case .of(let owner):
      released[market.homes[owner]] -= 1
      chairs.fill(owner)
      // The place may release again, and its first people come before others.
      heir = 0
    case .vacancy(let place): chairs.fillVacancy(of: place)
    }
  }
}
