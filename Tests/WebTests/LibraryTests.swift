import Access
import Actions
import Staffing
import Store
import Testing
import Web

/// A site with an author T3 of the city, a reader T4 of the village and two principals.
private func librarySite() async throws -> TestSite {
  let site = try await TestSite(try TestCounty.county())
  try await site.record(try TestCounty.roster())
  site.clock.advance(minutes: (Day(2026, 9, 7).ordinal - site.clock.now.day.ordinal) * 1_440)
  try await site.add("head", role: "principal", schools: [TestCounty.city])
  try await site.add("far", role: "principal", schools: [TestCounty.junior])
  try await site.add("caihu", role: "teacher", teacher: "T3")
  try await site.add("dima", role: "teacher", teacher: "T4")
  return site
}

private let plan = [
  "kind": "plan", "title": "秋天<b>的</b>雨", "subject": "语文", "grade": "三年级",
  "body": "一、<i>导入</i>", "link": "", "licence": "county", "consent": "yes",
]

@Suite struct `The library on pages` {
  @Test func `is filled by authors and used by others, who say what they changed`() async throws {
    let site = try await librarySite()
    let author = try await site.signedIn(as: "caihu")
    try await author.get("/library/new")
    let refused = try await author.post(
      "/library/new", plan.merging(["consent": "", "body": ""]) { $1 })
    #expect(refused.status == 422 && refused.body.contains("没有勾选同意"))
    #expect(refused.body.contains("秋天&lt;b&gt;的&lt;/b&gt;雨"))
    let address = try #require(try await author.post("/library/new", plan).location)
    let own = try await author.get(address).body
    #expect(own.contains("id=\"revise\"") && !own.contains("id=\"use\""))
    #expect(
      try await author.post(
        "\(address)/versions", ["body": "一、新导入", "changes": "导入", "link": "https://files.cn/1"]
      ).status == 303)

    let reader = try await site.signedIn(as: "dima")
    let page = try await reader.get(address).body
    #expect(
      page.contains("一、&lt;i&gt;导入&lt;/i&gt;") && page.contains("href=\"https://files.cn/1\""))
    let wrong = ["version": "1", "class": "三（1）班", "day": "2026-09-07", "changed": ""]
    #expect(try await reader.post("\(address)/uses", wrong).status == 422)
    #expect(
      try await reader.post(
        "\(address)/uses", wrong.merging(["changed": "少讲<u>一节</u>"]) { $1 }
      ).status == 303)
    let copy = try await reader.post("\(address)/copy", [:])
    #expect(copy.status == 200 && copy.body.contains("一、新导入"))
    let used = try await reader.get(address).body
    #expect(used.contains("少讲&lt;u&gt;一节&lt;/u&gt;") && used.contains("Di Ma"))
    #expect(
      try await reader.post(
        "\(address)/versions", ["body": "x", "changes": "x", "link": ""]
      ).status == 422)
    #expect(try await reader.get("/library?used=yes").body.contains("秋天"))
    #expect(!(try await reader.get("/library?used=no").body.contains("秋天")))
    #expect(try await reader.get("/library?kind=tea").status == 400)
    #expect(try await reader.get("/library?as=xlsx").status == 200)
    #expect(try await reader.get("\(address)?known=2026-09-06").status == 404)
  }

  @Test func `shows a school's own to that school, and takes out with a reason`() async throws {
    let site = try await librarySite()
    let author = try await site.signedIn(as: "caihu")
    try await author.get("/library/new")
    let address = try #require(
      try await author.post("/library/new", plan.merging(["licence": "school"]) { $1 }).location)
    let reader = try await site.signedIn(as: "dima")
    #expect(try await reader.get(address).status == 404)
    #expect(!(try await reader.get("/library").body.contains("秋天")))
    #expect(try await reader.post("\(address)/copy", [:]).status == 404)
    #expect(try await reader.post("\(address)/take-out", ["reason": "x"]).status == 403)
    let far = try await site.signedIn(as: "far")
    #expect(try await far.get(address).status == 404)
    #expect(try await far.get("/library/new").status == 403)
    let head = try await site.signedIn(as: "head")
    try await head.get(address)
    #expect(try await head.post("\(address)/take-out", ["reason": "有<b>误</b>"]).status == 303)
    #expect(try await head.get(address).body.contains("有&lt;b&gt;误&lt;/b&gt;"))
    #expect(try await head.get("/library/LT-0").status == 404)
  }
}
