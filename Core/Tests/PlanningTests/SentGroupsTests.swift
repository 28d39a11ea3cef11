import CoreTestSupport
import PlanFormat
import Planning
import Policy
import Staffing
import Testing

@Suite struct `The guard on sent groups` {
  let book: PolicyBook
  let town: School.ID = "2111000001"
  let village: School.ID = "2111000002"

  init() throws { book = try shippedBook() }

  /// Twenty teachers in town, the first three without a title, the rest senior.
  private var roster: Roster {
    get throws {
      try Roster(
        county: "县",
        schools: [.sample(town, area: .mainCity), .sample(village)],
        teachers: (1...20).map { number in
          .sample(
            .init("T\(100 + number)"), school: town, joined: Month(2005, 9),
            title: number <= 3 ? .none : .senior)
        })
    }
  }

  private func moves(_ numbers: [Int]) -> [Move] {
    numbers.map { number in
      Move(
        teacher: .init("T\(100 + number)"), from: town, to: village, stage: .primary,
        subject: .chinese, phase: .directed, direction: .down, kind: .exchange,
        start: "2026-autumn", end: "2029-spring", reasons: [])
    }
  }

  @Test func `a school that sends its three without a title is found, with the numbers`() throws {
    let groups = try SentGroups(roster, book, SchoolYear(2026), moves: moves([1, 2, 3]))
    // One group of C(20, 3) = 1140.
    #expect(groups.comparisons.first { $0.trait == .title }?.probability == 878)
    #expect(groups.findings.map(\.subject) == [.school(town)])
    #expect(
      groups.findings.map { book.sentence(for: $0, in: .zh) } == [
        "派出教师职称均值0.00（3人），抽签低至此的可能为<0.1%；本校可派教师职称均值3.40（20人），派出者明显偏弱"
      ])
  }

  @Test func `a fair group is no finding and a single person can't be judged`() throws {
    #expect(
      try SentGroups(roster, book, SchoolYear(2026), moves: moves([1, 10, 11])).findings.isEmpty)
    let one = try SentGroups(roster, book, SchoolYear(2026), moves: moves([1]))
    #expect(one.findings.isEmpty)
    #expect(
      one.comparisons.first { $0.trait == .title }.map(book.verdict(on:)) == .tooSmall)
  }

  @Test func `moves up or back don't count as sent`() throws {
    var up = moves([1, 2, 3])
    for index in up.indices { up[index].direction = .lateral }
    #expect(try SentGroups(roster, book, SchoolYear(2026), moves: up).comparisons.isEmpty)
  }

  @Test func `the indicators of the guard fall below zero when the weaker go`() throws {
    let indicators = Indicators(
      try roster, book, SchoolYear(2026), moves: moves([1, 2, 3]))
    #expect(indicators.before["sent.senior"]?.millionths == nil)
    #expect(indicators.after["sent.senior"]?.millionths == -850_000)
  }
}
