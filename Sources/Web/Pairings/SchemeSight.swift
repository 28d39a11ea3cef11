internal import Access
internal import Actions
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// A commitment with how much of it is done.
struct CommitmentSight: Sendable {
  let recorded: RecordedCommitment
  let kind: PairSchemeTerms.Commitment?
  let done: Int
  let standing: CommitmentStanding

  var isCounted: Bool { kind?.counts.isEmpty == false }

  /// Why something isn't done, as it was said last.
  var reason: String { recorded.reports.last?.reason ?? "" }
}

/// The scheme of a pair's term as of a day: what is promised, what of it is done.
struct SchemeSight: Sendable {
  let scheme: RecordedPairScheme
  let terms: PairSchemeTerms
  let standing: SchemeStanding

  /// Those that stand, by due day.
  let commitments: [CommitmentSight]

  /// What the pair did in the term, the latest first.
  let activities: [RecordedPairActivity]
  let today: Day

  /// - Parameter activities: Of the pair, at least those of the term.
  init(
    _ scheme: RecordedPairScheme, _ terms: PairSchemeTerms, activities: [RecordedPairActivity],
    on today: Day
  ) {
    self.scheme = scheme
    self.terms = terms
    self.today = today
    standing = scheme.standing(by: terms)
    let held = activities.filter {
      $0.withdrawal == nil && scheme.term.days.contains($0.activity.day)
    }
    self.activities = held
    let lines = scheme.standing.compactMap { commitment -> CommitmentCount.Line? in
      guard let kind = terms[commitment: commitment.kind], !kind.counts.isEmpty else { return nil }
      return CommitmentCount.Line(
        id: commitment.id, side: commitment.side, kinds: Set(kind.counts),
        amount: commitment.amount, due: commitment.due)
    }
    let count = CommitmentCount(lines, activities: held.map(\.activity))
    commitments = scheme.standing.map { commitment in
      let kind = terms[commitment: commitment.kind]
      let hasReason = commitment.reports.last?.reason.isEmpty == false
      let isCounted = kind?.counts.isEmpty == false
      let days = count[commitment.id]
      return CommitmentSight(
        recorded: commitment, kind: kind,
        done: isCounted ? days.count : commitment.reports.last?.total ?? 0,
        standing: isCounted
          ? CommitmentStanding(
            amount: commitment.amount, due: commitment.due, days: days, hasReason: hasReason,
            on: today)
          : CommitmentStanding(
            amount: commitment.amount, due: commitment.due,
            steps: commitment.reports.map { .init(day: $0.day, total: $0.total) },
            hasReason: hasReason, on: today))
    }
  }

  /// How many talks the head of a side was at (S000-116).
  func talks(with side: PairSide) -> Int {
    scheme.talks.count { $0.heads.contains(side) }
  }

  /// How many activities went a direction with each layer of people (S000-136).
  func visits(_ direction: PairActivity.Direction) -> [Int] {
    let went = activities.filter { $0.activity.direction == direction }
    return [
      went.count { $0.people.leaders > 0 }, went.count { $0.people.teachers > 0 },
      went.count { $0.people.pupils > 0 },
    ]
  }
}

extension PairGraph.Pair {
  var schemeAddress: String { "\(address)/scheme" }
  var sheetsAddress: String { "\(address)/sheets" }
}

extension PairSide {
  /// The sides whose school somebody may do something for.
  static func allowed(
    _ permission: Permission, in pair: PairGraph.Pair, to context: WebContext
  ) -> [PairSide] {
    allCases.filter { context.may(permission, at: .school($0.school(of: pair))) }
  }
}
