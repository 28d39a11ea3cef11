internal import Policy
internal import Staffing
internal import Store
internal import Uniting

extension SampleStory {
  /// Alliances of the smallest schools, a group that the school in town leads, an area that
  /// has done nothing yet; walks of which one report is missing, and what they cost.
  func unions(_ teller: Teller) async throws {
    try await alliances(teller)
    let group = try await found(
      "group", "\(town.name)教育集团", [town.id, village.id] + others(1), lead: town.id,
      aims: "统一教研、统一质量分析，骨干教师集团内流动", teller)
    try await guide(group, teller)
    try await walk(group, teller)
    let towns = roster.schools.filter { $0.zone == .town }.prefix(4).map(\.id)
    if towns.count > 1 {
      try await found(
        "area", "镇片教研联合体", Array(towns), lead: towns[0], aims: "同进度、同备课、同检测", teller)
    }
  }

  /// Village schools beside the one with accounts.
  private func others(_ count: Int) -> [School.ID] {
    roster.schools.filter { $0.zone == .village && $0.id != village.id && $0.pupils > 100 }
      .prefix(count).map(\.id)
  }

  @discardableResult
  private func found(
    _ kind: String, _ name: String, _ members: [School.ID], lead: School.ID, aims: String,
    _ teller: Teller
  ) async throws -> SchoolUnion.ID {
    try await teller.act(
      FoundUnion(
        kind, named: name, members: members.map(\.rawValue).joined(separator: "\n"),
        lead: lead.rawValue, basis: "示教体〔\(year.start)〕15号", aims: aims, on: on(9, 1),
        county: UnionSchools(roster.schools)), "personnel", 9, 2)
  }

  private func alliances(_ teller: Teller) async throws {
    guard let kind = book.unionTerms?[kind: "alliance"] else { return }
    let small = roster.schools.filter { kind.size?.holds($0.pupils) ?? true && $0.pupils > 0 }
      .map(\.id)
    let halves =
      small.count > 3
      ? [Array(small.prefix(small.count / 2)), Array(small.suffix(small.count - small.count / 2))]
      : [small]
    for (number, members) in halves.enumerated() where members.count > 1 {
      let union = try await found(
        "alliance", "\(["北", "南"][number])片小微联盟", Array(members.prefix(6)), lead: members[0],
        aims: "音体美英共用教师，网上同上一节课", teller)
      for month in number == 0 ? [9, 10] : [9] {
        try await note(
          UnionActivity(
            of: union, on: on(month, 24), kind: "shared-teaching", mode: .synchronous,
            purpose: nil, schools: Set(members.prefix(6)), teachers: 4, pupils: 38),
          "三校同上一节美术课，连了四次线", "各班交了作品，网络断了两次", by: members[0], teller)
      }
    }
  }

  private func guide(_ group: SchoolUnion.ID, _ teller: Teller) async throws {
    for (day, kind, words, outcome) in [
      (on(9, 23), "guidance", "到\(village.name)听课四节，逐课讲评", "定下三、四年级共用作业"),
      (on(10, 28), "lecture", "传达市里的作业设计培训", "三校教师 46 人参加"),
    ] {
      try await note(
        UnionActivity(
          of: group, on: day, kind: kind, mode: .place, purpose: "backbone",
          schools: [town.id, village.id], teachers: 18, pupils: 0), words, outcome,
        by: town.id, teller)
    }
  }

  private func note(
    _ activity: UnionActivity, _ words: String, _ outcome: String, by school: School.ID,
    _ teller: Teller
  ) async throws {
    try await teller.act(
      RecordUnionActivity(activity, by: .school(school), note: words, outcome: outcome),
      as: .school("principal", school), on: activity.day.advanced(by: 1))
  }

  /// Two teachers of the lead walk to the village school.
  private func walk(_ group: SchoolUnion.ID, _ teller: Teller) async throws {
    let people = Array(teachers(of: town.id).prefix(2))
    let side = UnionSide.school(town.id)
    let head = Teller.Voice.school("principal", town.id)
    try await teller.act(
      NameSupervisor("教导处副主任", of: group, by: side), as: head, on: on(9, 21))
    try await teller.act(
      DecideWalks(
        group, on: on(9, 21), "每周三到\(village.name)上课、教研，集团派车",
        walks: people.map { "\($0.id) \(village.id) \(on(9, 23)) \(on(12, 30))" }
          .joined(separator: "\n"), by: side, county: UnionSchools(roster.schools)),
      as: head, on: on(9, 21))
    let decisions = try await teller.database.read { try $0.walkDecisions() }
    for (number, person) in people.enumerated() {
      guard let decision = decisions.first(where: { $0.decision.teacher == person.id })
      else { continue }
      for week in 0..<(number == 0 ? 4 : 2) {
        let day = on(9, 30).advanced(by: 14 * (week + 1))
        let walk = try await teller.act(
          RecordWalk(
            decision.id, on: day, form: "walk", level: week % 2 == 0 ? "teaching" : "research",
            topic: "四年级第\(week + 2)单元起始课", by: .own(person.id)),
          as: .teacher(person.id), on: day)
        guard number == 0 else { continue }
        try await teller.act(
          ReportWalk(walk, "学生识字量差得多，先补了两课时的字词；带回一套分层练习", by: .own(person.id)),
          as: .teacher(person.id), on: day.advanced(by: 2))
      }
    }
    try await teller.act(
      NoteWalkCost(
        WalkCost("walking", activities: 6, Money(yuan: 720)), of: group, on: on(11, 20),
        "集团派车油费", by: side), as: head, on: on(11, 20))
  }
}
