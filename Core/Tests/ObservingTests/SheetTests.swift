import CoreTestSupport
import Observing
import Policy
import Staffing
import Testing

@Suite struct `What is written of a lesson` {
  private func terms(_ name: String = bookNames[0]) throws -> ObservationTerms {
    try #require(try shippedBook(name).observationTerms)
  }

  private func sheet(_ level: String) -> ObservationSheet {
    ObservationSheet(
      marks: Dictionary(
        uniqueKeysWithValues: ["aims", "process", "pupils", "teacher", "effect"].map {
          ($0, level)
        }), strengths: "板书清楚", advice: "多给学生说的机会")
  }

  @Test(arguments: bookNames)
  func `is worth what the book gives`(name: String) throws {
    let terms = try terms(name)
    #expect(sheet("excellent").tenths(terms) == 1_000 && sheet("weak").tenths(terms) == 500)
    var mixed = sheet("excellent")
    mixed.marks["process"] = "good"
    #expect(mixed.tenths(terms) == 963)
    mixed.marks["process"] = nil
    #expect(mixed.tenths(terms) == nil)
    #expect(terms.dropIns == Cadence(2, per: .year))
    #expect(terms.dropInCitation.source == "S001-128" && terms.agreement.value == 667)
  }

  @Test func `is refused with every fault`() throws {
    let terms = try terms()
    #expect(sheet("good").faults(terms, of: .routine).isEmpty)
    var wrong = sheet("good")
    wrong.marks["aims"] = "superb"
    wrong.marks["dress"] = "good"
    wrong.strengths = ""
    wrong.advice = String(repeating: "长", count: 2_001)
    wrong.tested = 30
    wrong.passed = 31
    #expect(
      wrong.faults(terms, of: .open) == [
        .unmarked("aims"), .unknown("dress"), .noStrengths, .tooLong(2_001),
        .test(tested: 30, passed: 31),
      ])
  }

  @Test func `has the test and the plan when somebody dropped in`() throws {
    let terms = try terms()
    #expect(sheet("good").faults(terms, of: .dropIn) == [.noTest, .planUnseen])
    var whole = sheet("good")
    whole.tested = 40
    whole.passed = 36
    whole.plan = .partly
    #expect(whole.faults(terms, of: .dropIn).isEmpty)
  }

  @Test(arguments: [
    ("points: 20 points", "points: 21 points", "observation/rubric"),
    ("worth: 85 percent", "worth: 100 percent", "observation/rubric"),
    ("drop-ins: {value: 2, unit: per-year", "drop-ins: {value: 2, unit: times", "drop-ins"),
    ("  calibrated:", "  calibratd:", "observation/calibratd"),
  ])
  func `follows a book whose faults are found`(from: String, to: String, key: String) throws {
    let text = try bookText()
    #expect(text.contains(from))
    #expect(faults(of: text.replacing(from, with: to)).contains { $0.contains(key) })
  }

  private func faults(of text: String) -> [String] {
    do {
      _ = try PolicyBook(yaml: text)
      return []
    } catch {
      return (error as? PolicyBookError)?.problems.map { "\($0)" } ?? ["\(error)"]
    }
  }
}

@Suite struct `How lessons grow` {
  private func point(_ day: Int, _ mark: Double) -> GrowthCurve.Point {
    GrowthCurve.Point(day: Day(2026, 9, 1).advanced(by: day), mark: mark)
  }

  @Test func `is the median of all slopes, which one bad day doesn't move`() throws {
    let steady = (0..<10).map { point($0 * 30, 70 + Double($0)) }
    let gain = try #require(GrowthCurve(steady).gainPerYear)
    #expect(abs(gain - 365.0 / 30) < 1e-9)
    let shaken = try #require(GrowthCurve(steady + [point(285, 20)]).gainPerYear)
    #expect(shaken > 9)
  }

  @Test func `isn't told of fewer than three days`() {
    #expect(GrowthCurve([]).gainPerYear == nil)
    #expect(GrowthCurve([point(0, 70), point(0, 90), point(9, 80)]).gainPerYear == nil)
    #expect(GrowthCurve([point(9, 80), point(0, 70)]).points.map(\.mark) == [70, 80])
  }
}
