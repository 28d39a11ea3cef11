import CoreTestSupport
import Projects
import Sampling
import Staffing
import Testing

@Suite struct `The money of a project` {
  @Test func `tells what was pledged from what came and what was spent`() {
    // S002-24: an intention of 150,000; S002-20: 300,000 a year.
    let account = ProjectAccount([
      ProjectFund(
        .pledged, Money(yuan: 150_000), on: Day(2026, 5, 1), due: Day(2026, 9, 1),
        document: "意向书"),
      ProjectFund(.received, Money(yuan: 50_000), on: Day(2026, 7, 1), document: "进账单1"),
      ProjectFund(.spent, Money(yuan: 60_000), on: Day(2026, 8, 1), document: "发票2"),
    ])
    #expect(account.outstanding == Money(yuan: 100_000))
    #expect(account.left == .zero - Money(yuan: 10_000))
    #expect(account.overdue(on: Day(2026, 9, 1)) == .zero)
    #expect(account.overdue(on: Day(2026, 9, 2)) == Money(yuan: 100_000))
  }

  @Test func `comes to the same in whatever order it's noted, and nothing is late twice`() {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let start = Day(2026, 1, 1)
      let funds = (0..<Int.random(in: 0...8, using: &chance)).map { _ in
        ProjectFund(
          ProjectFund.Kind.allCases.randomElement(using: &chance) ?? .spent,
          Money(fen: Int.random(in: 0...500, using: &chance)), on: start,
          due: Bool.random(using: &chance)
            ? start.advanced(by: Int.random(in: 0...9, using: &chance)) : nil, document: "1")
      }
      let account = ProjectAccount(funds)
      #expect(account == ProjectAccount(funds.shuffled(using: &chance)), "seed \(seed)")
      func sum(_ kind: ProjectFund.Kind, _ holds: (ProjectFund) -> Bool = { _ in true }) -> Int {
        funds.filter { $0.kind == kind && holds($0) }.reduce(0) { $0 + $1.amount.fen }
      }
      #expect(account.left.fen == sum(.received) - sum(.spent), "seed \(seed)")
      var before = Money.zero
      for offset in 0...10 {
        let day = start.advanced(by: offset)
        let due = sum(.pledged) { fund in fund.due.map { $0 < day } ?? false }
        #expect(
          account.overdue(on: day).fen == max(0, due - sum(.received)), "seed \(seed)")
        #expect(
          account.overdue(on: day) >= before && account.overdue(on: day) <= account.outstanding)
        before = account.overdue(on: day)
      }
    }
  }
}

@Suite struct `What is to be looked at in a project` {
  @Test func `are late stages, missing measurements, unanswered problems, targets and money`()
    throws
  {
    var sample = try ProjectSample("assistance")
    let day = Day(2027, 1, 10)
    #expect(
      sample.record.findings(on: Day(2026, 9, 5), sample.terms, sample.courses) == [])
    sample.record.problems = [
      ProjectProblem(on: Day(2026, 12, 30), "车辆"),
      ProjectProblem(on: Day(2026, 12, 31), "教材"),
      ProjectProblem(on: Day(2026, 9, 1), "场地", answered: Day(2026, 9, 3)),
    ]
    sample.record.targets = [
      .init(
        id: "G-1", ProjectTarget("followed", 10, by: Day(2027, 1, 9)),
        [ProjectProgress(on: Day(2026, 11, 1), 6, note: "跟班")]),
      .init(id: "G-2", ProjectTarget("classes", 4, by: Day(2027, 1, 10)), []),
    ]
    sample.record.funds = [
      ProjectFund(
        .pledged, Money(yuan: 300_000), on: Day(2026, 9, 1), due: Day(2026, 12, 1),
        document: "协议"),
      ProjectFund(.spent, Money(yuan: 1), on: Day(2026, 12, 1), document: "发票"),
    ]
    let due = try #require(sample.record.stages.lines.first).due
    #expect(
      sample.record.findings(on: day, sample.terms, sample.courses) == [
        .stageLate("agreement", due: due), .unanswered(1, since: Day(2026, 12, 30)),
        .targetLate("followed", done: 6, of: 10, due: Day(2027, 1, 9)),
        .pledgeLate(Money(yuan: 300_000)), .overspent(Money(yuan: 1)),
      ])
    // Put off with a reason, it isn't late before its new day.
    sample.record.delays = [
      "G-1": ProjectDelay("G-1", until: Day(2027, 9, 1), because: "疫情"),
      "agreement": ProjectDelay("agreement", until: Day(2027, 2, 1), because: "疫情"),
    ]
    let later = sample.record.findings(on: day, sample.terms, sample.courses)
    #expect(!later.contains { if case .targetLate = $0 { true } else { false } })
    #expect(!later.contains { if case .stageLate = $0 { true } else { false } })
  }
}
