import Access
import Actions
import Chronicle
import Policy
import Staffing
import Store
import Testing

private let year = YearCounty.year
private let june = Day(2026, 6, 10)
private let september = Day(2026, 9, 1)
private let office = YearCounty.person("office", "establishment-office", .county)

@Suite struct `An establishment round` {
  private func draft(_ county: YearCounty) -> EstablishmentDraft {
    county.book.establishmentDraft(of: county.roster)
  }

  private func proposal(
    _ adjustments: [School.ID: ProposeEstablishment.Adjustment] = [:], after: Int = 0,
    reserve: Int = 10
  ) -> ProposeEstablishment {
    ProposeEstablishment(
      year: year, after: after, reserve: reserve, validFrom: september, adjustments: adjustments)
  }

  /// With a total that leaves ten posts beyond what the book computes.
  private func ready() async throws -> YearCounty {
    let county = try await YearCounty()
    try await county.act(
      StateTotal(total: draft(county).computed + 10, document: "密编发〔2026〕1号"), by: office,
      on: june)
    return county
  }

  @Test func `becomes dated facts and the pool once it's approved`() async throws {
    let county = try await ready()
    let school = county.roster.schools[2].id
    let computed = try #require(draft(county).lines.first { $0.school == school }?.computed)
    let action = proposal([school: .init(number: computed - 3, reason: "生源减少")])
    #expect(try await county.act(action, on: june) == 1)
    try await county.act(
      DecideEstablishment(year: year, version: 1, isApproved: true, words: "批〔2026〕7号"),
      by: office, on: june.advanced(by: 3))
    let line = FactLine.attribute("establishment", of: school)
    let timeline = try await county.read { try $0.timeline(line) }
    #expect(timeline.fact(on: september)?.value.number("is") == computed - 3)
    #expect(
      timeline.fact(on: september.advanced(by: -1))?.value.number("is")
        == county.roster[school]?.establishment)
    let pool = try await county.read { try $0.poolRecords() }
    #expect(pool.map(\.balance) == [10])
    // A second click changes nothing.
    try await county.act(
      DecideEstablishment(year: year, version: 1, isApproved: true, words: "批〔2026〕7号"),
      by: office, on: june.advanced(by: 3))
    #expect(try await county.read { try $0.poolRecords() }.count == 1)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `reaches the workbook, and no fact begins before its day`() async throws {
    let county = try await ready()
    let school = county.roster.schools[2].id
    let computed = try #require(draft(county).lines.first { $0.school == school }?.computed)
    try await county.refuses(TakeEstablishmentOver(year: year), on: june, "还没有批准")
    try await county.act(
      proposal([school: .init(number: computed - 3, reason: "生源减少")]), on: june)
    try await county.act(
      DecideEstablishment(year: year, version: 1, isApproved: true, words: "批〔2026〕7号"),
      by: office, on: june)
    let before = try await county.read { try $0.timelines() }
    #expect(try await county.act(TakeEstablishmentOver(year: year), on: june) > 0)
    #expect(try await county.read { try $0.timelines() } == before)
    let stored = try #require(try await county.read { try $0.latestCounty() })
    let roster = try CountyContent(stored).roster
    #expect(roster[school]?.establishment == computed - 3)
    #expect(roster.teachers == county.roster.teachers)
    #expect(try await county.act(TakeEstablishmentOver(year: year), on: june) == 0)
    try await county.forbids(TakeEstablishmentOver(year: year), by: office, on: june)
  }

  @Test func `keeps to the total, and every other number has its reason`() async throws {
    let county = try await ready()
    let schools = county.roster.schools.map(\.id)
    let first = try #require(draft(county).lines.first)
    try await county.refuses(
      proposal(
        [
          schools[0]: .init(number: first.computed + 90, reason: " "),
          schools[1]: .init(number: -1, reason: "误"),
          "X": .init(number: 3, reason: "新校"),
        ], reserve: 30), on: june, "超过总量", "请写明理由", "不是 0 以上", "X")
    try await county.refuses(proposal(after: 4), on: june, "第 4 次")
    try await county.forbids(proposal(), by: office, on: june)
    try await county.forbids(
      StateTotal(total: 1, document: "文"), by: YearCounty.personnel, on: june)
    try await county.refuses(
      StateTotal(total: 0, document: ""), by: office, on: june, "名额 0", "文件")
  }

  @Test func `needs a total, and waits while one is decided`() async throws {
    let county = try await YearCounty()
    try await county.refuses(proposal(), on: june, "总量")
    try await county.act(
      StateTotal(total: draft(county).computed + 10, document: "文"), by: office, on: june)
    try await county.act(proposal(), on: june)
    try await county.refuses(proposal(after: 1), on: june, "正在编办")
    try await county.refuses(
      DecideEstablishment(year: year, version: 1, isApproved: false, words: ""), by: office,
      on: june, "理由")
    try await county.act(
      DecideEstablishment(year: year, version: 1, isApproved: false, words: "请压缩城区学校"),
      by: office, on: june)
    try await county.refuses(
      DecideEstablishment(year: year, version: 1, isApproved: true, words: "批"), by: office,
      on: june, "不能改动")
    #expect(try await county.act(proposal(after: 1), on: june) == 2)
    let rounds = try await county.read { try $0.establishmentRounds(of: year) }
    #expect(rounds.map(\.version) == [2, 1])
    #expect(rounds[1].decision?.words == "请压缩城区学校")
    #expect(rounds[0].lines.count == county.roster.schools.count)
  }

  @Test func `isn't approved by whoever proposed it`() async throws {
    let county = try await ready()
    let both = Actor(
      account: "both", name: "双岗",
      grants: [
        Grant(role: "personnel", reach: .county, days: 0..<60_000),
        Grant(role: "establishment-office", reach: .county, days: 0..<60_000),
      ], roles: .standard)
    try await county.act(proposal(), by: both, on: june)
    try await county.refuses(
      DecideEstablishment(year: year, version: 1, isApproved: true, words: "批"), by: both,
      on: june, "自己提出")
  }

  @Test func `beyond the total is refused by the database itself`() async throws {
    let county = try await ready()
    try await county.act(proposal(), on: june)
    await #expect(throws: ConstraintViolation.self) {
      try await county.database.write { connection in
        try connection.execute(
          """
          INSERT INTO establishment_line
            (round_id, school_id, school_name, pupils, classes, staff, computed, adjusted, reason)
          SELECT round_id, 'X', 'X', 1, 1, 1, 1, 1, '' FROM establishment_line LIMIT 1
          """)
      }
    }
    await #expect(throws: ConstraintViolation.self) {
      try await county.database.write {
        try $0.execute("UPDATE establishment_line SET adjusted = 1, reason = 'x'")
      }
    }
    await #expect(throws: ConstraintViolation.self) {
      try await county.database.write { try $0.execute("DELETE FROM establishment_line") }
    }
  }
}
