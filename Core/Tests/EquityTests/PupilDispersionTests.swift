import Equity
import Sampling
import Testing

@Suite struct `The coefficient of a count per pupil` {
  @Test func `is the weighted coefficient of the quotients`() {
    for seed in UInt64(0)..<2000 {
      let dispersion = draw(seed: seed)
      let plain = Inequality(
        of: dispersion.schools.map { Double($0.count) / Double($0.pupils) },
        weights: dispersion.schools.map { Double($0.pupils) })
      #expect(near(dispersion.variation, plain.variation), "seed \(seed)")
      guard let variation = dispersion.variation else { continue }
      let hundredths = variation * 100
      if abs(hundredths - hundredths.rounded()) < 0.499 {
        #expect(dispersion.roundedHundredths == Int(hundredths.rounded()), "seed \(seed)")
      }
      let limit = Int(hundredths) * 10 + 10 * Int(seed % 2)
      if abs(variation * 1000 - Double(limit)) > 1e-6 {
        #expect(
          dispersion.isAtMost(thousandths: limit) == (variation * 1000 < Double(limit)),
          "seed \(seed), limit \(limit)")
      }
    }
  }

  @Test func `of hundreds of schools is still decided to the last digit`() {
    // Of each size, one school has three per pupil and one has one: exactly 0.5.
    var schools = (301...500).flatMap { pupils in
      [3, 1].map { PupilDispersion.School(count: $0 * pupils, pupils: pupils) }
    }
    #expect(PupilDispersion(schools).isAtMost(thousandths: 500) == true)
    #expect(PupilDispersion(schools).isAtMost(thousandths: 499) == false)
    schools[0] = .init(count: schools[0].count + 1, pupils: schools[0].pupils)
    #expect(PupilDispersion(schools).isAtMost(thousandths: 500) == false)
    #expect(PupilDispersion(schools).roundedHundredths == 50)
  }

  /// Two schools of n pupils with counts c and d have the coefficient
  /// |c − d| / (c + d), so 0.5 and 0.45 can be met to the last digit.
  @Test(arguments: [
    (counts: (3, 1), limit: 500), ((29, 11), 450), ((2900, 1100), 450), ((1, 1), 0),
  ])
  func `passes at exactly the limit and fails a hair above`(counts: (Int, Int), limit: Int) {
    let at = PupilDispersion([
      .init(count: counts.0 * 999_983, pupils: 7), .init(count: counts.1 * 999_983, pupils: 7),
    ])
    let above = PupilDispersion([
      .init(count: counts.0 * 999_983 + 1, pupils: 7),
      .init(count: counts.1 * 999_983, pupils: 7),
    ])
    #expect(at.isAtMost(thousandths: limit) == true)
    #expect(above.isAtMost(thousandths: limit) == false)
    #expect(above.roundedHundredths == limit / 10)
  }

  @Test(arguments: [(counts: (201, 199), hundredths: 1), ((2_009, 1_991), 0), ((2_011, 1_989), 1)])
  func `rounds halves up, on the exact value`(counts: (Int, Int), hundredths: Int) {
    // (201 − 199) / 400 is exactly 0.005.
    let dispersion = PupilDispersion([
      .init(count: counts.0, pupils: 10), .init(count: counts.1, pupils: 10),
    ])
    #expect(dispersion.roundedHundredths == hundredths)
  }

  @Test func `of one school is 0, of schools with nothing undefined`() {
    #expect(PupilDispersion([.init(count: 3, pupils: 100)]).variation == 0)
    let nothing = PupilDispersion([.init(count: 0, pupils: 9), .init(count: 0, pupils: 8)])
    #expect(nothing.variation == nil)
    #expect(nothing.isAtMost(thousandths: 500) == nil)
    #expect(nothing.roundedHundredths == nil)
    #expect(PupilDispersion([]).variation == nil)
  }

  @Test func `leaves out a school without pupils`() {
    let dispersion = PupilDispersion([
      .init(count: 3, pupils: 100), .init(count: 5, pupils: 0), .init(count: 1, pupils: 40),
    ])
    #expect(dispersion.count == 4 && dispersion.pupils == 140 && dispersion.schools.count == 2)
  }

  private func draw(seed: UInt64) -> PupilDispersion {
    var stream = SplitMix64(seed: seed)
    return PupilDispersion(
      (0..<stream.within(1...60)).map { _ in
        .init(count: stream.below(stream.chance(200) ? 1 : 40), pupils: stream.within(0...2_500))
      })
  }
}
