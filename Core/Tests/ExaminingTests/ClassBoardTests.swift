import CoreTestSupport
import Examining
import Policy
import Sampling
import Staffing
import Testing

private func result(
  _ name: String, at school: School.ID = "S1", by teacher: Teacher.ID? = nil, sat: Int,
  average: Int
) -> ClassResult {
  ClassResult(
    name, at: school, "数学", by: teacher,
    ExamFigure(sat: sat, average: average, excellent: 0, passed: 0))
}

@Suite struct `Classes that are shown` {
  @Test func `never leave one alone hidden, which the school's figure would give away`() {
    for seed in every(2_000) {
      var random = SplitMix64(seed: seed)
      let results = (0..<Int.random(in: 0...9, using: &random)).map { place in
        result(
          "\(place)", at: School.ID("S\(Int.random(in: 1...3, using: &random))"),
          sat: Int.random(in: 1...20, using: &random), average: 5_000)
      }
      let shown = ClassResult.shown(results, smallest: 10)
      #expect(shown.allSatisfy { $0.figure.sat >= 10 }, "seed \(seed)")
      for (school, own) in Dictionary(grouping: results, by: \.school) {
        let left = shown.count { $0.school == school }
        let hidden = own.count - left
        let small = own.count { $0.figure.sat < 10 }
        #expect(hidden == min(own.count, small == 1 ? 2 : small), "seed \(seed)")
        #expect(hidden != 1 || left == 0, "seed \(seed)")
      }
    }
  }
}

@Suite struct `Classes against their base` {
  @Test func `are held to the line of the schools`() throws {
    let terms = try examTerms()
    let before = sheet(["S1": (100, 4_000), "S2": (100, 6_000), "S3": (100, 8_000)])
    let now = sheet(["S1": (100, 5_000), "S2": (100, 6_000), "S3": (100, 7_000)])
    let board = ClassBoard(
      [
        result("1", by: "T1", sat: 30, average: 5_600),
        result("2", by: "T2", sat: 30, average: 5_600),
      ], of: now, before: [result("2", sat: 30, average: 5_000)], base: before, terms)
    let (first, second) = (board.lines[0], board.lines[1])
    #expect(first.base == 4_000 && !first.isOwnBase && first.expected == 5_000)
    #expect(first.beyond == 600 && first.believed == 300)
    #expect(second.base == 5_000 && second.isOwnBase && second.expected == 5_500)
    #expect(second.believed == 50 && second.lead == -400)
  }

  @Test func `know only the lead without a base`() throws {
    let line = try #require(
      ClassBoard(
        [result("1", sat: 30, average: 5_600)], of: sheet(["S1": (100, 5_000)]), before: [],
        base: nil, try examTerms()
      ).lines.first)
    #expect(line.lead == 600 && line.base == nil && line.believed == nil)
  }

  @Test func `of one teacher count each pupil once`() throws {
    let terms = try examTerms()
    for seed in every(2_000) {
      var random = SplitMix64(seed: seed)
      let results = (0..<Int.random(in: 1...6, using: &random)).map { place in
        result(
          "\(place)", by: "T1", sat: Int.random(in: 1...60, using: &random),
          average: Int.random(in: 0...10_000, using: &random))
      }
      let board = ClassBoard(
        results, of: sheet(["S1": (400, 5_000)]), before: [], base: nil, terms)
      let all = TeacherStanding.all(in: board.lines, smallest: 10, credibility: 30)
      let pupils = results.reduce(0) { $0 + $1.figure.sat }
      guard pupils >= 10 else {
        #expect(all.isEmpty, "seed \(seed)")
        continue
      }
      let one = try #require(all.first)
      let mean =
        Double(results.reduce(0) { $0 + $1.figure.sat * $1.figure.average }) / Double(pupils)
      #expect(abs(Double(one.rate) - mean) <= 0.5 + 1e-9, "seed \(seed)")
      #expect(one.pupils == pupils && one.classes == results.count, "seed \(seed)")
    }
  }
}

@Suite struct `Places in an order of merit` {
  @Test func `are one more than there are better`() {
    for seed in every(2_000) {
      var random = SplitMix64(seed: seed)
      let merits = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        Int.random(in: -3...3, using: &random)
      }
      #expect(
        places(merits) == merits.map { merit in 1 + merits.count { $0 > merit } }, "seed \(seed)")
    }
  }
}
