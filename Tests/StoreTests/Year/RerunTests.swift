import Access
import Actions
import Foundation
import PlanFormat
import Planning
import Staffing
import Store
import Testing

private let year = YearCounty.year
private let posted = Day(2026, 8, 3)

/// The sample county with a plan that the planner made, published.
private struct Published {
  let county: YearCounty
  let notice: String
  let plan: PlanFile

  init() async throws {
    county = try await YearCounty()
    try await county.act(FreezeEligibility(year: year, after: 0), on: Day(2026, 7, 1))
    let id = try await county.act(
      AskForPlan(
        name: "方案", settings: PlanRun.Settings(schoolYear: 2026, seed: 7, effort: "low")),
      on: Day(2026, 7, 20))
    plan = try await Published.made(id, county)
    try await county.act(
      try await AdoptPlanRun(id, in: county.database), by: YearCounty.leader, on: Day(2026, 7, 21))
    notice = try await county.act(
      PublishNotice(year: year, office: "人事科", contact: "010-0000"), on: posted)
  }

  static func made(_ run: String, _ county: YearCounty) async throws -> PlanFile {
    let worker = PlanWorker(
      over: county.database, named: "w", clock: { Moment(milliseconds: 1_800_000_000_000) })
    #expect(try await worker.workOnce())
    let content = try #require(try await county.read { try $0.planRunContent(run) })
    return try PlanFile(json: Data(content))
  }

  func ask(
    _ mode: PlanRun.Rerun.Mode, for objection: String? = nil, pins: String = ""
  ) async throws -> String {
    try await county.act(
      AskForPlan(
        name: "重算",
        settings: PlanRun.Settings(schoolYear: 2026, seed: 7, effort: "low", pins: pins),
        rerun: PlanRun.Rerun(mode: mode, notice: notice, objection: objection)),
      on: Day(2026, 8, 6))
  }

  /// An objection that was upheld and signed: the person stays.
  func upheld(_ teacher: Teacher.ID) async throws -> String {
    let id = try await county.act(
      RaiseObjection(notice: notice, teacher: teacher, ground: "家中有事"),
      by: YearCounty.teacher(teacher), on: Day(2026, 8, 4))
    let plan = try #require(try await county.read { try $0.currentPlanID() })
    try await county.act(
      AnswerObjection(
        objection: id, isUpheld: true, remedy: .stays, words: "属实", effect: .none, plan: plan),
      on: Day(2026, 8, 5))
    try await county.act(
      SignAnswer(objection: id, seen: 1), by: YearCounty.leader, on: Day(2026, 8, 5))
    return id
  }
}

@Suite struct `The mended plan after an upheld objection` {
  @Test func `changes few, is adopted, and a second notice names the changes`() async throws {
    let published = try await Published()
    let county = published.county
    let teacher = try #require(published.plan.moves.first).teacher
    let objection = try await published.upheld(teacher)
    let run = try await published.ask(.repair, for: objection)
    #expect(try await published.ask(.repair, for: objection) == run, "a second click")
    let mended = try await Published.made(run, county)
    #expect(!mended.moves.contains { $0.teacher == teacher })
    let changed = PlanComparison(published.plan, mended).people
    #expect(changed.contains { $0.teacher == teacher } && changed.count < 10)

    try await county.act(
      try await AdoptPlanRun(run, in: county.database), by: YearCounty.leader, on: Day(2026, 8, 6))
    let next = PublishNotice(year: year, office: "人事科", contact: "010-0000")
    try await county.refuses(next, on: Day(2026, 8, 7), "为什么")
    let second = try await county.act(
      PublishNotice(
        year: year, office: "人事科", contact: "010-0000", because: "支持异议 1 件"),
      on: Day(2026, 8, 7))
    let notices = try await county.read { try $0.notices(of: year) }
    #expect(notices.map(\.version) == [2, 1])
    #expect(notices[0].follows?.notice == published.notice)
    #expect(notices[0].follows?.reason == "支持异议 1 件")
    let lines = try await county.read { connection in
      try [published.notice, second].map { try connection.lines(ofNotice: $0) }
    }
    let changes = NoticeChange.all(from: lines[0], to: lines[1])
    #expect(Set(changes.compactMap { $0.line?.teacher }) == Set(changed.map(\.teacher)))
    #expect(try await county.read { try $0.planRun(run)?.rerun?.objection } == objection)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
    #expect(try await county.act(IssueOrders(year: year), on: Day(2026, 8, 19)) == lines[1].count)
  }

  @Test func `keeps the decision against a pin that says otherwise`() async throws {
    let published = try await Published()
    let move = try #require(published.plan.moves.first)
    _ = try await published.upheld(move.teacher)
    let error = await #expect(throws: PlanRunRefusal.self) {
      _ = try await published.ask(.repair, pins: "\(move.teacher) \(move.post)")
    }
    #expect(error?.found == [.againstDecision(move.teacher)])
    let run = try await published.ask(.full)
    let plan = try await Published.made(run, published.county)
    #expect(!plan.moves.contains { $0.teacher == move.teacher })
  }
}

@Suite struct `A rerun after the publication` {
  @Test func `is asked for by those who plan, over the latest notice`() async throws {
    let published = try await Published()
    let rerun = AskForPlan(
      name: "重算", settings: PlanRun.Settings(schoolYear: 2026, seed: 7, effort: "low"),
      rerun: PlanRun.Rerun(mode: .full, notice: "N-0"))
    await #expect(throws: PlanRunRefusal.self) {
      try await published.county.act(rerun, on: Day(2026, 8, 6))
    }
    try await published.county.forbids(rerun, by: YearCounty.leader, on: Day(2026, 8, 6))
  }

  @Test(arguments: PlanRun.Rerun.Mode.allCases)
  func `names who is reached by a changed fact, and plans around it`(
    mode: PlanRun.Rerun.Mode
  ) async throws {
    let published = try await Published()
    let county = published.county
    let move = try #require(published.plan.moves.first { $0.phase == .directed })
    let before = try #require(try await RerunFindings(published.notice, in: county.database))
    #expect(before.isUntouched)
    try await county.change(move.teacher) { $0.circumstances.insert(.seriousIllness) }

    let findings = try #require(try await RerunFindings(published.notice, in: county.database))
    #expect(findings.teachers.compactMap { $0.after?.id } == [move.teacher])
    #expect(findings.standing.lost.map(\.teacher) == [move.teacher])
    #expect(findings.standing.lost.allSatisfy { !$0.words.isEmpty })

    let run = try await published.ask(mode)
    let plan = try await Published.made(run, county)
    #expect(plan.status != .infeasible)
    let changes = findings.standing.changes(from: published.plan, to: plan)
    let own = try #require(changes.first { $0.teacher == move.teacher })
    #expect(own.after == nil && !own.lost.isEmpty && !own.follows)
    switch mode {
    case .repair: #expect(plan.previous != nil && changes.count < 10)
    case .frozen:
      let kept = changes.filter { $0.before != nil && $0.teacher != move.teacher }
      #expect(kept.count < 5 && plan.previous == nil)
    case .full: #expect(plan.previous == nil)
    }
    try await county.act(
      try await AdoptPlanRun(run, in: county.database), by: YearCounty.leader, on: Day(2026, 8, 6))
    #expect(try await county.read { try $0.planRun(run)?.rerun?.mode } == mode)
  }
}

@Suite struct `The proof of a notice` {
  @Test func `gives the printed root without the record, and nothing else does`() async throws {
    let county = try await YearCounty()
    let id = try await county.published(county.moves(3))
    let notice = try #require(try await county.read { try $0.notice(id) })
    let proof = try #require(try await county.read { try $0.proof(ofNotice: id) })
    #expect(try NoticeProof(json: proof.json()) == proof)
    #expect(proof.defects(root: notice.auditRoot, plan: notice.planSHA256).isEmpty)
    #expect(proof.defects(root: String(repeating: "0", count: 64)) == [.otherRoot])
    #expect(proof.defects(plan: String(repeating: "0", count: 64)) == [.wrongPlan])
    var other = proof
    other.lines[1] = other.lines[1].replacing("\t", with: " ")
    #expect(other.defects() == [.wrongLines])
    var event = proof
    event.event.moment += 1
    #expect(event.defects() == [.wrongRoot])
  }
}
