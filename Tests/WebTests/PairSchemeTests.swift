import Actions
import Staffing
import Store
import Testing
import Web

@Suite struct `Schemes of pairs on pages` {
  private let pair = "/pairings/\(TestCounty.city)/\(TestCounty.village)"
  private var address: String { "\(pair)/scheme" }

  /// In the middle of September, both heads known.
  private func site() async throws -> TestSite {
    let site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    try await site.add("helperhead", role: "principal", schools: [TestCounty.city])
    try await site.add("helpedhead", role: "principal", schools: [TestCounty.village])
    advance(site, to: Day(2026, 9, 15))
    return site
  }

  private func advance(_ site: TestSite, to day: Day) {
    let days = day.ordinal - site.clock.now.day.ordinal
    site.clock.advance(minutes: days * 1_440 + 60)
  }

  private func version(_ page: String) throws -> String {
    String(try #require(page.firstMatch(of: #/name="version" value="(\d+)"/#)).1)
  }

  private func write(_ head: TestBrowser) async throws {
    #expect(
      try await head.post(
        "\(address)/talks",
        [
          "talk-day": "2026-09-15", "heads": "helper", "minutes": "<b>商定</b>",
        ]
      ).location == address)
    #expect(
      try await head.post(
        "\(address)/aims",
        ["principle": "资源共享", "objective": "teaching", "words-teaching": "作文教学"]
      ).location == address)
    #expect(
      try await head.post(
        "\(address)/commitments",
        [
          "side": "helper", "commitment": "lessons", "what": "送教两次", "amount": "2",
          "by": "2026-11-30",
        ]
      ).location == address)
  }

  @Test func `are written by either school and refused with what was typed`() async throws {
    let site = try await site()
    let head = try await site.signedIn(as: "helpedhead")
    let empty = try await head.get(address)
    #expect(empty.status == 200 && empty.body.contains("还没有方案"))
    try await write(head)
    let page = try await head.get(address).body
    #expect(page.contains("&lt;b&gt;商定&lt;/b&gt;") && page.contains("作文教学"))
    #expect(page.contains("送教两次") && page.contains("完成 0 / 2 次"))
    #expect(page.contains("两校校长都在场") && !page.contains("name=\"version\""))
    let wrong = try await head.post(
      "\(address)/commitments",
      [
        "side": "helper", "commitment": "money", "what": "<i>课桌</i>", "amount": "0",
        "by": "2030-01-01",
      ])
    #expect(wrong.status == 422 && wrong.body.contains("不在本学期"))
    #expect(wrong.body.contains("&lt;i&gt;课桌&lt;/i&gt;"))
    #expect(
      try await head.post(
        "\(address)/commitments",
        ["side": "both", "commitment": "money", "what": "甲", "amount": "1", "by": "2026-11-30"]
      ).status == 400)
  }

  @Test func `are signed by each head for its own school, and anew once changed`() async throws {
    let site = try await site()
    let helped = try await site.signedIn(as: "helpedhead")
    try await helped.get(address)
    try await write(helped)
    try await site.add("outsider", role: "principal", schools: [TestCounty.junior])
    let helper = try await site.signedIn(as: "helperhead")
    try await helper.get(address)
    #expect(
      try await helper.post(
        "\(address)/occasions",
        ["side": "helper", "title-helper": "汇报课", "held-helper": "2026-10-10"]
      ).location == address)
    #expect(try await helped.get("/due").body.contains("汇报课"))
    let stranger = try await site.signedIn(as: "outsider")
    #expect(try await stranger.get(address).status == 403)
    #expect(try await stranger.get("\(pair)/sheets").status == 403)
    try await stranger.get("/account")
    #expect(
      try await stranger.post(
        "\(address)/sign", ["side": "helper", "version": "1"]
      ).status == 403)
    let refused = try await helper.post("\(address)/sign", ["side": "helper", "version": "1"])
    #expect(refused.status == 422 && refused.body.contains("两校校长都在场"))
  }

  @Test func `are signed when both heads talked`() async throws {
    let site = try await site()
    let helped = try await site.signedIn(as: "helpedhead")
    try await helped.get(address)
    try await write(helped)
    #expect(
      try await helped.post(
        "\(address)/talks", ["talk-day": "2026-09-15", "minutes": "当面商定"],
        ticked: ["heads": ["helper", "helped"]]
      ).location == address)
    let page = try await helped.get(address).body
    let version = try version(page)
    #expect(
      try await helped.post("\(address)/sign", ["side": "helped", "version": version]).location
        == address)
    #expect(try await helped.get(address).body.contains("待另一方签署"))
    #expect(
      try await helped.post("\(address)/sign", ["side": "helper", "version": version]).status
        == 403)
  }

  @Test func `count activities, and carry ideas of reports into the next term`() async throws {
    let site = try await site()
    let head = try await site.signedIn(as: "helpedhead")
    try await head.get(address)
    try await write(head)
    #expect(
      try await head.post(
        "\(pair)/activities",
        [
          "day": "2026-09-14", "kind": "open-lesson", "direction": "helperToHelped",
          "leaders": "1", "teachers": "3", "pupils": "", "note": "作文示范课",
          "objective": "teaching", "problem": "不会写开头", "outcome": "",
        ]
      ).location == pair)
    #expect(try await head.get(pair).body.contains("不会写开头"))
    let counted = try await head.get(address).body
    #expect(counted.contains("完成 1 / 2 次") && counted.contains("1 次写明解决的问题"))
    let report = try await head.post(
      "\(pair)/sheets",
      ["sheet": "report-helped", "report-helped-ideas": "", "report-helped-posting": "互派一人"])
    #expect(report.location == "\(pair)/sheets#report-helped")
    let refused = try await head.post(
      "\(pair)/sheets", ["sheet": "baseline-helped", "baseline-helped-teachers": "many"])
    #expect(refused.status == 422 && refused.body.contains("many"))
    #expect(try await head.get("\(pair)/sheets").body.contains("互派一人"))
    advance(site, to: Day(2027, 3, 10))
    // By then a password of autumn has run out.
    try await site.add("springhead", role: "principal", schools: [TestCounty.village])
    let later = try await site.signedIn(as: "springhead")
    #expect(try await later.get(address).body.contains("上学期总结中的打算"))
    #expect(try await later.get("\(address)?term=2026-autumn").body.contains("送教两次"))
    #expect(try await later.get("\(address)?term=soon").status == 400)
    #expect(try await later.get("\(address)?known=2026-09-16").status == 200)
  }

  @Test func `stand together in one list, within everybody's reach`() async throws {
    let site = try await site()
    let head = try await site.signedIn(as: "helpedhead")
    try await head.get(address)
    try await write(head)
    let list = try await head.get("/pairings/commitments?standing=open&side=helper").body
    #expect(list.contains("送教两次") && list.contains("进行中"))
    #expect(!(try await head.get("/pairings/commitments?standing=short").body.contains("送教两次")))
    #expect(try await head.get("/pairings/commitments?as=xlsx").status == 200)
    #expect(try await head.get("/pairings/commitments?kind=tea").status == 400)
    try await site.add("outsider", role: "principal", schools: [TestCounty.junior])
    let stranger = try await site.signedIn(as: "outsider")
    #expect(!(try await stranger.get("/pairings/commitments").body.contains("送教两次")))
    let officer = try await site.officer(role: "personnel")
    #expect(try await officer.get("/pairings/commitments?term=2025-spring").status == 200)
  }

  @Test func `make a network with documents and partners from outside`() async throws {
    let site = try await site()
    let head = try await site.signedIn(as: "helpedhead")
    #expect(try await head.get("/pairings/network").status == 403)
    let officer = try await site.officer(role: "personnel")
    let page = try await officer.get("/pairings/network").body
    #expect(page.contains("<svg") && page.contains("都不是的学校"))
    #expect(
      try await officer.post(
        "/pairings/documents", ["number": "教体〔2026〕12号", "issued": "2026-09-14"],
        ticked: ["pair": ["\(TestCounty.city)/\(TestCounty.village)"]]
      ).location == "/pairings/network")
    #expect(try await officer.get("/pairings/network").body.contains("教体〔2026〕12号"))
    let refused = try await officer.post(
      "/pairings/partners",
      [
        "partner": "<b>师院</b>", "kind": "club", "school": "\(TestCounty.village)",
        "aim": "校本研修", "since": "2026-09-01",
      ])
    #expect(refused.status == 422 && refused.body.contains("&lt;b&gt;师院"))
    #expect(
      try await officer.post(
        "/pairings/partners",
        [
          "partner": "师院", "kind": "university", "school": "\(TestCounty.village)",
          "aim": "校本研修", "since": "2026-09-01",
        ]
      ).location == "/pairings/network")
    let after = try await officer.get("/pairings/network").body
    let id = try #require(after.firstMatch(of: #/name="id" value="(U-\d+)"/#)).1
    #expect(
      try await officer.post(
        "/pairings/partners/end", ["id": String(id), "reason": "期满"]
      ).location == "/pairings/network")
    #expect(try await officer.get("/pairings/network?known=2026-09-10").status == 200)
    #expect(try await officer.post("/pairings/documents", ["number": "甲"]).status == 422)
  }
}
