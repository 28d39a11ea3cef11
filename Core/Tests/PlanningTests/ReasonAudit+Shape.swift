import CoreTestSupport
import Planning
import Policy
import Staffing

extension ReasonAudit {
  /// What the counties of an audit are like, so that each kind of reason is met
  /// often in one of them.
  enum Shape {
    /// A little of everything.
    case mixed

    /// Nobody may go far, so that distance is what keeps posts short.
    case near

    /// Every post has just who it needs, so that only exchanges help.
    case full

    /// Almost everybody volunteers, for few places: wishes are missed.
    case eager

    /// The same, everybody wishing only for the next of three schools.
    case round

    /// Nothing but need and strength keeps anybody in place.
    case loose

    /// Some are pinned to stay, some to move.
    case pinned

    func roster(seed: UInt64, teachers: ClosedRange<Int>) throws -> Roster {
      try PlanningTests.settled(tinyCounty(seed: seed, teachers: teachers), seed: seed, as: self)
    }

    /// Most teachers are made eligible: moves are what reasons speak of.
    fileprivate func settled(_ teacher: Teacher, _ number: UInt64, among schools: [School.ID])
      -> Teacher
    {
      guard number % 5 > 0 else { return teacher }
      var teacher = teacher
      teacher.born = Month(1984, 3)
      teacher.startedWork = Month(2006, 9)
      teacher.establishment.since = Month(2012, 9)
      teacher.teaching = teacher.establishment
      teacher.position = .teacher
      teacher.stage = teacher.stage == .senior ? .junior : teacher.stage
      teacher.circumstances = []
      teacher.lastExchange = nil
      teacher.appraisal = nil
      if self == .full || self == .eager || self == .round {
        teacher.isVolunteer = true
        if self == .round, let place = schools.firstIndex(of: teacher.teaching.school) {
          teacher.wishes = [schools[(place + 1) % min(3, schools.count)]]
            .filter { $0 != teacher.teaching.school }
          return teacher
        }
        let others = schools.filter { $0 != teacher.teaching.school }
        let first = Int(number % UInt64(max(1, others.count)))
        teacher.wishes = Array(
          (others[first...] + others[..<first]).prefix(self == .full && number % 2 == 1 ? 1 : 2))
      }
      return teacher
    }

    func terms(of book: PolicyBook, seed: UInt64) -> PlanTerms {
      var terms = exact(book.planTerms, seed: seed)
      terms.points.perRuralYear = 1
      if seed % 3 == 0 { terms.commuteLimit = 12_000 }
      switch self {
      case .near:
        terms.commuteLimit = 4_000 + 1_000 * Int(seed % 6)
        terms.oneForOnePairs = false
      case .full, .eager, .round:
        terms.market = .serial
        terms.oneForOnePairs = false
        terms.lateralMoves = .everyone
        terms.upwardMoves = .everyone
        terms.transfersAllowed = false
        if self == .full { terms.commuteLimit = 10_000 + 5_000 * Int(seed % 4) }
        if self == .round { terms.commuteLimit = 2_000 }
      case .loose:
        terms.teamLeaveShare = 1_000
        terms.schoolLeaveShare = 1_000
        terms.lateralMoves = .everyone
        terms.upwardMoves = .everyone
        terms.oneForOnePairs = false
        terms.commuteLimit = 1_000_000
        terms.market = .off
      case .mixed, .pinned: break
      }
      return terms
    }

    /// Every fifth teacher is pinned to stay, and one to a post that is possible.
    func pins(_ roster: Roster, _ book: PolicyBook, _ terms: PlanTerms, seed: UInt64) -> [Pin] {
      guard self == .pinned else { return [] }
      let stays = roster.teachers.enumerated().filter { position, teacher in
        teacher.position.teaches && (UInt64(position) + seed) % 5 == 1
      }.map { Pin.stays($0.element.id) }
      let planner = Planner(request(roster, book, seed: seed), terms: terms)
      let move = planner.possiblePosts.first { teacher, _ in
        !stays.contains { $0.teacher == teacher.id }
      }
      return stays + (move.map { [.takes($0.0.id, $0.1)] } ?? [])
    }
  }
}

/// The county with most teachers made eligible; where the shape asks for it, every
/// post has just who it needs.
func settled(
  _ county: Roster, seed: UInt64, as shape: ReasonAudit.Shape = .mixed
) throws -> Roster {
  let people = county.teachers.enumerated().map { position, teacher in
    shape.settled(teacher, UInt64(position) + seed, among: county.schools.map(\.id))
  }
  var needs = county.statedNeeds
  if shape == .full || shape == .round || (shape == .mixed && seed % 8 == 2) {
    let staff = Dictionary(grouping: people.filter(\.position.teaches), by: \.post)
    needs = staff.keys.sorted().map { PostNeed(post: $0, need: staff[$0]?.count ?? 0) }
  }
  return try Roster(
    county: county.county, schools: county.schools, teachers: people, statedNeeds: needs,
    pairings: county.pairings)
}
