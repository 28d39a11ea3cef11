import CoreTestSupport
import Sampling
import Serving
import Testing

@Suite struct `Lessons left behind` {
  private let ways: Set = ["colleagues", "substitute"]

  private func part(_ periods: Int, _ way: String = "colleagues", _ words: String = "王老师")
    -> CoverPlan.Part
  { CoverPlan.Part(way: way, periods: periods, words: words) }

  @Test func `are covered in one way or several; what nobody gives is told`() {
    let plan = CoverPlan(taught: 140, parts: [part(80), part(40, "substitute")])
    #expect(plan.faults(ways: ways).isEmpty && plan.missing == 20)
    #expect(CoverPlan(taught: 140, parts: [part(140)]).missing == 0)
  }

  @Test func `are stated with all that's wrong said at once`() {
    #expect(
      CoverPlan(taught: 0, parts: [part(0, "tea", " ")]).faults(ways: ways)
        == [.taughtOutside(0), .unknownWay("tea"), .periodsOutside(0), .noWords])
    #expect(CoverPlan(taught: 140, parts: []).faults(ways: ways) == [.noParts])
    #expect(
      CoverPlan(taught: 100, parts: [part(60), part(60)]).faults(ways: ways)
        == [.moreThanTaught(120, taught: 100)])
  }

  /// Against giving the lessons out one by one, a tenth of a period at a time.
  @Test func `are missing as many as are left when they're given out one by one`() {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let taught = Int.random(in: 1...200, using: &chance)
      let parts = (0..<Int.random(in: 1...4, using: &chance)).map { _ in
        part(Int.random(in: 1...90, using: &chance))
      }
      var left = Array(repeating: true, count: taught)
      var over = false
      for part in parts {
        for _ in 0..<part.periods {
          if let next = left.firstIndex(of: true) { left[next] = false } else { over = true }
        }
      }
      let plan = CoverPlan(taught: taught, parts: parts)
      #expect(plan.missing == left.count { $0 }, "seed \(seed)")
      #expect(plan.faults(ways: ways).isEmpty == !over, "seed \(seed)")
    }
  }
}
