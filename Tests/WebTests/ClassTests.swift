import Access
import Actions
import Classes
import Staffing
import Store
import Testing
import Web

/// In October: the training school, two heads, teachers who learn and one who tutors.
private struct ClassSite {
  let site: TestSite
  let office: TestBrowser

  init() async throws {
    site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    site.clock.advance(
      minutes: (Day(2026, 10, 12).ordinal - site.clock.now.day.ordinal) * 1_440)
    try await site.add("office", role: "training-school")
    try await site.add("head", role: "principal", schools: [TestCounty.village])
    try await site.add("money", role: "finance")
    for (name, teacher) in [
      ("ann", "T1"), ("bowu", "T2"), ("caihu", "T3"), ("dima", "T4"), ("enqi", "T5"),
    ] {
      try await site.add(name, role: "teacher", teacher: Teacher.ID(teacher))
    }
    office = try await site.signedIn(as: "office")
    try await office.get("/training/classes")
  }

  /// A course that T1 (city) and T4 (village) joined, and its class of tutor T2 and manager T5.
  func formed() async throws -> (course: String, address: String) {
    var course = Self.course
    course["evaluation"] = "none"
    #expect(try await office.post("/training/courses", course).status == 303)
    let id = try #require(try await site.database.read { try $0.trainingCourses() }.first?.id)
    for name in ["ann", "dima"] {
      let teacher = try await site.signedIn(as: name)
      try await teacher.get("/training/courses/\(id)")
      #expect(try await teacher.post("/training/courses/\(id)/join", [:]).status == 303)
    }
    let address = try #require(
      try await office.post(
        "/training/classes",
        ["course": id, "name": "一<b>班</b>", "manager": "T5", "tutors": "T2"]
      ).location)
    #expect(
      try await office.post(
        "\(address)/seats", ["tutor": "T2"], ticked: ["trainee": ["T1", "T4"]]
      ).status == 303)
    return (id, address)
  }

  static let course = [
    "title": "教育技术", "year": "2026", "level": "county", "mode": "remote",
    "platform": "remote", "topic": "technology", "module": "", "project": "", "hours": "50",
    "backbone": "0", "places": "30", "join-by": "2026-10-20", "fee": "0",
  ]
}

@Suite struct `Network classes on pages` {
  @Test func `are formed by the bureau, and seen by those whom they concern`() async throws {
    let classes = try await ClassSite()
    let (site, office) = (classes.site, classes.office)
    #expect(try await office.get("/training/classes").body.contains("先看下面的培训需求"))
    let (course, address) = try await classes.formed()
    let list = try await office.get("/training/classes").body
    #expect(list.contains("一&lt;b&gt;班&lt;/b&gt;") && list.contains("Bo Wu"))
    let refused = try await office.post(
      "/training/classes", ["course": course, "name": "二班", "manager": "T1", "tutors": ""])
    #expect(refused.status == 422 && refused.body.contains("没有选辅导教师"))
    #expect(refused.body.contains("value=\"二班\"") && refused.body.contains("Ann Lee自己在学"))
    let english = try await office.get(address, language: "en").body
    #expect(english.contains("Nine of ten within") && english.contains("Ann Lee"))
    #expect(try await office.get("\(address)?as=xlsx").status == 200)

    let head = try await site.signedIn(as: "head")
    let seen = try await head.get(address).body
    #expect(seen.contains("Di Ma") && !seen.contains("Ann Lee"), "a school sees its own")
    let trainee = try await site.signedIn(as: "ann")
    let own = try await trainee.get(address).body
    #expect(own.contains("id=\"own\"") && !own.contains("Di Ma"))
    let stranger = try await site.signedIn(as: "caihu")
    #expect(try await stranger.get(address).status == 403)
    #expect(try await stranger.get("\(address)/weeks").status == 403)
    #expect(!(try await stranger.get("/training/classes").body.contains("一&lt;b&gt;班")))
    let money = try await site.signedIn(as: "money")
    #expect(try await money.get("/training/classes").status == 200)
    #expect(try await money.post("/training/classes", ["course": course]).status == 403)
    #expect(try await office.get("/training/classes/N-0").status == 404)
    #expect(try await office.post("\(address)/off", ["reason": "合并"]).status == 303)
    #expect(try await office.get(address).status == 404)
  }

  @Test func `take a week's learning, all lines or none`() async throws {
    let classes = try await ClassSite()
    let (course, address) = try await classes.formed()
    let manager = try await classes.site.signedIn(as: "enqi")
    #expect(try await manager.get("/due").body.contains("该写日志了"))
    let form = try await manager.get("\(address)/weeks?week=2026-10-14").body
    #expect(form.contains("value=\"2026-10-12\"") && form.contains("Ann Lee\t\t\t"))
    #expect(try await manager.get("\(address)/weeks?week=soon").status == 400)
    let refused = try await manager.post(
      "\(address)/weeks", ["week": "2026-10-12", "lines": "Ann Lee\t90\t1\t1\nNo One\t1\t1\t1"])
    #expect(refused.status == 422 && refused.body.contains("第 2 行"))
    #expect(refused.body.contains("Ann Lee\t90"))
    #expect(
      try await manager.post(
        "\(address)/weeks", ["week": "2026-10-12", "lines": "Ann Lee\t90\t1\t1\nDi Ma\t0\t0\t0"]
      ).status == 303)
    let page = try await manager.get(address).body
    #expect(page.contains(">90<") && page.contains("学得少"))
    let log = ["entry": "sharing", "day": "2026-10-12", "line": "例会<i>分享</i>"]
    #expect(try await manager.post("\(address)/log", log).status == 303)
    #expect(!(try await manager.get("/due").body.contains("该写日志了")))
    let whole = "/training/classes/courses/\(course)"
    let circular = try await manager.get("\(whole)/circular?week=2026-10-12").body
    #expect(circular.contains("学得最好：City Primary") && circular.contains("要加把劲：Hill Primary"))
    #expect(circular.contains("例会&lt;i&gt;分享&lt;/i&gt;"))
    let trainee = try await classes.site.signedIn(as: "ann")
    #expect(try await trainee.get("\(whole)/circular").status == 403)
    #expect(
      try await trainee.post(
        "\(address)/weeks", ["week": "2026-10-12", "lines": "Ann Lee\t900\t1\t1"]
      ).status == 403)
  }

  @Test func `let tutors answer, and tell them when they're late`() async throws {
    let classes = try await ClassSite()
    let (_, address) = try await classes.formed()
    let site = classes.site
    let trainee = try await site.signedIn(as: "dima")
    try await trainee.get(address)
    let refused = try await trainee.post(
      "\(address)/pieces", ["kind": "homework", "title": "", "content": "<u>稿</u>"])
    #expect(refused.status == 422 && refused.body.contains("&lt;u&gt;稿"))
    #expect(
      try await trainee.post("\(address)/pieces", ["kind": "moon", "title": "a"]).status == 400)
    #expect(
      try await trainee.post(
        "\(address)/pieces", ["kind": "homework", "title": "教案<b>", "content": "<u>稿</u>"]
      ).status == 303)
    site.clock.advance(minutes: 3 * 1_440)
    let tutor = try await site.signedIn(as: "bowu")
    #expect(try await tutor.get("/due").body.contains("1 件作业或帖子待回复"))
    let page = try await tutor.get(address).body
    #expect(page.contains("教案&lt;b&gt;") && page.contains("1 件超时"))
    let piece = String(
      try #require(page.firstMatch(of: #/name="answer\.([^"]+)"/#)).1)
    let bad = try await tutor.post(
      "\(address)/pieces/\(piece)", ["answer.\(piece)": "目标<i>清楚", "mark.\(piece)": "120"])
    #expect(bad.status == 422 && bad.body.contains("目标&lt;i&gt;清楚"))
    #expect(
      try await tutor.post(
        "\(address)/pieces/\(piece)", ["answer.\(piece)": "目标清楚", "mark.\(piece)": "92"]
      ).status == 303)
    #expect(!(try await tutor.get("/due").body.contains("待回复")))
    let after = try await tutor.get(address).body
    #expect(after.contains("偏慢") && after.contains("3 天"))
    let own = try await site.signedIn(as: "dima")
    #expect(try await own.get(address).body.contains("92 分"))
    #expect(try await tutor.post("\(address)/pieces/W-0", [:]).status == 404)
  }

  @Test func `show who is scattered, and who the tour reaches`() async throws {
    let classes = try await ClassSite()
    let (course, _) = try await classes.formed()
    let office = classes.office
    let whole = "/training/classes/courses/\(course)"
    let page = try await office.get(whole).body
    #expect(page.contains("附近没有可合的学校：City Primary、Hill Primary"))
    #expect(page.contains("不足 20 人考试"))
    #expect(
      try await office.post(
        "/training/trainers", ["name": "王老师", "kind": "expert", "field": "技术", "teacher": ""]
      ).status == 303)
    let trainer = try #require(try await classes.site.database.read { try $0.trainers() }.first?.id)
    let stop = [
      "held": "2026-10-20", "main": TestCounty.city.rawValue, "branches": "Nowhere",
      "lecturer": trainer,
    ]
    let refused = try await office.post("\(whole)/tour", stop)
    #expect(refused.status == 422 && refused.body.contains("Nowhere"))
    #expect(
      try await office.post("\(whole)/tour", stop.merging(["branches": ""]) { $1 }).status == 303)
    let reached = try await office.get(whole).body
    #expect(reached.contains("2 名学员中，1 名能就近参加") && reached.contains("够不着"))
    #expect(
      try await office.post(
        "\(whole)/aids", ["aid": "pattern", "aid-title": "题型", "aid-words": "<b>三年</b>"]
      ).status == 303)
    let trainee = try await classes.site.signedIn(as: "ann")
    let seen = try await trainee.get(whole).body
    #expect(seen.contains("&lt;b&gt;三年") && !seen.contains("id=\"scattered\""))
    #expect(
      try await trainee.post(
        "\(whole)/aids", ["aid": "pattern", "aid-title": "题", "aid-words": "题"]
      ).status == 403)
    let stranger = try await classes.site.signedIn(as: "caihu")
    #expect(try await stranger.get(whole).status == 403)
    #expect(try await office.get("/training/classes/courses/C-0").status == 404)
  }

  @Test func `have project offices that tick their duties off`() async throws {
    let classes = try await ClassSite()
    let office = classes.office
    let address = "/training/classes/offices"
    #expect(try await office.get(address).body.contains("还没有设项目办"))
    let refused = try await office.post(address, ["township": "Moon", "head": "", "members": "王"])
    #expect(refused.status == 422 && refused.body.contains("Moon"))
    #expect(
      try await office.post(address, ["township": "Hill", "head": "李<b>", "members": ""]).status
        == 303)
    let id = try #require(
      try await classes.site.database.read { try $0.classOffices() }.first?.id)
    #expect(
      try await office.post(
        "\(address)/\(id)/duties",
        ["duty.\(id)": "awards", "day.\(id)": "2026-10-12", "words.\(id)": "表彰会"]
      ).status == 303)
    let page = try await office.get(address).body
    #expect(page.contains("Hill项目办") && page.contains("李&lt;b&gt;") && page.contains("表彰会"))
    // Described anew, it's still one office.
    #expect(
      try await office.post(address, ["township": "Hill", "head": "赵", "members": "王"]).status
        == 303)
    #expect(try await classes.site.database.read { try $0.classOffices() }.count == 1)
    let head = try await classes.site.signedIn(as: "head")
    #expect(try await head.get(address).status == 403)
    #expect(try await office.post("\(address)/\(id)/off", ["reason": "并入"]).status == 303)
    #expect(!(try await office.get(address).body.contains("Hill项目办")))
  }
}
