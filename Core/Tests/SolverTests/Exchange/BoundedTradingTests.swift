import CoreTestSupport
import Solver
import Testing

@Suite struct `Trading within bounds` {
  @Test func `is what the definition gives, step by step`() {
    for seed in every(20_000) {
      let market = BoundedMarket(seed: seed, agents: 1...12, places: 2...7)
      #expect(market.outcome() == market.byDefinition(), "seed \(seed)")
    }
  }

  @Test func `keeps every bound, and no owner loses a place while remaining`() {
    for seed in every(10_000) {
      let market = BoundedMarket(seed: seed, agents: 1...12, places: 2...7)
      var owners: [Int: Int] = [:]
      var isGone: Set<Int> = []
      var trading = market.trading
      trading.run { event, trading in
        for place in market.places.indices {
          let owner = trading.owner(of: place)
          if let old = owners[place], !isGone.contains(old) {
            #expect(owner == old, "seed \(seed), place \(place)")
          }
          owners[place] = owner
        }
        switch event {
        case .moves(let ring): isGone.formUnion(ring.map(\.agent))
        case .stays(let agent): isGone.insert(agent)
        default: break
        }
      }
      #expect(market.isWithin(market.outcome()), "seed \(seed)")
    }
  }

  @Test func `no list but the true one gives a better place`() {
    for seed in every(3_000) {
      let market = BoundedMarket(seed: seed, agents: 2...6, places: 3...4)
      let honest = market.outcome()
      for agent in market.homes.indices {
        for lie in allLists(of: market.places.indices.filter { $0 != market.homes[agent] }) {
          var told = market
          told.wishes[agent] = lie
          #expect(
            market.rank(honest[agent], agent) <= market.rank(told.outcome()[agent], agent),
            "seed \(seed), agent \(agent), \(lie)")
        }
      }
    }
  }

  @Test func `nobody could do better without somebody doing worse`() {
    for seed in every(3_000) {
      let market = BoundedMarket(seed: seed, agents: 2...6, places: 3...4)
      let ours = market.outcome()
      let ranks = ours.enumerated().map { market.rank($1, $0) }
      market.forEachOutcome { other in
        let theirs = other.enumerated().map { market.rank($1, $0) }
        #expect(theirs == ranks || zip(theirs, ranks).contains { $0 > $1 }, "seed \(seed)")
      }
    }
  }

  @Test func `a refused ring costs the named member that wish and nobody else`() {
    for seed in every(2_000) {
      let market = BoundedMarket(seed: seed, agents: 2...10, places: 2...5)
      var forbidden = market.trading
      var source = Source(seed: seed)
      var struck: [Int: Set<Int>] = [:]
      var result = market.homes.map { _ in Int?.none }
      forbidden.run(
        refuse: { ring in source.below(3) == 0 ? ring.map(\.agent).max() : nil },
        visit: { event, _ in
          switch event {
          case .strikes(let (agent, wish)): struck[agent, default: []].insert(wish)
          case .moves(let ring):
            for (agent, wish) in ring { result[agent] = market.wishes[agent][wish] }
          default: break
          }
        })
      #expect(market.isWithin(result), "seed \(seed)")
      for (agent, wishes) in struck {
        for wish in wishes {
          #expect(result[agent] != market.wishes[agent][wish], "seed \(seed), agent \(agent)")
        }
      }
    }
  }
}

/// People, places and bounds, drawn.
struct BoundedMarket {
  var homes: [Int]
  var wishes: [[Int]]
  var places: [BoundedTrading.Place]
  var groups: [BoundedTrading.Bounds]

  init(seed: UInt64, agents: ClosedRange<Int>, places: ClosedRange<Int>) {
    var source = Source(seed: seed)
    let count = places.lowerBound + source.below(places.count)
    let groupCount = 1 + source.below(count)
    homes = (0..<agents.lowerBound + source.below(agents.count)).map { _ in source.below(count) }
    wishes = homes.map { home in
      Array(source.shuffled(count).filter { $0 != home }.prefix(source.below(count + 1)))
    }
    self.places = (0..<count).map { _ in
      .init(
        group: source.below(groupCount),
        bounds: .init(rises: source.below(3) / 2, falls: source.below(3) / 2),
        leaves: source.below(4))
    }
    groups = (0..<groupCount).map { _ in .init(rises: source.below(3), falls: source.below(3)) }
  }

  var trading: BoundedTrading {
    BoundedTrading(homes: homes, wishes: wishes, places: places, groups: groups)
  }

  /// By agent: the place taken; nil is home.
  func outcome() -> [Int?] {
    var trading = trading
    var result = homes.map { _ in Int?.none }
    trading.run { event, _ in
      guard case .moves(let ring) = event else { return }
      for (agent, wish) in ring { result[agent] = wishes[agent][wish] }
    }
    return result
  }

  func rank(_ place: Int?, _ agent: Int) -> Int {
    place.map { wishes[agent].firstIndex(of: $0) ?? Int.max } ?? wishes[agent].count
  }

  /// Whether places, groups and leavers keep their bounds.
  func isWithin(_ outcome: [Int?]) -> Bool {
    var (change, leaving) = (places.map { _ in 0 }, places.map { _ in 0 })
    var groupChange = groups.map { _ in 0 }
    for (agent, place) in outcome.enumerated() {
      guard let place else { continue }
      change[place] += 1
      change[homes[agent]] -= 1
      groupChange[places[place].group] += 1
      groupChange[places[homes[agent]].group] -= 1
      leaving[homes[agent]] += 1
    }
    return places.indices.allSatisfy {
      (-places[$0].bounds.falls...places[$0].bounds.rises).contains(change[$0])
        && leaving[$0] <= places[$0].leaves
    }
      && groups.indices.allSatisfy {
        (-groups[$0].falls...groups[$0].rises).contains(groupChange[$0])
      }
  }

  /// Begins again after every step, and asks everybody for everything.
  func byDefinition() -> [Int?] {
    var outcome = homes.map { _ in Int?.none }
    var remaining = Array(homes.indices)
    func makesRoom(_ agent: Int, at place: Int) -> Bool {
      var (change, groupChange) = (places.map { _ in 0 }, groups.map { _ in 0 })
      var leaving = change
      for (other, to) in outcome.enumerated() {
        guard let to else { continue }
        for (spot, step) in [(to, 1), (homes[other], -1)] {
          change[spot] += step
          groupChange[places[spot].group] += step
        }
        leaving[homes[other]] += 1
      }
      for (spot, step) in [(place, 1), (homes[agent], -1)] {
        change[spot] += step
        groupChange[places[spot].group] += step
      }
      leaving[homes[agent]] += 1
      return places.indices.allSatisfy {
        (-places[$0].bounds.falls...places[$0].bounds.rises).contains(change[$0])
          && leaving[$0] <= places[$0].leaves
      }
        && groups.indices.allSatisfy {
          (-groups[$0].falls...groups[$0].rises).contains(groupChange[$0])
        }
    }
    func target(_ agent: Int) -> (place: Int, owner: Int)? {
      for place in wishes[agent] {
        if let owner = remaining.first(where: { makesRoom($0, at: place) }) {
          return (place, owner)
        }
      }
      return nil
    }
    while let first = remaining.first {
      var path = [first]
      while let (_, owner) = target(path[path.count - 1]) {
        if let start = path.firstIndex(of: owner) {
          let ring = path[start...]
          let taken = ring.map { (agent: $0, place: target($0)!.place) }
          for (agent, place) in taken { outcome[agent] = place }
          remaining.removeAll { ring.contains($0) }
          path = []
          break
        }
        path.append(owner)
      }
      if let last = path.last { remaining.removeAll { $0 == last } }
    }
    return outcome
  }

  /// Calls `visit` with every choice of wishes that keeps the bounds.
  func forEachOutcome(_ visit: ([Int?]) -> Void) {
    var outcome = homes.map { _ in Int?.none }
    func choose(_ agent: Int) {
      guard agent < homes.count else {
        if isWithin(outcome) { visit(outcome) }
        return
      }
      for place in [nil] + wishes[agent].map(Optional.some) {
        outcome[agent] = place
        choose(agent + 1)
      }
    }
    choose(0)
  }
}

/// Every list of different places, shorter ones included.
private func allLists(of places: [Int]) -> [[Int]] {
  [[]]
    + places.flatMap { first in
      allLists(of: places.filter { $0 != first }).map { [first] + $0 }
    }
}
