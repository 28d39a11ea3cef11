import Access
import Actions
import Foundation
import PlanFormat
import Planning
import Staffing
import Store
import Testing

@Suite struct `Plans that are asked for` {
  private let day = Occasion(moment: Moment(milliseconds: 5))
  private let settings = PlanRun.Settings(
    schoolYear: 2026, seed: 7, effort: "low", timeLimit: nil)

  private func begin() async throws -> any Database {
    let database = try await emptyDatabase()
    try await sampleImport().perform(in: database, by: .system, on: occasion(1))
    return database
  }

  private func ask(
    _ database: any Database, _ settings: PlanRun.Settings? = nil, name: String = "方案一"
  ) async throws -> String {
    try await database.perform(
      AskForPlan(name: name, settings: settings ?? self.settings), by: .system, on: day)
  }

  private func worker(_ database: any Database, _ name: String = "w1", at time: Int = 10)
    -> PlanWorker
  {
    PlanWorker(over: database, named: name, clock: { Moment(milliseconds: time) })
  }

  @Test func `are made by a worker, judged and adopted`() async throws {
    let database = try await begin()
    let id = try await ask(database)
    #expect(try await database.read { try $0.planRun(id)?.state } == .waiting)
    await #expect(throws: PlanRunRefusal.self) { _ = try await AdoptPlanRun(id, in: database) }

    #expect(try await worker(database).workOnce())
    #expect(try await worker(database).workOnce() == false)
    let run = try #require(try await database.read { try $0.planRun(id) })
    #expect(run.state == .done)
    let content = try #require(try await database.read { try $0.planRunContent(id) })
    #expect(try PlanFile(json: Data(content)).moves.isEmpty == false)

    try await database.perform(try await AdoptPlanRun(id, in: database), by: .system, on: day)
    #expect(try await database.read { try $0.latestCounty()?.plan?.file.content } == content)
    #expect(try await database.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `give the same bytes whoever makes them`() async throws {
    let database = try await begin()
    let ids = [try await ask(database), try await ask(database, name: "方案二")]
    for name in ["w1", "w2"] { #expect(try await worker(database, name).workOnce()) }
    let runs = try await database.read { connection in
      try ids.map { try connection.planRun($0)?.sha256 }
    }
    #expect(runs[0] != nil && runs[0] == runs[1])
  }

  @Test func `keep pins`() async throws {
    let database = try await begin()
    let free = try await ask(database)
    #expect(try await worker(database).workOnce())
    let plan = try #require(try await database.read { try $0.planRunContent(free) })
    let moved = try #require(try PlanFile(json: Data(plan)).moves.first).teacher
    var pinned = settings
    pinned.pins = "\(moved) stay  # 孩子中考\n"
    let id = try await ask(database, pinned, name: "钉住")
    #expect(try await worker(database).workOnce())
    let other = try #require(try await database.read { try $0.planRunContent(id) })
    #expect(try !PlanFile(json: Data(other)).moves.contains { $0.teacher == moved })
  }

  @Test func `are refused with every reason, and then nothing is written`() async throws {
    let database = try await begin()
    let wrong = PlanRun.Settings(
      schoolYear: 7, seed: -1, effort: "huge", timeLimit: 0, pins: "T9 stay\nnobody\n")
    let error = await #expect(throws: PlanRunRefusal.self) {
      _ = try await ask(database, wrong, name: "")
    }
    #expect(error?.found.count == 7)
    #expect(try await database.read { try $0.events() }.count == 1)
  }

  @Test func `that wait can be called off, and are then never made`() async throws {
    let database = try await begin()
    let id = try await ask(database)
    try await database.perform(CancelPlanRun(id), by: .system, on: day)
    #expect(try await worker(database).workOnce() == false)
    #expect(try await database.read { try $0.planRun(id)?.state } == .cancelled)
    await #expect(throws: PlanRunRefusal.self) {
      try await database.perform(CancelPlanRun(id), by: .system, on: day)
    }
  }

  @Test func `are taken over from a worker that died`() async throws {
    let database = try await begin()
    let id = try await ask(database)
    let lost = Moment(milliseconds: 0)
    let first = try await database.write {
      try $0.claimPlanRun(for: "dead", at: Moment(milliseconds: 10), lostBefore: lost)
    }
    #expect(first?.id == id)
    #expect(try await worker(database, at: 60_010).workOnce() == false)
    #expect(try await worker(database, at: 60_011).workOnce())
    let goesOn = try await database.write {
      try $0.beatPlanRun(id, of: "dead", progress: "", at: Moment(milliseconds: 60_012))
    }
    #expect(!goesOn)
    #expect(try await database.read { try $0.planRun(id)?.state } == .done)
  }
}
