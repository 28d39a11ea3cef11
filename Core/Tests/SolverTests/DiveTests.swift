import CoreTestSupport
import Solver
import Testing

@Suite struct `A dive from a relaxation` {
  @Test func `ends within all ranges and never below the relaxed value`() {
    var ended = 0
    for seed in every(1_500, from: 5_001) {
      let tiny = TinyModel(seed: seed)
      let relaxation = Relaxation(tiny.model, shouldStop: { false })
      for level in tiny.model.levels.indices {
        guard case .sum = tiny.model.levels[level].kind else { continue }
        let relaxed = relaxation.minimise(level, from: tiny.stays)
        guard let choice = relaxation.dive(level) else { continue }
        ended += 1
        let values = tiny.values(of: choice)
        #expect(values != nil, "seed \(seed), level \(level): a range is broken")
        #expect(Double(values?[level] ?? 0) > relaxed.value - 1e-6, "seed \(seed), level \(level)")
      }
    }
    #expect(ended > 100)
  }

  @Test func `leaves the relaxation as it was`() {
    for seed in every(500, from: 7_001) {
      let tiny = TinyModel(seed: seed)
      let relaxation = Relaxation(tiny.model, shouldStop: { false })
      guard case .sum = tiny.model.levels[0].kind else { continue }
      let before = relaxation.minimise(0, from: tiny.stays).value
      _ = relaxation.dive(nil)
      _ = relaxation.dive(0, prices: tiny.model.levels.map { _ in 1 })
      #expect(abs(relaxation.minimise(0, from: tiny.stays).value - before) < 1e-6, "seed \(seed)")
    }
  }
}
