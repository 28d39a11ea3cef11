import Access
import Actions
import Foundation
import Papers
import Sampling
import Staffing
import Store
import Testing

@Suite struct `Importing a county` {
  @Test func `records the files, the book and who did it when`() async throws {
    let database = try await emptyDatabase()
    let action = try sampleImport()
    try await action.perform(in: database, by: .system, on: occasion(7))

    let stored = try #require(try await database.read { try $0.latestCounty() })
    #expect(stored.county == "示例县")
    #expect(stored.workbook.content == action.workbook)
    #expect(stored.isSample)
    let events = try await database.read { try $0.events() }
    #expect(events.map(\.what) == ["import-county"])
    #expect(events.map(\.who) == ["system"])
    #expect(events.map(\.occurredAt) == [Moment(milliseconds: 7)])
    #expect(try await database.read { try $0.auditDefects() }.isEmpty)
    #expect(try CountyContent(stored).roster.schools.count == 20)
  }

  @Test func `changes nothing when the files are the current ones`() async throws {
    let database = try await emptyDatabase()
    let action = try sampleImport()
    for time in 1...2 {
      try await action.perform(in: database, by: .system, on: occasion(time))
    }
    #expect(try await database.read { try $0.events() }.count == 1)
  }

  @Test func `records nothing when a file can't be read`() async throws {
    let database = try await emptyDatabase()
    let good = try sampleImport()
    let faulty = [
      ImportCounty(
        county: "县", fileName: "x.xlsx", workbook: Array("no workbook".utf8),
        policyBook: good.policyBook),
      ImportCounty(
        county: "县", fileName: "x.xlsx", workbook: good.workbook, policyBook: "rules: [1]"),
    ]
    for action in faulty {
      await #expect(throws: CountyContentError.self) {
        try await action.perform(in: database, by: .system, on: occasion(1))
      }
    }
    #expect(try await database.read { try $0.events() }.isEmpty)
  }

  @Test func `comes before any plan`() async throws {
    let database = try await emptyDatabase()
    await #expect(throws: AdoptPlanError.noCounty) {
      try await AdoptPlan(plan: Array("{}".utf8))
        .perform(in: database, by: .system, on: occasion(1))
    }
  }

  @Test func `gives the checker what it needs to refuse a plan`() async throws {
    let database = try await emptyDatabase()
    try await sampleImport().perform(in: database, by: .system, on: occasion(1))
    let error = await #expect(throws: AdoptPlanError.self) {
      try await AdoptPlan(plan: Array("{}".utf8))
        .perform(in: database, by: .system, on: occasion(2))
    }
    guard case .refused(let defects) = error else {
      Issue.record("\(String(describing: error)) isn't a refusal")
      return
    }
    #expect(!defects.isEmpty)
    #expect(try await database.read { try $0.latestCounty() }?.plan == nil)
  }
}

/// A moment of 1970, on the day before the year of plans begins.
func occasion(_ milliseconds: Int, _ today: Day = Day(2026, 7, 1)) -> Occasion {
  Occasion(moment: Moment(milliseconds: milliseconds), today: today)
}
