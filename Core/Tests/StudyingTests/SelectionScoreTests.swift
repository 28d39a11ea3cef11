import CoreTestSupport
import Policy
import Sampling
import Studying
import Testing

@Suite struct `A selection` {
  private let terms: SelectionTerms

  init() throws { terms = try #require(shippedStudies).selections }

  @Test(arguments: bookNames)
  func `has kinds, rubrics and problems in every shipped book`(name: String) throws {
    let terms = try #require(try shippedBook(name).studyTerms)
    let relay = try #require(terms.selections[kind: "relay"])
    #expect(relay.team == 3 && relay.problems.count == 3)
    #expect(relay.citation.source == "S001-115")
    #expect(terms.selections[kind: "papers"]?.team == 1)
    #expect(
      terms.selections.kinds.allSatisfy { $0.criteria.reduce(0) { $0 + $1.points } == 100 })
    #expect(terms.visits.schools.value == 6 && terms.visits.schools.citation.source == "S001-116")
  }

  @Test func `tells what stands against points`() throws {
    let papers = try #require(terms[kind: "papers"])
    #expect(
      SelectionScore.faults(of: ["practice": 41, "writing": 0, "tea": 1], papers) == [
        .outside("practice", 41, most: 40), .missing("insight"), .unknown("tea"),
      ])
  }

  @Test func `leaves the highest and the lowest out once there are enough`() {
    #expect(SelectionScore.mean([80, 90], terms) == nil)
    #expect(SelectionScore.mean([80, 90, 91], terms) == 8_700)
    #expect(SelectionScore.mean([0, 80, 90, 91, 100], terms) == 8_700)
  }

  @Test func `gives equals one place, and nobody a prize by chance`() {
    let scores = ["a": 90, "b": 95, "c": 90, "d": 80]
    #expect(SelectionScore.places(scores).map(\.place) == [1, 2, 2, 4])
    #expect(SelectionScore.places(scores).map(\.entry) == ["b", "a", "c", "d"])
    #expect(SelectionScore.winners(scores, most: 2).map(\.entry) == ["b"])
    #expect(SelectionScore.winners(scores, most: 3).map(\.entry) == ["b", "a", "c"])
    #expect(SelectionScore.winners(["a": 1, "b": 1], most: 1).map(\.entry) == ["a", "b"])
  }

  @Test(arguments: every(2_000))
  func `is ordered as comparing each with each orders it`(seed: UInt64) {
    var stream = SplitMix64(seed: seed).branch(0x57D4)
    var scores: [Int: Int] = [:]
    for entry in 0..<stream.below(9) { scores[entry] = stream.below(5) }
    for (entry, place, score) in SelectionScore.places(scores) {
      #expect(scores[entry] == score, "seed \(seed)")
      #expect(place == 1 + scores.values.count { $0 > score }, "seed \(seed)")
    }
    #expect(SelectionScore.places(scores).count == scores.count, "seed \(seed)")
    let most = stream.within(1...5)
    let winners = SelectionScore.winners(scores, most: most).map(\.entry)
    for (entry, score) in scores {
      let ahead = scores.values.count { $0 >= score }
      let isBest = scores.values.allSatisfy { $0 <= score }
      #expect(winners.contains(entry) == (isBest || ahead <= most), "seed \(seed)")
    }
  }

  @Test(arguments: every(2_000))
  func `has a mean within the marks that count`(seed: UInt64) {
    var stream = SplitMix64(seed: seed).branch(0x57D5)
    let totals = (0..<stream.below(9)).map { _ in stream.below(101) }
    guard let mean = SelectionScore.mean(totals, terms) else {
      return #expect(totals.count < terms.leastJudges.value, "seed \(seed)")
    }
    var kept = totals.sorted()
    if kept.count >= terms.trimsFrom.value {
      kept.removeFirst()
      kept.removeLast()
    }
    let exact = Double(kept.reduce(0, +)) / Double(kept.count) * 100
    #expect(abs(Double(mean) - exact) <= 0.5, "seed \(seed)")
  }
}
