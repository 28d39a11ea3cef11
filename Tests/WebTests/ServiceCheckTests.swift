import Access
import Actions
import Policy
import Staffing
import Store
import Testing
import Web

@Suite struct `Checks of both schools on pages` {
  /// T1 serves at the village since September; it's the twelfth of October.
  private func placed() async throws -> PlacedSite {
    let placed = try await PlacedSite()
    let head = try await placed.site.signedIn(as: "head")
    try await head.get("/service/schools/\(TestCounty.village)")
    try await placed.arrive(head, try placed.order(of: "T1"))
    placed.advance(to: Day(2026, 10, 12))
    return placed
  }

  private func form(_ order: PlacementOrder) throws -> [String: String] {
    var form = ["day": "2026-10-12", "order": order.id]
    let terms = try #require(
      try TestCounty.county().book.inForce(in: SchoolYear(2026)).serviceTerms?.check)
    for point in terms.points { form["mark.\(point.key)"] = "\(point.most)" }
    for number in 1...4 {
      form["side.\(number)"] = "host"
      form["days.\(number)"] = "14"
    }
    return form
  }

  @Test func `are noted by the office, mended by the school and closed`() async throws {
    let placed = try await placed()
    let order = try placed.order(of: "T1")
    let officer = try await placed.site.officer(role: "personnel")
    let page = try await officer.get("/service/\(order.id)").body
    #expect(page.contains("id=\"checks\"") && page.contains("/service/checks/new?order="))
    let new = try await officer.get("/service/checks/new?order=\(order.id)").body
    #expect(new.contains("Ann Lee") && new.contains("mark.same"))
    var form = try form(order)
    form["mark.same"] = "4"
    form["task.1"] = "<b>宿舍</b>没有取暖"
    let refused = try await officer.post("/service/checks", form)
    #expect(refused.status == 422 && refused.body.contains("请写明看到的情况"))
    #expect(refused.body.contains("&lt;b&gt;宿舍&lt;/b&gt;"))
    form["found.same"] = "没有参加教研"
    let address = try #require(try await officer.post("/service/checks", form).location)
    let check = try await officer.get(address).body
    #expect(check.contains("没有参加教研") && check.contains("整改中"))
    #expect(!check.contains("name=\"step\""))
    #expect(
      try await officer.post("/service/checks", form.merging(["mark.led": "x"]) { $1 })
        .status == 400)

    let head = try await placed.site.signedIn(as: "head")
    #expect(try await head.get("/due").body.contains("1 项检查整改待办"))
    let own = try await head.get(address).body
    let task = String(try #require(own.firstMatch(of: #/name="task" value="([^"]+)"/#)).1)
    let answer = ["task": task, "step": "answer", "words": "已装电暖气"]
    let sender = try await placed.site.signedIn(as: "sender")
    #expect(!(try await sender.get(address).body.contains("name=\"step\"")))
    #expect(try await sender.post("\(address)/steps", answer).status == 403)
    #expect(try await head.post("\(address)/steps", answer).location == address)
    #expect(try await officer.get("/due").body.contains("待核实销号"))
    #expect(
      try await officer.post(
        "\(address)/steps", ["task": task, "step": "close", "words": "看过"]
      ).location == address)
    #expect(try await officer.get(address).body.contains("已销号"))
    let placement = try await head.get("/service/\(order.id)").body
    #expect(placement.contains("检查得 64 分（满分 70 分）"))
    #expect(try await officer.get("/service/checks?open=no").body.contains("Hill Primary"))
    #expect(try await officer.get("/service/checks?as=xlsx").status == 200)
    let stranger = try await placed.site.signedIn(as: "stranger")
    #expect(try await stranger.get(address).status == 404)
    #expect(!(try await stranger.get("/service/checks").body.contains("Hill Primary")))
  }

  @Test func `stand beside points that follow from what is on record`() async throws {
    let placed = try await placed()
    let order = try placed.order(of: "T1")
    let head = try await placed.site.signedIn(as: "head")
    try await head.get("/service/schools/\(TestCounty.village)")
    #expect(
      try await head.post(
        "/service/schools/\(TestCounty.village)/months",
        ["month": "2026-09", "order": order.id]
      ).status == 303)
    // A month at a village school of hardship 2: 10 × 1.7.
    let page = try await head.get("/service/\(order.id)").body
    #expect(page.contains("id=\"points\"") && page.contains("10 × 170%"))
    #expect(page.contains("支教积分 (17)"))
    let list = try await head.get("/service/points").body
    #expect(list.contains("Ann Lee") && !list.contains("Fu Xi"))
    #expect(try await head.get("/service/points?as=xlsx").status == 200)
    let ann = try await placed.site.signedIn(as: "ann")
    #expect(try await ann.get("/service/points").body.contains("Ann Lee"))
    let stranger = try await placed.site.signedIn(as: "stranger")
    #expect(!(try await stranger.get("/service/points").body.contains("Ann Lee")))
  }
}
