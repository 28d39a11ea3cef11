import Access
import Actions
import Mentoring
import Observing
import Staffing
import Store
import Testing
import Web

/// A site whose teachers T3 of the city and T4 of the village become master and apprentice, in
/// the autumn of 2026.
private struct MentorSite {
  let site: TestSite

  init() async throws {
    site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    site.clock.advance(
      minutes: (Day(2026, 9, 7).ordinal - site.clock.now.day.ordinal) * 1_440)
    try await site.add("head", role: "principal", schools: [TestCounty.village])
    try await site.add("other", role: "principal", schools: [TestCounty.city])
    try await site.add("stranger", role: "principal", schools: [TestCounty.junior])
    try await site.add("caihu", role: "teacher", teacher: "T3")
    try await site.add("dima", role: "teacher", teacher: "T4")
    try await site.add("ann", role: "teacher", teacher: "T1")
    try await site.add("mei", role: "research")
  }

  static let bond = [
    "kind": "subject", "apprentice": "T4", "master": "T3", "account": "",
    "first": "2026-09-01", "last": "2027-07-10", "goal": "alone",
  ]

  /// Arranged by the village's principal.
  func arranged() async throws -> String {
    let head = try await site.signedIn(as: "head")
    try await head.get("/mentorship/new")
    return try #require(try await head.post("/mentorship/new", Self.bond).location)
  }

  /// With a plan that was agreed to.
  func planned() async throws -> String {
    let address = try await arranged()
    let master = try await site.signedIn(as: "caihu")
    try await master.get(address)
    #expect(
      try await master.post(
        "\(address)/plan", ["what": "plan", "aim": "站稳<b>讲台</b>", "steps": "每周听一节"]
      ).status == 303)
    let head = try await site.signedIn(as: "head")
    let page = try await head.get(address).body
    let plan = try #require(page.firstMatch(of: #/name="plan" value="([0-9]+)"/#)).1
    #expect(try await head.post("\(address)/agree", ["plan": String(plan)]).status == 303)
    return address
  }

  static let lesson = [
    "what": "work", "form": "observed", "day": "2026-09-07", "times": "2", "area": "teaching",
    "place": "apprentice-school", "note": "听了<i>两节</i>",
  ]
}

@Suite struct `Masters and apprentices on pages` {
  @Test func `are arranged by a school, which is told all that stands against it`() async throws {
    let mentors = try await MentorSite()
    let head = try await mentors.site.signedIn(as: "head")
    let form = try await head.get("/mentorship/new?apprentice=T4&kind=class-teacher").body
    #expect(form.contains("value=\"T4\"") && form.contains("id=\"field-account\""))
    // Who could be the master stands below, of other schools too; a name fills them in.
    let suggested = try await head.get("/mentorship/new?apprentice=T4&kind=subject").body
    #expect(suggested.contains("外校师傅人选") && suggested.contains("master=T3\">Cai Hu"))
    #expect(!suggested.contains(">En Qi<") && !suggested.contains("本校师傅人选"))
    #expect(
      try await head.get("/mentorship/new?apprentice=T4&kind=subject&master=T3").body
        .contains("value=\"T3\""))
    #expect(
      !(try await head.get("/mentorship/new?apprentice=T5&kind=subject").body.contains("En Qi")))
    var wrong = MentorSite.bond
    wrong["last"] = "2035-07-10"
    wrong["master"] = "T1"
    let refused = try await head.post("/mentorship/new", wrong)
    #expect(refused.status == 422 && refused.body.contains("时间太长"))
    #expect(refused.body.contains("学科师傅要同学科") && refused.body.contains("value=\"T1\""))
    wrong["account"] = "mei"
    let both = try await head.post("/mentorship/new", wrong)
    #expect(both.status == 422 && both.body.contains("只填一个"))
    #expect(
      try await head.post("/mentorship/new", wrong.merging(["kind": "tea"]) { $1 }).status == 400)
    let address = try await mentors.arranged()
    let page = try await head.get(address).body
    #expect(page.contains("Cai Hu") && page.contains("City Primary"))
    #expect(page.contains("计划同意之前做的不计入"))
    // Somebody of the research office is a master, too (S002-09).
    let research = try await mentors.site.signedIn(as: "mei")
    try await research.get("/mentorship/new")
    let other = MentorSite.bond.merging(
      ["kind": "class-teacher", "master": "", "account": "mei"]) { $1 }
    #expect(try await research.post("/mentorship/new", other).status == 303)
    #expect(try await head.get("/mentorship").body.contains("Person mei"))
  }

  @Test func `go from the plan to the work, one thing a form`() async throws {
    let mentors = try await MentorSite()
    let site = mentors.site
    let address = try await mentors.arranged()
    let master = try await site.signedIn(as: "caihu")
    #expect(try await master.get("/due").body.contains("填写Di Ma的师徒计划"))
    #expect(try await master.get("/mentorship").body.contains("Cai Hu → Di Ma"))
    let empty = try await master.post(
      "\(address)/plan", ["what": "plan", "aim": "只有<b>目标</b>", "steps": ""])
    #expect(empty.status == 422 && empty.body.contains("没有填写实施方案"))
    #expect(empty.body.contains("只有&lt;b&gt;目标"))
    #expect(
      try await master.post(
        "\(address)/plan", ["what": "plan", "aim": "站稳讲台", "steps": "每周听一节"]
      ).status == 303)
    let head = try await site.signedIn(as: "head")
    #expect(try await head.get("/due").body.contains("1 份师徒计划待同意"))
    let waiting = try await head.get("/mentorship?plan=waits").body
    #expect(waiting.contains("Di Ma") && waiting.contains("待同意"))
    let plan = try #require(
      try await head.get(address).body.firstMatch(of: #/name="plan" value="([0-9]+)"/#)
    ).1
    #expect(try await head.post("\(address)/agree", ["plan": String(plan)]).status == 303)

    let page = try await master.get(address).body
    #expect(page.contains("id=\"note\"") && page.contains("id=\"work-area\""))
    let incomplete = MentorSite.lesson.merging(["area": "", "times": "20"]) { $1 }
    let refused = try await master.post("\(address)/activities", incomplete)
    #expect(refused.status == 422 && refused.body.contains("没有选择解决哪方面的问题"))
    #expect(refused.body.contains("value=\"20\"") && refused.body.contains("听了&lt;i&gt;"))
    #expect(
      try await master.post("\(address)/activities", MentorSite.lesson).location == address)
    let noted = try await master.get(address).body
    #expect(noted.contains("听了&lt;i&gt;两节&lt;/i&gt;") && noted.contains("课堂教学"))
    #expect(noted.firstMatch(of: #/听课<\/th><td class="n">\d+<\/td><td class="n">2<\/td>/#) != nil)
    #expect(
      try await master.post(
        "\(address)/marks",
        ["what": "mark", "point": "blackboard", "grade": "weak", "seen": "太满"]
      ).status == 303)
    #expect(try await master.get(address).body.contains("待专题研讨"))
    #expect(try await master.get("/due").body.contains("1 个薄弱要点待专题研讨"))

    let apprentice = try await site.signedIn(as: "dima")
    let own = try await apprentice.get(address).body
    #expect(own.contains("id=\"note\"") && !own.contains("value=\"milestone\""))
    #expect(!own.contains("\(address)/marks") && !own.contains("id=\"end\""))
    let entry = try #require(own.firstMatch(of: #/name="activity" value="(MA-[0-9]+)"/#)).1
    #expect(
      try await apprentice.post(
        "\(address)/withdraw", ["activity": String(entry), "reason": "日期记错"]
      ).status == 303)
    #expect(try await apprentice.get(address).body.contains("日期记错"))
  }

  @Test func `count lessons that the master wrote down as an observer, without noting twice`()
    async throws
  {
    let mentors = try await MentorSite()
    let site = mentors.site
    let address = try await mentors.planned()
    let lesson = HeardLesson(
      teacher: "T4", school: TestCounty.village, subject: .chinese, classroom: "五（2）班",
      day: Day(2026, 9, 7), period: 2, kind: .guidance, topic: "秋天")
    let sheet = ObservationSheet(
      marks: Dictionary(
        uniqueKeysWithValues: ["aims", "process", "pupils", "teacher", "effect"].map {
          ($0, "good")
        }), strengths: "板书清楚", advice: "多给学生说的机会")
    let observer = Actor(
      account: "caihu", name: "Cai Hu", teacher: "T3",
      grants: [Grant(role: "teacher", reach: .own("T3"), days: 0..<60_000)], roles: .standard)
    _ = try await site.database.perform(
      RecordObservation(
        "7f0c1c1e-0b60-4f3a-9d2e-6f1f5a3b9c10", of: lesson, sheet, by: "T3"), by: observer,
      on: Occasion(moment: site.clock.now))
    let master = try await site.signedIn(as: "caihu")
    let counted = #/听课<\/th><td class="n">\d+<\/td><td class="n">1<\/td>/#
    let page = try await master.get(address).body
    #expect(page.contains("不用再登记。 (1)") && page.firstMatch(of: counted) != nil)
    let same = MentorSite.lesson.merging(["times": "1"]) { $1 }
    #expect(try await master.post("\(address)/activities", same).status == 303)
    #expect(try await master.get(address).body.firstMatch(of: counted) != nil)
  }

  @Test func `are listed with shares, loads and what's to be looked at`() async throws {
    let mentors = try await MentorSite()
    let site = mentors.site
    let address = try await mentors.planned()
    let master = try await site.signedIn(as: "caihu")
    try await master.get(address)
    #expect(try await master.post("\(address)/activities", MentorSite.lesson).status == 303)
    let research = try await site.signedIn(as: "mei")
    let list = try await research.get("/mentorship").body
    #expect(list.contains("id=\"shares\"") && list.contains("id=\"masters\""))
    #expect(list.contains("id=\"by-area\"") && list.contains("至少 3 名"))
    #expect(!(try await research.get("/mentorship?across=no").body.contains("Di Ma")))
    #expect(try await research.get("/mentorship?as=xlsx").status == 200)
    #expect(try await research.get("\(address)?known=2026-09-06").status == 404)

    let keeper = try await site.signedIn(as: "other")
    try await keeper.get(address)
    let early = try await keeper.post(
      "\(address)/end", ["what": "end", "last": "2026-09-08", "summary": "小结"])
    #expect(early.status == 422 && early.body.contains("还没有到"))
    #expect(
      try await keeper.post(
        "\(address)/end", ["what": "end", "last": "2026-09-07", "summary": "调动<b>离校</b>"]
      ).status == 303)
    let ended = try await keeper.get(address).body
    #expect(ended.contains("调动&lt;b&gt;离校&lt;/b&gt;") && !ended.contains("id=\"note\""))
    #expect(try await keeper.get("/mentorship?state=ended").body.contains("Di Ma"))
  }

  @Test func `are shown to the two and to those who reach a school of theirs`() async throws {
    let mentors = try await MentorSite()
    let site = mentors.site
    let address = try await mentors.arranged()
    for name in ["stranger", "ann"] {
      let browser = try await site.signedIn(as: name)
      #expect(try await browser.get(address).status == 403, "\(name)")
      let list = try await browser.get("/mentorship").body
      #expect(!list.contains("Di Ma"), "\(name)")
      let post = try await browser.post(
        "\(address)/plan", ["what": "plan", "aim": "x", "steps": "x"])
      #expect(post.status == 403, "\(name)")
    }
    try await site.add("hrb", role: "hr-bureau")
    let bureau = try await site.signedIn(as: "hrb")
    #expect(try await bureau.get("/mentorship").status == 403)
    let head = try await site.signedIn(as: "head")
    #expect(try await head.get("/mentorship/M-0").status == 404)
  }
}
