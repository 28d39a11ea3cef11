import Access
import Actions
import Inspecting
import Policy
import Staffing
import Store
import Testing

/// The sample county with a check begun at one of its schools.
private struct CheckCounty {
  let county: YearCounty
  let school: School.ID
  let teacher: Teacher.ID
  let check: RecordedCheck.ID
  static let days = Day(2026, 11, 9)...Day(2026, 11, 20)
  let day = Day(2026, 11, 10)

  init() async throws {
    county = try await YearCounty()
    let one = try #require(county.roster.teachers.first)
    (teacher, school) = (one.id, one.teaching.school)
    check = try await county.act(
      BeginTeacherCheck(TeacherCheck(at: school, "期中检查", CheckCounty.days)),
      by: YearCounty.principal(school), on: Day(2026, 11, 9))
  }

  var head: Actor { YearCounty.principal(school) }

  func sheet(_ problems: [String] = [], due: Day? = nil) throws -> TeacherSheet {
    let template = try #require(county.book.supervisionTerms?.teacherCheck)
    return TeacherSheet(
      marks: Dictionary(
        uniqueKeysWithValues: template.items.map { ($0.key, .init($0.points.value)) }),
      problems: problems, due: due)
  }
}

@Suite struct `Checks of teachers in the record` {
  @Test func `are begun once by the school, without another at the same time`() async throws {
    let checks = try await CheckCounty()
    let (county, school, day) = (checks.county, checks.school, checks.day)
    let begin = BeginTeacherCheck(TeacherCheck(at: school, "期中检查", CheckCounty.days))
    #expect(try await county.act(begin, by: checks.head, on: day) == checks.check)
    let second = TeacherCheck(at: school, "再查一次", Day(2026, 11, 20)...Day(2026, 11, 25))
    try await county.refuses(BeginTeacherCheck(second), by: checks.head, on: day, "重叠")
    let other = try #require(county.roster.schools.first { $0.id != school }).id
    try await county.forbids(begin, by: YearCounty.principal(other), on: day)
    try await county.forbids(begin, by: YearCounty.teacher(checks.teacher), on: day)
  }

  @Test func `mark every item and give a day to what is to be mended`() async throws {
    let checks = try await CheckCounty()
    let (county, teacher, day) = (checks.county, checks.teacher, checks.day)
    try await county.refuses(
      CheckTeacher(teacher, in: checks.check, TeacherSheet(marks: ["plans": .init(0)])),
      by: checks.head, on: day, "偏低", "还没有评分")
    let mend = try checks.sheet(["补两课教案", "作业补批"], due: Day(2026, 11, 24))
    #expect(
      try await county.act(
        CheckTeacher(teacher, in: checks.check, mend), by: checks.head, on: day) == 7)
    #expect(
      try await county.act(
        CheckTeacher(teacher, in: checks.check, mend), by: checks.head, on: day) == 0)
    try await county.refuses(
      CheckTeacher(teacher, in: checks.check, try checks.sheet()), by: checks.head,
      on: Day(2026, 11, 23), "不在检查时间")
    let stranger = try #require(
      county.roster.teachers.first {
        $0.teaching.school != checks.school && $0.establishment.school != checks.school
      })
    try await county.refuses(
      CheckTeacher(stranger.id, in: checks.check, try checks.sheet()), by: checks.head, on: day,
      "不在这所学校")
    let sheets = try await county.read { try $0.checkSheets(of: checks.check) }
    #expect(sheets[teacher]?.marks.count == 5)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `are mended by the teacher and rechecked by the school`() async throws {
    let checks = try await CheckCounty()
    let (county, teacher, day) = (checks.county, checks.teacher, checks.day)
    try await county.act(
      CheckTeacher(teacher, in: checks.check, try checks.sheet(["补教案"], due: Day(2026, 11, 24))),
      by: checks.head, on: day)
    let item = try #require(
      try await county.read { try $0.checkProblems(by: teacher) }.first
    ).id
    func take(
      _ step: ProblemCase.Step, _ by: Teacher.ID? = nil, due: Day? = nil
    ) -> TakeCheckStep { TakeCheckStep(step, of: item, by: by, words: "看过", due: due) }
    let own = YearCounty.teacher(teacher)
    try await county.refuses(take(.writeOff), by: checks.head, on: day, "待整改")
    try await county.forbids(take(.answer, teacher), by: checks.head, on: day)
    let other = try #require(county.roster.teachers.last).id
    try await county.refuses(
      TakeCheckStep(.answer, of: item, by: other, words: "补了"), by: YearCounty.teacher(other),
      on: day, item)
    try await county.act(take(.answer, teacher), by: own, on: day)
    try await county.forbids(take(.writeOff), by: own, on: day)
    try await county.refuses(take(.sendBack), by: checks.head, on: day, "时限")
    try await county.act(take(.sendBack, due: Day(2026, 11, 27)), by: checks.head, on: day)
    try await county.act(take(.answer, teacher), by: own, on: day)
    try await county.act(take(.writeOff), by: checks.head, on: day)
    let kept = try #require(try await county.read { try $0.checkProblem(item) })
    #expect(kept.situation.state == .writtenOff && kept.steps.count == 4)
  }
}
