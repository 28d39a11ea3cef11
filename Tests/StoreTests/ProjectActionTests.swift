import Access
import Actions
import Policy
import Projects
import Staffing
import Store
import Testing

/// The sample county with a research project of a school, led by one of its teachers.
private struct Researched {
  static let first = Day(2026, 9, 1)
  static let last = Day(2027, 7, 10)

  let county: YearCounty
  let teacher: Teacher
  let project: Project.ID

  var school: School.ID { teacher.establishment.school }
  var head: Actor { YearCounty.principal(school) }
  var leader: Actor { YearCounty.teacher(teacher.id) }
  var own: ProjectSide { .own(teacher.id) }

  init(_ kind: String = "research") async throws {
    county = try await YearCounty()
    teacher = try #require(county.roster.teachers.first)
    project = try await county.act(
      OpenProject(
        Researched.project(kind, led: .teacher(teacher.id), at: [teacher.establishment.school])),
      by: YearCounty.principal(teacher.establishment.school), on: Researched.first)
  }

  static func project(
    _ kind: String = "research", title: String = "体育高考训练研究", led leader: ProjectLeader,
    at schools: Set<School.ID>, until last: Day = last
  ) -> Project {
    Project(
      id: "", kind: kind, title: title, leader: leader, schools: schools,
      aims: "探索新的增长点", level: .county, origin: "Q-12", days: first...last)
  }

  func recorded() async throws -> RecordedProject {
    try #require(try await county.read { try $0.project(project) })
  }

  func note(_ entry: ProjectEntry, on day: Day = Day(2026, 10, 9)) async throws -> String {
    try await county.act(NoteProject(entry, in: project, by: own), by: leader, on: day)
  }

  func step(_ step: StageCase.Step, _ stage: String, _ words: String = "做了几件事")
    -> TakeStageStep
  {
    TakeStageStep(
      step, of: stage, in: project, by: step == .handIn ? own : .bureau, words)
  }
}

@Suite struct `A project` {
  @Test func `is put on record by its school, with everything that stands against it`()
    async throws
  {
    let found = try await Researched()
    let county = found.county
    let recorded = try await found.recorded()
    #expect(recorded.leaderName == found.teacher.name)
    #expect(recorded.project.schools == [found.school] && recorded.project.origin == "Q-12")
    // The same once more is the same.
    #expect(
      try await county.act(
        OpenProject(
          Researched.project(led: .teacher(found.teacher.id), at: [found.school])),
        by: found.head, on: Researched.first) == found.project)
    let stranger = try #require(county.roster.schools.first { $0.id != found.school })
    try await county.forbids(
      OpenProject(Researched.project(led: .teacher(found.teacher.id), at: [found.school])),
      by: YearCounty.principal(stranger.id), on: Researched.first)
    try await county.forbids(
      OpenProject(Researched.project(led: .teacher(found.teacher.id), at: [found.school])),
      by: found.leader, on: Researched.first)
    try await county.refuses(
      OpenProject(
        Researched.project(
          "tea", title: " ", led: .teacher("nobody"), at: [found.school, "nowhere"])),
      on: Researched.first, "没有“tea”这类项目", "没有填写名称", "没有代码为 nowhere", "没有编号为 nobody")
    try await county.refuses(
      OpenProject(
        Researched.project(
          led: .teacher(found.teacher.id), at: [found.school], until: Day(2031, 9, 1))),
      on: Researched.first, "最长 60 个月")
    // A research project has schools; what is the whole county's has none.
    try await county.refuses(
      OpenProject(Researched.project(led: .teacher(found.teacher.id), at: [])),
      on: Researched.first, "至少要一所")
    try await county.forbids(
      OpenProject(Researched.project("assistance", led: .office("li"), at: [])),
      by: found.head, on: Researched.first)
    try await county.refuses(
      OpenProject(Researched.project("assistance", led: .office("li"), at: [])),
      on: Researched.first, "没有账号为“li”")
  }

  @Test func `may be done in a pair of schools that runs`() async throws {
    let county = try await YearCounty()
    let pair = try #require(county.runningPair(on: Researched.first))
    let teacher = try #require(
      county.roster.teachers.first { $0.establishment.school == pair.helped })
    func paired(_ schools: Set<School.ID>, _ helper: School.ID) -> OpenProject {
      OpenProject(
        Project(
          id: "", kind: "feature", title: "书法特色", leader: .teacher(teacher.id),
          schools: schools, pair: SchoolPair(helper, helps: pair.helped), aims: "写好字",
          level: .school, days: Researched.first...Researched.last))
    }
    try await county.refuses(
      paired([pair.helped], pair.helped), on: Researched.first, "没有结对")
    try await county.refuses(paired([pair.helped], pair.helper), on: Researched.first, "都要列在")
    let id = try await county.act(
      paired([pair.helper, pair.helped], pair.helper),
      by: YearCounty.principal(pair.helper), on: Researched.first)
    let project = try #require(try await county.read { try $0.project(id) })
    #expect(project.project.pair == SchoolPair(pair.helper, helps: pair.helped))
  }

  @Test func `goes through its stages, approved by somebody who neither leads nor handed in`()
    async throws
  {
    let found = try await Researched()
    let county = found.county
    let day = Day(2026, 9, 10)
    try await county.forbids(found.step(.approve, "proposal"), by: found.head, on: day)
    try await county.refuses(
      found.step(.handIn, "opening"), by: found.leader, on: day, "前面的阶段还没有完成：选题立项、研究方案",
      "没有总体计划", "没有登记活动")
    try await county.refuses(
      found.step(.handIn, "proposal", " "), by: found.leader, on: day, "没有填写内容")
    try await county.act(found.step(.handIn, "proposal"), by: found.leader, on: day)
    try await county.act(found.step(.handIn, "proposal"), by: found.leader, on: day)
    #expect(try await found.recorded().steps.count == 1)
    try await county.refuses(
      found.step(.sendBack, "proposal", ""), on: day, "没有填写内容")
    try await county.act(found.step(.sendBack, "proposal", "范围太大"), on: day)
    try await county.act(found.step(.handIn, "proposal", "缩小了"), by: found.leader, on: day)
    // Whoever leads it doesn't approve it, whatever they may be besides.
    let both = YearCounty.person("two", "research", .county, teacher: found.teacher.id)
    try await county.refuses(found.step(.approve, "proposal"), by: both, on: day, "不能办理自己")
    try await county.act(found.step(.approve, "proposal", ""), on: day)
    try await county.refuses(
      found.step(.approve, "proposal", ""), by: YearCounty.leader, on: day, "已经完成")
    let plan = PlanProject(found.project, by: found.own, stage: "", "三个阶段")
    try await county.act(plan, by: found.leader, on: day)
    try await county.act(plan, by: found.leader, on: day)
    #expect(try await found.recorded().plans.count == 1)
    try await county.refuses(
      PlanProject(found.project, by: found.own, stage: "proposal", "再定"), by: found.leader,
      on: day, "已经完成")
    try await county.act(found.step(.handIn, "plan"), by: found.leader, on: day)
    // The head may keep it, too; another teacher or school may not.
    try await county.act(
      NumberProject(found.project, by: .keeper, number: "JY2026-7", body: "市教科所"),
      by: found.head, on: day)
    let other = try #require(county.roster.teachers.last)
    try await county.refuses(
      PlanProject(found.project, by: .own(other.id), stage: "", "别的"),
      by: YearCounty.teacher(other.id), on: day, "没有项目")
    let recorded = try await found.recorded()
    #expect(recorded.numbers.last?.number == "JY2026-7")
    #expect(recorded.steps.map(\.step) == [.handIn, .sendBack, .handIn, .approve, .handIn])
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `is given to another leader by its school, with the reason`() async throws {
    let found = try await Researched()
    let county = found.county
    let day = Day(2026, 10, 9)
    let other = try #require(
      county.roster.teachers.first {
        $0.establishment.school == found.school && $0.id != found.teacher.id
      })
    let stranger = try #require(
      county.roster.teachers.first { $0.establishment.school != found.school })
    func naming(_ teacher: Teacher.ID, _ reason: String = "交流到别校") -> NameProjectLeader {
      NameProjectLeader(.teacher(teacher), of: found.project, because: reason)
    }
    try await county.forbids(naming(other.id), by: found.leader, on: day)
    try await county.refuses(
      naming(stranger.id, ""), by: found.head, on: day, "没有编号为", "没有填写内容")
    try await county.act(naming(other.id), by: found.head, on: day)
    try await county.act(naming(other.id), by: found.head, on: day)
    let recorded = try await found.recorded()
    #expect(recorded.project.leader == .teacher(other.id) && recorded.leaders.count == 1)
    #expect(recorded.leaderName == other.name && recorded.leaders[0].reason == "交流到别校")
    try await county.refuses(
      NoteProject(.problem("场地"), in: found.project, by: found.own), by: found.leader, on: day,
      "没有项目")
    try await county.act(
      NoteProject(.problem("场地"), in: found.project, by: .own(other.id)),
      by: YearCounty.teacher(other.id), on: day)
  }

  @Test func `is stopped by its school with a reason, and then takes no words`() async throws {
    let found = try await Researched()
    let county = found.county
    try await county.refuses(
      StopProject(found.project, by: .keeper, because: " "), by: found.head,
      on: Researched.first, "没有填写内容")
    let stop = StopProject(found.project, by: .keeper, because: "人员调动")
    try await county.act(stop, by: found.head, on: Researched.first)
    try await county.act(stop, by: found.head, on: Researched.first)
    #expect(try await found.recorded().end?.reason == "人员调动")
    try await county.refuses(
      NoteProject(.problem("场地"), in: found.project, by: found.own), by: found.leader,
      on: Researched.first, "已中止")
  }
}

@Suite struct `What is noted of a project` {
  @Test func `are activities and what came out, in the book's words, once`() async throws {
    let found = try await Researched()
    let county = found.county
    let activity = ProjectActivity(
      on: Day(2026, 10, 8), form: "guidance", schools: [found.school], people: 12,
      note: "现场指导")
    let id = try await found.note(.activity(activity))
    #expect(try await found.note(.activity(activity)) == id)
    #expect(try await found.recorded().activities.map(\.value) == [activity])
    func noting(_ entry: ProjectEntry) -> NoteProject {
      NoteProject(entry, in: found.project, by: found.own)
    }
    try await county.refuses(
      noting(
        .activity(
          ProjectActivity(
            on: Day(2026, 11, 1), form: "tea", schools: ["elsewhere"], people: 0, note: ""))),
      by: found.leader, on: Day(2026, 10, 9), "没有“tea”", "还没有到", "项目学校", "数量不对", "没有填写内容")
    try await county.refuses(
      noting(
        .output(
          ProjectOutput(
            on: Day(2026, 8, 1), kind: "song", of: "tea", title: "", author: ""))),
      by: found.leader, on: Day(2026, 10, 9), "没有“song”", "没有“tea”这个阶段", "没有填写名称", "没有填写作者",
      "不在项目期间")
    try await county.refuses(
      WithdrawFromProject(id, from: found.project, by: found.own, because: ""),
      by: found.leader, on: Day(2026, 10, 9), "没有填写内容")
    let back = WithdrawFromProject(id, from: found.project, by: found.own, because: "记错了")
    try await county.act(back, by: found.leader, on: Day(2026, 10, 9))
    try await county.act(back, by: found.leader, on: Day(2026, 10, 9))
    #expect(try await found.recorded().activities.first?.withdrawal == "记错了")
    // What was taken back can be noted again.
    #expect(try await found.note(.activity(activity)) != id)
  }

  @Test func `are problems that somebody else answers`() async throws {
    let found = try await Researched()
    let county = found.county
    let day = Day(2026, 10, 9)
    let id = try await found.note(.problem("训练场地不够"))
    func answer(_ words: String, by side: ProjectSide) -> AnswerProjectProblem {
      AnswerProjectProblem(id, in: found.project, by: side, words)
    }
    try await county.refuses(
      answer("自己解决", by: found.own), by: found.leader, on: day, "不能办理自己")
    try await county.act(answer("借用城区操场", by: .bureau), on: day)
    try await county.act(answer("借用城区操场", by: .bureau), on: day)
    try await county.refuses(answer("不行", by: .keeper), by: found.head, on: day, "已经答复")
    let problem = try #require(try await found.recorded().problems.first)
    #expect(problem.value.problem.answered == day && problem.value.answer == "借用城区操场")
  }

  @Test func `are measurements of a group, never of a person`() async throws {
    let found = try await Researched()
    let county = found.county
    let series = try await found.note(
      .series(ProjectSeries("一百米", unit: "秒", rises: false, aim: 1_250)))
    try await county.refuses(
      NoteProject(
        .series(ProjectSeries("一百米", unit: "秒", rises: true, aim: 1)), in: found.project,
        by: found.own), by: found.leader, on: Day(2026, 10, 9), "已经在测")
    func reading(_ people: Int, _ id: String) -> NoteProject {
      NoteProject(
        .reading(ProjectReading(on: Day(2026, 10, 9), value: 1_310, people: people), of: id),
        in: found.project, by: found.own)
    }
    try await county.refuses(
      reading(1, "KS-0"), by: found.leader, on: Day(2026, 10, 9), "至少 5 人", "没有 KS-0")
    try await county.act(reading(18, series), by: found.leader, on: Day(2026, 10, 9))
    let recorded = try await found.recorded()
    let kind = try #require(county.book.projectTerms?[kind: "research"])
    #expect(recorded.record(kind).series.map { $0.readings.map(\.value) } == [[1_310]])
    // A stranger to the record of another project doesn't reach in.
    let other = try #require(county.roster.teachers.last)
    try await county.forbids(
      reading(18, series), by: YearCounty.teacher(other.id), on: Day(2026, 10, 9))
  }

  @Test func `are numbers to be reached, put off with a reason, and money with its document`()
    async throws
  {
    let found = try await Researched("assistance")
    let county = found.county
    let day = Day(2026, 10, 9)
    let target = try await found.note(
      .target(ProjectTarget("followed", 10, by: Day(2027, 6, 1))))
    func noting(_ entry: ProjectEntry) -> NoteProject {
      NoteProject(entry, in: found.project, by: found.own)
    }
    try await county.refuses(
      noting(.target(ProjectTarget("followed", 0, by: Day(2028, 6, 1)))), by: found.leader,
      on: day, "数量不对", "不在项目期间", "已经设过")
    _ = try await found.note(.progress(ProjectProgress(on: day, 6, note: "跟班"), of: target))
    func delay(_ until: Day, _ item: String, _ reason: String) -> DelayProject {
      DelayProject(
        ProjectDelay(item, until: until, because: reason), in: found.project, by: found.own)
    }
    try await county.refuses(
      delay(Day(2027, 6, 1), target, ""), by: found.leader, on: day, "没有填写内容", "不晚于")
    try await county.refuses(
      delay(Day(2027, 6, 2), "KT-0", "疫情"), by: found.leader, on: day, "没有 KT-0")
    try await county.act(
      delay(Day(2027, 9, 1), target, "疫情，推迟到九月"), by: found.leader, on: day)
    try await county.refuses(
      noting(
        .fund(
          ProjectFund(
            .received, .zero, on: Day(2026, 11, 1), due: Day(2026, 10, 1), document: " "))),
      by: found.leader, on: day, "还没有到", "金额不对", "没有填写凭证", "只填在承诺里")
    _ = try await found.note(
      .fund(
        ProjectFund(
          .pledged, Money(yuan: 150_000), on: day, due: Day(2026, 12, 1), document: "意向书")))
    let kind = try #require(county.book.projectTerms?[kind: "assistance"])
    let record = try await found.recorded().record(kind)
    #expect(record.targets.map(\.missing) == [4])
    #expect(record.delays[target]?.reason == "疫情，推迟到九月")
    #expect(record.account.outstanding == Money(yuan: 150_000))
    #expect(record.funds.first?.due == Day(2026, 12, 1))
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `has no money where the book keeps none`() async throws {
    let found = try await Researched()
    try await found.county.refuses(
      NoteProject(
        .fund(ProjectFund(.spent, Money(yuan: 1), on: Day(2026, 10, 1), document: "发票")),
        in: found.project, by: found.own), by: found.leader, on: Day(2026, 10, 9), "不登记资金")
  }

  @Test func `is told of any past event as it was then`() async throws {
    let found = try await Researched("feature")
    var told: [Int: [RecordedProject]] = [:]
    func look() async throws {
      let (event, projects) = try await found.county.read {
        (try $0.projectVersion(), try $0.projects())
      }
      #expect(told[event] == nil)
      told[event] = projects
    }
    try await look()
    let day = Day(2026, 10, 9)
    let series = try await found.note(
      .series(ProjectSeries("书法达标率", unit: "%", rises: true, aim: 9_000)))
    try await look()
    let reading = ProjectReading(on: day, value: 6_050, people: 40)
    let item = try await found.note(.reading(reading, of: series))
    try await look()
    _ = try await found.note(.problem("缺教师"))
    try await look()
    try await found.county.act(
      WithdrawFromProject(item, from: found.project, by: found.own, because: "记错了"),
      by: found.leader, on: day)
    try await look()
    try await found.county.act(
      PlanProject(found.project, by: found.own, stage: "", "先写字"), by: found.leader, on: day)
    try await look()
    try await found.county.act(
      StopProject(found.project, by: .keeper, because: "停办"), by: found.head, on: day)
    try await look()
    #expect(told.count == 7)
    for (event, projects) in told {
      let past = try await found.county.read {
        try PastConnection($0, after: event).projects()
      }
      #expect(past == projects, "event \(event)")
    }
  }
}
