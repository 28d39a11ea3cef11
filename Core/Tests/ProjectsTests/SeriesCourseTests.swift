import CoreTestSupport
import Partnership
import Policy
import Projects
import Sampling
import Staffing
import Testing

@Suite struct `A tracked measurement` {
  private static let first = Day(2026, 9, 1)
  private static let last = Day(2027, 7, 10)
  private let days: SchoolDays

  init() throws {
    days = SchoolDays(
      Self.first...Self.last, of: try shippedBook().inForce(in: SchoolYear(2026)))
  }

  private func course(
    _ readings: [(Day, Int)], rises: Bool = true, aim: Int = 8_000, from fewest: Int = 4
  ) -> SeriesCourse {
    SeriesCourse(
      ProjectSeries("合格率", unit: "%", rises: rises, aim: aim),
      readings.map { ProjectReading(on: $0.0, value: $0.1, people: 20) },
      Cadence(1, per: .month), until: Self.last, in: days, trendFrom: fewest)
  }

  @Test func `misses the months in which nothing was measured, but not those without school`() {
    let some = course([
      (Day(2026, 9, 20), 5_000), (Day(2026, 11, 3), 5_200), (Day(2026, 11, 30), 5_300),
    ])
    let gaps = some.gaps(on: Day(2027, 1, 5))
    #expect(gaps.map { $0.slot.first.month } == [Month(2026, 10), Month(2026, 12)])
    #expect(some.gaps(on: Day(2026, 10, 31)).isEmpty, "the month runs")
    #expect(some.outlook == .tooFew(3) && some.gainPerYear == nil)
    #expect(!some.count.entries.contains { $0.slot.first.month == Month(2027, 8) })
  }

  @Test func `says whether the aim will be reached, whichever way is better`() {
    let rising = (0..<6).map { (Self.first.advanced(by: 30 * $0), 5_000 + 300 * $0) }
    #expect(course(rising).gainPerYear == 3_650)
    // 312 days at ten a day.
    #expect(course(rising).outlook == .onCourse(8_120))
    #expect(course(rising, aim: 8_121).outlook == .offCourse(8_120))
    #expect(course(rising, aim: 6_500).outlook == .reached)
    let falling = rising.map { ($0.0, 10_000 - $0.1) }
    #expect(course(falling, rises: false, aim: 1_880).outlook == .onCourse(1_880))
    #expect(course(falling, rises: false, aim: 1_879).outlook == .offCourse(1_880))
    // One bad day among six doesn't move it.
    var dip = rising
    dip[3].1 = 100
    #expect(course(dip).outlook == .onCourse(8_120))
  }

  @Test func `has a gain that's the median of all slopes, whatever the measurements`() {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let readings = (0..<Int.random(in: 1...9, using: &chance)).map { _ in
        (
          Self.first.advanced(by: Int.random(in: 0...300, using: &chance)),
          Int.random(in: 0...9_000, using: &chance)
        )
      }
      let found = course(readings, aim: 100_000_000)
      let known = Set(readings.map(\.0)).count
      guard known >= 4 else {
        #expect(found.outlook == .tooFew(known) && found.gainPerYear == nil, "seed \(seed)")
        continue
      }
      // As many pairs rise faster as slower than the gain, within its rounding.
      guard let gain = found.gainPerYear else {
        Issue.record("no gain, seed \(seed)")
        continue
      }
      var (faster, slower) = (0, 0)
      for (place, one) in readings.enumerated() {
        for other in readings[..<place] where other.0 != one.0 {
          let span = one.0.ordinal - other.0.ordinal
          let slope = Double(one.1 - other.1) * 365 / Double(span)
          if slope > Double(gain) + 0.5 { faster += 1 }
          if slope < Double(gain) - 0.5 { slower += 1 }
        }
      }
      let pairs = readings.indices.flatMap { place in
        readings[..<place].filter { $0.0 != readings[place].0 }
      }.count
      #expect(2 * faster <= pairs && 2 * slower <= pairs, "seed \(seed)")
      // Everything raised by the same amount is expected that much higher, no faster.
      let raised = course(readings.map { ($0.0, $0.1 + 700) }, aim: 100_000_000)
      #expect(raised.gainPerYear == found.gainPerYear, "seed \(seed)")
      guard case .offCourse(let before) = found.outlook, case .offCourse(let after) = raised.outlook
      else {
        Issue.record("an aim out of reach was reached, seed \(seed)")
        continue
      }
      #expect(abs(after - before - 700) <= 1, "seed \(seed)")
    }
  }
}
