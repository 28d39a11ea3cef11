import CoreTestSupport
import Solver
import Testing

@Suite struct `Exchange mechanisms` {
  static let mechanisms:
    [(name: String, protected: Bool, run: @Sendable (ExchangeMarket) -> ExchangeOutcome)] = [
      ("deferred acceptance", false, { $0.deferredAcceptance() }),
      ("block exchange", true, { $0.blockExchange() }),
      ("top trading cycles", false, { $0.topTradingCycles() }),
    ]

  @Test(arguments: mechanisms.indices)
  func `moves are wished for, chairs are taken once, places keep their numbers`(index: Int) {
    let mechanism = Self.mechanisms[index]
    for seed in every(3000) {
      let market = drawnMarket(seed: seed, MarketShape(agents: 1...14, places: 2...6))
      let flaws = mechanism.run(market).flaws(in: market, protected: mechanism.protected)
      #expect(flaws == [], "\(mechanism.name), seed \(seed)")
    }
  }

  @Test(arguments: mechanisms.indices)
  func `no list but the true one gets anybody a better place`(index: Int) {
    let mechanism = Self.mechanisms[index]
    for seed in every(1500) {
      let market = drawnMarket(seed: seed, MarketShape(agents: 2...6, places: 3...4))
      let honest = mechanism.run(market)
      for agent in 0..<market.agentCount {
        let truth = market.wishes[agent]
        let place = position(of: agent, honest, market, truth)
        for lie in orders(of: truth) {
          var wishes = market.wishes
          wishes[agent] = lie
          let told = ExchangeMarket(
            homes: market.homes, homeGrades: market.homeGrades, wishes: wishes,
            places: market.places)
          let outcome = mechanism.run(told)
          #expect(
            place <= position(of: agent, outcome, told, truth),
            "\(mechanism.name), seed \(seed), agent \(agent), \(lie)")
        }
      }
    }
  }

  @Test func `no exchange is better for somebody and worse for nobody than top trading cycles`() {
    for seed in every(1000) {
      let market = drawnMarket(seed: seed, MarketShape(agents: 1...6, hasVacancies: false))
      let outcome = market.topTradingCycles()
      let ours = positions(outcome, market)
      allOutcomes(of: market, protected: false) { other in
        let theirs = positions(other, market)
        let dominates = theirs != ours && zip(theirs, ours).allSatisfy { $0 <= $1 }
        #expect(!dominates, "seed \(seed)")
      }
    }
  }

  @Test func `after block exchange no ring of single chairs is left that all would want`() {
    for seed in every(1000) {
      let market = drawnMarket(
        seed: seed, MarketShape(agents: 1...6, hasVacancies: false, oneChairEach: true))
      let outcome = market.blockExchange()
      let ours = positions(outcome, market)
      allOutcomes(of: market, protected: true) { other in
        let theirs = positions(other, market)
        let dominates = theirs != ours && zip(theirs, ours).allSatisfy { $0 <= $1 }
        #expect(!dominates, "seed \(seed)")
      }
    }
  }

  @Test func `two who want each other's place change places by every mechanism`() {
    let market = ExchangeMarket(
      homes: [0, 1], wishes: [[.init(place: 1)], [.init(place: 0)]],
      places: [.init(), .init()])
    for mechanism in Self.mechanisms where mechanism.name != "deferred acceptance" {
      #expect(mechanism.run(market).chairs == [.of(1), .of(0)], "\(mechanism.name)")
    }
  }

  @Test func `own post first blocks an exchange that both would want`() {
    // A third agent, preferred by place 0, takes the turn of the second.
    let market = ExchangeMarket(
      homes: [0, 1, 2],
      wishes: [[.init(place: 1)], [.init(place: 0, grade: 0)], [.init(place: 0, grade: 1)]],
      places: [.init(), .init(), .init()])
    #expect(market.deferredAcceptance().moved == 0)
    #expect(market.topTradingCycles().moved == 2)
  }

  @Test func `an empty chair is filled by a chain, and only where one may be left`() {
    let wishes: [[ExchangeMarket.Wish]] = [[.init(place: 2)], [.init(place: 0)]]
    let open = ExchangeMarket(
      homes: [0, 1], wishes: wishes,
      places: [.init(), .init(releases: 1), .init(vacancies: 1)])
    #expect(open.topTradingCycles().chairs == [.vacancy(place: 2), .of(0)])
    #expect(open.topTradingCycles().rounds == [.init(agents: [1, 0], isChain: true)])
    let closed = ExchangeMarket(
      homes: [0, 1], wishes: wishes, places: [.init(), .init(), .init(vacancies: 1)])
    #expect(closed.topTradingCycles().moved == 0)
  }

  private func positions(_ outcome: ExchangeOutcome, _ market: ExchangeMarket) -> [Int] {
    (0..<market.agentCount).map { position(of: $0, outcome, market, market.wishes[$0]) }
  }

  /// Every ordered choice of the wishes.
  private func orders(of list: [ExchangeMarket.Wish]) -> [[ExchangeMarket.Wish]] {
    var found: [[ExchangeMarket.Wish]] = [[]]
    for index in list.indices {
      var rest = list
      let first = rest.remove(at: index)
      found += orders(of: rest).map { [first] + $0 }
    }
    return found
  }
}
