import Access
import Actions
import Staffing
import Store
import Testing

private let year = YearCounty.year
private let july = Day(2026, 7, 10)
private let last = Day(2026, 7, 24)

@Suite struct `Handing in wishes` {
  private func open() async throws -> (YearCounty, Teacher, [School.ID]) {
    let county = try await YearCounty()
    try await county.act(FreezeEligibility(year: year, after: 0), on: Day(2026, 7, 1))
    try await county.act(OpenWishes(year: year, closes: last), on: july)
    let eligibility = county.book.eligibility(of: county.roster, in: year)
    let index = try #require(eligibility.firstIndex { $0.isEligible })
    let teacher = county.roster.teachers[index]
    let schools = county.roster.schools.map(\.id).filter { $0 != teacher.teaching.school }
    return (county, teacher, schools)
  }

  @Test func `can be done again until the deadline; the latest counts, all stay`() async throws {
    let (county, teacher, schools) = try await open()
    let person = YearCounty.teacher(teacher.id)
    let first = SubmitWishes(
      year: year, teacher: teacher.id, isVolunteer: false, schools: [schools[0]])
    let number = try await county.act(first, by: person, on: july)
    #expect(try await county.act(first, by: person, on: july) == number)
    let second = try await county.act(
      SubmitWishes(
        year: year, teacher: teacher.id, isVolunteer: true, schools: [schools[2], schools[1]]),
      by: person, on: last)
    #expect(second != number)
    let round = try #require(try await county.read { try $0.wishRound(of: year) })
    let all = try await county.read { try $0.wishes(of: teacher.id, in: round.id) }
    #expect(all.map(\.id) == [second, number])
    #expect(all[0].schools.map(\.id) == [schools[2], schools[1]])
    let final = try await county.read { try $0.finalWishes(in: round.id) }
    #expect(final.map(\.id) == [second])
    #expect(final[0].isVolunteer && final[0].schools[0].name != "")
  }

  @Test func `is refused with every reason, and nothing changes`() async throws {
    let (county, teacher, schools) = try await open()
    try await county.refuses(
      SubmitWishes(
        year: year, teacher: teacher.id, isVolunteer: true,
        schools: [schools[0], schools[0], "X", teacher.teaching.school]
          + schools[1...6]),
      by: YearCounty.teacher(teacher.id), on: last.advanced(by: 1), "截止", "填了 10 个", "X",
      "两次", "现在任教")
  }

  @Test func `reaches the workbook that is planned from, after the deadline and once`()
    async throws
  {
    let (county, teacher, schools) = try await open()
    try await county.act(
      SubmitWishes(
        year: year, teacher: teacher.id, isVolunteer: true, schools: [schools[2], schools[1]]),
      by: YearCounty.teacher(teacher.id), on: july)
    try await county.refuses(TakeWishesOver(year: year), on: last, "截止")
    let after = last.advanced(by: 1)
    #expect(try await county.act(TakeWishesOver(year: year), on: after) == 1)
    let stored = try #require(try await county.read { try $0.latestCounty() })
    let roster = try CountyContent(stored).roster
    #expect(roster[teacher.id]?.isVolunteer == true)
    #expect(roster[teacher.id]?.wishes == [schools[2], schools[1]])
    #expect(roster.teachers.count == county.roster.teachers.count)
    #expect(try await county.act(TakeWishesOver(year: year), on: after) == 0)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `is given back by the workbook while nothing is built on it`() async throws {
    let (county, teacher, schools) = try await open()
    let person = YearCounty.teacher(teacher.id)
    try await county.act(
      SubmitWishes(year: year, teacher: teacher.id, isVolunteer: true, schools: [schools[0]]),
      by: person, on: july)
    let after = last.advanced(by: 1)
    try await county.refuses(GiveWishesBack(year: year), on: after, "不能撤销")
    let before = try await county.read { try $0.latestCounty() }?.workbook.sha256
    try await county.act(TakeWishesOver(year: year), on: after)
    try await county.forbids(GiveWishesBack(year: year), by: person, on: after)
    try await county.act(GiveWishesBack(year: year), on: after)
    #expect(try await county.read { try $0.latestCounty() }?.workbook.sha256 == before)
    try await county.refuses(GiveWishesBack(year: year), on: after, "不能撤销")
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `is for oneself, and for those on the list`() async throws {
    let (county, teacher, schools) = try await open()
    try await county.forbids(
      SubmitWishes(year: year, teacher: teacher.id, isVolunteer: true, schools: [schools[0]]),
      by: YearCounty.teacher("T-other"), on: july)
    let eligibility = county.book.eligibility(of: county.roster, in: year)
    let index = try #require(eligibility.firstIndex { !$0.isEligible })
    let barred = county.roster.teachers[index].id
    try await county.refuses(
      SubmitWishes(year: year, teacher: barred, isVolunteer: true, schools: []),
      by: YearCounty.teacher(barred), on: july, "不能填报")
  }

  @Test func `goes on a day longer when the service was away on the last day`() async throws {
    let (county, teacher, schools) = try await open()
    let start = last.ordinal * 86_400_000 - 8 * 3_600_000
    try await county.database.write { connection in
      for minute in [-60, -59, 0, 1, 300, 301, 302] {
        try connection.beat(
          at: Moment(milliseconds: start + minute * 60_000), patience: 60 * 60_000)
      }
    }
    #expect(try await county.read { try $0.uptimes() }.count == 2)
    try await county.act(
      SubmitWishes(year: year, teacher: teacher.id, isVolunteer: true, schools: [schools[0]]),
      by: YearCounty.teacher(teacher.id), on: last.advanced(by: 1))
    let round = try #require(try await county.read { try $0.wishRound(of: year) })
    let deadline = round.deadline(
      uptimes: try await county.read { try $0.uptimes() },
      now: Moment(milliseconds: start + 302 * 60_000))
    #expect(deadline.outages.map(\.minutes) == [299])
  }

  @Test func `needs a list, and an announced day isn't brought forward`() async throws {
    let (county, _, _) = try await open()
    try await county.refuses(
      OpenWishes(year: year, closes: last.advanced(by: -2)), on: july, "不能提前")
    let fresh = try await YearCounty()
    try await fresh.refuses(OpenWishes(year: year, closes: last), on: july, "先冻结名单")
  }
}
