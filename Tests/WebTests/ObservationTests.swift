import Actions
import Staffing
import Store
import Testing
import Web

@Suite struct `Lessons heard, on pages` {
  private let id = "7f0c1c1e-0b60-4f3a-9d2e-6f1f5a3b9c10"

  /// In October: Ann gives lessons, Bo of the same school and the research office hear them.
  private func site() async throws -> TestSite {
    let site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    try await site.add("ann", role: "teacher", teacher: "T1")
    try await site.add("bob", role: "teacher", teacher: "T2")
    try await site.add("head", role: "principal", schools: [TestCounty.city])
    try await site.add("stranger", role: "principal", schools: [TestCounty.junior])
    site.clock.advance(minutes: (Day(2026, 10, 12).ordinal - site.clock.now.day.ordinal) * 1_440)
    return site
  }

  private func form(level: String = "good", id: String? = nil) -> [String: String] {
    var form = [
      "id": id ?? self.id, "base": "", "teacher": "T1", "school": "", "subject": "",
      "classroom": "五（2）班", "day": "2026-10-12", "period": "2", "kind": "routine",
      "topic": "<b>小星星</b>", "strengths": "范唱好", "advice": "多让学生唱", "adopted": "",
      "plan": "unseen", "tested": "0", "passed": "0",
    ]
    for key in ["aims", "process", "pupils", "teacher", "effect"] { form["mark.\(key)"] = level }
    return form
  }

  @Test func `are written in one form that keeps what was typed, then read by those concerned`()
    async throws
  {
    let site = try await site()
    let bo = try await site.signedIn(as: "bob")
    let page = try await bo.get("/observe").body
    #expect(page.contains("Ann Lee · 音乐") && page.contains("mark.aims"))
    // Of schools paired with one's own too, not of others; never oneself.
    #expect(page.contains("Di Ma") && !page.contains("En Qi") && !page.contains("Bo Wu ·"))
    var wrong = form()
    wrong["mark.aims"] = nil
    wrong["advice"] = " "
    let refused = try await bo.postFiles("/observe", wrong)
    #expect(refused.status == 422 && refused.body.contains("“目标与内容”没有评等级"))
    #expect(refused.body.contains("听课必反馈") && refused.body.contains("&lt;b&gt;小星星"))
    #expect(refused.body.contains("value=\"good\" required checked"))
    let odd = form().merging(["period": "two"]) { $1 }
    #expect(try await bo.postFiles("/observe", odd).status == 400)
    #expect(try await bo.postFiles("/observe", form()).location == "/observations/\(id)")

    let ann = try await site.signedIn(as: "ann")
    let due = try await ann.get("/due").body
    #expect(due.contains("1 份评课等您回应"))
    let own = try await ann.get("/observations/\(id)").body
    #expect(own.contains("&lt;b&gt;小星星&lt;/b&gt;") && own.contains("范唱好") && own.contains("85"))
    #expect(own.contains("City Primary") && own.contains("音乐"))
    let empty = try await ann.post("/observations/\(id)/answer", ["words": " "])
    #expect(empty.status == 422)
    #expect(
      try await ann.post("/observations/\(id)/answer", ["words": "下次先让学生唱"]).status == 303)
    #expect(!(try await ann.get("/due").body.contains("等您回应")))
    #expect(try await bo.get("/observations/\(id)").body.contains("下次先让学生唱"))

    let head = try await site.signedIn(as: "head")
    #expect(try await head.get("/observations").body.contains("小星星"))
    #expect(try await head.get("/observations/of/T1").body.contains("id=\"growth\""))
    #expect(try await head.get("/observations?kind=open").body.contains("小星星") == false)
    #expect(try await head.get("/observations?as=xlsx").status == 200)
    let stranger = try await site.signedIn(as: "stranger")
    #expect(try await stranger.get("/observations/\(id)").status == 403)
    #expect(try await stranger.get("/observations/of/T1").status == 403)
    #expect(!(try await stranger.get("/observations").body.contains("小星星")))
    #expect(try await bo.get("/observations/of/T1").status == 403)
    #expect(
      try await ann.post("/observations/\(id)/withdraw", ["reason": "不同意"]).status == 403)
    try await bo.get("/observations/\(id)")
    #expect(
      try await bo.post("/observations/\(id)/withdraw", ["reason": "记错了"]).status == 303)
    #expect(!(try await head.get("/observations").body.contains("小星星")))
  }

  @Test func `tell a phone what became of what it sent`() async throws {
    let site = try await site()
    let bo = try await site.signedIn(as: "bob")
    let json = ["Accept": "application/json"]
    let kit = try await bo.get("/observe/kit").body
    #expect(kit.contains("\"account\":\"bob\"") && kit.contains("Ann Lee"))
    #expect(!kit.contains("En Qi"))
    try await bo.get("/observe")
    let first = try await bo.postFiles("/observe", form(), headers: json)
    #expect(first.status == 200 && first.body == "{\"revision\":1,\"state\":\"kept\"}")
    try await bo.get("/observe")
    let again = try await bo.postFiles("/observe", form(), headers: json)
    #expect(again.body == first.body)
    try await bo.get("/observe?edit=\(id)")
    var better = form(level: "excellent")
    better["base"] = "1"
    #expect(
      try await bo.postFiles("/observe", better, headers: json).body
        == "{\"revision\":2,\"state\":\"kept\"}")
    try await bo.get("/observe")
    var late = form(level: "fair")
    late["base"] = "1"
    let conflict = try await bo.postFiles("/observe", late, headers: json).body
    #expect(conflict.contains("\"state\":\"conflict\"") && conflict.contains("\"revision\":2"))
    #expect(conflict.contains("\"mark.aims\":\"excellent\""))
    try await bo.get("/observe")
    var wrong = form(id: "7f0c1c1e-0b60-4f3a-9d2e-6f1f5a3b9c11")
    wrong["strengths"] = ""
    let refused = try await bo.postFiles("/observe", wrong, headers: json).body
    #expect(refused.contains("\"state\":\"refused\"") && refused.contains("亮点没有填写"))
    #expect(try await bo.get("/observations/\(id)").body.contains("id=\"revisions\""))
  }

  @Test func `leave no name in the page that a device keeps`() async throws {
    let site = try await site()
    let bo = try await site.signedIn(as: "bob")
    let shell = try await bo.get("/observe/offline")
    #expect(shell.status == 200 && shell.body.contains("/assets/observe.js"))
    for name in ["Ann Lee", "Person bob", "Bo Wu", "Di Ma"] { #expect(!shell.body.contains(name)) }
    let worker = try await bo.get("/observe/worker.js")
    #expect(worker.headers[.init("Service-Worker-Allowed")!] == "/observe")
    #expect(try await bo.get("/observe/manifest.json").body.contains("\"scope\":\"/observe\""))
    #expect(try await TestBrowser(site: site).get("/observe/offline").status == 303)
    let finance = try await site.officer(role: "finance")
    #expect(try await finance.get("/observe/kit").status == 403)
  }

  @Test func `show how far observers of the same lessons agree, to those who answer for them`()
    async throws
  {
    let site = try await site()
    let bo = try await site.signedIn(as: "bob")
    let officer = try await site.officer()
    #expect(try await officer.get("/observations").body.contains("还没有两人以上同评的课"))
    for (number, level) in ["excellent", "weak", "good"].enumerated() {
      var own = form(level: level, id: "7f0c1c1e-0b60-4f3a-9d2e-6f1f5a3b9c2\(number)")
      own["period"] = "\(number + 1)"
      try await bo.get("/observe")
      #expect(try await bo.postFiles("/observe", own).status == 303)
      own["id"] = "7f0c1c1e-0b60-4f3a-9d2e-6f1f5a3b9c3\(number)"
      try await officer.get("/observe")
      #expect(try await officer.postFiles("/observe", own).status == 303)
    }
    let list = try await officer.get("/observations").body
    #expect(list.contains("3 节课有两人以上评分") && list.contains("α = 1.000"))
    #expect(!(try await bo.get("/observations").body.contains("id=\"agreement\"")))
    let page = try await officer.get("/observations/7f0c1c1e-0b60-4f3a-9d2e-6f1f5a3b9c30").body
    #expect(page.contains("id=\"beside\"") && page.contains("Person bob"))
    let past = try await officer.get("/observations?known=2026-10-11").body
    #expect(past.contains("还没有听课登记") && !past.contains("href=\"/observe\""))
  }

  @Test(arguments: [
    "bo writes 1, bo writes 2, officer writes 3, ann answers 2, bo revises 2, bo withdraws 1",
    "officer writes 1, bo writes 4, officer revises 1, bo revises 4, ann answers 1, "
      + "ann answers 1, bo withdraws 4, bo writes 7, officer writes 8, officer withdraws 1",
  ])
  func `show the same after each change as a server that reads everything anew`(story: String)
    async throws
  {
    let site = try await site()
    let people = [
      "ann": try await site.signedIn(as: "ann"), "bo": try await site.signedIn(as: "bob"),
      "officer": try await site.officer(),
    ]
    let officer = try #require(people["officer"])
    var revisions: [String: Int] = [:]
    for (step, sentence) in story.split(separator: ", ").enumerated() {
      let words = sentence.split(separator: " ").map(String.init)
      let (person, number) = (try #require(people[words[0]]), words[2])
      let id = "7f0c1c1e-0b60-4f3a-9d2e-6f1f5a3b9c4\(number)"
      // Lessons 1, 4 and 7 are the same, as are 2, 5 and 8: others heard them too.
      let period = (try #require(Int(number)) - 1) % 3 + 1
      try await person.get(words[1] == "writes" ? "/observe" : "/observations/\(id)")
      let answer =
        switch words[1] {
        case "answers":
          try await person.post("/observations/\(id)/answer", ["words": "第\(step)次回应"])
        case "withdraws":
          try await person.post("/observations/\(id)/withdraw", ["reason": "记错了"])
        default:
          try await person.postFiles(
            "/observe",
            form(level: ["excellent", "good", "weak"][step % 3], id: id).merging([
              "base": revisions[id].map { "\($0)" } ?? "", "period": "\(period)",
              "topic": "第\(step)稿",
            ]) { $1 })
        }
      #expect(answer.status == 303, "\(sentence): \(answer.body)")
      if ["writes", "revises"].contains(words[1]) { revisions[id, default: 0] += 1 }
      let anew = TestBrowser(
        site: site.restarted(try TestCounty.county()), cookies: officer.cookies)
      for path in ["/observations", "/observations?sort=-mark&answered=no"] {
        let (warm, cold) = (try await officer.get(path), try await anew.get(path))
        #expect(warm.status == 200 && warm.table == cold.table, "\(sentence)")
      }
    }
  }
}

@Suite struct `Open lessons on pages` {
  private let lesson = [
    "teacher": "T1", "school": "", "subject": "", "topic": "合唱", "classroom": "",
    "day": "2026-10-20", "period": "3", "kind": "open", "room": "音乐室", "seats": "1",
    "note": "",
  ]

  @Test func `are announced, booked and then written down`() async throws {
    let site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    try await site.add("ann", role: "teacher", teacher: "T1")
    try await site.add("dinah", role: "teacher", teacher: "T4")
    site.clock.advance(minutes: (Day(2026, 10, 12).ordinal - site.clock.now.day.ordinal) * 1_440)
    let ann = try await site.signedIn(as: "ann")
    #expect(try await ann.get("/lessons").body.contains("近期没有公布的公开课"))
    let refused = try await ann.post(
      "/lessons", lesson.merging(["topic": "", "seats": "0"]) { $1 })
    #expect(refused.status == 422 && refused.body.contains("课题没有填写"))
    #expect(refused.body.contains("听课座位 0"))
    #expect(
      try await ann.post("/lessons", lesson.merging(["teacher": "T2"]) { $1 }).status == 403)
    try await ann.get("/lessons")
    let address = try #require(try await ann.post("/lessons", lesson).location)
    let sheet = try await ann.get(address).body
    #expect(sheet.contains("音乐室") && sheet.contains("class=\"qr\"") && sheet.contains("□ 优"))
    #expect(!sheet.contains("/seat"))

    let di = try await site.signedIn(as: "dinah")
    #expect(try await di.get("/lessons").body.contains("合唱"))
    try await di.get(address)
    #expect(try await di.post("\(address)/seat", ["comes": "yes"]).status == 303)
    #expect(try await di.get(address).body.contains("已约 1 / 1"))
    #expect(!(try await di.get(address).body.contains("Person dinah</li>")))
    #expect(try await ann.get(address).body.contains("Person dinah"))
    #expect(try await di.get("/observe/kit").body.contains("\"topic\":\"合唱\""))

    site.clock.advance(minutes: 8 * 1_440)
    let after = try await site.signedIn(as: "dinah")
    let due = try await after.get("/due").body
    #expect(due.contains("1 节约好的课听过还没有登记") && due.contains("/observe?lesson=K-"))
    let form = try await after.get("/observe?lesson=\(address.dropFirst(9))").body
    #expect(form.contains("value=\"合唱\"") && form.contains("value=\"2026-10-20\""))
    let giver = try await site.signedIn(as: "ann")
    try await giver.get(address)
    #expect(try await giver.post("\(address)/cancel", ["reason": "出差"]).status == 303)
    #expect(try await after.get(address).body.contains("出差"))
  }
}

extension Answer {
  /// What the page says below its head.
  fileprivate var table: Substring {
    body[(body.range(of: "id=\"observations\"")?.lowerBound ?? body.endIndex)...]
  }
}
