public import Access
internal import Chronicle
public import Staffing
internal import Store
internal import Wording

/// Approves a proposal of all schools' establishments, or returns it with the reason
/// (S001-073). What is approved becomes dated facts of each school from the day on
/// which it holds, and the reserve becomes the turnover pool.
public struct DecideEstablishment: Action {
  public let year: SchoolYear
  public let version: Int
  public let isApproved: Bool

  /// The document of the approval, or why it's returned.
  public let words: String

  public init(year: SchoolYear, version: Int, isApproved: Bool, words: String) {
    self.year = year
    self.version = version
    self.isApproved = isApproved
    self.words = words
  }

  public var permission: Permission { .approveEstablishment }

  public func perform(in work: Work) throws {
    let rounds = try work.connection.establishmentRounds(of: year)
    guard let round = rounds.first(where: { $0.version == version }) else {
      throw Refused(.noRound(version))
    }
    if let decision = round.decision {
      // The same decision twice is a second click.
      guard decision.isApproved == isApproved else {
        throw Refused(.roundDecided(by: decision.person, on: decision.day))
      }
      return
    }
    let pool = try work.connection.poolRecords()
    try Refused.unless(try reasons(work, round, pool))
    var draft = FactDraft(work.connection)
    if isApproved {
      for line in round.lines {
        try draft.state(
          .attribute("establishment", of: line.school), .count(line.adjusted),
          during: Period(from: round.validFrom))
      }
    }
    let event = try work.record(
      isApproved ? "approve-establishment" : "return-establishment", of: "\(year)",
      "version \(version) from \(round.validFrom)", changing: draft.change)
    try work.connection.execute(
      """
      INSERT INTO establishment_decision
        (round_id, is_approved, words, account, person, day, event_sequence)
      VALUES
        (\(round.id), \(isApproved), \(words.trimmed), \(work.actor.account), \(work.actor.name),
         \(work.today), \(event.sequence))
      """)
    let change = round.reserve - pool.ledger.size
    guard isApproved, change != 0 else { return }
    try work.addPoolEntry(
      PoolLine(kind: change > 0 ? .fund : .withdraw, posts: abs(change), words: words.trimmed))
  }

  private func reasons(
    _ work: Work, _ round: EstablishmentRound, _ pool: [PoolRecord]
  ) throws -> [Phrase] {
    var reasons: [Phrase] = []
    if words.trimmed.isEmpty { reasons.append(isApproved ? .needsDocument : .needsWords) }
    if round.account == work.actor.account { reasons.append(.ownCase) }
    guard isApproved else { return reasons }
    if let total = try work.connection.establishmentTotal(),
      round.adjusted + round.reserve > total.total
    {
      reasons.append(
        .totalExceeded(schools: round.adjusted, reserve: round.reserve, total: total.total))
    }
    let lent = pool.ledger.size - pool.ledger.balance
    if round.reserve < lent { reasons.append(.reserveBelowLoans(round.reserve, lent: lent)) }
    return reasons
  }
}
