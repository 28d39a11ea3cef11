import Access
import Actions
import Staffing
import Store
import Testing
import Web

/// A site whose research office holds a selection that T3 of the city and T4 of the village
/// enter.
private struct SelectionSite {
  let site: TestSite

  init() async throws {
    site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    site.clock.advance(
      minutes: (Day(2026, 9, 7).ordinal - site.clock.now.day.ordinal) * 1_440)
    for name in ["mei", "lan", "zhu"] { try await site.add(name, role: "research") }
    try await site.add("head", role: "principal", schools: [TestCounty.city])
    try await site.add("caihu", role: "teacher", teacher: "T3")
    try await site.add("dima", role: "teacher", teacher: "T4")
  }

  static let selection = [
    "kind": "designs", "title": "秋季<b>设计</b>", "first": "2026-09-07", "last": "2026-09-10",
    "judges": "mei lan zhu",
  ]

  func opened() async throws -> String {
    let mei = try await site.signedIn(as: "mei")
    try await mei.get("/selections")
    return try #require(try await mei.post("/selections", Self.selection).location)
  }

  static func entry(_ teacher: String, at school: School.ID) -> [String: String] {
    [
      "title": "《雨》\(teacher)", "school": school.rawValue, "person.0": teacher,
      "body": "一、<i>导入</i>", "link": "",
    ]
  }

  /// With an entry of each school, on the first day of judging.
  func entered() async throws -> String {
    let address = try await opened()
    for (name, teacher, school) in [
      ("caihu", "T3", TestCounty.city), ("dima", "T4", TestCounty.village),
    ] {
      let browser = try await site.signedIn(as: name)
      try await browser.get(address)
      #expect(
        try await browser.post("\(address)/entries", Self.entry(teacher, at: school)).status
          == 303)
    }
    site.clock.advance(minutes: 4 * 1_440)
    return address
  }
}

@Suite struct `Selections on pages` {
  @Test func `are opened by the research office and entered by teachers`() async throws {
    let selections = try await SelectionSite()
    let site = selections.site
    let mei = try await site.signedIn(as: "mei")
    try await mei.get("/selections")
    let refused = try await mei.post(
      "/selections", SelectionSite.selection.merging(["judges": "mei nobody"]) { $1 })
    #expect(refused.status == 422 && refused.body.contains("“nobody”"))
    #expect(refused.body.contains("秋季&lt;b&gt;设计&lt;/b&gt;"))
    let address = try await selections.opened()
    let author = try await site.signedIn(as: "caihu")
    #expect(try await author.get(address).body.contains("id=\"enter\""))
    let elsewhere = try await author.post(
      "\(address)/entries", SelectionSite.entry("T3", at: TestCounty.village))
    #expect(elsewhere.status == 422 && elsewhere.body.contains("一、&lt;i&gt;导入"))
    #expect(
      try await author.post(
        "\(address)/entries", SelectionSite.entry("T3", at: TestCounty.city)
      ).status == 303)
    #expect(try await author.get(address).body.contains("《雨》T3"))
    let other = try await site.signedIn(as: "dima")
    #expect(!(try await other.get(address).body.contains("《雨》T3")))
    #expect(try await other.post("/selections", SelectionSite.selection).status == 403)
    #expect(try await other.post("\(address)/close", ["winners": "1"]).status == 403)
    let head = try await site.signedIn(as: "head")
    #expect(try await head.get(address).body.contains("《雨》T3"))
    #expect(try await head.get("/selections?state=takes&as=xlsx").status == 200)
    #expect(try await head.get("/selections?state=tea").status == 400)
    #expect(try await head.get("/selections/SE-0").status == 404)
    #expect(try await head.get("\(address)?known=2026-09-06").status == 404)
  }

  @Test func `are judged, closed, and show winners to everybody`() async throws {
    let selections = try await SelectionSite()
    let site = selections.site
    let address = try await selections.entered()
    var entries: [String] = []
    for (place, name) in ["mei", "lan", "zhu"].enumerated() {
      let judge = try await site.signedIn(as: name)
      #expect(try await judge.get("/due").body.contains("2 份作品等您评分"))
      let page = try await judge.get(address).body
      entries = page.matches(of: #/name="entry" value="(EN-[0-9]+)"/#).map { String($0.1) }
      #expect(entries.count == 2)
      for (number, entry) in entries.enumerated() {
        let points = [
          "entry": entry, "points.aims": "25", "points.process": "\(30 + 5 * number)",
          "points.pupils": "20",
        ]
        let wrong = points.merging(["points.aims": "31"]) { $1 }
        if place == 0 {
          let refused = try await judge.post("\(address)/marks", wrong)
          #expect(refused.status == 422 && refused.body.contains("打了 31 分"))
          #expect(refused.body.contains("value=\"31\""))
        }
        #expect(try await judge.post("\(address)/marks", points).status == 303)
      }
    }
    let mei = try await site.signedIn(as: "mei")
    #expect(try await mei.get("/due").body.contains("评分已齐"))
    try await mei.get(address)
    #expect(try await mei.post("\(address)/close", ["winners": "5"]).status == 422)
    #expect(try await mei.post("\(address)/close", ["winners": "1"]).status == 303)
    let closed = try await mei.get(address).body
    #expect(closed.contains("80.00") && closed.contains("75.00"))
    #expect(try await mei.get("/due").body.contains("1 份获奖作品还没有展示"))
    #expect(
      try await mei.post(
        "\(address)/showings",
        ["entry": entries[1], "day": "2026-09-11", "people": "200", "words": "研讨<u>会</u>"]
      ).status == 303)
    let other = try await site.signedIn(as: "caihu")
    let seen = try await other.get(address).body
    #expect(seen.contains("《雨》T4") && seen.contains("研讨&lt;u&gt;会&lt;/u&gt;"))
    #expect(seen.contains("75.00"), "one's own")
    let winner = try await site.signedIn(as: "dima")
    #expect(!(try await winner.get(address).body.contains("75.00")))
  }

  @Test func `stand beside visits of researchers, which schools see`() async throws {
    let selections = try await SelectionSite()
    let site = selections.site
    let mei = try await site.signedIn(as: "mei")
    try await mei.get("/studies/visits")
    let visit = [
      "school": TestCounty.city.rawValue, "day": "2026-09-07", "theme": "高效<b>课堂</b>",
    ]
    #expect(
      try await mei.post("/studies/visits", visit.merging(["theme": ""]) { $1 }).status == 422)
    #expect(try await mei.post("/studies/visits", visit).status == 303)
    let page = try await mei.get("/studies/visits").body
    #expect(page.contains("高效&lt;b&gt;课堂&lt;/b&gt;"))
    let id = try #require(page.firstMatch(of: #/name="visit" value="(RV-[0-9]+)"/#)).1
    let head = try await site.signedIn(as: "head")
    #expect(try await head.get("/studies/visits").body.contains("待到校"))
    #expect(try await head.post("/studies/visits", visit).status == 403)
    let note = ["visit": String(id), "lessons": "2", "words": ""]
    #expect(try await mei.post("/studies/visits/notes", note).status == 422)
    #expect(
      try await mei.post(
        "/studies/visits/notes", note.merging(["words": "听了两节"]) { $1 }
      ).status == 303)
    let noted = try await mei.get("/studies/visits").body
    #expect(noted.contains("id=\"round\"") && noted.contains("听了两节"))
    #expect(try await mei.get("/studies/visits?as=xlsx").status == 200)
    let far = try await site.signedIn(as: "dima")
    #expect(try await far.get("/studies/visits").status == 403)
  }
}
