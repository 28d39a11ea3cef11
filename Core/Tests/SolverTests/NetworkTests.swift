import CoreTestSupport
import Solver
import Testing

@Suite struct `Prices by flows` {
  @Test func `the network and the side rows together say what every option counts`() {
    var nodes = 0
    for seed in every(1_500, from: 11_001) {
      let model = TinyModel(county: seed).model
      let part = NetworkPart(model)
      nodes += part.roles.count { $0 == .node }
      for option in 0..<model.optionCount {
        var counted: [Int: Int] = [:]
        let agent = model.agent(of: option)
        let (source, target) = (Int(part.sources[agent]), Int(part.targets[option]))
        if source >= 0 { counted[source, default: 0] -= 1 }
        if target >= 0 { counted[target, default: 0] += 1 }
        for (node, change) in [(source, -1), (target, 1)] where node >= 0 {
          let parent = Int(part.parents[node])
          if parent >= 0 { counted[parent, default: 0] += change }
        }
        if part.gates[agent] >= 0 { counted[Int(part.gates[agent]), default: 0] += 1 }
        for entry in model.entries(of: option) where part.roles[entry.row] == .side {
          counted[entry.row] = entry.coefficient
        }
        let expected = Dictionary(
          uniqueKeysWithValues: model.entries(of: option).map { ($0.row, $0.coefficient) })
        #expect(counted.filter { $0.value != 0 } == expected, "seed \(seed), option \(option)")
      }
    }
    #expect(nodes > 3_000)
  }

  @Test func `finds posts, schools and teams of a county`() {
    let part = NetworkPart(TinyModel(county: 3).model)
    #expect(part.roles.contains(.node))
    #expect(part.roles.contains(.parent))
    #expect(part.roles.contains(.gate))
    #expect(part.roles.contains(.side))
  }

  @Test func `a flow's value is the Lagrangian of its prices, to the last unit`() throws {
    var solved = 0
    for seed in every(1_500, from: 13_001) {
      let model =
        seed.isMultiple(of: 2) ? TinyModel(county: seed).model : TinyModel(seed: seed).model
      let ranges = model.rows.map(\.range)
      guard let flows = FlowRelaxation(model, NetworkPart(model), ranges: ranges) else { continue }
      var random = Stream(seed: seed)
      for level in model.levels.indices {
        guard case .sum = model.levels[level].kind else { continue }
        let prices = flows.sideRows.map { _ in random.within(-2_000...2_000) }
        var weights = [Int](repeating: 0, count: model.levels.count)
        weights[level] = 100
        let answer = flows.evaluate(prices, weights: weights)
        let multipliers = flows.multipliers(prices, weights: weights, level: level)
        let dual = DualBound(
          model: model, ranges: ranges, values: Array(repeating: 0, count: model.levels.count))
        #expect(
          dual.lagrangian(of: level, with: multipliers) == Int(answer.lagrangian),
          "seed \(seed), level \(level)")
        solved += 1
      }
    }
    #expect(solved > 1_000)
  }

  @Test func `an ascent ends near the relaxation and never above it`() {
    var (gaps, runs) = (0.0, 0)
    for seed in every(400, from: 17_001) {
      let model = TinyModel(county: seed).model
      let ranges = model.rows.map(\.range)
      let stays = [Int?](repeating: nil, count: model.agentCount)
      guard let flows = FlowRelaxation(model, NetworkPart(model), ranges: ranges) else { continue }
      let relaxed = Relaxation(model, shouldStop: { false }).minimise(0, from: stays)
      guard relaxed.isOptimal else { continue }
      var ascent = PriceAscent(flows, level: 0, limits: [])
      let outcome = ascent.run(steps: 300)
      #expect(outcome.value <= relaxed.value + 1e-6 * abs(relaxed.value) + 1e-3, "seed \(seed)")
      gaps += (relaxed.value - outcome.value) / max(1, abs(relaxed.value))
      runs += 1
    }
    #expect(runs > 200)
    #expect(gaps / Double(runs) < 0.02)
  }
}
