import Access
import Actions
import Leading
import Policy
import Staffing
import Store
import Testing

/// Two schools of the sample county, each with somebody to post to the other.
private struct Posted {
  static let today = Day(2026, 10, 9)
  static let last = Day(2027, 1, 20)

  let county: YearCounty
  let sent: Teacher
  let back: Teacher

  init() async throws {
    county = try await YearCounty()
    let sent = try #require(county.roster.teachers.first)
    self.sent = sent
    back = try #require(
      county.roster.teachers.first { $0.establishment.school != sent.establishment.school })
  }

  var from: School.ID { sent.establishment.school }
  var host: School.ID { back.establishment.school }
  var head: Actor { YearCounty.principal(from) }
  var hosting: Actor { YearCounty.principal(host) }
  var own: Actor { YearCounty.teacher(sent.id) }

  func arranging(
    _ teacher: Teacher.ID? = nil, at host: School.ID? = nil, twin: TemporaryPost.ID? = nil,
    from first: Day = Posted.today, to last: Day = Posted.last, title: String = "挂职副主任"
  ) -> ArrangeTemporaryPost {
    ArrangeTemporaryPost(
      teacher ?? sent.id, "cadre", to: .school(host ?? self.host), from: first, to: last,
      as: title, aims: "学管理", mentor: "李主任", twin: twin, position: .middleManager,
      ties: [.pair])
  }

  func arranged() async throws -> TemporaryPost.ID {
    try await county.act(arranging(), by: head, on: Posted.today)
  }
}

@Suite struct `A recorded temporary post` {
  private let today = Posted.today

  @Test func `is arranged by the school that sends, once, and linked with the one back`()
    async throws
  {
    let posted = try await Posted()
    let county = posted.county
    try await county.forbids(posted.arranging(), by: posted.hosting, on: today)
    let id = try await posted.arranged()
    #expect(try await posted.arranged() == id)
    let back = try await county.act(
      posted.arranging(posted.back.id, at: posted.from, twin: id), by: posted.hosting, on: today)
    let known = try #require(try await county.read { try $0.temporaryPost(back) })
    #expect(known.post.twin == id && known.post.from == posted.host)
    #expect(known.post.host == posted.from && known.name == posted.back.name)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `may be at a school outside the county`() async throws {
    let posted = try await Posted()
    func outside(_ name: String) -> ArrangeTemporaryPost {
      ArrangeTemporaryPost(
        posted.sent.id, "teacher", to: .outside(name), from: today, to: Posted.last, as: "挂职学习",
        aims: "学教研", mentor: "王老师", position: .teacher, ties: [.outside])
    }
    try await posted.county.refuses(outside(" "), by: posted.head, on: today, "县外学校请写校名")
    let id = try await posted.county.act(outside("市第十一中学"), by: posted.head, on: today)
    let known = try #require(try await posted.county.read { try $0.temporaryPost(id) })
    #expect(known.post.host == nil && known.hostName == "市第十一中学")
  }

  @Test func `is refused with every reason`() async throws {
    let posted = try await Posted()
    let county = posted.county
    try await county.refuses(
      ArrangeTemporaryPost(
        posted.sent.id, "deputy", to: .school("S-none"), from: today, to: today, as: "", aims: "",
        mentor: "", position: .teacher, ties: []), by: posted.head, on: today, "不属于“下派挂职副校长”",
      "没有集团或联盟", "一共 1 天，至少 20 天", "没有在办的学校", "没有填写挂职职务", "没有填写挂职目标", "没有填写指导人")
    try await county.refuses(
      posted.arranging(from: Posted.last, to: today), by: posted.head, on: Posted.last, "请改正")
    _ = try await posted.arranged()
    try await county.refuses(
      posted.arranging(from: Day(2026, 11, 1), title: "另一个"), by: posted.head, on: today,
      "已在别处挂职")
  }

  @Test func `is noted by month and reported on once, with ideas that schools settle`()
    async throws
  {
    let posted = try await Posted()
    let county = posted.county
    let id = try await posted.arranged()
    let side = TemporaryPostSide.own(posted.sent.id)
    func noting(_ month: Month, _ words: String = "听课、值班") -> NoteTemporaryPost {
      NoteTemporaryPost(words, of: month, in: id, by: side)
    }
    try await county.refuses(noting(Month(2026, 12)), by: posted.own, on: today, "还没有到")
    try await county.refuses(noting(Month(2026, 8)), by: posted.own, on: today, "不在挂职期内")
    try await county.act(noting(Month(2026, 10)), by: posted.own, on: Day(2026, 10, 30))
    try await county.act(
      noting(Month(2026, 10), "又参加了教研"), by: posted.own, on: Day(2026, 11, 2))
    let notes = try #require(try await county.read { try $0.temporaryPostNotes() }[id])
    #expect(notes[Month(2026, 10)]?.words == "又参加了教研")
    let stranger = YearCounty.teacher(posted.back.id)
    try await county.forbids(noting(Month(2026, 10)), by: stranger, on: Day(2026, 11, 2))

    func reporting(_ ideas: [String]) -> ReportTemporaryPost {
      ReportTemporaryPost("学到了分层教研", ideas: ideas, of: id, by: side)
    }
    try await county.refuses(reporting([]), by: posted.own, on: today, "才结束")
    try await county.refuses(
      reporting(["甲", String(repeating: "长", count: 121)]), by: posted.own, on: Posted.last,
      "第 2 条打算 121 字")
    try await county.act(
      reporting(["互派学校领导班子", " ", "联合教研"]), by: posted.own, on: Posted.last)
    let ideas = try await county.read { try $0.temporaryPostIdeas() }
    #expect(ideas.map(\.words) == ["互派学校领导班子", "联合教研"])
    #expect(ideas.allSatisfy { $0.state == .open && $0.post == id })
    let settling = SettlePostIdea(ideas[0].id, .taken, words: "列入春季计划")
    try await county.forbids(settling, by: posted.own, on: Posted.last)
    try await county.refuses(
      SettlePostIdea(ideas[0].id, .done, words: ""), by: posted.hosting, on: Posted.last,
      "不能改为“已办成”", "没有填写内容")
    try await county.act(settling, by: posted.hosting, on: Posted.last)
    try await county.act(
      SettlePostIdea(ideas[0].id, .done, words: "三月互派"), by: posted.head,
      on: Day(2027, 3, 9))
    let settled = try await county.read { try $0.temporaryPostIdeas() }
    #expect(settled.map(\.state) == [.done, .open] && settled[0].said?.words == "三月互派")
  }

  @Test func `ends early or is called off, with a reason`() async throws {
    let posted = try await Posted()
    let county = posted.county
    let id = try await posted.arranged()
    func ending(_ last: Day?, _ reason: String = "工作需要") -> EndTemporaryPost {
      EndTemporaryPost(id, on: last, because: reason)
    }
    try await county.refuses(ending(nil), by: posted.hosting, on: today, "不能取消")
    try await county.refuses(
      ending(Posted.last, " "), by: posted.hosting, on: today, "提前结束日", "没有填写内容")
    try await county.act(ending(Day(2026, 11, 30)), by: posted.hosting, on: today)
    let known = try #require(try await county.read { try $0.temporaryPost(id) })
    #expect(known.post.days == today...Day(2026, 11, 30) && !known.isCancelled)
    let later = try await county.act(
      posted.arranging(from: Day(2026, 12, 1), to: Day(2027, 3, 1)), by: posted.head, on: today)
    try await county.act(
      EndTemporaryPost(later, on: nil, because: "人员调整"), by: posted.head, on: today)
    #expect(try await county.read { try $0.temporaryPost(later) }?.isCancelled == true)
    // Its days are free again.
    try await county.act(
      posted.arranging(from: Day(2026, 12, 1), to: Day(2027, 3, 1)), by: posted.head, on: today)
  }
}
