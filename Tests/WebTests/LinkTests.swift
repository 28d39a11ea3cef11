import Actions
import Staffing
import Store
import Testing
import Web

@Suite struct `Links between programmes on pages` {
  /// In October 2026, with the heads of the pair and of another school.
  private func site() async throws -> TestSite {
    let site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    site.clock.advance(
      minutes: (Day(2026, 10, 12).ordinal - site.clock.now.day.ordinal) * 1_440)
    try await site.add("cityhead", role: "principal", schools: [TestCounty.city])
    try await site.add("hillhead", role: "principal", schools: [TestCounty.village])
    try await site.add("townhead", role: "principal", schools: [TestCounty.junior])
    return site
  }

  @Test func `tie pairs on the network, with what they owe`() async throws {
    let site = try await site()
    let officer = try await site.officer(role: "personnel")
    let empty = try await officer.get("/pairings/network").body
    #expect(empty.contains("id=\"online\"") && empty.contains("还没有登记网络结对"))
    let help = [
      "helper": TestCounty.junior.rawValue, "helped": TestCounty.village.rawValue,
      "platform": "<b>教育云</b>", "network-aim": "同步课堂", "network-since": "2026-09-01",
    ]
    let refused = try await officer.post(
      "/pairings/online", help.merging(["helped": TestCounty.junior.rawValue]) { $1 })
    #expect(refused.status == 422 && refused.body.contains("&lt;b&gt;教育云"))
    #expect(try await officer.post("/pairings/online", help).location == "/pairings/network")
    let pair = "/pairings/\(TestCounty.junior)/\(TestCounty.village)"
    let page = try await officer.get(pair).body
    #expect(page.contains("id=\"network\"") && page.contains("网络活动应做"))
    // Two a month are due; September is over.
    #expect(page.contains("<dd>2 / 0</dd>"))
    let head = try await site.signedIn(as: "townhead")
    try await head.get(pair)
    let note = [
      "day": "2026-09-21", "kind": "network-lesson", "direction": "together", "leaders": "",
      "teachers": "2", "pupils": "60", "note": "两校同上一节数学课，课后研讨",
    ]
    #expect(try await head.post("\(pair)/activities", note).location == pair)
    #expect(try await head.get(pair).body.contains("<dd>2 / 1</dd>"))
    let list = try await officer.get("/pairings/network").body
    let id = String(try #require(list.firstMatch(of: #/value="(NH-\d+)"/#)).1)
    #expect(
      try await officer.post(
        "/pairings/online/end",
        ["help": id, "network-last": "2026-10-11", "network-reason": "平台停用"]
      ).location == "/pairings/network")
    #expect(try await officer.get(pair).status == 404)
    #expect(try await head.post("/pairings/online", help).status == 403)
  }

  @Test func `list schools with a duty to help, and the batches in which they send`()
    async throws
  {
    let site = try await site()
    let head = try await site.signedIn(as: "cityhead")
    let list = try await head.get("/pairings/helpers").body
    #expect(list.contains("City Primary") && list.contains("每批最多"))
    #expect(try await head.get("/pairings/helpers?as=xlsx").status == 200)
    // Music has two teachers, of whom one stays; of one alone nobody goes.
    let page = try await head.get("/pairings/helpers/\(TestCounty.city)").body
    #expect(page.contains("第 1 批") && page.contains("第 2 批") && page.contains("学科人少，暂不派"))
    #expect(page.contains("Hill Primary") && page.contains("4 年 3 批"))
    #expect(
      try await head.get("/pairings/helpers/\(TestCounty.city)?as=xlsx").status == 200)
    let stranger = try await site.signedIn(as: "townhead")
    #expect(try await stranger.get("/pairings/helpers/\(TestCounty.city)").status == 403)
    #expect(!(try await stranger.get("/pairings/helpers").body.contains("City Primary")))
  }

  @Test func `show honours of a union and let it be reworded`() async throws {
    let site = try await site()
    let officer = try await site.officer(role: "personnel")
    try await officer.get("/unions/new")
    let union = try #require(
      try await officer.post(
        "/unions",
        [
          "kind": "group", "name": "城区集团", "members": "City Primary\nHill Primary",
          "lead": "City Primary", "founded": "2026-09-01", "basis": "县教发〔2026〕9号",
          "aims": "同步发展",
        ]
      ).location)
    let head = try await site.signedIn(as: "hillhead")
    let address = "\(union)/honours"
    #expect(try await head.get(address).body.contains("还没有荣誉"))
    let honour = [
      "school": TestCounty.village.rawValue, "name": "<i>基地校</i>", "level": "city",
      "source": "市教育局", "given": "2026-03-01",
    ]
    let refused = try await head.post(address, honour.merging(["source": " "]) { $1 })
    #expect(refused.status == 422 && refused.body.contains("&lt;i&gt;基地校"))
    #expect(try await head.post(address, honour).location == address)
    let after = honour.merging(["given": "2026-10-01", "level": "national"]) { $1 }
    #expect(try await head.post(address, after).location == address)
    let page = try await head.get(address).body
    #expect(page.contains("学校（加入前）") && page.contains("国家级") && page.contains("市级"))
    #expect(
      try await head.post(
        address, honour.merging(["school": TestCounty.city.rawValue]) { $1 }
      ).status == 403)
    let record = String(try #require(page.firstMatch(of: #/name="record" value="(H-\d+)"/#)).1)
    #expect(
      try await head.post("\(address)/withdraw", ["record": record, "withdrawal": "重复"])
        .location == address)
    let stranger = try await site.signedIn(as: "townhead")
    #expect(try await stranger.get(address).status == 403)

    #expect(
      try await officer.post(
        "\(union)/words", ["new-name": "<b>城东</b>", "new-aims": "共享师资"]
      ).location == union)
    #expect(try await head.get(union).body.contains("&lt;b&gt;城东&lt;/b&gt;"))
    let empty = try await officer.post("\(union)/words", ["new-name": "城东", "new-aims": " "])
    #expect(empty.status == 422 && empty.body.contains("没有填写目标"))
    #expect(
      try await head.post("\(union)/words", ["new-name": "甲", "new-aims": "乙"]).status == 403)
  }
}
