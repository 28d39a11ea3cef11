import CoreTestSupport
import PlanChecker
import Policy
import Staffing

/// A town school with two Chinese teachers that needs one, and a village school
/// with none that needs one; say only what differs.
struct Village {
  static let town: School.ID = "A"
  static let village: School.ID = "B"

  var schools: [School] = [
    .sample(town, township: "城关", area: .townCentre),
    .sample(village, township: "北沟", area: .village),
  ]
  var teachers: [Teacher] = [
    .sample("T1", school: town), .sample("T2", school: town),
  ]
  var needs: [PostNeed] = [
    PostNeed(post: Post("A/primary/语文")!, need: 1),
    PostNeed(post: Post("B/primary/语文")!, need: 1),
  ]
  var pairings: [Pairing] = []
  var terms = PlanTerms.sample
  var eligible: Set<Direction> = Set(Direction.allCases)
  var directions: [[Direction]] = [[.lateral, .down], [.up, .lateral]]
  var approved = [10, 10]

  func county() throws -> County {
    let roster = try Roster(
      county: "test", schools: schools, teachers: teachers, pairings: pairings)
    return County(
      roster: roster, terms: terms, year: SchoolYear(2026),
      eligible: teachers.map { _ in eligible }, needs: needs, approved: approved,
      directions: directions, sends: [true, false])
  }

  func instance() throws -> Instance { Instance(try county()) }
}
