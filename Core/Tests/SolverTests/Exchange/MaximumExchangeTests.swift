import CoreTestSupport
import Solver
import Testing

@Suite struct `Maximum exchange` {
  @Test(arguments: [false, true])
  func `no exchange moves more, nor as many with better wishes`(protected: Bool) {
    for seed in every(2500) {
      let market = drawnMarket(seed: seed)
      let found = market.maximumExchange(protected: protected)
      #expect(found.outcome.flaws(in: market, protected: protected) == [], "seed \(seed)")
      var best = (moved: 0, ranks: 0)
      allOutcomes(of: market, protected: protected) { outcome in
        let (moved, ranks) = (outcome.moved, outcome.rankSum(in: market))
        if moved > best.moved || moved == best.moved && ranks < best.ranks {
          best = (moved, ranks)
        }
      }
      #expect(found.outcome.moved == best.moved, "seed \(seed)")
      #expect(found.outcome.rankSum(in: market) == best.ranks, "seed \(seed)")
    }
  }

  @Test(arguments: [false, true])
  func `the prices prove it by themselves`(protected: Bool) {
    for seed in every(500) {
      let market = drawnMarket(
        seed: seed, MarketShape(agents: 20...60, places: 5...20, grades: 4))
      let found = market.maximumExchange(protected: protected)
      #expect(found.outcome.flaws(in: market, protected: protected) == [], "seed \(seed)")
      let bound = found.proof.bound(in: market, protected: protected)
      #expect(market.agentCount - found.outcome.moved == bound.people, "seed \(seed)")
      #expect(found.outcome.rankSum(in: market) == bound.ranks, "seed \(seed)")
    }
  }

  @Test func `prices say how many others the move of somebody who stays would stop`() {
    for seed in every(500) {
      let market = drawnMarket(seed: seed)
      let found = market.maximumExchange()
      let priceOf = Dictionary(
        uniqueKeysWithValues: found.proof.prices.map { ($0.kind, $0.price.people) })
      for agent in 0..<market.agentCount where !found.outcome.hasMoved(agent) {
        let home = priceOf[.chairs(place: market.homes[agent], grade: 0)] ?? 0
        let open = market.wishes[agent].flatMap { wish in
          [.chairs(place: wish.place, grade: 0), .vacancies(place: wish.place)]
            .compactMap { priceOf[$0] }
        }
        let stopped = open.min().map { $0 - home }
        allOutcomes(of: market, protected: false) { outcome in
          guard outcome.hasMoved(agent) else { return }
          let others = outcome.moved - 1
          #expect(stopped.map { others <= found.outcome.moved - $0 } == true, "seed \(seed)")
        }
      }
    }
  }

  @Test func `it moves at least as many as every mechanism`() {
    for seed in every(500) {
      let market = drawnMarket(
        seed: seed, MarketShape(agents: 20...60, places: 5...20, grades: 4))
      let free = market.maximumExchange().outcome.moved
      let protected = market.maximumExchange(protected: true).outcome.moved
      #expect(market.topTradingCycles().moved <= free, "seed \(seed)")
      #expect(market.deferredAcceptance().moved <= free, "seed \(seed)")
      #expect(market.blockExchange().moved <= protected, "seed \(seed)")
      #expect(protected <= free, "seed \(seed)")
    }
  }

  @Test func `a run over and over gives the same chairs`() {
    let market = drawnMarket(seed: 7, MarketShape(agents: 300...300, places: 40...40))
    #expect(market.maximumExchange() == market.maximumExchange())
  }
}

extension ExchangeProof {
  /// What the prices prove, counted anew: people who stay, and ranks.
  func bound(in market: ExchangeMarket, protected: Bool) -> Price {
    let priceOf = Dictionary(uniqueKeysWithValues: prices.map { ($0.kind, $0.price) })
    let rest = priceOf[.rest] ?? Price(people: 0, ranks: 0)
    let grade = { (agent: Int) in protected ? market.homeGrades[agent] : 0 }
    let zero = Price(people: 0, ranks: 0)
    var sum = zero
    func add(_ options: [(cost: Price, price: Price)], home: Price) {
      let value = options.map { plus($0.cost, $0.price) }.min() ?? zero
      sum = Price(
        people: sum.people + value.people - home.people, ranks: sum.ranks + value.ranks - home.ranks
      )
    }
    func plus(_ left: Price, _ right: Price) -> Price {
      Price(people: left.people + right.people, ranks: left.ranks + right.ranks)
    }
    func chairs(at place: Int) -> [(grade: Int, price: Price)] {
      prices.compactMap { entry in
        guard case .chairs(place, let grade) = entry.kind else { return nil }
        return (grade, entry.price)
      }
    }
    var wanted = [Int](repeating: 0, count: market.places.count)
    for agent in 0..<market.agentCount {
      let home = priceOf[.chairs(place: market.homes[agent], grade: grade(agent))] ?? zero
      var options = [(cost: Price(people: 1, ranks: 0), price: home)]
      for wish in market.wishes[agent] {
        wanted[wish.place] += 1
        let cost = Price(people: 0, ranks: wish.rank)
        for chair in chairs(at: wish.place) where !protected || chair.grade <= wish.grade {
          options.append((cost, chair.price))
        }
        if let vacancy = priceOf[.vacancies(place: wish.place)] { options.append((cost, vacancy)) }
      }
      add(options, home: home)
    }
    for (place, terms) in market.places.enumerated() {
      let own = market.homes.count { $0 == place }
      for _ in 0..<min(terms.releases, own) {
        add([(zero, rest)] + chairs(at: place).map { (zero, $0.price) }, home: rest)
      }
      for _ in 0..<min(terms.vacancies, wanted[place]) {
        let vacancy = priceOf[.vacancies(place: place)] ?? zero
        add([(zero, rest), (zero, vacancy)], home: vacancy)
      }
    }
    return sum
  }
}
