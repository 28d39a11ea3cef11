import CoreTestSupport
import PlanFormat
import Planning
import Policy
import Staffing
import Testing

@Suite struct `The burden ledger` {
  let book: PolicyBook
  let year = SchoolYear(2026)

  init() throws { book = try shippedBook() }

  private func roster() throws -> Roster {
    try Roster(
      county: "县",
      schools: [.sample("2111000001", area: .mainCity), .sample("2111000002")],
      teachers: [
        .sample("T1", school: "2111000001"),
        .sample("T2", school: "2111000001", ruralYears: 3, lastRural: Month(2015, 7)),
        .sample("T3", school: "2111000001", ruralYears: 3, lastRural: Month(2025, 7)),
        .sample("T4", school: "2111000002", ruralYears: 16),
      ])
  }

  @Test func `standing follows from the facts of the workbook`() throws {
    let ledger = BurdenLedger(try roster(), book, year)
    #expect(ledger.entries.map(\.standing) == [.never, .notLately, .lately, .notLately])
  }

  @Test func `a move down adds its term and makes the latest service`() throws {
    let roster = try roster()
    let before = BurdenLedger(roster, book, year)
    let after = before.after([
      Move(
        teacher: "T1", from: "2111000001", to: "2111000002", stage: .primary, subject: .chinese,
        phase: .directed, direction: .down, kind: .exchange, start: "2026-autumn",
        end: "2029-spring", reasons: [])
    ])
    let entry = try #require(after.entries.first)
    #expect(entry.addedYears == book.planTerms.termYears)
    #expect(entry.ruralYears == book.planTerms.termYears)
    #expect(entry.standing == .lately)
    #expect(entry.lastExchange == Month(2026 + book.planTerms.termYears, 8))
    #expect(
      after.fairness(of: .eligible).neverServed == before.fairness(of: .eligible).neverServed - 1)
    #expect(after.fairness(of: .eligible).people == before.fairness(of: .eligible).people)
  }

  @Test func `years shared evenly have a Gini coefficient of zero`() throws {
    let even = try Roster(
      county: "县", schools: [.sample("2111000001", area: .mainCity)],
      teachers: (1...4).map {
        .sample(.init("T\($0)"), school: "2111000001", ruralYears: 2, lastRural: Month(2012, 7))
      })
    #expect(BurdenLedger(even, book, year).fairness(of: .sendingSchools).gini == 0)
    #expect(BurdenLedger(even, book, year).fairness(of: .sendingSchools).totalYears == 8)
  }

  @Test func `turn points are what the plan's burden counts`() throws {
    let points = BurdenLedger(try roster(), book, year).entries.map(\.turnPoints)
    let burden = book.planTerms.burden
    let inPlace = burden.perYearInPlace * min(16, burden.yearsInPlaceCap)
    #expect(
      points == [
        -inPlace - burden.neverRural, -inPlace - burden.notLatelyRural, -inPlace,
        -inPlace - burden.notLatelyRural,
      ])
  }
}
