import CoreTestSupport
import Inspecting
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `A visit's sheet` {
  private let terms: SupervisionTerms
  private let template: SupervisionTerms.Template

  init() throws {
    terms = try #require(try shippedBook().supervisionTerms)
    template = try #require(terms[template: "four-checks"])
  }

  private func sheet(_ points: Int...) -> VisitSheet {
    VisitSheet(
      marks: Dictionary(
        uniqueKeysWithValues: zip(template.items, points).map { ($0.key, .init($1)) }),
      lessons: [.init(teacher: "Ann", subject: "music", feedback: "More singing")],
      feedback: "Told the head")
  }

  private func faults(_ sheet: VisitSheet) -> [VisitSheet.Fault] {
    sheet.faults(template, remarkBelow: terms.remarkBelow.value)
  }

  /// Scenario S001-123
  @Test func `closes only with a lesson heard and its feedback`() {
    var sheet = sheet(25, 20, 20, 20)
    #expect(faults(sheet).isEmpty)
    sheet.lessons[0].feedback = ""
    #expect(faults(sheet) == [.lessons(0, due: 1)])
    sheet.lessons = []
    sheet.feedback = ""
    #expect(faults(sheet) == [.lessons(0, due: 1), .noFeedback])
  }

  @Test func `closes only when every item is marked and what is poor is explained`() {
    #expect(faults(sheet(25, 20, 20)) == [.unmarked(item: "homework")])
    #expect(faults(sheet(25, 15, 20, 20)).isEmpty)
    var poor = sheet(25, 14, 20, 20)
    #expect(faults(poor) == [.needsRemark(item: "observations", points: 14, of: 25)])
    poor.marks["observations"]?.remark = "Two of ten"
    #expect(faults(poor).isEmpty)
  }

  @Test func `has a score when it's whole`() {
    #expect(sheet(25, 20, 20, 20).permille(template) == 850)
    #expect(sheet(25, 20, 20).permille(template) == nil)
    #expect(!VisitSheet.Mark(26).fits(template.items[0]))
    #expect(!VisitSheet.Mark(-1).fits(template.items[0]))
    #expect(VisitSheet.Mark(0).fits(template.items[0]))
  }
}

@Suite struct `The calendar of inspections` {
  private let terms: SupervisionTerms

  init() throws {
    terms = try #require(try shippedBook().supervisionTerms)
  }

  @Test func `has beginning, middle and end of both terms`() {
    let windows = terms.windows(of: SchoolYear(2026))
    #expect(
      windows.map(\.occasion) == [
        "term-start", "mid-term", "term-end", "term-start", "mid-term", "term-end",
      ])
    #expect(windows[2].days == Day(2026, 12, 25)...Day(2027, 1, 23))
  }

  @Test func `names what has begun and isn't arranged, on every day of the year`() {
    let year = SchoolYear(2026)
    for seed in every(300) {
      var stream = SplitMix64(seed: seed)
      let arranged = (0..<stream.below(5)).map { _ in
        (
          occasion: stream.pick(terms.occasions).key,
          first: year.days.lowerBound.advanced(by: stream.below(365))
        )
      }
      let day = year.days.lowerBound.advanced(by: stream.below(365))
      var expected: [InspectionWindow] = []
      for window in terms.windows(of: year) {
        var isArranged = false
        for date in window.days {
          for one in arranged where one.occasion == window.occasion && one.first == date {
            isArranged = true
          }
        }
        if window.days.lowerBound <= day, !isArranged { expected.append(window) }
      }
      #expect(terms.unarranged(of: year, on: day, arranged: arranged) == expected, "seed \(seed)")
    }
  }
}

@Suite struct `A comparison of schools` {
  private func result(_ school: School.ID, _ round: String, _ permille: Int)
    -> InspectionComparison.Result
  { .init(school, in: round, permille) }

  @Test func `sets each beside the others and beside itself`() {
    let comparison = InspectionComparison(
      [
        result("S1", "A", 800), result("S2", "A", 600), result("S1", "B", 700),
        result("S3", "B", 900), result("S3", "X", 1),
      ], rounds: ["A", "B"])
    #expect(comparison.means == ["A": 700, "B": 800])
    #expect(comparison.rows.map(\.school) == ["S1", "S2", "S3"])
    #expect(comparison.rows.map(\.change) == [-100, nil, nil])
    #expect(comparison.rows.map(\.beyondMean) == [-100, -100, 100])
  }

  @Test func `agrees with its definition, drawn at random`() {
    let rounds = ["A", "B", "C"]
    for seed in every(2_000) {
      var stream = SplitMix64(seed: seed)
      var known: [School.ID: [String: Int]] = [:]
      for _ in 0..<stream.below(14) {
        known[School.ID("S\(stream.below(5))"), default: [:]][stream.pick(rounds)] = stream.below(
          1_001)
      }
      let results = stream.shuffled(
        known.keys.sorted().flatMap { school in
          rounds.compactMap { round in known[school]?[round].map { result(school, round, $0) } }
        })
      let comparison = InspectionComparison(results, rounds: rounds)
      #expect(comparison.rows.map(\.school) == known.keys.sorted(), "seed \(seed)")
      for row in comparison.rows {
        let own = rounds.compactMap { round in known[row.school]?[round].map { (round, $0) } }
        let last = own[own.count - 1]
        let peers = known.values.compactMap { $0[last.0] }
        #expect(row.values == known[row.school], "seed \(seed)")
        #expect(row.beyondMean == last.1 - peers.reduce(0, +) / peers.count, "seed \(seed)")
        #expect(
          row.change == (own.count < 2 ? nil : last.1 - own[own.count - 2].1), "seed \(seed)")
      }
    }
  }
}
