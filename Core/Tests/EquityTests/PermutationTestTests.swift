import CoreTestSupport
import Equity
import Testing

@Suite struct `The permutation test` {
  @Test func `the two lowest of four are one group of six`() {
    let test = PermutationTest(sent: [1, 2], all: [1, 2, 3, 4])
    #expect(test.probability == 166_667)
    #expect(test.leastProbability == 166_667)
  }

  @Test func `a group as strong as everybody isn't unlikely`() {
    #expect(PermutationTest(sent: [2, 2], all: [2, 2, 2, 2, 2]).probability == 1_000_000)
    #expect(PermutationTest(sent: [3], all: [1, 2, 3]).probability == 1_000_000)
  }

  @Test func `ones and zeros give the hypergeometric distribution`() {
    // None of 5 from 40 of whom 12 have it: C(28, 5) / C(40, 5) = 98280 / 658008.
    let all = Array(repeating: 1, count: 12) + Array(repeating: 0, count: 28)
    #expect(PermutationTest(sent: [0, 0, 0, 0, 0], all: all).probability == 149_360)
  }

  @Test func `it is what counting every group gives`() {
    for seed in every(800) {
      var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
      func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
      }
      let all = (0..<1 + below(10)).map { _ in below(5) }
      let sent = Array(all.prefix(1 + below(all.count)))
      let groups = (0..<(1 << all.count)).filter { $0.nonzeroBitCount == sent.count }
      func share(upTo limit: Int) -> Int {
        let low = groups.count { group in
          all.indices.reduce(0) { $0 + (group >> $1 & 1) * all[$1] } <= limit
        }
        return (low * 1_000_000 + groups.count - 1) / groups.count
      }
      let test = PermutationTest(sent: sent, all: all)
      #expect(test.probability == share(upTo: sent.reduce(0, +)), "seed \(seed)")
      let lowest = all.sorted().prefix(sent.count).reduce(0, +)
      #expect(test.leastProbability == share(upTo: lowest), "seed \(seed)")
    }
  }

  @Test func `numbers far beyond a machine word stay exact`() {
    // The 100 lowest of 200 different values are one group of C(200, 100).
    let all = Array(1...200)
    let test = PermutationTest(sent: Array(1...100), all: all)
    #expect(test.probability == 1)
    // By symmetry just over half of all groups lie at or below the middle.
    let middle = stride(from: 1, through: 200, by: 2).map { $0 }
    let odd = PermutationTest(sent: middle, all: all).probability
    #expect(odd < 500_000 && odd > 400_000)
  }
}
