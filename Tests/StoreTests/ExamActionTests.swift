import Access
import Actions
import Examining
import Policy
import Staffing
import Store
import Testing

/// The sample county with an examination of two of its schools.
private struct ExamCounty {
  let county: YearCounty
  let office = YearCounty.person("kao", "research", .county)
  let day = Day(2026, 11, 20)
  let schools: [School.ID]
  let id: RecordedExam.ID

  init() async throws {
    county = try await YearCounty()
    schools = county.roster.schools.prefix(2).map(\.id)
    id = try await county.act(
      SetExam(ExamCounty.exam(schools)), by: office, on: Day(2026, 11, 1))
  }

  static func exam(
    _ schools: [School.ID], title: String = "期中考试", day: Day = Day(2026, 11, 10),
    marks: [Subject: Int] = [.mathematics: 100], base: String? = nil
  ) -> Exam {
    Exam(
      title: title, kind: "midterm", day: day, grade: 9, marks: marks, schools: Set(schools),
      base: base)
  }

  func lines(_ school: School.ID, _ figures: String = "50\t71.5\t5\t40") -> String {
    "\(school)\t数学\t\(figures)"
  }

  func entering(_ text: String, by school: School.ID? = nil) -> EnterExamResults {
    EnterExamResults(text, of: id, by: school, names: [:])
  }
}

@Suite struct `Examinations in the record` {
  @Test func `are arranged by the research office, once, with every reason against them`()
    async throws
  {
    let exams = try await ExamCounty()
    let (county, office, day) = (exams.county, exams.office, exams.day)
    let again = try await county.act(
      SetExam(ExamCounty.exam(exams.schools)), by: office, on: day)
    #expect(again == exams.id)
    try await county.refuses(
      SetExam(ExamCounty.exam([], title: "", marks: [.mathematics: 1], base: "E-0")), by: office,
      on: day, "没有填写考试名称", "数学满分 1", "至少要两所", "E-0")
    try await county.forbids(
      SetExam(ExamCounty.exam(exams.schools, title: "月考")),
      by: YearCounty.principal(exams.schools[0]), on: day)
  }

  @Test func `take results all or none, a school's own only`() async throws {
    let exams = try await ExamCounty()
    let (county, day) = (exams.county, exams.day)
    let (own, other) = (exams.schools[0], exams.schools[1])
    let head = YearCounty.principal(own)
    try await county.refuses(
      exams.entering("\(exams.lines(own))\n\(exams.lines(other))", by: own), by: head, on: day,
      "第 2 行")
    try await county.refuses(
      exams.entering(exams.lines(own), by: own), by: head, on: Day(2026, 11, 5), "考完才能填报")
    try await county.forbids(exams.entering(exams.lines(own)), by: head, on: day)
    try await county.forbids(exams.entering(exams.lines(other), by: other), by: head, on: day)
    #expect(
      try await county.act(exams.entering(exams.lines(own), by: own), by: head, on: day) == 1)
    #expect(
      try await county.act(exams.entering(exams.lines(own), by: own), by: head, on: day) == 0)
    let mended = exams.lines(own, "50\t72\t5\t40")
    #expect(try await county.act(exams.entering(mended, by: own), by: head, on: day) == 1)
    let figures = try await county.read { try $0.examFigures(of: exams.id) }
    #expect(
      figures
        == [own: [.mathematics: ExamFigure(sat: 50, average: 7_200, excellent: 5, passed: 40)]])
    try await county.refuses(
      SetExam(
        ExamCounty.exam([other, county.roster.schools[2].id], marks: [.mathematics: 120]),
        as: exams.id), by: exams.office, on: day, "满分不能改", own.rawValue)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `are talked over, and a measure is carried out once`() async throws {
    let exams = try await ExamCounty()
    let (county, day) = (exams.county, exams.day)
    let (own, other) = (exams.schools[0], exams.schools[1])
    let head = YearCounty.principal(own)
    func noting(_ meeting: ExamMeeting) -> NoteExamMeeting {
      NoteExamMeeting(meeting, about: exams.id, by: own)
    }
    try await county.refuses(
      noting(ExamMeeting(kind: .after, day: day, schools: [other], said: "")), by: head, on: day,
      "没有写谈了什么", "没有本校")
    let meeting = try await county.act(
      noting(
        ExamMeeting(
          kind: .analysis, day: day, schools: [own, other], said: "计算弱", measure: "每周一练",
          due: Day(2026, 12, 1))), by: head, on: day)
    let stranger = YearCounty.principal(county.roster.schools[2].id)
    try await county.refuses(
      CarryOutExamMeasure(meeting, "练了", by: county.roster.schools[2].id), by: stranger, on: day,
      meeting)
    try await county.act(CarryOutExamMeasure(meeting, "练了三周", by: own), by: head, on: day)
    try await county.refuses(
      CarryOutExamMeasure(meeting, "又练了", by: own), by: head, on: day, "没有定过")
    let kept = try #require(try await county.read { try $0.examMeetings(of: exams.id) }.first)
    #expect(kept.outcome?.words == "练了三周" && kept.waitsUntil == nil)
    try await county.act(
      NoteExamMeeting(
        ExamMeeting(kind: .before, day: Day(2026, 11, 2), schools: [own], said: "定范围"),
        about: exams.id, by: nil), by: exams.office, on: day)
    #expect(try await county.read { try $0.examMeetings() }.count == 2)
  }
}
