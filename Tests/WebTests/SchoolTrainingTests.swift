import Access
import Actions
import Mentoring
import Staffing
import Store
import Testing
import Training
import Web

/// A site with the training school, two heads and teachers, in the autumn of 2026.
private struct SchoolTrainingSite {
  let site: TestSite
  let office: TestBrowser

  init() async throws {
    site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    site.clock.advance(
      minutes: (Day(2026, 9, 7).ordinal - site.clock.now.day.ordinal) * 1_440)
    try await site.add("office", role: "training-school")
    try await site.add("head", role: "principal", schools: [TestCounty.village])
    try await site.add("other", role: "principal", schools: [TestCounty.city])
    try await site.add("dima", role: "teacher", teacher: "T4")
    try await site.add("caihu", role: "teacher", teacher: "T3")
    office = try await site.signedIn(as: "office")
    try await office.get("/training")
  }

  static let plan = [
    "term": "2026-autumn", "goal": "人人会上<b>好课</b>", "theme.1": "新课标<i>", "month.1": "2026-09",
    "kind.1": "lecture", "topic.1": "teaching", "hours.1": "12", "audience.1": "全体",
    "theme.2": "集体备课", "month.2": "2026-11", "kind.2": "preparation", "topic.2": "class",
    "hours.2": "8", "audience.2": "语文组",
  ]
}

@Suite struct `The school's side of training on pages` {
  @Test func `goes from a school's plan to its evaluation`() async throws {
    let school = try await SchoolTrainingSite()
    let (site, office) = (school.site, school.office)
    let place = "/training/plans/\(TestCounty.village)"
    let head = try await site.signedIn(as: "head")
    let empty = try await head.get("\(place)?term=2026-autumn").body
    #expect(empty.contains("id=\"hand-in\"") && empty.contains("未交"))
    #expect(try await head.get("/due").body.contains("Hill Primary的校本培训计划"))
    var wrong = SchoolTrainingSite.plan
    wrong["hours.1"] = "1"
    wrong["month.2"] = "2027-03"
    let refused = try await head.post(place, wrong)
    #expect(refused.status == 422 && refused.body.contains("第 2 项的 2027-03 不在本学期"))
    #expect(refused.body.contains("至少 20 学时") && refused.body.contains("人人会上&lt;b&gt;"))
    #expect(try await head.post(place, SchoolTrainingSite.plan).status == 303)
    let other = try await site.signedIn(as: "other")
    try await other.get("/training/plans")
    #expect(try await other.get(place).status == 403)
    #expect(try await other.post(place, SchoolTrainingSite.plan).status == 403)
    #expect(!(try await other.get("/training/plans").body.contains("Hill Primary")))

    #expect(try await office.get("/due").body.contains("1 份校本培训计划待审"))
    let plan = try #require(
      try await site.database.read { try $0.schoolPlans(in: Term(2026, .autumn)) }.first)
    let waiting = try await office.get("\(place)?term=2026-autumn").body
    #expect(waiting.contains("id=\"decide\"") && waiting.contains("新课标&lt;i&gt;"))
    let decision = [
      "term": "2026-autumn", "plan": "\(plan.id)", "verdict": "accepted", "reason": "",
    ]
    #expect(try await head.post("\(place)/decide", decision).status == 403)
    #expect(try await office.post("\(place)/decide", decision).status == 303)
    let deed = [
      "term": "2026-autumn", "plan": "\(plan.id)", "activity": "1", "day": "2026-09-06",
      "hours": "12", "people": "9", "words": "在会议室",
    ]
    #expect(try await head.post("\(place)/deeds", deed).status == 303)
    let check = [
      "term": "2026-autumn", "kind": "check", "visited": "2026-09-07", "finding": "记录齐全",
      "advice": "多开公开课",
    ]
    #expect(try await office.post("\(place)/checks", check).status == 303)
    let page = try await head.get("\(place)?term=2026-autumn").body
    #expect(page.contains("已做") && page.contains("记录齐全") && page.contains("id=\"note\""))
    let early = [
      "term": "2026-autumn", "plan": "\(plan.id)", "grade": "good", "comment": "做得好",
    ]
    let soon = try await office.post("\(place)/grade", early)
    #expect(soon.status == 422 && soon.body.contains("2026-11"))
    let list = try await office.get("/training/plans?term=2026-autumn").body
    #expect(list.contains("Hill Primary") && list.contains("通过"))
    #expect(try await office.get("/training/plans?as=xlsx").status == 200)
    #expect(try await office.get("/training/plans?term=soon").status == 400)
    let past = try await office.get("\(place)?term=2026-autumn&known=2026-09-06").body
    #expect(past.contains("未交"))

    // What came out worst is no praise.
    let evaluator = Actor(
      account: "hua", name: "Hua", teacher: nil,
      grants: [Grant(role: "training-school", reach: .county, days: 0..<60_000)],
      roles: .standard)
    for (grade, mark) in [("weak", "tag warn\">待改进"), ("pass", "tag good\">合格")] {
      try await site.database.perform(
        GradeSchoolPlan(plan.id, grade, "看了记录"), by: evaluator,
        on: Occasion(moment: site.clock.now, today: Day(2026, 11, 24)))
      #expect(try await head.get("\(place)?term=2026-autumn").body.contains(mark))
    }
  }

  @Test func `shows gates, retention, quota, network, researchers and the desk`() async throws {
    let school = try await SchoolTrainingSite()
    let (site, office) = (school.site, school.office)
    let gates = try await office.get("/training/gates?gate=registration").body
    #expect(gates.contains("还缺") && gates.contains("教师专业标准") && gates.contains("Di Ma"))
    #expect(try await office.get("/training/gates?as=xlsx").status == 200)
    #expect(try await office.get("/training/gates?gate=moon").status == 400)
    let teacher = try await site.signedIn(as: "dima")
    #expect(try await teacher.get("/training/gates").status == 403)
    #expect(try await teacher.get("/training/hours/T4").body.contains("id=\"gates\""))
    let head = try await site.signedIn(as: "head")
    let own = try await head.get("/training/gates").body
    #expect(own.contains("Di Ma") && !own.contains("Ann Lee"))

    #expect(try await office.get("/training/retention").body.contains("留得住"))
    #expect(try await office.get("/training/retention?as=xlsx").status == 200)
    #expect(try await office.get("/training/quota").body.contains("音乐"))
    #expect(try await office.get("/training/office").body.contains("id=\"waits\""))
    #expect(try await head.get("/training/quota").status == 403)
    #expect(try await head.get("/training/office").status == 403)
    #expect(try await office.get("/training/trainers").body.contains("id=\"judged\""))

    let seat = ["level": "county", "subject": "音乐", "place": "", "name": "梅<b>", "part": "yes"]
    #expect(try await office.post("/training/network", seat).status == 303)
    let network = try await office.get("/training/network?subject=%E9%9F%B3%E4%B9%90").body
    #expect(network.contains("梅&lt;b&gt;") && network.contains("没有人"))
    #expect(try await office.get("/training/network?gap=yes&as=xlsx").status == 200)
    try await head.get("/training/network")
    #expect(try await head.post("/training/network", seat).status == 403)
    let team = [
      "level": "school", "subject": "语文", "place": TestCounty.village.rawValue, "name": "Di Ma",
    ]
    #expect(try await head.post("/training/network", team).status == 303)

    let note = [
      "kind": "qualification", "day": "2026-09-05", "number": "23", "words": "认定听课",
    ]
    #expect(try await office.post("/training/researchers", note).status == 303)
    let far = try await office.post(
      "/training/researchers", note.merging(["number": "0"]) { $1 })
    #expect(far.status == 422 && far.body.contains("0 不在"))
    let load = try await office.get("/training/researchers").body
    #expect(load.contains("23") && load.contains("认定听课"))
    #expect(try await head.get("/training/researchers").status == 403)
  }

  @Test func `takes suggestions, applications of pairs and what they read`() async throws {
    let school = try await SchoolTrainingSite()
    let (site, office) = (school.site, school.office)
    let teacher = try await site.signedIn(as: "dima")
    try await teacher.get("/training/suggestions")
    let suggestion = ["title": "听名师<b>课", "words": "新老教师都想去"]
    #expect(try await teacher.post("/training/suggestions", suggestion).status == 303)
    let again = try await teacher.post(
      "/training/suggestions", ["title": "另一个", "words": "再提"])
    #expect(again.status == 422 && again.body.contains("还有建议没有答复"))
    let id = try #require(
      try await site.database.read { try $0.trainingSuggestions() }.first?.id)
    let mate = try await site.signedIn(as: "caihu")
    #expect(try await mate.get("/training/suggestions").body.contains("听名师&lt;b&gt;课"))
    #expect(try await mate.post("/training/suggestions/back", ["back": id]).status == 303)
    #expect(try await office.get("/due").body.contains("1 项培训建议待答复"))
    let answer = ["suggestion": id, "verdict": "taken-up", "reason": "十月组织"]
    #expect(try await mate.post("/training/suggestions/answer", answer).status == 403)
    #expect(try await office.post("/training/suggestions/answer", answer).status == 303)
    #expect(try await teacher.get("/training/suggestions").body.contains("十月组织"))

    let head = try await site.signedIn(as: "head")
    try await head.get("/mentorship/new")
    let bond = [
      "kind": "subject", "apprentice": "T4", "master": "T3", "account": "",
      "first": "2026-09-01", "last": "2027-07-10", "goal": "alone",
    ]
    #expect(try await head.post("/mentorship/new", bond).status == 303)
    let pair = try #require(try await site.database.read { try $0.mentorships() }.first?.id)
    let outing = [
      "bond": pair.rawValue, "event": "特级教师展示课", "day": "2026-09-20", "why": "一起听",
    ]
    #expect(try await teacher.post("/training/outings", outing).status == 303)
    #expect(try await head.get("/due").body.contains("1 项师徒外出申请待答复"))
    let asked = try #require(try await site.database.read { try $0.pairOutings() }.first?.id)
    #expect(try await head.get("/training/suggestions").body.contains("特级教师展示课"))
    #expect(
      try await head.post("/training/outings/\(asked)", ["granted": "yes", "reason": ""]).status
        == 422)
    #expect(
      try await head.post("/training/outings/\(asked)", ["granted": "yes", "reason": "支持"])
        .status == 303)

    let reading = [
      "bond": pair.rawValue, "kind": "standard", "title": "语文课程标准", "by": "2026-09-30",
    ]
    #expect(try await mate.post("/training/readings", reading).status == 303)
    let task = try #require(try await site.database.read { try $0.mentorReadings() }.first?.id)
    #expect(try await teacher.get("/due").body.contains("1 项研读任务没有写笔记"))
    let words = ["reading": task, "day": "2026-09-07", "words": "一切为了人的发展"]
    #expect(try await teacher.post("/training/readings/note", words).status == 303)
    let read = try await mate.get("/training/readings").body
    #expect(read.contains("语文课程标准") && read.contains("一切为了人的发展"))
    #expect(try await head.get("/training/readings?as=xlsx").status == 200)
  }
}
