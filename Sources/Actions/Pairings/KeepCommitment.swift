public import Access
public import Partnership
internal import Policy
public import Staffing
public import Store
internal import Wording

/// What a side promises for a term: what, how many, by when.
public struct PairPromise: Hashable, Sendable {
  public static let greatest = 10_000_000

  public let side: PairSide

  /// Key of the book: staff, lessons, money, software … (S003-16).
  public let kind: String
  public let what: String
  public let amount: Int
  public let due: Day

  public init(_ side: PairSide, kind: String, what: String, amount: Int, due: Day) {
    self.side = side
    self.kind = kind
    self.what = what
    self.amount = amount
    self.due = due
  }
}

/// Puts a commitment into the scheme of the running term.
public struct AddCommitment: Action {
  public let pair: PairGraph.Pair
  public let promise: PairPromise

  public init(_ promise: PairPromise, to pair: PairGraph.Pair) {
    self.pair = pair
    self.promise = promise
  }

  public var permission: Permission { .keepPairing }
  public func place(in connection: any Connection) throws -> Place { pair.place }

  /// - Returns: The commitment's id; that of the one that says the same already.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedCommitment.ID {
    let what = promise.what.trimmed
    let scheme = try work.connection.pairScheme(of: pair, in: work.term)
    let same = scheme.standing.first {
      $0.side == promise.side && $0.kind == promise.kind && $0.what == what
        && $0.amount == promise.amount && $0.due == promise.due
    }
    if let same { return same.id }
    var reasons = work.wordReasons(promise.what, longest: 200) + (try work.pairReasons(pair))
    if try work.schemeTerms()[commitment: promise.kind] == nil {
      reasons.append(.noCommitmentKind(promise.kind))
    }
    if scheme.statement == nil { reasons.append(.needsStatement) }
    if !(1...PairPromise.greatest).contains(promise.amount) {
      reasons.append(.commitmentAmount(promise.amount))
    }
    if !work.term.days.contains(promise.due) { reasons.append(.notThisTerm(promise.due)) }
    try Refused.unless(reasons)
    let event = try work.record(
      "add-pair-commitment", of: pair.subject,
      "kind \(promise.kind) side \(promise.side.rawValue) due \(promise.due)")
    let id = "C-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO pair_commitment
        (id, helper, helped, term, side, kind, what, amount, due, account, person, day,
         event_sequence)
      VALUES
        (\(id), \(pair.helper.rawValue), \(pair.helped.rawValue), \(work.term.description),
         \(promise.side.rawValue), \(promise.kind), \(what), \(promise.amount), \(promise.due),
         \(work.actor.account), \(work.actor.name), \(work.today), \(event.sequence))
      """)
    return id
  }
}

/// Takes a commitment out of the running term's scheme; it stays on record with the reason.
public struct DropCommitment: Action {
  public let id: RecordedCommitment.ID
  public let reason: String

  public init(_ id: RecordedCommitment.ID, because reason: String) {
    self.id = id
    self.reason = reason
  }

  public var permission: Permission { .keepPairing }
  public func place(in connection: any Connection) throws -> Place {
    try connection.pairCommitment(id)?.pair.place ?? .county
  }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.pairCommitment(id) else {
      throw Refused(.noCommitment(id))
    }
    if found.drop != nil { return }
    var reasons = work.wordReasons(reason, longest: 200)
    if found.term != work.term { reasons.append(.termIsOver(found.term)) }
    try Refused.unless(reasons)
    let event = try work.record("drop-pair-commitment", of: id)
    try work.connection.execute(
      """
      INSERT INTO pair_commitment_end (commitment_id, reason, account, person, day, event_sequence)
      VALUES
        (\(id), \(reason.trimmed), \(work.actor.account), \(work.actor.name), \(work.today),
         \(event.sequence))
      """)
  }
}

/// Says how much of a commitment was done in all, or why something isn't (S002-24): by the
/// school that promised it. What is counted from activities takes a reason only.
public struct ReportCommitment: Action {
  public let id: RecordedCommitment.ID
  public let total: Int
  public let reason: String

  public init(_ id: RecordedCommitment.ID, total: Int, reason: String) {
    self.id = id
    self.total = total
    self.reason = reason
  }

  public var permission: Permission { .keepPairing }
  public func place(in connection: any Connection) throws -> Place {
    guard let found = try connection.pairCommitment(id) else { return .county }
    return .school(found.side.school(of: found.pair))
  }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.pairCommitment(id) else {
      throw Refused(.noCommitment(id))
    }
    let isCounted = try work.schemeTerms()[commitment: found.kind]?.counts.isEmpty == false
    let said = isCounted ? 0 : total
    if let last = found.reports.last, last.total == said, last.reason == reason.trimmed { return }
    var reasons: [Phrase] = []
    if found.drop != nil { reasons.append(.commitmentDropped) }
    if found.term.distance(to: work.term) > 1 { reasons.append(.termIsOver(found.term)) }
    if !(0...PairPromise.greatest).contains(said) { reasons.append(.commitmentAmount(said)) }
    if reason.count > 500 { reasons.append(.tooLong(reason.count, allowed: 500)) }
    let isShort = said < found.amount && work.today > found.due
    if isCounted || isShort, reason.trimmed.isEmpty { reasons.append(.needsShortReason) }
    try Refused.unless(reasons)
    let event = try work.record("report-pair-commitment", of: id, "total \(said)")
    try work.connection.execute(
      """
      INSERT INTO pair_commitment_report
        (event_sequence, commitment_id, total, reason, account, person, day)
      VALUES
        (\(event.sequence), \(id), \(said), \(reason.trimmed), \(work.actor.account),
         \(work.actor.name), \(work.today))
      """)
  }
}
