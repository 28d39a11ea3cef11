internal import Actions
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Uniting
internal import Wording

/// Every union as it stands on a day, what they cover of the county, which schools could be in
/// one, and who walks between them.
struct UnionYear: Sendable {
  let day: Day

  /// Nil where the book has no section `unions`.
  let terms: UnionTerms?

  /// The latest first.
  let sights: [UnionSight]

  /// By kind, in the order of the book, then of all together.
  let coverage: [(kind: UnionTerms.Kind?, coverage: UnionCoverage)]
  let proposals: [Proposal]

  /// The latest first, taken back or not.
  let decisions: [RecordedWalkDecision]
  let walks: [WalkDecision.ID: [RecordedWalk]]

  /// Of the school year, the latest first, taken back or not.
  let costs: [RecordedWalkCost]

  /// Schools that could be a union of a kind (S004-08).
  struct Proposal: Sendable {
    let kind: UnionTerms.Kind
    let size: UnionTerms.Size
    let terms: UnionTerms.Proposal
    let candidates: UnionCandidates

    /// For schools near no other candidate: a union with room, and how far it is.
    let nearest: [School.ID: (union: SchoolUnion, metres: Int)]
  }

  /// - Complexity: O(unions · slots + activities + schools + candidates³).
  init(_ county: County, on day: Day, _ connection: any Connection) throws {
    let year = SchoolYear(containing: day)
    let book = county.book.inForce(in: year)
    let terms = book.unionTerms
    let schoolDays = SchoolDays(year.days, of: book)
    let recorded = try connection.unions()
    let activities = Dictionary(
      grouping: try connection.unionActivities(in: year.days), by: \.activity.union)
    let pupils = Dictionary(county.roster.schools.map { ($0.id, $0.pupils) }) { first, _ in first }
    self.day = day
    self.terms = terms
    sights = recorded.map { union in
      let own = activities[union.id] ?? []
      let kind = terms?[kind: union.union.kind]
      let tally = kind.map { kind in
        UnionTally(
          union.union, kind, in: schoolDays,
          activities: own.filter { $0.withdrawal == nil }.map(\.activity))
      }
      return UnionSight(
        recorded: union, kind: kind, tally: tally, activities: own,
        findings: terms.map { union.union.findings(on: day, $0, pupils: pupils) } ?? [],
        pupils: union.union.members(on: day).reduce(0) { $0 + (pupils[$1] ?? 0) },
        missing: tally?.missing(on: day, within: terms?.remindsFor.value ?? 0) ?? 0, day: day)
    }
    let unions = recorded.map(\.union)
    coverage =
      (terms?.kinds ?? []).map { kind in
        (kind, UnionCoverage(unions.filter { $0.kind == kind.key }, on: day, pupils: pupils))
      } + [(nil, UnionCoverage(unions, on: day, pupils: pupils))]
    proposals = (terms?.kinds ?? []).compactMap { county.proposal(for: $0, unions, on: day) }
    decisions = try connection.walkDecisions()
    walks = try connection.walks()
    costs = try connection.walkCosts(in: year.days)
  }

  subscript(union: SchoolUnion.ID) -> UnionSight? { sights.first { $0.id == union } }

  /// The decisions of a union that count, the latest first.
  func decisions(of union: SchoolUnion.ID) -> [RecordedWalkDecision] {
    decisions.filter { $0.decision.union == union && $0.withdrawal == nil }
  }

  /// The walks under a decision that count.
  func counted(_ decision: WalkDecision.ID) -> [RecordedWalk] {
    walks[decision]?.filter { $0.withdrawal == nil } ?? []
  }

  /// Walks whose report waits: in time, or overdue.
  func reports(_ wanted: Set<Walk.Report>, of decisions: [RecordedWalkDecision]) -> [RecordedWalk] {
    guard let walking = terms?.walking else { return [] }
    return decisions.flatMap { counted($0.id) }.filter {
      wanted.contains($0.walk.report(on: day, walking))
    }
  }
}

extension County {
  fileprivate func proposal(
    for kind: UnionTerms.Kind, _ unions: [SchoolUnion], on day: Day
  ) -> UnionYear.Proposal? {
    guard let terms = kind.proposal, let size = kind.size else { return nil }
    let candidates = UnionCandidates(
      unions.open(to: kind, of: roster.schools, on: day), reach: terms.reach.value,
      most: terms.most.value)
    let places = Dictionary(
      roster.schools.compactMap { school in school.location.map { (school.id, $0) } }
    ) { first, _ in first }
    var nearest: [School.ID: (union: SchoolUnion, metres: Int)] = [:]
    for school in candidates.alone {
      guard let place = places[school] else { continue }
      nearest[school] = unions.nearest(
        kind.key, to: place, among: places, on: day, most: terms.most.value)
    }
    return UnionYear.Proposal(
      kind: kind, size: size, terms: terms, candidates: candidates, nearest: nearest)
  }
}

extension YearDesk {
  /// The unions as of the day that's asked for.
  func unionYear(_ county: County, _ context: WebContext) async throws -> UnionYear {
    try await database.read(for: context) { connection in
      try shelf.unions(
        of: county, on: context.dayShown, isPresent: context.isPresent, connection)
    }
  }
}
