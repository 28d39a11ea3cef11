import CoreTestSupport
import Inspecting
import Sampling
import Testing

@Suite struct `A public draw` {
  private let schools = (1...12).map { "21110000\($0)" }

  private func draw(_ seed: UInt64, word: String = "03 11 27") -> PublicDraw {
    PublicDraw(seed: "seed \(seed)", word: word)
  }

  @Test func `can be done again with a tool that everybody has`() {
    // printf %s abc | sha256sum
    #expect(
      PublicDraw.commitment(to: "abc")
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    // printf '%s\n%s\n%s\n' abc 7 S1 | sha256sum
    #expect(
      PublicDraw(seed: "abc", word: "7").lot(of: "S1").digest
        == "57d60838627b5bbe73709b23e93c9f7694e60d80b8ad6db0452eab243c2675b5")
  }

  @Test func `comes out the same in whatever order the list is, and strikes nobody twice`() {
    for seed in every(2_000) {
      var stream = SplitMix64(seed: seed)
      let listed = stream.shuffled(schools + [stream.pick(schools)])
      let count = stream.below(14)
      let drawn = draw(seed).drawn(count, of: listed)
      #expect(drawn == draw(seed).drawn(count, of: schools), "seed \(seed)")
      #expect(Set(drawn).count == min(count, schools.count), "seed \(seed)")
      #expect(drawn == Array(draw(seed).drawn(13, of: schools).prefix(count)), "seed \(seed)")
    }
  }

  @Test func `keeps who comes before whom when somebody is struck off`() {
    for seed in every(2_000) {
      var stream = SplitMix64(seed: seed)
      let off = stream.pick(schools)
      let left = draw(seed).lots(of: schools.filter { $0 != off })
      #expect(left == draw(seed).lots(of: schools).filter { $0.candidate != off }, "seed \(seed)")
    }
  }

  @Test func `is as likely to draw one as the other`() {
    // Three of twelve: each in a quarter of the draws. Of 4,000 draws that is 1,000 with a
    // standard deviation of 27; five of them leave one test in a million to chance.
    var times: [String: Int] = [:]
    var pairs: [Set<String>: Int] = [:]
    for seed in UInt64(1)...4_000 {
      let drawn = draw(seed).drawn(3, of: schools)
      for one in drawn { times[one, default: 0] += 1 }
      pairs[Set(drawn.prefix(2)), default: 0] += 1
    }
    for school in schools { #expect((865...1_135).contains(times[school] ?? 0), "\(school)") }
    // Each of 66 pairs to lead: 60.6 of 4,000, with a deviation of 7.7.
    #expect(pairs.count == 66)
    for (pair, count) in pairs { #expect((22...100).contains(count), "\(pair)") }
  }

  @Test func `is another one with another word, though the seed was fixed before`() {
    let changed = every(2_000).count { seed in
      draw(seed).drawn(3, of: schools) != draw(seed, word: "03 11 28").drawn(3, of: schools)
    }
    // The same three in the same order come up once in 1,320.
    #expect(changed * 100 >= every(2_000).count * 98)
  }
}
