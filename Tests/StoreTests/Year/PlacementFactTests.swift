import Access
import Actions
import Chronicle
import PlanFormat
import Staffing
import Store
import Testing

private let year = YearCounty.year
private let august = Day(2026, 8, 20)
private let first = Day(2026, 9, 1)

/// A year whose orders were issued: the first and the third are exchanges of three years,
/// the second a transfer.
private struct Ordered {
  let county: YearCounty
  let orders: [PlacementOrder]

  init(_ count: Int = 3, relation: Placement.Relation = .stays) async throws {
    county = try await YearCounty()
    _ = try await county.published(county.moves(count))
    try await county.act(IssueOrders(year: year, relation: relation), on: Day(2026, 8, 11))
    orders = try await county.read { try $0.orders(of: year) }
    try await county.state(orders)
  }

  func arrive(_ order: PlacementOrder, on day: Day = august, share: Int? = nil) async throws {
    try await county.act(
      TakeOrderStep(.release, of: order.id), by: YearCounty.principal(order.line.from),
      on: Day(2026, 8, 12))
    try await county.act(
      TakeOrderStep(.arrive, of: order.id, share: share),
      by: YearCounty.principal(order.line.to), on: day)
  }

  func line(_ line: FactLine) async throws -> Timeline {
    try await county.read { try $0.timeline(line) }
  }

  func teaching(_ order: PlacementOrder) async throws -> Timeline {
    try await line(.teaching(of: order.teacher))
  }

  /// Where somebody teaches on some days.
  func places(_ order: PlacementOrder, _ days: Day...) async throws -> [School.ID?] {
    let line = try await teaching(order)
    return days.map { line.fact(on: $0)?.value.school }
  }

  func isSound() async throws {
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }
}

@Suite struct `An arrival in the record` {
  @Test func `says where somebody teaches until the order's last day, and then as before`()
    async throws
  {
    let ordered = try await Ordered()
    let order = ordered.orders[0]
    let (from, to) = (order.line.from, order.line.to)
    let expected = try await ordered.county.read {
      try $0.factsExpected(ofArrival: order, on: august)
    }
    let employment = try await ordered.line(.employment(of: order.teacher))
    try await ordered.arrive(order)
    #expect(
      try await ordered.places(
        order, first.advanced(by: -1), first, Day(2029, 8, 31), Day(2029, 9, 1))
        == [from, to, to, from])
    let post = try await ordered.teaching(order).fact(on: first)?.value.post
    #expect(post == order.line.post && post != nil)
    #expect(try await ordered.line(.employment(of: order.teacher)) == employment)
    let recorded = try await ordered.county.read { try $0.facts(recordedByOrder: order.id) }
    #expect(recorded.map(\.fact) == expected && expected.count == 3)
    try await ordered.isSound()
  }

  @Test func `begins on the day itself when somebody comes late`() async throws {
    let ordered = try await Ordered()
    let order = ordered.orders[0]
    try await ordered.arrive(order, on: Day(2026, 9, 7))
    #expect(
      try await ordered.places(order, Day(2026, 9, 6), Day(2026, 9, 7))
        == [order.line.from, order.line.to])
  }

  @Test func `of a transfer takes the employment along, for good`() async throws {
    let ordered = try await Ordered()
    let order = ordered.orders[1]
    #expect(order.relation == .moves)
    try await ordered.arrive(order)
    let later = Day(2040, 1, 1)
    #expect(try await ordered.places(order, later) == [order.line.to])
    let employment = try await ordered.line(.employment(of: order.teacher))
    #expect(employment.fact(on: later)?.value.school == order.line.to)
    #expect(employment.fact(on: first)?.period.first == first)
  }

  @Test func `leaves the workbook that the year is planned from as it was`() async throws {
    let ordered = try await Ordered()
    let workbook = try await ordered.county.read { try $0.currentWorkbook() }
    for order in ordered.orders { try await ordered.arrive(order) }
    for day in [august, first, Day(2026, 12, 1)] {
      #expect(try await ordered.county.act(TakeFactsOver(), on: day) == 0)
    }
    #expect(try await ordered.county.read { try $0.currentWorkbook() } == workbook)
  }

  @Test func `reaches the workbook when the next year is opened`() async throws {
    let ordered = try await Ordered()
    for order in ordered.orders { try await ordered.arrive(order) }
    try await ordered.county.act(
      TakeOrderStep(.endEarly, of: ordered.orders[2].id, note: "借调"), on: Day(2026, 12, 1))
    try await ordered.county.act(OpenSchoolYear(year: SchoolYear(2027)), on: Day(2027, 1, 4))
    let stored = try #require(try await ordered.county.read { try $0.latestCounty() })
    let roster = try CountyContent(stored).roster
    let (stays, moves, back) = (ordered.orders[0], ordered.orders[1], ordered.orders[2])
    #expect(roster[stays.teacher]?.teaching == Stay(school: stays.line.to, since: Month(2026, 9)))
    #expect(roster[stays.teacher]?.establishment.school == stays.line.from)
    #expect(roster[moves.teacher]?.establishment.school == moves.line.to)
    #expect(roster[back.teacher]?.teaching.school == back.line.from)
    #expect(stored.plan == nil)
    #expect(try await ordered.county.act(TakeFactsOver(), on: Day(2027, 1, 4)) == 0)
    try await ordered.isSound()
  }

  @Test func `doesn't keep the next year closed when its workbook can't be written`() async throws {
    let ordered = try await Ordered()
    let order = ordered.orders[0]
    try await ordered.arrive(order)
    let workbook = try await ordered.county.read { try $0.currentWorkbook() }
    // The receiving school ends, and nobody has said where its people go.
    try await ordered.county.database.write { connection in
      let line = FactLine.existence(of: order.line.to)
      let change = try connection.timeline(line).stating(
        nil, during: Period(from: Day(2027, 9, 1)))
      _ = try connection.record(
        "test", of: line.subject, details: "", by: "test",
        at: Moment(milliseconds: 1_800_000_000_000), changing: change)
    }
    let next = SchoolYear(2027)
    try await ordered.county.act(OpenSchoolYear(year: next), on: Day(2027, 1, 4))
    #expect(try await ordered.county.read { try $0.openedYears() }.first == next)
    #expect(try await ordered.county.read { try $0.currentWorkbook() } == workbook)
    await #expect(throws: RosterError.self) {
      try await ordered.county.act(TakeFactsOver(), on: Day(2027, 1, 4))
    }
    try await ordered.isSound()
  }

  @Test func `isn't taken back by a workbook that still has the old place`() async throws {
    let ordered = try await Ordered()
    let order = ordered.orders[0]
    try await ordered.arrive(order)
    try await ordered.county.change(order.teacher) { $0.title = .second }
    try await ordered.county.change(order.teacher) { $0.subject = "书法" }
    #expect(try await ordered.places(order, first) == [order.line.to])
    try await ordered.isSound()
  }
}

@Suite struct `The end of a placement in the record` {
  @Test func `before its time is the day after which somebody is home`() async throws {
    let ordered = try await Ordered()
    let order = ordered.orders[0]
    try await ordered.arrive(order)
    let day = Day(2026, 10, 9)
    try await ordered.county.act(
      TakeOrderStep(.endEarly, of: order.id, note: "借调"), on: day)
    #expect(
      try await ordered.places(order, day, day.advanced(by: 1), Day(2030, 1, 1))
        == [order.line.to, order.line.from, order.line.from])
    let recorded = try await ordered.county.read { try $0.facts(recordedByOrder: order.id) }
    #expect(recorded.contains { !$0.stands } && recorded.contains(where: \.stands))
    try await ordered.isSound()
  }

  @Test func `before its first day leaves nothing of it`() async throws {
    let ordered = try await Ordered()
    let order = ordered.orders[0]
    let before = try await ordered.teaching(order)
    try await ordered.arrive(order)
    try await ordered.county.act(
      TakeOrderStep(.endEarly, of: order.id, note: "另有任用"), on: Day(2026, 8, 25))
    #expect(try await ordered.teaching(order) == before)
  }

  @Test func `of a transfer gives the employment back`() async throws {
    let ordered = try await Ordered()
    let order = ordered.orders[1]
    try await ordered.arrive(order)
    try await ordered.county.act(
      TakeOrderStep(.endEarly, of: order.id, note: "调动撤销"), on: Day(2026, 9, 20))
    let employment = try await ordered.line(.employment(of: order.teacher))
    #expect(employment.fact(on: Day(2026, 9, 20))?.value.school == order.line.to)
    #expect(employment.fact(on: Day(2026, 9, 21))?.value.school == order.line.from)
    #expect(try await ordered.places(order, Day(2026, 9, 21)) == [order.line.from])
  }

  @Test func `comes later with a renewal, and a return on the day changes nothing`() async throws {
    let ordered = try await Ordered()
    let order = ordered.orders[0]
    try await ordered.arrive(order)
    let last = Day(2030, 8, 31)
    try await ordered.county.act(
      TakeOrderStep(.renew, of: order.id, until: last), on: Day(2029, 6, 20))
    #expect(
      try await ordered.places(order, Day(2029, 9, 1), last, last.advanced(by: 1))
        == [order.line.to, order.line.to, order.line.from])
    let renewed = try await ordered.teaching(order)
    #expect(renewed.fact(on: first)?.period.last == last, "one fact, not two that meet")
    try await ordered.county.act(TakeOrderStep(.giveBack, of: order.id), on: last)
    #expect(try await ordered.teaching(order) == renewed)
  }

  /// Against a day-by-day account of the same steps.
  @Test func `is where the steps say on every day, whatever they are`() async throws {
    let ordered = try await Ordered(24)
    var dice = Dice(seed: 11)
    for order in ordered.orders where order.relation != .moves {
      let came = august.advanced(by: dice.below(40))
      try await ordered.arrive(order, on: came)
      var span = max(came, first)..<Day(2029, 9, 1)
      if dice.below(2) == 0 {
        let until = span.upperBound.advanced(by: dice.below(500))
        try await ordered.county.act(
          TakeOrderStep(.renew, of: order.id, until: until), on: Day(2029, 7, 1))
        span = span.lowerBound..<until.advanced(by: 1)
      }
      if dice.below(2) == 0 {
        let day = Day(2029, 7, 2).advanced(by: dice.below(900))
        try await ordered.county.act(
          TakeOrderStep(.endEarly, of: order.id, note: "借调"), on: day)
        span = span.lowerBound..<min(span.upperBound, day.advanced(by: 1))
      }
      let known = try await ordered.teaching(order)
      for offset in 0..<2_000 {
        let day = Day(2026, 8, 1).advanced(by: offset)
        let there = span.contains(day)
        #expect(
          known.fact(on: day)?.value.school == (there ? order.line.to : order.line.from),
          "\(order.number) on \(day)")
      }
    }
    try await ordered.isSound()
  }
}

@Suite struct `Whoever comes for a part of the week` {
  @Test func `has a second place with its share, and the rest at the first`() async throws {
    let ordered = try await Ordered(1, relation: .itinerant)
    let order = ordered.orders[0]
    let host = YearCounty.principal(order.line.to)
    try await ordered.county.act(
      TakeOrderStep(.release, of: order.id), by: YearCounty.principal(order.line.from),
      on: Day(2026, 8, 12))
    try await ordered.county.refuses(
      TakeOrderStep(.arrive, of: order.id), by: host, on: august, "没有填写在接收学校的工作量占比")
    for share in [0, 100] {
      try await ordered.county.refuses(
        TakeOrderStep(.arrive, of: order.id, share: share), by: host, on: august, "1% 到 99%")
    }
    try await ordered.county.act(
      TakeOrderStep(.arrive, of: order.id, share: 40), by: host, on: august)
    let second = FactLine.teaching(of: order.teacher, alsoAt: order.line.to)
    #expect(try await ordered.line(second).fact(on: first)?.value.number("fte") == 40)
    #expect(try await ordered.line(second).fact(on: Day(2029, 9, 1)) == nil)
    let main = try await ordered.teaching(order)
    #expect(main.fact(on: first)?.value.number("fte") == 60)
    #expect(main.fact(on: first)?.value.school == order.line.from)
    #expect(main.fact(on: Day(2029, 9, 1))?.value.number("fte") == 100)

    let october = Day(2026, 10, 1)
    try await ordered.county.act(
      SetRelation(of: order.id, to: .stays, because: "改为全职交流"), on: october)
    #expect(try await ordered.places(order, first, october) == [order.line.from, order.line.to])
    #expect(try await ordered.line(second).fact(on: october) == nil)
    try await ordered.county.refuses(
      SetRelation(of: order.id, to: .itinerant, because: "又改回"), on: Day(2026, 11, 2), "占比")
    try await ordered.county.act(
      SetRelation(of: order.id, to: .itinerant, because: "又改回", share: 50),
      on: Day(2026, 11, 2))
    try await ordered.county.act(
      TakeOrderStep(.renew, of: order.id, until: Day(2030, 8, 31)), on: Day(2029, 6, 1))
    #expect(try await ordered.line(second).fact(on: Day(2030, 8, 31))?.value.number("fte") == 50)
    let renewed = try await ordered.teaching(order)
    #expect(renewed.fact(on: Day(2030, 8, 31))?.value.number("fte") == 50)
    try await ordered.county.act(
      TakeOrderStep(.endEarly, of: order.id, note: "停止走教"), on: Day(2029, 12, 31))
    #expect(try await ordered.line(second).fact(on: Day(2030, 1, 1)) == nil)
    let ended = try await ordered.teaching(order)
    #expect(ended.fact(on: Day(2030, 1, 1))?.value.number("fte") == 100)
    try await ordered.isSound()
  }
}

@Suite struct `Placements and schools that merge` {
  private func merge(
    _ closed: School.ID, on day: Day, in ordered: Ordered, asked: Day
  ) async throws -> School.ID {
    let taken = Set(ordered.orders.flatMap { [$0.line.from, $0.line.to] })
    let stages = try #require(ordered.county.roster[closed]).stages
    let successor = try #require(
      ordered.county.roster.schools.first {
        !taken.contains($0.id) && Set(stages).isSubset(of: $0.stages)
      }
    ).id
    try await ordered.county.act(
      MergeSchools([closed], into: successor, on: day, document: "县府办发〔2026〕1号"),
      by: .system, on: asked)
    return successor
  }

  @Test func `go on at the school that follows the receiving one`() async throws {
    let ordered = try await Ordered()
    let order = ordered.orders[0]
    let day = Day(2027, 9, 1)
    let next = try await merge(order.line.to, on: day, in: ordered, asked: august)
    try await ordered.arrive(order)
    #expect(
      try await ordered.places(order, first, day.advanced(by: -1), day, Day(2029, 9, 1))
        == [order.line.to, order.line.to, next, order.line.from])
    try await ordered.county.act(
      TakeOrderStep(.renew, of: order.id, until: Day(2030, 8, 31)), on: Day(2029, 6, 1))
    #expect(try await ordered.places(order, Day(2030, 8, 31)) == [next])
  }

  @Test func `end at the school that follows the first one`() async throws {
    let ordered = try await Ordered()
    let order = ordered.orders[0]
    try await ordered.arrive(order)
    let next = try await merge(order.line.from, on: first, in: ordered, asked: august)
    #expect(
      try await ordered.places(order, first, Day(2029, 9, 1)) == [order.line.to, next])
    let stored = try #require(try await ordered.county.read { try $0.latestCounty() })
    let roster = try CountyContent(stored).roster
    #expect(roster[order.line.from] == nil)
    #expect(roster[order.teacher]?.teaching.school == next, "still planned from there")
    try await ordered.isSound()
  }
}
