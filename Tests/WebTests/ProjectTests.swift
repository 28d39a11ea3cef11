import Actions
import Projects
import Staffing
import Store
import Testing
import Web

/// A site in the autumn of 2026 whose teacher T1 of the city leads projects.
private struct ProjectSite {
  let site: TestSite

  init() async throws {
    site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    site.clock.advance(
      minutes: (Day(2026, 9, 7).ordinal - site.clock.now.day.ordinal) * 1_440)
    try await site.add("head", role: "principal", schools: [TestCounty.city])
    try await site.add("stranger", role: "principal", schools: [TestCounty.junior])
    try await site.add("ann", role: "teacher", teacher: "T1")
    try await site.add("enqi", role: "teacher", teacher: "T5")
    try await site.add("mei", role: "research")
    try await site.add("money", role: "finance")
  }

  static let research = [
    "kind": "research", "title": "体育<b>训练</b>", "level": "county", "aims": "找到增长点",
    "origin": "Q-12", "teacher": "T1", "account": "", "schools": "City Primary\n\n2111000002\n",
    "pair": "2111000001-2111000002", "partner": "", "first": "2026-09-01", "last": "2027-07-10",
  ]

  /// Put on record by the city's principal.
  func opened(_ fields: [String: String] = research) async throws -> String {
    let head = try await site.signedIn(as: "head")
    try await head.get("/projects/new")
    return try #require(try await head.post("/projects/new", fields).location)
  }
}

@Suite struct `Projects on pages` {
  @Test func `are put on record by a school, which is told all that stands against it`()
    async throws
  {
    let projects = try await ProjectSite()
    let head = try await projects.site.signedIn(as: "head")
    #expect(try await head.get("/projects").body.contains("还没有课题或项目"))
    let form = try await head.get("/projects/new?origin=Q-7").body
    #expect(form.contains("value=\"Q-7\"") && form.contains("City Primary</textarea>"))
    #expect(form.contains("City Primary → Hill Primary"))
    let wrong = ProjectSite.research.merging([
      "schools": "City Primary\nNowhere<i>", "account": "mei", "last": "2026-08-01",
    ]) { $1 }
    let lines = try await head.post("/projects/new", wrong)
    #expect(lines.status == 422 && lines.body.contains("第 2 行“Nowhere&lt;i&gt;”"))
    #expect(lines.body.contains("只填一个") && lines.body.contains("在开始日"))
    #expect(lines.body.contains("体育&lt;b&gt;训练"))
    let late = try await head.post(
      "/projects/new",
      ProjectSite.research.merging(["last": "2035-07-10", "teacher": "T5", "pair": ""]) { $1 })
    #expect(late.status == 422 && late.body.contains("最长 60 个月"))
    #expect(late.body.contains("没有编号为 T5"))
    #expect(
      try await head.post(
        "/projects/new", ProjectSite.research.merging(["level": "moon"]) { $1 }
      ).status == 400)
    let address = try await projects.opened()
    let page = try await head.get(address).body
    #expect(page.contains("体育&lt;b&gt;训练") && page.contains("/problems/Q-12"))
    #expect(page.contains("/pairings/2111000001/2111000002"))
    // The village is part of it; the junior school isn't.
    let stranger = try await projects.site.signedIn(as: "stranger")
    #expect(try await stranger.get(address).status == 403)
    #expect(!(try await stranger.get("/projects").body.contains("体育")))
    #expect(try await stranger.post("\(address)/stop", ["x-reason": "不要"]).status == 403)
    let money = try await projects.site.signedIn(as: "money")
    let seen = try await money.get(address).body
    #expect(seen.contains("找到增长点") && !seen.contains("name=\"what\""))
    #expect(try await money.get("/projects/K-0").status == 404)
    let english = try await money.get(address, language: "en").body
    #expect(english.contains("Topic and proposal") && english.contains("Running"))
  }

  @Test func `go from stage to stage, handed in by the leader and approved by the bureau`()
    async throws
  {
    let projects = try await ProjectSite()
    let site = projects.site
    let address = try await projects.opened()
    let leader = try await site.signedIn(as: "ann")
    #expect(try await leader.get("/due").body.contains("选题立项"))
    #expect(try await leader.get("/projects").body.contains("我主持的项目"))
    try await leader.get(address)
    let early = try await leader.post(
      "\(address)/hand-in", ["what": "hand-in", "h-stage": "opening", "h-words": "开题<i>"])
    #expect(early.status == 422 && early.body.contains("前面的阶段还没有完成：选题立项、研究方案"))
    #expect(early.body.contains("没有总体计划") && early.body.contains("没有登记活动"))
    let handed = [
      "what": "hand-in", "h-stage": "proposal", "h-words": "选题来自台账",
    ]
    #expect(try await leader.post("\(address)/hand-in", handed).status == 303)
    #expect(
      try await leader.post("\(address)/decide", ["d-stage": "proposal", "d-step": "approve"])
        .status == 403)
    let bureau = try await site.signedIn(as: "mei")
    #expect(try await bureau.get("/due").body.contains("1 个项目阶段待审批"))
    #expect(try await bureau.get("/projects?state=waits").body.contains("体育"))
    let page = try await bureau.get(address).body
    #expect(page.contains("选题来自台账") && page.contains("审批阶段"))
    let decision = ["what": "decide", "d-stage": "proposal", "d-step": "send-back", "d-words": ""]
    let bare = try await bureau.post("\(address)/decide", decision)
    #expect(bare.status == 422 && bare.body.contains("没有填写内容"))
    #expect(
      try await bureau.post(
        "\(address)/decide", decision.merging(["d-step": "hand-in"]) { $1 }
      ).status == 400)
    #expect(
      try await bureau.post(
        "\(address)/decide", decision.merging(["d-step": "approve"]) { $1 }
      ).status == 303)
    #expect(!(try await bureau.get("/due").body.contains("个项目阶段待审批")))
    try await leader.get(address)
    #expect(
      try await leader.post(
        "\(address)/plan", ["what": "plan", "p-stage": "", "p-words": "分三步走"]
      ).status == 303)
    #expect(
      try await leader.post(
        "\(address)/number", ["what": "number", "n-number": "JY-7", "n-body": "市教科所"]
      ).status == 303)
    #expect(
      try await leader.post(
        "\(address)/delay",
        [
          "what": "delay", "z-item": "plan", "z-until": "2026-12-01", "z-reason": "场地改造",
        ]
      ).status == 303)
    let later = try await leader.get(address).body
    #expect(later.contains("分三步走") && later.contains("JY-7 · 市教科所"))
    #expect(later.contains("场地改造"))
  }

  @Test func `hold what was done, came out, was measured and paid, one thing a form`()
    async throws
  {
    let projects = try await ProjectSite()
    let site = projects.site
    let address = try await projects.opened(
      ProjectSite.research.merging(["kind": "assistance", "title": "帮扶"]) { $1 })
    let leader = try await site.signedIn(as: "ann")
    try await leader.get(address)
    func note(_ fields: [String: String], ticked: [String: [String]] = [:]) async throws -> Answer {
      try await leader.post("\(address)/notes", fields, ticked: ticked)
    }
    #expect(
      try await note(
        [
          "what": "activity", "a-form": "guidance", "a-day": "2026-09-05", "a-people": "12",
          "a-note": "现场<b>指导</b>",
        ], ticked: ["a-school": ["2111000002"]]
      ).status == 303)
    #expect(try await note(["what": "tea"]).status == 400)
    let output = [
      "what": "output", "o-kind": "paper", "o-title": "训练论文", "o-author": "Ann Lee",
      "o-stage": "agreement", "o-day": "2026-09-06", "o-place": "",
    ]
    #expect(try await note(output).status == 303)
    let unnamed = try await note(output.merging(["o-title": "无名", "o-author": ""]) { $1 })
    #expect(unnamed.status == 422 && unnamed.body.contains("没有填写作者"))
    #expect(unnamed.body.contains("value=\"无名\""))
    #expect(
      try await note([
        "what": "series", "s-name": "一百米", "s-unit": "秒", "s-rises": "no", "s-aim": "12.5",
      ]).status == 303)
    let page = try await leader.get(address).body
    let series = try #require(page.firstMatch(of: #/<option value="(KS-[0-9]+)"/#)).1
    let reading = [
      "what": "reading", "m-series": String(series), "m-day": "2026-09-06", "m-value": "13.05",
      "m-people": "20", "m-note": "",
    ]
    #expect(try await note(reading).status == 303)
    let single = try await note(reading.merging(["m-people": "1"]) { $1 })
    #expect(single.status == 422 && single.body.contains("不登记学生个人"))
    #expect(try await note(reading.merging(["m-value": "fast"]) { $1 }).status == 400)
    #expect(
      try await note([
        "what": "target", "t-target": "followed", "t-number": "10", "t-due": "2027-06-01",
      ]).status == 303)
    #expect(
      try await note([
        "what": "fund", "f-kind": "pledged", "f-amount": "150000.5", "f-day": "2026-09-01",
        "f-due": "2026-09-03", "f-document": "意向书", "f-note": "",
      ]).status == 303)
    #expect(try await note(["what": "problem", "q-words": "车辆不够"]).status == 303)
    let whole = try await leader.get(address).body
    #expect(whole.contains("现场&lt;b&gt;指导") && whole.contains("Hill Primary · 人数 12"))
    #expect(whole.contains("13.05") && whole.contains("满 4 次才看趋势"))
    #expect(whole.contains("150,000.50 元") && whole.contains("没有按时到账"))

    // The bureau answers, sees what's late and takes the list along.
    let bureau = try await site.signedIn(as: "mei")
    #expect(try await bureau.get("/due").body.contains("1 个项目有逾期或缺项"))
    let own = try await bureau.get(address).body
    let problem = try #require(own.firstMatch(of: #/<option value="(KP-[0-9]+)"/#)).1
    #expect(
      try await bureau.post(
        "\(address)/answer",
        ["what": "answer", "r-problem": String(problem), "r-words": "派校车"]
      ).status == 303)
    #expect(try await bureau.get(address).body.contains("派校车"))
    let list = try await bureau.get("/projects?late=yes").body
    #expect(list.contains("帮扶") && list.contains("没有按时到账") && list.contains("id=\"totals\""))
    #expect(!(try await bureau.get("/projects?late=no").body.contains(">帮扶</a>")))
    #expect(try await bureau.get("/projects?kind=tea").status == 400)
    #expect(try await bureau.get("/projects?as=xlsx").status == 200)

    // Something else than its own can't be taken back.
    try await leader.get(address)
    #expect(
      try await leader.post("\(address)/withdraw", ["item": "KA-0", "reason": "错"]).status == 422)
    let other = try await site.signedIn(as: "enqi")
    try await other.get("/projects")
    #expect(
      try await other.post("\(address)/notes", ["what": "problem", "q-words": "我的"]).status == 403)
  }

  @Test func `are stopped by the school, and look back to a past day`() async throws {
    let projects = try await ProjectSite()
    let site = projects.site
    let address = try await projects.opened()
    site.clock.advance(minutes: 2 * 1_440)
    let head = try await site.signedIn(as: "head")
    try await head.get(address)
    let leader = ["what": "leader", "l-teacher": "T2", "l-account": "mei", "l-reason": "交流"]
    let both = try await head.post("\(address)/leader", leader)
    #expect(both.status == 422 && both.body.contains("只填一个"))
    #expect(
      try await head.post("\(address)/leader", leader.merging(["l-account": ""]) { $1 }).status
        == 303)
    #expect(try await head.get(address).body.contains("负责人变更 · Bo Wu · 交流"))
    let former = try await site.signedIn(as: "ann")
    #expect(try await former.get(address).status == 403)
    #expect(try await head.post("\(address)/stop", ["what": "stop", "x-reason": ""]).status == 422)
    #expect(
      try await head.post("\(address)/stop", ["what": "stop", "x-reason": "人员调动"]).status == 303)
    #expect(try await head.get(address).body.contains("人员调动"))
    let past = try await head.get("\(address)?known=2026-09-07").body
    #expect(!past.contains("人员调动") && past.contains("进行中") && !past.contains("name=\"what\""))
    #expect(try await head.get("/projects?known=2026-09-07").body.contains("体育"))
  }
}
