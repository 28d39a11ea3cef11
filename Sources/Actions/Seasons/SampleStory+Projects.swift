internal import Partnership
internal import Policy
internal import Projects
internal import Staffing
internal import Store

extension SampleStory {
  /// A research project on course, a school's feature that's stuck at a problem, an assistance
  /// project whose money is late, a training project that hasn't handed anything in.
  func projects(_ teller: Teller) async throws {
    try await research(teller)
    try await feature(teller)
    try await assistance(teller)
    if let leader = teachers(of: town.id).dropFirst(3).first {
      try await open(
        "training", "全员作业设计培训", led: leader, at: [town.id], aims: "每位教师会设计分层作业", teller)
    }
  }

  @discardableResult
  private func open(
    _ kind: String, _ title: String, led leader: Teacher, at schools: Set<School.ID>,
    pair: SchoolPair? = nil, partner: String = "", aims: String, origin: String = "",
    _ teller: Teller
  ) async throws -> Project.ID {
    try await teller.act(
      OpenProject(
        Project(
          id: "", kind: kind, title: title, leader: .teacher(leader.id), schools: schools,
          pair: pair, partner: partner, aims: aims, level: .county, origin: origin,
          days: on(9, 1)...Day(year.start + 1, 7, 10))),
      as: .school("principal", leader.teaching.school), on: on(9, 3))
  }

  private func step(
    _ step: StageCase.Step, _ stage: String, _ words: String, in project: Project.ID,
    by leader: Teacher, _ teller: Teller, on day: Day
  ) async throws {
    let isOwn = step == .handIn
    try await teller.act(
      TakeStageStep(
        step, of: stage, in: project, by: isOwn ? .own(leader.id) : .bureau, words),
      as: isOwn ? .teacher(leader.id) : .office("research"), on: day)
  }

  @discardableResult
  private func note(
    _ entry: ProjectEntry, in project: Project.ID, by leader: Teacher, _ teller: Teller,
    on day: Day
  ) async throws -> String {
    try await teller.act(
      NoteProject(entry, in: project, by: .own(leader.id)), as: .teacher(leader.id), on: day)
  }

  private func plan(
    _ project: Project.ID, _ stage: String, _ words: String, by leader: Teacher,
    _ teller: Teller, on day: Day
  ) async throws {
    try await teller.act(
      PlanProject(project, by: .own(leader.id), stage: stage, words), as: .teacher(leader.id),
      on: day)
  }

  private func research(_ teller: Teller) async throws {
    guard let leader = teachers(of: town.id).dropFirst(2).first else { return }
    let project = try await open(
      "research", "小学中年级习作“有话可写”的教学研究", led: leader, at: [town.id, village.id],
      aims: "让三、四年级学生愿写、会写", origin: "期末质量分析：习作得分低", teller)
    try await step(
      .handIn, "proposal", "选题来自两校期末卷面分析", in: project, by: leader, teller, on: on(9, 8))
    try await step(
      .sendBack, "proposal", "范围太大，先做三、四年级", in: project, by: leader, teller, on: on(9, 10))
    try await step(
      .handIn, "proposal", "已缩小到三、四年级观察日记", in: project, by: leader, teller, on: on(9, 14))
    try await step(.approve, "proposal", "", in: project, by: leader, teller, on: on(9, 17))
    try await plan(
      project, "", "九月摸底，十至十二月三轮课例，次年三月中期，六月结题", by: leader, teller, on: on(9, 18))
    try await step(.handIn, "plan", "研究方案经两校讨论", in: project, by: leader, teller, on: on(9, 24))
    let series = try await note(
      .series(ProjectSeries("习作达标率", unit: "%", rises: true, aim: 8_000)), in: project, by: leader,
      teller, on: on(9, 25))
    for (month, value) in [(9, 5_200), (10, 5_900), (11, 6_400)] {
      try await note(
        .reading(ProjectReading(on: on(month, 25), value: value, people: 118), of: series),
        in: project, by: leader, teller, on: on(month, 26))
    }
    for (day, form, words) in [
      (on(10, 14), "research-meeting", "第一轮课例：观察日记《豆芽》"), (on(10, 15), "theory", "共读《小学写作教学》第三章"),
      (on(11, 11), "school-exchange", "到\(village.name)上同一课，比两校学生的草稿"),
    ] {
      try await note(
        .activity(
          ProjectActivity(
            on: day, form: form, schools: [town.id, village.id], people: 14, note: words)),
        in: project, by: leader, teller, on: day)
    }
    try await step(
      .handIn, "opening", "开题会有教研室两位专家参加", in: project, by: leader, teller, on: on(10, 22))
    try await step(.approve, "opening", "", in: project, by: leader, teller, on: on(10, 27))
    try await note(
      .output(
        ProjectOutput(
          on: on(11, 13), kind: "lesson", of: "mid-term", title: "观察日记《豆芽》课例",
          author: leader.name, place: "资源库")), in: project, by: leader, teller, on: on(11, 16))
  }

  /// Calligraphy of the village school with its helper: the room is missing.
  private func feature(_ teller: Teller) async throws {
    guard let pair = runningPairs.first, let leader = teachers(of: pair.helped).first else {
      return
    }
    let project = try await open(
      "feature", "翰墨乡村：书法特色校建设", led: leader, at: [pair.helper, pair.helped],
      pair: SchoolPair(pair.helper, helps: pair.helped), aims: "班班开书法课，人人写一手好字", teller)
    try await plan(
      project, "", "先培训两位教师，再开社团，第二年进课表", by: leader, teller, on: on(9, 11))
    try await step(.handIn, "proposal", "附两校分工和场地图", in: project, by: leader, teller, on: on(9, 15))
    try await step(.approve, "proposal", "", in: project, by: leader, teller, on: on(9, 21))
    try await note(
      .problem("旧图书室漏雨，书法教室没有地方"), in: project, by: leader, teller, on: on(10, 12))
    let answered = try await note(
      .problem("缺一位会书法的教师"), in: project, by: leader, teller, on: on(10, 12))
    try await teller.act(
      AnswerProjectProblem(answered, in: project, by: .bureau, "支援校每周三派一位教师"),
      as: .office("research"), on: on(10, 19))
    try await note(
      .target(ProjectTarget("classes", 6, by: Day(year.start + 1, 6, 1))), in: project, by: leader,
      teller, on: on(10, 12))
    try await note(
      .fund(
        ProjectFund(
          .pledged, Money(yuan: 30_000), on: on(9, 21), due: on(11, 10),
          document: "示教财〔\(year.start)〕6号")),
      in: project, by: leader, teller, on: on(9, 22))
  }

  private func assistance(_ teller: Teller) async throws {
    guard let leader = teachers(of: town.id).last else { return }
    let project = try await open(
      "assistance", "东部对口城市教师跟岗项目", led: leader, at: [town.id], partner: "对口帮扶城市教育局",
      aims: "骨干教师到对口城市跟岗，带回可用的办法", teller)
    try await plan(project, "", "分三批，每批两周", by: leader, teller, on: on(9, 10))
    try await step(.handIn, "agreement", "协议已签", in: project, by: leader, teller, on: on(9, 16))
    try await step(.approve, "agreement", "", in: project, by: leader, teller, on: on(9, 22))
    for (key, number, done) in [("followed", 10, 4), ("trained", 100, 60)] {
      let target = try await note(
        .target(ProjectTarget(key, number, by: on(12, 20))), in: project, by: leader, teller,
        on: on(9, 23))
      try await note(
        .progress(ProjectProgress(on: on(11, 6), done, note: "第一批已回"), of: target), in: project,
        by: leader, teller, on: on(11, 9))
    }
    for fund in [
      ProjectFund(
        .pledged, Money(yuan: 150_000), on: on(9, 22), due: on(11, 1), document: "帮扶协议第五条"),
      ProjectFund(.received, Money(yuan: 80_000), on: on(10, 20), document: "进账单 1020"),
      ProjectFund(.spent, Money(yuan: 46_500), on: on(11, 6), document: "差旅报销单 31 号"),
    ] {
      try await note(.fund(fund), in: project, by: leader, teller, on: on(11, 9))
    }
  }
}
