import CoreTestSupport
import PlanChecker
import PlanFormat
import Planning
import Policy
import Sampling
import Staffing
import Testing

/// What the planner really writes.
@Suite struct `A plan of the planner` {
  @Test(arguments: bookNames)
  func `is accepted for tiny counties, with and without pins`(name: String) throws {
    let book = try shippedBook(name)
    for seed in UInt64(0)..<60 {
      let roster = tinyCounty(seed: seed)
      var request = PlanRequest(
        roster: roster, book: book, year: SchoolYear(2026), seed: seed, effort: .low)
      let plan = try Planner(request).plan()
      #expect(try problems(plan, request) == [], "seed \(seed)")
      guard let moved = plan.moves.first, let unmoved = plan.unmoved.first else { continue }
      request.pins = [.takes(moved.teacher, moved.post), .stays(unmoved.teacher)]
      #expect(try problems(Planner(request).plan(), request) == [], "seed \(seed), pinned")
      request.pins = [.stays(moved.teacher)]
      #expect(try problems(Planner(request).plan(), request) == [], "seed \(seed), kept")
    }
  }

  @Test(arguments: bookNames)
  func `is accepted for the sample county`(name: String) throws {
    let request = PlanRequest(
      roster: sampleCounty(.sample, seed: 7), book: try shippedBook(name),
      year: SchoolYear(2026), seed: 7, effort: .low)
    let plan = try Planner(request).plan()
    #expect(!plan.moves.isEmpty || plan.status == .infeasible)
    #expect(try problems(plan, request) == [])
  }

  private func problems(_ plan: PlanFile, _ request: PlanRequest) throws -> [PlanDefect] {
    check(
      plan: try plan.json(), roster: request.roster, book: request.book,
      workbookSHA256: request.workbookSHA256, bookSHA256: request.bookSHA256)
  }
}
