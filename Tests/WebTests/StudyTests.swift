import Access
import Actions
import Staffing
import Store
import Testing
import Web

/// A site whose teachers T1 and T3 of the city and T4 of the village study lessons in the autumn
/// of 2026.
private struct StudySite {
  let site: TestSite

  init() async throws {
    site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    site.clock.advance(
      minutes: (Day(2026, 9, 7).ordinal - site.clock.now.day.ordinal) * 1_440)
    try await site.add("head", role: "principal", schools: [TestCounty.city])
    try await site.add("other", role: "principal", schools: [TestCounty.village])
    try await site.add("stranger", role: "principal", schools: [TestCounty.junior])
    try await site.add("caihu", role: "teacher", teacher: "T3")
    try await site.add("dima", role: "teacher", teacher: "T4")
    try await site.add("bowu", role: "teacher", teacher: "T2")
    try await site.add("mei", role: "research")
  }

  static let study = [
    "kind": "two-way", "form": "old-new", "title": "秋天<b>的</b>雨", "subject": "语文",
    "grade": "三年级", "host": TestCounty.city.rawValue, "other": TestCounty.village.rawValue,
    "group": "", "start": "2026-09-01", "leader": "T3", "lecturer": "T4", "member": "T1，mei",
  ]

  func begun(_ fields: [String: String] = [:]) async throws -> String {
    let head = try await site.signedIn(as: "head")
    try await head.get("/studies/new")
    let form = Self.study.merging(fields) { $1 }
    return try #require(try await head.post("/studies/new", form).location)
  }

  static let demo = [
    "step": "demo", "by": "T3", "day": "2026-09-03", "words": "示范了<i>朗读</i>", "evidence": "",
    "lesson.1.teacher": "T3", "lesson.1.subject": "语文", "lesson.1.topic": "秋天的雨",
    "lesson.1.class": "三（1）班", "lesson.1.honour": "省级教坛新星", "absent.account:mei": "lesson",
  ]
}

@Suite struct `Studies of lessons on pages` {
  @Test func `are begun with who takes part, and told all that stands against it`() async throws {
    let studies = try await StudySite()
    let head = try await studies.site.signedIn(as: "head")
    let form = try await head.get("/studies/new?kind=guided").body
    #expect(form.contains("四步双向式") && form.contains("一课三磨"))
    #expect(form.contains("value=\"guided\" selected"))
    let wrong = StudySite.study.merging(
      ["title": "", "lecturer": "T-nobody", "kind": "tea"]) { $1 }
    let refused = try await head.post("/studies/new", wrong)
    #expect(refused.status == 422 && refused.body.contains("第 1 位“T-nobody”"))
    #expect(refused.body.contains("没有填写课题") && refused.body.contains(">T1，mei<"))
    let address = try await studies.begun()
    let page = try await head.get(address).body
    #expect(page.contains("秋天&lt;b&gt;的&lt;/b&gt;雨") && page.contains("Person mei"))
    #expect(page.contains("id=\"next\"") && page.contains("师傅上示范课"))
    let stranger = try await studies.site.signedIn(as: "stranger")
    #expect(
      try await stranger.get("/studies/new").status == 200)
    #expect(try await stranger.post("/studies/new", StudySite.study).status == 403)
  }

  @Test func `go from step to step, each noted by whoever does it`() async throws {
    let studies = try await StudySite()
    let site = studies.site
    let address = try await studies.begun()
    let master = try await site.signedIn(as: "caihu")
    #expect(try await master.get("/due").body.contains("下一步：师傅上示范课"))
    let page = try await master.get(address).body
    #expect(
      page.contains("name=\"lesson.1.honour\"") && page.contains("name=\"absent.account:mei\""))
    #expect(!page.contains("name=\"plan\""))
    let wrong = StudySite.demo.merging(["words": "", "day": "2026-08-01"]) { $1 }
    let refused = try await master.post("\(address)/steps", wrong)
    #expect(refused.status == 422 && refused.body.contains("最早填 2026-09-01"))
    #expect(refused.body.contains("没有填写结果") && refused.body.contains("省级教坛新星"))
    #expect(try await master.post("\(address)/steps", StudySite.demo).location == address)
    let noted = try await master.get(address).body
    #expect(noted.contains("示范了&lt;i&gt;朗读&lt;/i&gt;") && noted.contains("省级教坛新星"))
    #expect(noted.contains("课务冲突") && noted.contains("到场 3 / 4"))

    // Somebody who joins is asked from the next step on.
    let joining = ["role": "member", "people": "T-nobody"]
    let stranger = try await master.post("\(address)/members", joining)
    #expect(stranger.status == 422 && stranger.body.contains("“T-nobody”"))
    #expect(
      try await master.post(
        "\(address)/members", joining.merging(["people": "T2"]) { $1 }
      ).status == 303)
    let joined = try await master.get(address).body
    #expect(joined.contains("Bo Wu") && joined.contains("到场 3 / 4"))

    let apprentice = try await site.signedIn(as: "dima")
    try await apprentice.get(address)
    #expect(
      try await apprentice.post(
        "\(address)/members", ["role": "member", "people": "T6"]
      ).status == 422)
    #expect(try await apprentice.get("/due").body.contains("下一步：徒弟上公开课"))
    let open = try await apprentice.get(address).body
    #expect(open.contains("name=\"plan\"") && !open.contains("name=\"changes\""))
    let lesson = StudySite.demo.merging(
      ["step": "open", "by": "T4", "lesson.1.teacher": "T4", "plan": "教案<u>一</u>"]) { $1 }
    #expect(try await apprentice.post("\(address)/steps", lesson).status == 303)
    let versions = try await apprentice.get(address).body
    #expect(versions.contains("教案&lt;u&gt;一&lt;/u&gt;") && versions.contains("第 1 稿"))
    // The review is the master's, and may be taken back by the one who noted it.
    #expect(!versions.contains("id=\"next\""))
    let step = try #require(versions.firstMatch(of: #/name="step" value="([0-9]+)"/#)).1
    #expect(
      try await apprentice.post(
        "\(address)/take-back", ["step": String(step), "reason": "日期错"]
      ).status == 303)
    #expect(try await apprentice.get(address).body.contains("撤回的步骤"))
  }

  @Test func `are listed with who came, also as a workbook`() async throws {
    let studies = try await StudySite()
    let site = studies.site
    let address = try await studies.begun()
    let master = try await site.signedIn(as: "caihu")
    try await master.get(address)
    #expect(try await master.post("\(address)/steps", StudySite.demo).status == 303)
    let research = try await site.signedIn(as: "mei")
    let list = try await research.get("/studies").body
    #expect(list.contains("id=\"attendance\"") && list.contains("City Primary"))
    #expect(list.contains("1 / 4"))
    #expect(!(try await research.get("/studies?across=no").body.contains("秋天")))
    #expect(try await research.get("/studies?kind=tea").status == 400)
    #expect(try await research.get("/studies?as=xlsx").status == 200)
    #expect(try await research.get("/studies?known=2026-09-06").status == 200)
    #expect(try await research.get("\(address)?known=2026-09-06").status == 404)
    site.clock.advance(minutes: 20 * 1_440)
    let again = try await site.signedIn(as: "mei")
    #expect(try await again.get("/studies?state=late").body.contains("已超期"))
    #expect(try await again.get("/due").body.contains("1 项课例研究超期"))
  }

  @Test func `are shown to those who take part and to schools in reach`() async throws {
    let studies = try await StudySite()
    let site = studies.site
    let address = try await studies.begun()
    for name in ["stranger", "bowu"] {
      let browser = try await site.signedIn(as: name)
      #expect(try await browser.get(address).status == 403, "\(name)")
      #expect(!(try await browser.get("/studies").body.contains("秋天")), "\(name)")
      #expect(
        try await browser.post("\(address)/steps", StudySite.demo).status == 403, "\(name)")
    }
    let partner = try await site.signedIn(as: "other")
    #expect(try await partner.get(address).body.contains("id=\"call-off\""))
    #expect(
      try await partner.post("\(address)/call-off", ["reason": "改<b>期</b>"]).status == 303)
    #expect(try await partner.get(address).body.contains("改&lt;b&gt;期&lt;/b&gt;"))
    #expect(try await partner.get("/studies/LS-0").status == 404)
  }

  @Test func `count what a subject group did, and which subjects had lessons`() async throws {
    let studies = try await StudySite()
    let site = studies.site
    let head = try await site.signedIn(as: "head")
    try await head.get("/studies/groups")
    let form = [
      "name": "语文互动组", "subject": "语文", "first": TestCounty.city.rawValue,
      "second": TestCounty.village.rawValue, "leader": "T3", "members": "T4 T-nobody",
    ]
    let refused = try await head.post("/studies/groups", form)
    #expect(refused.status == 422 && refused.body.contains("T-nobody"))
    let group = try #require(
      try await head.post("/studies/groups", form.merging(["members": "T4"]) { $1 }).location)
    let id = try #require(group.split(separator: "/").last)
    let address = try await studies.begun([
      "kind": "demo-day", "group": String(id), "member": "", "lecturer": "T1 T3",
      "leader": "mei",
    ])
    try await head.get(address)
    let lessons = [
      "step": "lessons", "by": "T1", "day": "2026-09-03", "words": "两节课",
      "lesson.1.teacher": "T1", "lesson.1.subject": "音乐", "lesson.1.topic": "歌",
      "lesson.2.teacher": "T3", "lesson.2.subject": "语文", "lesson.2.topic": "诗",
    ]
    #expect(try await head.post("\(address)/steps", lessons).status == 303)
    #expect(try await head.get(address).body.contains("id=\"coverage\""))
    let page = try await head.get(group).body
    #expect(page.contains("2 / 3") && page.contains("1 / 4") && page.contains("Di Ma"))
    #expect(try await head.get("/studies/groups?as=xlsx").status == 200)
    #expect(
      try await head.post("\(group)/members", ["join": "T2", "leave": "T4"]).status == 303)
    #expect(!(try await head.get(group).body.contains("Di Ma</")))
    #expect(try await head.post("\(group)/end", ["reason": "合并"]).status == 303)
    #expect(try await head.get("/studies/groups").body.contains("已撤销"))
    let stranger = try await site.signedIn(as: "stranger")
    #expect(try await stranger.get(group).status == 403)
    #expect(try await stranger.post("\(group)/end", ["reason": "x"]).status == 403)
  }
}
