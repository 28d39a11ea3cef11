import Classes
import CoreTestSupport
import Policy
import Sampling
import Testing

@Suite struct `The times of answers` {
  @Test func `are the middle one, and the one within which nine of ten came`() throws {
    let times = AnswerTimes(
      [(0, 60), (0, 120), (100, nil), (0, 3_000)], at: 3_001, try terms())
    #expect(times.median == 120 && times.ninetieth == 3_000)
    #expect(times.answered == 3 && times.waiting == 1 && times.late == 1)
    // Two of three answers in two days, and one that's late: two of four.
    #expect(try times.inTime == 500 && times.isTooSlow(terms()))
    let none = AnswerTimes([], at: 0, try terms())
    #expect(none.median == nil && none.ninetieth == nil && none.inTime == nil)
    #expect(try !none.isTooSlow(terms()))
  }

  @Test func `are what their definitions say, whatever was answered`() throws {
    let terms = try terms()
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let now = 10_000
      let pieces = (0..<Int.random(in: 0...24, using: &chance)).map { _ in
        let handed = Int.random(in: 0...now, using: &chance)
        return (
          handedIn: handed,
          answered: Bool.random(using: &chance)
            ? Int?.some(Int.random(in: handed...now, using: &chance)) : nil
        )
      }
      let found = AnswerTimes(pieces, at: now, terms)
      let times = pieces.compactMap { piece in piece.answered.map { $0 - piece.handedIn } }
      #expect(found.answered == times.count && found.waiting == pieces.count - times.count)
      guard let most = times.max() else {
        #expect(found.median == nil && found.ninetieth == nil)
        continue
      }
      // The smallest of all numbers that enough of the times don't exceed.
      let ninetieth = (0...most).first { limit in
        times.count { $0 <= limit } * 10 >= times.count * 9
      }
      #expect(found.ninetieth == ninetieth, "seed \(seed)")
      let lower = times.filter { time in times.count { $0 < time } * 2 < times.count }.max() ?? 0
      let upper = times.filter { time in times.count { $0 > time } * 2 < times.count }.min() ?? 0
      #expect(
        found.median == (min(lower, upper) + max(lower, upper)) / 2, "seed \(seed)")
      let within = terms.answerWithin.value * 1_440
      let late = pieces.count { $0.answered == nil && now > $0.handedIn + within }
      #expect(found.late == late)
      #expect(found.inTime == times.count { $0 <= within } * 1_000 / (times.count + late))
    }
  }
}
