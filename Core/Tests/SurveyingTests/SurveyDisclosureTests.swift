import CoreTestSupport
import Sampling
import Surveying
import Testing

@Suite struct `What is shown of a survey` {
  @Test
  func
    `hides groups that are too small, and one more when a single one could be had by taking away`()
  {
    let one = SurveyDisclosure(answered: ["city": 9, "town": 7, "village": 2], smallest: 5)
    #expect(one.showsTotal && one.shown == ["city"])
    let two = SurveyDisclosure(answered: ["city": 9, "town": 3, "village": 4], smallest: 5)
    #expect(two.shown == ["city"])
    // Two hidden groups that are too small together take a third along.
    let three = SurveyDisclosure(answered: ["a": 1, "b": 1, "c": 6, "d": 8], smallest: 5)
    #expect(three.shown == ["d"])
    #expect(
      SurveyDisclosure(answered: ["city": 9, "town": 7], smallest: 5).shown == ["city", "town"])
    let few = SurveyDisclosure(answered: ["city": 2, "town": 2], smallest: 5)
    #expect(!few.showsTotal && few.shown.isEmpty)
    let only = SurveyDisclosure(answered: ["city": 8, "town": 0], smallest: 5)
    #expect(only.showsTotal && only.shown == ["city"])
  }

  @Test func `never lets a small group's number be worked out, whatever the groups`() {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let smallest = Int.random(in: 2...6, using: &chance)
      let answered = Dictionary(
        uniqueKeysWithValues: (0..<Int.random(in: 1...6, using: &chance)).map {
          ($0, Int.random(in: 0...9, using: &chance))
        })
      let disclosure = SurveyDisclosure(answered: answered, smallest: smallest)
      let total = answered.values.reduce(0, +)
      #expect(disclosure.showsTotal == (total >= smallest))
      for group in disclosure.shown { #expect(answered[group] ?? 0 >= smallest) }
      guard disclosure.showsTotal else {
        #expect(disclosure.shown.isEmpty)
        continue
      }
      // Whoever sees the total and the groups shown knows the sum of those hidden, and no more.
      let hidden = answered.filter { $0.value > 0 && !disclosure.shown.contains($0.key) }
      let rest = total - disclosure.shown.reduce(0) { $0 + (answered[$1] ?? 0) }
      #expect(rest == hidden.values.reduce(0, +))
      #expect(hidden.isEmpty || (hidden.count > 1 && rest >= smallest))
      // No more is hidden than needed: the largest hidden one would give the others away.
      if let largest = hidden.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
        largest.value >= smallest
      {
        let others = hidden.filter { $0.key != largest.key }
        #expect(others.count < 2 || others.values.reduce(0, +) < smallest)
      }
    }
  }
}

@Suite struct `Shares of an answer` {
  @Test func `come to a hundred percent, as those of the catalogue do`() {
    #expect(SurveyShares.hundredths([1, 1, 1]) == [3_334, 3_333, 3_333])
    #expect(SurveyShares.hundredths([0, 0]) == [0, 0])
    // 2,752 + 3,747 + 3,501 of 10,000 (S001-108).
    #expect(SurveyShares.hundredths([2_752, 3_747, 3_501]) == [2_752, 3_747, 3_501])
  }

  @Test func `are each within a hundredth of the exact share, and as near to it in all as can be`()
  {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let counts = (0..<Int.random(in: 1...5, using: &chance)).map { _ in
        Int.random(in: 0...40, using: &chance)
      }
      let total = counts.reduce(0, +)
      let shares = SurveyShares.hundredths(counts)
      guard total > 0 else {
        #expect(shares.allSatisfy { $0 == 0 })
        continue
      }
      #expect(shares.reduce(0, +) == 10_000)
      func distance(_ shares: [Int]) -> Int {
        zip(shares, counts).reduce(0) { $0 + abs($1.0 * total - $1.1 * 10_000) }
      }
      for (share, count) in zip(shares, counts) {
        #expect(abs(share * total - count * 10_000) < total)
      }
      // Taking a hundredth from one and giving it to another is never nearer.
      for from in shares.indices where shares[from] > 0 {
        for to in shares.indices where to != from {
          var other = shares
          other[from] -= 1
          other[to] += 1
          #expect(distance(other) >= distance(shares))
        }
      }
    }
  }
}
