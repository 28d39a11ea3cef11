public import Partnership
public import Staffing

/// Which sheet of the book's a side filled in.
public enum PairSheetKind: String, Hashable, Sendable, CaseIterable {
  /// What is learned of a school as a pairing begins (S000-120).
  case baseline

  /// What a side writes as a term ends (S000-134).
  case report
}

/// A sheet that was filled in for one side of a pair; later ones of a term replace earlier.
public struct RecordedPairSheet: Equatable, Sendable {
  public let pair: PairGraph.Pair
  public let kind: PairSheetKind
  public let side: PairSide
  public let term: Term

  /// By the book's keys; none is empty.
  public internal(set) var answers: [String: String] = [:]
  public let person: String
  public let day: Day
  let event: Int
}

/// A large activity of one school, to which the partner's head is invited (S000-118).
public struct RecordedPairOccasion: Identifiable, Equatable, Sendable {
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    case came, absent, cancelled
  }

  public let id: String
  public let pair: PairGraph.Pair
  public let host: PairSide
  public let day: Day
  public let title: String
  public let person: String

  /// nil until the host noted whether the partner's head came.
  public let outcome: Outcome?
  public let words: String
}

/// What an activity was for: an objective of the scheme, the problem it solved, what came of
/// it (S003-08, S000-123).
public struct PairActivityAim: Hashable, Sendable {
  /// A key of the book; empty when none was named.
  public let objective: String
  public let problem: String
  public let outcome: String

  public init(objective: String = "", problem: String = "", outcome: String = "") {
    self.objective = objective
    self.problem = problem
    self.outcome = outcome
  }

  public var isEmpty: Bool { objective.isEmpty && problem.isEmpty && outcome.isEmpty }
}

/// The document of the bureau by which a pair was arranged (S003-02, S003-14).
public struct PairDocument: Hashable, Sendable {
  public let number: String
  public let issued: Day

  public init(number: String, issued: Day) {
    self.number = number
    self.issued = issued
  }
}

/// A partner of a school from outside the county's schools: it has no account (S002-79).
public struct OutsidePartner: Identifiable, Equatable, Sendable {
  public let id: String
  public let school: School.ID

  /// Key of the book.
  public let kind: String
  public let name: String
  public let aim: String
  public let since: Day

  /// Why it ended, and when; nil while it runs.
  public let end: End?

  public struct End: Equatable, Sendable {
    public let reason: String
    public let day: Day
  }
}
