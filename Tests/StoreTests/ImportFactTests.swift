import Access
import Actions
import Chronicle
import Foundation
import Papers
import Sampling
import Staffing
import Store
import Testing

@Suite struct `The facts of an import` {
  @Test func `are what the workbook says`() async throws {
    let database = try await emptyDatabase()
    let action = try sampleImport()
    let outcome = try await action.perform(in: database, by: .system, on: occasion(1))
    #expect(outcome.changed == 0 && outcome.unnamed == 0 && outcome.added > 1_000)

    let roster = sampleCounty(.sample, seed: 7)
    let today = Day(2026, 7, 1)
    let employed = try await database.read { try $0.facts(.employment, on: today) }
    #expect(
      employed.map { "\($0.fact.line.subject) \($0.fact.value.school!)" }
        == roster.teachers.map { "\($0.id) \($0.establishment.school)" })
    let teaching = try await database.read { try $0.facts(.teaching, on: today) }
    #expect(teaching.map(\.fact.value.post) == roster.teachers.map(\.post))
    #expect(try await database.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `are written only where something changed, and nothing is wiped`() async throws {
    let database = try await emptyDatabase()
    let first = try await sampleImport().perform(in: database, by: .system, on: occasion(1))
    let roster = sampleCounty(.sample, seed: 7)
    let teachers = roster.teachers
    var promoted = teachers[0]
    promoted.title = promoted.title == .senior ? .first : .senior
    let other = try importing(roster, [promoted] + teachers[1...].dropLast(2))
    let later = occasion(2, Day(2026, 8, 1))
    let second = try await other.perform(in: database, by: .system, on: later)
    #expect(second.added == 0 && second.changed == 1 && second.unnamed == 2)
    #expect(second.unchanged == first.added - 11)

    let line = FactLine(.title, of: promoted.id.rawValue)
    let titles = try await database.read { try $0.history(of: line) }
    #expect(titles.count == 3)
    #expect(titles.filter(\.stands).map(\.fact.period.end) == [Day(2026, 8, 1), Period.never])
    let before = try await database.read {
      try $0.facts(.title, on: Day(2026, 8, 1), asKnownAt: .at(Moment(milliseconds: 1)))
    }
    #expect(before.first?.fact.value == .title(teachers[0].title))
    let employed = try await database.read { try $0.facts(.employment, on: Day(2026, 8, 1)) }
    #expect(employed.count == teachers.count)
  }

  @Test func `are kept from an actor who may not import`() async throws {
    let database = try await emptyDatabase()
    let clerk = Actor(
      account: "clerk", name: "Clerk",
      grants: [Grant(role: "clerk", reach: .schools(["2111000001"]), days: 0..<99_999)],
      roles: .standard)
    let action = try sampleImport()
    await #expect(throws: Forbidden.self) {
      try await action.perform(in: database, by: clerk, on: occasion(1))
    }
    #expect(try await database.read { try $0.events() }.isEmpty)
    #expect(try await database.read { try $0.timelines() }.isEmpty)
  }

  @Test func `of 3,500 teachers are all written and all listed`() async throws {
    let database = try await emptyDatabase()
    let roster = sampleCounty(.miyun, seed: 7)
    let action = try importing(roster, roster.teachers)
    try await action.perform(in: database, by: .system, on: occasion(1))
    let facts = try await database.read { try $0.facts(.teaching, on: Day(2026, 9, 1)) }
    #expect(facts.count == roster.teachers.count)
  }
}

private func importing(_ roster: Roster, _ teachers: some Sequence<Teacher>) throws -> ImportCounty
{
  let file = FileManager.default.temporaryDirectory
    .appendingPathComponent("junheng-import-\(UUID().uuidString).xlsx")
  defer { try? FileManager.default.removeItem(at: file) }
  try CountyWorkbook.write(
    Roster(
      county: roster.county, schools: roster.schools, teachers: Array(teachers),
      statedNeeds: roster.statedNeeds, pairings: roster.pairings, swapWishes: []),
    to: file.path)
  return ImportCounty(
    county: "示例县", fileName: "county.xlsx", workbook: Array(try Data(contentsOf: file)),
    policyBook: try sampleImport().policyBook, isSample: true)
}
