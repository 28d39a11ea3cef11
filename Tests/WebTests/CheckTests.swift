import Access
import Staffing
import Store
import Testing
import Web

@Suite struct `Checks of teachers on pages` {
  private func site(of roster: Roster? = nil) async throws -> TestSite {
    let site = try await TestSite(try TestCounty.county(of: roster))
    try await site.record(try roster ?? TestCounty.roster())
    site.clock.advance(
      minutes: (Day(2026, 11, 10).ordinal - site.clock.now.day.ordinal) * 1_440)
    try await site.add("head", role: "principal", schools: [TestCounty.city])
    try await site.add("hill", role: "principal", schools: [TestCounty.village])
    try await site.add("watch", role: "supervision")
    try await site.add("ann", role: "teacher", teacher: "T1")
    try await site.add("bob", role: "teacher", teacher: "T2")
    return site
  }

  @Test func `go from the list to what is written off`() async throws {
    let site = try await site()
    let head = try await site.signedIn(as: "head")
    #expect(try await head.get("/checks").body.contains("id=\"begin\""))
    let begin = [
      "school": TestCounty.city.rawValue, "title": "期中<i>检查</i>", "first": "2026-11-09",
      "last": "2026-11-20",
    ]
    let wrong = try await head.post("/checks", begin.merging(["first": "2026-12-09"]) { $1 })
    #expect(wrong.status == 422)
    try await head.get("/checks")
    #expect(try await head.post("/checks", begin).status == 303)
    let id = try #require(try await site.database.read { try $0.teacherChecks() }.first?.id)
    let list = try await head.get("/checks/\(id)").body
    #expect(list.contains("Ann Lee") && list.contains("期中&lt;i&gt;检查&lt;/i&gt;"))
    let address = "/checks/\(id)/teachers/T1"
    let empty = try await head.get(address).body
    #expect(empty.contains("还没有查") && empty.contains("points.plans"))
    var fields = [
      "points.plans": "10", "points.marking": "25", "points.observations": "20",
      "points.plan": "20", "points.tutoring": "10", "problems": "补两课教案", "due": "2026-11-24",
    ]
    let poor = try await head.post(address, fields)
    #expect(poor.status == 422 && poor.body.contains("偏低") && poor.body.contains("补两课教案"))
    fields["remark.plans"] = "缺两课"
    #expect(try await head.post(address, fields).status == 303)
    #expect(try await head.get("/due").body.contains("还有 3 位教师没有查"))

    let ann = try await site.signedIn(as: "ann")
    #expect(try await ann.get("/due").body.contains("期中检查整改"))
    #expect(try await ann.get("/checks").body.contains(address))
    let own = try await ann.get(address).body
    #expect(own.contains("缺两课") && !own.contains("id=\"check\""))
    let item = try #require(
      try await site.database.read { try $0.checkProblems(by: "T1") }.first?.id)
    let step = "/checks/\(id)/items/\(item)"
    #expect(
      try await ann.post(step, ["step": "write-off", "words": "好了", "item": item]).status == 403)
    try await ann.get(address)
    #expect(
      try await ann.post(step, ["step": "answer", "words": "补了", "item": item]).status == 303)
    #expect(try await head.get("/due").body.contains("1 项整改待复查"))
    try await head.get(address)
    #expect(
      try await head.post(step, ["step": "write-off", "words": "看过", "item": item]).status
        == 303)
    #expect(try await ann.get(address).body.contains("已销号"))
  }

  @Test func `show nobody another teacher's sheet, and offices numbers only`() async throws {
    let site = try await site()
    let head = try await site.signedIn(as: "head")
    try await head.get("/checks")
    try await head.post(
      "/checks",
      [
        "school": TestCounty.city.rawValue, "title": "期中检查", "first": "2026-11-09",
        "last": "2026-11-20",
      ])
    let id = try #require(try await site.database.read { try $0.teacherChecks() }.first?.id)
    let bob = try await site.signedIn(as: "bob")
    #expect(try await bob.get("/checks/\(id)/teachers/T1").status == 404)
    #expect(try await bob.get("/checks/\(id)").status == 403)
    let hill = try await site.signedIn(as: "hill")
    #expect(try await hill.get("/checks/\(id)").status == 403)
    #expect(try await hill.get("/checks/\(id)/teachers/T1").status == 404)
    #expect(!(try await hill.get("/checks").body.contains("/checks/\(id)")))
    let watch = try await site.signedIn(as: "watch")
    let seen = try await watch.get("/checks").body
    #expect(seen.contains("City Primary") && !seen.contains("/checks/\(id)"))
    #expect(try await watch.get("/checks/\(id)").status == 403)
    #expect(try await watch.get("/checks?as=xlsx").status == 200)
  }
  @Test func `are of those who teach, not of everybody who works there`() async throws {
    let known = try TestCounty.roster()
    let worker = try #require(known.position(of: Teacher.ID("T2")))
    var people = known.teachers
    people[worker].position = .worker
    let site = try await site(
      of: Roster(
        county: known.county, schools: known.schools, teachers: people,
        statedNeeds: known.statedNeeds, pairings: known.pairings))
    let head = try await site.signedIn(as: "head")
    try await head.get("/checks")
    try await head.post(
      "/checks",
      [
        "school": TestCounty.city.rawValue, "title": "期中检查", "first": "2026-11-09",
        "last": "2026-11-20",
      ])
    let id = try #require(try await site.database.read { try $0.teacherChecks() }.first?.id)
    let list = try await head.get("/checks/\(id)").body
    #expect(list.contains("Ann Lee") && !list.contains("Bo Wu"))
    #expect(try await head.get("/due").body.contains("还有 3 位教师没有查"))
  }
}
