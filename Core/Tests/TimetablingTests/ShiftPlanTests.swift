import CoreTestSupport
import Sampling
import Staffing
import Testing
import Timetabling

@Suite struct `Shifts of a training` {
  /// The most people that can be placed, by trying every way.
  private func most(_ fitting: ArraySlice<Set<Int>>, _ seats: [Int]) -> Int {
    guard let first = fitting.first else { return 0 }
    var best = most(fitting.dropFirst(), seats)
    for shift in first where seats.indices.contains(shift) && seats[shift] > 0 {
      var left = seats
      left[shift] -= 1
      best = max(best, 1 + most(fitting.dropFirst(), left))
    }
    return best
  }

  @Test func `place as many people as can be placed at all`() {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let shifts = Int.random(in: 1...3, using: &chance)
      let seats = (0..<shifts).map { _ in Int.random(in: 0...3, using: &chance) }
      let fitting = Dictionary(
        uniqueKeysWithValues: (0..<Int.random(in: 0...7, using: &chance)).map { number in
          (
            Teacher.ID("T\(number)"),
            Set((0..<shifts).filter { _ in Bool.random(using: &chance) })
          )
        })
      let plan = ShiftPlan(fitting, seats: seats)
      #expect(plan.placed.count == most(Array(fitting.values)[...], seats), "seed \(seed)")
      for (person, shift) in plan.placed { #expect(fitting[person]!.contains(shift)) }
      for shift in 0..<shifts {
        #expect(plan.placed.values.count { $0 == shift } <= seats[shift], "seed \(seed)")
      }
      #expect(plan.left == fitting.keys.filter { plan.placed[$0] == nil }.sorted())
    }
  }
}
