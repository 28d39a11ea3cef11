import Access
import Staffing
import Store
import Testing
import Web

/// A site with the research office and heads of a pair and of a school outside it.
private struct ExamSite {
  let site: TestSite

  init() async throws {
    site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    site.clock.advance(
      minutes: (Day(2026, 11, 20).ordinal - site.clock.now.day.ordinal) * 1_440)
    try await site.add("office", role: "research")
    try await site.add("head", role: "principal", schools: [TestCounty.village])
    try await site.add("other", role: "principal", schools: [TestCounty.junior])
    try await site.add("ann", role: "teacher", teacher: "T1")
  }

  static func exam(_ title: String, _ day: String, base: String = "") -> [String: String] {
    [
      "title": title, "kind": "midterm", "day": day, "grade": "6", "base": base,
      "marks.数学": "100",
    ]
  }

  static func lines(city: String, village: String) -> String {
    """
    \(TestCounty.city)\t数学\t100\t\(city)\t0\t0
    Hill Primary\t数学\t20\t\(village)\t0\t0
    """
  }
}

@Suite struct `Examinations on pages` {
  @Test func `go from the arrangement to the gap between partners`() async throws {
    let exams = try await ExamSite()
    let site = exams.site
    let office = try await site.signedIn(as: "office")
    #expect(try await office.get("/exams").body.contains("还没有您可以查看的考试"))
    #expect(try await office.get("/exams/new").body.contains("数学满分"))
    let wrong = try await office.post("/exams", ExamSite.exam("<b>月考</b>", "2026-10-10"))
    #expect(wrong.status == 422 && wrong.body.contains("至少要两所"))
    #expect(wrong.body.contains("&lt;b&gt;月考&lt;/b&gt;"))

    let (first, second) = try await arranged(site, office)
    let base = try await site.database.read { try $0.exam(second)?.exam.base }
    #expect(base == first)
    let refused = try await office.post(
      "/exams/\(first)/results", ["lines": "Moon\t数学\t100\t50\t0\t0"])
    #expect(refused.status == 422 && refused.body.contains("第 1 行"))
    #expect(refused.body.contains("Moon"))
    for (exam, city, village) in [(first, "55", "35"), (second, "56", "45")] {
      let entered = try await office.post(
        "/exams/\(exam)/results", ["lines": ExamSite.lines(city: city, village: village)])
      #expect(entered.status == 303)
    }
    let page = try await office.get("/exams/\(second)").body
    #expect(page.contains("id=\"pair-gaps\"") && page.contains("+20.00") && page.contains("+11.00"))
    #expect(page.contains("+9.00") && page.contains("id=\"weak-subjects\""))
    let paper = try await office.get("/exams/\(second)?subject=%E6%95%B0%E5%AD%A6").body
    #expect(paper.contains("Hill Primary"))
    #expect(try await office.get("/exams/\(second)/edit").body.contains("更改考试"))
    #expect(try await office.get("/due").body.contains("还没有开分析会"))
    let past = try await office.get("/exams?known=2026-11-01").body
    #expect(past.contains("档案截至 2026-11-01") && !past.contains("期中考试"))
  }

  @Test func `are seen by the schools that sit them, with their partners alone`() async throws {
    let exams = try await ExamSite()
    let site = exams.site
    let (first, _) = try await arranged(site, try await site.signedIn(as: "office"))
    let head = try await site.signedIn(as: "head")
    #expect(try await head.get("/exams").body.contains("期中考试"))
    #expect(try await head.get("/exams/\(first)/results").status == 403)
    #expect(
      try await head.get("/exams/\(first)/results?school=\(TestCounty.village)").status == 200)
    #expect(
      try await head.get("/exams/\(first)/results?school=\(TestCounty.city)").status == 403)
    let meeting = [
      "kind": "analysis", "day": "2026-11-20", "school": TestCounty.village.rawValue,
      "said": "计算<i>弱</i>", "measure": "每周一练", "due": "2026-12-01",
    ]
    #expect(try await head.post("/exams/\(first)/meetings", meeting).status == 303)
    let page = try await head.get("/exams/\(first)").body
    #expect(page.contains("计算&lt;i&gt;弱&lt;/i&gt;") && page.contains("待落实"))
    #expect(!page.contains("id=\"weak\""))
    #expect(try await head.get("/due").body.contains("改进措施待落实"))
    let id = try #require(try await site.database.read { try $0.examMeetings() }.first?.id)
    #expect(
      try await head.post("/exams/\(first)/meetings/\(id)/done", ["reason": "练了"]).status == 303)
    #expect(try await head.get("/exams/\(first)").body.contains("已落实"))
    let other = try await site.signedIn(as: "other")
    #expect(try await other.get("/exams/\(first)").status == 404)
    #expect(!(try await other.get("/exams").body.contains("期中考试")))
    let teacher = try await site.signedIn(as: "ann")
    #expect(try await teacher.get("/exams").status == 403)
  }

  /// Two examinations of the pair, the second measured against the first.
  private func arranged(
    _ site: TestSite, _ office: TestBrowser
  ) async throws -> (String, String) {
    try await office.get("/exams/new")
    let pair = [TestCounty.city.rawValue, TestCounty.village.rawValue]
    var base = ""
    var ids: [String] = []
    for (title, day) in [("期初考试", "2026-09-10"), ("期中考试", "2026-11-10")] {
      let fields = ExamSite.exam(title, day, base: base)
      let answer = try await office.post("/exams", fields, ticked: ["school": pair])
      #expect(answer.location == "/exams")
      let known = try await site.database.read { try $0.exams() }
      base = try #require(known.first { $0.exam.title == title }).id
      ids.append(base)
    }
    return (ids[0], ids[1])
  }
}
