import Access
import Actions
import Policy
import Staffing
import Store
import Testing
import Training

/// A course of a day, its session, and hours from elsewhere; say only what matters.
enum TrainingActions {
  static let day = Day(2026, 10, 8)

  static func course(
    title: String = "新课标研读", hours: Int = 4, evaluation: TrainingCourse.Evaluation = .examination,
    target: CourseTarget = CourseTarget(), places: Int = 40, prerequisites: Set<String> = [],
    fee: Int = 0
  ) -> TrainingCourse {
    TrainingCourse(
      title: title, year: SchoolYear(2026), level: "county", mode: "released",
      platform: "on-site", topic: "teaching", module: "standard", hours: hours,
      isPractical: true, evaluation: evaluation, target: target, places: places,
      joinBy: Day(2026, 10, 31), prerequisites: prerequisites, fee: fee)
  }

  static func session(
    _ day: Day, by trainer: String, _ minutes: Range<Int> = 540..<690, hours: Int = 4
  ) -> TrainingSession {
    TrainingSession(
      day: day, minutes: minutes, hours: hours, place: "进修学校报告厅", branch: "二小录播室",
      trainers: [trainer])
  }

  static func claim(
    _ source: String = "outside", hours: Int = 24, title: String = "省级骨干教师研修"
  ) -> ClaimedHours {
    ClaimedHours(
      source: source, level: "province", title: title, hours: hours,
      days: Day(2026, 9, 10)...Day(2026, 9, 12), proof: "证书 2026-0117")
  }
}

/// The sample county with a trainer, a course and its session.
private struct TrainingCounty {
  let county: YearCounty
  let trainer: RecordedTrainer.ID
  let course: RecordedCourse.ID
  let session: RecordedSession.ID
  let teachers: [Teacher]
  let day = TrainingActions.day

  init(_ content: TrainingCourse = TrainingActions.course()) async throws {
    county = try await YearCounty()
    teachers = Array(county.roster.teachers.filter(\.position.teaches).prefix(8))
    trainer = try await county.act(
      ListTrainer(Trainer(name: "王老师", kind: .frontLine, field: "语文")), on: day)
    course = try await county.act(SetCourse(content), on: day)
    session = try await county.act(
      SetSession(TrainingActions.session(day, by: trainer), of: course), on: day)
  }

  func trainee(_ teacher: Teacher) -> Trainee {
    Trainee(
      teacher, zone: county.roster[teacher.teaching.school]?.zone ?? .village, in: day.month)
  }

  func joining(_ teacher: Teacher, _ course: RecordedCourse.ID? = nil) -> JoinCourse {
    JoinCourse(
      course ?? self.course, by: .teacher(teacher.id), [trainee(teacher)],
      names: [teacher.id: teacher.name])
  }

  func join(_ teacher: Teacher) async throws {
    try await county.act(joining(teacher), by: YearCounty.teacher(teacher.id), on: day)
  }

  func outcome(of teacher: Teacher) async throws -> CourseOutcome? {
    let terms = try #require(county.book.trainingTerms)
    return try await county.read { connection in
      let courses = Dictionary(
        try connection.trainingCourses().map { ($0.id, $0) }
      ) { first, _ in first }
      return try connection.courseOutcomes(.teacher(teacher.id), among: courses, terms)[
        teacher.id]?.values.first
    }
  }
}

@Suite struct `Places in a course` {
  @Test func `are chosen by teachers themselves, once, and given up with a reason`() async throws {
    let training = try await TrainingCounty()
    let (county, day) = (training.county, training.day)
    let (one, other) = (training.teachers[0], training.teachers[1])
    try await training.join(one)
    try await county.refuses(
      training.joining(one), by: YearCounty.teacher(one.id), on: day, "已经报名")
    try await county.forbids(training.joining(other), by: YearCounty.teacher(one.id), on: day)
    #expect(try await county.read { try $0.placesTaken() } == [training.course: 1])
    let leaving = LeaveCourse(
      training.course, one.id, by: .teacher(one.id), because: " ")
    try await county.refuses(leaving, by: YearCounty.teacher(one.id), on: day, "没有填写")
    try await county.act(
      LeaveCourse(training.course, one.id, by: .teacher(one.id), because: "临时有课"),
      by: YearCounty.teacher(one.id), on: day)
    #expect(try await county.read { try $0.placesTaken() }.isEmpty)
    try await training.join(one)
    #expect(try await county.read { try $0.placesTaken() } == [training.course: 1])
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `are named by a school for its own teachers, all or none`() async throws {
    let training = try await TrainingCounty(TrainingActions.course(places: 1))
    let (county, day) = (training.county, training.day)
    let school = training.teachers[0].teaching.school
    let own = county.roster.teachers.filter {
      $0.teaching.school == school && $0.position.teaches
    }
    let stranger = try #require(
      county.roster.teachers.first {
        $0.teaching.school != school && $0.establishment.school != school
      })
    let principal = YearCounty.principal(school)
    func naming(_ teachers: [Teacher]) -> JoinCourse {
      JoinCourse(
        training.course, by: .school(school), teachers.map { training.trainee($0) }, names: [:])
    }
    try await county.refuses(naming([]), by: principal, on: day, "没有选择")
    try await county.refuses(
      naming([own[0], stranger]), by: principal, on: day, stranger.id.rawValue, "只剩 1 个名额")
    try await county.forbids(
      naming([own[0]]), by: YearCounty.principal(stranger.teaching.school), on: day)
    #expect(try await county.act(naming([own[0]]), by: principal, on: day) == 1)
    try await county.refuses(naming([own[1]]), by: principal, on: day, "已满")
  }

  @Test func `aren't taken twice at once, nor before what has to come first`() async throws {
    let training = try await TrainingCounty()
    let (county, day, one) = (training.county, training.day, training.teachers[0])
    try await training.join(one)
    let second = try await county.act(
      SetCourse(TrainingActions.course(title: "进阶", prerequisites: [training.course])), on: day)
    let trainer = try await county.act(
      ListTrainer(Trainer(name: "李老师", kind: .fullTime, field: "语文")), on: day)
    try await county.act(
      SetSession(TrainingActions.session(day, by: trainer, 600..<720), of: second), on: day)
    try await county.refuses(
      training.joining(one, second), by: YearCounty.teacher(one.id), on: day, "要先完成“新课标研读”",
      "时间重叠")
  }
}

@Suite struct `A session` {
  @Test func `isn't given by somebody who is elsewhere, nor beyond the course's hours`()
    async throws
  {
    let training = try await TrainingCounty()
    let (county, day) = (training.county, training.day)
    let other = try await county.act(
      SetCourse(TrainingActions.course(title: "另一门")), on: day)
    try await county.refuses(
      SetSession(
        TrainingActions.session(day, by: training.trainer, 600..<720, hours: 5), of: other),
      on: day, "王老师", "5 学时")
    try await county.refuses(
      SetSession(TrainingActions.session(day, by: "L-0", 700..<700), of: other), on: day, "L-0",
      "结束时间")
    try await county.forbids(
      SetSession(TrainingActions.session(day, by: training.trainer), of: other),
      by: YearCounty.principal(training.teachers[0].teaching.school), on: day)
  }

  @Test func `is noted by who was there, and called off counts for nothing`() async throws {
    let training = try await TrainingCounty(TrainingActions.course(evaluation: .none))
    let (county, day) = (training.county, training.day)
    let (one, other) = (training.teachers[0], training.teachers[1])
    let noting = TakeAttendance(of: training.session, present: [one.id])
    try await county.refuses(noting, on: day, "还没有人报名")
    try await training.join(one)
    try await training.join(other)
    try await county.refuses(noting, on: day.advanced(by: -1), "\(day)")
    try await county.refuses(
      TakeAttendance(of: training.session, present: ["nobody"]), on: day, "nobody")
    try await county.act(noting, on: day)
    try await county.act(noting, on: day)
    #expect(
      try await county.read { try $0.attendance(of: training.session) }
        == [one.id: true, other.id: false])
    #expect(try await training.outcome(of: one)?.standing == .completed)
    #expect(try await training.outcome(of: other)?.standing == .learning)
    try await county.refuses(
      CallCourseOff(training.course, because: "x"), on: day, "已经登记出勤")
    try await county.refuses(
      LeaveCourse(training.course, one.id, by: nil, because: "x"), on: day, "已经登记出勤")
    try await county.act(CallSessionOff(training.session, because: "记错了"), on: day)
    #expect(try await training.outcome(of: one)?.standing == .learning)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }
}

@Suite struct `Evaluation` {
  @Test func `comes before the examination, whoever asks`() async throws {
    let training = try await TrainingCounty()
    let (county, day, one) = (training.county, training.day, training.teachers[0])
    try await training.join(one)
    try await county.act(TakeAttendance(of: training.session, present: [one.id]), on: day)
    func marking(_ points: [String: Int]) -> MarkTrainees {
      MarkTrainees(in: training.course, [one.id: points], names: [one.id: one.name])
    }
    try await county.refuses(marking(["": 99]), on: day, one.name, "过程性评价")
    try await county.refuses(
      marking(["attitude": 30, "method": 30, "effect": 30, "": 99]), on: day, "过程性评价")
    try await county.refuses(marking(["attitude": 101]), on: day, "101")
    try await county.refuses(marking(["charm": 60]), on: day, "charm")
    try await county.refuses(marking([:]), on: day, "没有填写任何分数")
    #expect(
      try await county.act(
        marking(["attitude": 80, "method": 70, "effect": 60]), on: day) == 3)
    #expect(try await training.outcome(of: one)?.standing == .awaitsExamination)
    #expect(try await county.act(marking(["attitude": 80, "": 59]), on: day) == 1)
    #expect(try await training.outcome(of: one)?.standing == .failedExamination)
    try await county.act(marking(["": 75]), on: day)
    #expect(try await training.outcome(of: one)?.counted == 4)
  }
}

@Suite struct `What people thought of a course` {
  @Test func `is asked of those who were in it, once, and only counted`() async throws {
    let training = try await TrainingCounty()
    let (county, day) = (training.county, training.day)
    let teacher = training.teachers[0]
    let marks = ["aimed": 5, "active": 4, "useful": 2]
    func judging(_ marks: [String: Int]) -> JudgeCourse {
      JudgeCourse(training.course, by: teacher.id, marks)
    }
    let actor = YearCounty.teacher(teacher.id)
    try await county.refuses(
      judging(["aimed": 6]), by: actor, on: day, "没有您参加这门课的出勤记录", "打了 6 分", "没有打分")
    try await training.join(teacher)
    try await county.act(
      TakeAttendance(of: training.session, present: [teacher.id]), on: day)
    try await county.forbids(
      judging(marks), by: YearCounty.teacher(training.teachers[1].id), on: day)
    try await county.act(judging(marks), by: actor, on: day)
    try await county.refuses(judging(marks), by: actor, on: day, "已经评价过")
    let opinion = try await county.read { try $0.courseOpinions() }[training.course]
    #expect(opinion?.people == 1 && opinion?.mean(of: "useful") == 200)
    let event = try #require(try await county.read { try $0.events() }.last)
    #expect(event.what == "judge-course" && !"\(event)".contains("useful"))
  }

  @Test func `leaves the money for training to those who run it`() async throws {
    let training = try await TrainingCounty()
    let (county, day) = (training.county, training.day)
    let budget = TrainingBudget(publicFunds: 100, training: 5, special: 1, spent: 2)
    let stating = StateTrainingBudget(budget, in: SchoolYear(2026))
    try await county.forbids(
      stating, by: YearCounty.teacher(training.teachers[0].id), on: day)
    try await county.refuses(
      StateTrainingBudget(
        TrainingBudget(publicFunds: 1, training: 2, special: 0, spent: 0), in: SchoolYear(2026)),
      on: day, "多于公用经费总额 1 元")
    try await county.act(stating, on: day)
    try await county.act(stating, on: day)
    #expect(
      try await county.read { try $0.trainingBudget(in: SchoolYear(2026)) } == budget)
  }
}

@Suite struct `Hours from elsewhere` {
  @Test func `count when somebody else recognised them, once`() async throws {
    let training = try await TrainingCounty()
    let (county, day, one) = (training.county, training.day, training.teachers[0])
    let teacher = YearCounty.teacher(one.id)
    let claiming = ClaimHours(TrainingActions.claim(), by: .teacher(one.id), for: [one.id])
    #expect(try await county.act(claiming, by: teacher, on: day) == 1)
    #expect(try await county.act(claiming, by: teacher, on: day) == 0)
    let claim = try await county.read { try $0.trainingClaims(of: one.id) }[0]
    let recognising = DecideClaims([claim.id], recognised: true)
    try await county.forbids(recognising, by: teacher, on: day)
    let both = Actor(
      account: "t-\(one.id)", name: "甲", teacher: one.id,
      grants: [Grant(role: "training-school", reach: .county, days: 0..<60_000)],
      roles: .standard)
    try await county.refuses(recognising, by: both, on: day, "另一人")
    try await county.refuses(
      DecideClaims([claim.id], recognised: false), on: day, "没有填写")
    #expect(try await county.act(recognising, on: day) == 1)
    #expect(try await county.act(recognising, on: day) == 0)
    try await county.refuses(
      DecideClaims([claim.id], recognised: false, because: "x"), on: day, "不再更改")
    try await county.refuses(
      WithdrawClaim(claim.id, by: .teacher(one.id)), by: teacher, on: day, "不再更改")
  }

  @Test func `are refused with all that's wrong with them`() async throws {
    let training = try await TrainingCounty()
    let one = training.teachers[0]
    var content = TrainingActions.claim("school-based", hours: 0, title: "")
    content.proof = " "
    content.days = Day(2026, 8, 30)...Day(2026, 12, 1)
    try await training.county.refuses(
      ClaimHours(content, by: .teacher(one.id), for: [one.id]), by: YearCounty.teacher(one.id),
      on: training.day, "school-based", "学时 0", "2026-12-01", "跨学年", "培训名称", "证明")
  }

  @Test func `of a school's own training are handed in for all who took part`() async throws {
    let training = try await TrainingCounty()
    let (county, day) = (training.county, training.day)
    let school = training.teachers[0].teaching.school
    let own = county.roster.teachers.filter { $0.teaching.school == school }.map(\.id)
    let content = TrainingActions.claim("school-based", hours: 6, title: "集体备课")
    let claiming = ClaimHours(content, by: .school(school), for: own)
    #expect(
      try await county.act(claiming, by: YearCounty.principal(school), on: day) == own.count)
    let claims = try await county.read { try $0.trainingClaims() }
    #expect(Set(claims.map(\.teacher)) == Set(own) && claims.allSatisfy { $0.school == school })
    try await county.refuses(
      ClaimHours(content, by: .school(school), for: ["nobody"]),
      by: YearCounty.principal(school), on: day, "nobody")
    try await county.act(
      WithdrawClaim(claims[0].id, by: .school(school)), by: YearCounty.principal(school), on: day)
    #expect(
      try await county.read { try $0.trainingClaim(claims[0].id) }?.decision?.verdict
        == .withdrawn)
    #expect(
      try await county.act(claiming, by: YearCounty.principal(school), on: day) == 1,
      "what was taken back may come again")
  }
}

@Suite struct `What teachers ask for and who answers` {
  @Test func `is said once a year, the later word holding`() async throws {
    let training = try await TrainingCounty()
    let (county, day, one) = (training.county, training.day, training.teachers[0])
    let teacher = YearCounty.teacher(one.id)
    try await county.refuses(
      StateTrainingNeed(of: one.id, "cooking", by: "moon"), by: teacher, on: day, "cooking", "moon")
    try await county.act(StateTrainingNeed(of: one.id, "class", by: "remote"), by: teacher, on: day)
    try await county.act(
      StateTrainingNeed(of: one.id, "pupils", by: "remote", note: "留守儿童"), by: teacher, on: day)
    let needs = try await county.read { try $0.trainingNeeds(in: SchoolYear(2026)) }
    #expect(needs.map(\.topic) == ["pupils"] && needs[0].note == "留守儿童")
    #expect(try await county.read { try $0.trainingNeeds(in: SchoolYear(2025)) }.isEmpty)
  }

  @Test func `is a pool that people come into and leave, nobody twice`() async throws {
    let training = try await TrainingCounty()
    let (county, day, one) = (training.county, training.day, training.teachers[0])
    let listing = ListTrainer(
      Trainer(name: one.name, kind: .frontLine, field: "数学", teacher: one.id))
    let id = try await county.act(listing, on: day)
    #expect(try await county.act(listing, on: day) == id)
    try await county.refuses(
      ListTrainer(Trainer(name: "别名", kind: .expert, field: "", teacher: one.id)), on: day, id)
    try await county.refuses(
      ListTrainer(Trainer(name: "", kind: .expert, field: "", teacher: "nobody")), on: day,
      "姓名", "nobody")
    try await county.refuses(RemoveTrainer(id, because: ""), on: day, "没有填写")
    try await county.act(RemoveTrainer(id, because: "退休"), on: day)
    #expect(
      try await county.read { try $0.trainers() }.filter { $0.outBecause == nil }.map(\.id)
        == [training.trainer])
    try await county.refuses(
      SetSession(
        TrainingActions.session(day.advanced(by: 1), by: id),
        of: try await county.act(SetCourse(TrainingActions.course(title: "b")), on: day)),
      on: day, id)
  }

  @Test func `is a course that is told all that's wrong with it`() async throws {
    let training = try await TrainingCounty()
    var course = TrainingActions.course(title: " ", hours: 0, prerequisites: ["C-0"])
    course.level = "moon"
    try await training.county.refuses(
      SetCourse(course), on: training.day, "课程名称", "学时 0", "moon", "C-0")
    try await training.join(training.teachers[0])
    try await training.join(training.teachers[1])
    try await training.county.refuses(
      SetCourse(TrainingActions.course(hours: 3, places: 1), as: training.course),
      on: training.day, "已有 2 人报名", "4 学时")
    try await training.county.act(
      CallCourseOff(training.course, because: "讲师生病"), on: training.day)
    try await training.county.refuses(
      training.joining(training.teachers[2]), by: YearCounty.teacher(training.teachers[2].id),
      on: training.day, "已取消")
  }
}
