import CoreTestSupport
import Paying
import Policy
import Staffing
import Testing

@Suite struct `Decreed, entitled and paid` {
  private func terms(_ name: String = "national-default") throws -> PayTerms {
    try #require(try PolicyBook(yaml: bookText(name)).payTerms)
  }

  private func remote(
    _ person: Teacher.ID, _ school: School.ID, _ payer: PayTerms.Payer = .county
  ) -> PayKey {
    PayKey(person, january, "remote", at: school, from: Purse(payer))
  }

  /// S000-075: 70 and 120 are still paid where 210 and 360 are decreed.
  @Test func `find who gets 70 and 120 for 210 and 360, and by which old amount`() throws {
    var terms = try terms()
    terms.items = terms.items.filter { $0.word.key == "remote" }
    terms.items[0].payer = .county
    let comparison = PaidComparison(
      [.sample("T1"), .sample("T2", at: "M"), .sample("T3")], in: january...january,
      by: Entitlement(terms, .sample),
      payments: [
        Payment(remote("T1", "R"), Money(yuan: 70), on: Day(2026, 2, 5)),
        Payment(remote("T2", "M"), Money(yuan: 120), on: Day(2026, 2, 5)),
        Payment(remote("T3", "R"), Money(yuan: 210), on: Day(2026, 2, 5)),
      ])
    #expect(comparison.rows.map(\.share) == [333, 333, 1_000])
    #expect(comparison.rows.map(\.owed) == [Money(yuan: 140), Money(yuan: 240), .zero])
    let found = comparison.findings.map { finding -> String in
      guard case .oldAmount(let rate) = finding.kind else { return "\(finding.kind)" }
      return "\(rate.amount) until \(rate.to?.description ?? "") \(rate.citation.source)"
    }
    #expect(
      found == [
        "short", "70.00 until 2012-12-31 S000-075", "short", "120.00 until 2012-12-31 S000-075",
      ])
    let total = comparison.total
    #expect(total.decreed == Money(yuan: 780) && total.paid == Money(yuan: 400))
    #expect(total.arrears == Money(yuan: 380) && total.share == 512)
    #expect((total.lines, total.full, total.inTime) == (3, 1, 1))
    #expect(comparison.coverage == (3, 3))
  }

  @Test func `hold the county's own 70 against the 210 that are decreed`() {
    let item = PayItem.sample(
      rates: [PayRate(Money(yuan: 70), tier: "remote", cited)],
      decreed: [PayRate(Money(yuan: 210), tier: "remote", cited)])
    let comparison = PaidComparison(
      [.sample()], in: january...january, by: entitlement(item),
      payments: [Payment(remote("T1", "R"), Money(yuan: 70), on: Day(2026, 2, 1))])
    #expect(comparison.rows.map(\.entitled) == [Money(yuan: 70)])
    #expect(comparison.rows.map(\.decreed) == [Money(yuan: 210)])
    #expect(comparison.findings.map(\.kind) == [.short])
  }

  @Test func `find what is unpaid, overpaid and late, and schools that pay nothing`() {
    let county = entitlement(.sample(), .sample("sent", payer: .sender))
    let sent = PayKey("T2", january, "sent", at: "R", from: Purse(.sender, "B"))
    let comparison = PaidComparison(
      [.sample("T1", home: "A"), .sample("T2", home: "B")], in: january...january, by: county,
      payments: [
        Payment(remote("T1", "R"), Money(yuan: 200), on: Day(2026, 2, 1)),
        Payment(remote("T1", "R"), Money(yuan: 10), on: Day(2026, 2, 11)),
        Payment(remote("T2", "R"), Money(yuan: 211), on: Day(2026, 2, 10)),
        Payment(sent, Money(yuan: 210), on: Day(2026, 2, 10)),
        Payment(remote("T9", "R"), Money(yuan: 5), on: Day(2026, 2, 10)),
      ])
    #expect(
      comparison.findings.map { "\($0.row.key.person) \($0.row.key.item) \($0.kind)" } == [
        "T1 remote late(due: 2026-02-10)", "T1 sent nothing", "T2 remote over", "T9 remote over",
      ])
    #expect(comparison.schoolsPayingNothing == ["A"])
    let purses = comparison.totals { $0.key.purse }
    #expect(purses[Purse(.sender, "B")]?.share == 1_000)
    #expect(purses[Purse(.sender, "A")]?.arrears == Money(yuan: 210))
    #expect(purses[Purse(.county)]?.inTime == 1)
  }

  @Test func `leave out what nobody pays, and bear any number`() {
    let comparison = PaidComparison(
      [.sample()], in: january...january,
      by: entitlement(.sample("own", payer: .oneself)),
      payments: [
        Payment(remote("T1", "R"), Money(fen: .max), on: Day(2026, 2, 1)),
        Payment(remote("T1", "R"), Money(fen: .max), on: Day(2026, 2, 1)),
        Payment(remote("T2", "R"), Money(fen: .min), on: Day(2026, 2, 1)),
      ])
    #expect(comparison.rows.map(\.key.item) == ["remote", "remote"])
    #expect(comparison.rows[0].paid == .payLimit)
  }
}
