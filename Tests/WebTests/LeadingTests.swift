import Actions
import Foundation
import Leading
import Staffing
import Store
import Testing
import Web

/// A county whose city school has a head since 2010 and a middle manager, and whose village helps
/// nobody; in October.
private struct LeadingSite {
  let site: TestSite

  init() async throws {
    let base = try TestCounty.roster()
    var teachers = base.teachers
    for (number, position) in [(0, Position.head), (1, .middleManager)] {
      teachers[number].position = position
    }
    let roster = try Roster(
      county: base.county, schools: base.schools, teachers: teachers,
      statedNeeds: base.statedNeeds, pairings: base.pairings)
    site = try await TestSite(try TestCounty.county(planned: false, of: roster))
    try await site.record(roster)
    site.clock.advance(minutes: (Day(2026, 10, 12).ordinal - site.clock.now.day.ordinal) * 1_440)
    try await site.add("keeper", role: "personnel")
    try await site.add("chief", role: "leader")
    for name in ["ann", "ben", "cat"] { try await site.add(name, role: "supervision") }
    try await site.add("head", role: "teacher", teacher: "T1")
    try await site.add("sent", role: "teacher", teacher: "T2")
    try await site.add("city", role: "principal", schools: [TestCounty.city])
    try await site.add("village", role: "principal", schools: [TestCounty.village])
    try await site.add("junior", role: "principal", schools: [TestCounty.junior])
    try await site.add("money", role: "finance")
  }

  static let post = [
    "teacher": "T1", "school": TestCounty.village.rawValue, "role": "head", "way": "rotated",
    "first": "2026-09-01", "document": "教任〔2026〕3号<b>",
  ]

  static let temporary = [
    "kind": "cadre", "teacher": "T2", "host": TestCounty.village.rawValue, "host-name": "",
    "first": "2026-10-12", "last": "2027-01-20", "title": "挂职<i>主任</i>", "aims": "学管理",
    "mentor": "李主任", "twin": "",
  ]

  func rotated() async throws {
    let keeper = try await site.signedIn(as: "keeper")
    try await keeper.get("/heads/new")
    #expect(try await keeper.post("/heads/new", Self.post).status == 303)
  }
}

@Suite struct `Heads on pages` {
  @Test func `are listed with how long they've been there, and move by record`() async throws {
    let leading = try await LeadingSite()
    let keeper = try await leading.site.signedIn(as: "keeper")
    let before = try await keeper.get("/heads").body
    #expect(before.contains("Ann Lee") && before.contains("2012年9月"))
    #expect(before.contains("超过最长任期") && before.contains("应轮岗而未评职级"))
    #expect(before.contains("没有校长的学校"))
    #expect(try await keeper.get("/due").body.contains("1 位校长任期将满或已满"))
    #expect(try await keeper.get("/heads?standing=due").body.contains("id=\"heads-count\">0<"))
    #expect(try await keeper.get("/heads?standing=tea").status == 400)
    let page = try await keeper.get("/heads/people/T1").body
    #expect(page.contains("在本校任职") && page.contains("以名册为准"))
    let refused = try await keeper.post(
      "/heads/new", LeadingSite.post.merging(["document": " "]) { $1 })
    #expect(refused.status == 422 && refused.body.contains("没有填写依据文件"))
    #expect(refused.body.contains("value=\"T1\""))
    #expect(
      try await keeper.post("/heads/new", LeadingSite.post.merging(["way": "x"]) { $1 }).status
        == 400)
    try await leading.rotated()
    let after = try await keeper.get("/heads/people/T1").body
    #expect(after.contains("Hill Primary") && after.contains("教任〔2026〕3号&lt;b&gt;"))
    #expect(after.contains("岗位交流 · City Primary") && after.contains("任期未满"))
    #expect(
      try await keeper.post(
        "/heads/people/T1/rank",
        ["what": "rank", "rank": "senior", "since": "2025-09-01", "paper": "职级1号"]
      ).status == 303)
    #expect(try await keeper.get("/heads?rank=senior").body.contains("Ann Lee"))
    #expect(try await keeper.get("/heads?as=xlsx").status == 200)
    #expect(try await keeper.get("/heads", language: "en").body.contains("too early"))

    // A school sees its own; others see nothing of it.
    let village = try await leading.site.signedIn(as: "village")
    #expect(try await village.get("/heads").body.contains("Ann Lee"))
    #expect(try await village.get("/heads/people/T1").status == 200)
    #expect(try await village.post("/heads/new", LeadingSite.post).status == 403)
    let city = try await leading.site.signedIn(as: "city")
    #expect(!(try await city.get("/heads").body.contains("Ann Lee")))
    #expect(try await city.get("/heads/people/T1").status == 403)
    let money = try await leading.site.signedIn(as: "money")
    #expect(try await money.get("/heads").status == 403)
  }

  @Test func `are appraised by several, agreed to by another, and answer`() async throws {
    let leading = try await LeadingSite()
    let site = leading.site
    try await leading.rotated()
    let address = "/heads/appraisals/T1/2026"
    let keeper = try await site.signedIn(as: "keeper")
    #expect(try await keeper.get("/heads/appraisals").body.contains("Ann Lee"))
    let empty = try await keeper.get(address).body
    #expect(empty.contains("已有 0 人打分，至少 3 人") && empty.contains("还没有群众的评价份数"))
    let marks = ["virtue": "88", "results": "88", "ability": "88", "note": "走访<u>"]
    for name in ["ann", "ben", "cat"] {
      let appraiser = try await site.signedIn(as: name)
      let open = try await appraiser.get(address).body
      #expect(!open.contains("走访"), "nobody sees others' marks before giving their own")
      let refused = try await appraiser.post(
        "\(address)/marks", marks.merging(["what": "marks", "virtue": "101"]) { $1 })
      #expect(refused.status == 422 && refused.body.contains("打了 101 分"))
      #expect(try await appraiser.post("\(address)/marks", marks).status == 303)
      #expect(try await appraiser.get(address).body.contains("走访&lt;u&gt;"))
    }
    try await keeper.get(address)
    for group in ["public", "teachers"] {
      #expect(
        try await keeper.post(
          "\(address)/opinion",
          [
            "group": group, "satisfied": "20", "mostly": "0", "unsatisfied": "0",
            "how": "全体大会",
          ]
        ).status == 303)
    }
    #expect(try await keeper.get(address).body.contains("请由别人审定"))
    let head = try await site.signedIn(as: "head")
    let waiting = try await head.get(address).body
    #expect(waiting.contains("还没有审定") && !waiting.contains("90.40"))
    let chief = try await site.signedIn(as: "chief")
    let version = try #require(
      try await chief.get(address).body.firstMatch(of: #/name="version" value="([0-9]+)"/#)
    ).1
    #expect(
      try await chief.post("\(address)/agree", ["version": String(version)]).status == 303)
    #expect(try await head.get("/due").body.contains("您的校长考核已审定"))
    let own = try await head.get(address).body
    #expect(own.contains("90.40") && own.contains("优秀"))
    #expect(!own.contains("走访") && !own.contains("Person ann"), "only the result")
    #expect(
      try await head.post("\(address)/answer", ["words": "谢谢"]).status == 303)
    #expect(try await chief.get(address).body.contains("谢谢"))
    // Neither the school nor a colleague sees any of it.
    for name in ["village", "sent"] {
      let stranger = try await site.signedIn(as: name)
      #expect(try await stranger.get(address).status == 403)
      #expect(try await stranger.get("/heads/appraisals").status == 403)
    }
    #expect(try await chief.get("/heads/appraisals?as=xlsx").status == 200)
    #expect(try await chief.get("/heads/appraisals/T4/2026").status == 404)
    #expect(try await chief.get("/heads/appraisals/T1/tea").status == 400)
  }
}

@Suite struct `Temporary posts on pages` {
  @Test func `are arranged, noted, reported on, and seen by both schools`() async throws {
    let leading = try await LeadingSite()
    let site = leading.site
    let city = try await site.signedIn(as: "city")
    #expect(try await city.get("/heads/posts").body.contains("还没有挂职"))
    try await city.get("/heads/posts/new")
    let wrong = LeadingSite.temporary.merging(
      ["kind": "deputy", "host": TestCounty.junior.rawValue, "title": ""]
    ) { $1 }
    let refused = try await city.post("/heads/posts/new", wrong)
    #expect(refused.status == 422 && refused.body.contains("没有集团或联盟"))
    #expect(refused.body.contains("没有填写挂职职务") && refused.body.contains("李主任"))
    let address = try #require(
      try await city.post("/heads/posts/new", LeadingSite.temporary).location)
    #expect(try await city.get(address).body.contains("挂职&lt;i&gt;主任&lt;/i&gt;"))
    let village = try await site.signedIn(as: "village")
    let list = try await village.get("/heads/posts").body
    #expect(list.contains("Bo Wu") && list.contains("id=\"counts\""))
    let junior = try await site.signedIn(as: "junior")
    #expect(!(try await junior.get("/heads/posts").body.contains("Bo Wu")))
    #expect(try await junior.get(address).status == 403)

    let sent = try await site.signedIn(as: "sent")
    #expect(try await sent.get(address).body.contains("id=\"months\""))
    #expect(
      try await sent.post("\(address)/notes", ["month": "2026-10", "note": "听课<b>"]).status
        == 303)
    #expect(try await village.get(address).body.contains("听课&lt;b&gt;"))
    #expect(
      try await sent.post("\(address)/notes", ["month": "tea", "note": "听课"]).status == 400)
    #expect(
      try await sent.post("\(address)/report", ["report": "早了", "ideas": ""]).status == 422)

    site.clock.advance(minutes: (Day(2027, 1, 25).ordinal - site.clock.now.day.ordinal) * 1_440)
    let later = try await site.signedIn(as: "sent")
    let due = try await later.get("/due").body
    #expect(due.contains("1 份挂职总结待提交"))
    #expect(try await later.get(address).body.contains("2026年11月"))
    #expect(
      try await later.post(
        "\(address)/report", ["report": "学到了", "ideas": "互派领导班子\n联合教研"]
      ).status == 303)
    let host = try await site.signedIn(as: "village")
    #expect(try await host.get("/due").body.contains("2 条下学期打算待处理"))
    let ideas = try await host.get("/heads/ideas?state=open").body
    #expect(ideas.contains("互派领导班子"))
    let page = try await host.get(address).body
    let idea = try #require(page.firstMatch(of: #/name="idea" value="([^"]+)"/#)).1
    #expect(
      try await host.post(
        "\(address)/ideas", ["idea": String(idea), "state": "taken", "said": "列入计划"]
      ).status == 303)
    #expect(try await host.get("/heads/ideas?state=taken").body.contains("列入计划"))
    #expect(try await host.get("/heads/ideas?as=xlsx").status == 200)
    #expect(try await host.get("/heads/posts?as=xlsx").status == 200)
    #expect(try await host.get("/heads/posts/G-0").status == 404)
  }

  @Test func `are called off before they begin`() async throws {
    let leading = try await LeadingSite()
    let city = try await leading.site.signedIn(as: "city")
    try await city.get("/heads/posts/new")
    let address = try #require(
      try await city.post(
        "/heads/posts/new",
        LeadingSite.temporary.merging(["first": "2026-11-01", "last": "2027-01-20"]) { $1 }
      ).location)
    try await city.get(address)
    #expect(try await city.post("\(address)/end", ["what": "end", "reason": ""]).status == 422)
    #expect(
      try await city.post("\(address)/end", ["what": "end", "reason": "人员调整"]).status == 303)
    let page = try await city.get(address).body
    #expect(page.contains("已取消") && page.contains("人员调整"))
  }
}
