import Actions
import Staffing
import Store
import Testing
import Web

@Suite struct `Pupils on pages` {
  /// In October: heads of the two schools of a pair, and an office.
  private func site() async throws -> TestSite {
    let site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    site.clock.advance(minutes: (Day(2026, 10, 12).ordinal - site.clock.now.day.ordinal) * 1_440)
    try await site.add("head", role: "principal", schools: [TestCounty.village])
    try await site.add("other", role: "principal", schools: [TestCounty.junior])
    try await site.add("stage", role: "stage-section")
    try await site.add("money", role: "finance")
    return site
  }

  @Test func `who stay away wait for talks until they're back`() async throws {
    let site = try await site()
    let head = try await site.signedIn(as: "head")
    #expect(try await head.get("/pupils").body.contains("没有辍学登记"))
    var form = [
      "school": TestCounty.village.rawValue, "grade": "13", "reason": "weary", "pupils": "3",
      "since": "2026-09-20",
    ]
    let refused = try await head.post("/pupils/cases", form)
    #expect(refused.status == 422 && refused.body.contains("年级填了 13"))
    #expect(refused.body.contains("value=\"13\""))
    form["grade"] = "8"
    let higher = try await head.post("/pupils/cases", form)
    #expect(higher.status == 422 && higher.body.contains("没有 8 年级所在的学段"))
    form["grade"] = "5"
    #expect(
      try await head.post("/pupils/cases", form.merging(["pupils": "x"]) { $1 }).status == 400)
    let address = try #require(try await head.post("/pupils/cases", form).location)
    #expect(try await head.get("/due").body.contains("还有 3 名学生未返校"))
    #expect(try await head.get("/pupils?state=late").body.contains("劝返逾期"))
    let wrong = try await head.post(
      "\(address)/steps",
      ["kind": "back", "pupils": "4", "day": "2026-10-10", "words": "<b>回来</b>"])
    #expect(wrong.status == 422 && wrong.body.contains("还没有返校的是 3 人"))
    #expect(wrong.body.contains("&lt;b&gt;回来"))
    #expect(try await head.post("\(address)/steps", ["kind": "tea"]).status == 400)
    #expect(
      try await head.post(
        "\(address)/steps", ["kind": "back", "pupils": "3", "day": "2026-10-10", "words": "都回来了"]
      ).location == address)
    #expect(try await head.get(address).body.contains("已全部落实"))
    #expect(!(try await head.get("/due").body.contains("名学生未返校")))

    let other = try await site.signedIn(as: "other")
    #expect(try await other.get(address).status == 404)
    #expect(!(try await other.get("/pupils").body.contains(address)))
    let office = try await site.signedIn(as: "stage")
    #expect(try await office.get(address).body.contains("都回来了"))
    #expect(try await office.get("/pupils?as=xlsx").status == 200)
    #expect(!(try await office.get(address).body.contains("id=\"step\"")))
    let money = try await site.signedIn(as: "money")
    #expect(try await money.get("/pupils").status == 403)
    let english = try await office.get("/pupils", language: "en").body
    #expect(english.contains("Numbers only") && english.contains("Settled"))
  }

  @Test func `are entered in numbers by their school and seen by the office`() async throws {
    let site = try await site()
    let head = try await site.signedIn(as: "head")
    let address = "/pupils/schools/\(TestCounty.village)"
    #expect(try await head.get("/due").body.contains("填报学生群体人数"))
    try await head.get(address)
    let wrong = try await head.post(
      "\(address)/group", ["group.migrant": "2", "group.permit": "5"])
    #expect(wrong.status == 422 && wrong.body.contains("持居住证入学 5 人，多于随迁子女 2 人"))
    #expect(
      try await head.post("\(address)/group", ["group.migrant": "5", "group.permit": "2"])
        .location == address)
    #expect(
      try await head.post("\(address)/letter", ["letter.parent": "120"]).location == address)
    #expect(try await head.post("\(address)/target", ["x": "1"]).status == 404)
    #expect(!(try await head.get("/due").body.contains("填报学生群体人数")))
    #expect(
      try await head.post("/pupils/schools/\(TestCounty.city)/group", ["group.poor": "1"]).status
        == 403)
    let office = try await site.signedIn(as: "stage")
    let page = try await office.get("/pupils/groups").body
    #expect(page.contains("未填报") && page.contains("120"))
    #expect(!(try await office.get("/pupils/groups?entered=yes").body.contains("未填报")))
    #expect(try await office.get("/pupils/groups?as=xlsx").status == 200)
    #expect(try await office.get(address).body.contains("120"))
    #expect(
      try await office.post("/pupils/enrolment/target", ["target.senior": "200"]).location
        == "/pupils/enrolment")
    #expect(
      try await head.post(
        "/pupils/enrolment/enrolled",
        ["school": TestCounty.village.rawValue, "enrolled.senior": "50"]
      ).status == 303)
    #expect(try await head.post("/pupils/enrolment/target", ["target.senior": "1"]).status == 403)
    let enrolment = try await head.get("/pupils/enrolment").body
    #expect(enrolment.contains("25.0 %"))
  }

  @Test func `visit each other with consent and safety, and say what came of it`() async throws {
    let site = try await site()
    let head = try await site.signedIn(as: "head")
    let list = try await head.get("/pupils/hands").body
    #expect(list.contains("还没有班级手拉手") && list.contains("City Primary"))
    let address = try #require(
      try await head.post(
        "/pupils/hands",
        [
          "pair": "\(TestCounty.city) \(TestCounty.village)", "helper-class": "五（1）班",
          "helped-class": "五（2）班", "aim": "互寄书信",
        ]
      ).location)
    var visit = [
      "kind": "visit", "day": "2026-10-13", "host": "helped", "helper-pupils": "20",
      "helped-pupils": "18", "adults": "1", "consents": "20", "safety": "", "words": "<i>同上一节课</i>",
    ]
    let refused = try await head.post("\(address)/activities", visit)
    #expect(refused.status == 422 && refused.body.contains("要提前 3 天登记"))
    #expect(refused.body.contains("至少要 2 人") && refused.body.contains("没有写安全安排"))
    #expect(refused.body.contains("&lt;i&gt;同上一节课"))
    (visit["day"], visit["adults"], visit["safety"]) = ("2026-10-19", "2", "校车往返")
    #expect(try await head.post("\(address)/activities", visit).location == address)
    let page = try await head.get(address).body
    #expect(page.contains("待举行") && page.contains("家长同意书 20 份"))
    let id = try #require(page.firstMatch(of: #/name="activity" value="(V-\d+)"/#)).1

    site.clock.advance(minutes: 8 * 1_440)
    let later = try await site.signedIn(as: "head")
    #expect(try await later.get("/due").body.contains("登记学生活动结果"))
    try await later.get(address)
    #expect(
      try await later.post(
        "\(address)/tell", ["activity": String(id), "held": "yes", "words": "交了二十个朋友"]
      ).location == address)
    #expect(try await later.get(address).body.contains("交了二十个朋友"))
    #expect(try await later.get("/pupils/hands?short=yes").body.contains("1 / 2"))
    #expect(try await later.get("/pupils/hands?as=xlsx").status == 200)
    #expect(
      try await later.post("\(address)/end", ["reason": "毕业"]).location == address)
    #expect(try await later.get(address).body.contains("已结束"))
    let other = try await site.signedIn(as: "other")
    #expect(try await other.get(address).status == 404)
  }
}
