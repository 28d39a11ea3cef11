import Policy
import Solver
import Staffing

/// The one order of applications: the score, what the book names for equal
/// scores, the lot.
struct CompetitionRanking {
  private let ground: CompetitionGround

  /// Whether nearness comes before the score (form `joint`).
  private let isTiered: Bool

  init(_ ground: CompetitionGround, isTiered: Bool) {
    self.ground = ground
    self.isTiered = isTiered
  }

  /// Applications with their ranks, by applicant and in the order of `lists`.
  ///
  /// - Complexity: O(*e* log *e*) in applications.
  func ranked(_ lists: [[Int]]) -> [[HiringProblem.Application]] {
    var places: [(key: [Int], applicant: Int, position: Int)] = []
    for (applicant, list) in lists.enumerated() {
      for (position, offer) in list.enumerated() {
        places.append((key(applicant, offer), applicant, position))
      }
    }
    places.sort { left, right in
      if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
      let lots = (ground.lots[left.applicant], ground.lots[right.applicant])
      if lots.0 != lots.1 { return lots.0 < lots.1 }
      return (left.applicant, left.position) < (right.applicant, right.position)
    }
    var ranked = lists.map { $0.map { HiringProblem.Application(post: $0, rank: 0) } }
    for (rank, place) in places.enumerated() { ranked[place.applicant][place.position].rank = rank }
    return ranked
  }

  /// What puts the first application before the second.
  func difference(
    _ first: (applicant: Int, offer: Int), _ second: (applicant: Int, offer: Int)
  ) -> CompetitionReason.Ground {
    let (one, other) = (key(first.applicant, first.offer), key(second.applicant, second.offer))
    guard let place = one.indices.first(where: { one[$0] != other[$0] }) else { return .lot }
    switch place {
    case 0: return .nearness
    case 1: return .score
    default: return .tie(ground.terms.ties[place - 2])
    }
  }

  /// Less is better: nearness, score, then the book's criteria.
  private func key(_ applicant: Int, _ offer: Int) -> [Int] {
    let person = ground.applicants[applicant]
    return [isTiered ? ground.reach(of: offer, for: applicant).order : 0, -(person.score ?? 0)]
      + ground.terms.ties.map { value(of: $0, applicant, offer) }
  }

  private func value(of tie: CompetitionTerms.Tie, _ applicant: Int, _ offer: Int) -> Int {
    let teacher = ground.applicants[applicant].teacher
    let opening = ground.request.year.opening
    return switch tie {
    case .ownSchool: ground.offers[offer].school == teacher.establishment.school ? 0 : 1
    case .title: -teacher.title.rawValue
    case .backbone: -teacher.backbone.rawValue
    case .yearsOfService: -(teacher.startedWork?.wholeYears(until: opening) ?? 0)
    case .ruralYears: -teacher.ruralYears
    case .yearsAtSchool: -(teacher.establishment.since?.wholeYears(until: opening) ?? 0)
    }
  }
}
