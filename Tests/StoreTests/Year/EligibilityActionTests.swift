import Access
import Actions
import Staffing
import Store
import Testing

private let year = YearCounty.year
private let july = Day(2026, 7, 1)

@Suite struct `Freezing the list` {
  @Test func `gives every teacher a line with all reasons and the book that judged`() async throws {
    let county = try await YearCounty()
    let version = try await county.act(FreezeEligibility(year: year, after: 0), on: july)
    #expect(version == 1)
    let list = try #require(try await county.read { try $0.eligibilityLists(of: year) }.first)
    #expect(list.book == "miyun" && list.bookSHA256.count == 64)
    #expect(list.contestUntil == Day(2026, 7, 8))
    let lines = try await county.read { try $0.eligibilityLines(of: list.id) }
    #expect(lines.count == county.roster.teachers.count)
    let judged = county.book.eligibility(of: county.roster, in: year)
    for (teacher, verdict) in zip(county.roster.teachers, judged) {
      let line = try #require(lines.first { $0.teacher == teacher.id })
      #expect(Set(line.directions) == Set(verdict.directions.map(\.rawValue)))
      guard teacher.id.rawValue.hasSuffix("7") else { continue }
      let reasons = try await county.read { try $0.eligibilityReasons(of: teacher.id, in: list.id) }
      #expect(reasons.map(\.rule) == verdict.findings.map(\.rule.rawValue))
    }
  }

  @Test func `keeps no sensitive word`() async throws {
    let county = try await YearCounty()
    try await county.act(FreezeEligibility(year: year, after: 0), on: july)
    let words = try await county.read { connection in
      try connection.rows("SELECT zh FROM eligibility_reason") { try $0.text("zh") }
    }
    for secret in ["孕", "哺乳", "疾病", "处分"] {
      #expect(!words.contains { $0.contains(secret) }, "\(secret)")
    }
  }

  @Test func `again is a new version, and a second click is told so`() async throws {
    let county = try await YearCounty()
    try await county.act(FreezeEligibility(year: year, after: 0), on: july)
    let first = try #require(try await county.read { try $0.eligibilityLists(of: year) }.first)
    let lines = try await county.read { try $0.eligibilityLines(of: first.id) }
    try await county.refuses(FreezeEligibility(year: year, after: 0), on: july, "第 1 版")
    try await county.act(FreezeEligibility(year: year, after: 1), on: Day(2026, 7, 3))
    #expect(try await county.read { try $0.eligibilityLists(of: year) }.map(\.version) == [2, 1])
    #expect(try await county.read { try $0.eligibilityLines(of: first.id) } == lines)
  }

  @Test func `isn't for principals`() async throws {
    let county = try await YearCounty()
    try await county.forbids(
      FreezeEligibility(year: year, after: 0), by: YearCounty.principal("S"), on: july)
  }
}

@Suite struct `Contesting a line` {
  private func frozen() async throws -> (YearCounty, EligibilityList, Teacher.ID) {
    let county = try await YearCounty()
    try await county.act(FreezeEligibility(year: year, after: 0), on: july)
    let list = try #require(try await county.read { try $0.eligibilityLists(of: year) }.first)
    return (county, list, county.roster.teachers[3].id)
  }

  @Test func `is answered by somebody else and stays on record`() async throws {
    let (county, list, teacher) = try await frozen()
    let contest = ContestLine(list: list.id, teacher: teacher, claim: " 我已满六年 ")
    let person = YearCounty.teacher(teacher)
    let id = try await county.act(contest, by: person, on: july)
    #expect(try await county.act(contest, by: person, on: july) == id)
    try await county.refuses(
      ContestLine(list: list.id, teacher: teacher, claim: "另一条"), by: person, on: july, "正在办理")
    try await county.act(
      AnswerContest(contest: id, isUpheld: false, words: "来校年月为2022年9月"), on: Day(2026, 7, 2))
    try await county.refuses(
      AnswerContest(contest: id, isUpheld: true, words: "改了"), on: Day(2026, 7, 2), "已经答复")
    let contests = try await county.read { try $0.contests(of: list.id) }
    #expect(contests.map(\.claim) == ["我已满六年"])
    #expect(contests.first?.answer?.isUpheld == false)
  }

  @Test func `is for one's own line, in time and in words`() async throws {
    let (county, list, teacher) = try await frozen()
    let other = county.roster.teachers[4].id
    try await county.forbids(
      ContestLine(list: list.id, teacher: teacher, claim: "x"), by: YearCounty.teacher(other),
      on: july)
    try await county.refuses(
      ContestLine(list: list.id, teacher: teacher, claim: " "), by: YearCounty.teacher(teacher),
      on: Day(2026, 7, 9), "没有填写", "2026-07-08")
  }

  @Test func `keeps what was said out of the events`() async throws {
    let (county, list, teacher) = try await frozen()
    try await county.act(
      ContestLine(list: list.id, teacher: teacher, claim: "我怀孕了"),
      by: YearCounty.teacher(teacher), on: july)
    let events = try await county.read { try $0.events() }
    #expect(!events.contains { ($0.details + $0.subject).contains("孕") })
  }
}
