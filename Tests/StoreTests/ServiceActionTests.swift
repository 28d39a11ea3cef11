import Access
import Actions
import Policy
import Serving
import Staffing
import Store
import Testing

/// Two who serve at their schools since the first of September 2026.
private struct Served {
  let county: YearCounty
  let order: PlacementOrder
  let host: Actor
  let sender: Actor
  let school: School.ID

  init() async throws {
    county = try await YearCounty()
    _ = try await county.published(county.moves(3))
    try await county.act(IssueOrders(year: YearCounty.year), on: Day(2026, 8, 11))
    order = try await county.read { try $0.orders(of: YearCounty.year) }[0]
    school = order.line.to
    host = YearCounty.principal(school)
    sender = YearCounty.principal(order.line.from)
  }

  func arrive() async throws {
    try await county.state([order])
    try await county.act(
      TakeOrderStep(.release, of: order.id), by: sender, on: Day(2026, 8, 12))
    try await county.act(TakeOrderStep(.arrive, of: order.id), by: host, on: Day(2026, 8, 28))
  }

  func months() async throws -> [ConfirmedMonth] {
    try await county.read { try $0.serviceMonths(of: order.id) }
  }
}

@Suite struct `A placement` {
  @Test func `doesn't start before its plan is stated, by the receiving school`() async throws {
    let served = try await Served()
    let (county, order) = (served.county, served.order)
    try await county.act(
      TakeOrderStep(.release, of: order.id), by: served.sender, on: Day(2026, 8, 12))
    let arrival = TakeOrderStep(.arrive, of: order.id)
    try await county.refuses(
      arrival, by: served.host, on: Day(2026, 8, 28), "还没有在岗计划", order.line.name)
    let stating = StateServicePlans(at: served.school, [order.id: YearCounty.plan])
    try await county.forbids(stating, by: served.sender, on: Day(2026, 8, 28))
    try await county.forbids(
      stating, by: YearCounty.teacher(order.teacher), on: Day(2026, 8, 28))
    #expect(try await county.act(stating, by: served.host, on: Day(2026, 8, 28)) == 1)
    #expect(try await county.act(stating, by: served.host, on: Day(2026, 8, 28)) == 0)
    try await county.act(arrival, by: served.host, on: Day(2026, 8, 28))
    let stay = try #require(try await county.read { try $0.order(order.id) }?.stay)
    #expect(stay.lowerBound == Day(2026, 9, 1))
  }

  @Test func `has a plan that can be stated anew, and all that's wrong with one is said`()
    async throws
  {
    let served = try await Served()
    let (county, order) = (served.county, served.order)
    let day = Day(2026, 8, 20)
    try await county.state([order])
    var plan = YearCounty.plan
    plan.study = 60
    try await county.act(
      StateServicePlans(at: served.school, [order.id: plan]), by: served.host, on: day)
    let plans = try await county.read { try $0.servicePlans(of: order.id) }
    #expect(plans.map(\.plan) == [YearCounty.plan, plan])
    #expect(try await county.read { try $0.servicePlans() }[order.id]?.plan == plan)
    plan = ServicePlan(lessons: 600, guidance: 0, study: 0, aim: " ", scheme: "")
    try await county.refuses(
      StateServicePlans(at: served.school, [order.id: plan, "D-0": plan]), by: served.host, on: day,
      "60", "目标任务没有填写", "考核办法没有填写", "D-0")
    try await county.refuses(
      StateServicePlans(at: served.school, [:]), by: served.host, on: day, "没有选择")
    // Who is sent away isn't one's own guest.
    try await county.refuses(
      StateServicePlans(at: order.line.from, [order.id: YearCounty.plan]), by: served.sender,
      on: day, order.id)
  }
}

@Suite struct `A month of service` {
  @Test func `is confirmed by the receiving school when it's over, once`() async throws {
    let served = try await Served()
    let (county, order) = (served.county, served.order)
    try await served.arrive()
    let september = Month(2026, 9)
    let action = ConfirmServiceMonth(september, at: served.school, [order.id: .whole])
    try await county.forbids(action, by: served.sender, on: Day(2026, 10, 8))
    try await county.refuses(
      action, by: served.host, on: Day(2026, 9, 30), "还没有过完")
    #expect(try await county.act(action, by: served.host, on: Day(2026, 10, 8)) == 1)
    #expect(try await county.act(action, by: served.host, on: Day(2026, 10, 8)) == 0)
    #expect(try await served.months().map(\.attendance) == [.whole])
  }

  @Test func `says something else only with a reason, and both words stay`() async throws {
    let served = try await Served()
    let (county, order) = (served.county, served.order)
    try await served.arrive()
    let month = Month(2026, 9)
    let day = Day(2026, 10, 9)
    try await county.act(
      ConfirmServiceMonth(month, at: served.school, [order.id: .whole]), by: served.host, on: day)
    let sick = [order.id: Attendance(sick: 3)]
    try await county.refuses(
      ConfirmServiceMonth(month, at: served.school, sick), by: served.host, on: day, "写明理由")
    try await county.act(
      ConfirmServiceMonth(month, at: served.school, sick, note: "补交病假条"), by: served.host,
      on: day)
    let known = try await served.months()
    #expect(known.map(\.attendance.sick) == [3] && known.first?.note == "补交病假条")
    let before = try await county.read { connection in
      let last = try connection.events().last?.sequence ?? 0
      return try PastConnection(connection, after: last - 1).serviceMonths(of: order.id)
    }
    #expect(before.map(\.attendance) == [.whole])
  }

  @Test func `holds no more half days than it has, and none before the arrival`() async throws {
    let served = try await Served()
    let (county, order) = (served.county, served.order)
    try await served.arrive()
    let day = Day(2026, 10, 9)
    try await county.refuses(
      ConfirmServiceMonth(
        Month(2026, 9), at: served.school, [order.id: Attendance(sick: 40, absent: 20)]),
      by: served.host, on: day, "60 个半天")
    try await county.refuses(
      ConfirmServiceMonth(Month(2026, 8), at: served.school, [order.id: .whole]),
      by: served.host, on: day, "没有在岗的教学日")
  }
}

@Suite struct `A duty of service` {
  private let day = Day(2026, 9, 20)
  private let today = Day(2026, 10, 9)

  @Test func `is noted by the side that owes it, and by nobody else`() async throws {
    let served = try await Served()
    let (county, order) = (served.county, served.order)
    try await served.arrive()
    func note(_ duty: String, _ side: RecordDuty.Side) -> RecordDuty {
      RecordDuty(duty, by: side, for: [order.id], on: day, note: "谈了备课和住宿")
    }
    let sides: [(String, RecordDuty.Side, Actor)] = [
      ("feedback", .host(served.school), served.host),
      ("contact", .sender(order.line.from), served.sender),
      ("inspection", .bureau, YearCounty.personnel),
      ("work-plan", .teacher(order.teacher), YearCounty.teacher(order.teacher)),
    ]
    for (duty, side, actor) in sides {
      for (_, _, other) in sides where other.account != actor.account {
        try await county.forbids(note(duty, side), by: other, on: today)
      }
      #expect(try await county.act(note(duty, side), by: actor, on: today) == 1)
      #expect(try await county.act(note(duty, side), by: actor, on: today) == 0)
    }
    // Not even with the permission may one side note another's.
    try await county.refuses(
      note("contact", .host(served.school)), by: served.host, on: today, "没有由您这一方承担")
    let entries = try await county.read { try $0.serviceEntries(of: order.id) }
    #expect(Set(entries.map(\.duty)) == ["feedback", "contact", "inspection", "work-plan"])
  }

  @Test func `says all that stands against it`() async throws {
    let served = try await Served()
    let (county, order) = (served.county, served.order)
    try await served.arrive()
    try await county.refuses(
      RecordDuty(
        "tea", by: .host(served.school), for: [order.id, "D-0"], on: today.advanced(by: 1),
        note: " "), by: served.host, on: today, "tea", "D-0", "还没有到", "没有填写内容")
    try await county.refuses(
      RecordDuty(
        "feedback", by: .host(served.school), for: [order.id], on: Day(2026, 8, 30), note: "x"),
      by: served.host, on: today, "不在岗")
    try await county.refuses(
      RecordDuty("feedback", by: .host(served.school), for: [], on: day, note: "x"),
      by: served.host, on: today, "没有选择")
  }

  @Test func `is taken back by its side with a reason, and stays on record`() async throws {
    let served = try await Served()
    let (county, order) = (served.county, served.order)
    try await served.arrive()
    try await county.act(
      RecordDuty("contact", by: .sender(order.line.from), for: [order.id], on: day, note: "电话"),
      by: served.sender, on: today)
    let entry = try #require(
      try await county.read { try $0.serviceEntries(of: order.id) }.first)
    try await county.refuses(
      WithdrawDuty(entry.id, by: .host(served.school), because: "x"), by: served.host, on: today,
      entry.id)
    let taking = WithdrawDuty(entry.id, by: .sender(order.line.from), because: "日期记错")
    try await county.act(taking, by: served.sender, on: today)
    try await county.act(taking, by: served.sender, on: today)
    let kept = try #require(try await county.read { try $0.serviceEntry(entry.id) })
    #expect(kept.withdrawal?.reason == "日期记错")
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }
}
