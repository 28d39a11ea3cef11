import CoreTestSupport
import Solver
import Testing

@Suite struct `Level solver` {
  static let high = LevelSolver.Effort(
    searchSteps: 2_000, kernelOptions: 1_000, kernelNodes: 1_000, kernelIterations: 100_000)

  @Test func `levels are as small as trying every choice finds them`() {
    for seed in every(400) {
      let tiny = TinyModel(seed: seed)
      let result = solved(tiny.model, seed: seed)
      #expect(result.values == tiny.best(), "seed \(seed)")
      #expect(tiny.values(of: result.choice) == result.values, "seed \(seed)")
    }
  }

  @Test func `a large model's levels are as small, with options priced by flows`() {
    for seed in every(400, from: 4_001) {
      let tiny = seed.isMultiple(of: 2) ? TinyModel(seed: seed) : TinyModel(county: seed)
      let result = solved(tiny.model, seed: seed, allColumnsBelow: 0)
      #expect(tiny.values(of: result.choice) == result.values, "seed \(seed)")
      for (level, proof) in result.proofs.enumerated() {
        let smallest = tiny.smallest(level, within: result.values)
        #expect(proof.bound <= smallest ?? Int.max, "seed \(seed), level \(level)")
      }
      if tiny.model.levels.allSatisfy({ $0.tolerance == 0 }) {
        #expect(result.values == tiny.best(), "seed \(seed)")
      }
    }
  }

  @Test func `no choice beats a bound`() {
    for seed in every(400, from: 1_001) {
      let tiny = TinyModel(seed: seed)
      let result = solved(tiny.model, seed: seed)
      for (level, proof) in result.proofs.enumerated() {
        let smallest = tiny.smallest(level, within: result.values)
        #expect(proof.bound <= smallest ?? Int.max, "seed \(seed), level \(level)")
      }
    }
  }

  @Test func `bounds hold when hardly any work is allowed or it is broken off`() {
    for seed in every(300, from: 2_001) {
      let tiny = TinyModel(seed: seed)
      var asked = 0
      let solver = LevelSolver(
        tiny.model, start: Array(repeating: nil, count: tiny.model.agentCount),
        effort: .init(searchSteps: 4, kernelOptions: 2, kernelNodes: 1, kernelIterations: 10),
        seed: seed,
        shouldStop: {
          asked += 1
          return asked > Int(seed % 7)
        })
      let result = solver.solve()
      #expect(tiny.values(of: result.choice) == result.values, "seed \(seed)")
      for (level, proof) in result.proofs.enumerated() {
        let smallest = tiny.smallest(level, within: result.values)
        #expect(proof.bound <= smallest ?? Int.max, "seed \(seed), level \(level)")
      }
    }
  }

  @Test func `the same request gives the same choice and the same proof`() {
    for seed in every(20, from: 3_001) {
      let tiny = TinyModel(seed: seed)
      let (one, other) = (solved(tiny.model, seed: seed), solved(tiny.model, seed: seed))
      #expect(one.choice == other.choice && one.proofs == other.proofs, "seed \(seed)")
    }
  }

  private func solved(_ model: CountModel, seed: UInt64, allColumnsBelow: Int? = nil)
    -> LevelSolver.Result
  {
    LevelSolver(
      model, start: Array(repeating: nil, count: model.agentCount),
      effort: `Level solver`.high, seed: seed, allColumnsBelow: allColumnsBelow
    ).solve()
  }
}
