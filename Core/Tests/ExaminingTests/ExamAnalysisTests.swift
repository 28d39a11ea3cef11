import CoreTestSupport
import Examining
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `Rates of schools` {
  @Test func `leave small schools out, also of the mean`() {
    let rates = rates(["S1": (100, 8_000), "S2": (50, 5_000), "S3": (4, 100)], smallest: 10)
    #expect(rates.small == ["S3"])
    #expect(rates.bySchool["S1"] == .init(rate: 8_000, pupils: 100))
    #expect(rates.mean == 7_000)
  }

  @Test func `ask for every paper`() {
    var two = sheet(["S1": (10, 5_000), "S2": (10, 6_000)])
    two.marks["语文"] = 120
    two.figures["S1"]?["语文"] = ExamFigure(sat: 30, average: 9_000, excellent: 0, passed: 0)
    let rates = ExamRates(two, in: ["数学", "语文"], smallest: 1)
    #expect(rates.bySchool == ["S1": .init(rate: 6_875, pupils: 30)])
  }
}

@Suite struct `Progress on one's own base` {
  @Test func `is nobody's when all rise alike`() {
    for seed in every(2_000) {
      var random = SplitMix64(seed: seed)
      var before: [School.ID: (sat: Int, average: Int)] = [:]
      for place in 0..<Int.random(in: 2...12, using: &random) {
        before[School.ID("S\(place)")] = (
          Int.random(in: 1...300, using: &random), Int.random(in: 0...7_000, using: &random)
        )
      }
      let rise = Int.random(in: 0...3_000, using: &random)
      let now = before.mapValues { (sat: $0.sat, average: $0.average + rise) }
      let progress = ExamProgress(from: rates(before), to: rates(now))
      #expect(progress.steps.count == before.count, "seed \(seed)")
      #expect(progress.steps.values.allSatisfy { $0.gain == 0 }, "seed \(seed)")
    }
  }

  @Test func `closes the gap when the helped school rises more`() throws {
    let progress = ExamProgress(
      from: rates(["A": (100, 8_000), "B": (100, 5_000), "C": (100, 6_000)]),
      to: rates(["A": (100, 8_200), "B": (100, 5_900), "D": (100, 1_000)]))
    let gap = try #require(ExamGap("A", "B", in: progress))
    #expect(gap.before == 3_000 && gap.now == 2_300 && gap.closed == 700)
    #expect(gap.helperGain == -350 && gap.helpedGain == 350)
    #expect(progress.gain(of: ["A", "B"]) == 0)
    #expect(ExamGap("A", "C", in: progress) == nil)
  }
}

@Suite struct `Value added` {
  @Test func `is the residual of the weighted line, as worked out in another way`() {
    for seed in every(2_000) {
      var random = SplitMix64(seed: seed)
      var before: [School.ID: (sat: Int, average: Int)] = [:]
      var now = before
      for place in 0..<Int.random(in: 3...12, using: &random) {
        let school = School.ID("S\(place)")
        let sat = Int.random(in: 1...300, using: &random)
        before[school] = (sat, Int.random(in: 0...10_000, using: &random))
        now[school] = (sat, Int.random(in: 0...10_000, using: &random))
      }
      let progress = ExamProgress(from: rates(before), to: rates(now))
      let added = ValueAdded(progress, credibility: 30)
      guard Set(before.values.map(\.average)).count > 1 else {
        #expect(added.bySchool.isEmpty, "seed \(seed)")
        continue
      }
      // By the deviations from the means, in floating point.
      let points = before.keys.sorted().map { school in
        (
          x: Double(before[school]!.average), y: Double(now[school]!.average),
          w: Double(before[school]!.sat)
        )
      }
      let weight = points.reduce(0) { $0 + $1.w }
      let x = points.reduce(0) { $0 + $1.w * $1.x } / weight
      let y = points.reduce(0) { $0 + $1.w * $1.y } / weight
      let slope =
        points.reduce(0) { $0 + $1.w * ($1.x - x) * ($1.y - y) }
        / points.reduce(0) { $0 + $1.w * ($1.x - x) * ($1.x - x) }
      for (school, point) in zip(before.keys.sorted(), points) {
        let line = added.bySchool[school]!
        let expected = y + slope * (point.x - x)
        #expect(abs(Double(line.expected) - expected) < 0.501, "seed \(seed)")
        #expect(line.beyond == now[school]!.average - line.expected, "seed \(seed)")
        let believed = Double(line.beyond) * point.w / (point.w + 30)
        #expect(abs(Double(line.believed) - believed) < 0.501, "seed \(seed)")
      }
    }
  }

  @Test func `needs three schools that didn't begin alike`() {
    let two = ExamProgress(
      from: rates(["A": (10, 5_000), "B": (10, 6_000)]),
      to: rates(["A": (10, 5_000), "B": (10, 6_000)]))
    #expect(ValueAdded(two, credibility: 30).bySchool.isEmpty)
  }
}

@Suite struct `A weak subject` {
  private let townships: [School.ID: String] = ["A": "Hill", "B": "Hill", "C": "Centre"]

  @Test func `is one that the township and enough of its schools are behind in`() throws {
    let terms = try examTerms()
    let found = WeakSubject.all(
      in: sheet(["A": (50, 5_000), "B": (50, 6_000), "C": (100, 8_000)]), townships: townships,
      terms)
    #expect(
      found == [
        WeakSubject(
          township: "Hill", subject: "数学", behind: 1_250, schoolsBehind: 2, schools: 2)
      ])
  }

  @Test func `isn't made by a school so small that nobody sees it`() throws {
    let terms = try examTerms()
    let found = WeakSubject.all(
      in: sheet(["A": (terms.smallest.value - 1, 0), "B": (50, 8_000), "C": (100, 8_000)]),
      townships: townships, terms)
    #expect(found.isEmpty)
  }

  @Test func `isn't one by less than the book's margin`() throws {
    let terms = try examTerms()
    let found = WeakSubject.all(
      in: sheet(["A": (50, 7_900), "B": (50, 7_900), "C": (100, 8_000)]), townships: townships,
      terms)
    #expect(found.isEmpty)
  }
}
