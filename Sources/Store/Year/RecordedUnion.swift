public import Staffing
public import Uniting

/// Who said something of a union, and when.
public struct UnionHand: Equatable, Sendable {
  public let account: String
  public let person: String
  public let day: Day
}

/// A union with the words that go with it.
public struct RecordedUnion: Identifiable, Equatable, Sendable {
  public let union: SchoolUnion

  /// The document that it stands on, and what it's for.
  public let basis: String
  public let aims: String
  public let hand: UnionHand

  /// With their numbers, which `union` has no need of; in its order.
  public let memberships: [Membership]

  /// Who supervises its walks since when, the latest first (S001-046).
  public let supervisors: [Supervisor]

  /// Why it was dissolved; nil while it isn't.
  public let dissolution: String?

  public var id: SchoolUnion.ID { union.id }

  public struct Membership: Equatable, Sendable {
    public let id: String
    public let membership: SchoolUnion.Membership

    /// Why the school left; nil while it hasn't.
    public let reason: String?
  }

  public struct Supervisor: Equatable, Sendable {
    public let name: String
    public let hand: UnionHand
  }
}

/// Why a record was taken back.
public struct UnionWithdrawal: Equatable, Sendable {
  public let reason: String
  public let hand: UnionHand
}

/// Something that a union did, as it was noted.
public struct RecordedUnionActivity: Identifiable, Equatable, Sendable {
  public let id: String
  public let activity: UnionActivity

  /// The school that noted it; nil for an office.
  public let notedBy: School.ID?
  public let note: String

  /// What came out; empty when nobody said.
  public let outcome: String
  public let hand: UnionHand

  /// Nil while it counts.
  public let withdrawal: UnionWithdrawal?
}

/// A meeting that decided who walks where (S001-046).
public struct RecordedUnionMeeting: Identifiable, Equatable, Sendable {
  public let id: String
  public let union: SchoolUnion.ID
  public let day: Day

  /// The school that noted it; nil for an office.
  public let notedBy: School.ID?
  public let decided: String
  public let hand: UnionHand
}

/// A decision with what was decided where.
public struct RecordedWalkDecision: Identifiable, Equatable, Sendable {
  public let decision: WalkDecision
  public let meeting: RecordedUnionMeeting.ID
  public let teacherName: String
  public let withdrawal: UnionWithdrawal?

  public var id: WalkDecision.ID { decision.id }
}

/// A walk with its report.
public struct RecordedWalk: Identifiable, Equatable, Sendable {
  public let walk: Walk
  public let topic: String
  public let hand: UnionHand

  /// What was handed in afterwards; nil while nothing was.
  public let report: Report?
  public let withdrawal: UnionWithdrawal?

  public var id: Walk.ID { walk.id }

  public struct Report: Equatable, Sendable {
    public let words: String
    public let hand: UnionHand
  }
}

/// What an exchange cost, as it was noted.
public struct RecordedWalkCost: Identifiable, Equatable, Sendable {
  public let id: String
  public let union: SchoolUnion.ID
  public let day: Day
  public let cost: WalkCost
  public let what: String

  /// The school that noted it; nil for an office.
  public let notedBy: School.ID?
  public let hand: UnionHand
  public let withdrawal: UnionWithdrawal?
}
