import Actions
import Chronicle
import Staffing
import Store
import Testing
import Web

@Suite struct `Correcting the record on pages` {
  private let title = [
    "about": "T1", "kind": "title", "slot": "", "level": "fullSenior", "from": "2026-08-01",
    "reason": "登记有误", "evidence": "职称证书 2025-018",
  ]

  @Test func `begins at the teacher's page and shows every entry`() async throws {
    let site = try await site()
    let clerk = try await browser("clerk", "clerk", site, at: TestCounty.city)
    let link = "/corrections/new?about=T1"
    #expect(try await clerk.get("/teachers/T1").body.contains(link))
    let record = try await clerk.get(link).body
    #expect(record.contains("职称") && record.contains("kind=title"))
    let form = try await clerk.get("/corrections/new?about=T1&kind=title&slot=&on=2026-08-03").body
    #expect(form.contains("selected>一级教师") || form.contains("selected"))
    #expect(try await clerk.get("/corrections/new?about=T4").status == 404)
    #expect(try await clerk.get("/corrections/new?about=nobody").status == 404)
    #expect(
      try await clerk.get("/schools/\(TestCounty.city)").body.contains(
        "/corrections/new?about=\(TestCounty.city)"))
  }

  @Test func `shows every effect before anything is sent, and keeps what was typed`()
    async throws
  {
    let site = try await site()
    let clerk = try await browser("clerk", "clerk", site, at: TestCounty.city)
    try await clerk.get("/corrections/new?about=T1&kind=title")
    let events = try await site.database.read { try $0.events() }.count
    let preview = try await clerk.post("/corrections/check", title)
    #expect(preview.status == 200)
    for words in [
      "正高级教师", "交流资格", "岗位需求与在岗", "均衡指标", "现行计划", "职称证书 2025-018",
    ] {
      #expect(preview.body.contains(words), "\(words)")
    }
    var wrong = title
    wrong["reason"] = ""
    wrong["level"] = "king"
    let refused = try await clerk.post("/corrections/check", wrong)
    #expect(refused.status == 422)
    #expect(refused.body.contains("没有写明理由") && refused.body.contains("与这一项不符"))
    #expect(refused.body.contains("职称证书 2025-018"))
    var day = title
    day["from"] = "soon"
    #expect(try await clerk.post("/corrections/check", day).status == 422)
    var foreign = title
    foreign["about"] = "T4"
    #expect(try await clerk.post("/corrections/check", foreign).status == 403)
    #expect(try await site.database.read { try $0.events() }.count == events)
  }

  @Test func `takes two people, and reaches the workbook`() async throws {
    let site = try await site()
    let officer = try await browser("officer", "personnel", site)
    try await officer.get("/corrections/new?about=T1&kind=title")
    let sent = try await officer.postFiles(
      "/corrections", title, file: ("file", "证书.pdf", "%PDF-1.7 x"))
    let address = try #require(sent.location)
    let own = try await officer.get(address).body
    #expect(own.contains("须由另一人确认") && !own.contains("name=\"shown\""))
    let evidence = try await officer.get(address + "/evidence")
    #expect(evidence.body == "%PDF-1.7 x")
    #expect(evidence.headers[.contentDisposition]?.contains("attachment") == true)

    let leader = try await browser("leader", "leader", site)
    #expect(try await leader.get("/corrections").body.contains("待确认"))
    let page = try await leader.get(address).body
    let shown = try #require(
      page.firstMatch(of: #/name="shown" value="([0-9a-f]+)"/#).map { String($0.1) })
    let stale = try await leader.post(address + "/confirm", ["shown": "0"])
    #expect(stale.status == 422 && stale.body.contains("又有变动"))
    #expect(try await leader.post(address + "/confirm", ["shown": shown]).location == address)
    let county = try #require(try await site.database.read { try $0.latestCounty() })
    #expect(try CountyContent(county).roster["T1"]?.title == .fullSenior)
    #expect(try await leader.post(address + "/confirm", ["shown": shown]).status == 422)

    try await officer.get(address)
    let back = try await officer.post(
      address + "/undo", ["reason": "证书属他人", "evidence": "原件"])
    #expect(back.location?.hasPrefix("/corrections/C-") == true && back.location != address)
    let waiting = try await leader.get(back.location ?? "").body
    #expect(waiting.contains("撤销更正") && waiting.contains("name=\"shown\""))
  }

  @Test func `are searched, narrowed and taken along`() async throws {
    let site = try await site()
    let officer = try await browser("officer", "personnel", site)
    try await officer.get("/corrections/new?about=T1&kind=title")
    let address = try #require(try await officer.postFiles("/corrections", title).location)
    for query in ["q=t1", "q=officer", "state=proposed", "sort=-about&q=t1"] {
      #expect(
        try await officer.get("/corrections?\(query)").body.contains("href=\"\(address)\""),
        "\(query)")
    }
    for query in ["q=nobody", "state=confirmed"] {
      #expect(
        try await !officer.get("/corrections?\(query)").body.contains("href=\"\(address)\""),
        "\(query)")
    }
    #expect(try await officer.get("/corrections?state=soon").status == 400)
    #expect(try await officer.get("/corrections?as=xlsx").status == 200)
    let event = try #require(try await site.database.read { try $0.events() }.last)
    #expect(event.what == "export-list" && event.subject == "corrections")
  }

  @Test func `can be sent back with a reason`() async throws {
    let site = try await site()
    let clerk = try await browser("clerk", "clerk", site, at: TestCounty.city)
    try await clerk.get("/corrections/new?about=T1&kind=title")
    let address = try #require(try await clerk.postFiles("/corrections", title).location)
    #expect(try await clerk.post(address + "/refuse", ["reason": "x"]).status == 403)
    let leader = try await browser("leader", "leader", site)
    try await leader.get(address)
    #expect(try await leader.post(address + "/refuse", ["reason": " "]).status == 422)
    #expect(try await leader.post(address + "/refuse", ["reason": "看不清"]).location == address)
    #expect(try await clerk.get(address).body.contains("看不清"))
    let other = try await browser("other", "clerk", site, at: TestCounty.village)
    #expect(try await other.get(address).status == 403)
    #expect(try await !other.get("/corrections").body.contains("C-"))
  }

  @Test func `takes no file but a document or picture`() async throws {
    let site = try await site()
    let officer = try await browser("officer", "personnel", site)
    try await officer.get("/corrections/new?about=T1&kind=title")
    let answer = try await officer.postFiles(
      "/corrections", title, file: ("file", "x.html", "<script>alert(1)</script>"))
    #expect(answer.status == 422 && answer.body.contains("不是 PDF"))
  }

  @Test(arguments: [
    (["kind": "person", "name": "Ann Li", "sex": "female", "born": "1986-09"], "Ann Li"),
    (
      [
        "kind": "teaching", "school": "2111000002", "stage": "primary", "subject": "音乐",
        "fte": "60",
      ], "60%"
    ),
    (["kind": "employment", "school": "2111000002"], "Hill Primary"),
    (["kind": "backbone", "level": "nation"], "国家"),
  ])
  func `of every entry of a person can be looked at`(fields: [String: String], words: String)
    async throws
  {
    let site = try await site()
    let officer = try await browser("officer", "personnel", site)
    try await officer.get("/corrections/new?about=T1&kind=\(fields["kind"]!)")
    let answer = try await officer.post(
      "/corrections/check", title.merging(fields) { _, new in new })
    #expect(answer.status == 200 && answer.body.contains(words), "\(answer.body)")
  }

  @Test(arguments: [
    ("hardship", ["is": "3"], "3"), ("area", ["is": "210"], "乡中心区"),
    ("enrolment-primary", ["pupils": "70", "classes": "6"], "70"),
    ("location", ["longitude": "117.2", "latitude": "40.5"], "117.20000"),
    ("township", ["nothing": "yes"], "这段时间没有这一项"),
  ])
  func `of every attribute of a school can be looked at`(
    slot: String, fields: [String: String], words: String
  ) async throws {
    let site = try await site()
    let officer = try await browser("officer", "personnel", site)
    try await officer.get("/corrections/new?about=2111000002&kind=school&slot=\(slot)")
    var form = title
    (form["about"], form["kind"], form["slot"]) = ("2111000002", "school", slot)
    let answer = try await officer.post(
      "/corrections/check", form.merging(fields) { _, new in new })
    #expect(answer.status == 200, "\(answer.body)")
    if slot != "township" { #expect(answer.body.contains(words)) }
  }

  private func site() async throws -> TestSite {
    let site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    return site
  }

  private func browser(
    _ name: String, _ role: String, _ site: TestSite, at school: School.ID? = nil
  ) async throws -> TestBrowser {
    try await site.add(name, role: role, schools: school.map { [$0] } ?? [])
    return try await site.signedIn(as: name)
  }
}
