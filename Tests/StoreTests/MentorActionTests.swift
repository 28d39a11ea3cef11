import Access
import Actions
import Mentoring
import Policy
import Staffing
import Store
import Testing

/// A master and an apprentice of the same subject at two schools of the sample county.
private struct Bound {
  static let first = Day(2026, 9, 1)
  static let last = Day(2027, 7, 10)
  static let today = Day(2026, 10, 9)

  let county: YearCounty
  let master: Teacher
  let apprentice: Teacher

  init() async throws {
    county = try await YearCounty()
    let teachers = county.roster.teachers.filter {
      $0.position.teaches && $0.establishment.school == $0.teaching.school
    }
    let masters = teachers.filter { $0.title >= .senior || $0.backbone >= .school }
    let pairs = masters.lazy.compactMap { master in
      teachers.first {
        $0.subject == master.subject && $0.stage == master.stage
          && $0.teaching.school != master.teaching.school
      }.map { (master, $0) }
    }
    (master, apprentice) = try #require(pairs.first)
  }

  var head: Actor { YearCounty.principal(apprentice.teaching.school) }
  var other: Actor { YearCounty.principal(master.teaching.school) }
  var teaches: Actor { YearCounty.teacher(master.id) }
  var learns: Actor { YearCounty.teacher(apprentice.id) }
  var asMaster: MentorSide { .own(master.id) }
  var asApprentice: MentorSide { .own(apprentice.id) }

  func arranging(
    _ mentor: Teacher.ID? = nil, from first: Day = Bound.first, to last: Day = Bound.last
  ) -> ArrangeMentorship {
    ArrangeMentorship(
      .subject, .teacher(mentor ?? master.id), for: apprentice.id, from: first, to: last,
      goal: .county)
  }

  func arranged() async throws -> Mentorship.ID {
    try await county.act(arranging(), by: head, on: Bound.today)
  }

  func observed(
    _ bond: Mentorship.ID, on day: Day = Day(2026, 10, 8), times: Int = 2
  ) -> MentorActivity {
    MentorActivity(
      of: bond, on: day, form: "observed", times: times, area: "teaching",
      place: .apprenticeSchool)
  }
}

@Suite struct `A bond of master and apprentice` {
  private let today = Bound.today

  @Test func `is arranged by either school, once`() async throws {
    let bound = try await Bound()
    let county = bound.county
    let stranger = try #require(
      county.roster.schools.first {
        $0.id != bound.master.teaching.school && $0.id != bound.apprentice.teaching.school
      })
    try await county.forbids(
      bound.arranging(), by: YearCounty.principal(stranger.id), on: today)
    try await county.forbids(bound.arranging(), by: bound.teaches, on: today)
    let bond = try await bound.arranged()
    #expect(try await county.act(bound.arranging(), by: bound.other, on: today) == bond)
    let known = try #require(try await county.read { try $0.mentorship(bond) })
    #expect(known.bond.mentorSchool == bound.master.establishment.school)
    #expect(known.bond.apprenticeSchool == bound.apprentice.establishment.school)
    #expect(!known.bond.isInside && known.bond.days == Bound.first...Bound.last)
    #expect(known.mentorName == bound.master.name && known.end == nil)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `is refused with every reason`() async throws {
    let bound = try await Bound()
    let county = bound.county
    _ = try await bound.arranged()
    try await county.refuses(
      bound.arranging(from: Day(2026, 10, 1), to: Day(2035, 7, 10)), by: bound.head, on: today,
      "已有同类师傅", "时间太长")
    try await county.refuses(
      bound.arranging(bound.apprentice.id), by: bound.head, on: today, "同一个人")
    try await county.refuses(
      bound.arranging("T-nobody"), by: bound.head, on: today, "T-nobody")
    try await county.refuses(
      bound.arranging(from: Bound.last, to: Bound.first), by: bound.head, on: today, "在开始日")
    try await county.refuses(
      ArrangeMentorship(
        .classTeacher, .researcher("nobody"), for: bound.apprentice.id, from: Bound.first,
        to: Bound.last, goal: .alone), by: bound.head, on: today, "nobody")
  }

  @Test func `ends with a summary, and takes no more words`() async throws {
    let bound = try await Bound()
    let county = bound.county
    let bond = try await bound.arranged()
    func ending(_ side: MentorSide, _ last: Day, _ summary: String = "能独立上课") -> EndMentorship {
      EndMentorship(bond, by: side, on: last, summary: summary)
    }
    try await county.refuses(
      ending(bound.asMaster, today), by: bound.teaches, on: today, "期满")
    try await county.refuses(
      ending(bound.asApprentice, Bound.last), by: bound.learns, on: Bound.last, "徒弟本人不登记")
    try await county.refuses(
      ending(.keeper, today.advanced(by: 1), " "), by: bound.head, on: today, "没有填写内容", "还没有到")
    try await county.act(
      RecordMentorActivity(bound.observed(bond), by: bound.asMaster, note: "听了两节"),
      by: bound.teaches, on: today)
    try await county.refuses(
      ending(.keeper, Day(2026, 10, 1)), by: bound.head, on: today, "还登记了活动")
    try await county.act(ending(.keeper, today), by: bound.other, on: today)
    try await county.act(ending(.keeper, today), by: bound.other, on: today)
    let known = try #require(try await county.read { try $0.mentorship(bond) })
    #expect(known.bond.days == Bound.first...today && known.end?.summary == "能独立上课")
    try await county.refuses(
      StateMentorPlan(bond, by: .keeper, aim: "目标", steps: "方案"), by: bound.head, on: today,
      "已于 2026-10-09 结束")
    let before = try await county.read { connection in
      let last = try connection.events().last?.sequence ?? 0
      return try PastConnection(connection, after: last - 1).mentorship(bond)
    }
    #expect(before?.end == nil && before?.bond.days == Bound.first...Bound.last)
    // The days after it are free again.
    try await county.act(
      bound.arranging(from: today.advanced(by: 1)), by: bound.head, on: today)
  }
}

@Suite struct `A plan of a bond` {
  private let today = Bound.today

  @Test func `is stated by either of the two, anew if need be, and agreed to by another`()
    async throws
  {
    let bound = try await Bound()
    let county = bound.county
    let bond = try await bound.arranged()
    func stating(_ side: MentorSide, _ aim: String) -> StateMentorPlan {
      StateMentorPlan(bond, by: side, aim: aim, steps: "每两周听一节")
    }
    func plans() async throws -> [RecordedMentorPlan] {
      try await county.read { try $0.mentorPlans(of: bond) }
    }
    try await county.refuses(
      StateMentorPlan(bond, by: bound.asApprentice, aim: " ", steps: ""), by: bound.learns,
      on: today, "没有填写目标", "没有填写实施方案")
    try await county.act(stating(bound.asApprentice, "站稳讲台"), by: bound.learns, on: today)
    try await county.act(stating(bound.asApprentice, " 站稳讲台"), by: bound.learns, on: today)
    let first = try #require(try await plans().first)
    #expect(try await plans().count == 1)
    try await county.forbids(
      AgreeMentorPlan(first.number, of: bond), by: bound.teaches, on: today)
    try await county.act(stating(.keeper, "上好公开课"), by: bound.head, on: today)
    try await county.refuses(
      AgreeMentorPlan(first.number, of: bond), by: bound.other, on: today, "新的一版")
    let second = try #require(try await plans().last)
    try await county.refuses(
      AgreeMentorPlan(second.number, of: bond), by: bound.head, on: today, "请由另一人办理")
    try await county.act(AgreeMentorPlan(second.number, of: bond), by: bound.other, on: today)
    try await county.act(AgreeMentorPlan(second.number, of: bond), by: bound.other, on: today)
    #expect(try await plans().map { $0.agreement?.day } == [nil, today])
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }
}

@Suite struct `What a master and an apprentice did` {
  private let today = Bound.today

  @Test func `is noted once by either, and taken back with a reason`() async throws {
    let bound = try await Bound()
    let county = bound.county
    let bond = try await bound.arranged()
    let noting = RecordMentorActivity(bound.observed(bond), by: bound.asMaster, note: "听了两节")
    try await county.forbids(noting, by: bound.learns, on: today)
    let id = try await county.act(noting, by: bound.teaches, on: today)
    #expect(try await county.act(noting, by: bound.teaches, on: today) == id)
    let stranger = try #require(
      county.roster.teachers.first {
        $0.id != bound.master.id && $0.id != bound.apprentice.id
      })
    try await county.refuses(
      RecordMentorActivity(bound.observed(bond), by: .own(stranger.id), note: "x"),
      by: YearCounty.teacher(stranger.id), on: today, bond.rawValue)
    let taking = WithdrawMentorActivity(id, by: bound.asApprentice, because: "日期记错")
    try await county.refuses(
      WithdrawMentorActivity(id, by: bound.asApprentice, because: " "), by: bound.learns,
      on: today, "没有填写")
    try await county.act(taking, by: bound.learns, on: today)
    try await county.act(taking, by: bound.learns, on: today)
    let kept = try #require(try await county.read { try $0.mentorActivity(id) })
    #expect(kept.withdrawal?.reason == "日期记错" && kept.activity == bound.observed(bond))
    #expect(try await county.act(noting, by: bound.teaches, on: today) != id)
  }

  @Test func `says what its form asks for, on a day of the bond`() async throws {
    let bound = try await Bound()
    let county = bound.county
    let bond = try await bound.arranged()
    func refused(
      _ activity: MentorActivity, note: String = "x", byApprentice: Bool = false,
      _ words: String...
    ) async throws {
      let own = byApprentice ? bound.asApprentice : bound.asMaster
      let actor = byApprentice ? bound.learns : bound.teaches
      for word in words {
        try await county.refuses(
          RecordMentorActivity(activity, by: own, note: note), by: actor, on: today, word)
      }
    }
    try await refused(
      MentorActivity(of: bond, on: Day(2026, 8, 31), form: "observed", times: 13), note: " ",
      "没有选择解决哪方面", "没有选择地点", "1 到 12", "不在结对期内", "没有填写内容")
    try await refused(
      MentorActivity(of: bond, on: today.advanced(by: 1), form: "contact"), "联系方式", "下一步",
      "还没有到")
    try await refused(MentorActivity(of: bond, on: today, form: "seminar", item: "tea"), "辅导要点")
    try await refused(MentorActivity(of: bond, on: today, form: "tea"), "tea")
    let alone = MentorActivity(of: bond, on: today, form: "alone")
    try await refused(alone, byApprentice: true, "徒弟本人不登记")
    try await county.act(
      RecordMentorActivity(alone, by: bound.asMaster, note: "独立完成一个单元"), by: bound.teaches,
      on: today)
    try await county.act(
      RecordMentorActivity(
        MentorActivity(of: bond, on: today, form: "contact", channel: "phone"),
        by: bound.asApprentice, note: "谈了备课", next: "下周听课"), by: bound.learns, on: today)
    let noted = try await county.read { try $0.mentorActivities(of: bond) }
    #expect(noted.map(\.next) == ["下周听课", ""])
  }

  @Test func `shows which points of the coaching list are weak, by the master's word`()
    async throws
  {
    let bound = try await Bound()
    let county = bound.county
    let bond = try await bound.arranged()
    func marking(
      _ grade: CoachingList.Grade, _ side: MentorSide, note: String = "板书太满"
    ) -> MarkCoaching {
      MarkCoaching("blackboard", grade, of: bond, by: side, note: note)
    }
    try await county.refuses(
      marking(.sound, bound.asApprentice), by: bound.learns, on: today, "徒弟本人不登记")
    try await county.refuses(
      marking(.weak, bound.asMaster, note: ""), by: bound.teaches, on: today, "没有填写")
    try await county.refuses(
      MarkCoaching("tea", .sound, of: bond, by: .keeper, note: ""), by: bound.head, on: today,
      "辅导要点")
    try await county.act(marking(.weak, bound.asMaster), by: bound.teaches, on: today)
    try await county.act(marking(.weak, bound.asMaster), by: bound.teaches, on: today)
    try await county.act(marking(.sound, .keeper, note: ""), by: bound.head, on: today)
    let marks = try await county.read { try $0.mentorMarks(of: bond) }
    #expect(marks.map(\.mark.grade) == [.weak, .sound] && marks[0].note == "板书太满")
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }
}
