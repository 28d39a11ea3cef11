import CoreTestSupport
import PlanChecker
import PlanFormat
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `Against brute force` {
  @Test func `possible moves, their kinds and their burden are those of the page`() {
    for seed in UInt64(0)..<1000 {
      let draw = Draw(seed: seed)
      let oracle = Oracle(draw: draw)
      let county = draw.county
      let instance = Instance(county)
      for position in draw.roster.teachers.indices {
        let moves = instance.movesOf[position].map { instance.moves[$0] }
        let posts = oracle.posts.filter { oracle.isPossible(position, $0) }
        #expect(moves.map { county.posts[$0.post] } == posts, "seed \(seed)")
        for (move, post) in zip(moves, posts) {
          #expect(move.burden == Wide(oracle.burden(position, post)), "seed \(seed)")
          #expect(
            (move.kind == .transfer) == oracle.isTransfer(position, post), "seed \(seed)")
        }
      }
    }
  }

  @Test func `exactly the feasible plans are accepted, whatever their worth`() {
    var accepted = 0
    var refused = 0
    for seed in UInt64(0)..<300 {
      var maker = PlanMaker(seed: seed, most: 60)
      for plan in maker.plans {
        let isFeasible =
          maker.oracle.isWithinRanges(plan) && maker.oracle.keepsBindingShares(plan)
        let found = defects(maker.file(plan), maker.instance)
        if isFeasible { accepted += 1 } else { refused += 1 }
        #expect(found.isEmpty == isFeasible, "seed \(seed): \(found)")
      }
    }
    #expect(accepted > 100 && refused > 100, "\(accepted) and \(refused)")
  }

  @Test func `no multipliers prove more than the best plan attains`() {
    var tight = 0
    var levels = 0
    for seed in UInt64(0)..<500 {
      var maker = PlanMaker(seed: seed)
      let plans = maker.plans.filter(maker.oracle.isWithinRanges)
      guard plans.count > 1 else { continue }
      let values = plans.map { plan in maker.levels.map { maker.oracle.value($0, plan) } }
      let pick = maker.stream.below(plans.count)
      for (index, level) in maker.levels.enumerated() {
        let rivals = values.filter { value in
          zip(value, values[pick]).prefix(index).allSatisfy { $0 <= $1 }
        }
        let best = rivals.map { $0[index] }.min()!
        let bound = maker.proof(of: level, plans[pick], steps: 150).bound
        #expect(bound <= best, "seed \(seed), \(level)")
        levels += 1
        if bound == best { tight += 1 }
      }
    }
    // The search is no solver, but it has to come close for the test to tell.
    #expect(tight * 5 > levels, "\(tight) of \(levels)")
  }
}
