import Actions
import Staffing
import Store
import Testing
import Training
import Web

@Suite struct `Devices and fees on pages` {
  private func site() async throws -> TestSite {
    let site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    site.clock.advance(
      minutes: (Day(2026, 10, 12).ordinal - site.clock.now.day.ordinal) * 1_440)
    return site
  }

  @Test func `are stated by a school and seen by the bureau`() async throws {
    let site = try await site()
    try await site.add("citylead", role: "principal", schools: [TestCounty.city])
    let lead = try await site.signedIn(as: "citylead")
    #expect(try await lead.get("/training/means").body.contains("没有减免申请"))
    let form = [
      "school": TestCounty.city.rawValue, "computers": "20", "online": "25", "note": "<b>机房",
    ]
    let refused = try await lead.post("/training/means/devices", form)
    #expect(refused.status == 422 && refused.body.contains("不能多于电脑总数 20 台"))
    #expect(refused.body.contains("value=\"&lt;b&gt;机房\""))
    #expect(
      try await lead.post("/training/means/devices", form.merging(["online": "18"]) { $1 })
        .status == 303)
    #expect(
      try await lead.post(
        "/training/means/devices",
        form.merging(["online": "1", "school": TestCounty.village.rawValue]) { $1 }
      ).status == 403)
    let officer = try await site.officer(role: "training-school")
    let page = try await officer.get("/training/means").body
    #expect(page.contains("&lt;b&gt;机房") && page.contains("未填报"))
    #expect(try await officer.get("/training/means?as=xlsx").status == 200)
  }

  @Test func `say to a teacher without a course that pays that there's nothing to ask`()
    async throws
  {
    let site = try await site()
    try await site.add("ann", role: "teacher", teacher: "T1")
    let ann = try await site.signedIn(as: "ann")
    let page = try await ann.get("/training/means").body
    #expect(page.contains("没有减免申请") && !page.contains("id=\"devices\""))
    let refused = try await ann.post(
      "/training/means/waivers", ["course": "C-0", "reason": "困难"])
    #expect(refused.status == 422)
    let officer = try await site.officer(role: "training-school")
    try await officer.get("/training/means")
    #expect(
      try await officer.post(
        "/training/means/waivers/FW-1", ["granted-FW-1": "yes", "words-FW-1": "好"]
      ).status == 422)
    #expect(
      try await officer.post("/training/means/waivers/FW-1", ["words-FW-1": "好"]).status == 400)
  }
}
