internal import Leading
internal import Policy
internal import Staffing
internal import Store

extension SampleStory {
  /// Heads by their documents: two appointed long ago, one who rotated in September; last
  /// year's appraisals, of which one is agreed and one waits; posts for a time, one of them
  /// without its report.
  func leading(_ teller: Teller) async throws {
    let heads = roster.teachers.filter { $0.position == .head && !$0.isAway }
    let seated = [town.id, runningPairs.first?.helper].compactMap(\.self).compactMap { school in
      heads.first { $0.teaching.school == school }
    }
    for (number, head) in seated.enumerated() {
      try await teller.act(
        RecordHeadPost(
          HeadPostProposal(
            head.id, at: head.teaching.school, as: .head, .appointed,
            from: Day(year.start - 3 + number, 9, 1)),
          by: "示教任〔\(year.start - 3 + number)〕\(number + 4)号"), "personnel", 9, 3)
      try await teller.act(
        RecordHeadRank(
          number == 0 ? "middle" : "senior", of: head.id, since: Day(year.start - 2, 9, 1),
          by: "校长职级〔\(year.start - 2)〕1号"), "personnel", 9, 3)
    }
    try await rotate(teller)
    for (number, head) in seated.enumerated() {
      try await appraise(head.id, isWhole: number == 0, teller)
    }
    try await temporaryPosts(teller)
  }

  /// A deputy of the school in town becomes head of a village school.
  private func rotate(_ teller: Teller) async throws {
    let school = runningPairs.map(\.helped).first { $0 != village.id }
    let deputy = roster.teachers.first {
      $0.position == .deputyHead && $0.teaching.school == town.id && !$0.isAway
        && !movers.contains($0.id)
    }
    guard let school, let deputy else { return }
    try await teller.act(
      RecordHeadPost(
        HeadPostProposal(deputy.id, at: school, as: .head, .rotated, from: on(9, 1)),
        by: "示教任〔\(year.start)〕7号"), "personnel", 9, 3)
  }

  /// Last year's: three mark, teachers and the public are asked, the leader agrees.
  private func appraise(_ head: Teacher.ID, isWhole: Bool, _ teller: Teller) async throws {
    let last = year.advanced(by: -1)
    for (role, marks) in [("stage-section", 86), ("supervision", 90), ("personnel", 88)] {
      try await teller.act(
        MarkHead(
          head, in: last, [.virtue: marks + 3, .results: marks, .ability: marks - 2],
          note: "述职、查资料、与八位教师个别谈话"), role, 9, 22)
    }
    try await teller.act(
      EnterHeadOpinion(
        of: .teachers, about: head, in: last,
        .asked(HeadOpinion(satisfied: 26, mostly: 9, unsatisfied: 2), how: "全体教职工会议无记名测评")),
      "personnel", 9, 23)
    guard isWhole else { return }
    try await teller.act(
      EnterHeadOpinion(
        of: .public, about: head, in: last,
        .asked(HeadOpinion(satisfied: 61, mostly: 20, unsatisfied: 4), how: "家长代表会，每班五人")),
      "personnel", 9, 23)
    let version = try await teller.database.read {
      try $0.headAppraisal(.init(head, in: last)).version
    }
    try await teller.act(
      AgreeHeadAppraisal(head, in: last, version: version), "leader", 9, 29)
    try await teller.act(
      AnswerHeadAppraisal("对结果没有异议；今年重点补作业管理", of: head, in: last), as: .teacher(head),
      on: on(10, 9))
  }

  /// Two of a helped school at its helper: one stays until January, one was back in October and
  /// owes the report.
  private func temporaryPosts(_ teller: Teller) async throws {
    guard let pair = runningPairs.first else { return }
    let people = teachers(of: pair.helped).filter { $0.position != .head }.suffix(2)
    for (number, person) in people.enumerated() {
      let post = try await teller.act(
        ArrangeTemporaryPost(
          person.id, "teacher", to: .school(pair.helper), from: on(9, 14),
          to: number == 0 ? Day(year.start + 1, 1, 15) : on(10, 30),
          as: number == 0 ? "挂职教导处副主任" : "跟岗教师", aims: "学集体备课的组织和质量分析，带回一套作业办法",
          mentor: "教导主任", position: .middleManager, ties: [.pair]),
        as: .school("principal", pair.helped), on: on(9, 10))
      for month in number == 0 ? [9, 10] : [9] {
        try await teller.act(
          NoteTemporaryPost(
            month == 9 ? "跟着巡课、参加行政例会三次，整理了备课制度" : "主持了一次年级质量分析，听课九节",
            of: Month(year.start, month), in: post, by: .own(person.id)),
          as: .teacher(person.id), on: on(month, 30))
      }
    }
  }
}
