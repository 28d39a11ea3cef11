import CoreTestSupport
import Sampling
import Serving
import Staffing
import Testing

@Suite struct `Two legs of an exchange` {
  private let days = Day(2026, 9, 1)...Day(2027, 7, 31)

  private func leg(
    _ id: String, _ teacher: Teacher.ID, _ from: School.ID, _ to: School.ID
  ) -> SwapLeg {
    SwapLeg(
      id: id, teacher: teacher, from: from, to: to, stage: "primary", subject: "math", days: days)
  }

  @Test func `go to each other's school at the same time`() {
    let first = leg("A", "T1", "S1", "S2")
    #expect(first.faults(with: leg("B", "T2", "S2", "S1")).isEmpty)
    #expect(first.faults(with: leg("B", "T1", "S2", "S3")) == [.notReturned, .sameTeacher])
    let later = SwapLeg(
      id: "B", teacher: "T2", from: "S2", to: "S1", stage: "primary", subject: "math",
      days: Day(2027, 9, 1)...Day(2028, 7, 31))
    #expect(first.faults(with: later) == [.daysApart])
  }

  /// As many pairs as any way of pairing finds.
  @Test(arguments: every(2_000))
  func `are found by themselves, as many as there can be`(seed: UInt64) {
    var stream = SplitMix64(seed: seed).branch(0x5602)
    let legs = (0..<stream.below(8)).map { number in
      leg(
        "D\(number)", Teacher.ID("T\(number)"), School.ID("S\(stream.below(3))"),
        School.ID("S\(stream.below(3))"))
    }
    let found = legs.exchanges
    #expect(found.allSatisfy { $0.first.faults(with: $0.second).isEmpty }, "seed \(seed)")
    #expect(
      Set(found.flatMap { [$0.first.id, $0.second.id] }).count == 2 * found.count,
      "seed \(seed)")
    #expect(found.count == most(legs[...]), "seed \(seed)")
  }

  private func most(_ legs: ArraySlice<SwapLeg>) -> Int {
    guard let first = legs.first else { return 0 }
    let rest = legs.dropFirst()
    return rest.indices.reduce(most(rest)) { best, other in
      guard first.faults(with: legs[other]).isEmpty else { return best }
      return max(best, 1 + most((rest[..<other] + rest[(other + 1)...])[...]))
    }
  }

  @Test func `warn while one runs alone`() {
    let day = Day(2026, 10, 8)
    func warnings(_ other: SwapStanding.Leg, own: SwapStanding.Leg = .runs) -> [ServiceWarning] {
      SwapStanding(own: own, other: other).warnings(on: day)
    }
    #expect(warnings(.runs).isEmpty && warnings(.expected(day)).isEmpty)
    #expect(warnings(.expected(days.lowerBound)) == [.otherLegMissing(since: days.lowerBound)])
    #expect(warnings(.ended(day)) == [.otherLegEnded(day)])
    #expect(warnings(.cancelled) == [.otherLegEnded(nil)])
    #expect(warnings(.ended(day), own: .ended(day)).isEmpty)
  }
}
