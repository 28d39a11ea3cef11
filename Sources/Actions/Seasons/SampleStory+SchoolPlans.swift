internal import Policy
internal import Staffing
internal import Store
internal import Training

extension SampleStory {
  /// Schools' plans of their own training: in town one that forgot its October, in the village one
  /// that was sent back and not mended; elsewhere one without fault, one late, one on paper only.
  func schoolPlans(_ teller: Teller) async throws {
    guard book.trainingTerms?.schools != nil, village.id != town.id else { return }
    try await planInTown(teller)
    let returned = try await handIn(
      of: village.id, "把课上清楚", months: [9, 10, 11, 12], on: on(9, 28), teller)
    try await decide(returned, "请写明每次活动由谁主讲、怎样检查效果，改后重报", on: on(10, 9), teller)
    let others = roster.schools.filter {
      $0.id != town.id && $0.id != village.id && !$0.stages.isEmpty
        && teachers(of: $0.id).count > 2
    }.map(\.id)
    for (number, school) in others.prefix(4).enumerated() {
      switch number {
      case 0: try await faultless(school, teller)
      case 1:
        let plan = try await accepted(school, "青年教师过基本功关", months: [9, 10], teller)
        try await note([1, 2], of: plan, at: school, teller)
      case 2:
        _ = try await handIn(
          of: school, "落实课程标准，改进课堂提问", months: [11, 12], on: on(11, 18), teller)
      default: try await onPaper(school, teller)
      }
    }
  }

  /// Accepted at once; October's activity was never noted, and November's number was wrong first.
  private func planInTown(_ teller: Teller) async throws {
    let plan = try await accepted(town.id, "读懂新课标，改作业，带青年教师", months: [9, 10, 11, 12], teller)
    try await note([1, 3], of: plan, at: town.id, teller)
    let noted = try await teller.database.read { [term] in
      try $0.schoolPlanDeeds(in: term)
    }.last {
      $0.plan == plan && $0.activity == 3
    }
    if let noted {
      let head = Teller.Voice.school("principal", town.id)
      try await teller.act(
        WithdrawPlanDeed(noted.id, because: "两位请假的也记成到会，重新登记"), as: head, on: on(11, 20))
      try await teller.act(
        NotePlanDeed(
          3, of: plan, on: noted.day, hours: noted.hours, people: max(1, noted.people - 2),
          "两个教研组，交了分层作业样例"), as: head, on: on(11, 20))
    }
    try await check(
      town.id, "guide", on(10, 14), "备课组有分工，发言集中在少数人", "每次定一名青年教师主讲", teller)
  }

  /// Sent back once and mended; every activity took place and the evaluation is excellent.
  private func faultless(_ school: School.ID, _ teller: Teller) async throws {
    let first = try await handIn(
      of: school, "提高课堂教学", months: [9, 10, 11], on: on(9, 14), teller)
    try await decide(first, "目标太宽，请写明本学期解决哪一个问题", on: on(9, 17), teller)
    let plan = try await handIn(
      of: school, "让每节课有一次全员练习和当堂反馈", months: [9, 10, 11], on: on(9, 21), teller)
    try await decide(plan, nil, on: on(9, 23), teller)
    try await note([1, 2, 3], of: plan, at: school, teller)
    try await check(school, "check", on(11, 4), "签到、教案和照片齐全，抽问三位教师都说得出收获", "", teller)
    try await teller.act(
      GradeSchoolPlan(plan, "excellent", "三次活动都做了，课堂练习看得出变化"), "training-school", 11, 23)
  }

  /// One of three activities took place, as the visit and the evaluation say.
  private func onPaper(_ school: School.ID, _ teller: Teller) async throws {
    let plan = try await accepted(school, "推进教学常规管理", months: [9, 10, 11], teller)
    try await note([1], of: plan, at: school, teller)
    try await check(school, "check", on(11, 17), "后两次只有计划，没有签到和讲稿", "期末前补做一次并请进修学校到场", teller)
    try await teller.act(
      GradeSchoolPlan(plan, "weak", "三次活动只做一次，记录不全"), "training-school", 11, 24)
  }

  private var term: Term { Term(year.start, .autumn) }

  /// One activity a month, together as many class-hours as the book asks and some more.
  private func handIn(
    of school: School.ID, _ goal: String, months: [Int], on day: Day, _ teller: Teller
  ) async throws -> RecordedSchoolPlan.ID {
    let themes = [
      9: ("课程标准和教材：这一册要教会什么", "lecture", "standards"),
      10: ("一节课的三种上法", "lesson", "teaching"), 11: ("分层作业集体备课", "preparation", "teaching"),
      12: ("读一本讲学生心理的书", "reading", "pupils"),
    ]
    let least = book.trainingTerms?.schools?.plan.least.value ?? 0
    return try await teller.act(
      HandInSchoolPlan(
        SchoolPlan(
          term: term, goal: goal,
          activities: months.compactMap { month in
            themes[month].map { theme, kind, topic in
              SchoolPlan.Activity(
                month: Month(year.start, month), theme: theme, kind: kind, topic: topic,
                hours: least / months.count + 1, audience: month == 12 ? "班主任" : "全体专任教师")
            }
          }), of: school), as: .school("principal", school), on: day)
  }

  /// A plan that's handed in in time and accepted within the week.
  private func accepted(
    _ school: School.ID, _ goal: String, months: [Int], _ teller: Teller
  ) async throws -> RecordedSchoolPlan.ID {
    let plan = try await handIn(of: school, goal, months: months, on: on(9, 16), teller)
    try await decide(plan, nil, on: on(9, 22), teller)
    return plan
  }

  /// - Parameter reason: Why it's sent back; nil when it's accepted.
  private func decide(
    _ plan: RecordedSchoolPlan.ID, _ reason: String?, on day: Day, _ teller: Teller
  ) async throws {
    try await teller.act(
      DecideSchoolPlan(plan, accepted: reason == nil, because: reason ?? ""),
      as: .office("training-school"), on: day)
  }

  /// Activities that took place, the first in September, the second in October and so on.
  private func note(
    _ activities: [Int], of plan: RecordedSchoolPlan.ID, at school: School.ID, _ teller: Teller
  ) async throws {
    let people = max(1, teachers(of: school).count)
    let days = [on(9, 25), on(10, 22), on(11, 18)]
    let words = ["请县教研员讲，课后各组讨论", "同一课三人上，全组评", "每组交一份作业样例"]
    for number in activities {
      let day = days[number - 1]
      try await teller.act(
        NotePlanDeed(
          number, of: plan, on: day, hours: 4 + number, people: people, words[number - 1]),
        as: .school("principal", school), on: day.advanced(by: 1))
    }
  }

  /// A visit to guide by the research office, or one to check by the training school.
  private func check(
    _ school: School.ID, _ kind: String, _ day: Day, _ finding: String, _ advice: String,
    _ teller: Teller
  ) async throws {
    try await teller.act(
      CheckSchoolPlan(school, kind, on: day, finding: finding, advice: advice),
      as: .office(kind == "guide" ? "research" : "training-school"), on: day)
  }
}
