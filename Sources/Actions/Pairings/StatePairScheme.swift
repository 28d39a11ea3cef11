public import Access
public import Partnership
internal import Policy
internal import Staffing
public import Store
internal import Wording

/// Writes what the scheme of the running term aims at: its principle and its objectives
/// (S000-002). Signatures that were given before count no more.
public struct StatePairScheme: Action {
  public let pair: PairGraph.Pair
  public let principle: String

  /// What is aimed at, by the book's key; an objective may do without words of its own.
  public let objectives: [String: String]

  public init(_ pair: PairGraph.Pair, principle: String, objectives: [String: String]) {
    self.pair = pair
    self.principle = principle
    self.objectives = objectives
  }

  public var permission: Permission { .keepPairing }
  public func place(in connection: any Connection) throws -> Place { pair.place }

  public func perform(in work: Work) throws {
    let terms = try work.schemeTerms()
    let words = objectives.mapValues(\.trimmed)
    let before = try work.connection.pairScheme(of: pair, in: work.term).statement
    if let before, before.principle == principle.trimmed, before.objectives == words { return }
    var reasons = work.wordReasons(principle, longest: 200)
    reasons += try work.pairReasons(pair)
    if objectives.isEmpty { reasons.append(.needsObjective) }
    for (key, text) in words.sorted(by: { $0.key < $1.key }) {
      if terms.objectives[key: key] == nil { reasons.append(.noObjective(key)) }
      if text.count > 200 { reasons.append(.tooLong(text.count, allowed: 200)) }
    }
    try Refused.unless(reasons)
    let event = try work.record("state-pair-scheme", of: pair.subject, "term \(work.term)")
    try work.connection.execute(
      """
      INSERT INTO pair_scheme
        (event_sequence, helper, helped, term, principle, account, person, day)
      VALUES
        (\(event.sequence), \(pair.helper.rawValue), \(pair.helped.rawValue),
         \(work.term.description), \(principle.trimmed), \(work.actor.account),
         \(work.actor.name), \(work.today))
      """)
    for (key, text) in words.sorted(by: { $0.key < $1.key }) {
      try work.connection.execute(
        """
        INSERT INTO pair_scheme_objective (event_sequence, objective, words)
        VALUES (\(event.sequence), \(key), \(text))
        """)
    }
  }
}

/// Signs the scheme of the running term as it's written, for one school: the head of each side
/// signs its own, and what is changed later needs both again (S000-117).
public struct SignPairScheme: Action {
  public let pair: PairGraph.Pair
  public let side: PairSide

  /// `RecordedPairScheme.version` as it was read.
  public let version: Int

  public init(_ pair: PairGraph.Pair, as side: PairSide, version: Int) {
    self.pair = pair
    self.side = side
    self.version = version
  }

  public var permission: Permission { .signPairing }
  public func place(in connection: any Connection) throws -> Place {
    .school(side.school(of: pair))
  }

  public func perform(in work: Work) throws {
    let scheme = try work.connection.pairScheme(of: pair, in: work.term)
    let standing = scheme.standing(by: try work.schemeTerms())
    if scheme.version == version, standing.signed[side] != nil { return }
    var reasons = try work.pairReasons(pair) + standing.lacks.map(Phrase.schemeLacks)
    if scheme.version != version { reasons.append(.schemeChanged) }
    try Refused.unless(reasons)
    let event = try work.record(
      "sign-pair-scheme", of: pair.subject, "term \(work.term) side \(side.rawValue)")
    try work.connection.execute(
      """
      INSERT INTO pair_scheme_signature
        (event_sequence, helper, helped, term, side, version, account, person, day)
      VALUES
        (\(event.sequence), \(pair.helper.rawValue), \(pair.helped.rawValue),
         \(work.term.description), \(side.rawValue), \(version), \(work.actor.account),
         \(work.actor.name), \(work.today))
      """)
  }
}
