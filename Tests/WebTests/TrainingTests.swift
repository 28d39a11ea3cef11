import Access
import Actions
import Staffing
import Store
import Testing
import Web

/// A site with the training school, two heads and teachers, in the autumn of 2026.
private struct TrainingSite {
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
    try await site.add("ann", role: "teacher", teacher: "T1")
    office = try await site.signedIn(as: "office")
    try await office.get("/training/trainers")
  }

  static let course = [
    "title": "乡村<b>课堂</b>", "year": "2026", "level": "county", "mode": "released",
    "platform": "on-site", "topic": "teaching", "module": "ethics", "project": "",
    "hours": "4", "practical": "yes", "evaluation": "examination", "stage": "primary",
    "subject": "语文", "backbone": "2", "villages": "yes", "places": "30",
    "join-by": "2026-09-20", "fee": "80", "free": "yes",
  ]

  static let session = [
    "day": "2026-09-12", "first": "09:00", "end": "11:30", "hours": "4", "place": "进修学校",
    "branch": "", "school": TestCounty.village.rawValue,
  ]

  /// A trainer, a course and its session.
  func arranged() async throws -> (course: String, session: String) {
    #expect(
      try await office.post(
        "/training/trainers",
        ["name": "王<i>老师</i>", "kind": "front-line", "field": "语文", "teacher": ""]
      ).status == 303)
    #expect(try await office.post("/training/courses", Self.course).location == "/training")
    let course = try #require(try await site.database.read { try $0.trainingCourses() }.first?.id)
    let trainer = try #require(try await site.database.read { try $0.trainers() }.first?.id)
    var session = Self.session
    session["trainer"] = trainer
    #expect(
      try await office.post("/training/courses/\(course)/sessions", session).location
        == "/training/courses/\(course)")
    let id = try #require(
      try await site.database.read { try $0.trainingSessions() }.first?.id)
    return (course, id)
  }

  func advance(to day: Day) {
    site.clock.advance(minutes: (day.ordinal - site.clock.now.day.ordinal) * 1_440)
  }
}

@Suite struct `Training on pages` {
  @Test func `goes from the need to the hours in one's account`() async throws {
    let training = try await TrainingSite()
    let (site, office) = (training.site, training.office)
    let teacher = try await site.signedIn(as: "dima")
    #expect(try await teacher.get("/training/hours/T4").body.contains("id=\"need\""))
    #expect(
      try await teacher.post(
        "/training/hours/T4/need", ["topic": "class", "mode": "remote", "note": "留守<b>儿童</b>"]
      ).status == 303)
    let wrong = try await teacher.post(
      "/training/hours/T4/need", ["topic": "moon", "mode": "remote", "note": "留守"])
    #expect(wrong.status == 422 && wrong.body.contains("moon") && wrong.body.contains("留守"))

    let (course, session) = try await training.arranged()
    let list = try await office.get("/training").body
    #expect(list.contains("乡村&lt;b&gt;课堂&lt;/b&gt;") && list.contains("还没有课程"))
    #expect(list.contains("紧缺学科音乐没有专门课程") && list.contains("id=\"levels\""))
    #expect(list.contains("有 1 名教师填报"))

    let page = try await teacher.get("/training/courses/\(course)").body
    #expect(page.contains("action=\"/training/courses/\(course)/join\""))
    #expect(!page.contains("您需交"), "village schools pay nothing")
    #expect(try await teacher.post("/training/courses/\(course)/join", [:]).status == 303)
    let again = try await teacher.post("/training/courses/\(course)/join", [:])
    #expect(again.status == 422 && again.body.contains("已经报名"))
    #expect(try await teacher.get("/due").body.contains("进修学校"))

    training.advance(to: Day(2026, 9, 13))
    let desk = try await site.signedIn(as: "office")
    #expect(try await desk.get("/due").body.contains("1 场培训已经办完"))
    let door = try await desk.get("/training/sessions/\(session)").body
    #expect(door.contains("name=\"present\" value=\"T4\" checked"))
    #expect(
      try await desk.post("/training/sessions/\(session)/attendance", ["present": "T4"]).status
        == 303)
    #expect(!(try await desk.get("/due").body.contains("1 场培训已经办完")))
    let early = [
      "teacher": "T4", "attitude.T4": "40", "method.T4": "40", "effect.T4": "40",
      "examination.T4": "90",
    ]
    let refused = try await desk.post("/training/courses/\(course)/marks", early)
    #expect(refused.status == 422 && refused.body.contains("才能登记考试"))
    #expect(refused.body.contains("value=\"90\""))
    let right = early.merging(["attitude.T4": "80", "method.T4": "80", "effect.T4": "80"]) { $1 }
    #expect(try await desk.post("/training/courses/\(course)/marks", right).status == 303)
    #expect(try await desk.get("/training/courses/\(course)").body.contains("完成"))

    // Whoever was there says what they thought of it, once; of one nothing is shown.
    let judge = try await site.signedIn(as: "dima")
    let place = "/training/courses/\(course)"
    #expect(try await judge.get(place).body.contains("id=\"judge\""))
    let missing = try await judge.post("\(place)/opinion", ["mark.aimed": "5"])
    #expect(missing.status == 422 && missing.body.contains("“实用性强”没有打分"))
    let marks = ["mark.aimed": "5", "mark.active": "4", "mark.useful": "3"]
    #expect(try await judge.post("\(place)/opinion", marks).status == 303)
    #expect(!(try await judge.get(place).body.contains("id=\"judge\"")))
    #expect(try await judge.post("\(place)/opinion", marks).status == 422)
    #expect(try await desk.get(place).body.contains("不足 5 人评价"))
    #expect(try await desk.get("/training/year").body.contains("1 所学校，1 人次"))
    #expect(try await desk.get("/training/courses/\(course)?as=xlsx").status == 200)

    let own = try await site.signedIn(as: "dima")
    let account = try await own.get("/training/hours/T4").body
    #expect(account.contains("已有 4 学时") && account.contains("教师专业标准"))
    #expect(!account.contains("师德修养、"), "the module is covered")
    let hours = try await desk.get("/training/hours?as=xlsx")
    #expect(hours.status == 200)
    let reach = try await desk.get("/training/hours").body
    #expect(reach.contains("id=\"reach\"") && reach.contains("Di Ma"))
    let trainers = try await desk.get("/training/trainers").body
    #expect(trainers.contains("王&lt;i&gt;老师") && trainers.contains("100"))
    // On the day before, nobody had been there.
    let past = try await desk.get("/training/hours/T4?known=2026-09-08").body
    #expect(past.contains("档案截至 2026-09-08") && past.contains("已有 0 学时"))
  }

  @Test func `says everything that keeps a teacher from a course, and a school's too`()
    async throws
  {
    let training = try await TrainingSite()
    let (course, _) = try await training.arranged()
    let ann = try await training.site.signedIn(as: "ann")
    let page = try await ann.get("/training/courses/\(course)").body
    #expect(page.contains("不是课程对象学科") && page.contains("只收乡村学校教师"))
    let refused = try await ann.post("/training/courses/\(course)/join", [:])
    #expect(refused.status == 422 && refused.body.contains("只收乡村学校教师"))
    #expect(try await ann.get("/training?fits=yes").body.contains("/courses/\(course)\"") == false)

    let head = try await training.site.signedIn(as: "head")
    let named = try await head.get("/training/courses/\(course)").body
    #expect(named.contains("name=\"teacher\" value=\"T4\""))
    let naming = ["teacher": "T4"]
    #expect(
      try await head.post("/training/courses/\(course)/nominate/\(TestCounty.village)", naming)
        .status == 303)
    #expect(try await head.get("/training/courses/\(course)").body.contains("Di Ma"))
    let other = try await training.site.signedIn(as: "other")
    try await other.get("/training/courses/\(course)")
    #expect(
      try await other.post("/training/courses/\(course)/nominate/\(TestCounty.village)", naming)
        .status == 403)
    #expect(!(try await other.get("/training/courses/\(course)").body.contains("Di Ma")))
    #expect(
      try await other.post(
        "/training/courses/\(course)/leave/T4", ["reason": "x"]
      ).status == 403)
    let leaving = try await head.post(
      "/training/courses/\(course)/leave/T4", ["reason": "临时有课"])
    #expect(leaving.status == 303)
  }

  @Test func `recognises hours from elsewhere, a school's and a teacher's`() async throws {
    let training = try await TrainingSite()
    let site = training.site
    let village = "/training/schools/\(TestCounty.village)"
    let head = try await site.signedIn(as: "head")
    #expect(try await head.get(village).body.contains("id=\"claim\""))
    let claim = [
      "source": "school-based", "title": "集体<b>备课</b>", "level": "", "module": "",
      "first": "2026-09-02", "last": "2026-09-02", "hours": "6", "proof": "签到表",
      "teacher": "T4",
    ]
    #expect(try await head.post("\(village)/claims", claim).status == 303)
    var wrong = claim
    wrong["hours"] = "999"
    wrong["proof"] = " "
    let refused = try await head.post("\(village)/claims", wrong)
    #expect(refused.status == 422 && refused.body.contains("999"))
    #expect(refused.body.contains("集体&lt;b&gt;备课"))
    let teacher = try await site.signedIn(as: "dima")
    try await teacher.get("/training/hours/T4")
    let own = claim.merging(["source": "degree", "title": "本科进修", "hours": "30"]) { $1 }
    #expect(try await teacher.post("/training/hours/T4/claims", own).status == 303)
    #expect(try await teacher.post("/training/hours/T1/claims", own).status == 403)

    let office = training.office
    #expect(try await office.get("/due").body.contains("2 项学时申报待认定"))
    let claims = try await site.database.read { try $0.trainingClaims() }
    let page = try await office.get("/training/claims").body
    #expect(page.contains("集体&lt;b&gt;备课&lt;/b&gt;") && page.contains("本科进修"))
    let silent = try await office.post(
      "/training/claims", ["claim": claims[0].id, "verdict": "refused", "reason": ""])
    #expect(silent.status == 422 && silent.body.contains("没有填写"))
    for claim in claims {
      #expect(
        try await office.post(
          "/training/claims", ["claim": claim.id, "verdict": "recognised", "reason": ""]
        ).status == 303)
    }
    let account = try await teacher.get("/training/hours/T4").body
    #expect(account.contains("已有 36 学时") && account.contains("已认定"))
    #expect(try await head.get("/training/hours").body.contains("Di Ma"))
  }

  @Test func `shows people to those who reach them, and the areas to the county`() async throws {
    let training = try await TrainingSite()
    let site = training.site
    let other = try await site.signedIn(as: "other")
    #expect(try await other.get("/training/hours/T4").status == 403)
    #expect(try await other.get("/training/schools/\(TestCounty.village)").status == 403)
    #expect(!(try await other.get("/training/hours").body.contains("Di Ma")))
    let ann = try await site.signedIn(as: "ann")
    #expect(try await ann.get("/training/hours/T4").status == 403)
    #expect(try await ann.get("/training/hours").status == 403)
    #expect(try await ann.get("/training/courses/new").status == 403)
    try await site.add("hrb", role: "hr-bureau")
    let bureau = try await site.signedIn(as: "hrb")
    let county = try await bureau.get("/training/hours").body
    #expect(county.contains("id=\"reach\"") && !county.contains("Di Ma"))
    #expect(try await bureau.get("/training/hours/T4").status == 403)
    #expect(try await bureau.get("/training/courses/C-0").status == 404)
  }
}
