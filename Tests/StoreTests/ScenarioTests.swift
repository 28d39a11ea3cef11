import Access
import Actions
import Foundation
import PlanFormat
import Planning
import Staffing
import Store
import Testing

@Suite struct `Scenarios on record` {
  private let day = Occasion(moment: Moment(milliseconds: 5))

  /// A county with a plan, and the plan.
  private func begin() async throws -> (any Database, PlanFile, digest: String) {
    let database = try await emptyDatabase()
    try await sampleImport().perform(in: database, by: .system, on: occasion(1))
    let run = try await database.perform(
      AskForPlan(
        name: "方案一",
        settings: PlanRun.Settings(schoolYear: 2026, seed: 7, effort: "low", timeLimit: nil)),
      by: .system, on: day)
    let worker = PlanWorker(over: database, named: "w", clock: { Moment(milliseconds: 10) })
    #expect(try await worker.workOnce())
    let stored = try await database.read {
      (try $0.planRunContent(run), try $0.planRun(run)?.sha256)
    }
    return (
      database, try PlanFile(json: Data(try #require(stored.0))), try #require(stored.1)
    )
  }

  private func somebody(_ name: String) -> Actor {
    Actor(
      account: name, name: name,
      grants: [Grant(role: "personnel", reach: .county, days: 0..<1_000_000)], roles: .standard)
  }

  private func open(_ database: any Database, _ plan: String, _ name: String, by actor: Actor)
    async throws -> String
  {
    try await database.perform(OpenScenario(name: name, plan: plan), by: actor, on: day)
  }

  @Test func `keep every drag, and take the last one back`() async throws {
    let (database, plan, digest) = try await begin()
    let (mine, teachers) = (somebody("zhang"), plan.moves.map(\.teacher))
    let id = try await open(database, digest, "甲案", by: mine)
    for teacher in teachers.prefix(2) {
      try await database.perform(
        DragInScenario(.stays(teacher), in: id), by: mine, on: day)
    }
    #expect(try await database.read { try $0.drags(inScenario: id).map(\.number) } == [1, 2])
    try await database.perform(UndoDrag(2, in: id), by: mine, on: day)
    // The second click on the same button takes nothing else back.
    await #expect(throws: ScenarioRefusal.self) {
      try await database.perform(UndoDrag(2, in: id), by: mine, on: day)
    }
    try await database.perform(DragInScenario(.stays(teachers[2]), in: id), by: mine, on: day)
    let drags = try await database.read { try $0.drags(inScenario: id) }
    #expect(drags.map(\.number) == [1, 3])
    #expect(drags.map(\.draggedBy) == ["zhang", "zhang"])
    #expect(try await database.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `are changed by nobody but who opened them`() async throws {
    let (database, plan, digest) = try await begin()
    let id = try await open(database, digest, "甲案", by: somebody("zhang"))
    let error = await #expect(throws: ScenarioRefusal.self) {
      try await database.perform(
        DragInScenario(.stays(plan.moves[0].teacher), in: id), by: somebody("li"), on: day)
    }
    #expect(error?.found == [.notYours])
    #expect(try await database.read { try $0.drags(inScenario: id) }.isEmpty)
  }

  @Test func `of two officers become one, with conflicts decided one by one`() async throws {
    let (database, plan, digest) = try await begin()
    let (zhang, li) = (somebody("zhang"), somebody("li"))
    let (a, b, c) = (plan.moves[0].teacher, plan.moves[1].teacher, plan.moves[2])
    let place = try #require(
      plan.moves.map(\.post).first { $0 != c.post && $0.subject == c.post.subject })
    let mine = try await open(database, digest, "甲案", by: zhang)
    let theirs = try await open(database, digest, "乙案", by: li)
    for (id, actor, pins) in [
      (mine, zhang, [Pin.stays(a), .stays(c.teacher)]),
      (theirs, li, [.stays(b), .takes(c.teacher, place)]),
    ] {
      for pin in pins {
        try await database.perform(DragInScenario(pin, in: id), by: actor, on: day)
      }
    }
    let undecided = await #expect(throws: ScenarioRefusal.self) {
      try await database.perform(
        MergeScenarios(name: "合", mine: mine, theirs: theirs, decisions: [:]), by: zhang, on: day)
    }
    #expect(undecided?.found == [.undecided(c.teacher.rawValue)])
    let merged = try await database.perform(
      MergeScenarios(
        name: "合", mine: mine, theirs: theirs, decisions: [c.teacher: .theirs]),
      by: zhang, on: day)
    let drags = try await database.read { try $0.drags(inScenario: merged).map(Pin.init) }
    #expect(
      drags.sorted { $0.teacher < $1.teacher }
        == [Pin.stays(a), .stays(b), .takes(c.teacher, place)].sorted { $0.teacher < $1.teacher })
    #expect(try await database.read { try $0.drags(inScenario: mine).count } == 2)
  }

  @Test func `are refused with every reason, and then nothing is written`() async throws {
    let (database, _, digest) = try await begin()
    let events = try await database.read { try $0.auditRoot().events }
    let error = await #expect(throws: ScenarioRefusal.self) {
      _ = try await open(database, "nothing", "", by: .system)
    }
    #expect(error?.found == [.badName, .noPlan])
    let id = try await open(database, digest, "甲案", by: .system)
    let unknown = await #expect(throws: ScenarioRefusal.self) {
      try await database.perform(
        DragInScenario(Pin("T9", at: Post("S9/primary/音乐")), in: id), by: .system, on: day)
    }
    #expect(unknown?.found == [.noTeacher("T9"), .noSchool("S9")])
    #expect(try await database.read { try $0.auditRoot().events } == events + 1)
  }
}
