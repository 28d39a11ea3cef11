import CoreTestSupport
import Policy
import Staffing
import Testing

@Suite struct `A policy book` {
  private func problems(_ changes: (String, String)...) throws -> [PolicyBookError.Problem] {
    do {
      _ = try PolicyBook(yaml: try bookText(replacing: changes))
      return []
    } catch let error as PolicyBookError {
      return error.problems
    }
  }

  @Test(arguments: [
    (
      "commute-limit: 40 km", "comute-limit: 40 km", "unknown key 'comute-limit'",
      "did you mean 'commute-limit'?"
    ),
    ("commute-limit: 40 km", "commute-limit: 40 miles", "unit 'miles'", "km, metres"),
    ("commute-limit: 40 km", "commute-limit: far", "'far'", "a number and a unit"),
    ("commute-limit: 40 km", "commute-limit: -1 km", "'-1'", "isn't negative"),
    ("commute-limit: 40 km", "commute-limit: 1e9 km", "'1e9'", "a number of km"),
    ("zh: 年龄{measured}", "zh: 年龄{mesured}", "{mesured}", "did you mean 'measured'?"),
    ("  stage-scope:", "  stage-scoop:", "unknown key 'stage-scoop'", "mean 'stage-scope'?"),
    ("market: serial", "market: seriel", "'seriel'", "did you mean 'serial'?"),
    ("zones: [city]", "zones: [cities]", "'cities'", "city, town, village"),
    (
      "citation: opinion-2014\n  zones", "citation: opinion\n  zones", "citation 'opinion'",
      "opinion-2014"
    ),
    (
      "exempt:\n      - circumstance: pregnant", "exempt:\n      - circumstance: pregnancy",
      "'pregnancy'", "did you mean 'pregnant'?"
    ),
    ("transfers-allowed: false", "transfers-allowed: no way", "'no way'", "true, false"),
    ("confirmed: false\n  upward-age", "confirmed: perhaps\n  upward-age", "'perhaps'", "true"),
    ("2026-10-01/2026-10-07", "2026-10-07/2026-10-01", "'2026-10-07/2026-10-01'", "2026-10-01"),
    ("load: 13 periods}\n    数学", "load: 0 periods}\n    数学", "语文 with a load of 0", "above 0"),
    ("  zh: 全国通用政策参数（缺省）\n", "", "nothing", "a value for 'zh'"),
    ("plan:\n  citation: house\n", "plan:\n", "nothing", "one of the keys of 'sources'"),
    ("\ntitle:\n", "\ntitle: x\ntitle:\n", "title", "YAML"),
  ])
  func `says what is wrong, where, and what would be right`(
    line: String, change: String, found: String, allowed: String
  ) throws {
    let problems = try problems((line, change))
    let isNamed = problems.contains {
      $0.line != nil && $0.found.contains(found) && $0.allowed.contains(allowed)
    }
    #expect(isNamed, "\(problems)")
  }

  @Test func `tells every fault at once, in the order of the file`() throws {
    let problems = try problems(
      ("zones: [city]", "zones: [cities]"), ("commute-limit: 40 km", "commute-limit: 40 miles"),
      ("market: serial", "market: none"))
    #expect(problems.map(\.key) == ["sending/zones", "plan/commute-limit", "plan/market"])
    #expect(problems.map(\.line) == problems.map(\.line).sorted { ($0 ?? 0) < ($1 ?? 0) })
  }

  @Test(arguments: ["", "- a\n- b\n", "just words", "a: [1, 2", "\u{0}", "&a [*a]"])
  func `that is something else is refused`(text: String) {
    #expect(throws: PolicyBookError.self) { try PolicyBook(yaml: text) }
  }

  @Test func `holds values for periods`() throws {
    let dated = """
      commute-limit:
          - {value: 30, unit: km, to: 2025}
          - {value: 40, unit: km, from: 2026, to: 2027}
          - {value: 50, unit: km, from: 2028}
      """
    let book = try PolicyBook(
      yaml: try bookText(replacing: [("commute-limit: 40 km", dated)]))
    let limits = [2020, 2025, 2026, 2027, 2028, 2040].map {
      book.inForce(in: SchoolYear($0)).planTerms.commuteLimit / 1000
    }
    #expect(limits == [30, 30, 40, 40, 50, 50])
    #expect(book.planTerms.commuteLimit == 50_000)
  }

  @Test(arguments: [
    "commute-limit:\n    - {value: 30, unit: km, to: 2026}\n    - {value: 40, unit: km, from: 2026}",
    "commute-limit:\n    - {value: 30, unit: km, to: 2025}\n    - {value: 40, unit: km, from: 2027}",
  ])
  func `may hold neither two values for a year nor none`(dated: String) throws {
    let problems = try problems(("commute-limit: 40 km", dated))
    #expect(problems.map(\.key) == ["plan/commute-limit"])
    #expect(problems.first?.allowed == "exactly one")
  }

  @Test func `drops a rule outside its years`() throws {
    let changed = try bookText(replacing: [
      ("  stage-scope:\n", "  stage-scope:\n    to: 2026\n"),
      ("{given: {stage: senior}", "{year: 2026, given: {stage: senior}"),
    ])
    let book = try PolicyBook(yaml: changed)
    #expect(book.inForce(in: SchoolYear(2026)).rules.contains("stage-scope"))
    #expect(!book.inForce(in: SchoolYear(2027)).rules.contains("stage-scope"))
  }

  @Test func `gives the plan the numbers of the plan model`() throws {
    let terms = try shippedBook().planTerms
    #expect(terms.levels.map(\.level) == PlanLevel.allCases)
    #expect(terms.levels.map(\.tolerance) == [0, 0, 0, 0, 0, 50_000, 10_000, 50_000])
    #expect(terms.commuteLimit == 40_000)
    #expect([terms.teamLeaveShare, terms.schoolLeaveShare] == [250, 200])
    #expect([terms.exchangeShare, terms.backboneShare] == [100, 200])
    #expect([terms.shortageWeight, terms.hardshipWeight, terms.absentWeight] == [100, 10, 150])
    #expect(terms.imbalanceWeights == [.backbone: 3, .senior: 2, .older: 1])
    #expect(terms.balanceMinimumNeed == 6)
    #expect(terms.termYears == 3)
    #expect(terms.market == .serial)
    #expect(
      terms.burden
        == PlanTerms.BurdenTerms(
          rank: 60, offList: 1100, forced: 1500, perKilometre: 20, otherSubject: 200,
          otherStage: 300, recentExchange: 400, recentYears: 6, perYearInPlace: 10,
          yearsInPlaceCap: 30, neverRural: 300, notLatelyRural: 150, latelyYears: 5))
  }

  @Test(arguments: [
    (day: Day(2026, 2, 14), isWorking: true), (Day(2026, 2, 16), false),
    (Day(2026, 10, 10), true), (Day(2026, 10, 8), true), (Day(2026, 9, 26), false),
    (Day(2025, 9, 28), true), (Day(2025, 10, 8), false), (Day(2026, 11, 21), false),
  ])
  func `carries the working days of the years that are known`(day: Day, isWorking: Bool) throws {
    let calendar = try shippedBook().calendar
    #expect(calendar.isKnown(day))
    #expect(calendar.isWorkingDay(day) == isWorking)
    #expect(!calendar.isKnown(Day(2027, 1, 4)))
  }
}
