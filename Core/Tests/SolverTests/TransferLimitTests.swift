import CoreTestSupport
import Solver
import Testing

@Suite struct `Transfer limit` {
  @Test func `no way of moving units fills more than the cut says`() {
    var found = 0
    for seed in every(1_000) {
      let draw = Draw(seed: seed)
      let limit = TransferLimit(
        spare: draw.spare, lacking: draw.lacking, caps: draw.caps, units: draw.units)
      for place in draw.lacking.indices {
        guard let shortfall = limit.shortfall(of: place) else { continue }
        found += 1
        let most = draw.most(into: shortfall.places)
        #expect(shortfall.places.contains(place), "seed \(seed)")
        #expect(shortfall.reachable < shortfall.lacking, "seed \(seed)")
        #expect(most == shortfall.reachable, "seed \(seed), place \(place)")
      }
    }
    #expect(found > 300)
  }

  /// A few places and units, small enough to try every way.
  private struct Draw {
    var spare: [Int] = []
    var lacking: [Int] = []
    var caps: [Int] = []
    var units: [(place: Int, targets: [Int])] = []

    init(seed: UInt64) {
      var random = Stream(seed: seed)
      let places = random.within(2...5)
      for _ in 0..<places {
        let balance = random.within(-2...2)
        spare.append(max(0, balance))
        lacking.append(max(0, -balance))
        caps.append(random.within(0...2))
      }
      for _ in 0..<random.within(1...6) {
        let home = random.within(0...(places - 1))
        units.append((home, (0..<places).filter { $0 != home && random.within(0...1) == 0 }))
      }
    }

    /// The most that `places` can gain, by trying everything.
    func most(into places: [Int]) -> Int {
      var best = 0
      var change = [Int](repeating: 0, count: spare.count)
      var out = change
      func extend(_ unit: Int) {
        guard unit < units.count else {
          let holds = change.indices.allSatisfy {
            -spare[$0] <= change[$0] && change[$0] <= lacking[$0] && out[$0] <= caps[$0]
          }
          if holds { best = max(best, places.reduce(0) { $0 + change[$1] }) }
          return
        }
        extend(unit + 1)
        let (home, targets) = units[unit]
        change[home] -= 1
        out[home] += 1
        for target in targets {
          change[target] += 1
          extend(unit + 1)
          change[target] -= 1
        }
        change[home] += 1
        out[home] -= 1
      }
      extend(0)
      return best
    }
  }
}
