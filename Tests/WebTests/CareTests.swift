import Actions
import Staffing
import Store
import Testing
import Web

@Suite struct `Care on pages` {
  @Test func `goes from the teacher who needs something to whoever answers, and back`()
    async throws
  {
    let placed = try await PlacedSite()
    let order = try placed.order(of: "T1")
    let ann = try await placed.site.signedIn(as: "ann")
    let list = try await ann.get("/care").body
    #expect(list.contains("没有登记的需求") && list.contains("\(order.id) teacher"))
    #expect(!list.contains("\(order.id) host"))
    let refused = try await ann.post(
      "/care", ["for": "\(order.id) teacher", "kind": "tea", "words": "<b>热水</b>"])
    #expect(refused.status == 422 && refused.body.contains("没有“tea”"))
    #expect(refused.body.contains("&lt;b&gt;热水"))
    let address = try #require(
      try await ann.post(
        "/care", ["for": "\(order.id) teacher", "kind": "lodging", "words": "<b>热水</b>"]
      ).location)
    #expect(
      try await ann.post("/care", ["for": "\(order.id) host", "kind": "lodging", "words": "好"])
        .status == 403)

    let head = try await placed.site.signedIn(as: "head")
    #expect(try await head.get("/due").body.contains("答复在外教师的需求 1 项"))
    let page = try await head.get(address).body
    #expect(page.contains("&lt;b&gt;热水&lt;/b&gt;") && page.contains("host answer"))
    #expect(!page.contains("teacher accept"))
    let empty = try await head.post("\(address)/steps", ["step": "host answer", "words": ""])
    #expect(empty.status == 422 && empty.body.contains("没有填写内容"))
    #expect(try await head.post("\(address)/steps", ["step": "tea"]).status == 400)
    #expect(
      try await head.post("\(address)/steps", ["step": "host answer", "words": "装了热水器"])
        .location == address)
    #expect(try await head.get("/care?state=answered").body.contains("已答复，待确认"))
    #expect(try await head.get("/care?as=xlsx").status == 200)
    #expect(try await ann.get("/due").body.contains("确认 1 项需求是否解决"))
    #expect(
      try await ann.post("\(address)/steps", ["step": "teacher accept", "words": ""]).location
        == address)
    #expect(try await ann.get(address).body.contains("已解决"))

    let stranger = try await placed.site.signedIn(as: "stranger")
    #expect(try await stranger.get(address).status == 404)
    #expect(!(try await stranger.get("/care").body.contains(address)))
    let english = try await head.get(address, language: "en").body
    #expect(english.contains("Met") && english.contains("Receiving school"))
  }

  @Test func `says who gives the lessons left behind, and how it is at the other school`()
    async throws
  {
    let placed = try await PlacedSite()
    let order = try placed.order(of: "T1")
    let sender = try await placed.site.signedIn(as: "sender")
    #expect(try await sender.get("/due").body.contains("填写 2 名外派教师的课务安排"))
    try await sender.get("/care/cover")
    let form = [
      "order": order.id, "taught": "14", "way.1": "colleagues", "periods.1": "15",
      "words.1": "王老师", "way.2": "", "periods.2": "", "words.2": "",
    ]
    let refused = try await sender.post("/care/cover", form)
    #expect(refused.status == 422 && refused.body.contains("多于原来的 14 节"))
    #expect(refused.body.contains("value=\"15\""))
    #expect(
      try await sender.post("/care/cover", form.merging(["taught": "many"]) { $1 }).status == 400)
    #expect(
      try await sender.post("/care/cover", form.merging(["periods.1": "12"]) { $1 }).location
        == "/care/cover")
    let list = try await sender.get("/care/cover?state=short").body
    #expect(list.contains("同科教师分担 12 王老师") && list.contains("还有课没人上"))
    #expect(try await sender.get("/care/cover?as=xlsx").status == 200)

    let head = try await placed.site.signedIn(as: "head")
    #expect(try await head.post("/care/cover", form).status == 403)
    let school = "/care/schools/\(TestCounty.village)"
    #expect(try await head.get(school).body.contains("学校还没有填写"))
    #expect((try await head.post(school, ["c.water": " "])).status == 422)
    #expect(try await head.post(school, ["c.water": "<i>自来水</i>"]).location == school)
    let ann = try await placed.site.signedIn(as: "ann")
    let seen = try await ann.get(school).body
    #expect(seen.contains("&lt;i&gt;自来水&lt;/i&gt;") && !seen.contains("id=\"state\""))
  }

  @Test func `keeps who wasn't sent, and sees off those who go`() async throws {
    let placed = try await PlacedSite()
    try await placed.site.add("office", role: "personnel")
    let sender = try await placed.site.signedIn(as: "sender")
    try await sender.get("/care/refusals")
    var form = [
      "school": TestCounty.city.rawValue, "side": "send", "asked": "3", "given": "3",
      "reason": "short", "words": "数学教师只有两人",
    ]
    let refused = try await sender.post("/care/refusals", form)
    #expect(refused.status == 422 && refused.body.contains("落实的要少于要求的"))
    form["given"] = "1"
    #expect(try await sender.post("/care/refusals", form).location == "/care/refusals")
    let office = try await placed.site.signedIn(as: "office")
    #expect(try await office.get("/due").body.contains("处理派不出、接不进 1 件"))
    let page = try await office.get("/care/refusals?answered=no").body
    let id = try #require(page.firstMatch(of: #/value="(R-\d+)"/#)).1
    #expect(
      try await office.post(
        "/care/refusals/answer", ["refusal": String(id), "answer": "从镇中心校补一人"]
      ).location == "/care/refusals")
    #expect(try await sender.get("/care/refusals").body.contains("从镇中心校补一人"))

    #expect(try await office.get("/care/send-off").body.contains("还没有安排"))
    let wrong = try await office.post(
      "/care/send-off", ["day": "2027-03-01", "place": "县教育局", "transport": "1 号车"])
    #expect(wrong.status == 422 && wrong.body.contains("超过 60 天"))
    #expect(
      try await office.post(
        "/care/send-off", ["day": "2026-08-30", "place": "县教育局", "transport": "1 号车"]
      ).location == "/care/send-off")
    let ann = try await placed.site.signedIn(as: "ann")
    #expect(try await ann.get("/due").body.contains("参加欢送：县教育局"))
    let event = try await ann.get("/care/send-off").body
    #expect(event.contains("1 号车") && !event.contains("id=\"arrange\""))
    #expect(try await ann.get("/care/refusals").status == 403)
  }
}
