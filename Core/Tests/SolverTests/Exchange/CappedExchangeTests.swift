import CoreTestSupport
import Solver
import Testing

@Suite struct `Capped exchange` {
  @Test(arguments: [2, 3, 4], [false, true])
  func `no exchange in short rings and chains moves more, nor with better wishes`(
    cap: Int, protected: Bool
  ) {
    for seed in every(60) {
      let market = drawnMarket(seed: seed)
      let found = market.cappedExchange(cap: cap, protected: protected)
      #expect(found.outcome.flaws(in: market, protected: protected) == [], "seed \(seed)")
      #expect(found.outcome.rounds.allSatisfy { $0.agents.count <= cap }, "seed \(seed)")
      var best = (moved: 0, ranks: 0)
      allOutcomes(of: market, protected: protected) { outcome in
        guard outcome.rounds.allSatisfy({ $0.agents.count <= cap }) else { return }
        let (moved, ranks) = (outcome.moved, outcome.rankSum(in: market))
        if moved > best.moved || moved == best.moved && ranks < best.ranks {
          best = (moved, ranks)
        }
      }
      #expect(found.outcome.moved == best.moved, "seed \(seed)")
      #expect(found.movedBound == best.moved, "seed \(seed)")
      #expect(found.outcome.rankSum(in: market) == best.ranks, "seed \(seed)")
      #expect(found.rankBound == best.ranks, "seed \(seed)")
    }
  }

  @Test func `numbers lie between fewer people allowed and the bound`() {
    for seed in every(5) {
      let market = drawnMarket(seed: seed, MarketShape(agents: 18...18, places: 8...8))
      let most = market.maximumExchange().outcome.moved
      for cap in 2...4 {
        let found = market.cappedExchange(cap: cap)
        #expect(found.outcome.flaws(in: market, protected: false) == [], "seed \(seed)")
        #expect(found.outcome.rounds.allSatisfy { $0.agents.count <= cap }, "seed \(seed)")
        #expect(found.outcome.moved <= found.movedBound, "seed \(seed)")
        #expect(found.outcome.moved <= most, "seed \(seed)")
        #expect(found.rankBound <= found.outcome.rankSum(in: market), "seed \(seed)")
      }
    }
  }
}
