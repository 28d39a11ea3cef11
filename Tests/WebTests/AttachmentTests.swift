import Actions
import Staffing
import Store
import Testing
import Web

/// A site in October 2026 with an office, heads of two schools, T4 of the village and T3 of the
/// city, who teach the same.
private struct LearningSite {
  static let monday = Day(2026, 10, 12)
  let site: TestSite

  init() async throws {
    site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    site.clock.advance(minutes: (Self.monday.ordinal - site.clock.now.day.ordinal) * 1_440)
    try await site.add("keeper", role: "training-school")
    try await site.add("citylead", role: "principal", schools: [TestCounty.city])
    try await site.add("hillhead", role: "principal", schools: [TestCounty.village])
    try await site.add("stranger", role: "principal", schools: [TestCounty.junior])
    try await site.add("dima", role: "teacher", teacher: "T4")
    try await site.add("caihu", role: "teacher", teacher: "T3")
    try await site.add("enqi", role: "teacher", teacher: "T5")
  }

  static let attachment = [
    "kind": "shadow", "teacher": "T4", "host": "T3", "first": "2026-10-12", "last": "2026-10-12",
    "aim": "学<b>备课</b>",
  ]

  /// The address of an attachment of the village's teacher in the city.
  func arranged() async throws -> String {
    let head = try await site.signedIn(as: "hillhead")
    try await head.get("/attachments")
    #expect(try await head.post("/attachments", Self.attachment).status == 303)
    let list = try await head.get("/attachments").body
    return String(try #require(list.firstMatch(of: #/href="(/attachments/AT-[0-9]+)"/#)).1)
  }
}

@Suite struct `Learning elsewhere on pages` {
  @Test func `is arranged by a school, noted by whoever follows and judged by the host`()
    async throws
  {
    let it = try await LearningSite()
    let head = try await it.site.signedIn(as: "hillhead")
    let empty = try await head.get("/attachments").body
    #expect(empty.contains("还没有跟岗") && empty.contains("安排跟岗"))
    let refused = try await head.post(
      "/attachments", LearningSite.attachment.merging(["host": "T4", "aim": " "]) { $1 })
    #expect(refused.status == 422)
    for words in ["不能跟自己学", "在同一所学校", "没有填写内容"] {
      #expect(refused.body.contains(words), "\(words)")
    }
    #expect(
      try await head.post(
        "/attachments", LearningSite.attachment.merging(["last": "2026-10-01"]) { $1 }
      ).status == 400)
    let address = try await it.arranged()
    let own = try await it.site.signedIn(as: "dima")
    let due = try await own.get("/due").body
    #expect(due.contains("记今天的跟岗日志"))
    let page = try await own.get(address).body
    #expect(page.contains("学&lt;b&gt;备课") && page.contains("id=\"note\""))
    #expect(!page.contains("id=\"judge\""))
    let day = ["day": "2026-10-12", "seen": "听课<i>两节</i>", "taken": "板书"]
    #expect(try await own.post("\(address)/days", day).status == 303)
    #expect(try await own.post("\(address)/judgement", ["outcome": "passed"]).status == 403)
    let host = try await it.site.signedIn(as: "caihu")
    #expect(try await host.get("/due").body.contains("等评价"))
    #expect(try await host.get(address).body.contains("id=\"judge\""))
    #expect(
      try await host.post("\(address)/judgement", ["outcome": "tea", "words": "好"]).status == 400)
    #expect(
      try await host.post("\(address)/judgement", ["outcome": "passed", "words": "认真"]).status
        == 303)
    let judged = try await own.get(address).body
    #expect(judged.contains("认真") && judged.contains("已报到学时账户"))
    #expect(judged.contains("听课&lt;i&gt;两节"))
    let english = try await own.get(address, language: "en").body
    #expect(english.contains("Passed") && english.contains("Days noted"))
    let stranger = try await it.site.signedIn(as: "stranger")
    #expect(try await stranger.get(address).status == 403)
    #expect(!(try await stranger.get("/attachments").body.contains("Di Ma")))
    #expect(try await stranger.post("\(address)/days", day).status == 403)
    let keeper = try await it.site.signedIn(as: "keeper")
    #expect(try await keeper.get("/training/claims").body.contains("影子学习"))
    #expect(try await keeper.get("/attachments?as=xlsx").status == 200)
    #expect(try await keeper.get("/attachments?state=tea").status == 400)
    #expect(try await keeper.get("/attachments/AT-0").status == 404)
  }

  @Test func `shows each triangle, proposes who stands in, and fills it`() async throws {
    let it = try await LearningSite()
    let head = try await it.site.signedIn(as: "hillhead")
    try await head.get("/attachments/studies")
    let refused = try await head.post("/attachments/studies", ["lines": "T4 国培"])
    #expect(refused.status == 422 && refused.body.contains("第 1 行只有 2 项"))
    #expect(
      try await head.post(
        "/attachments/studies", ["lines": "T4\t国培<b>\t2026-10-19\t2026-10-23"]
      ).status == 303)
    #expect(try await head.get("/due").body.contains("还没有配齐顶岗和指导"))
    let keeper = try await it.site.signedIn(as: "keeper")
    try await keeper.get("/attachments/studies")
    let offer = [
      "name": "", "number": "T3", "school": "", "subjects": "语文,英语", "first": "2026-10-01",
      "last": "2026-12-31",
    ]
    #expect(try await keeper.post("/attachments/studies", offer).status == 303)
    let list = try await head.get("/attachments/studies").body
    #expect(list.contains("建议的置换") && list.contains("Cai Hu") && list.contains("国培&lt;b&gt;"))
    let address = String(
      try #require(list.firstMatch(of: #/href="(/attachments/studies/SR-[0-9-]+)"/#)).1)
    let page = try await head.get(address).body
    #expect(page.contains("没有人顶岗") && page.contains("value=\"2026-10-19\""))
    let id = String(try #require(page.firstMatch(of: #/option value="(RO-[0-9]+)"/#)).1)
    let place = ["offer": id, "first": "2026-10-19", "last": "2026-10-23", "guide": "T1"]
    #expect(try await head.post(address, place.merging(["guide": "T3"]) { $1 }).status == 422)
    #expect(try await head.post(address, place).status == 303)
    let filled = try await head.get("\(address)?known=2026-10-12").body
    // T3 leaves a post in the city, which a student fills.
    #expect(filled.contains("没有人补") && filled.contains("Ann Lee"))
    #expect(
      try await keeper.post(
        "/attachments/studies", offer.merging(["name": "Stu Dent", "number": ""]) { $1 }
      ).status == 303)
    let open = try await keeper.get(address).body
    let behind = String(try #require(open.firstMatch(of: #/option value="(RP-[0-9]+)"/#)).1)
    let students = open.matches(of: #/option value="(RO-[0-9]+)"/#).map { String($0.1) }
    let student = try #require(students.first { $0 != id })
    #expect(
      try await keeper.post(
        address, place.merging(["offer": student, "behind": behind, "guide": "T2"]) { $1 }
      ).status == 303)
    #expect(try await head.get(address).body.contains("已齐"))
    #expect(try await head.get("/attachments/studies?complete=yes").body.contains("Di Ma"))
    let stranger = try await it.site.signedIn(as: "stranger")
    #expect(try await stranger.get(address).status == 403)
    #expect(try await stranger.post(address, place).status == 403)
    #expect(try await keeper.get("/attachments/studies/SR-0").status == 404)
    #expect(try await keeper.get("/attachments/studies?as=xlsx").status == 200)
  }

  @Test func `plans weeks that are free, with cover`() async throws {
    let it = try await LearningSite()
    let head = try await it.site.signedIn(as: "citylead")
    let found = try await head.get("/attachments/weeks?who=T1&month=2026-11&months=2").body
    #expect(found.contains("2026-11-02\n2026-12-07"))
    #expect(try await head.get("/attachments/weeks?who=T1&month=soon").status == 400)
    #expect(try await head.get("/attachments/weeks?who=T1&months=99").status == 400)
    let plan = [
      "number": "T1", "school": "Hill Primary", "weeks": "2026-11-02\n2026-12-07",
      "lessons": "10", "cover": "T2 6\nT6 4",
    ]
    let refused = try await head.post(
      "/attachments/weeks", plan.merging(["cover": "T4 9"]) { $1 })
    #expect(refused.status == 422)
    #expect(refused.body.contains("不是本校其他教师") && refused.body.contains("要正好 10 节"))
    #expect(
      try await head.post("/attachments/weeks", plan.merging(["school": "tea"]) { $1 }).status
        == 400)
    #expect(try await head.post("/attachments/weeks", plan).status == 303)
    #expect(try await head.get("/attachments/weeks").body.contains("Bo Wu 6"))
    // The other teacher of music waits for another week.
    let other = try await head.post(
      "/attachments/weeks",
      plan.merging(["number": "T2", "weeks": "2026-11-02", "cover": "T6 10"]) { $1 })
    #expect(other.status == 422 && other.body.contains("请改到 2026-11-09 那一周"))
    let own = try await it.site.signedIn(as: "enqi")
    #expect(!(try await own.get("/attachments/weeks").body.contains("Ann Lee")))
  }

  @Test func `notes trips, and visits from the asking to what they brought`() async throws {
    let it = try await LearningSite()
    let head = try await it.site.signedIn(as: "hillhead")
    try await head.get("/attachments/trips")
    let trip = [
      "school": TestCounty.village.rawValue, "helper": "City Primary", "first": "2026-10-08",
      "last": "2026-10-09", "place": "市<b>实验</b>", "people": "语文组", "number": "4",
      "cost": "800", "learnings": "集体备课",
    ]
    #expect(try await head.post("/attachments/trips", trip).status == 303)
    #expect(try await head.get("/attachments/trips").body.contains("市&lt;b&gt;实验"))
    let lead = try await it.site.signedIn(as: "citylead")
    #expect(try await lead.get("/attachments/trips").body.contains("集体备课"))
    #expect(
      try await lead.post(
        "/attachments/visits",
        [
          "school": TestCounty.village.rawValue, "kind": "lecture", "topic": "x",
          "wished": "2026-10-30",
        ]
      ).status == 403)
    let request = [
      "school": TestCounty.village.rawValue, "kind": "lecture", "topic": "识字教学",
      "wished": "2026-10-20",
    ]
    #expect(try await head.post("/attachments/visits", request).status == 303)
    let keeper = try await it.site.signedIn(as: "keeper")
    #expect(try await keeper.get("/due").body.contains("送教需求等人接受"))
    try await keeper.post(
      "/training/trainers", ["teacher": "T3", "name": "", "kind": "front-line", "field": "语文"])
    let trainer = try await it.site.signedIn(as: "caihu")
    let list = try await trainer.get("/attachments/visits?state=asked").body
    let address = String(
      try #require(list.firstMatch(of: #/href="(/attachments/visits/VR-[0-9]+)"/#)).1)
    let page = try await trainer.get(address).body
    let id = String(try #require(page.firstMatch(of: #/option value="(L-[0-9]+)"/#)).1)
    let slot = ["trainer": id, "day": "2026-10-12", "half": "morning"]
    #expect(
      try await trainer.post("\(address)/accept", slot.merging(["half": "noon"]) { $1 }).status
        == 400)
    #expect(try await trainer.post("\(address)/accept", slot).status == 303)
    #expect(try await head.get("/due").body.contains("送教等本校反馈"))
    #expect(
      try await head.post("\(address)/report", ["people": "9", "words": "字理<i>识字"]).status == 303)
    #expect(try await head.get(address).body.contains("字理&lt;i&gt;识字"))
    let stranger = try await it.site.signedIn(as: "enqi")
    #expect(try await stranger.get(address).status == 403)
    #expect(try await keeper.get("/attachments/visits?as=xlsx").status == 200)
    #expect(try await keeper.get("/attachments/groups?by=tea").status == 400)
    #expect(try await keeper.get("/attachments/groups?by=area").body.contains("不够成组"))
  }
}
