import CoreTestSupport
import Solver
import Testing

@Suite struct `Level prices` {
  @Test func `no choice with another option is better than the prices say`() {
    var proven = 0
    for seed in every(400, from: 5_001) {
      let tiny = TinyModel(seed: seed)
      let result = solved(tiny.model, seed)
      let choices = tiny.choices
      for (level, proof) in result.proofs.enumerated() {
        guard let prices = prices(tiny.model, level, proof, result.values) else { continue }
        for agent in 0..<tiny.model.agentCount {
          for option in [nil] + tiny.model.options(of: agent).map({ $0 }) {
            guard let loss = prices.loss(of: agent, choosing: option) else { continue }
            proven += 1
            let others = choices.filter { $0.choice[agent] == option }
            let best = smallest(level, others.map(\.values), within: result.values)
            #expect(
              best ?? Int.max >= result.values[level] + loss,
              "seed \(seed), level \(level), agent \(agent), option \(option ?? -1)")
          }
        }
      }
    }
    #expect(proven > 500)
  }

  @Test func `no choice with another count is better than the prices say`() {
    var proven = 0
    for seed in every(400, from: 6_001) {
      let tiny = TinyModel(seed: seed)
      let result = solved(tiny.model, seed)
      let state = CountState(tiny.model)
      state.adopt(result.choice)
      let choices = tiny.choices
      for (level, proof) in result.proofs.enumerated() {
        guard let prices = prices(tiny.model, level, proof, result.values) else { continue }
        for row in tiny.model.rows.indices {
          let more = state.count(of: row) + 1
          guard let loss = prices.loss(row: row, within: more...more + 9) else { continue }
          proven += 1
          let others = choices.filter { tiny.count(of: row, $0.choice) >= more }
          let best = smallest(level, others.map(\.values), within: result.values)
          #expect(
            best ?? Int.max >= result.values[level] + loss,
            "seed \(seed), level \(level), row \(row)")
        }
      }
    }
    #expect(proven > 100)
  }

  private func solved(_ model: CountModel, _ seed: UInt64) -> LevelSolver.Result {
    LevelSolver(
      model, start: Array(repeating: nil, count: model.agentCount),
      effort: `Level solver`.high, seed: seed
    ).solve()
  }

  private func prices(
    _ model: CountModel, _ level: Int, _ proof: LevelSolver.Proof, _ values: [Int]
  ) -> LevelPrices? {
    LevelPrices(model, level: level, multipliers: proof.multipliers, values: values)
  }

  private func smallest(_ level: Int, _ found: [[Int]], within values: [Int]) -> Int? {
    found.filter { other in (0..<level).allSatisfy { other[$0] <= values[$0] } }
      .map { $0[level] }.min()
  }
}
