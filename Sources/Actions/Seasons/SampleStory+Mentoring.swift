internal import Mentoring
internal import Policy
internal import Staffing
internal import Store

extension SampleStory {
  /// Masters and apprentices: one pair keeps its plan week by week, one began late, one has no
  /// plan yet, one exists in name only.
  func mentoring(_ teller: Teller) async throws {
    for (number, apprentice) in apprentices.enumerated() {
      guard let master = master(for: apprentice, besides: apprentices.map(\.id)) else { continue }
      let bond = try await teller.act(
        ArrangeMentorship(
          .subject, .teacher(master.id), for: apprentice.id, from: on(9, 1),
          to: Day(year.start + 1, 7, 10), goal: number == 0 ? .county : .school),
        as: .school("principal", apprentice.teaching.school), on: on(9, 8))
      switch number {
      case 0: try await keep(bond, master, apprentice, teller)
      case 1: try await beginLate(bond, master, apprentice, teller)
      case 2:
        try await note(
          .init(of: bond, on: on(10, 20), form: "contact", channel: "phone"),
          "电话里问了单元进度", next: "下周去听一节", by: master, teller)
      default: break
      }
    }
  }

  /// Those who need a master: of the school in town, two of the village, the roster's last
  /// teacher, and one of another school; only where somebody can be theirs.
  private var apprentices: [Teacher] {
    func some(_ school: School.ID, _ count: Int) -> [Teacher] {
      Array(
        teachers(of: school).reversed().filter {
          $0.title < .senior && master(for: $0, besides: []) != nil
        }.prefix(count))
    }
    let last = roster.teachers.last { $0.position.teaches && !$0.isAway }
    let others = runningPairs.map(\.helped).filter { $0 != village.id }.prefix(1)
    let people =
      some(town.id, 1) + some(village.id, 2) + [last].compactMap(\.self)
      + others.flatMap { some($0, 1) }
    var seen: Set<Teacher.ID> = movers
    return people.filter { seen.insert($0.id).inserted }
  }

  /// Somebody of the apprentice's subject and stage who may be a master: elsewhere first, so
  /// that whoever is new hears of another school.
  private func master(for apprentice: Teacher, besides others: [Teacher.ID]) -> Teacher? {
    let able = roster.schools.flatMap { teachers(of: $0.id) }.filter {
      $0.subject == apprentice.subject && $0.stage == apprentice.stage
        && ($0.title >= .senior || $0.backbone >= .school) && $0.id != apprentice.id
        && !others.contains($0.id)
    }
    return able.first { $0.teaching.school != apprentice.teaching.school } ?? able.first
  }

  private func keep(
    _ bond: Mentorship.ID, _ master: Teacher, _ apprentice: Teacher, _ teller: Teller
  ) async throws {
    try await agree(bond, apprentice, planned: on(9, 10), agreed: on(9, 14), teller)
    for week in 0..<9 {
      let day = on(9, 16).advanced(by: week * 7)
      try await note(
        .init(
          of: bond, on: day, form: "observed", area: "teaching", place: .apprenticeSchool),
        "听第\(week + 1)单元一节，\(["导入太长", "提问照顾了后排", "练习有层次", "板书有条理"][week % 4])，当面谈了修改办法",
        by: master, teller)
      try await note(
        .init(
          of: bond, on: day.advanced(by: 1), form: "prepared", times: week % 2 + 1,
          area: "teaching", place: .apprenticeSchool),
        "一起备第\(week + 2)单元，定了重点和分层作业", by: apprentice, teller)
    }
    for (item, grade, words) in [
      ("blackboard", CoachingList.Grade.weak, "板书太满，主次不清"), ("stages", .sound, "环节清楚"),
    ] {
      try await teller.act(
        MarkCoaching(item, grade, of: bond, by: .own(master.id), note: words),
        as: .teacher(master.id), on: on(10, 14))
    }
    try await note(
      .init(of: bond, on: on(10, 21), form: "seminar", item: "blackboard"),
      "三块板书对照着改，定下一课一板的样式", by: master, teller)
    try await teller.act(
      MarkCoaching("blackboard", .sound, of: bond, by: .own(master.id), note: "板书有主有次"),
      as: .teacher(master.id), on: on(11, 11))
  }

  private func beginLate(
    _ bond: Mentorship.ID, _ master: Teacher, _ apprentice: Teacher, _ teller: Teller
  ) async throws {
    try await agree(bond, apprentice, planned: on(10, 19), agreed: nil, teller)
    for day in [on(11, 5), on(11, 19)] {
      try await note(
        .init(of: bond, on: day, form: "observed", times: 2, area: "teaching", place: .network),
        "网上听两节，课后语音讲评", by: master, teller)
    }
    try await teller.act(
      MarkCoaching("homework", .weak, of: bond, by: .own(master.id), note: "作业只打勾，没有订正"),
      as: .teacher(master.id), on: on(11, 19))
  }

  /// - Parameter agreed: When the apprentice's school agreed; nil for not yet.
  private func agree(
    _ bond: Mentorship.ID, _ apprentice: Teacher, planned: Day, agreed: Day?, _ teller: Teller
  ) async throws {
    try await teller.act(
      StateMentorPlan(
        bond, by: .own(apprentice.id), aim: "一年站稳讲台，能独立上好公开课，家长放心",
        steps: "每周听一节、同备一次；十月上汇报课，十二月上公开课；每月写一篇反思"),
      as: .teacher(apprentice.id), on: planned)
    guard let agreed else { return }
    let plan = try await teller.database.read { try $0.mentorPlans(of: bond).last?.number }
    if let plan {
      try await teller.act(
        AgreeMentorPlan(plan, of: bond),
        as: .school("principal", apprentice.teaching.school), on: agreed)
    }
  }

  private func note(
    _ activity: MentorActivity, _ words: String, next: String = "", by teacher: Teacher,
    _ teller: Teller
  ) async throws {
    try await teller.act(
      RecordMentorActivity(activity, by: .own(teacher.id), note: words, next: next),
      as: .teacher(teacher.id), on: activity.day)
  }
}
