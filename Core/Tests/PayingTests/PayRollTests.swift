import CoreTestSupport
import Paying
import Policy
import Staffing
import Testing

@Suite struct `A roll in the hands of schools` {
  @Test func `gives each school its lines and corrections`() throws {
    var ledger = PayLedger()
    var people = [PayHistory.sample("T1"), .sample("T2", at: "M")]
    let county = entitlement(.sample())
    try ledger.close(ledger.roll(for: january, of: people, by: county, on: Day(2026, 1, 25)))
    people[0].places = [PayPlace("H", from: Day(2026, 2, 1))]
    let roll = try ledger.roll(
      for: Month(2026, 2), of: people, by: county, on: Day(2026, 2, 25))
    // The sample has no amount for H, so R alone takes back and M alone pays.
    #expect(roll.schools == ["M", "R"])
    #expect(roll.lines(at: "M").map(\.key.person) == ["T2"])
    #expect(roll.lines(at: "R").isEmpty)
    #expect(roll.corrections(at: "R").map(\.difference) == [.zero - Money(yuan: 210)])
    #expect(roll.corrections(at: "R").map(\.causes) == [[.ended]])
    #expect(roll.totals == [Purse(.county): Money(yuan: 150)])
  }

  /// S004-22: with 400, 450 and 600 the average lies between.
  @Test func `has an average of each item`() throws {
    let item = PayItem.sample(
      "living",
      rates: [
        PayRate(Money(yuan: 400), tier: "remote", cited),
        PayRate(Money(yuan: 450), tier: "most-remote", cited),
        PayRate(Money(yuan: 600), tier: "hardest", cited),
      ])
    let people = [
      PayHistory.sample("T1"), .sample("T2", at: "M"), .sample("T3", at: "H"),
      .sample("T4", at: "T"),
    ]
    let roll = try PayLedger().roll(
      for: january, of: people, by: entitlement(item), on: Day(2026, 1, 25))
    #expect(roll.average(of: "living") == Money(fen: 483_33))
    #expect(roll.average(of: "remote") == nil)
  }
}

@Suite struct `The gap between hardship schools and others` {
  @Test func `is what was paid for each person and month, component by component`() {
    func paid(
      _ person: Teacher.ID, _ month: Int, _ item: String, _ school: School.ID, _ yuan: Int
    ) -> Payment {
      Payment(
        PayKey(person, Month(2026, month), item, at: school, from: Purse(.county)),
        Money(yuan: yuan), on: Day(2026, 3, 1))
    }
    let gap = PayGap(
      [
        paid("T1", 1, "post", "R", 3_000), paid("T1", 1, "remote", "R", 210),
        paid("T1", 2, "post", "R", 3_000), paid("T2", 1, "post", "T", 3_000),
        paid("T2", 1, "award", "T", 800),
      ], .sample, .sample())
    #expect((gap.hardshipMonths, gap.otherMonths) == (2, 1))
    #expect(gap.rows.map(\.item) == ["award", "post", "remote"])
    #expect(
      gap.rows.map(\.gap) == [.zero - Money(yuan: 800), .zero, Money(yuan: 105)])
    #expect(PayGap([], .sample, .sample()).rows.isEmpty)
  }
}
