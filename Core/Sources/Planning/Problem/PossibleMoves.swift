import Policy
import Staffing

/// A move that no filter refuses, or none but those that are disregarded.
struct PossibleMove {
  let teacher: Int
  let post: Int
  let from: Int
  let to: Int
  let direction: Direction
  let isTransfer: Bool

  /// Metres from home to the school; nil when either place is unknown.
  let distance: Int?

  /// From 1; nil when the school isn't a wish.
  let wishRank: Int?
  let burden: Int

  /// The filters that refuse it all the same: none in a plan.
  var refused: MoveFilter = []
}

/// Judges every pair of a teacher and a post.
struct PossibleMoves {
  private let county: County
  private let pairedSchools: Set<SchoolPair>

  init(_ county: County) {
    self.county = county
    pairedSchools = staffPairs(of: county)
  }

  /// The possible moves of one teacher, in order of posts; with those that only
  /// filters of `disregarded` refuse.
  ///
  /// - Complexity: O(posts + schools).
  func moves(of teacher: Int, despite disregarded: MoveFilter = []) -> [PossibleMove] {
    guard let from = county.homeSchools[teacher], county.eligibility[teacher].isEligible else {
      return []
    }
    let outlook = outlook(of: teacher, from: from)
    return county.posts.indices.compactMap { post in
      let refused = refusals(post: post, outlook)
      guard refused.isSubset(of: disregarded) else { return nil }
      var move = move(of: teacher, from: from, post: post, outlook)
      move.refused = refused
      return move
    }
  }

  /// The move of a teacher to a post, even if a filter refuses it; nil for who
  /// doesn't teach.
  func move(of teacher: Int, to post: Int) -> PossibleMove? {
    county.homeSchools[teacher].map {
      move(of: teacher, from: $0, post: post, outlook(of: teacher, from: $0))
    }
  }

  private func move(of teacher: Int, from: Int, post: Int, _ outlook: Outlook) -> PossibleMove {
    let to = county.postSchools[post]
    let distance = outlook.distances[to]
    return PossibleMove(
      teacher: teacher, post: post, from: from, to: to,
      direction: county.direction(from: from, to: to),
      isTransfer: isTransfer(teacher, to: to), distance: distance,
      wishRank: outlook.ranks[to],
      burden: Burden(county).of(
        teacher, post: post, rank: outlook.ranks[to], distance: distance,
        present: outlook.distances[from],
        direction: county.direction(from: from, to: to)))
  }

  /// How many posts with a need at other schools each filter refuses, and how
  /// many there are; filters that refuse none are left out.
  func refusals(of teacher: Int) -> (counts: [(filter: MoveFilter, posts: Int)], posts: Int) {
    guard let from = county.homeSchools[teacher] else { return ([], 0) }
    let outlook = outlook(of: teacher, from: from)
    var counts = [Int](repeating: 0, count: MoveFilter.codes.count)
    var posts = 0
    for post in county.posts.indices
    where county.needs[post] > 0 && county.postSchools[post] != from {
      posts += 1
      let refused = refusals(post: post, outlook)
      for (index, entry) in MoveFilter.codes.enumerated() where refused.contains(entry.filter) {
        counts[index] += 1
      }
    }
    let found = zip(MoveFilter.codes, counts).filter { $1 > 0 }.map { ($0.filter, $1) }
    return (found, posts)
  }

  /// Every filter that refuses the pair.
  func refusals(teacher: Int, post: Int) -> MoveFilter {
    guard let from = county.homeSchools[teacher] else { return .notEligible }
    return refusals(post: post, outlook(of: teacher, from: from))
  }

  // MARK: Filters

  /// What doesn't depend on the post's subject and stage, by school.
  private struct Outlook {
    let person: Teacher
    let distances: [Int?]
    let ranks: [Int?]
    let refusals: [MoveFilter]
  }

  private func outlook(of teacher: Int, from: Int) -> Outlook {
    let roster = county.roster
    let person = roster.teachers[teacher]
    let schools = roster.schools
    let distances = schools.map { school in
      person.home.flatMap { home in school.location.map { home.metres(to: $0) } }
    }
    var ranks = [Int?](repeating: nil, count: schools.count)
    for (index, wish) in person.wishes.enumerated() {
      if let school = roster.position(of: wish), ranks[school] == nil { ranks[school] = index + 1 }
    }
    let refusals = schools.indices.map { to -> MoveFilter in
      let direction = county.direction(from: from, to: to)
      var refused: MoveFilter = []
      if to == from { refused.insert(.sameSchool) }
      if !county.eligibility[teacher].directions.contains(direction) {
        refused.insert(.notEligible)
      }
      if let metres = distances[to], metres > county.terms.commuteLimit, ranks[to] == nil {
        refused.insert(.commute)
      }
      if direction == .lateral && !permits(county.terms.lateralMoves, person) {
        refused.insert(.lateral)
      }
      if direction == .up && !permits(county.terms.upwardMoves, person) {
        refused.insert(.upward)
      }
      if county.terms.pairingRequired && !pairedSchools.contains(SchoolPair(from, to)) {
        refused.insert(.pairing)
      }
      return refused
    }
    return Outlook(person: person, distances: distances, ranks: ranks, refusals: refusals)
  }

  private func refusals(post: Int, _ outlook: Outlook) -> MoveFilter {
    var refused = outlook.refusals[county.postSchools[post]]
    let (person, wanted) = (outlook.person, county.posts[post])
    if county.needs[post] == 0 { refused.insert(.noNeed) }
    if wanted.subject != person.subject && !person.qualifications.subjects.contains(wanted.subject)
    {
      refused.insert(.subject)
    }
    if wanted.stage != person.stage && !person.qualifications.stages.contains(wanted.stage) {
      refused.insert(.stage)
    }
    return refused
  }

  private func permits(_ permission: PlanTerms.Permission, _ person: Teacher) -> Bool {
    switch permission {
    case .never: false
    case .volunteers: person.isVolunteer
    case .everyone: true
    }
  }

  private func isTransfer(_ teacher: Int, to: Int) -> Bool {
    let person = county.roster.teachers[teacher]
    guard county.terms.transfersAllowed, person.isVolunteer,
      person.wishes.contains(county.roster.schools[to].id), let from = county.employers[teacher]
    else { return false }
    return county.employed[from] > county.approved[from]
      && county.employed[to] < county.approved[to]
  }
}

/// Two schools, in either order.
struct SchoolPair: Hashable {
  let first: Int
  let second: Int

  init(_ one: Int, _ other: Int) {
    first = min(one, other)
    second = max(one, other)
  }
}

/// The schools joined by a staff pairing in force in the opening month.
func staffPairs(of county: County) -> Set<SchoolPair> {
  var pairs: Set<SchoolPair> = []
  for pairing in county.roster.pairings
  where pairing.kind == .staff && pairing.covers(county.year.opening) {
    if let helper = county.roster.position(of: pairing.helper),
      let helped = county.roster.position(of: pairing.helped), helper != helped
    {
      pairs.insert(SchoolPair(helper, helped))
    }
  }
  return pairs
}
