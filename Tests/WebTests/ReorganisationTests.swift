import Actions
import Staffing
import Store
import Testing
import Web

@Suite struct `Opening and merging schools on pages` {
  private let merge = [
    "what": "merge", "school": TestCounty.village.rawValue, "other": TestCounty.city.rawValue,
    "day": "2026-09-01", "document": "县府办发〔2026〕12号",
  ]

  @Test func `shows who goes along before it is carried out`() async throws {
    let site = try await site()
    let officer = try await site.officer(role: "personnel")
    try await officer.get("/reorganisations/new?what=merge")
    let events = try await site.database.read { try $0.events() }.count
    let preview = try await officer.post("/reorganisations/check", merge)
    #expect(preview.status == 200)
    #expect(preview.body.contains("随之转移的人员：1 人") && preview.body.contains("Di Ma"))
    #expect(preview.body.contains("确认办理"))
    #expect(try await site.database.read { try $0.events() }.count == events)

    let done = try await officer.post("/reorganisations", merge)
    #expect(done.location == "/reorganisations")
    let county = try #require(try await site.database.read { try $0.latestCounty() })
    let roster = try CountyContent(county).roster
    #expect(roster[TestCounty.village] == nil && roster["T4"]?.teaching.school == TestCounty.city)
    #expect(roster[TestCounty.city]?.pupils == 440)
    let list = try await officer.get("/reorganisations").body
    #expect(list.contains("县府办发〔2026〕12号") && list.contains("撤并学校"))
    #expect(!list.contains("workbook "))
    for (query, holds) in [("what=merge-schools&q=12", true), ("what=open-school", false)] {
      let body = try await officer.get("/reorganisations?\(query)").body
      #expect(body.contains("县府办发〔2026〕12号") == holds, "\(query)")
    }
    #expect(try await officer.get("/reorganisations?what=x").status == 400)
    #expect(try await officer.get("/reorganisations?as=xlsx").status == 200)
  }

  @Test func `is taken back from the list while nothing rests on it`() async throws {
    let site = try await site()
    let officer = try await site.officer(role: "personnel")
    try await officer.get("/reorganisations/new?what=merge")
    try await officer.post("/reorganisations", merge)
    let list = try await officer.get("/reorganisations").body
    #expect(list.contains("action=\"/reorganisations/undo\"") && list.contains("撤销这次变动"))
    let event = try #require(
      list.firstMatch(of: #/name="event" value="(\d+)"/#).map { String($0.1) })
    let undone = try await officer.post("/reorganisations/undo", ["event": event])
    #expect(undone.location == "/reorganisations")
    let county = try #require(try await site.database.read { try $0.latestCounty() })
    let roster = try CountyContent(county).roster
    #expect(roster[TestCounty.village] != nil)
    #expect(roster["T4"]?.teaching.school == TestCounty.village)
    let after = try await officer.get("/reorganisations").body
    #expect(after.contains("撤销变动") && !after.contains("action=\"/reorganisations/undo\""))
    let again = try await officer.post("/reorganisations/undo", ["event": event])
    #expect(again.status == 422 && again.body.contains("不能撤销"))
  }

  @Test func `says everything that stands against it`() async throws {
    let site = try await site()
    let officer = try await site.officer(role: "personnel")
    try await officer.get("/reorganisations/new?what=merge")
    var wrong = merge
    (wrong["document"], wrong["other"]) = ("", TestCounty.village.rawValue)
    let answer = try await officer.post("/reorganisations/check", wrong)
    #expect(answer.status == 422)
    #expect(answer.body.contains("没有写明批准文件") && answer.body.contains("不能并入自己"))
    wrong["day"] = "soon"
    #expect(try await officer.post("/reorganisations/check", wrong).status == 422)
    #expect(try await officer.post("/reorganisations", wrong).status == 422)
    #expect(try await officer.post("/reorganisations/check", ["what": "x"]).status == 400)
  }

  @Test func `splits a school with the teachers that are ticked`() async throws {
    let site = try await site()
    let officer = try await site.officer(role: "personnel")
    let form = try await officer.get(
      "/reorganisations/new?what=split&other=\(TestCounty.city)"
    ).body
    #expect(form.contains("Bo Wu") && !form.contains("Di Ma"))
    let done = try await officer.post(
      "/reorganisations",
      [
        "what": "split", "other": TestCounty.city.rawValue, "teacher": "T2", "code": "2111000009",
        "name": "East Primary", "area": "111", "kind": "211", "pupils-primary": "80",
        "classes-primary": "2", "day": "2026-09-01", "document": "文",
      ])
    #expect(done.location == "/reorganisations")
    let county = try #require(try await site.database.read { try $0.latestCounty() })
    let roster = try CountyContent(county).roster
    #expect(roster[School.ID("2111000009")]?.name == "East Primary")
    #expect(roster["T2"]?.teaching.school == "2111000009")
    #expect(roster[TestCounty.city]?.pupils == 300)
  }

  @Test func `is the personnel section's`() async throws {
    let site = try await site()
    try await site.add("head", role: "principal", schools: [TestCounty.village])
    let head = try await site.signedIn(as: "head")
    #expect(try await head.get("/reorganisations").status == 403)
    try await head.get("/account")
    #expect(try await head.post("/reorganisations", merge).status == 403)
  }

  private func site() async throws -> TestSite {
    let site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    return site
  }
}
