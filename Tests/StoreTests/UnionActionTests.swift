import Access
import Actions
import Policy
import Staffing
import Store
import Testing
import Uniting

/// The sample county with an area of three schools that does research together since
/// September.
private struct UnionCounty {
  static let founded = Day(2026, 9, 1)
  static let autumn = Day(2026, 10, 12)

  let county: YearCounty
  let schools: [School]
  let union: SchoolUnion.ID

  var lead: School.ID { schools[0].id }
  var member: School.ID { schools[1].id }
  var known: UnionSchools { UnionSchools(county.roster.schools) }

  init() async throws {
    let county = try await YearCounty()
    let roster = county.roster
    let schools = Array(
      roster.schools.filter { school in
        roster.teachers.contains {
          $0.establishment.school == school.id && $0.teaching.school == school.id
        }
      }.prefix(3))
    self.county = county
    self.schools = schools
    union = try await county.act(
      FoundUnion(
        "area", named: "东片教研联合体",
        members: schools.map(\.id.rawValue).joined(separator: "\n"), lead: schools[0].id.rawValue,
        basis: "县教发〔2026〕9号", aims: "联片教研", on: Self.founded,
        county: UnionSchools(county.roster.schools)), on: Self.founded)
  }

  func activity(
    _ day: Day = UnionCounty.autumn, kind: String = "area-research", by side: UnionSide? = nil,
    schools: [School.ID]? = nil, note: String = "同课异构", purpose: String? = "backbone",
    teachers: Int = 12
  ) -> RecordUnionActivity {
    RecordUnionActivity(
      UnionActivity(
        of: union, on: day, kind: kind, mode: .synchronous, purpose: purpose,
        schools: Set(schools ?? [lead, member]), teachers: teachers, pupils: 40),
      by: side ?? .school(lead), note: note, outcome: "形成教案三份")
  }

  /// Somebody whom the member employs on the day.
  func teacher() throws -> Teacher {
    try #require(
      county.roster.teachers.first {
        $0.establishment.school == member && $0.teaching.school == member
      })
  }

  func decided(_ lines: String? = nil) async throws -> RecordedUnionMeeting.ID {
    let teacher = try teacher()
    return try await county.act(
      DecideWalks(
        union, on: Self.autumn, "确定本学期走校教师",
        walks: lines ?? "\(teacher.id) \(lead) 2026-10-12 2026-12-31", by: .school(lead),
        county: known), by: YearCounty.principal(lead), on: Self.autumn)
  }

  func decision() async throws -> RecordedWalkDecision {
    try #require(try await county.read { try $0.walkDecisions() }.first)
  }
}

@Suite struct `A union of schools on record` {
  @Test func `is founded once, and refused with every reason`() async throws {
    let it = try await UnionCounty()
    let county = it.county
    let found = try #require(try await county.read { try $0.union(it.union) })
    #expect(found.union.members(on: UnionCounty.autumn).count == 3)
    #expect(found.union.lead(on: UnionCounty.autumn) == it.lead)
    #expect(found.basis == "县教发〔2026〕9号" && found.hand.person == YearCounty.personnel.name)
    func founding(
      _ kind: String = "area", _ members: String, lead: String = "", name: String = "西片",
      basis: String = "文"
    ) -> FoundUnion {
      FoundUnion(
        kind, named: name, members: members, lead: lead, basis: basis, aims: "教研",
        on: UnionCounty.founded, county: it.known)
    }
    let again = FoundUnion(
      "area", named: "东片教研联合体",
      members: it.schools.map(\.id.rawValue).joined(separator: "\n"), lead: it.lead.rawValue,
      basis: "县教发〔2026〕9号", aims: "联片教研", on: UnionCounty.founded, county: it.known)
    #expect(try await county.act(again, on: UnionCounty.founded) == it.union)
    try await county.refuses(
      founding("area", "tea\n\(it.lead)", name: "东片教研联合体", basis: " "),
      on: UnionCounty.founded, "已有叫“东片教研联合体”", "没有填写依据文件", "第 1 行“tea”", "只有 1 所学校",
      "要有龙头校", "一校一个")
    try await county.refuses(founding("tea", "a"), on: UnionCounty.founded, "没有“tea”")
    let large = try #require(county.roster.schools.first { $0.pupils > 100 })
    try await county.refuses(
      founding("alliance", large.id.rawValue, lead: large.id.rawValue), on: UnionCounty.founded,
      "这种联合体只收不超过 100 人")
    try await county.forbids(
      again, by: YearCounty.principal(it.lead), on: UnionCounty.founded)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `takes schools in, lets them go, changes its lead and ends`() async throws {
    let it = try await UnionCounty()
    let county = it.county
    let other = try #require(
      county.roster.schools.first { school in !it.schools.contains { $0.id == school.id } })
    func joining(_ words: String) -> JoinUnion {
      JoinUnion(it.union, words, from: UnionCounty.autumn, county: it.known)
    }
    try await county.refuses(
      joining("\(other.id)\n\(it.lead)"), on: UnionCounty.autumn, "已经是成员")
    try await county.refuses(joining(" "), on: UnionCounty.autumn, "没有选学校")
    try await county.act(joining(other.id.rawValue), on: UnionCounty.autumn)
    let last = Day(2026, 11, 30)
    try await county.act(
      it.activity(schools: [it.lead, other.id]),
      by: YearCounty.principal(it.lead), on: UnionCounty.autumn)
    try await county.refuses(
      LeaveUnion(it.union, other.id, on: Day(2026, 10, 11), because: " "),
      on: UnionCounty.autumn, "没有填写内容", "在加入日", "还登记有活动")
    try await county.act(LeaveUnion(it.union, it.lead, on: last, because: "撤并"), on: last)
    try await county.act(LeaveUnion(it.union, it.lead, on: last, because: "撤并"), on: last)
    let later = Day(2026, 12, 1)
    var union = try #require(try await county.read { try $0.union(it.union) }).union
    #expect(union.lead(on: last) == it.lead && union.lead(on: later) == nil)
    try await county.refuses(
      SetUnionLead(it.union, it.lead, since: later), on: later, "那天不是成员")
    try await county.act(SetUnionLead(it.union, it.member, since: later), on: later)
    try await county.refuses(
      DissolveUnion(it.union, on: Day(2026, 10, 1), because: "到期"), on: later, "还登记有活动")
    try await county.act(DissolveUnion(it.union, on: later, because: "到期"), on: later)
    union = try #require(try await county.read { try $0.union(it.union) }).union
    #expect(union.lead(on: later) == it.member && union.members(on: Day(2026, 12, 2)).isEmpty)
    try await county.refuses(joining(it.lead.rawValue), on: later, "已办理解散")
    // Its schools are free for another one.
    try await county.act(
      FoundUnion(
        "area", named: "新东片", members: "\(it.lead)\n\(it.member)", lead: it.lead.rawValue,
        basis: "文", aims: "教研", on: Day(2026, 12, 2), county: it.known), on: later)
  }
}

@Suite struct `What a union did` {
  @Test func `is noted once by the lead or a member that was there`() async throws {
    let it = try await UnionCounty()
    let county = it.county
    let lead = YearCounty.principal(it.lead)
    let id = try await county.act(it.activity(), by: lead, on: UnionCounty.autumn)
    #expect(try await county.act(it.activity(), by: lead, on: UnionCounty.autumn) == id)
    let noted = try #require(try await county.read { try $0.unionActivity(id) })
    #expect(noted.activity.mode == .synchronous && noted.activity.purpose == "backbone")
    #expect(noted.activity.schools == [it.lead, it.member] && noted.notedBy == it.lead)
    #expect(noted.outcome == "形成教案三份")
    try await county.act(
      it.activity(by: .school(it.member), note: "听课"), by: YearCounty.principal(it.member),
      on: UnionCounty.autumn)
    try await county.act(it.activity(by: .office, note: "评比"), on: UnionCounty.autumn)
    let third = it.schools[2].id
    try await county.refuses(
      it.activity(by: .school(third)), by: YearCounty.principal(third), on: UnionCounty.autumn,
      "本校没有参加")
    try await county.forbids(
      it.activity(by: .school(it.lead)), by: YearCounty.principal(third), on: UnionCounty.autumn)
    let stranger = try #require(
      county.roster.schools.first { school in !it.schools.contains { $0.id == school.id } })
    try await county.refuses(
      it.activity(by: .school(stranger.id)), by: YearCounty.principal(stranger.id),
      on: UnionCounty.autumn, "没有联合体")
    try await county.refuses(
      it.activity(
        kind: "tea", schools: [it.lead, stranger.id], note: " ", purpose: "tea", teachers: -1),
      by: lead, on: UnionCounty.autumn, "没有“tea”这种活动", "没有“tea”这种服务方向", "那天不是成员",
      "人数 -1", "没有填写内容")
    try await county.refuses(
      it.activity(Day(2026, 10, 13)), by: lead, on: UnionCounty.autumn, "2026-10-13")
    #expect(
      try await county.read { try $0.unionActivities(in: SchoolYear(2026).days) }.count == 3)
  }

  @Test func `is taken back by who noted it or the lead, and stays with the reason`()
    async throws
  {
    let it = try await UnionCounty()
    let county = it.county
    let id = try await county.act(
      it.activity(), by: YearCounty.principal(it.lead), on: UnionCounty.autumn)
    func taking(_ side: UnionSide, _ reason: String = "重复") -> WithdrawUnionRecord {
      WithdrawUnionRecord(id, by: side, because: reason)
    }
    try await county.refuses(
      taking(.school(it.member)), by: YearCounty.principal(it.member), on: UnionCounty.autumn,
      "没有您可以撤回的记录")
    try await county.refuses(
      taking(.school(it.lead), ""), by: YearCounty.principal(it.lead), on: UnionCounty.autumn,
      "没有填写内容")
    try await county.act(
      taking(.school(it.lead)), by: YearCounty.principal(it.lead), on: UnionCounty.autumn)
    try await county.act(taking(.office), on: UnionCounty.autumn)
    let noted = try #require(try await county.read { try $0.unionActivity(id) })
    #expect(noted.withdrawal?.reason == "重复")
    try await county.refuses(
      WithdrawUnionRecord("UA-0", by: .office, because: "x"), on: UnionCounty.autumn,
      "没有您可以撤回的记录")
  }
}

@Suite struct `Walks between schools` {
  @Test func `are decided by a meeting of the lead, all lines or none`() async throws {
    let it = try await UnionCounty()
    let county = it.county
    let teacher = try it.teacher()
    let lead = YearCounty.principal(it.lead)
    func meeting(_ lines: String, by side: UnionSide? = nil) -> DecideWalks {
      DecideWalks(
        it.union, on: UnionCounty.autumn, "确定走校教师", walks: lines,
        by: side ?? .school(it.lead), county: it.known)
    }
    try await county.refuses(
      meeting(
        """
        \(teacher.id) \(it.lead) 2026-10-12
        nobody \(it.lead) 2026-10-12 2026-10-13
        \(teacher.id) \(it.member) 2026-10-12 2026-10-13
        \(teacher.id) tea 2026-10-12 2026-10-13
        """), by: lead, on: UnionCounty.autumn, "第 1 行只有 3 项", "第 2 行“nobody”", "第 3 行",
      "第 4 行“tea”")
    #expect(try await county.read { try $0.walkDecisions() }.isEmpty)
    try await county.refuses(
      meeting("", by: .school(it.member)), by: YearCounty.principal(it.member),
      on: UnionCounty.autumn, "由龙头校或主管科室办")
    let id = try await it.decided()
    #expect(try await it.decided() == id)
    let decision = try await it.decision()
    #expect(decision.meeting == id && decision.teacherName == teacher.name)
    #expect(decision.decision.home == it.member && decision.decision.host == it.lead)
    try await county.refuses(
      meeting("\(teacher.id) \(it.lead) 2026-12-31 2027-01-05"), by: lead,
      on: UnionCounty.autumn, "第 1 行：", "已安排过")
    try await county.act(
      NameSupervisor("王主任", of: it.union, by: .school(it.lead)), by: lead,
      on: UnionCounty.autumn)
    let union = try #require(try await county.read { try $0.union(it.union) })
    #expect(union.supervisors.first?.name == "王主任")
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `are noted by whoever walks, reported once, and taken back`() async throws {
    let it = try await UnionCounty()
    let county = it.county
    _ = try await it.decided()
    let decision = try await it.decision()
    let teacher = decision.decision.teacher
    let own = YearCounty.teacher(teacher)
    func walk(
      _ day: Day = UnionCounty.autumn, form: String = "walk", level: String = "teaching",
      topic: String = "示范课", by side: UnionSide? = nil
    ) -> RecordWalk {
      RecordWalk(
        decision.id, on: day, form: form, level: level, topic: topic, by: side ?? .own(teacher))
    }
    let id = try await county.act(walk(), by: own, on: UnionCounty.autumn)
    #expect(try await county.act(walk(), by: own, on: UnionCounty.autumn) == id)
    try await county.act(
      walk(form: "pair", level: "design", by: .school(it.member)),
      by: YearCounty.principal(it.member), on: UnionCounty.autumn)
    try await county.refuses(
      walk(Day(2026, 10, 11), form: "tea", level: "tea", topic: " "), by: own,
      on: UnionCounty.autumn, "不在安排的", "“tea”这种形式", "“tea”这个层面", "没有填写内容")
    let stranger = try #require(county.roster.teachers.first { $0.id != teacher })
    try await county.refuses(
      walk(by: .own(stranger.id)), by: YearCounty.teacher(stranger.id), on: UnionCounty.autumn,
      "或者不是您的")
    func reporting(_ words: String) -> ReportWalk { ReportWalk(id, words, by: .own(teacher)) }
    try await county.refuses(reporting(" "), by: own, on: UnionCounty.autumn, "没有填写内容")
    try await county.act(reporting("课后反思"), by: own, on: UnionCounty.autumn)
    try await county.act(reporting("课后反思"), by: own, on: UnionCounty.autumn)
    try await county.refuses(reporting("另一份"), by: own, on: UnionCounty.autumn, "已经交了")
    let walks = try await county.read { try $0.walks(of: decision.id) }
    #expect(walks.count == 2)
    #expect(walks.first { $0.id == id }?.report?.words == "课后反思")
    // A decision stands as long as something stands on it.
    let taking = WithdrawUnionRecord(
      decision.id.rawValue, by: .school(it.lead), because: "改派")
    try await county.refuses(
      taking, by: YearCounty.principal(it.lead), on: UnionCounty.autumn, "已登记走校活动")
    for walk in walks {
      try await county.act(
        WithdrawUnionRecord(walk.id.rawValue, by: .own(teacher), because: "记错"), by: own,
        on: UnionCounty.autumn)
    }
    try await county.act(taking, by: YearCounty.principal(it.lead), on: UnionCounty.autumn)
    #expect(try await it.decision().withdrawal?.reason == "改派")
    try await county.refuses(walk(), by: own, on: UnionCounty.autumn, "没有走校安排")
  }

  @Test func `cost what members note`() async throws {
    let it = try await UnionCounty()
    let county = it.county
    func noting(_ mode: String, _ activities: Int, _ yuan: Int) -> NoteWalkCost {
      NoteWalkCost(
        WalkCost(mode, activities: activities, Money(yuan: yuan)), of: it.union,
        on: UnionCounty.autumn, "交通", by: .school(it.member))
    }
    let member = YearCounty.principal(it.member)
    let id = try await county.act(noting("walking", 4, 100), by: member, on: UnionCounty.autumn)
    #expect(
      try await county.act(noting("walking", 4, 100), by: member, on: UnionCounty.autumn) == id)
    try await county.refuses(
      noting("tea", 0, -1), by: member, on: UnionCounty.autumn, "“tea”这种方式", "活动次数 0", "金额 -1.00")
    let costs = try await county.read { try $0.walkCosts(in: SchoolYear(2026).days) }
    #expect(costs.map(\.cost) == [WalkCost("walking", activities: 4, Money(yuan: 100))])
    try await county.act(
      WithdrawUnionRecord(id, by: .school(it.member), because: "记错"), by: member,
      on: UnionCounty.autumn)
    #expect(try await county.read { try $0.walkCost(id) }?.withdrawal != nil)
  }
}
