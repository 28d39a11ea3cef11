import Access
import Actions
import Planning
import Staffing
import Store
import Testing

private let year = YearCounty.year
private let posted = Day(2026, 8, 3)
private let lastDay = Day(2026, 8, 10)

@Suite struct `Publishing a notice` {
  @Test func `shows the least data, the last day and the root of the chain`() async throws {
    let county = try await YearCounty()
    let moves = county.moves(3)
    let id = try await county.published(moves)
    let notice = try #require(try await county.read { try $0.notice(id) })
    #expect(notice.firstDay == posted && notice.lastDay == lastDay && notice.isCertain)
    let event = try #require(
      try await county.read { try $0.events() }.first { $0.sequence == notice.sequence })
    #expect(notice.auditRoot == event.digest && event.details.contains(notice.sha256))
    let lines = try await county.read { try $0.lines(ofNotice: id) }
    #expect(lines.map(\.teacher) == moves.map(\.teacher))
    #expect(lines.allSatisfy { !$0.name.isEmpty && !$0.toName.isEmpty })
  }

  @Test func `of the same plan again changes nothing`() async throws {
    let county = try await YearCounty()
    let id = try await county.published(county.moves(2))
    let again = try await county.act(
      PublishNotice(year: year, office: "人事科", contact: "x"), on: Day(2026, 8, 4))
    #expect(again == id)
    #expect(try await county.read { try $0.notices(of: year) }.count == 1)
  }

  @Test func `is refused with every reason`() async throws {
    let county = try await YearCounty()
    let notice = PublishNotice(year: year, office: "", contact: " ")
    try await county.refuses(notice, on: posted, "还没有采用的计划")
    try await county.adopt(county.moves(2))
    try await county.refuses(notice, on: posted, "受理部门", "联系电话", "先冻结名单")
  }

  @Test func `waits for contests, and moves nobody whom the list doesn't allow`() async throws {
    let county = try await YearCounty()
    try await county.act(FreezeEligibility(year: year, after: 0), on: Day(2026, 7, 1))
    let list = try #require(try await county.read { try $0.eligibilityLists(of: year) }.first)
    let lines = try await county.read { try $0.eligibilityLines(of: list.id) }
    let barred = try #require(lines.first { !$0.isEligible })
    var moves = county.moves(2)
    moves[0].teacher = barred.teacher
    try await county.adopt(moves)
    try await county.act(
      ContestLine(list: list.id, teacher: barred.teacher, claim: "有误"),
      by: YearCounty.teacher(barred.teacher), on: Day(2026, 7, 2))
    try await county.refuses(
      PublishNotice(year: year, office: "人事科", contact: "1"), on: posted, barred.name, "1 件")
  }

  @Test func `can stand longer and never shorter`() async throws {
    let county = try await YearCounty()
    let id = try await county.published(county.moves(2))
    try await county.refuses(
      ExtendNotice(notice: id, lastDay: Day(2026, 8, 7), reason: "停电"), on: posted, "不能缩短")
    try await county.act(
      ExtendNotice(notice: id, lastDay: Day(2026, 8, 12), reason: "停电"), on: posted)
    let notice = try #require(try await county.read { try $0.notice(id) })
    #expect(notice.lastDay == Day(2026, 8, 12) && notice.clock.isExtended)
    #expect(notice.postedLast == lastDay)
  }

  @Test func `can be taken back with a reason, and stays in the archive`() async throws {
    let county = try await YearCounty()
    let moves = county.moves(2)
    let id = try await county.published(moves)
    try await county.refuses(WithdrawNotice(notice: id, reason: ""), on: posted, "没有填写")
    try await county.act(WithdrawNotice(notice: id, reason: "名单有误"), on: posted)
    #expect(try await county.read { try $0.standingNotice(of: year) } == nil)
    let second = try await county.act(
      PublishNotice(year: year, office: "人事科", contact: "1"), on: Day(2026, 8, 5))
    #expect(second != id)
    #expect(try await county.read { try $0.notices(of: year) }.map(\.version) == [2, 1])
  }
}

@Suite struct `Objecting to a notice` {
  private func raised() async throws -> (YearCounty, String, Teacher.ID, String) {
    let county = try await YearCounty()
    let moves = county.moves(2)
    let notice = try await county.published(moves)
    let teacher = moves[0].teacher
    let id = try await county.act(
      RaiseObjection(notice: notice, teacher: teacher, ground: "家中有病人"),
      by: YearCounty.teacher(teacher), on: Day(2026, 8, 5))
    return (county, id, teacher, notice)
  }

  private func answer(
    _ county: YearCounty, _ id: String, upholds: Bool, _ remedy: Remedy
  ) async throws -> AnswerObjection {
    let plan = try #require(try await county.read { try $0.currentPlanID() })
    return AnswerObjection(
      objection: id, isUpheld: upholds, remedy: remedy, words: "已核实", effect: .none, plan: plan)
  }

  @Test func `is for those concerned, while the notice runs`() async throws {
    let (county, id, teacher, notice) = try await raised()
    let again = RaiseObjection(notice: notice, teacher: teacher, ground: "家中有病人")
    #expect(
      try await county.act(again, by: YearCounty.teacher(teacher), on: Day(2026, 8, 6)) == id)
    try await county.forbids(again, by: YearCounty.teacher("T-other"), on: Day(2026, 8, 6))
    try await county.refuses(
      RaiseObjection(notice: notice, teacher: teacher, ground: ""),
      by: YearCounty.teacher(teacher), on: Day(2026, 8, 11), "已满", "没有填写", "正在办理")
  }

  @Test func `is answered by one person and signed by another`() async throws {
    let (county, id, _, _) = try await raised()
    try await county.act(try await answer(county, id, upholds: false, .none), on: Day(2026, 8, 6))
    try await county.refuses(
      SignAnswer(objection: id, seen: 1), by: YearCounty.personnel, on: Day(2026, 8, 6),
      "由另一人签批")
    try await county.refuses(
      SignAnswer(objection: id, seen: 0), by: YearCounty.leader, on: Day(2026, 8, 6), "新进展")
    for _ in 1...2 {
      try await county.act(
        SignAnswer(objection: id, seen: 1), by: YearCounty.leader, on: Day(2026, 8, 6))
    }
    let objection = try #require(try await county.read { try $0.objection(id) })
    #expect(objection.situation.state == .rejected && objection.steps.count == 2)
  }

  @Test func `isn't decided by somebody whom it's about`() async throws {
    let (county, _, teacher, notice) = try await raised()
    let line = try #require(
      try await county.read { try $0.lines(ofNotice: notice) }.first { $0.teacher == teacher })
    let id = try await county.act(
      RaiseObjection(notice: notice, teacher: teacher, ground: "本校缺编"),
      by: YearCounty.principal(line.from), on: Day(2026, 8, 5))
    let officer = YearCounty.person("wang", "personnel", .county, teacher: teacher)
    let answer = try await answer(county, id, upholds: true, .stays)
    try await county.refuses(answer, by: officer, on: Day(2026, 8, 6), "自己")
    try await county.act(answer, on: Day(2026, 8, 6))
    try await county.refuses(
      SignAnswer(objection: id, seen: 1), by: officer, on: Day(2026, 8, 6), "自己")
  }

  @Test func `can be sent back and answered again, or withdrawn by its objector`() async throws {
    let (county, id, teacher, _) = try await raised()
    try await county.act(try await answer(county, id, upholds: false, .none), on: Day(2026, 8, 6))
    try await county.act(
      SignAnswer(objection: id, sendBack: "请说明依据", seen: 1), by: YearCounty.leader,
      on: Day(2026, 8, 6))
    try await county.forbids(
      WithdrawObjection(objection: id), by: YearCounty.teacher("T-x"), on: Day(2026, 8, 7))
    try await county.act(
      WithdrawObjection(objection: id), by: YearCounty.teacher(teacher), on: Day(2026, 8, 7))
    let objection = try #require(try await county.read { try $0.objection(id) })
    #expect(objection.situation.state == .withdrawn)
  }

  @Test func `that is rejected changes nothing, and an old effect isn't signed`() async throws {
    let (county, id, _, _) = try await raised()
    try await county.refuses(
      try await answer(county, id, upholds: false, .stays), on: Day(2026, 8, 6), "不能改动计划")
    let old = AnswerObjection(
      objection: id, isUpheld: true, remedy: .stays, words: "x", effect: .none, plan: "P-0")
    try await county.refuses(old, on: Day(2026, 8, 6), "计划已更换")
  }

  @Test func `that is upheld binds the next plan, and orders wait for it`() async throws {
    let (county, id, teacher, _) = try await raised()
    let after = Day(2026, 8, 11)
    try await county.refuses(IssueOrders(year: year), on: Day(2026, 8, 10), "公示期到", id)
    try await county.act(try await answer(county, id, upholds: true, .stays), on: Day(2026, 8, 6))
    try await county.refuses(IssueOrders(year: year), on: after, id)
    try await county.act(
      SignAnswer(objection: id, seen: 1), by: YearCounty.leader, on: Day(2026, 8, 7))
    #expect(try await county.read { try $0.remedyPins(of: year) } == [.stays(teacher)])
    try await county.refuses(IssueOrders(year: year), on: after, "还没有落实")
    try await county.adopt(Array(county.moves(2).dropFirst()))
    try await county.refuses(IssueOrders(year: year), on: after, "不是现行计划")
    try await county.act(
      PublishNotice(year: year, office: "人事科", contact: "1", because: "支持 1 件异议"), on: after)
    #expect(try await county.act(IssueOrders(year: year), on: Day(2026, 8, 19)) == 1)
  }

  @Test func `shows who else changes before anybody signs`() async throws {
    let (county, _, teacher, _) = try await raised()
    let stored = try #require(try await county.read { try $0.latestCounty() })
    let effect = try ObjectionEffect(of: .stays, for: teacher, in: stored, pins: [])
    #expect(effect.changes.contains { $0.teacher == teacher && $0.after == nil })
    #expect(effect.record.contains(teacher.rawValue))
    #expect(try ObjectionEffect(of: .none, for: teacher, in: stored, pins: []) == .none)
  }
}
