import Access
import Actions
import Examining
import Inspecting
import Policy
import Sealing
import Staffing
import Store
import Testing

/// The sample county with an examination of two schools, its book open for results of persons.
private struct ResultCounty {
  let county: YearCounty
  let office = YearCounty.person("kao", "research", .county)
  let key = FieldKey(master: [UInt8](repeating: 7, count: 32))
  let day = Day(2026, 11, 20)
  let school: School.ID
  let other: School.ID
  let teacher: Teacher.ID
  let exam: RecordedExam.ID

  init(isOpen: Bool = true) async throws {
    county = try await YearCounty()
    if isOpen { try await ResultCounty.open(county) }
    let one = try #require(county.roster.teachers.first)
    teacher = one.id
    school = one.teaching.school
    let home = school
    other = try #require(county.roster.schools.first { $0.id != home }).id
    exam = try await county.act(
      SetExam(
        Exam(
          title: "期中考试", kind: "midterm", day: Day(2026, 11, 10), grade: 9,
          marks: [.mathematics: 100], schools: [school, other])), by: office,
      on: Day(2026, 11, 1))
  }

  /// Imports the same county with a book that lets everything be seen.
  private static func open(_ county: YearCounty) async throws {
    let stored = try #require(try await county.read { try $0.latestCounty() })
    let book = String(decoding: stored.policyBook.content, as: UTF8.self)
      .replacing("    results: false", with: "    results: true")
      .replacing("      teachers: false", with: "      teachers: true")
      .replacing("      asked: false", with: "      asked: true")
      .replacing("      readers: []", with: "      readers: [leader]")
    try await ImportCounty(
      county: stored.county, fileName: "county.xlsx", workbook: stored.workbook.content,
      policyBook: book, isSample: true
    ).perform(in: county.database, by: .system, on: Occasion(moment: Moment(milliseconds: 9)))
  }

  var head: Actor { YearCounty.principal(school) }

  func line(_ name: String = "九1", sat: Int = 40) -> String {
    "\(school)\t\(name)\t数学\t\(teacher)\t\(sat)\t71.5\t5\t30"
  }

  func entering(_ text: String) -> EnterClassResults {
    EnterClassResults(text, of: exam, by: school, names: [:])
  }

  func talk(_ followUp: Day = Day(2026, 12, 20)) -> HoldTalk {
    HoldTalk(
      ImprovementTalk(
        on: day, followUp: followUp, .init(found: "计算弱", aim: "及格率到八成", measures: "每周一练")),
      with: teacher, about: exam, at: school, key: key)
  }
}

@Suite struct `Results of classes in the record` {
  @Test func `are taken in all or none, a school's own only`() async throws {
    let results = try await ResultCounty()
    let (county, day) = (results.county, results.day)
    try await county.refuses(
      results.entering("\(results.line())\n\(results.other)\t九1\t数学\t\t40\t71.5\t5\t30"),
      by: results.head, on: day, "第 2 行")
    try await county.act(
      EnterExamResults(
        "\(results.school)\t数学\t70\t71.5\t5\t60", of: results.exam, by: results.school,
        names: [:]), by: results.head, on: day)
    try await county.refuses(
      results.entering("\(results.line())\n\(results.line("九2"))"), by: results.head, on: day,
      "80", "70")
    try await county.forbids(
      results.entering(results.line()), by: YearCounty.principal(results.other), on: day)
    #expect(
      try await county.act(results.entering(results.line()), by: results.head, on: day) == 1)
    #expect(
      try await county.act(results.entering(results.line()), by: results.head, on: day) == 0)
    try await county.act(
      results.entering(results.line(sat: 38)), by: results.head, on: day)
    let kept = try await county.read { try $0.examClasses(by: results.teacher) }
    #expect(kept.map(\.result.figure.sat) == [38] && kept.map(\.exam) == [results.exam])
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `are looked at only where the book says so, each look on record`() async throws {
    let closed = try await ResultCounty(isOpen: false)
    let look = LookAtTeacherResults(at: closed.teacher, because: "研究交流效果")
    try await closed.county.act(
      closed.entering(closed.line()), by: closed.head, on: closed.day)
    try await closed.county.refuses(look, by: closed.head, on: closed.day, "没有开放")
    try await closed.county.refuses(
      OpenRanking(.teachers, of: closed.exam), by: closed.office, on: closed.day, "没有开放")

    let open = try await ResultCounty()
    let (county, day) = (open.county, open.day)
    try await county.act(open.entering(open.line()), by: open.head, on: day)
    try await county.refuses(
      LookAtTeacherResults(at: open.teacher, because: "看"), by: open.head, on: day, "至少需要 6")
    let reason = LookAtTeacherResults(at: open.teacher, because: "研究交流效果")
    try await county.forbids(reason, by: YearCounty.principal(open.other), on: day)
    try await county.forbids(reason, by: YearCounty.teacher(open.teacher), on: day)
    try await county.forbids(reason, by: YearCounty.personnel, on: day)
    try await county.act(reason, by: open.head, on: day)
    let event = try #require(try await county.read { try $0.events() }.last)
    #expect(event.what == "look-at-teacher-results" && event.details.contains("研究交流效果"))
  }

  @Test func `are ranked for the book's days only`() async throws {
    let results = try await ResultCounty()
    let (county, day) = (results.county, results.day)
    func look(isExport: Bool = false) -> LookAtRanking {
      LookAtRanking(
        .teachers, of: results.exam, by: results.school, because: "研究交流效果",
        isExport: isExport)
    }
    try await county.refuses(look(), by: results.head, on: day, "没有公示")
    try await county.act(
      OpenRanking(.teachers, of: results.exam), by: results.office, on: day)
    try await county.forbids(look(), by: YearCounty.teacher(results.teacher), on: day)
    try await county.act(look(), by: results.head, on: day.advanced(by: 6))
    try await county.act(look(isExport: true), by: results.head, on: day.advanced(by: 6))
    let whats = try await county.read { try $0.events() }.suffix(2).map(\.what)
    #expect(whats == ["look-at-ranking", "export-ranking"])
    try await county.refuses(look(), by: results.head, on: day.advanced(by: 7), "已经收回")
  }
}

@Suite struct `Talks and reports in the record` {
  @Test func `are sealed, and end once by whoever talked`() async throws {
    let results = try await ResultCounty()
    let (county, day, key) = (results.county, results.day, results.key)
    try await county.refuses(
      results.talk(day), by: results.head, on: day, "跟进日期")
    try await county.forbids(results.talk(), by: YearCounty.principal(results.other), on: day)
    let id = try await county.act(results.talk(), by: results.head, on: day)
    try await county.refuses(results.talk(), by: results.head, on: day, "还没有跟进")
    let (facts, events) = try await county.read { (try $0.sealedFacts(), try $0.events()) }
    #expect(!"\(facts) \(events)".contains("计算弱"))
    #expect(events.last?.details.contains(results.teacher.rawValue) == false)
    #expect(events.last?.subject == results.school.rawValue)
    let kept = try await county.read {
      try $0.sealedText(as: RecordedTalk.wordsKind, of: id, key)
    }
    #expect(kept.flatMap { ImprovementTalk.Words(kept: $0) }?.aim == "及格率到八成")
    let end = EndTalk(id, .partly, "及格率到七成", key: key)
    let deputy = YearCounty.person("deputy", "principal", .schools([results.school]))
    try await county.refuses(end, by: deputy, on: day.advanced(by: 5), id)
    try await county.refuses(end, by: results.head, on: day, "谈话当天")
    try await county.act(end, by: results.head, on: day.advanced(by: 5))
    try await county.refuses(end, by: results.head, on: day.advanced(by: 6), "已经登记")
    // Another key opens everything after the change, and the old one nothing.
    let new = FieldKey(master: [UInt8](repeating: 9, count: 32))
    let outcome = try await county.act(
      RotateFieldKey(from: key, to: new), by: .system, on: day.advanced(by: 7))
    #expect(outcome.facts == 2)
    let again = try await county.read {
      try $0.sealedText(as: RecordedTalk.outcomeKind, of: id, new)
    }
    #expect(again == "及格率到七成")
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `are looked at by a role that the book names, on record`() async throws {
    let results = try await ResultCounty()
    let id = try await results.county.act(results.talk(), by: results.head, on: results.day)
    let look = LookAtTalk(at: id, because: "处理教师申诉")
    try await results.county.refuses(look, by: results.office, on: results.day, id)
    try await results.county.act(look, by: YearCounty.leader, on: results.day)
    #expect(try await results.county.read { try $0.events() }.last?.what == "look-at-talk")
  }

  @Test func `are asked for, handed in, sent back and accepted`() async throws {
    let results = try await ResultCounty()
    let (county, day, key) = (results.county, results.day, results.key)
    let teacher = YearCounty.teacher(results.teacher)
    func ask(_ due: Day) -> AskDutyReport {
      AskDutyReport(of: results.teacher, about: results.exam, at: results.school, by: due)
    }
    try await county.refuses(ask(day.advanced(by: 15)), by: results.head, on: day, "期限")
    let id = try await county.act(ask(day.advanced(by: 14)), by: results.head, on: day)
    try await county.refuses(ask(day.advanced(by: 3)), by: results.head, on: day, "还没有办完")
    func hand(_ text: String) -> HandInDutyReport {
      HandInDutyReport(text, as: id, by: results.teacher, key: key)
    }
    try await county.refuses(hand(" "), by: teacher, on: day)
    try await county.act(hand("本学期教了两个班"), by: teacher, on: day)
    func take(_ step: ProblemCase.Step, due: Day? = nil, _ words: String = "") -> TakeDutyReport {
      TakeDutyReport(step, of: id, due: due, words: words, key: key)
    }
    try await county.refuses(take(.sendBack), by: results.head, on: day, "新期限")
    try await county.act(
      take(.sendBack, due: day.advanced(by: 7), "请补措施"), by: results.head, on: day)
    try await county.act(hand("补了措施"), by: teacher, on: day)
    try await county.refuses(take(.writeOff), by: results.office, on: day, id)
    try await county.act(take(.writeOff), by: results.head, on: day)
    let kept = try #require(
      try await county.read { try $0.dutyReports(of: .teacher(results.teacher)) }.first)
    #expect(kept.situation.state == .writtenOff)
    let text = try await county.read { try $0.sealedText(as: DutyReport.textKind, of: id, key) }
    #expect(text == "补了措施")
    #expect(!"\(try await county.read { try $0.events() })".contains("补了措施"))
  }

  @Test func `praise is the school's own, and can be taken back`() async throws {
    let results = try await ResultCounty()
    let (county, day) = (results.county, results.day)
    let commend = Commend(
      results.teacher, for: "两个班都进步", in: results.exam, at: results.school)
    let id = try await county.act(commend, by: results.head, on: day)
    #expect(try await county.act(commend, by: results.head, on: day) == id)
    try await county.forbids(
      WithdrawCommendation(id, because: "弄错了"), by: YearCounty.principal(results.other), on: day)
    try await county.act(WithdrawCommendation(id, because: "弄错了"), by: results.head, on: day)
    #expect(try await county.read { try $0.commendations() }.isEmpty)
  }
}
