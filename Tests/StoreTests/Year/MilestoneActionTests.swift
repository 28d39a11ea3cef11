import Access
import Actions
import Staffing
import Store
import Testing

private let year = YearCounty.year

@Suite struct `Opening a school year` {
  @Test func `is recorded once, however often it's clicked`() async throws {
    let county = try await YearCounty(opened: false)
    for _ in 1...2 { try await county.act(OpenSchoolYear(year: year), on: Day(2026, 5, 6)) }
    #expect(try await county.read { try $0.openedYears() } == [year])
    #expect(try await county.read { try $0.events() }.filter { $0.what == "open-year" }.count == 1)
  }

  @Test func `is for those who set the calendar`() async throws {
    let county = try await YearCounty(opened: false)
    try await county.forbids(
      OpenSchoolYear(year: year), by: YearCounty.teacher("T1"), on: Day(2026, 5, 6))
  }

  @Test func `follows the year before, from the calendar year on in which it starts`()
    async throws
  {
    let county = try await YearCounty()
    let next = SchoolYear(2027)
    try await county.refuses(
      OpenSchoolYear(year: SchoolYear(2028)), on: Day(2026, 12, 31), "依次开启", "2028-01-01")
    try await county.refuses(OpenSchoolYear(year: next), on: Day(2026, 12, 31), "2027-01-01")
    for _ in 1...2 { try await county.act(OpenSchoolYear(year: next), on: Day(2027, 1, 1)) }
    #expect(try await county.read { try $0.openedYears() } == [next, year])
    // A second click on an old page changes nothing.
    try await county.act(OpenSchoolYear(year: year), on: Day(2027, 1, 1))
    #expect(try await county.read { try $0.openedYears() } == [next, year])
  }

  @Test func `comes before everything else of the year`() async throws {
    let county = try await YearCounty(opened: false)
    try await county.refuses(
      FreezeEligibility(year: year, after: 0), on: Day(2026, 7, 1), "还没有开启")
    try await county.refuses(
      SetMilestone(year: year, milestone: "plan", owner: "leader", due: Day(2026, 7, 1)),
      on: Day(2026, 5, 6), "还没有开启")
  }
}

@Suite struct `Setting a milestone` {
  @Test func `keeps the latest owner and day`() async throws {
    let county = try await YearCounty()
    for due in [Day(2026, 7, 20), Day(2026, 7, 25)] {
      try await county.act(
        SetMilestone(year: year, milestone: "wishes", owner: "personnel", due: due),
        on: Day(2026, 5, 6))
    }
    let settings = try await county.read { try $0.settings(of: year) }
    #expect(settings.owners["wishes"]?.due == Day(2026, 7, 25))
  }

  @Test func `names every fault at once`() async throws {
    let county = try await YearCounty()
    try await county.refuses(
      SetMilestone(year: year, milestone: "nothing", owner: "nobody", due: Day(2020, 1, 1)),
      on: Day(2026, 5, 6), "nothing", "nobody", "2020-01-01")
  }

  @Test func `can be reported done, once`() async throws {
    let county = try await YearCounty()
    for day in [Day(2026, 6, 18), Day(2026, 6, 19)] {
      try await county.act(CompleteMilestone(year: year, milestone: "mobilisation"), on: day)
    }
    let settings = try await county.read { try $0.settings(of: year) }
    #expect(settings.done == ["mobilisation": Day(2026, 6, 18)])
  }

  @Test func `a report is taken back on its day and no later, by those who report`() async throws {
    let county = try await YearCounty()
    let day = Day(2026, 6, 18)
    let reopen = ReopenMilestone(year: year, milestone: "mobilisation")
    try await county.refuses(reopen, on: day, "当天")
    try await county.act(CompleteMilestone(year: year, milestone: "mobilisation"), on: day)
    try await county.forbids(reopen, by: YearCounty.teacher("T1"), on: day)
    try await county.refuses(reopen, on: day.advanced(by: 1), "当天")
    try await county.act(reopen, on: day)
    #expect(try await county.read { try $0.settings(of: year) }.done.isEmpty)
    #expect(try await county.read { try $0.events() }.last?.what == "reopen-milestone")
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }
}

@Suite struct `Signing a responsibility letter` {
  @Test func `keeps the words, and no others can be signed over them`() async throws {
    let county = try await YearCounty()
    let school = county.roster.schools[0].id
    let letter = { (words: String) in
      SignLetter(year: year, milestone: "arrival", school: school, content: words)
    }
    for _ in 1...2 {
      try await county.act(
        letter("我校负责到岗"), by: YearCounty.principal(school), on: Day(2026, 5, 20))
    }
    try await county.refuses(
      letter("别的话"), by: YearCounty.principal(school), on: Day(2026, 5, 21), "不能改动")
    let letters = try await county.read { try $0.letters(of: year) }
    #expect(letters.map(\.content) == ["我校负责到岗"])
    try await county.forbids(
      letter("我校负责到岗"), by: YearCounty.principal("S-other"), on: Day(2026, 5, 20))
  }
}
