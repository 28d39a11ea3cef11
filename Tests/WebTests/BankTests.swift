import Access
import Staffing
import Store
import Testing
import Web

@Suite struct `Test items on pages` {
  private func site() async throws -> TestSite {
    let site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    site.clock.advance(
      minutes: (Day(2026, 11, 20).ordinal - site.clock.now.day.ordinal) * 1_440)
    try await site.add("ann", role: "teacher", teacher: "T1")
    try await site.add("dee", role: "teacher", teacher: "T4")
    try await site.add("hill", role: "principal", schools: [TestCounty.village])
    try await site.add("office", role: "research")
    return site
  }

  @Test func `go from the bank to a paper that a pair talked over`() async throws {
    let site = try await site()
    let ann = try await site.signedIn(as: "ann")
    #expect(try await ann.get("/bank").body.contains("题库里还没有题目"))
    #expect(try await ann.get("/bank/new").body.contains("选择题"))
    let fields = [
      "kind": "choice", "subject": "数学", "grade": "6", "unit": "圆", "text": "半径<b>?</b>",
      "answer": "一半", "points": "3",
    ]
    let wrong = try await ann.post("/bank/items", fields.merging(["points": "0"]) { $1 })
    #expect(wrong.status == 422 && wrong.body.contains("半径&lt;b&gt;?&lt;/b&gt;"))
    #expect(try await ann.post("/bank/items", fields).status == 303)
    let id = try #require(try await site.database.read { try $0.testItems() }.first?.id)
    let page = "/bank/items/\(id)"
    #expect(try await ann.get(page).body.contains("id=\"change\""))
    let dee = try await site.signedIn(as: "dee")
    let seen = try await dee.get(page).body
    #expect(seen.contains("id=\"comment\"") && !seen.contains("id=\"change\""))
    #expect(try await dee.post("\(page)/settle", [:]).status == 422)
    try await dee.get(page)
    #expect(try await dee.post("\(page)/comments", ["words": "说明同一个圆"]).status == 303)
    #expect(try await ann.get(page).body.contains("说明同一个圆"))
    #expect(try await ann.post("\(page)/settle", [:]).status == 303)
    #expect(try await ann.get("/bank?state=settled").body.contains("已定稿"))
    #expect(try await ann.get("/bank?as=xlsx").status == 200)

    let choose = try await dee.get("/bank/papers/new?subject=%E6%95%B0%E5%AD%A6&grade=6").body
    #expect(choose.contains("place.\(id)"))
    let kept = try await dee.post(
      "/bank/papers",
      [
        "subject": "数学", "grade": "6", "title": "圆单元卷", "unit": "圆", "place.\(id)": "1",
        "points.\(id)": "4",
      ])
    #expect(kept.status == 303)
    let paper = try #require(try await site.database.read { try $0.testPapers() }.first?.id)
    #expect(!(try await dee.get("/bank/papers/\(paper)").body.contains("name=\"teachers\"")))
    let hill = try await site.signedIn(as: "hill")
    let sheet = try await hill.get("/bank/papers/\(paper)").body
    #expect(sheet.contains("（4 分）") && sheet.contains("name=\"teachers\""))
    let talk = [
      "pair": "\(TestCounty.city)-\(TestCounty.village)", "day": "2026-11-20", "teachers": "5",
      "said": "第一题改了表述",
    ]
    #expect(
      try await hill.post(
        "/bank/papers/\(paper)/talks", talk.merging(["pair": "x"]) { $1 }
      ).status == 422)
    #expect(try await hill.post("/bank/papers/\(paper)/talks", talk).status == 303)
    #expect(try await hill.get("/bank/papers/\(paper)").body.contains("第一题改了表述"))
    #expect(try await hill.get("/bank/papers").body.contains("圆单元卷"))
    let past = try await ann.get("/bank?known=2026-11-01").body
    #expect(!past.contains("/bank/items/"))
    let office = try await site.signedIn(as: "office")
    #expect(try await office.get(page).body.contains("id=\"change\""))
  }
}
