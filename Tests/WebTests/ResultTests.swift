import Access
import Actions
import Examining
import Policy
import Staffing
import Store
import Testing
import Web

/// A site whose book is open for results of persons, with an examination of the pair, the two
/// heads, the teacher T1 and others who must see nothing.
private struct ResultSite {
  let site: TestSite
  let exam: String

  init(isOpen: Bool = true) async throws {
    let text = isOpen ? try ResultSite.openText() : try TestCounty.bookText()
    let roster = try TestCounty.roster()
    site = try await TestSite(
      County(
        roster: roster, year: SchoolYear(2026), book: try PolicyBook(yaml: text), bookText: text,
        isSample: true, plan: nil, planBytes: []))
    try await site.record(roster)
    let stored = try #require(try await site.database.read { try $0.latestCounty() })
    try await ImportCounty(
      county: stored.county, fileName: "county.xlsx", workbook: stored.workbook.content,
      policyBook: text, isSample: true
    ).perform(in: site.database, by: .system, on: Occasion(moment: site.clock.now))
    site.clock.advance(
      minutes: (Day(2026, 11, 20).ordinal - site.clock.now.day.ordinal) * 1_440)
    try await site.add("office", role: "research")
    try await site.add("head", role: "principal", schools: [TestCounty.city])
    try await site.add("hill", role: "principal", schools: [TestCounty.village])
    try await site.add("clerk", role: "clerk", schools: [TestCounty.city])
    try await site.add("ann", role: "teacher", teacher: "T1")
    try await site.add("bob", role: "teacher", teacher: "T2")
    exam = try await site.database.perform(
      SetExam(
        Exam(
          title: "期中考试", kind: "midterm", day: Day(2026, 11, 10), grade: 6,
          marks: [.mathematics: 100], schools: [TestCounty.city, TestCounty.village])),
      by: .system, on: Occasion(moment: site.clock.now))
  }

  static func openText() throws -> String {
    try TestCounty.bookText().replacing("    results: false", with: "    results: true")
      .replacing("      teachers: false", with: "      teachers: true")
      .replacing("      asked: false", with: "      asked: true")
  }

  /// The lines that the head of the city school enters.
  func enter(_ head: TestBrowser) async throws {
    let school = TestCounty.city.rawValue
    try await head.get("/exams/\(exam)/classes?school=\(school)")
    let wrong = try await head.post(
      "/exams/\(exam)/classes",
      ["school": school, "lines": "\(school)\t六1\t数学\tT99\t40\t80\t1\t30"])
    #expect(wrong.status == 422 && wrong.body.contains("T99"))
    let answer = try await head.post(
      "/exams/\(exam)/classes",
      [
        "school": school,
        "lines": "\(school)\t六1\t数学\tT1\t40\t75\t1\t30\n\(school)\t六2\t数学\tT2\t40\t70\t1\t30",
      ])
    #expect(answer.status == 303)
  }
}

@Suite struct `Results of classes on pages` {
  @Test func `are the teacher's own, and others look for a reason on record`() async throws {
    let results = try await ResultSite()
    let site = results.site
    let head = try await site.signedIn(as: "head")
    try await results.enter(head)
    let entry = try await head.get("/exams/\(results.exam)/classes?school=\(TestCounty.city)").body
    #expect(entry.contains("id=\"class-table\"") && entry.contains("六1"))
    #expect(!entry.contains("T1\t"))
    let ann = try await site.signedIn(as: "ann")
    let own = try await ann.get("/results").body
    #expect(own.contains("六1") && !own.contains("六2"))
    #expect(try await ann.get("/results/teachers/T1").body.contains("六1"))
    #expect(try await ann.get("/results/teachers/T2").status == 403)
    #expect(try await ann.get("/exams/\(results.exam)/classes").status == 403)

    let asked = try await head.get("/results/teachers/T1").body
    #expect(asked.contains("谁、何时、为什么查看") && !asked.contains("六1"))
    #expect(try await head.post("/results/teachers/T1", ["reason": "看"]).status == 422)
    let shown = try await head.post("/results/teachers/T1", ["reason": "研究交流效果"])
    #expect(shown.status == 200 && shown.body.contains("六1"))
    #expect(
      try await site.database.read { try $0.events() }.contains {
        $0.what == "look-at-teacher-results" && $0.who == "head" && $0.subject == "T1"
      })
    let hill = try await site.signedIn(as: "hill")
    try await hill.get("/results/teachers/T1")
    #expect(try await hill.post("/results/teachers/T1", ["reason": "研究交流效果"]).status == 403)
    #expect(
      try await hill.get("/exams/\(results.exam)/classes?school=\(TestCounty.city)").status == 403)
  }

  @Test func `stay closed where the book doesn't open them`() async throws {
    let results = try await ResultSite(isOpen: false)
    let head = try await results.site.signedIn(as: "head")
    try await results.enter(head)
    try await head.get("/results/teachers/T1")
    let refused = try await head.post("/results/teachers/T1", ["reason": "研究交流效果"])
    #expect(refused.status == 422 && refused.body.contains("没有开放"))
    #expect(!refused.body.contains("六1"))
    #expect(try await head.get("/exams/\(results.exam)/ranking/teachers").status == 404)
    #expect(!(try await head.get("/exams/\(results.exam)").body.contains("/ranking/")))
    let own = try await results.site.signedIn(as: "ann")
    #expect(try await own.get("/results").body.contains("六1"))
  }

  @Test func `are ranked for those who may, and taken along on record`() async throws {
    let results = try await ResultSite()
    let site = results.site
    let head = try await site.signedIn(as: "head")
    try await results.enter(head)
    let address = "/exams/\(results.exam)/ranking/teachers"
    #expect(try await head.get(address).body.contains("没有公示"))
    #expect(try await head.post("\(address)/open", [:]).status == 403)
    let office = try await site.signedIn(as: "office")
    try await office.get(address)
    #expect(try await office.post("\(address)/open", [:]).status == 303)
    try await head.get(address)
    let shown = try await head.post(address, ["reason": "研究交流效果"])
    #expect(shown.status == 200 && shown.body.contains("Ann Lee"))
    #expect(!shown.body.contains("as=xlsx"))
    let file = try await head.post(address, ["reason": "研究交流效果", "as": "xlsx"])
    #expect(file.status == 200)
    let whats = try await site.database.read { try $0.events() }.map(\.what)
    #expect(whats.contains("look-at-ranking") && whats.contains("export-ranking"))
    let ann = try await site.signedIn(as: "ann")
    #expect(try await ann.get(address).status == 403)
    let clerk = try await site.signedIn(as: "clerk")
    #expect(try await clerk.get(address).status == 403)
    #expect(try await head.get("/exams/\(results.exam)/ranking/pupils").status == 404)
  }
}

@Suite struct `Talks and reports on pages` {
  @Test func `are seen by the two concerned and by nobody else`() async throws {
    let results = try await ResultSite()
    let site = results.site
    let head = try await site.signedIn(as: "head")
    #expect(try await head.get("/results/talks/new").body.contains("Ann Lee"))
    let fields = [
      "exam": results.exam, "teacher": "T1", "school": TestCounty.city.rawValue,
      "day": "2026-11-20", "found": "计算弱", "aim": "八成<b>及格</b>", "measures": "每周一练",
    ]
    let wrong = try await head.post(
      "/results/talks", fields.merging(["follow-up": "2027-11-20"]) { $1 })
    #expect(wrong.status == 422 && wrong.body.contains("计算弱"))
    let kept = try await head.post(
      "/results/talks", fields.merging(["follow-up": "2026-12-20"]) { $1 })
    #expect(kept.status == 303)
    let id = try #require(
      try await site.database.read { try $0.improvementTalks(of: .teacher("T1")) }.first?.id)
    let page = "/results/talks/\(id)"
    #expect(try await head.get(page).body.contains("八成&lt;b&gt;及格&lt;/b&gt;"))
    #expect(try await head.get("/due").body.contains("谈话待跟进"))
    let ann = try await site.signedIn(as: "ann")
    let seen = try await ann.get(page).body
    #expect(seen.contains("计算弱") && !seen.contains("id=\"end\""))
    for name in ["bob", "hill", "clerk", "office"] {
      let stranger = try await site.signedIn(as: name)
      let answer = try await stranger.get(page)
      #expect([403, 404].contains(answer.status), "\(name)")
      #expect(!answer.body.contains("计算弱"), "\(name)")
      #expect(!(try await stranger.get("/results").body.contains(id)), "\(name)")
    }
  }

  @Test func `are asked for, written and accepted`() async throws {
    let results = try await ResultSite()
    let site = results.site
    let head = try await site.signedIn(as: "head")
    try await head.get("/results/reports/new")
    let asked = try await head.post(
      "/results/reports",
      [
        "exam": results.exam, "teacher": "T1", "school": TestCounty.city.rawValue,
        "due": "2026-12-01",
      ])
    #expect(asked.status == 303)
    let id = try #require(
      try await site.database.read { try $0.dutyReports(of: .teacher("T1")) }.first?.id)
    let page = "/results/reports/\(id)"
    let ann = try await site.signedIn(as: "ann")
    #expect(try await ann.get("/due").body.contains("述职报告待提交"))
    try await ann.get(page)
    #expect(try await ann.post("\(page)/text", ["text": "教了两个班"]).status == 303)
    #expect(try await head.get("/due").body.contains("述职报告待办理"))
    #expect(try await head.get(page).body.contains("教了两个班"))
    let hill = try await site.signedIn(as: "hill")
    #expect(try await hill.get(page).status == 404)
    let bob = try await site.signedIn(as: "bob")
    #expect(try await bob.get(page).status == 404)
    try await head.get(page)
    #expect(try await head.post("\(page)/steps", ["step": "write-off"]).status == 303)
    #expect(try await ann.get("/results").body.contains("已接受"))
  }

  @Test func `praise is read at the school`() async throws {
    let results = try await ResultSite()
    let site = results.site
    let head = try await site.signedIn(as: "head")
    try await head.get("/results/praise/new")
    let noted = try await head.post(
      "/results/praise",
      [
        "exam": results.exam, "teacher": "T1", "school": TestCounty.city.rawValue,
        "words": "两个班都进步",
      ])
    #expect(noted.status == 303)
    let bob = try await site.signedIn(as: "bob")
    #expect(try await bob.get("/results").body.contains("两个班都进步"))
    let hill = try await site.signedIn(as: "hill")
    #expect(!(try await hill.get("/results").body.contains("两个班都进步")))
    let id = try #require(try await site.database.read { try $0.commendations() }.first?.id)
    try await head.get("/results")
    #expect(
      try await head.post("/results/praise/\(id)/withdraw", ["reason": "弄错了"]).status == 303)
    #expect(!(try await bob.get("/results").body.contains("两个班都进步")))
  }
}
