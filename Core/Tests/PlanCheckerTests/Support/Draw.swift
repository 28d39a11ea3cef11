import CoreTestSupport
import PlanChecker
import Policy
import Sampling
import Staffing

/// A tiny random county with everything the policy book would say of it drawn
/// at random too.
struct Draw {
  var stream: SplitMix64
  let roster: Roster
  let terms: PlanTerms
  let eligible: [Set<Direction>]
  let needs: [PostNeed]
  let approved: [Int]
  let directions: [[Direction]]
  let sends: [Bool]

  static let year = SchoolYear(2026)

  init(seed: UInt64, teachers: ClosedRange<Int> = 4...9) {
    var stream = SplitMix64(seed: seed).branch(0xC4EC)
    let roster = tinyCounty(seed: seed, teachers: teachers)
    self.roster = roster
    self.terms = .random(&stream)
    self.eligible = roster.teachers.map { _ in
      Set(Direction.allCases.filter { _ in stream.chance(850) })
    }
    var needs = roster.statedNeeds
    if needs.isEmpty {
      let posts = Set(roster.teachers.map(\.post)).sorted()
      needs = posts.map { PostNeed(post: $0, need: stream.below(4)) }
    }
    self.needs = needs
    self.approved = roster.schools.map { _ in stream.below(5) }
    self.directions = roster.schools.map { from in
      roster.schools.map { to in
        let step = to.zone.remoteness - from.zone.remoteness
        return step > 0 ? .down : step < 0 ? .up : .lateral
      }
    }
    self.sends = roster.schools.map { _ in stream.chance(700) }
    self.stream = stream
  }

  var county: County {
    County(
      roster: roster, terms: terms, year: Draw.year, eligible: eligible, needs: needs,
      approved: approved, directions: directions, sends: sends)
  }
}
