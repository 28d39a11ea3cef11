import Access
import Actions
import Inspecting
import Staffing
import Store
import Testing
import Web

/// A site in October with a supervision office, a researcher and two heads.
private struct InspectedSite {
  let site: TestSite

  init(onServer: Bool = true) async throws {
    site = try await TestSite(try TestCounty.county(), onServer: onServer)
    try await site.record(try TestCounty.roster())
    try await site.add("wulei", role: "supervision")
    try await site.add("fang", role: "research")
    try await site.add("head", role: "principal", schools: [TestCounty.village])
    try await site.add("stranger", role: "principal", schools: [TestCounty.junior])
    advance(to: Day(2026, 10, 26))
  }

  func advance(to day: Day) {
    site.clock.advance(minutes: (day.ordinal - site.clock.now.day.ordinal) * 1_440)
  }

  static func arranging(_ more: [String: String] = [:]) -> [String: String] {
    [
      "name": "期中<b>检查</b>", "occasion": "mid-term", "template": "four-checks",
      "first": "2026-10-26", "last": "2026-11-06", "solves": "教案照抄", "choice": "all",
      "school": TestCounty.village.rawValue,
    ].merging(more) { $1 }
  }

  static let marks = [
    "points.plans": "25", "remark.plans": "", "points.observations": "20",
    "points.research": "20", "points.homework": "20",
  ]
  static let lesson = [
    "teacher": "Di Ma", "subject": "语文", "feedback": "多让学生读", "reply": "好",
  ]

  /// Arranges an inspection of the village school and goes to its visit.
  func visit(_ office: TestBrowser) async throws -> (round: String, visit: String) {
    try await office.get("/inspections")
    let round = try #require(try await office.post("/inspections", Self.arranging()).location)
    let page = try await office.get(round).body
    let visit = try #require(page.firstMatch(of: #/href="(\/inspections\/visits\/[^"]+)"/#)).1
    return (round, String(visit))
  }
}

@Suite struct `Inspections on pages` {
  @Test func `are arranged by the supervision office, with everything wrong said at once`()
    async throws
  {
    let inspected = try await InspectedSite()
    let office = try await inspected.site.signedIn(as: "wulei")
    let list = try await office.get("/inspections").body
    #expect(list.contains("期中检查") && list.contains("没有安排") && list.contains("id=\"arrange\""))
    #expect(try await office.get("/due").body.contains("期中检查还没有安排"))
    let refused = try await office.post(
      "/inspections", InspectedSite.arranging(["name": " ", "last": "2026-10-01"]))
    #expect(refused.status == 422 && refused.body.contains("“名称”没有填写"))
    #expect(refused.body.contains("已经过去") && refused.body.contains("教案照抄"))
    let odd = try await office.post(
      "/inspections", InspectedSite.arranging(["choice": "drawn", "places": "many"]))
    #expect(odd.status == 400 && odd.body.contains("many"))

    let (round, _) = try await inspected.visit(office)
    let page = try await office.get(round).body
    #expect(page.contains("期中&lt;b&gt;检查&lt;/b&gt;") && page.contains("Hill Primary"))
    #expect(!(try await office.get("/due").body.contains("期中检查还没有安排")))
    let research = try await inspected.site.signedIn(as: "fang")
    #expect(!(try await research.get("/inspections").body.contains("id=\"arrange\"")))
    #expect(try await research.post("/inspections", InspectedSite.arranging()).status == 403)
    #expect(try await research.get("/due").body.contains("还有 1 所学校没有办结"))
  }

  @Test func `show the digest before the draw, and the seed and every lot after it`()
    async throws
  {
    let inspected = try await InspectedSite()
    let office = try await inspected.site.signedIn(as: "wulei")
    try await office.get("/inspections")
    // A form can't send one name twice here: the draw is of one school.
    let round = try #require(
      try await office.post(
        "/inspections",
        InspectedSite.arranging(["choice": "drawn", "places": "1", "lessons": "1"])
      ).location)
    let seed = try #require(
      try await inspected.site.database.read { connection in
        try connection.sealedSeed(of: String(round.split(separator: "/").last ?? ""))
      })
    let before = try await office.get(round).body
    #expect(before.contains(PublicDraw.commitment(to: seed)) && !before.contains(seed))
    #expect(before.contains("起可以抽签") && !before.contains("name=\"word\""))
    let word = ["word": "03 11 27", "witness": "赵校长"]
    let early = try await office.post("\(round)/draw", word)
    #expect(early.status == 422 && early.body.contains("才能抽签"))

    inspected.advance(to: Day(2026, 10, 27))
    let again = try await inspected.site.signedIn(as: "wulei")
    #expect(try await again.get("/due").body.contains("可以抽签了"))
    #expect(try await again.get(round).body.contains("name=\"word\""))
    #expect(try await again.post("\(round)/draw", word).location == round)
    let after = try await again.get(round).body
    let draw = PublicDraw(seed: seed, word: "03 11 27")
    #expect(after.contains(seed) && after.contains("sha256sum"))
    #expect(after.contains(draw.lot(of: TestCounty.village.rawValue).digest))
    let visit = try #require(after.firstMatch(of: #/href="(\/inspections\/visits\/[^"]+)"/#)).1
    let form = try await again.get(String(visit)).body
    #expect(form.contains("id=\"drawn\"") && form.contains("Di Ma"))
    // The school learns whose lesson is heard when it's heard.
    let head = try await inspected.site.signedIn(as: "head")
    #expect(try await head.get(String(visit)).status == 404)
    #expect(!(try await head.get(round).body.contains("Di Ma")))
    let past = try await again.get("\(round)?known=2026-10-26").body
    #expect(past.contains("档案截至 2026-10-26") && !past.contains(seed))
  }

  @Test func `are closed school by school, never without a lesson and feedback`()
    async throws
  {
    let inspected = try await InspectedSite()
    let office = try await inspected.site.signedIn(as: "wulei")
    let (round, visit) = try await inspected.visit(office)
    let research = try await inspected.site.signedIn(as: "fang")
    let form = try await research.get(visit).body
    #expect(form.contains("抽看三位教师本月教案") && form.contains("inputmode=\"numeric\""))
    let closing = ["visited": "2026-10-26", "praise": "", "told": "作业要全批"]
    let early = try await research.post("\(visit)/close", closing)
    #expect(early.status == 422 && early.body.contains("下乡必听课，听课必反馈"))
    #expect(early.body.contains("还没有评分") && early.body.contains("作业要全批"))
    var wrong = InspectedSite.marks
    wrong["points.plans"] = "26"
    let refused = try await research.post("\(visit)/marks", wrong)
    #expect(refused.status == 422 && refused.body.contains("不在 0 到 25"))
    #expect(refused.body.contains("value=\"26\""))
    #expect(try await research.post("\(visit)/marks", InspectedSite.marks).location == visit)
    #expect(try await research.post("\(visit)/lessons", InspectedSite.lesson).location == visit)
    #expect(try await research.post("\(visit)/close", closing).location == visit)
    let closed = try await research.get(visit).body
    #expect(closed.contains("85.0 %") && !closed.contains("id=\"close\""))

    #expect(try await office.get("/due").body.contains("待总结通报"))
    let words = ["summary": "总体良好", "circular": "继续全批全改"]
    #expect(try await research.post("\(round)/conclude", words).status == 403)
    try await office.get(round)
    #expect(try await office.post("\(round)/conclude", words).location == round)
    let head = try await inspected.site.signedIn(as: "head")
    #expect(try await head.get(round).body.contains("继续全批全改"))
    #expect(try await head.get(visit).body.contains("多让学生读"))
    let stranger = try await inspected.site.signedIn(as: "stranger")
    #expect(try await stranger.get(visit).status == 404)
    #expect(try await stranger.get(round).status == 404)
    let compared = try await office.get("/inspections/compare?template=four-checks").body
    #expect(compared.contains("Hill Primary") && compared.contains("85.0 %"))
    #expect(!(try await stranger.get("/inspections/compare").body.contains("85.0 %")))
    let file = try await office.get("/inspections/compare?template=four-checks&as=xlsx")
    #expect(file.status == 200 && file.headers[.contentDisposition] != nil)
  }
}

@Suite struct `The ledger on pages` {
  private static let problem = [
    "kind": "teaching", "item": "homework", "task": "一班<i>作业</i>没有批改",
    "standard": "全批全改", "due": "", "owner": "教导主任", "solves": "不知错在哪里",
  ]

  @Test func `is mended by the school and written off by another`() async throws {
    let inspected = try await InspectedSite()
    let office = try await inspected.site.signedIn(as: "wulei")
    let (_, visit) = try await inspected.visit(office)
    try await office.get(visit)
    var wrong = Self.problem
    wrong["owner"] = ""
    let refused = try await office.post("\(visit)/problems", wrong)
    #expect(refused.status == 422 && refused.body.contains("“责任人”没有填写"))
    #expect(refused.body.contains("全批全改"))
    #expect(try await office.post("\(visit)/problems", Self.problem).location == visit)
    let list = try await office.get("/problems?state=open").body
    #expect(list.contains("一班&lt;i&gt;作业") && list.contains("教导主任"))
    let line = String(try #require(list.firstMatch(of: #/href="(\/problems\/Q-[^"]+)"/#)).1)

    let head = try await inspected.site.signedIn(as: "head")
    #expect(try await head.get("/due").body.contains("1 条问题待整改答复"))
    let page = try await head.get(line).body
    #expect(page.contains("id=\"answer\"") && !page.contains("id=\"withdraw\""))
    let answer = ["step": "answer", "note": "已补批", "evidence": ""]
    let bare = try await head.post("\(line)/steps", answer)
    #expect(bare.status == 422 && bare.body.contains("“佐证") && bare.body.contains("已补批"))
    let shown = ["step": "answer", "note": "已补批", "evidence": "照片三张"]
    #expect(try await head.post("\(line)/steps", shown).location == line)
    #expect(try await head.post("\(line)/steps", ["step": "write-off", "note": "x"]).status == 403)
    let stranger = try await inspected.site.signedIn(as: "stranger")
    #expect(try await stranger.get(line).status == 404)
    #expect(!(try await stranger.get("/problems").body.contains("教导主任")))
    #expect(try await stranger.post("\(line)/steps", shown).status == 403)

    #expect(try await office.get("/due").body.contains("1 条整改答复待复查"))
    try await office.get(line)
    let off = ["step": "write-off", "note": "抽看五本"]
    #expect(try await office.post("\(line)/steps", off).location == line)
    let done = try await office.get(line).body
    #expect(done.contains("已销号") && done.contains("照片三张") && !done.contains("id=\"write-off\""))
    #expect(try await office.get("/problems?state=open").body.contains("没有符合"))
    #expect(try await office.get("/problems?state=tea").status == 400)
    #expect(try await office.get("/problems?as=xlsx").status == 200)
  }

  @Test func `takes violations that were told, and the tasks of meetings`() async throws {
    let inspected = try await InspectedSite()
    let office = try await inspected.site.signedIn(as: "wulei")
    try await office.get("/problems")
    var told = Self.problem
    told["kind"] = "violation"
    told["school"] = TestCounty.village.rawValue
    let line = try #require(try await office.post("/problems", told).location)
    #expect(try await office.get(line).body.contains("乱办班、乱收费、乱征订"))
    #expect(try await office.get("/due").body.contains("本周例会还没有登记"))
    try await office.get("/inspections/meetings")
    let meeting = try #require(
      try await office.post(
        "/inspections/meetings",
        ["held": "2026-10-26", "review": "走了一所学校", "difficulties": ""]
      ).location)
    #expect(!(try await office.get("/due").body.contains("本周例会还没有登记")))
    var task = Self.problem
    task["kind"] = "task"
    task["school"] = ""
    task["due"] = "2026-10-28"
    try await office.get(meeting)
    #expect(try await office.post("\(meeting)/tasks", task).location == meeting)
    let page = try await office.get(meeting).body
    #expect(page.contains("（教育局自办）") && page.contains("id=\"task-table\""))
    let week = try await office.get("/inspections/meetings").body
    #expect(week.contains("id=\"week-table\"") && week.contains("一班&lt;i&gt;作业"))
    let head = try await inspected.site.signedIn(as: "head")
    #expect(try await head.get("/inspections/meetings").status == 403)
    let own = try await head.get("/problems").body
    #expect(own.contains("乱办班") && !own.contains("（教育局自办）"))
  }

  @Test func `stands in each school's month beside what the school says of it`() async throws {
    let inspected = try await InspectedSite()
    let office = try await inspected.site.signedIn(as: "wulei")
    _ = try await inspected.visit(office)
    inspected.advance(to: Day(2026, 11, 3))
    let head = try await inspected.site.signedIn(as: "head")
    #expect(try await head.get("/due").body.contains("工作还没有汇报"))
    let form = try await head.get("/inspections/reports").body
    #expect(form.contains("2026年10月") && form.contains("Hill Primary"))
    #expect(!form.contains("City Primary"))
    let report = [
      "school": TestCounty.village.rawValue, "month": "2026-10", "highlights": "六节公开课",
      "methods": " ",
    ]
    let refused = try await head.post("/inspections/reports", report)
    #expect(refused.status == 422 && refused.body.contains("六节公开课"))
    var whole = report
    whole["methods"] = "师徒同备"
    #expect(
      try await head.post("/inspections/reports", whole).location
        == "/inspections/reports?month=2026-10")
    whole["school"] = TestCounty.city.rawValue
    #expect(try await head.post("/inspections/reports", whole).status == 403)
    #expect(!(try await head.get("/due").body.contains("工作还没有汇报")))
    let again = try await inspected.site.signedIn(as: "wulei")
    let all = try await again.get("/inspections/reports?month=2026-10").body
    #expect(all.contains("师徒同备") && all.contains("没有汇报"))
    #expect(try await again.get("/inspections/reports?month=soon").status == 400)
  }
}
