import CoreTestSupport
import Paying
import Policy
import Staffing
import Testing

@Suite struct `What somebody is entitled to` {
  @Test func `is 210 at a remote and 360 at a most remote school from 2013, 70 and 120 before`()
    throws
  {
    let terms = try #require(try PolicyBook(yaml: bookText()).payTerms)
    let entitlement = Entitlement(terms, .sample)
    func amount(_ school: School.ID, _ month: Month) -> Money {
      let history = PayHistory.sample(at: school, from: month.firstDay)
      return entitlement.lines(of: history, in: month).filter { $0.key.item == "remote" }.total
    }
    #expect(amount("R", Month(2012, 12)) == Money(yuan: 70))
    #expect(amount("M", Month(2012, 12)) == Money(yuan: 120))
    #expect(amount("R", Month(2013, 1)) == Money(yuan: 210))
    #expect(amount("M", Month(2013, 1)) == Money(yuan: 360))
    #expect(amount("H", Month(2013, 1)) == Money(yuan: 432))
    #expect(amount("T", Month(2013, 1)) == .zero)
    #expect(amount("R", Month(2007, 12)) == .zero)
  }

  @Test(arguments: [("national-default", 315_00), ("county-managed", 338_21)])
  func `at 20 years on 210 is 315.00 in a book that adds and 338.21 in one that compounds`(
    name: String, fen: Int
  ) throws {
    let terms = try #require(try PolicyBook(yaml: bookText(name)).payTerms)
    var history = PayHistory.sample()
    history.credit = PayCredit(months: 240, before: january)
    let line = try #require(
      Entitlement(terms, .sample).lines(of: history, in: january)
        .first { $0.key.item == "remote" })
    #expect(line.amount == Money(fen: fen))
    let part = try #require(line.parts.first)
    #expect(part.standard.rate.amount == Money(yuan: 210))
    #expect(part.standard.rate.citation.source == "S000-074")
    #expect(part.standard.grade == 5 && part.standard.service == 240)
    #expect(part.measure == .days(31, of: 31))
  }

  @Test func `follows the place taught at by days, and the parts add up to the month`() {
    var history = PayHistory.sample(through: Day(2026, 1, 10))
    history.places.append(PayPlace("M", home: "T", from: Day(2026, 1, 11)))
    let lines = entitlement(.sample()).lines(of: history, in: january)
    #expect(lines.map(\.key.school) == ["R", "M"])
    #expect(lines[0].amount == Money(fen: 67_74))  // 210 · 10 / 31 = 67.7419…
    #expect(lines[1].amount == Money(fen: 243_87))  // what is left of 311.6129…
    #expect(lines[1].parts.map(\.measure) == [.days(21, of: 31)])
  }

  @Test func `is whole from the least days on and nothing below`() {
    let item = PayItem.sample(proRating: .month, leastDays: 15)
    func amount(_ last: Int) -> Money {
      entitlement(item).lines(
        of: .sample(through: Day(2026, 1, last)), in: january
      ).total
    }
    #expect(amount(14) == .zero && amount(15) == Money(yuan: 210))
  }

  @Test func `is divided by shares of teaching, never beyond a whole`() {
    var history = PayHistory("T1")
    history.places = [
      PayPlace("R", from: Day(2026, 1, 1), share: 600),
      PayPlace("M", from: Day(2026, 1, 1), share: 600),
    ]
    let lines = entitlement(.sample(proRating: .share)).lines(of: history, in: january)
    #expect(lines.map(\.amount) == [Money(yuan: 126), Money(yuan: 144)])
    #expect(lines[1].parts[0].measure == .share(400 * 31, of: 31))
  }

  @Test func `stops in some months, and for absences when there are too many days of them`() {
    let item = PayItem.sample(stopsIn: [2], stopsFor: ["sick"], tolerated: 3)
    var history = PayHistory.sample()
    history.absences = [
      PayAbsence("sick", Day(2026, 1, 5)...Day(2026, 1, 7)),
      PayAbsence("sick", Day(2026, 3, 1)...Day(2026, 3, 31)),
      PayAbsence("personal", Day(2026, 4, 1)...Day(2026, 4, 30)),
      PayAbsence("sick", Day(2026, 5, 28)...Day(2026, 6, 3)),
    ]
    let lines = entitlement(item).lines(of: history, in: january...Month(2026, 6))
    #expect(lines.map(\.key.month.month) == [1, 4, 5, 6])
    #expect(
      lines.map(\.amount)
        == [
          Money(yuan: 210), Money(yuan: 210), Money(yuan: 210).share(27, of: 31),
          Money(yuan: 210),
        ])
  }

  @Test func `comes out of the purse that the book, or the placement, names`() {
    let item = PayItem.sample(payer: .sender)
    var history = PayHistory.sample(home: "T")
    #expect(
      entitlement(item).lines(of: history, in: january).map(\.key.purse)
        == [Purse(.sender, "T")])
    history.places[0].payers = ["remote": .host]
    #expect(
      entitlement(item).lines(of: history, in: january).map(\.key.purse) == [Purse(.host, "R")])
    history.places[0].payers = ["remote": .oneself]
    #expect(
      entitlement(item).lines(of: history, in: january).map(\.key.purse) == [Purse(.oneself)])
  }

  @Test func `counts periods at the host, at both, or beyond what's asked for`() {
    let rates = [PayRate(Money(yuan: 20), cited)]
    var history = PayHistory.sample(home: "T")
    history.places.append(PayPlace("T", from: Day(2026, 1, 1), share: 300))
    history.loads[january] = PayLoad(periods: ["R": 400, "T": 165], due: 500)
    func lines(_ work: PayItem.Work) -> [PayLine] {
      entitlement(.sample("period", payer: .sender, basis: .period, work: work, rates: rates))
        .lines(of: history, in: january)
    }
    #expect(lines(.host).map(\.amount) == [Money(yuan: 800)])
    #expect(lines(.host).map(\.key.purse) == [Purse(.sender, "T")])
    #expect(lines(.all).map(\.amount) == [Money(yuan: 800), Money(yuan: 330)])
    let both = PayItem.sample(
      "period", audience: .init(away: true), basis: .period, work: .all, rates: rates)
    #expect(entitlement(both).lines(of: history, in: january).total == Money(yuan: 1_130))
    #expect(lines(.beyond).map(\.amount) == [Money(yuan: 130)])
    #expect(lines(.beyond)[0].parts[0].measure == .beyond(65, due: 500))
  }

  @Test func `grows with the way, and comes once a year to backbone teachers who served`() throws {
    let terms = try #require(try PolicyBook(yaml: bookText("miyun")).payTerms)
    let schools = PaySchools(distances: ["A": 20_000, "B": 9_000])
    var history = PayHistory.sample(at: "A", home: "T", from: Day(2025, 9, 1))
    history.places[0].distance = 45_000
    history.backbone = [Since(Day(2026, 2, 1), .city)]
    let entitlement = Entitlement(terms, schools)
    let lines = entitlement.lines(of: history, in: Month(2026, 6)...Month(2026, 7))
    #expect(
      lines.map { "\($0.key.month) \($0.key.item) \($0.amount)" } == [
        "2026-06 performance 600.00", "2026-06 transport 70.00", "2026-07 performance 600.00",
        "2026-07 transport 70.00", "2026-07 award 1500.00",
      ])
    history.places[0].from = Day(2025, 11, 1)
    #expect(
      !entitlement.lines(of: history, in: Month(2026, 7)).contains { $0.key.item == "award" })
    #expect(
      entitlement.lines(of: .sample(at: "B", home: "T"), in: january).isEmpty, "too near")
  }

  @Test func `is cut by a cap from the later items, or to the highest`() {
    let living = PayItem.sample("living", rates: [PayRate(Money(yuan: 400), cited)])
    func lines(_ kind: PayCap.Kind) -> [PayLine] {
      entitlement(
        .sample(), living,
        caps: [PayCap(word: .init("both"), items: ["remote", "living"], kind: kind)]
      ).lines(of: .sample(), in: january)
    }
    #expect(lines(.most(Money(yuan: 500))).map(\.amount) == [Money(yuan: 210), Money(yuan: 290)])
    #expect(lines(.most(Money(yuan: 500)))[1].uncut == Money(yuan: 400))
    #expect(lines(.most(Money(yuan: 610))).allSatisfy { $0.cut == nil })
    #expect(lines(.highest).map(\.amount) == [.zero, Money(yuan: 400)])
    #expect(lines(.highest)[0].cut?.cap == "both")
    let same = entitlement(
      .sample(), .sample("twin"),
      caps: [PayCap(word: .init("both"), items: ["remote", "twin"], kind: .highest)])
    #expect(
      same.lines(of: .sample(), in: january).map(\.amount) == [Money(yuan: 210), .zero],
      "of two alike the book's first stays")
  }

  @Test func `keeps the terms of its month when later ones differ`() {
    let editions = [
      PayEdition(.sample([.sample(payer: .county)]), from: january),
      PayEdition(.sample([.sample(payer: .host)]), from: Month(2026, 9)),
    ]
    let lines = Entitlement(editions, .sample).lines(
      of: .sample(), in: Month(2025, 12)...Month(2026, 9))
    #expect(lines.map(\.key.purse.payer) == Array(repeating: .county, count: 8) + [.host])
  }

  @Test func `is nothing, and no fault, where facts are missing or odd`() {
    var history = PayHistory("T1")
    #expect(entitlement(.sample()).lines(of: history, in: january).isEmpty)
    history.places = [
      PayPlace("?", from: Day(2026, 1, 1)), PayPlace("R", from: Day(2026, 1, 1), share: 0),
      PayPlace("R", from: Day(2026, 1, 9), through: Day(2026, 1, 3)),
    ]
    history.credit = PayCredit(months: .max, before: Month(1, 1))
    history.startedWork = Month(9_999, 1)
    history.loads = [
      january: PayLoad(periods: ["R": .max, "?": -5], due: .min, trips: ["R": .max])
    ]
    for basis in PayItem.Basis.allCases {
      for work in PayItem.Work.allCases {
        let item = PayItem.sample(
          basis: basis, work: work, rates: [PayRate(Money(fen: .max), cited)],
          seniority: .sample(.compound))
        let lines = entitlement(item).lines(of: history, in: january...Month(2026, 12))
        #expect(lines.allSatisfy { $0.amount <= .payLimit })
      }
    }
    #expect(Entitlement([], .sample).lines(of: .sample(), in: january).isEmpty)
  }
}
