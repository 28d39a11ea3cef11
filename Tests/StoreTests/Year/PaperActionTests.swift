import Access
import Actions
import Papers
import Staffing
import Store
import Testing

private let year = YearCounty.year
private let issued = Day(2026, 8, 11)

@Suite struct `Papers of orders` {
  private func county() async throws -> (YearCounty, [PlacementOrder]) {
    let county = try await YearCounty()
    _ = try await county.published(county.moves(3))
    try await county.act(IssueOrders(year: year), on: issued)
    return (county, try await county.read { try $0.orders(of: year) })
  }

  private func papers(_ county: YearCounty, _ kind: PaperKind) async throws -> [NumberedPaper] {
    try await county.read { try $0.papers(ofKind: kind.rawValue) }
  }

  @Test func `get their numbers once, and keep their words`() async throws {
    let (county, orders) = try await county()
    #expect(try await county.act(NumberPapers(.letter), on: issued) == 3)
    #expect(try await county.act(NumberPapers(.letter), on: issued) == 0)
    let letters = try await papers(county, .letter)
    #expect(letters.map(\.number) == [1, 2, 3] && letters.allSatisfy { $0.year == 2026 })
    for (letter, order) in zip(letters, orders) {
      for words in [
        order.line.name, order.line.toName, order.number, "2026年9月1日至2029年8月31日",
        "教人派〔2026〕\(letter.number)号", "010-0000", order.relation == .moves ? "调动" : "交流轮岗",
      ] { #expect(letter.words.contains(words), "\(words) in \(letter.words)") }
      #expect(!letter.words.contains("{"))
    }
    try await county.act(
      SetPaperWording(.letter, words: "# 新的通知\n{教师}老师"), on: Day(2026, 8, 12))
    #expect(try await papers(county, .letter) == letters)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `are numbered on their own for each kind, and one alone if asked`() async throws {
    let (county, orders) = try await county()
    #expect(try await county.act(NumberPapers(.agreement, order: orders[1].id), on: issued) == 1)
    #expect(try await county.act(NumberPapers(.agreement), on: issued) == 2)
    let agreements = try await papers(county, .agreement)
    #expect(agreements.map(\.order) == [orders[1].id, orders[0].id, orders[2].id])
    #expect(try await county.act(NumberPapers(.renewal), on: issued) == 0)
  }

  @Test func `follow renewals, ends and returns`() async throws {
    let (county, orders) = try await county()
    try await county.state(orders)
    for order in [orders[0], orders[2]] {
      try await county.act(
        TakeOrderStep(.release, of: order.id), by: YearCounty.principal(order.line.from),
        on: issued)
      try await county.act(
        TakeOrderStep(.arrive, of: order.id), by: YearCounty.principal(order.line.to), on: issued)
    }
    let june = Day(2029, 6, 20)
    try await county.act(
      TakeOrderStep(.renew, of: orders[0].id, until: Day(2030, 8, 31)), on: june)
    try await county.act(
      TakeOrderStep(.endEarly, of: orders[2].id, note: "因病休养"), on: june)
    #expect(try await county.act(NumberPapers(.renewal), on: june) == 1)
    #expect(try await county.act(NumberPapers(.earlyEnd), on: june) == 1)
    let renewal = try #require(try await papers(county, .renewal).first)
    #expect(renewal.words.contains("续派至2030年8月31日") && renewal.words.contains("〔2029〕1号"))
    let end = try #require(try await papers(county, .earlyEnd).first)
    #expect(!end.words.contains("因病"), "why somebody leaves isn't on the paper")
    try await county.act(TakeOrderStep(.giveBack, of: orders[0].id), on: Day(2030, 8, 31))
    #expect(try await county.act(NumberPapers(.homecoming), on: Day(2030, 8, 31)) == 1)
  }

  @Test func `of cancelled orders aren't written`() async throws {
    let (county, orders) = try await county()
    try await county.act(TakeOrderStep(.cancel, of: orders[0].id, note: "重名"), on: issued)
    #expect(try await county.act(NumberPapers(.letter), on: issued) == 2)
  }

  @Test func `have no wording that can't be filled in`() async throws {
    let (county, _) = try await county()
    try await county.refuses(
      SetPaperWording(.letter, words: "{身份证号}\n{教师"), on: issued, "身份证号", "不成对", "没有标题")
    try await county.forbids(
      SetPaperWording(.letter, words: "# x"), by: YearCounty.leader, on: issued)
    try await county.forbids(NumberPapers(.letter), by: YearCounty.leader, on: issued)
  }

  @Test func `that somebody changed in the record are found`() async throws {
    let (county, _) = try await county()
    try await county.act(NumberPapers(.dispatch), on: issued)
    try await county.database.write {
      try $0.execute("UPDATE numbered_paper SET words = 'x' WHERE number = 2")
    }
    #expect(
      try await county.read { try $0.auditDefects() } == [
        .contentChanged(id: "dispatch 2026-2")
      ])
  }
}

@Suite struct `The personnel relation of an order` {
  @Test func `is set for one person with a reason, and a transfer's isn't`() async throws {
    let county = try await YearCounty()
    _ = try await county.published(county.moves(2))
    try await county.act(IssueOrders(year: year), on: issued)
    let orders = try await county.read { try $0.orders(of: year) }
    let centre = SetRelation(of: orders[0].id, to: .heldByCentre, because: "系统人试点")
    try await county.forbids(centre, by: YearCounty.principal(orders[0].line.to), on: issued)
    try await county.refuses(
      SetRelation(of: orders[0].id, to: .itinerant, because: " "), on: issued, "没有填写")
    try await county.refuses(
      SetRelation(of: orders[1].id, to: .stays, because: "x"), on: issued, "调动")
    for _ in 1...2 { try await county.act(centre, on: issued) }
    let order = try #require(try await county.read { try $0.order(orders[0].id) })
    #expect(order.relation == .heldByCentre && order.situation.relation == .heldByCentre)
    #expect(order.relation.keeper(of: .contract) == .centre)
    #expect(try await county.read { try $0.events() }.count { $0.what == "set-relation" } == 1)
    try await county.act(NumberPapers(.agreement), on: issued)
    let agreement = try #require(
      try await county.read { try $0.papers(ofOrder: orders[0].id) }.first)
    #expect(agreement.words.contains("聘用合同、工资、福利待遇由县教师管理中心负责"))
  }
}
