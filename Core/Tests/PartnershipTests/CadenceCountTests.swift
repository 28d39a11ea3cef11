import CoreTestSupport
import Partnership
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `What happened in each slot` {
  private let start = Day(2026, 9, 7)

  private func slot(_ from: Int, _ to: Int, _ expected: Int) -> CadenceSlot {
    CadenceSlot(start.advanced(by: from)...start.advanced(by: to), expected: expected)
  }

  @Test func `is met, missing and overdue on the day after it was due`() {
    let count = CadenceCount(
      slots: [slot(0, 6, 2), slot(7, 13, 2)],
      happened: [0, 3, 8].map { start.advanced(by: $0) })
    #expect(count.entries.map(\.isMet) == [true, false])
    #expect((count.expected, count.met, count.missing) == (4, 3, 1))
    #expect(count.overdue(on: start.advanced(by: 13)).isEmpty)
    #expect(count.overdue(on: start.advanced(by: 14)).map(\.missing) == [1])
    #expect(count.compliance(on: start) == nil)
    #expect(count.compliance(on: start.advanced(by: 7)) == 1000)
    #expect(count.compliance(on: start.advanced(by: 14)) == 750)
  }

  @Test func `doesn't make up for another slot, and holidays stay outside`() {
    let count = CadenceCount(
      slots: [slot(0, 6, 1), slot(14, 20, 1)],
      happened: [1, 2, 2, 9].map { start.advanced(by: $0) })
    #expect(count.entries.map(\.happened.count) == [3, 0])
    #expect(count.met == 1 && count.outside == [start.advanced(by: 9)])
  }

  @Test func `counts each activity once and meets as much as any way of counting`() {
    for seed in every(2_000) {
      var stream = SplitMix64(seed: seed)
      let slots = (0..<stream.within(1...4)).map { _ in
        let from = stream.below(8)
        return slot(from, from + stream.below(6), 1 + stream.below(2))
      }
      let happened = (0..<stream.below(6)).map { _ in start.advanced(by: stream.below(14)) }
      let count = CadenceCount(slots: slots, happened: happened)
      let counted = count.entries.flatMap(\.happened) + count.outside
      #expect(counted.sorted() == happened.sorted(), "seed \(seed)")
      #expect(
        count.met == most(happened[...], slots, slots.map(\.expected)), "seed \(seed)")
    }
  }

  /// The most that any way of counting meets, by trying all.
  private func most(_ days: ArraySlice<Day>, _ slots: [CadenceSlot], _ left: [Int]) -> Int {
    guard let day = days.first else { return 0 }
    var best = most(days.dropFirst(), slots, left)
    for place in slots.indices where left[place] > 0 && slots[place].days.contains(day) {
      var rest = left
      rest[place] -= 1
      best = max(best, 1 + most(days.dropFirst(), slots, rest))
    }
    return best
  }
}
