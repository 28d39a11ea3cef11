public import Partnership
public import Staffing

/// The scheme that a pair of schools made for a term, with what was noted of it.
public struct RecordedPairScheme: Equatable, Sendable {
  public let pair: PairGraph.Pair
  public let term: Term

  /// nil before anything was written.
  public internal(set) var statement: Statement?

  /// The latest first.
  public internal(set) var talks: [RecordedPairTalk] = []

  /// Those that were dropped, too, by due day.
  public internal(set) var commitments: [RecordedCommitment] = []

  /// In the order in which they were given.
  public internal(set) var signatures: [Signature] = []
  public internal(set) var tasks: [RecordedPairTask] = []

  public init(pair: PairGraph.Pair, term: Term) {
    self.pair = pair
    self.term = term
  }

  public struct Statement: Equatable, Sendable {
    public let principle: String

    /// What is aimed at, by the book's key.
    public internal(set) var objectives: [String: String] = [:]
    public let person: String
    public let day: Day
    let event: Int
  }

  public struct Signature: Equatable, Sendable {
    public let side: PairSide
    public let version: Int
    public let person: String
    public let day: Day
  }

  /// Those that stand.
  public var standing: [RecordedCommitment] { commitments.filter { $0.drop == nil } }

  /// The last event that changed what is written: what a signature names.
  public var version: Int? {
    statement.map { statement in
      commitments.flatMap { [$0.event, $0.drop?.event ?? 0] }.reduce(statement.event, max)
    }
  }
}

/// A talk of both schools on their plans, their management and their research (S000-116,
/// S000-117).
public struct RecordedPairTalk: Equatable, Sendable {
  public let day: Day

  /// The sides whose heads were there.
  public let heads: Set<PairSide>
  public let minutes: String
  public let person: String
}

/// What one side promised for a term, with what it reported.
public struct RecordedCommitment: Identifiable, Equatable, Sendable {
  public let id: String
  public let pair: PairGraph.Pair
  public let term: Term
  public let side: PairSide

  /// Key of the book.
  public let kind: String
  public let what: String
  public let amount: Int
  public let due: Day
  public let person: String
  public internal(set) var drop: Drop?

  /// As they were given; the last counts.
  public internal(set) var reports: [Report] = []
  let event: Int

  public struct Drop: Equatable, Sendable {
    public let reason: String
    public let person: String
    public let day: Day
    let event: Int
  }

  public struct Report: Equatable, Sendable {
    /// How much in all.
    public let total: Int

    /// Why something isn't done; empty when nothing was said.
    public let reason: String
    public let person: String
    public let day: Day
  }
}

/// A task of somebody who takes part in a pairing (S001-050).
public struct RecordedPairTask: Identifiable, Equatable, Sendable {
  public let id: String
  public let pair: PairGraph.Pair
  public let term: Term
  public let side: PairSide
  public let teacher: Teacher.ID
  public let what: String
  public let supervisor: String
  public let reviewDay: Day
  public internal(set) var review: Review?

  public struct Review: Equatable, Sendable {
    public let isDone: Bool
    public let words: String
    public let person: String
    public let day: Day
  }
}
