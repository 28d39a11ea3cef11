import Access
import Actions
import Policy
import Serving
import Staffing
import Store
import Testing

/// Somebody ordered elsewhere who hasn't left yet.
private struct Ordered {
  let county: YearCounty
  let order: PlacementOrder
  let day = Day(2026, 8, 14)

  var host: Actor { YearCounty.principal(order.line.to) }
  var sender: Actor { YearCounty.principal(order.line.from) }
  var teacher: Actor { YearCounty.teacher(order.teacher) }

  init() async throws {
    county = try await YearCounty()
    _ = try await county.published(county.moves(3))
    try await county.act(IssueOrders(year: YearCounty.year), on: Day(2026, 8, 11))
    order = try await county.read { try $0.orders(of: YearCounty.year) }[0]
  }

  func raising(_ words: String = "宿舍没有热水", _ kind: String = "lodging") -> RaiseNeed {
    RaiseNeed(kind, of: order.id, words, by: .teacher(order.teacher))
  }

  func need(_ id: RecordedNeed.ID) async throws -> RecordedNeed {
    try #require(try await county.read { try $0.need(id) })
  }
}

@Suite struct `Looking after those who serve` {
  @Test func `takes a need from the teacher to whoever answers, and back`() async throws {
    let ordered = try await Ordered()
    let (county, day) = (ordered.county, ordered.day)
    let stranger = YearCounty.teacher("T-stranger")
    try await county.forbids(ordered.raising(), by: stranger, on: day)
    try await county.refuses(
      ordered.raising(" ", "tea"), by: ordered.teacher, on: day, "没有“tea”", "没有填写内容")
    let id = try await county.act(ordered.raising(), by: ordered.teacher, on: day)
    #expect(try await county.act(ordered.raising(), by: ordered.teacher, on: day) == id)
    let (to, from) = (ordered.order.line.to, ordered.order.line.from)
    func step(_ step: NeedCase.Step, _ side: RecordDuty.Side, _ words: String) -> TakeNeedStep {
      TakeNeedStep(step, of: id, words: words, by: side)
    }
    try await county.refuses(
      step(.answer, .sender(from), "不归我们"), by: ordered.sender, on: day, "由接收学校负责")
    try await county.refuses(
      step(.handOn(.host), .host(to), " "), by: ordered.host, on: day, "不能转给接收学校", "没有填写内容")
    try await county.forbids(step(.answer, .host(to), "装好了"), by: ordered.sender, on: day)
    try await county.act(step(.handOn(.bureau), .host(to), "要经费"), by: ordered.host, on: day)
    #expect(try await ordered.need(id).situation.owner == .bureau)
    let section = YearCounty.person("zhong", "stage-section", .county)
    try await county.act(step(.answer, .bureau, "已拨经费装热水器"), by: section, on: day)
    try await county.act(step(.answer, .bureau, "已拨经费装热水器"), by: section, on: day)
    #expect(try await ordered.need(id).steps.count == 2)
    try await county.act(
      step(.reopen, .teacher(ordered.order.teacher), "还没有装"), by: ordered.teacher, on: day)
    try await county.act(step(.answer, .bureau, "今天装好"), by: section, on: day)
    try await county.act(
      step(.accept, .teacher(ordered.order.teacher), ""), by: ordered.teacher, on: day)
    let met = try await ordered.need(id)
    #expect(met.situation.state == .met && met.steps.count == 5)
    try await county.refuses(
      step(.answer, .bureau, "再说一次"), by: section, on: day, "已经解决")
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `keeps how it is at a school and who gives the lessons left behind`() async throws {
    let ordered = try await Ordered()
    let (county, day, order) = (ordered.county, ordered.day, ordered.order)
    let saying = StateConditions(of: order.line.to, ["water": "自来水，冬季烧煤", "room": "两人一间"])
    try await county.forbids(saying, by: ordered.sender, on: day)
    try await county.refuses(
      StateConditions(of: order.line.to, ["tea": "好", "water": " "]), by: ordered.host, on: day,
      "没有“tea”", "没有填写内容")
    try await county.act(saying, by: ordered.host, on: day)
    let events = try await county.read { try $0.events() }.count
    try await county.act(saying, by: ordered.host, on: day)
    #expect(try await county.read { try $0.events() }.count == events)
    let said = try await county.read { try $0.hostConditions() }[order.line.to]
    #expect(said?.words["water"] == "自来水，冬季烧煤" && said?.words["meals"] == "")

    func covering(_ periods: Int) -> StateCover {
      StateCover(
        at: order.line.from, for: order.id,
        CoverPlan(
          taught: 140,
          parts: [CoverPlan.Part(way: "colleagues", periods: periods, words: " 王老师、李老师 ")]))
    }
    try await county.forbids(covering(140), by: ordered.host, on: day)
    try await county.refuses(covering(150), by: ordered.sender, on: day, "多于原来的 14 节")
    try await county.act(covering(100), by: ordered.sender, on: day)
    try await county.act(covering(140), by: ordered.sender, on: day)
    let covers = try await county.read { try $0.coverPlans() }
    #expect(covers.count == 1 && covers[order.id]?.plan.missing == 0)
    #expect(covers[order.id]?.plan.parts.first?.words == "王老师、李老师")
    // Of those that a school receives it says nothing.
    try await county.refuses(
      StateCover(at: order.line.to, for: order.id, covering(140).plan), by: ordered.host,
      on: day, order.id)
  }

  @Test func `notes who wasn't sent or taken, and what the bureau did`() async throws {
    let ordered = try await Ordered()
    let (county, day) = (ordered.county, ordered.day)
    let school = ordered.order.line.from
    func noting(_ asked: Int, _ given: Int, _ reason: String = "short") -> NoteRefusal {
      NoteRefusal(
        of: school, in: YearCounty.year, .send, asked: asked, given: given, reason: reason,
        words: "数学教师只有两人")
    }
    try await county.forbids(noting(3, 1), by: ordered.host, on: day)
    try await county.refuses(noting(2, 2, "tea"), by: ordered.sender, on: day, "没有“tea”", "落实 2 人")
    try await county.act(noting(3, 1), by: ordered.sender, on: day)
    try await county.act(noting(3, 1), by: ordered.sender, on: day)
    let refusal = try #require(try await county.read { try $0.refusals() }.first)
    #expect(refusal.given == 1 && refusal.answer == nil)
    let answering = AnswerRefusal(refusal.id, "从镇中心校补一人")
    try await county.forbids(answering, by: ordered.sender, on: day)
    try await county.act(answering, on: day)
    try await county.act(answering, on: day)
    try await county.refuses(AnswerRefusal(refusal.id, "另派"), on: day, "已经登记处理结果")
    let all = try await county.read { try $0.refusals() }
    #expect(all.count == 1 && all[0].answer?.words == "从镇中心校补一人")
  }

  @Test func `sends them off once a year, with the day near the start of school`() async throws {
    let ordered = try await Ordered()
    let (county, day) = (ordered.county, ordered.day)
    func arranging(_ held: Day, _ place: String = "县教育局门前") -> ArrangeSendOff {
      ArrangeSendOff(
        in: YearCounty.year, on: held, at: place, transport: "1 号车：东线各校", words: "局长讲话")
    }
    try await county.forbids(arranging(Day(2026, 8, 30)), by: ordered.host, on: day)
    try await county.refuses(arranging(Day(2027, 1, 1), " "), on: day, "超过 60 天", "没有填写内容")
    try await county.act(arranging(Day(2026, 8, 30)), on: day)
    try await county.act(arranging(Day(2026, 8, 31)), on: day)
    let event = try #require(try await county.read { try $0.sendOff(in: YearCounty.year) })
    #expect(event.heldOn == Day(2026, 8, 31) && event.transport == "1 号车：东线各校")
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }
}
