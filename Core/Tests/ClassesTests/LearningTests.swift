import Classes
import CoreTestSupport
import Foundation
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `What was learned week by week` {
  let monday = Day(2026, 10, 12)

  private func record(_ minutes: [Int], examination: Int? = nil) -> LearningRecord {
    LearningRecord(
      Dictionary(
        uniqueKeysWithValues: minutes.enumerated().map {
          (monday.advanced(by: $0 * 7), LearningWeek(minutes: $1))
        }), ofWeeks: minutes.count, examination: examination)
  }

  @Test func `shows who passed without studying, and who studied and failed`() throws {
    let terms = try terms()
    #expect(record([0, 0, 119], examination: 90).sign(passAt: 60, terms) == .passedWithoutStudy)
    #expect(record([60, 60, 60], examination: 59).sign(passAt: 60, terms) == .studiedAndFailed)
    #expect(record([60, 60, 60], examination: 60).sign(passAt: 60, terms) == nil)
    #expect(record([0, 0], examination: 10).sign(passAt: 60, terms) == nil)
    #expect(record([0, 59]).sign(passAt: 60, terms) == .lagging)
    #expect(record([], examination: 90).sign(passAt: 60, terms) == nil, "nothing was noted")
    // Weeks without a line count as weeks without study.
    let missing = LearningRecord(
      [monday: LearningWeek(minutes: 100)], ofWeeks: 2, examination: 70)
    #expect(missing.sign(passAt: 60, terms) == .passedWithoutStudy)
  }

  @Test(arguments: [
    ([60, 60, 60, 60], LearningRecord.Trend.steady), ([10, 10, 90, 90], .rising),
    ([90, 0, 500, 10, 10], .falling), ([0, 0, 0, 0], .steady),
  ])
  func `rises, falls or stays within a fifth`(
    minutes: [Int], trend: LearningRecord.Trend
  ) {
    let own = record(minutes)
    #expect(own.trend(among: Array(own.weeks.keys)) == trend)
    #expect(own.trend(among: Array(own.weeks.keys.sorted().prefix(3))) == nil)
  }

  @Test func `goes with the points as Pearson says, if enough are known`() throws {
    let terms = try terms()
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let pairs = (0..<Int.random(in: 15...40, using: &chance)).map { _ in
        (
          minutes: Int.random(in: 0...600, using: &chance),
          points: Int.random(in: 0...100, using: &chance)
        )
      }
      let found = LearningCorrelation.permille(pairs, terms)
      guard pairs.count >= 20 else {
        #expect(found == nil)
        continue
      }
      let n = Double(pairs.count)
      let (x, y) = (pairs.map { Double($0.minutes) }, pairs.map { Double($0.points) })
      let (mx, my) = (x.reduce(0, +) / n, y.reduce(0, +) / n)
      let both = zip(x, y).reduce(0) { $0 + ($1.0 - mx) * ($1.1 - my) }
      let sx = x.reduce(0) { $0 + ($1 - mx) * ($1 - mx) }
      let sy = y.reduce(0) { $0 + ($1 - my) * ($1 - my) }
      let expected = both / (sx * sy).squareRoot() * 1_000
      #expect(abs(Double(try #require(found)) - expected) <= 0.51, "seed \(seed)")
    }
    let same = Array(repeating: (minutes: 60, points: 70), count: 30)
    #expect(LearningCorrelation.permille(same, terms) == nil)
  }

  @Test func `is read from a spreadsheet, or every fault is named with its line`() {
    let people: [String: Teacher.ID] = ["T1": "T1", "T2": "T2", "王芳": "T1"]
    let read = LearningLines("王芳\t90\t2\t1\n\nT2，30，0，0\n", of: people)
    #expect(read.faults.isEmpty)
    #expect(
      read.weeks == [
        "T1": LearningWeek(minutes: 90, posts: 2, tasks: 1), "T2": LearningWeek(minutes: 30),
      ])
    let bad = LearningLines(
      "T1,1,2\nT9,1,x,3\nT1,-1,0,0\n王芳,1,1,1\nT2,,,", of: people)
    #expect(
      bad.faults == [
        .init(line: 1, what: .cells(3)), .init(line: 2, what: .trainee("T9")),
        .init(line: 2, what: .number("x")),
        .init(line: 3, what: .impossible(LearningWeek(minutes: -1))),
        .init(line: 4, what: .twice("王芳")),
      ])
  }

  @Test func `is known by its Monday`() {
    for ordinal in -40...40 {
      let day = Day(ordinal: ordinal)
      let start = day.weekStart
      #expect((0...6).contains(start.distance(to: day)) && start.weekStart == start)
    }
    #expect(Day(2026, 10, 18).weekStart == monday && monday.weekStart == monday)
  }
}
