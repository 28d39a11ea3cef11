import Sampling
import Testing

@Suite struct `The random stream` {
  @Test func `gives the published stream of the seed 1234567`() {
    var stream = SplitMix64(seed: 1_234_567)
    let published: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    #expect(published.indices.map { _ in stream.next() } == published)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `stays within the bounds that were asked for`(seed: UInt64) {
    var stream = SplitMix64(seed: seed)
    for bound in 1...40 {
      #expect((0..<bound).contains(stream.below(bound)), "seed \(seed)")
      #expect((-3...bound).contains(stream.within(-3...bound)), "seed \(seed)")
    }
    let elements = Array(0..<20)
    #expect(stream.shuffled(elements).sorted() == elements, "seed \(seed)")
    #expect(stream.position(weights: [0, 4, 0]) == 1, "seed \(seed)")
  }

  @Test func `a branch doesn't disturb its source, and branches differ`() {
    var whole = SplitMix64(seed: 5)
    let source = whole
    var (one, other) = (source.branch(1), source.branch(2))
    #expect(one.next() != other.next())
    var again = SplitMix64(seed: 5)
    #expect(whole.next() == again.next())
  }
}
