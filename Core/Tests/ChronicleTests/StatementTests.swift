import Chronicle
import CoreTestSupport
import Sampling
import Staffing
import Testing

@Suite struct `What a workbook states` {
  private let line = FactLine(.employment, of: "T1")
  private let today = Day(2026, 7, 1)

  @Test func `begins on its stated day, or on the workbook's`() {
    let dated = Timeline(line).learning(statement("a", since: Day(2012, 9, 1)), asOf: today)
    #expect(dated.facts == [fact("a", Day(2012, 9, 1))])
    #expect(Timeline(line).learning(statement("a"), asOf: today).facts == [fact("a", today)])
  }

  @Test func `ends what it contradicts on the stated day within it`() {
    let known = Timeline(line, facts: [fact("a", Day(2012, 9, 1))])
    let learned = known.learning(statement("b", since: Day(2025, 9, 1)), asOf: today)
    #expect(
      learned.facts == [
        fact("a", Day(2012, 9, 1), Day(2025, 9, 1)), fact("b", Day(2025, 9, 1)),
      ])
  }

  @Test func `doesn't unsay the past, nor what is planned`() {
    let known = Timeline(
      line,
      facts: [
        fact("a", Day(2012, 9, 1), Day(2025, 9, 1)), fact("b", Day(2025, 9, 1), Day(2027, 9, 1)),
        fact("a", Day(2027, 9, 1)),
      ])
    let learned = known.learning(statement("c", since: Day(2012, 9, 1)), asOf: today)
    #expect(
      learned.facts == [
        fact("a", Day(2012, 9, 1), Day(2025, 9, 1)), fact("b", Day(2025, 9, 1), today),
        fact("c", today, Day(2027, 9, 1)), fact("a", Day(2027, 9, 1)),
      ])
    // An old beginning, from before a stay elsewhere.
    let returned = known.learning(
      statement("a", since: Day(2012, 9, 1)), asOf: Day(2028, 1, 1))
    #expect(returned == known)
  }

  @Test func `with an end ends`() {
    let known = Timeline(line, facts: [fact("a", Day(2025, 9, 1))])
    let learned = known.learning(
      statement("a", since: Day(2025, 9, 1), until: Day(2027, 9, 1)), asOf: today)
    #expect(learned.facts == [fact("a", Day(2025, 9, 1), Day(2027, 9, 1))])
  }

  @Test func `changes nothing the second time, over thousands of statements`() {
    for seed in every(1_000) {
      var random = SplitMix64(seed: seed)
      var timeline = Timeline(line)
      var day = today
      for _ in 1...12 {
        day = day.advanced(by: random.below(40))
        let since = random.below(2) == 0 ? nil : day.advanced(by: random.below(200) - 120)
        let until =
          random.below(3) > 0 ? nil : (since ?? day).advanced(by: 1 + random.below(150))
        let stated = statement(["a", "b", "c"][random.below(3)], since: since, until: until)
        let learned = timeline.learning(stated, asOf: day)
        #expect(learned.learning(stated, asOf: day) == learned, "seed \(seed)")
        #expect(pairsOverlap(learned) == false, "seed \(seed)")
        for past in 1...200 {
          let earlier = min(since ?? day, day).advanced(by: -past)
          guard let before = timeline.fact(on: earlier) else { continue }
          #expect(learned.fact(on: earlier)?.value == before.value, "seed \(seed)")
        }
        timeline = learned
      }
    }
  }

  @Test func `of a county is the same for the same county`() throws {
    let county = sampleCounty(.sample, seed: 7)
    let statements = county.statements
    #expect(Set(statements.map(\.line)).count == statements.count)
    #expect(
      statements.filter { $0.line.kind == .employment }.count == county.teachers.count)
    #expect(
      statements.allSatisfy { FactValue(json: $0.value.json) == $0.value })
  }

  private func pairsOverlap(_ timeline: Timeline) -> Bool {
    zip(timeline.facts, timeline.facts.dropFirst()).contains { $0.period.overlaps($1.period) }
  }

  private func statement(_ word: String, since: Day? = nil, until: Day? = nil) -> Statement {
    Statement(line, .word(word), since: since, until: until)
  }

  private func fact(_ word: String, _ first: Day, _ end: Day = Period.never) -> Fact {
    Fact(line, .word(word), during: Period(from: first, until: end))
  }
}
