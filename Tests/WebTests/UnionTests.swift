import Actions
import Staffing
import Store
import Testing
import Web

/// A site in October 2026 with an office, heads of three schools, and teacher T4 of the village.
private struct UnionSite {
  let site: TestSite

  init() async throws {
    site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    site.clock.advance(
      minutes: (Day(2026, 10, 12).ordinal - site.clock.now.day.ordinal) * 1_440)
    try await site.add("keeper", role: "personnel")
    try await site.add("citylead", role: "principal", schools: [TestCounty.city])
    try await site.add("hillhead", role: "principal", schools: [TestCounty.village])
    try await site.add("stranger", role: "principal", schools: [TestCounty.junior])
    try await site.add("dima", role: "teacher", teacher: "T4")
    try await site.add("ann", role: "teacher", teacher: "T1")
  }

  static let group = [
    "kind": "group", "name": "城区<b>集团</b>", "members": "City Primary\nHill Primary",
    "lead": "City Primary", "founded": "2026-09-01", "basis": "县教发〔2026〕9号", "aims": "同步发展",
  ]

  /// The address of a group of the city's school and the village's.
  func founded() async throws -> String {
    let keeper = try await site.signedIn(as: "keeper")
    try await keeper.get("/unions/new")
    return try #require(try await keeper.post("/unions", Self.group).location)
  }

  static let activity = [
    "day": "2026-10-10", "kind": "guidance", "mode": "place", "purpose": "", "teachers": "6",
    "pupils": "", "note": "到校<i>指导</i>", "outcome": "改进备课",
  ]
}

@Suite struct `Unions on pages` {
  @Test func `are founded by the office, with everything that stands against it`() async throws {
    let it = try await UnionSite()
    let keeper = try await it.site.signedIn(as: "keeper")
    let empty = try await keeper.get("/unions").body
    #expect(empty.contains("还没有联合体") && empty.contains("覆盖面"))
    // The village's school is small and in no alliance, but near no other.
    #expect(empty.contains("可以组建的联盟") && empty.contains("Hill Primary"))
    let form = try await keeper.get(
      "/unions/new?kind=alliance&schools=\(TestCounty.village),nowhere"
    ).body
    #expect(
      form.contains("value=\"alliance\" selected") && form.contains(">Hill Primary</textarea>"))
    let refused = try await keeper.post(
      "/unions",
      UnionSite.group.merging(["kind": "alliance", "members": "City Primary\ntea"]) { $1 })
    #expect(refused.status == 422)
    for words in ["第 2 行“tea”", "不超过 100 人", "只有 1 所学校", "城区&lt;b&gt;集团"] {
      #expect(refused.body.contains(words), "\(words)")
    }
    #expect(
      try await keeper.post("/unions", UnionSite.group.merging(["founded": "soon"]) { $1 }).status
        == 422)
    let address = try await it.founded()
    let page = try await keeper.get(address).body
    #expect(page.contains("城区&lt;b&gt;集团") && page.contains("县教发〔2026〕9号"))
    #expect(page.contains("到成员校指导") && page.contains("id=\"changes\""))
    let english = try await keeper.get(address, language: "en").body
    #expect(english.contains("Guidance at members") && english.contains("Lead school"))
    let list = try await keeper.get("/unions?kind=group", language: "zh").body
    // Two of three schools, 440 of 640 pupils.
    #expect(list.contains("66.7 %") && list.contains("68.8 %"))
    #expect(try await keeper.get("/unions?as=xlsx").status == 200)
    #expect(try await keeper.get("/unions?kind=tea").status == 400)
    #expect(try await keeper.get("/unions/U-0").status == 404)
  }

  @Test func `are kept by their schools, each its own`() async throws {
    let it = try await UnionSite()
    let address = try await it.founded()
    let lead = try await it.site.signedIn(as: "citylead")
    let page = try await lead.get(address).body
    #expect(page.contains("id=\"note\"") && !page.contains("id=\"changes\""))
    let refused = try await lead.post("\(address)/activities", UnionSite.activity)
    #expect(refused.status == 422 && refused.body.contains("没有选学校"))
    #expect(refused.body.contains("到校&lt;i&gt;指导"))
    let both = ["school": [TestCounty.city.rawValue, TestCounty.village.rawValue]]
    #expect(
      try await lead.post("\(address)/activities", UnionSite.activity, ticked: both).status == 303)
    #expect(
      try await lead.post(
        "\(address)/activities", UnionSite.activity.merging(["mode": "tea"]) { $1 }, ticked: both
      ).status == 400)
    let noted = try await lead.get(address).body
    #expect(noted.contains("到校&lt;i&gt;指导&lt;/i&gt;") && noted.contains("改进备课"))
    #expect(noted.contains("1 / 2") && noted.contains("活动汇总"))
    let id = String(try #require(noted.firstMatch(of: #/name="record" value="(UA-[0-9]+)"/#)).1)
    let member = try await it.site.signedIn(as: "hillhead")
    let seen = try await member.get(address).body
    #expect(seen.contains("改进备课") && !seen.contains("value=\"\(id)\""))
    #expect(
      try await member.post("\(address)/withdraw", ["record": id, "withdrawal": "x"]).status
        == 422)
    #expect(try await member.post("\(address)/leave", ["leaving": "x"]).status == 403)
    let stranger = try await it.site.signedIn(as: "stranger")
    #expect(try await stranger.get(address).status == 403)
    #expect(!(try await stranger.get("/unions").body.contains("城区&lt;b&gt;")))
    #expect(
      try await stranger.post("\(address)/activities", UnionSite.activity, ticked: both).status
        == 403)
    try await lead.get(address)
    #expect(
      try await lead.post("\(address)/withdraw", ["record": id, "withdrawal": "重复"]).status
        == 303)
    #expect(try await lead.get(address).body.contains("已撤回"))
  }

  @Test func `change by the office, and leave nothing to do on a past day`() async throws {
    let it = try await UnionSite()
    let address = try await it.founded()
    let keeper = try await it.site.signedIn(as: "keeper")
    try await keeper.get(address)
    let refused = try await keeper.post(
      "\(address)/members", ["joining": "Town Junior\nHill Primary", "joined": "2026-10-12"])
    #expect(refused.status == 422 && refused.body.contains("已经是成员"))
    #expect(
      try await keeper.post(
        "\(address)/members", ["joining": "Town Junior", "joined": "2026-10-12"]
      ).status == 303)
    #expect(
      try await keeper.post(
        "\(address)/leave",
        [
          "leaving": TestCounty.city.rawValue, "left": "2026-10-12", "left-for": "另组集团",
        ]
      ).status == 303)
    it.site.clock.advance(minutes: 1_440)
    let later = try await it.site.signedIn(as: "keeper")
    #expect(try await later.get("/due").body.contains("1 个联合体的成员或龙头校要处理"))
    #expect(try await later.get(address).body.contains("没有龙头校"))
    #expect(
      try await later.post(
        "\(address)/lead", ["lead": TestCounty.village.rawValue, "since": "2026-10-13"]
      ).status == 303)
    #expect(!(try await later.get("/due").body.contains("个联合体的成员")))
    let past = try await later.get("\(address)?known=2026-10-12").body
    let main = past.components(separatedBy: "<main").last ?? ""
    #expect(past.contains("档案截至") && !main.contains("method=\"post\""))
    try await later.get(address)
    #expect(
      try await later.post(
        "\(address)/dissolve", ["dissolved": "2026-10-13", "dissolved-for": "到期"]
      ).status == 303)
    #expect(!(try await later.get(address).body.contains("id=\"changes\"")))
  }

  @Test func `show staff against lessons, whole to the lead and the bureau`() async throws {
    let it = try await UnionSite()
    let address = try await it.founded()
    let lead = try await it.site.signedIn(as: "citylead")
    let whole = try await lead.get("\(address)/staff").body
    #expect(whole.contains("学科余缺表") && whole.contains("小规模学校指标"))
    #expect(whole.contains("Hill Primary"))
    #expect(try await lead.get("\(address)/staff?as=xlsx").status == 200)
    #expect(try await lead.get("\(address)/staff?short=yes").status == 200)
    #expect(try await lead.get("\(address)/staff?school=tea").status == 400)
    let member = try await it.site.signedIn(as: "hillhead")
    let own = try await member.get("\(address)/staff").body
    #expect(own.contains("只列本校") && !own.contains("学科余缺表"))
    #expect(!(own.components(separatedBy: "<main").last ?? "").contains("City Primary"))
    let stranger = try await it.site.signedIn(as: "stranger")
    #expect(try await stranger.get("\(address)/staff").status == 403)
  }

  @Test func `have a week made of who walks where, whole to the lead and the bureau`() async throws
  {
    let it = try await UnionSite()
    let address = try await it.founded()
    let lead = try await it.site.signedIn(as: "citylead")
    #expect(try await lead.get("\(address)/week").body.contains("还没有排过。点下面"))
    #expect(try await lead.post("\(address)/week", [:]).status == 303)
    let waiting = try await lead.get("\(address)/week").body
    #expect(waiting.contains("等待排课") && waiting.contains("取消排课"))
    let id = String(try #require(waiting.firstMatch(of: #/name="week" value="(UW-[0-9]+)"/#)).1)
    #expect(try await lead.post("\(address)/week/cancel", ["week": "UW-0"]).status == 404)
    #expect(try await lead.post("\(address)/week/cancel", ["week": id]).status == 303)
    #expect(try await lead.get("\(address)/week").body.contains("已取消"))
    #expect(try await lead.post("\(address)/week", [:]).status == 303)
    let moment = it.site.clock.now
    let worker = UnionWeekWorker(over: it.site.database, named: "w", clock: { moment })
    #expect(try await worker.workOnce())
    let page = try await lead.get("\(address)/week").body
    #expect(page.contains("已经独立核验") && page.contains("id=\"timetable\""))
    #expect(page.contains("id=\"aims\"") && !page.contains("排走教课表</button>"))
    let file = try #require(page.firstMatch(of: #/href="([^"]+\.xlsx)"/#)).1
    let taken = try await lead.get(String(file))
    #expect(taken.status == 200)
    let member = try await it.site.signedIn(as: "hillhead")
    let own = try await member.get("\(address)/week?whose=\(TestCounty.city)").body
    #expect(own.contains("id=\"timetable\"") && !own.contains("id=\"aims\""))
    #expect(own.contains("走教课表 · Hill Primary"))
    #expect(try await member.get(String(file)).status == 403)
    #expect(try await member.post("\(address)/week", [:]).status == 422)
    let stranger = try await it.site.signedIn(as: "stranger")
    #expect(try await stranger.get("\(address)/week").status == 403)
    let events = try await it.site.database.read { try $0.events() }
    #expect(events.contains { $0.what == "export-list" && $0.subject == "union-week" })
  }

  @Test func `say what's due to the lead when a term nears its end`() async throws {
    let it = try await UnionSite()
    let address = try await it.founded()
    let soon = try await it.site.signedIn(as: "citylead")
    #expect(!(try await soon.get("/due").body.contains("次活动")))
    it.site.clock.advance(
      minutes: (Day(2027, 1, 20).ordinal - it.site.clock.now.day.ordinal) * 1_440)
    let lead = try await it.site.signedIn(as: "citylead")
    let due = try await lead.get("/due").body
    #expect(due.contains("还差 3 次活动") && due.contains("href=\"\(address)\""))
    let member = try await it.site.signedIn(as: "hillhead")
    #expect(!(try await member.get("/due").body.contains("还差 3 次活动")))
  }
}

@Suite struct `Walks on pages` {
  private func decided(_ it: UnionSite, _ address: String) async throws {
    let lead = try await it.site.signedIn(as: "citylead")
    let page = try await lead.get("\(address)/walks").body
    #expect(page.contains("还没有会议记录"))
    #expect(
      try await lead.post("\(address)/supervisor", ["supervisor": "王主任"]).status == 303)
    let fields = ["held": "2026-10-12", "decided": "确定走校教师", "lines": "T4 nowhere 2026-10-12 x"]
    let refused = try await lead.post("\(address)/meetings", fields)
    #expect(refused.status == 422 && refused.body.contains("第 1 行“nowhere”"))
    #expect(refused.body.contains("第 1 行“x”不是日期") && refused.body.contains("T4 nowhere"))
    #expect(
      try await lead.post(
        "\(address)/meetings",
        fields.merging(["lines": "T4 City Primary 2026-10-12 2026-12-31"]) { $1 }
      ).status == 303)
    let after = try await lead.get("\(address)/walks").body
    #expect(after.contains("Di Ma：Hill Primary → City Primary") && after.contains("王主任"))
  }

  @Test func `are decided, noted, reported and missed`() async throws {
    let it = try await UnionSite()
    let address = try await it.founded()
    try await decided(it, address)
    let teacher = try await it.site.signedIn(as: "dima")
    let own = try await teacher.get("/unions").body
    #expect(own.contains("我的走校") && own.contains("City Primary"))
    let decision = String(try #require(own.firstMatch(of: #/value="(WD-[0-9]+-1)"/#)).1)
    let walk = [
      "decision": decision, "day": "2026-10-12", "form": "walk", "level": "teaching",
      "topic": "示范课<b>",
    ]
    let refused = try await teacher.post(
      "/unions/own/walks", walk.merging(["level": "tea"]) { $1 })
    #expect(refused.status == 422 && refused.body.contains("示范课&lt;b&gt;"))
    #expect(try await teacher.post("/unions/own/walks", walk).status == 303)
    #expect(try await teacher.get("/due").body.contains("交走校反思报告 1 份"))
    let ann = try await it.site.signedIn(as: "ann")
    #expect(try await ann.get("/unions/own").body.contains("还没有您的走校安排"))
    #expect(try await ann.post("/unions/own/walks", walk).status == 422)

    it.site.clock.advance(minutes: 8 * 1_440)
    let lead = try await it.site.signedIn(as: "citylead")
    #expect(try await lead.get("/due").body.contains("逾期未交的走校反思报告 1 份"))
    let page = try await lead.get("\(address)/walks").body
    #expect(page.contains("反思报告逾期未交") && page.contains("按形式和层面"))
    let late = try await it.site.signedIn(as: "dima")
    let waiting = try await late.get("/unions/own").body
    let id = String(try #require(waiting.firstMatch(of: #/value="(W-[0-9]+)"/#)).1)
    #expect(
      try await late.post("/unions/own/reports", ["walk": id, "words": "课后<i>反思</i>"]).status
        == 303)
    #expect(!(try await late.get("/due").body.contains("走校反思报告")))
    let told = try await lead.get("\(address)/walks").body
    #expect(told.contains("反思报告迟交") && told.contains("课后&lt;i&gt;反思"))
    let stranger = try await it.site.signedIn(as: "stranger")
    #expect(try await stranger.get("\(address)/walks").status == 403)
    #expect(try await stranger.get("/unions/own").status == 403)
  }

  @Test func `are compared by what an activity costs`() async throws {
    let it = try await UnionSite()
    let address = try await it.founded()
    let member = try await it.site.signedIn(as: "hillhead")
    try await member.get("\(address)/walks")
    let cost = [
      "mode": "walking", "spent": "2026-10-10", "activities": "4", "amount": "100.50",
      "what": "交通",
    ]
    #expect(try await member.post("\(address)/costs", cost).status == 303)
    #expect(
      try await member.post("\(address)/costs", cost.merging(["amount": "x"]) { $1 }).status
        == 400)
    let refused = try await member.post(
      "\(address)/costs", cost.merging(["activities": "0"]) { $1 })
    #expect(refused.status == 422 && refused.body.contains("活动次数 0"))
    #expect(
      try await member.post(
        "\(address)/costs",
        cost.merging(["mode": "away", "activities": "1", "amount": "1,200"]) { $1 }
      ).status == 303)
    let page = try await member.get("\(address)/walks").body
    // 100.50 yuan for four is 25.125 each.
    #expect(page.contains("25.13") && page.contains("1,200.00") && page.contains("最省"))
    let id = String(try #require(page.firstMatch(of: #/name="record" value="(WC-[0-9]+)"/#)).1)
    #expect(
      try await member.post(
        "\(address)/walks/withdraw", ["record": id, "withdrawal": "记错"]
      ).status == 303)
  }
}
