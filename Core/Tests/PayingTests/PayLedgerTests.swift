import CoreTestSupport
import Paying
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `Rolls and their corrections` {
  let county = entitlement(.sample())

  @Test func `come as back pay and claw-back of a closed month, with the reason`() throws {
    var ledger = PayLedger()
    var history = PayHistory.sample()
    try ledger.close(
      ledger.roll(for: january, of: [history], by: county, on: Day(2026, 1, 25)))
    let closed = ledger.rolls
    // It becomes known in February that she went on to M on 16 January.
    history.places[0].through = Day(2026, 1, 15)
    history.places.append(PayPlace("M", from: Day(2026, 1, 16)))
    let roll = try ledger.roll(
      for: Month(2026, 2), of: [history], by: county, on: Day(2026, 2, 25))
    #expect(roll.lines.map(\.amount) == [Money(yuan: 360)])
    #expect(roll.corrections.map(\.key.month) == [january, january])
    #expect(roll.corrections.map(\.key.school) == ["M", "R"])
    #expect(roll.corrections.map(\.kind) == [.backPay, .clawBack])
    #expect(roll.corrections.map(\.causes) == [[.begun], [.measure]])
    #expect(roll.corrections[1].difference == Money(fen: 101_61) - Money(yuan: 210))
    try ledger.close(roll)
    #expect(Array(ledger.rolls.prefix(1)) == closed)
    #expect(
      try ledger.roll(for: Month(2026, 3), of: [history], by: county, on: Day(2026, 3, 25))
        .corrections.isEmpty)
  }

  @Test func `name a new tier and a new amount as their cause`() throws {
    var ledger = PayLedger()
    let history = PayHistory.sample()
    try ledger.close(
      ledger.roll(for: january, of: [history], by: county, on: Day(2026, 1, 25)))
    var schools = PaySchools.sample
    schools.tiers["R"] = [Since(Day(2026, 1, 1), "most-remote")]
    let harder = Entitlement(.sample(), schools)
    let roll = try ledger.roll(
      for: Month(2026, 2), of: [history], by: harder, on: Day(2026, 2, 25))
    #expect(roll.corrections.map(\.causes) == [[.rate, .tier]])
    #expect(roll.corrections.map(\.difference) == [Money(yuan: 150)])
  }

  @Test func `follow one another, and aren't closed twice or out of date`() throws {
    var ledger = PayLedger()
    let history = PayHistory.sample()
    let first = try ledger.roll(for: january, of: [history], by: county, on: Day(2026, 1, 25))
    let other = try ledger.roll(
      for: Month(2026, 2), of: [history], by: county, on: Day(2026, 1, 26))
    try ledger.close(first)
    #expect(throws: PayRollFault.notAfter(january)) { try ledger.close(first) }
    #expect(throws: PayRollFault.outdated) { try ledger.close(other) }
    #expect(throws: PayRollFault.notAfter(january)) {
      try ledger.roll(for: january, of: [history], by: county, on: Day(2026, 1, 27))
    }
    #expect(throws: PayRollFault.twice("T1")) {
      try ledger.roll(
        for: Month(2026, 2), of: [history, history], by: county, on: Day(2026, 2, 25))
    }
  }

  @Test func `leave alone whoever is missing from a later roll`() throws {
    var ledger = PayLedger()
    try ledger.close(
      ledger.roll(for: january, of: [.sample()], by: county, on: Day(2026, 1, 25)))
    let roll = try ledger.roll(for: Month(2026, 2), of: [], by: county, on: Day(2026, 2, 25))
    #expect(roll.lines.isEmpty && roll.corrections.isEmpty)
  }

  @Test func `total what each purse pays, without what teachers bear themselves`() throws {
    let roll = try PayLedger().roll(
      for: january, of: [.sample("T1"), .sample("T2", at: "M", home: "T")],
      by: entitlement(
        .sample(), .sample("own", payer: .oneself), .sample("sent", payer: .sender)),
      on: Day(2026, 1, 25))
    #expect(
      roll.totals == [
        Purse(.county): Money(yuan: 570), Purse(.sender, "R"): Money(yuan: 210),
        Purse(.sender, "T"): Money(yuan: 360),
      ])
  }

  /// The promise of the ledger, over random lives, tiers and terms that become known late.
  @Test func `add up to what is known now, and correct exactly the lines that differ`() throws {
    for seed in every(2_000) {
      var random = RandomPay(seed: seed)
      var editions = [PayEdition(random.terms(caps: true), from: january)]
      var schools = random.schools()
      var people = (1...random.stream.within(1...4)).map { random.history(Teacher.ID("T\($0)")) }
      var ledger = PayLedger()
      var sums: [PayKey: Money] = [:]
      var month = january
      while month <= Month(2026, 12) {
        let now = Entitlement(editions, schools)
        let closed = ledger.rolls
        let months = Set(closed.map(\.month))
        let roll = try ledger.roll(
          for: month, of: people, by: now, on: month.firstDay.advanced(by: 24))
        var due: [PayKey: Money] = [:]
        for person in people {
          for line in now.lines(of: person, in: january...Month(2026, 12))
          where months.contains(line.key.month) { due[line.key] = line.amount }
        }
        var differing: [PayKey: Money] = [:]
        for key in Set(due.keys).union(sums.keys) {
          let difference = (due[key] ?? .zero) - (sums[key] ?? .zero)
          if difference != .zero { differing[key] = difference }
        }
        let corrected = Dictionary(
          uniqueKeysWithValues: roll.corrections.map { ($0.key, $0.difference) })
        #expect(corrected == differing, "seed \(seed), \(month)")
        #expect(roll.corrections.allSatisfy { !$0.causes.isEmpty }, "seed \(seed), \(month)")
        let read = try PayLedger(closed: closed.map(\.asRecorded)).roll(
          for: month, of: people, by: now, on: roll.computed)
        #expect(read.asRecorded == roll.asRecorded, "seed \(seed)")
        try ledger.close(roll)
        #expect(Array(ledger.rolls.dropLast()) == closed, "seed \(seed)")
        for line in roll.lines { sums[line.key, default: .zero] += line.amount }
        for correction in roll.corrections {
          sums[correction.key, default: .zero] += correction.difference
        }
        for (key, sum) in sums { #expect(ledger.paid(key) == sum, "seed \(seed)") }
        if corrected != differing { return }

        for index in people.indices where random.stream.chance(300) {
          random.correct(&people[index])
        }
        if random.stream.chance(100) { schools = random.schools() }
        if random.stream.chance(100) {
          editions.append(PayEdition(random.terms(caps: true), from: month))
        }
        month = month.advanced(by: random.stream.chance(100) ? 2 : 1)
      }
    }
  }
}

extension PayRoll {
  /// What is left of a roll in the record: not what was known beside it.
  fileprivate var asRecorded: PayRoll {
    PayRoll(
      month: month, computed: computed, follows: follows, lines: lines, corrections: corrections)
  }
}
