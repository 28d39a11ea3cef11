import Actions
import Mentoring
import Policy
import Staffing
import Store
import Testing
import Training

private let office = YearCounty.person("yun", "training-school", .county)
private let second = YearCounty.person("hua", "training-school", .county)
private let day = Day(2026, 10, 8)

private func plan(
  goal: String = "提高课堂教学", hours: Int = 10, theme: String = "新课标"
) -> SchoolPlan {
  SchoolPlan(
    term: Term(2026, .autumn), goal: goal,
    activities: [9, 11].map { month in
      SchoolPlan.Activity(
        month: Month(2026, month), theme: theme, kind: "lecture", topic: "teaching",
        hours: hours, audience: "全体教师")
    })
}

@Suite struct `A school's plan on record` {
  @Test func `is handed in, sent back, mended, accepted and carried out`() async throws {
    let county = try await YearCounty()
    let school = try #require(county.roster.schools.first).id
    let head = YearCounty.principal(school)
    let stranger = YearCounty.principal("9999999999")
    try await county.refuses(
      HandInSchoolPlan(plan(goal: " ", hours: 4, theme: ""), of: school), by: head, on: day,
      "没有填写目标", "第 1 项没有主题", "至少 20 学时")
    try await county.forbids(HandInSchoolPlan(plan(), of: school), by: stranger, on: day)
    let first = try await county.act(HandInSchoolPlan(plan(), of: school), by: head, on: day)
    #expect(
      try await county.act(HandInSchoolPlan(plan(), of: school), by: head, on: day) == first)
    try await county.refuses(
      NotePlanDeed(1, of: first, on: day, hours: 4, people: 20, ""), by: head, on: day, "还没有通过")
    try await county.refuses(
      DecideSchoolPlan(first, accepted: false, because: " "), by: office, on: day, "没有填写")
    try await county.act(
      DecideSchoolPlan(first, accepted: false, because: "请写明对象"), by: office, on: day)
    try await county.refuses(
      DecideSchoolPlan(first, accepted: true, because: ""), by: second, on: day, "已经审核过")
    let better = try await county.act(
      HandInSchoolPlan(plan(goal: "提高全体教师的课堂教学"), of: school), by: head, on: day)
    let waiting = try #require(
      try await county.read { try $0.schoolPlans(in: Term(2026, .autumn)) }.first)
    #expect(waiting.id == better && waiting.version == 2 && waiting.state == .waiting)
    #expect(waiting.plan.activities.count == 2 && waiting.plan.hours == 20)
    try await county.refuses(
      DecideSchoolPlan(first, accepted: true, because: ""), by: office, on: day, "新的一版")
    try await county.act(
      DecideSchoolPlan(better, accepted: true, because: ""), by: office, on: day)
    try await county.refuses(
      HandInSchoolPlan(plan(goal: "又改"), of: school), by: head, on: day, "不再更改")

    try await county.refuses(
      NotePlanDeed(3, of: better, on: Day(2026, 8, 1), hours: 0, people: 0, ""), by: head,
      on: day, "没有第 3 项", "不在", "0 不在")
    try await county.forbids(
      NotePlanDeed(1, of: better, on: day, hours: 4, people: 20, ""), by: stranger, on: day)
    try await county.act(
      NotePlanDeed(1, of: better, on: day, hours: 10, people: 20, "请了县教研员"), by: head, on: day)
    let deed = try #require(
      try await county.read { try $0.schoolPlanDeeds(in: Term(2026, .autumn)) }.first)
    #expect(deed.hours == 10 && deed.withdrawal == nil)
    try await county.act(WithdrawPlanDeed(deed.id, because: "人数有误"), by: head, on: day)
    #expect(
      try await county.read { try $0.schoolPlanDeeds(in: Term(2026, .autumn)) }.first?.withdrawal
        == "人数有误")

    try await county.act(
      CheckSchoolPlan(school, "guide", on: day, finding: "集体备课认真", advice: "多上公开课"),
      by: office, on: day)
    try await county.refuses(
      CheckSchoolPlan("9999999999", "moon", on: Day(2026, 12, 1), finding: "", advice: ""),
      by: office, on: day, "moon", "还没有到")
    try await county.refuses(
      GradeSchoolPlan(better, "good", "按计划做了"), by: office, on: day, "2026-11")
    try await county.act(
      GradeSchoolPlan(better, "good", "按计划做了"), by: office, on: Day(2026, 11, 20))
    let (checks, grades) = try await county.read { connection in
      (
        try connection.schoolPlanChecks(in: Term(2026, .autumn)),
        try connection.schoolPlanGrades(in: Term(2026, .autumn))
      )
    }
    #expect(checks.map(\.school) == [school] && grades[school]?.grade == "good")
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }
}

@Suite struct `Trainers judged by trainees` {
  @Test func `are judged once by those who heard them, and only counts are kept`() async throws {
    let county = try await YearCounty()
    let teachers = Array(county.roster.teachers.filter(\.position.teaches).prefix(2))
    let trainer = try await county.act(
      ListTrainer(Trainer(name: "王老师", kind: .frontLine, field: "语文")), on: day)
    let course = try await county.act(SetCourse(TrainingActions.course()), on: day)
    let session = try await county.act(
      SetSession(TrainingActions.session(day, by: trainer), of: course), on: day)
    let one = teachers[0]
    try await county.act(
      JoinCourse(
        course, by: .teacher(one.id),
        [
          Trainee(
            one, zone: county.roster[one.teaching.school]?.zone ?? .village, in: day.month)
        ], names: [one.id: one.name]), by: YearCounty.teacher(one.id), on: day)
    try await county.act(TakeAttendance(of: session, present: [one.id]), on: day)
    let marks = ["content": 5, "method": 4, "care": 3]
    let judging = JudgeTrainer(trainer, in: course, by: one.id, marks)
    try await county.refuses(
      JudgeTrainer(trainer, in: course, by: one.id, ["content": 6]),
      by: YearCounty.teacher(one.id), on: day, "6 分", "没有打分")
    try await county.refuses(
      JudgeTrainer(trainer, in: course, by: teachers[1].id, marks),
      by: YearCounty.teacher(teachers[1].id), on: day, "没有参加")
    try await county.forbids(judging, by: YearCounty.teacher(teachers[1].id), on: day)
    try await county.refuses(
      judging, by: YearCounty.teacher(one.id), on: day.advanced(by: 31), "截止")
    try await county.act(judging, by: YearCounty.teacher(one.id), on: day)
    try await county.refuses(judging, by: YearCounty.teacher(one.id), on: day, "已经评价过")
    let judged = try #require(
      try await county.read { try $0.trainerOpinions() }[trainer]?[course])
    #expect(judged.people == 1 && judged.counts["content"] == [5: 1])
    let event = try #require(
      try await county.read { try $0.events() }.last { $0.what == "judge-trainer" })
    #expect(!event.details.contains("5"))

    try await county.refuses(KeepTrainer(trainer, because: ""), on: day, "没有填写")
    try await county.act(KeepTrainer(trainer, because: "本学期有课"), on: day)
    #expect(
      try await county.read { try $0.trainersKept(in: SchoolYear(2026)) }
        == [trainer: "本学期有课"])

    try await county.refuses(
      SetCourseStandard(course, "moon", code: "", resources: ["film"]), on: day, "moon", "film")
    try await county.act(
      SetCourseStandard(course, "language", code: "YW-1", resources: ["case", "micro"]), on: day)
    #expect(
      try await county.read { try $0.courseStandards() }[course]?.resources == ["case", "micro"])
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }
}

@Suite struct `The network of research on record` {
  @Test func `has county, townships and schools, each kept by whom it concerns`() async throws {
    let county = try await YearCounty()
    let school = try #require(county.roster.schools.first { $0.township != nil })
    let head = YearCounty.principal(school.id)
    let team = ResearchNetwork.Seat(
      .school, .music, at: school.id.rawValue, name: "李老师", isPartTime: true)
    let id = try await county.act(SetSeat(team, by: .school(school.id)), by: head, on: day)
    try await county.refuses(
      SetSeat(
        ResearchNetwork.Seat(.county, .music, name: "李老师"), by: .school(school.id)), by: head,
      on: day, "只能登记本校")
    try await county.forbids(
      SetSeat(ResearchNetwork.Seat(.county, .music, name: "梅老师"), by: .office), by: head,
      on: day)
    try await county.refuses(
      SetSeat(ResearchNetwork.Seat(.town, "", at: "月亮镇", name: " "), by: .office), by: office,
      on: day, "没有填写姓名", "没有填写学科", "月亮镇")
    try await county.act(
      SetSeat(
        ResearchNetwork.Seat(.town, .music, at: school.township ?? "", name: "张老师"),
        by: .office), by: office, on: day)
    try await county.act(
      SetSeat(ResearchNetwork.Seat(.county, .music, name: "梅老师"), by: .office), by: office,
      on: day)
    try await county.act(
      EndSeat(id, because: "调动", by: .school(school.id)), by: head, on: day)
    let seats = try await county.read { try $0.researchSeats() }
    #expect(seats.count == 3 && seats.first { $0.id == id }?.outBecause == "调动")

    try await county.act(
      NoteResearcherWork("qualification", on: day, 23, "教师资格认定听课"), by: office, on: day)
    try await county.refuses(
      NoteResearcherWork("moon", on: Day(2027, 1, 1), 0, ""), by: office, on: day, "moon", "没有填写",
      "0 不在")
    let note = try #require(
      try await county.read { try $0.researcherNotes(in: Term(2026, .autumn).days) }.first)
    try await county.refuses(
      WithdrawResearcherNote(note.id, because: "x"), by: second, on: day, "没有您的")
    try await county.act(
      WithdrawResearcherNote(note.id, because: "重复"), by: office, on: day)
    try await county.act(
      CheckSchoolPlan(school.id, "check", on: day, finding: "看了记录", advice: ""), by: office,
      on: day)
    let deeds = try await county.read { try $0.researcherDeeds(in: Term(2026, .autumn).days) }
    #expect(deeds.map(\.deed.kind) == [.checks] && deeds.first?.deed.person == "yun")
    #expect(try await county.read { try $0.teachersUsed(in: Term(2026, .autumn).days) }.isEmpty)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }
}

@Suite struct `Suggestions of training on record` {
  @Test func `are joined instead of said twice, and answered with a reason`() async throws {
    let county = try await YearCounty()
    let teachers = Array(county.roster.teachers.filter(\.position.teaches).prefix(3).map(\.id))
    let id = try await county.act(
      SuggestTraining("听特级教师的课", "新老教师都想去", by: teachers[0]),
      by: YearCounty.teacher(teachers[0]), on: day)
    #expect(
      try await county.act(
        SuggestTraining("听特级教师的课", "我也想", by: teachers[1]),
        by: YearCounty.teacher(teachers[1]), on: day) == id)
    try await county.act(
      BackSuggestion(id, by: teachers[2]), by: YearCounty.teacher(teachers[2]), on: day)
    try await county.refuses(
      SuggestTraining("另一个", "再提", by: teachers[0]), by: YearCounty.teacher(teachers[0]),
      on: day, "还有建议没有答复")
    try await county.refuses(
      AnswerSuggestion(id, .takenUp, because: ""), by: office, on: day, "没有填写")
    try await county.act(
      AnswerSuggestion(id, .later, because: "下学期安排"), by: office, on: day)
    let known = try #require(try await county.read { try $0.trainingSuggestions() }.first)
    #expect(known.backers == Set(teachers.dropFirst()) && known.answer?.verdict == .later)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }
}
