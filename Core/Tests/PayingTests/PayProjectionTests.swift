import CoreTestSupport
import Paying
import Policy
import Staffing
import Testing

@Suite struct `What a change of terms would cost` {
  @Test func `is told by payer, item, school and person, to the fen`() {
    let people = [
      PayHistory.sample("T1"), .sample("T2", at: "M", home: "T"), .sample("T3", at: "T"),
    ]
    let year = january...Month(2026, 12)
    var dearer = PayItem.sample(
      payer: .province,
      rates: [
        PayRate(Money(yuan: 260), tier: "remote", cited),
        PayRate(Money(yuan: 300), tier: "most-remote", cited),
      ])
    let projection = PayProjection(
      people, in: year, present: entitlement(.sample()), changed: entitlement(dearer))
    #expect(projection.payers[.county]?.difference == .zero - Money(yuan: 12 * 570))
    #expect(projection.payers[.province]?.difference == Money(yuan: 12 * 560))
    #expect(projection.total.difference == .zero - Money(yuan: 120))
    #expect(projection.people["T1"]?.difference == Money(yuan: 600))
    #expect(projection.people["T2"]?.difference == .zero - Money(yuan: 720))
    #expect(projection.people["T3"] == nil)
    #expect(projection.schools["M"]?.present == Money(yuan: 12 * 360))
    #expect(projection.items["remote"]?.changed == Money(yuan: 12 * 560))
    #expect(projection.counts == (1, 1, 0))
    dearer.payer = .oneself
    let own = PayProjection(
      people, in: year, present: entitlement(.sample()), changed: entitlement(dearer))
    #expect(own.total.changed == .zero && own.payers[.oneself]?.changed == Money(yuan: 12 * 560))
  }

  @Test func `is the sum of what rolls by either terms come to`() throws {
    for seed in every(200) {
      var random = RandomPay(seed: seed)
      let schools = random.schools()
      let present = Entitlement(random.terms(caps: true), schools)
      let changed = Entitlement(random.terms(caps: true), schools)
      let people = (1...3).map { random.history(Teacher.ID("T\($0)")) }
      let year = january...Month(2026, 12)
      let projection = PayProjection(people, in: year, present: present, changed: changed)
      func cost(_ entitlement: Entitlement) throws -> Money {
        try year.reduce(Money.zero) { sum, month in
          let roll = try PayLedger().roll(
            for: month, of: people, by: entitlement, on: month.firstDay)
          return roll.totals.values.reduce(sum, +)
        }
      }
      #expect(try projection.total.present == cost(present), "seed \(seed)")
      #expect(try projection.total.changed == cost(changed), "seed \(seed)")
      #expect(
        projection.people.values.reduce(Money.zero) { $0 + $1.difference }
          == projection.total.difference, "seed \(seed)")
    }
  }
}
