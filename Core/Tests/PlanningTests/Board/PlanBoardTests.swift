import CoreTestSupport
import Equity
import PlanFormat
import Planning
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `The board` {
  @Test func `drags add up to what a fresh board counts`() throws {
    let book = try shippedBook()
    for seed in every(60) {
      let table = try Table(seed: seed, book)
      var values = table.board.levels.map(\.value)
      let names = table.board.levels.map(\.level)
      for (teacher, post) in table.drags {
        let effect = table.board.drag(teacher, to: post)
        for change in effect.levels { values[names.firstIndex(of: change.level)!] += change.by }
        #expect(table.board.levels.map(\.value) == values, "seed \(seed)")
      }
      let file = try table.asShown()
      let fresh = PlanBoard(table.request, plan: file)
      let kept = names.indices.filter { names[$0] != .disruption }
      #expect(kept.map { fresh.levels[$0].value } == kept.map { values[$0] }, "seed \(seed)")
      #expect(fresh.broken == table.board.broken, "seed \(seed)")
    }
  }

  @Test func `indicators are those of the plan as it is shown`() throws {
    let book = try shippedBook()
    for seed in every(60) {
      let table = try Table(seed: seed, book)
      for (teacher, post) in table.drags {
        let effect = table.board.drag(teacher, to: post)
        guard effect.isPossible else { continue }
        let report = EquityReport(
          table.request.roster, book.inForce(in: table.request.year), table.request.year,
          moves: try table.asShown().moves)
        #expect(effect.indicators.map(\.after) == report.readings.map(\.value), "seed \(seed)")
      }
    }
  }

  @Test func `undoing everything gives the board that was opened`() throws {
    let book = try shippedBook()
    for seed in every(60) {
      let table = try Table(seed: seed, book)
      let (values, broken) = (table.board.levels.map(\.value), table.board.broken)
      let reading = table.board.look(table.plan.unmoved[0].teacher, at: nil).indicators.map(
        \.before)
      for (teacher, post) in table.drags { table.board.drag(teacher, to: post) }
      while table.board.undo() != nil {}
      #expect(table.board.levels.map(\.value) == values, "seed \(seed)")
      #expect(table.board.broken == broken, "seed \(seed)")
      let again = table.board.look(table.plan.unmoved[0].teacher, at: nil).indicators.map(\.before)
      #expect(again == reading, "seed \(seed)")
    }
  }

  @Test func `looking changes nothing and says what the drag will do`() throws {
    let book = try shippedBook()
    for seed in every(40) {
      let table = try Table(seed: seed, book)
      for (teacher, post) in table.drags {
        let before = table.board.levels.map(\.value)
        var looked = table.board.look(teacher, at: post)
        let weighed = table.board.weigh(teacher, at: post)
        let indicators = looked.indicators
        looked.indicators = []
        #expect(weighed == looked, "seed \(seed)")
        looked.indicators = indicators
        #expect(table.board.levels.map(\.value) == before, "seed \(seed)")
        #expect(table.board.drag(teacher, to: post) == looked, "seed \(seed)")
      }
    }
  }

  @Test func `what a filter or a pin forbids is refused with all reasons`() throws {
    let book = try shippedBook()
    let table = try Table(seed: 3, book)
    let teacher = try #require(table.request.roster.teachers.first { $0.position.teaches })
    let nowhere = Post(school: teacher.teaching.school, stage: .senior, subject: "天文")
    #expect(!table.board.drag(teacher.id, to: nowhere).isPossible)
    #expect(!table.board.drag("nobody", to: nil).isPossible)
    table.board.pin(teacher.id)
    #expect(!table.board.drag(teacher.id, to: nil).isPossible)
    table.board.unpin(teacher.id)
    #expect(table.board.drag(teacher.id, to: nil).isPossible)
  }

  @Test func `replanning after a veto gives what the planner's repair gives`() throws {
    let book = try shippedBook()
    for seed in every(60) {
      let table = try Table(seed: seed, book)
      guard let move = table.plan.moves.first else { continue }
      let found = table.board.replan([.stays(move.teacher)])
      var request = table.request
      request.pins = [.stays(move.teacher)]
      request.previous = PublishedPlan(table.plan, sha256: "")
      let plan = try Planner(request, terms: nil, steps: .tiny).plan()
      guard plan.status != .infeasible else { continue }
      #expect(found.levels.map(\.value) == plan.levels.map(\.value), "seed \(seed)")
      #expect(found.levels.map(\.bound) == plan.levels.map(\.bound), "seed \(seed)")
      let shown = plan.moves.allSatisfy { table.board.place(of: $0.teacher) == $0.post }
      #expect(shown, "seed \(seed)")
    }
  }
}

/// A board with the plan of a tiny county, and drags to try on it.
struct Table {
  let request: PlanRequest
  let plan: PlanFile
  let board: PlanBoard
  let drags: [(Teacher.ID, Post?)]

  init(seed: UInt64, _ book: PolicyBook) throws {
    let roster = tinyCounty(seed: seed)
    request = PlanningTests.request(roster, book, seed: seed)
    plan = try Planner(request, terms: nil, steps: .tiny).plan()
    board = PlanBoard(request, plan: plan)
    var stream = SplitMix64(seed: seed).branch(0xB0A2D)
    let posts = Set(roster.teachers.map(\.post) + roster.statedNeeds.map(\.post)).sorted()
    let teachers = roster.teachers.map(\.id)
    drags = (0..<30).map { _ in
      (stream.pick(teachers), stream.chance(250) ? nil : stream.pick(posts))
    }
  }

  /// The plan as the board shows it, without proofs.
  func asShown() throws -> PlanFile {
    var file = plan
    file.moves = request.roster.teachers.compactMap { teacher in
      guard let post = board.place(of: teacher.id) else { return nil }
      return Move(
        teacher: teacher.id, from: teacher.teaching.school, to: post.school, stage: post.stage,
        subject: post.subject, phase: .directed, direction: .down,
        kind: .exchange, start: "", end: "", reasons: [])
    }
    return file
  }
}
