import Season
import Staffing
import Testing

@Suite struct `The turnover pool` {
  private let today = Day(2026, 9, 1)

  private func entry(
    _ position: Int, _ kind: PoolLedger.Entry.Kind, _ posts: Int, _ school: School.ID? = nil,
    due: Day? = nil, loan: Int? = nil
  ) -> PoolLedger.Entry {
    PoolLedger.Entry(
      position: position, kind: kind, posts: posts, school: school, due: due, loan: loan,
      day: Day(2026, 7, 1))
  }

  @Test func `adds up to what can be lent, and to what each school still has`() {
    let ledger = PoolLedger([
      entry(1, .fund, 10), entry(2, .borrow, 4, "A", due: Day(2026, 8, 30)),
      entry(3, .borrow, 3, "B", due: Day(2027, 8, 31)), entry(4, .giveBack, 1, "A", loan: 2),
      entry(5, .withdraw, 2), entry(6, .giveBack, 3, "B", loan: 3),
    ])
    #expect(ledger.balance == 5)
    #expect(ledger.size == 8)
    #expect(ledger.loans.map(\.outstanding) == [3, 0])
    #expect(ledger.held(by: "A") == 3)
    #expect(ledger.held(by: "B") == 0)
    #expect(ledger.size - ledger.balance == ledger.loans.reduce(0) { $0 + $1.outstanding })
  }

  @Test(
    arguments: [
      (Day(2026, 8, 31), 0), (Day(2026, 9, 1), 0), (Day(2026, 9, 2), 1), (Day(2026, 9, 11), 10),
    ])
  func `a loan is overdue after its last day, until it's back`(today: Day, days: Int) {
    let lent = entry(2, .borrow, 2, "A", due: Day(2026, 9, 1))
    let open = PoolLedger([entry(1, .fund, 2), lent])
    #expect(open.loans[0].daysOverdue(on: today) == days)
    #expect(open.overdue(on: today).count == (days > 0 ? 1 : 0))
    let back = PoolLedger([entry(1, .fund, 2), lent, entry(3, .giveBack, 2, "A", loan: 2)])
    #expect(back.overdue(on: today).isEmpty)
  }
}
