import Access
import Actions
import PlanFormat
import Policy
import Serving
import Staffing
import Store
import Testing

/// Two who change places and one more, since the first of September 2026.
private struct Exchange {
  let county: YearCounty
  let down: PlacementOrder
  let up: PlacementOrder
  let third: PlacementOrder
  let day = Day(2026, 10, 12)

  init() async throws {
    let county = try await YearCounty()
    self.county = county
    let eligible = zip(
      county.roster.teachers, county.book.eligibility(of: county.roster, in: YearCounty.year)
    ).filter { $0.1.isEligible }.map(\.0)
    let first = try #require(
      eligible.first { one in eligible.contains { Self.changePlaces(one, $0) } })
    let back = try #require(eligible.first { Self.changePlaces(first, $0) })
    let other = try #require(
      eligible.first {
        ![first.id, back.id].contains($0.id) && $0.stage == first.stage
          && $0.teaching.school != back.teaching.school
      })
    let moves = [
      Self.move(first, to: back.teaching.school), Self.move(back, to: first.teaching.school),
      Self.move(other, to: back.teaching.school),
    ]
    _ = try await county.published(moves)
    try await county.act(IssueOrders(year: YearCounty.year), on: Day(2026, 8, 11))
    let orders = try await county.read { try $0.orders(of: YearCounty.year) }
    down = try #require(orders.first { $0.teacher == first.id })
    up = try #require(orders.first { $0.teacher == back.id })
    third = try #require(orders.first { $0.teacher == other.id })
  }

  private static func changePlaces(_ one: Teacher, _ other: Teacher) -> Bool {
    one.id != other.id && one.teaching.school != other.teaching.school
      && one.stage == other.stage && one.subject == other.subject
  }

  private static func move(_ teacher: Teacher, to school: School.ID) -> Move {
    Move(
      teacher: teacher.id, from: teacher.teaching.school, to: school, stage: teacher.stage,
      subject: teacher.subject, phase: .directed, direction: .down, kind: .exchange,
      start: "2026-autumn", end: "2028-spring", reasons: [])
  }

  func arrive(_ order: PlacementOrder) async throws -> PlacementOrder {
    try await county.state([order])
    try await county.act(
      TakeOrderStep(.release, of: order.id), by: YearCounty.principal(order.line.from),
      on: Day(2026, 8, 12))
    try await county.act(
      TakeOrderStep(.arrive, of: order.id), by: YearCounty.principal(order.line.to),
      on: Day(2026, 8, 28))
    return try #require(try await county.read { try $0.order(order.id) })
  }

  func check(_ tasks: [PlacementCheck.Task] = []) throws -> PlacementCheck {
    let terms = try #require(county.book.serviceTerms?.check)
    return PlacementCheck(
      on: day,
      marks: Dictionary(
        uniqueKeysWithValues: terms.points.map { ($0.key, .init($0.most, found: "好")) }),
      tasks: tasks)
  }
}

@Suite struct `A check of both schools in the record` {
  @Test func `is noted by the office, with everything that's wrong with it`() async throws {
    let it = try await Exchange()
    let (county, day) = (it.county, it.day)
    let order = try await it.arrive(it.down)
    let host = YearCounty.principal(order.line.to)
    let sender = YearCounty.principal(order.line.from)
    let task = PlacementCheck.Task(.host, "宿舍没有取暖", due: day.advanced(by: 14))
    let noting = CheckPlacements([order.id], try it.check([task]))
    try await county.forbids(noting, by: host, on: day)
    var wrong = try it.check([PlacementCheck.Task(.host, " ", due: day.advanced(by: 99))])
    wrong.marks["same"] = .init(3, found: "")
    wrong.marks["led"] = nil
    try await county.refuses(
      CheckPlacements([order.id, it.third.id, "D-0"], wrong), on: day, "D-0", "请写明看到的情况",
      "没有打分", "没有写内容", "整改期限")
    try await county.refuses(
      CheckPlacements([], try it.check()), on: day.advanced(by: -1), "没有选择", "还没有到")
    let id = try await county.act(noting, on: day)
    #expect(try await county.act(noting, on: day) == id)
    let found = try #require(try await county.read { try $0.serviceCheck(id) })
    let mend = try #require(found.tasks.first)
    #expect(found.orders == [order.id] && found.check == noting.check)

    // The school that is to mend it says so; the office sees and closes it.
    let answer = TakeMendStep(.answer, of: mend.id, words: "已装电暖气，照片见附件")
    try await county.forbids(answer, by: sender, on: day)
    try await county.refuses(
      TakeMendStep(.close, of: mend.id, words: " "), on: day, "没有填写内容", "整改中")
    try await county.act(answer, by: host, on: day)
    try await county.act(answer, by: host, on: day)
    try await county.forbids(
      TakeMendStep(.close, of: mend.id, words: "看过"), by: host, on: day)
    try await county.refuses(
      TakeMendStep(.reopen(due: day.advanced(by: 61)), of: mend.id, words: "还冷"), on: day, "期限")
    try await county.act(
      TakeMendStep(.reopen(due: day.advanced(by: 5)), of: mend.id, words: "还冷"), on: day)
    try await county.act(
      TakeMendStep(.answer, of: mend.id, words: "换了大的"), by: host, on: day)
    try await county.act(TakeMendStep(.close, of: mend.id, words: "看过"), on: day)
    let closed = try #require(try await county.read { try $0.serviceCheck(ofTask: mend.id) })
    #expect(closed.tasks[0].situation.state == .closed && closed.tasks[0].steps.count == 4)
    #expect(closed.tasks[0].situation.due == day.advanced(by: 5))
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }
}

@Suite struct `An exchange of places in the record` {
  @Test func `is linked by the plan that says so`() async throws {
    let it = try await Exchange()
    let links = try await it.county.read { try $0.swapLinks() }
    #expect(links.count == 1 && links[0].isPlanned)
    #expect(links[0].other(than: it.down.id) == it.up.id)
    #expect(links[0].other(than: it.third.id) == nil)
  }

  @Test func `is undone and linked again by the office, with all that doesn't fit`()
    async throws
  {
    let it = try await Exchange()
    let (county, day) = (it.county, it.day)
    let link = try #require(try await county.read { try $0.swapLinks() }.first)
    try await county.forbids(
      UnlinkSwap(link.id, because: "各自选派"), by: YearCounty.principal(it.down.line.to), on: day)
    try await county.refuses(UnlinkSwap(link.id, because: " "), on: day, "没有填写内容")
    try await county.refuses(
      LinkSwap(it.down.id, with: it.third.id), on: day, "已登记在另一个互换里", "不是去对方的学校")
    try await county.act(UnlinkSwap(link.id, because: "各自选派"), on: day)
    #expect(try await county.read { try $0.swapLinks() }.isEmpty)
    try await county.refuses(UnlinkSwap(link.id, because: "再来"), on: day, link.id)
    try await county.refuses(
      LinkSwap(it.down.id, with: it.down.id), on: day, "同一人")
    let linked = try await county.act(LinkSwap(it.down.id, with: it.up.id), on: day)
    #expect(try await county.act(LinkSwap(it.up.id, with: it.down.id), on: day) == linked)
    let now = try await county.read { try $0.swapLinks() }
    #expect(now.map(\.id) == [linked] && now.first?.isPlanned == false)
    let past = try await county.read { connection in
      let last = try connection.events().last?.sequence ?? 0
      return try PastConnection(connection, after: last - 1).swapLinks()
    }
    #expect(past.isEmpty)
  }

  @Test func `warns while one leg runs alone`() async throws {
    let it = try await Exchange()
    let down = try await it.arrive(it.down)
    let standing = SwapStanding(
      own: down.standing(on: it.day), other: it.up.standing(on: it.day))
    #expect(standing.warnings(on: it.day) == [.otherLegMissing(since: it.up.days.lowerBound)])
    let up = try await it.arrive(it.up)
    #expect(
      SwapStanding(own: down.standing(on: it.day), other: up.standing(on: it.day))
        .warnings(on: it.day).isEmpty)
  }
}
