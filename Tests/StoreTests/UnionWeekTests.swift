import Access
import Actions
import Foundation
import PlanChecker
import PlanFormat
import Policy
import Staffing
import Store
import Testing
import Uniting

/// The sample county with an alliance of three small schools since September.
private struct WeekCounty {
  static let founded = Day(2026, 9, 1)
  static let autumn = Day(2026, 10, 12)

  let county: YearCounty
  let schools: [School]
  let union: SchoolUnion.ID

  init() async throws {
    let county = try await YearCounty()
    let schools = Array(
      county.roster.schools.filter { $0.zone == .village && $0.stages == [.primary] }
        .sorted { ($0.pupils, $0.id) < ($1.pupils, $1.id) }.prefix(3))
    self.county = county
    self.schools = schools
    union = try await county.act(
      FoundUnion(
        "area", named: "东片", members: schools.map(\.id.rawValue).joined(separator: "\n"),
        lead: schools[0].id.rawValue, basis: "县教发〔2026〕9号", aims: "联片教研", on: Self.founded,
        county: UnionSchools(county.roster.schools)), on: Self.founded)
  }

  func ask(by side: UnionSide? = nil) async throws -> String {
    let side = side ?? .school(schools[0].id)
    let actor =
      if case .school(let school) = side { YearCounty.principal(school) } else {
        YearCounty.personnel
      }
    return try await county.act(AskForUnionWeek(union, by: side), by: actor, on: Self.autumn)
  }

  func worker(_ name: String = "w1", at milliseconds: Int = 10) -> UnionWeekWorker {
    UnionWeekWorker(
      over: county.database, named: name, clock: { Moment(milliseconds: milliseconds) })
  }

  func week(_ id: String) async throws -> UnionWeek {
    try #require(try await county.database.read { try $0.unionWeek(id) })
  }
}

@Suite struct `The week of a union` {
  @Test func `is made by a worker from the members alone and passes the checker`() async throws {
    let it = try await WeekCounty()
    let id = try await it.ask()
    #expect(try await it.week(id).state == .waiting)
    #expect(try await it.worker().workOnce())
    #expect(try await !it.worker().workOnce())
    let week = try await it.week(id)
    #expect(week.state == .done && week.failure == nil)
    let content = try #require(
      try await it.county.database.read { try $0.unionWeekContent(id) })
    let itinerary = try Itinerary(json: Data(content))
    #expect(itinerary.schools == it.schools.map(\.id).sorted())
    #expect(itinerary.alliance == "东片")
    #expect(itinerary.levels.allSatisfy { $0.bound <= $0.value })
    let defects = ItineraryChecker.defects(
      of: itinerary, schools: Set(week.members), roster: it.county.roster,
      book: it.county.book.inForce(in: week.year))
    #expect(defects.isEmpty)
    #expect(try await it.county.database.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `is the same one when it's asked for again`() async throws {
    let it = try await WeekCounty()
    let first = try await it.ask()
    #expect(try await it.ask(by: .office) == first)
    #expect(try await it.worker().workOnce())
    #expect(try await it.ask() == first)
    let count = try await it.county.database.read { try $0.weeks(of: it.union).count }
    #expect(count == 1)
  }

  @Test func `can be called off while it waits or is being made, not afterwards`() async throws {
    let it = try await WeekCounty()
    let id = try await it.ask()
    try await it.county.act(CancelUnionWeek(id, by: .office), on: WeekCounty.autumn)
    #expect(try await it.week(id).state == .cancelled)
    #expect(try await !it.worker().workOnce())
    await #expect(throws: Refused.self) {
      try await it.county.act(CancelUnionWeek(id, by: .office), on: WeekCounty.autumn)
    }
    let other = try await it.ask()
    #expect(other != id)
    let claimed = try await it.county.database.write {
      try $0.claimUnionWeek(
        for: "w1", at: Moment(milliseconds: 10), lostBefore: Moment(milliseconds: 0))
    }
    #expect(claimed?.id == other)
    try await it.county.act(CancelUnionWeek(other, by: .office), on: WeekCounty.autumn)
    #expect(try await it.week(other).state == .cancelled)
  }

  @Test func `is taken over from a worker that died`() async throws {
    let it = try await WeekCounty()
    let id = try await it.ask()
    _ = try await it.county.database.write {
      try $0.claimUnionWeek(
        for: "dead", at: Moment(milliseconds: 10), lostBefore: Moment(milliseconds: 0))
    }
    #expect(try await !it.worker("w2", at: 30_000).workOnce())
    #expect(try await it.worker("w2", at: 90_000).workOnce())
    #expect(try await it.week(id).state == .done)
  }

  @Test func `is asked for by the lead or the office only`() async throws {
    let it = try await WeekCounty()
    await #expect(throws: Refused.self) {
      _ = try await it.ask(by: .school(it.schools[1].id))
    }
    let count = try await it.county.database.read { try $0.weeks(of: it.union).count }
    #expect(count == 0)
  }
}
