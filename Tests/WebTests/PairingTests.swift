import Actions
import Staffing
import Store
import Testing
import Web

@Suite struct `Pairs of schools on pages` {
  private let address = "/pairings/\(TestCounty.city)/\(TestCounty.village)"
  private let talk = [
    "day": "2026-11-09", "kind": "teaching-talk", "direction": "helperToHelped", "leaders": "1",
    "teachers": "4", "pupils": "", "note": "<b>商讨</b>作文教学",
  ]

  /// In November, a profile chosen in September.
  private func site() async throws -> TestSite {
    let site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    try await site.add("head", role: "principal", schools: [TestCounty.village])
    return site
  }

  private func advance(_ site: TestSite, to day: Day) {
    let days = day.ordinal - site.clock.now.day.ordinal
    site.clock.advance(minutes: days * 1_440 + 60)
  }

  @Test func `expect nothing until a profile is chosen, then what the book says`() async throws {
    let site = try await site()
    advance(site, to: Day(2026, 9, 7))
    let officer = try await site.officer(role: "personnel")
    let list = try await officer.get("/pairings").body
    #expect(list.contains("City Primary") && list.contains("1 对还没有选定常规"))
    #expect(try await officer.get(address).body.contains("还没有为这一对选定常规"))
    #expect(
      try await officer.post("/pairings/profile", ["profile": "four-cadences"]).location
        == "/pairings")
    #expect(!(try await officer.get("/pairings").body.contains("还没有选定常规")))

    advance(site, to: Day(2026, 11, 10))
    let head = try await site.signedIn(as: "head")
    let due = try await head.get("/due").body
    #expect(due.contains("次逾期") && due.contains(address))
    let page = try await head.get(address).body
    #expect(page.contains("每周 2 次") && page.contains("两周 1 次"))
    #expect(!page.contains("id=\"signs\""))
    #expect(try await head.get("/pairings?overdue=yes").body.contains("Hill Primary"))
    #expect(!(try await head.get("/pairings?overdue=no").body.contains("Hill Primary")))
    #expect(try await head.get("/pairings?as=xlsx").status == 200)
  }

  @Test func `note an activity, keep what was typed, and take it back`() async throws {
    let site = try await site()
    advance(site, to: Day(2026, 11, 10))
    let head = try await site.signedIn(as: "head")
    try await head.get(address)
    var wrong = talk
    (wrong["day"], wrong["teachers"], wrong["leaders"]) = ("2026-11-20", "", "")
    let refused = try await head.post("\(address)/activities", wrong)
    #expect(refused.status == 422 && refused.body.contains("还没有到"))
    #expect(refused.body.contains("没有填写参加人数") && refused.body.contains("&lt;b&gt;商讨"))
    wrong["teachers"] = "four"
    #expect(try await head.post("\(address)/activities", wrong).status == 400)
    #expect(try await head.post("\(address)/activities", talk).location == address)
    let page = try await head.get(address).body
    #expect(page.contains("&lt;b&gt;商讨&lt;/b&gt;作文教学") && page.contains("领导1人、教师4人"))
    let id = try #require(page.firstMatch(of: #/name="activity" value="(G-\d+)"/#)).1
    let back = try await head.post(
      "\(address)/withdraw", ["activity": String(id), "reason": "记错了"])
    #expect(back.location == address)
    let after = try await head.get(address).body
    #expect(after.contains("已撤回") && after.contains("记错了"))
  }

  /// What was chosen later says nothing of it; the server once stopped here.
  @Test func `can be looked at in a year before their profile was chosen`() async throws {
    let site = try await site()
    // The clock of a site begins in August.
    let head = try await site.signedIn(as: "head")
    try await head.get(address)
    var earlier = talk
    earlier["day"] = "2026-06-09"
    #expect(try await head.post("\(address)/activities", earlier).location == address)
    advance(site, to: Day(2026, 9, 7))
    let officer = try await site.officer(role: "personnel")
    try await officer.get("/pairings")
    #expect(
      try await officer.post("/pairings/profile", ["profile": "four-cadences"]).location
        == "/pairings")
    #expect(try await officer.get("/pairings?year=2025").status == 200)
    #expect(try await officer.get("\(address)?year=2025").body.contains("作文教学"))
  }

  @Test func `show signs to those who see the county, and no pair to strangers`() async throws {
    let site = try await site()
    try await site.add("other", role: "principal", schools: [TestCounty.junior])
    advance(site, to: Day(2026, 11, 10))
    let other = try await site.signedIn(as: "other")
    #expect(try await other.get(address).status == 403)
    #expect(!(try await other.get("/pairings").body.contains("Hill Primary")))
    try await other.get("/account")
    #expect(try await other.post("\(address)/activities", talk).status == 403)
    let officer = try await site.officer(role: "supervision")
    #expect(try await officer.get(address).body.contains("没有发现疑点"))
    #expect(
      try await officer.get("/pairings/\(TestCounty.junior)/\(TestCounty.village)").status == 404)
    #expect(try await officer.get("/pairings/proposals").status == 403)
    #expect(try await officer.get("\(address)?known=2026-11-01").status == 200)
  }

  @Test func `propose helpers with what speaks for each`() async throws {
    let roster = try TestCounty.roster()
    let lonely = try Roster(
      county: roster.county, schools: roster.schools, teachers: roster.teachers,
      statedNeeds: roster.statedNeeds, pairings: [])
    let site = try await TestSite(try TestCounty.county(of: lonely))
    try await site.record(lonely)
    let officer = try await site.officer(role: "personnel")
    #expect(try await officer.get("/pairings").body.contains("还没有支援学校的乡村学校"))
    let page = try await officer.get("/pairings/proposals").body
    #expect(page.contains("City Primary") && page.contains("建议"))
    #expect(!page.contains("Town Junior"))
  }
}
