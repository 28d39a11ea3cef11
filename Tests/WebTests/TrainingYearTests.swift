import Actions
import Staffing
import Store
import Testing
import Training
import Web

@Suite struct `A year of training on pages` {
  private func site() async throws -> TestSite {
    let site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    site.clock.advance(
      minutes: (Day(2026, 9, 7).ordinal - site.clock.now.day.ordinal) * 1_440)
    try await site.add("office", role: "training-school")
    try await site.add("head", role: "principal", schools: [TestCounty.village])
    return site
  }

  @Test func `shows its money against the book's share, and keeps what was typed`() async throws {
    let site = try await site()
    let office = try await site.signedIn(as: "office")
    let empty = try await office.get("/training/year").body
    #expect(empty.contains("还没有填写") && empty.contains("各学段覆盖"))
    let refused = try await office.post(
      "/training/year/budget",
      ["funds": "10", "training": "11", "special": "0", "spent": "0"])
    #expect(refused.status == 422 && refused.body.contains("多于公用经费总额 10 元"))
    #expect(refused.body.contains("value=\"11\""))
    #expect(
      try await office.post(
        "/training/year/budget",
        ["funds": "2000000", "training": "90000", "special": "1000000", "spent": "1100000"]
      ).location == "/training/year")
    let page = try await office.get("/training/year").body
    #expect(page.contains("还差 10,000 元") && page.contains("4.5 %"))
    #expect(page.contains("支出已超过安排的经费"))
    let english = try await office.get("/training/year", language: "en").body
    #expect(english.contains("10,000 yuan are missing"))
    let head = try await site.signedIn(as: "head")
    #expect(try await head.get("/training/year").status == 403)
    #expect(try await office.get("/training").body.contains("/training/year"))
  }
}
