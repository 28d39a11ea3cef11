import CoreTestSupport
import PlanFormat
import Planning
import Policy
import Staffing
import Testing

@Suite struct `Pins` {
  @Test func `whoever is pinned to stay stays, and whoever is pinned to a post goes there`() throws
  {
    let book = try shippedBook()
    for seed in every(40) {
      let roster = tinyCounty(seed: seed)
      let free = try plan(roster, book, seed, [])
      guard let move = free.moves.first, let other = free.moves.last, move != other else {
        continue
      }
      let pinned = try plan(
        roster, book, seed, [.takes(move.teacher, move.post), .stays(other.teacher)])
      guard pinned.status != .infeasible else { continue }
      let kept = pinned.moves.first { $0.teacher == move.teacher }
      #expect(kept?.post == move.post && kept?.phase == .pinned, "seed \(seed)")
      #expect(!pinned.moves.contains { $0.teacher == other.teacher }, "seed \(seed)")
      #expect(pinned.stays == [other.teacher], "seed \(seed)")
    }
  }

  @Test func `a pin that filters refuse is explained and there is no plan`() throws {
    let book = try shippedBook()
    let roster = tinyCounty(seed: 1)
    let teacher = try #require(roster.teachers.first { $0.position.teaches })
    let found = try plan(roster, book, 1, [.takes(teacher.id, teacher.post)])
    #expect(found.status == .infeasible)
    #expect(found.doctor?.map(\.rule) == ["pin"])
    #expect(found.moves.isEmpty)
  }

  @Test func `somebody who isn't on the roster can't be pinned`() throws {
    let book = try shippedBook()
    let found = try plan(tinyCounty(seed: 1), book, 1, [.stays("nobody")])
    #expect(found.doctor?.map(\.subject) == ["nobody"])
  }

  private func plan(
    _ roster: Roster, _ book: PolicyBook, _ seed: UInt64, _ pins: [Pin]
  ) throws -> PlanFile {
    try Planner(request(roster, book, seed: seed, pins: pins), terms: nil, steps: .tiny).plan()
  }
}
