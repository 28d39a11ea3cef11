import Attaching
import CoreTestSupport
import Sampling
import Staffing
import Testing

private let first = Day(2026, 9, 1)

private func stay(_ chance: inout SplitMix64) -> ClosedRange<Day> {
  let start = first.advanced(by: Int.random(in: -3...20, using: &chance))
  return start...start.advanced(by: Int.random(in: 0...9, using: &chance))
}

@Suite struct `Days of several stays` {
  @Test func `are crowded from the first day with so many, and bare where there is none`() {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let stays = (0..<Int.random(in: 0...7, using: &chance)).map { _ in stay(&chance) }
      let window = stay(&chance)
      let count = Int.random(in: 0...4, using: &chance)
      #expect(
        stays.firstDay(with: count, in: window)
          == window.first { day in stays.count { $0.contains(day) } >= count }, "seed \(seed)")
      let gaps = stays.gaps(in: window)
      #expect(
        gaps.flatMap(Array.init)
          == window.filter { day in !stays.contains { $0.contains(day) } }, "seed \(seed)")
      #expect(
        zip(gaps, gaps.dropFirst()).allSatisfy { $0.upperBound.advanced(by: 1) < $1.lowerBound })
    }
  }
}
