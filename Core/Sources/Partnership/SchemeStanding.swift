public import Staffing

/// What a scheme still lacks before heads can sign it.
public enum SchemeLack: Hashable, Sendable {
  /// Fewer talks than the book expects were noted in the term, or none with both heads
  /// (S000-116).
  case talks(noted: Int, expected: Int)
  case headsApart
  case objective

  /// The helping school promised nothing.
  case commitment
}

/// How the scheme of a term stands between the two schools (S000-117): each side signs for
/// itself, and whatever is changed needs both again.
public struct SchemeStanding: Equatable, Sendable {
  public enum State: String, Hashable, Sendable, CaseIterable {
    case none, draft, waits, signed
  }

  public let lacks: [SchemeLack]

  /// The sides that signed what is written now, with the day.
  public let signed: [PairSide: Day]
  public let state: State

  /// The day by which both should have signed.
  public let due: Day

  /// - Parameters:
  ///   - version: Of what is written; nil before anything is.
  ///   - signatures: In the order in which they were given, each with the version signed.
  ///   - talks: Those of the term: whether the heads of both sides were there.
  public init(
    version: Int?, objectives: Int, promises: Set<PairSide>, talks: [Bool], expected: Int,
    signatures: [(side: PairSide, version: Int, day: Day)], due: Day
  ) {
    var lacks: [SchemeLack] = []
    if talks.count < expected { lacks.append(.talks(noted: talks.count, expected: expected)) }
    if expected > 0, !talks.isEmpty, !talks.contains(true) { lacks.append(.headsApart) }
    if objectives == 0 { lacks.append(.objective) }
    if !promises.contains(.helper) { lacks.append(.commitment) }
    var signed: [PairSide: Day] = [:]
    for signature in signatures where signature.version == version {
      signed[signature.side] = signed[signature.side] ?? signature.day
    }
    self.lacks = lacks
    self.signed = signed
    self.due = due
    state =
      version == nil
      ? .none : signed.isEmpty ? .draft : signed.count == PairSide.allCases.count ? .signed : .waits
  }

  /// Whether a side is to sign: everything is there, and it hasn't.
  public func waits(for side: PairSide) -> Bool {
    lacks.isEmpty && state != .none && signed[side] == nil
  }

  /// Whether its day has passed without both signatures.
  public func isLate(on today: Day) -> Bool { state != .signed && due < today }
}
