import CoreTestSupport
import Partnership
import Sampling
import Staffing
import Testing

@Suite struct `A picture of who helps whom` {
  private func school(_ number: Int) -> School.ID { School.ID("\(100 + number)") }

  @Test func `has every school in its column once, whatever the order of pairs`() {
    for seed in every(2_000) {
      var stream = SplitMix64(seed: seed)
      let pairs = Array(
        Set(
          (0..<stream.below(10)).map { _ in
            PairGraph.Pair(helper: school(stream.below(6)), helped: school(stream.below(6)))
          })
      ).sorted()
      let layout = NetworkLayout(pairs)
      let drawn = pairs.filter { $0.helper != $0.helped }
      #expect(Set(layout.helpers) == Set(drawn.map(\.helper)), "seed \(seed)")
      #expect(layout.helped.sorted() == Set(drawn.map(\.helped)).sorted(), "seed \(seed)")
      #expect(layout == NetworkLayout(stream.shuffled(pairs)), "seed \(seed)")
    }
  }

  @Test func `has no lines that cross while nobody has two helpers`() {
    for seed in every(2_000) {
      var stream = SplitMix64(seed: seed)
      let pairs = (0..<stream.below(12)).map {
        PairGraph.Pair(helper: school(stream.below(5)), helped: school(10 + $0))
      }
      #expect(NetworkLayout(pairs).crossings(of: pairs) == 0, "seed \(seed)")
    }
    let crossed = [
      PairGraph.Pair(helper: school(1), helped: school(8)),
      PairGraph.Pair(helper: school(1), helped: school(9)),
      PairGraph.Pair(helper: school(2), helped: school(8)),
      PairGraph.Pair(helper: school(2), helped: school(9)),
    ]
    #expect(NetworkLayout(crossed).crossings(of: crossed) == 1)
  }
}
