import Chronicle
import CoreTestSupport
import Sampling
import Staffing
import Testing

@Suite struct `A timeline` {
  private let line = FactLine(.title, of: "T1")

  @Test func `ends a fact where the next begins`() {
    let first = Timeline(line).applying(
      Timeline(line).stating(.word("a"), during: Period(from: day(0))))
    let change = first.stating(.word("b"), during: Period(from: day(10)))
    #expect(change.superseded == [fact("a", 0, nil)])
    #expect(Set(change.recorded) == [fact("a", 0, 10), fact("b", 10, nil)])
  }

  @Test func `joins facts of one value that meet`() {
    let known = Timeline(line, facts: [fact("a", 0, 10), fact("a", 20, 30)])
    let change = known.stating(.word("a"), during: Period(from: day(10), until: day(20)))
    #expect(change.recorded == [fact("a", 0, 30)])
    #expect(change.superseded == known.facts)
  }

  @Test func `changes nothing when what is stated is known`() {
    let known = Timeline(line, facts: [fact("a", 0, 10)])
    #expect(known.stating(.word("a"), during: Period(from: day(3), until: day(5))).isEmpty)
    #expect(known.stating(nil, during: Period(from: day(10))).isEmpty)
  }

  @Test func `says on every day what was stated last of it, over thousands of statements`() {
    for seed in every(300) {
      var random = SplitMix64(seed: seed)
      var timeline = Timeline(line)
      var model: [FactValue?] = Array(repeating: nil, count: 60)
      for _ in 1...30 {
        let first = random.below(55)
        let end = first + 1 + random.below(60 - first)
        let value = [nil, "a", "b", "c"][random.below(4)].map { FactValue.word($0) }
        let period = Period(from: day(first), until: end == 60 ? Period.never : day(end))
        let change = timeline.stating(value, during: period)
        timeline = timeline.applying(change)
        for index in first..<end { model[index] = value }

        #expect(model.indices.allSatisfy { timeline.fact(on: day($0))?.value == model[$0] })
        for (left, right) in zip(timeline.facts, timeline.facts.dropFirst()) {
          #expect(left.period.end <= right.period.first, "overlap with seed \(seed)")
          #expect(!(left.period.touches(right.period) && left.value == right.value))
        }
        #expect(change.superseded.allSatisfy { !change.recorded.contains($0) })
      }
    }
  }

  private func fact(_ word: String, _ first: Int, _ end: Int?) -> Fact {
    Fact(line, .word(word), during: Period(from: day(first), until: end.map(day) ?? Period.never))
  }

  private func day(_ number: Int) -> Day { Day(2026, 9, 1).advanced(by: number) }
}
