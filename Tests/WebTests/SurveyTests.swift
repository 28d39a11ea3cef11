import Actions
import Staffing
import Store
import Surveying
import Testing
import Web

@Suite struct `Surveys on pages` {
  /// In October: five teachers of the county have accounts, and heads of two schools.
  private func site() async throws -> TestSite {
    let site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    site.clock.advance(minutes: (Day(2026, 10, 12).ordinal - site.clock.now.day.ordinal) * 1_440)
    for number in 1...5 {
      try await site.add("tea\(number)", role: "teacher", teacher: Teacher.ID("T\(number)"))
    }
    try await site.add("keeper", role: "personnel")
    try await site.add("reader", role: "research")
    try await site.add("money", role: "finance")
    try await site.add("head", role: "principal", schools: [TestCounty.village])
    try await site.add("other", role: "principal", schools: [TestCounty.city])
    return site
  }

  private func opened(_ kind: String, on site: TestSite) async throws -> String {
    let officer = try await site.signedIn(as: "keeper")
    try await officer.get("/surveys")
    return try #require(
      try await officer.post(
        "/surveys", ["kind": kind, "first": "2026-10-12", "last": "2026-10-20"]
      ).location)
  }

  @Test func `are answered once without a name, and shown when they're over`() async throws {
    let site = try await site()
    let officer = try await site.signedIn(as: "keeper")
    #expect(try await officer.get("/surveys").body.contains("还没有问卷调查"))
    let refused = try await officer.post(
      "/surveys", ["kind": "willingness", "first": "2026-10-12", "last": "2026-10-12"])
    #expect(refused.status == 422 && refused.body.contains("一共 1 天"))
    let address = try await opened("willingness", on: site)
    for number in 1...5 {
      let teacher = try await site.signedIn(as: "tea\(number)")
      #expect(try await teacher.get("/due").body.contains("填写问卷：下乡任教意愿"))
      let page = try await teacher.get(address).body
      #expect(page.contains("任何人都查不到您选了什么") && page.contains("a.willing"))
      let empty = try await teacher.post("\(address)/answer", ["a.barriers": "pay"])
      #expect(empty.status == 422 && empty.body.contains("没有选，请选一项"))
      #expect(empty.body.contains("value=\"pay\" checked"))
      let answer = try await teacher.post(
        "\(address)/answer",
        ["a.willing": number == 1 ? "willing" : "depends", "a.barriers": "distance"])
      #expect(answer.status == 303)
      #expect(try await teacher.get(address).body.contains("您已经答过"))
      #expect(!(try await teacher.get("/due").body.contains("填写问卷")))
      #expect(
        try await teacher.post("\(address)/answer", ["a.willing": "willing"]).status == 422)
      #expect(!(try await teacher.get(address).body.contains("id=\"results\"")))
    }
    let open = try await officer.get(address).body
    #expect(open.contains("结束以后显示结果") && open.contains("5 / 6"))

    site.clock.advance(minutes: 9 * 1_440)
    let later = try await site.signedIn(as: "reader")
    let results = try await later.get(address).body
    #expect(results.contains("20.00 %") && results.contains("80.00 %"))
    // The village has one who answered, the town one: neither is told, nor the city beside them.
    #expect(results.contains("不足 5 人的组不显示") && !results.contains("<th scope=\"col\">城区"))
    #expect(results.contains("就近安排、周转房、交通补贴"))
    let english = try await later.get(address, language: "en").body
    #expect(english.contains("Groups of fewer than 5"))
    let teacher = try await site.signedIn(as: "tea1")
    #expect(!(try await teacher.get(address).body.contains("id=\"results\"")))
    #expect(try await teacher.post("/surveys", ["kind": "heads"]).status == 403)
  }

  @Test func `let words be quoted by consent, until they're taken back`() async throws {
    let site = try await site()
    let address = try await opened("heads", on: site)
    let head = try await site.signedIn(as: "head")
    try await head.get(address)
    let refused = try await head.post("\(address)/quote", ["words": "<b>好</b>"])
    #expect(refused.status == 422 && refused.body.contains("没有勾选"))
    #expect(refused.body.contains("&lt;b&gt;好"))
    #expect(
      try await head.post(
        "\(address)/quote", ["words": "<b>好</b>", "consent": "yes", "named": "yes"]
      ).status == 303)
    let officer = try await site.signedIn(as: "keeper")
    #expect(try await officer.get(address).body.contains("&lt;b&gt;好&lt;/b&gt;"))
    let other = try await site.signedIn(as: "other")
    #expect(!(try await other.get(address).body.contains("&lt;b&gt;好")))
    let page = try await head.get(address).body
    let quote = try #require(page.firstMatch(of: #/name="quote" value="([^"]+)"/#)).1
    #expect(try await head.post("\(address)/take-back", ["quote": String(quote)]).status == 303)
    #expect(!(try await officer.get(address).body.contains("&lt;b&gt;好")))
  }

  @Test func `take a school's forms on paper, and tell how many pupils left`() async throws {
    let site = try await site()
    let address = try await opened("parents", on: site)
    let head = try await site.signedIn(as: "head")
    #expect(try await head.get("/due").body.contains("填报纸质问卷汇总：家长问卷"))
    #expect(try await head.get(address).body.contains("n.moving.stayed"))
    var forms = [
      "school": TestCounty.village.rawValue, "handed": "20", "returned": "12", "moved": "3",
      "n.satisfied.satisfied": "10", "n.satisfied.mostly": "2", "n.moving.staying": "9",
      "n.moving.stayed": "2",
    ]
    let refused = try await head.post("\(address)/paper", forms)
    #expect(refused.status == 422 && refused.body.contains("合计 11 份，应等于收回的 12 份"))
    #expect(refused.body.contains("value=\"10\""))
    #expect(
      try await head.post("\(address)/paper", forms.merging(["moved": "x"]) { $1 }).status == 400)
    forms["n.moving.stayed"] = "3"
    #expect(try await head.post("\(address)/paper", forms).status == 303)
    #expect(!(try await head.get("/due").body.contains("纸质问卷")))
    forms["school"] = TestCounty.city.rawValue
    #expect(try await head.post("\(address)/paper", forms).status == 403)
    let teacher = try await site.signedIn(as: "tea1")
    #expect(!(try await teacher.get("/surveys").body.contains("家长问卷")))
    site.clock.advance(minutes: 9 * 1_440)
    let officer = try await site.signedIn(as: "keeper")
    let results = try await officer.get(address).body
    #expect(results.contains("发放 20 份，收回 12 份") && results.contains("83.33 %"))
    #expect(results.contains("历次转出学生数"))
    let stranger = try await site.signedIn(as: "money")
    #expect(try await stranger.get("/surveys").status == 403)
  }

  @Test func `are called off with a reason`() async throws {
    let site = try await site()
    let address = try await opened("heads", on: site)
    let officer = try await site.signedIn(as: "keeper")
    try await officer.get(address)
    #expect(try await officer.post("\(address)/cancel", ["reason": ""]).status == 422)
    #expect(try await officer.post("\(address)/cancel", ["reason": "重发"]).status == 303)
    #expect(try await officer.get(address).body.contains("重发"))
    #expect(try await officer.get("/surveys/Q-0").status == 404)
  }
}
