import Access
import Actions
import Leading
import Policy
import Staffing
import Store
import Testing

/// The sample county with a head of one school who went to another by record.
private struct Led {
  static let today = Day(2026, 10, 9)
  static let first = Day(2026, 9, 1)
  static let year = SchoolYear(2026)

  let county: YearCounty
  let head: Teacher
  let other: Teacher
  let school: School.ID

  init() async throws {
    county = try await YearCounty()
    let roster = county.roster
    let head = try #require(
      roster.teachers.first { $0.establishment.since.map { $0 < Month(2026, 1) } ?? false })
    self.head = head
    other = try #require(
      roster.teachers.first { $0.establishment.school != head.establishment.school })
    school = other.establishment.school
  }

  static func appraiser(_ name: String) -> Actor {
    YearCounty.person(name, "supervision", .county)
  }

  func recording(
    _ teacher: Teacher.ID? = nil, at school: School.ID? = nil, _ way: HeadPost.Way = .rotated,
    from first: Day = Led.first, by document: String = "密教任〔2026〕3号"
  ) -> RecordHeadPost {
    RecordHeadPost(
      HeadPostProposal(
        teacher ?? head.id, at: school ?? self.school, as: .head, way, from: first), by: document)
  }

  func rotated() async throws -> HeadPost.ID {
    try await county.act(recording(), on: Led.today)
  }

  func posts() async throws -> [RecordedHeadPost] { try await county.read { try $0.headPosts() } }

  func marking(_ marks: Int = 88, of teacher: Teacher.ID? = nil) -> MarkHead {
    MarkHead(
      teacher ?? head.id, in: Led.year, [.virtue: marks, .results: marks, .ability: marks],
      note: "述职和走访")
  }

  func opinion(_ group: HeadOpinion.Group, _ satisfied: Int = 20) -> EnterHeadOpinion {
    EnterHeadOpinion(
      of: group, about: head.id, in: Led.year,
      .asked(HeadOpinion(satisfied: satisfied, mostly: 0, unsatisfied: 0), how: "全体大会"))
  }

  func record() async throws -> RecordedHeadAppraisal {
    try await county.read { try $0.headAppraisal(.init(head.id, in: Led.year)) }
  }
}

@Suite struct `A head's post` {
  private let today = Led.today

  @Test func `is recorded by a document, once, and ends the post before`() async throws {
    let led = try await Led()
    let county = led.county
    try await county.forbids(
      led.recording(), by: YearCounty.principal(led.school), on: today)
    let post = try await led.rotated()
    #expect(try await led.rotated() == post)
    let known = try #require(try await led.posts().first)
    #expect(known.post.from == led.head.establishment.school && known.post.last == nil)
    #expect(known.name == led.head.name)
    let third = try #require(
      county.roster.schools.first {
        $0.id != led.school && $0.id != led.head.establishment.school
      }
    ).id
    let second = try await county.act(led.recording(at: third, from: today), on: today)
    let posts = try await led.posts()
    #expect(posts.first { $0.id == post }?.post.last == today.advanced(by: -1))
    #expect(posts.first { $0.id == second }?.post.from == led.school)
    // Taken back, the one before runs on.
    try await county.act(WithdrawHeadPost(second, because: "登错学校"), on: today)
    let after = try await led.posts()
    #expect(after.map(\.id) == [post] && after[0].post.last == nil)
    #expect(after[0].endDocument == nil)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `is refused with every reason`() async throws {
    let led = try await Led()
    let county = led.county
    _ = try await led.rotated()
    try await county.refuses(
      led.recording("T-none", at: "S-none", from: Day(2028, 9, 1), by: " "), on: today,
      "没有人员 T-none", "没有在办的学校 S-none", "太远", "没有填写依据文件", "不知道从哪所学校交流来")
    try await county.refuses(
      led.recording(led.other.id, .appointed, from: today), on: today, "任校长，请先登记其离任")
    try await county.refuses(
      led.recording(from: today), on: today, "不用重复登记", "同一所学校")
  }

  @Test func `ends on a day, and the last word on it holds`() async throws {
    let led = try await Led()
    let county = led.county
    let post = try await led.rotated()
    try await county.refuses(
      EndHeadPost(post, on: Day(2026, 8, 1), by: ""), on: today, "在任职日", "没有填写依据文件")
    try await county.act(EndHeadPost(post, on: Day(2026, 9, 30), by: "甲"), on: today)
    try await county.act(EndHeadPost(post, on: Day(2026, 10, 5), by: "乙"), on: today)
    let known = try #require(try await led.posts().first)
    #expect(known.post.last == Day(2026, 10, 5) && known.endDocument == "乙")
    try await county.act(
      led.recording(led.other.id, .appointed, from: Day(2026, 10, 6)), on: today)
    try await county.refuses(
      EndHeadPost(post, on: Day(2026, 10, 8), by: "丙"), on: today, "已登记后任")
    try await county.refuses(EndHeadPost("H-0", on: today, by: "丙"), on: today, "没有任职记录")
  }

  @Test func `goes with a rank of the book, since a day that has come`() async throws {
    let led = try await Led()
    let county = led.county
    func ranking(_ rank: String, since: Day) -> RecordHeadRank {
      RecordHeadRank(rank, of: led.head.id, since: since, by: "职级〔2025〕1号")
    }
    try await county.refuses(
      ranking("tea", since: today.advanced(by: 1)), on: today, "没有“tea”这一职级", "还没有到")
    try await county.act(ranking("middle", since: Day(2022, 9, 1)), on: today)
    try await county.act(ranking("senior", since: Day(2025, 9, 1)), on: today)
    try await county.act(ranking("senior", since: Day(2025, 9, 1)), on: today)
    let ranks = try #require(try await county.read { try $0.headRanks() }[led.head.id])
    #expect(ranks.map(\.rank) == ["senior", "middle"])
  }
}

@Suite struct `The recorded appraisal of a head` {
  private let today = Led.today

  @Test func `is marked by several, counted, and agreed to by somebody else`() async throws {
    let led = try await Led()
    let county = led.county
    _ = try await led.rotated()
    for name in ["an", "bo", "cy"] {
      try await county.act(led.marking(), by: Led.appraiser("app-\(name)"), on: today)
    }
    try await county.act(led.opinion(.teachers), on: today)
    let early = try await led.record().version
    let agreeing = { (version: Int) in
      AgreeHeadAppraisal(led.head.id, in: Led.year, version: version)
    }
    try await county.refuses(
      agreeing(early), on: today, "请由别人审定", "还没有群众的评价份数")
    try await county.act(led.opinion(.public), on: today)
    try await county.refuses(agreeing(early), by: YearCounty.leader, on: today, "请刷新看过再审定")
    let version = try await led.record().version
    try await county.forbids(agreeing(version), by: Led.appraiser("app-an"), on: today)
    try await county.act(agreeing(version), by: YearCounty.leader, on: today)
    let agreement = try #require(try await led.record().agreement)
    // 0.8 · 88 + 0.2 · 100
    #expect(agreement.total == 90_40 && agreement.grade == "excellent")
    try await county.refuses(
      led.marking(60), by: Led.appraiser("app-an"), on: today, "已审定")
    // Nothing of marks is in the log, whose readers may not read them.
    let events = try await county.read { try $0.events() }
    #expect(!events.filter { $0.what == "mark-head" }.contains { $0.details.contains("88") })
  }

  @Test func `is answered by the head alone, and may be opened again`() async throws {
    let led = try await Led()
    let county = led.county
    _ = try await led.rotated()
    let own = YearCounty.teacher(led.head.id)
    let answering = AnswerHeadAppraisal("情况说明", of: led.head.id, in: Led.year)
    try await county.refuses(answering, by: own, on: today, "还没有审定")
    for name in ["an", "bo", "cy"] {
      try await county.act(led.marking(), by: Led.appraiser("app-\(name)"), on: today)
    }
    try await county.act(led.opinion(.teachers), on: today)
    try await county.act(led.opinion(.public), on: today)
    let version = try await led.record().version
    try await county.act(
      AgreeHeadAppraisal(led.head.id, in: Led.year, version: version), by: YearCounty.leader,
      on: today)
    try await county.act(answering, by: own, on: today)
    try await county.forbids(answering, by: YearCounty.teacher(led.other.id), on: today)
    let reopening = ReopenHeadAppraisal(led.head.id, in: Led.year, because: "实绩有新材料")
    try await county.act(reopening, by: YearCounty.leader, on: today)
    try await county.act(led.marking(70), by: Led.appraiser("app-an"), on: today)
    let record = try await led.record()
    #expect(record.agreement == nil && record.reopened?.words == "实绩有新材料")
    #expect(record.answer?.words == "情况说明" && record.marks["app-an"]?.marks[.virtue] == 70)
  }

  @Test func `is refused with every reason`() async throws {
    let led = try await Led()
    let county = led.county
    let appraiser = Led.appraiser("app-an")
    try await county.refuses(led.marking(), by: appraiser, on: today, "没有校长任职记录")
    _ = try await led.rotated()
    try await county.refuses(
      MarkHead(led.head.id, in: Led.year, [.virtue: 101, .results: -1], note: ""), by: appraiser,
      on: today, "打了 101 分", "打了 -1 分", "“管理能力”没有打分", "没有填写内容")
    try await county.refuses(led.opinion(.public, 4), on: today, "至少 10 人")
    try await county.refuses(
      EnterHeadOpinion(
        of: .public, about: led.head.id, in: Led.year, .survey("Q-0")), on: today, "不能用")
    let own = Actor(
      account: "self", name: "本人", teacher: led.head.id,
      grants: [Grant(role: "supervision", reach: .county, days: 0..<60_000)], roles: .standard)
    try await county.refuses(led.marking(), by: own, on: today, "不能办理自己")
    try await county.refuses(
      MarkHead(led.head.id, in: SchoolYear(2020), [:], note: ""), by: appraiser, on: today,
      "不能办理")
  }

  @Test func `takes the public's opinion from a school's forms on paper`() async throws {
    let led = try await Led()
    let county = led.county
    _ = try await led.rotated()
    let survey = try await county.act(
      OpenSurvey("head-parents", from: today, to: today.advanced(by: 9)), on: today)
    let taking = EnterHeadOpinion(
      of: .public, about: led.head.id, in: Led.year, .survey(survey))
    try await county.act(
      EnterPaperForms(
        survey, of: led.school,
        .init(
          handedOut: 40, returned: 30, movedOut: 0,
          counts: ["satisfied": ["satisfied": 20, "mostly": 10]])),
      by: YearCounty.principal(led.school), on: today)
    try await county.refuses(taking, on: today, "须是这一学年已结束")
    try await county.act(taking, on: today.advanced(by: 10))
    let opinion = try #require(try await led.record().opinions[.public])
    #expect(opinion.opinion == HeadOpinion(satisfied: 20, mostly: 10, unsatisfied: 0))
    #expect(opinion.source == survey)
  }
}
