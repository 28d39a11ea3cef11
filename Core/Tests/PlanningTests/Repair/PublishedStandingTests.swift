import CoreTestSupport
import PlanFormat
import Planning
import Policy
import Staffing
import Testing

@Suite struct `A published plan after a change` {
  @Test func `stands where nothing has changed`() throws {
    let book = try shippedBook()
    for seed in every(60) {
      let request = request(tinyCounty(seed: seed), book, seed: seed)
      let published = try Planner(request, terms: nil, steps: .tiny).plan()
      guard published.status != .infeasible else { continue }
      let standing = PublishedStanding(published, for: request)
      #expect(standing.isUntouched, "seed \(seed)")
      #expect(standing.changes(from: published, to: published).isEmpty, "seed \(seed)")
    }
  }

  @Test func `names the decisions that it doesn't keep, and who follows`() throws {
    let book = try shippedBook()
    var tried = 0
    for seed in every(120) {
      var request = request(tinyCounty(seed: seed), book, seed: seed)
      let published = try Planner(request, terms: nil, steps: .tiny).plan()
      guard let first = published.moves.first else { continue }
      request.pins = [.stays(first.teacher)]
      let standing = PublishedStanding(published, for: request)
      #expect(standing.unkept == [.stays(first.teacher)], "seed \(seed)")
      request.previous = PublishedPlan(published, sha256: "")
      let mended = try Planner(request, terms: nil, steps: .tiny).plan()
      guard mended.status != .infeasible else { continue }
      let changes = standing.changes(from: published, to: mended)
      let own = try #require(changes.first { $0.teacher == first.teacher }, "seed \(seed)")
      #expect(own.isDecided && own.before == first.post && own.after == nil)
      #expect(changes.allSatisfy { $0.follows == ($0.teacher != first.teacher) }, "seed \(seed)")
      tried += 1
    }
    #expect(tried > 10)
  }

  @Test func `names everybody whose published move can't be any more, with the reasons`() throws {
    let book = try shippedBook()
    var tried = 0
    for seed in every(120) {
      let roster = tinyCounty(seed: seed)
      var request = request(roster, book, seed: seed)
      let published = try Planner(request, terms: nil, steps: .tiny).plan()
      guard let first = published.moves.first,
        let position = roster.position(of: first.teacher)
      else { continue }
      var teachers = roster.teachers
      teachers[position].circumstances.insert(.seriousIllness)
      request.roster = try Roster(
        county: roster.county, schools: roster.schools, teachers: teachers,
        statedNeeds: roster.statedNeeds, pairings: roster.pairings, swapWishes: roster.swapWishes)
      let standing = PublishedStanding(published, for: request)
      guard let lost = standing.lost.first(where: { $0.teacher == first.teacher }) else { continue }
      #expect(lost.post == first.post && !lost.words.isEmpty, "seed \(seed)")
      tried += 1
    }
    #expect(tried > 10)
  }
}
