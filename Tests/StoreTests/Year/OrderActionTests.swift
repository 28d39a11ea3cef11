import Access
import Actions
import PlanFormat
import Season
import Staffing
import Store
import Testing

private let year = YearCounty.year
private let issued = Day(2026, 8, 11)

@Suite struct `Orders` {
  private func orders() async throws -> (YearCounty, [PlacementOrder]) {
    let county = try await YearCounty()
    _ = try await county.published(county.moves(3))
    #expect(try await county.act(IssueOrders(year: year), on: issued) == 3)
    let orders = try await county.read { try $0.orders(of: year) }
    try await county.state(orders)
    return (county, orders)
  }

  private func state(_ county: YearCounty, _ order: String, _ day: Day) async throws
    -> OrderCase.State?
  {
    try await county.read { try $0.order(order) }?.state(on: day)
  }

  @Test func `are issued once for every move, numbered, with the relation`() async throws {
    let (county, orders) = try await orders()
    #expect(orders.map(\.number) == ["2026-0001", "2026-0002", "2026-0003"])
    #expect(orders.map(\.relation) == [.stays, .moves, .stays])
    #expect(orders[0].days == Day(2026, 9, 1)...Day(2029, 8, 31))
    #expect(try await county.act(IssueOrders(year: year), on: issued) == 0)
    #expect(try await county.read { try $0.orders(of: year) }.count == 3)
  }

  @Test func `are confirmed by the sending and the receiving school, each its own`() async throws {
    let (county, orders) = try await orders()
    let order = orders[0]
    let (from, to) = (
      YearCounty.principal(order.line.from), YearCounty.principal(order.line.to)
    )
    try await county.forbids(TakeOrderStep(.release, of: order.id), by: to, on: issued)
    try await county.refuses(
      TakeOrderStep(.arrive, of: order.id), by: to, on: issued, "已发出", "不能确认到岗")
    for _ in 1...2 {
      try await county.act(TakeOrderStep(.release, of: order.id), by: from, on: issued)
    }
    try await county.forbids(TakeOrderStep(.arrive, of: order.id), by: from, on: issued)
    for _ in 1...2 {
      try await county.act(TakeOrderStep(.arrive, of: order.id), by: to, on: Day(2026, 8, 20))
    }
    #expect(try await state(county, order.id, Day(2026, 8, 20)) == .arrived)
    #expect(try await state(county, order.id, Day(2026, 9, 1)) == .serving)
    #expect(try await county.read { try $0.order(order.id) }?.steps.count == 3)
  }

  @Test func `are seen as the record held them on a past day`() async throws {
    let (county, orders) = try await orders()
    try await county.act(
      TakeOrderStep(.release, of: orders[0].id), by: YearCounty.principal(orders[0].line.from),
      on: Day(2026, 8, 20))
    func known(_ day: Day) async throws -> [PlacementOrder] {
      try await county.read { connection in
        try PastConnection(connection, after: try connection.lastEvent(until: day))
          .orders(of: year)
      }
    }
    #expect(try await known(Day(2026, 8, 10)).isEmpty)
    #expect(try await known(Day(2026, 8, 19)) == orders)
    let now = try await county.read { try $0.orders(of: year) }
    #expect(try await known(Day(2026, 8, 20)) == now && now != orders)
  }

  private func served() async throws -> (YearCounty, PlacementOrder) {
    let (county, orders) = try await orders()
    let order = orders[0]
    try await county.act(
      TakeOrderStep(.release, of: order.id), by: YearCounty.principal(order.line.from), on: issued)
    try await county.act(
      TakeOrderStep(.arrive, of: order.id), by: YearCounty.principal(order.line.to), on: issued)
    return (county, order)
  }

  @Test func `end early with a reason, by the bureau`() async throws {
    let (county, order) = try await served()
    try await county.refuses(
      TakeOrderStep(.endEarly, of: order.id, note: " "), on: Day(2026, 10, 9), "没有填写")
    try await county.forbids(
      TakeOrderStep(.endEarly, of: order.id, note: "x"),
      by: YearCounty.principal(order.line.to), on: Day(2026, 10, 9))
    try await county.act(
      TakeOrderStep(.endEarly, of: order.id, note: "借调"), on: Day(2026, 10, 9))
    #expect(try await state(county, order.id, Day(2026, 10, 9)) == .endedEarly)
  }

  @Test func `are renewed to a later day and end by return`() async throws {
    let (county, order) = try await served()
    let june = Day(2029, 6, 20)
    try await county.refuses(TakeOrderStep(.renew, of: order.id), on: june, "没有填写日期")
    try await county.act(
      TakeOrderStep(.renew, of: order.id, until: Day(2030, 8, 31)), on: june)
    try await county.refuses(TakeOrderStep(.giveBack, of: order.id), on: june, "2030-08-31")
    try await county.act(TakeOrderStep(.giveBack, of: order.id), on: Day(2030, 8, 31))
    #expect(try await state(county, order.id, Day(2030, 8, 31)) == .returned)
  }

  @Test func `in the second year leave a mountain school another post, no sending back`()
    async throws
  {
    let (county, order) = try await served()
    let host = YearCounty.principal(order.line.to)
    let july = Day(2027, 7, 20)
    #expect(order.line.isMountainHost)
    try await county.refuses(
      TakeOrderStep(.askReturn, of: order.id, note: "落聘"), by: host, on: july, "山区")
    try await county.refuses(TakeOrderStep(.repost, of: order.id), by: host, on: july, "没有填写")
    try await county.act(
      TakeOrderStep(.repost, of: order.id, note: "改任三年级音乐"), by: host, on: july)
    #expect(try await state(county, order.id, july) == .serving)
  }

  @Test func `that are cancelled can be issued again`() async throws {
    let (county, orders) = try await orders()
    try await county.act(
      TakeOrderStep(.cancel, of: orders[2].id, note: "重名"), on: issued)
    #expect(try await county.act(IssueOrders(year: year), on: issued) == 1)
    let again = try await county.read { try $0.orders(of: year) }
    #expect(again.map(\.number).last == "2026-0004")
  }

  @Test func `need an adopted plan and a notice`() async throws {
    let county = try await YearCounty()
    try await county.refuses(IssueOrders(year: year), on: issued, "还没有采用的计划")
    try await county.adopt(county.moves(1))
    try await county.refuses(IssueOrders(year: year), on: issued, "还没有公示")
    try await county.forbids(IssueOrders(year: year), by: YearCounty.leader, on: issued)
  }
}
