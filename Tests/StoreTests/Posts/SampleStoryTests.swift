import Actions
import Staffing
import Store
import Testing

@Suite struct `The sample county's story` {
  @Test func `fills the pages of establishment and competition, once`() async throws {
    let county = try await YearCounty(opened: false)
    let story = SampleStory(roster: county.roster, book: county.book, year: YearCounty.year)
    try await story.tell(in: county.database)
    let events = try await county.read { try $0.events() }.count
    try await story.tell(in: county.database)
    #expect(try await county.read { try $0.events() }.count == events)
    let round = try #require(
      try await county.read { try $0.establishmentRounds(of: YearCounty.year) }.first)
    #expect(round.isApproved && round.adjusted + round.reserve <= round.total)
    let ledger = try await county.read { try $0.poolRecords() }.ledger
    #expect(ledger.loans.count == 2)
    #expect(ledger.overdue(on: Day(2026, 11, 1)).count == 1)
    let run = try #require(try await county.read { try $0.competition(of: YearCounty.year) })
    #expect(run.rounds.first?.signed?.hired.isEmpty == false)
    // The workbook and its plan stay as they were.
    let stored = try #require(try await county.read { try $0.latestCounty() })
    #expect(try CountyContent(stored).roster == county.roster)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }
}
