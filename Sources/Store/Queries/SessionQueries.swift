extension Connection {
  public func session(_ tokenDigest: String) throws -> StoredSession? {
    try sessions("SELECT * FROM session WHERE token_digest = \(tokenDigest)").first
  }

  /// Where an account is signed in, the latest use first.
  public func sessions(of account: Account.ID) throws -> [StoredSession] {
    try sessions(
      "SELECT * FROM session WHERE account_id = \(account) ORDER BY last_seen_at DESC, started_at")
  }

  private func sessions(_ query: SQL) throws -> [StoredSession] {
    try rows(query) { row in
      let actingFor = try row.text("acting_for_id")
      return StoredSession(
        tokenDigest: try row.text("token_digest"), account: try row.text("account_id"),
        startedAt: try row.moment("started_at"), lastSeenAt: try row.moment("last_seen_at"),
        address: try row.text("address"), program: try row.text("program"),
        awaitsCode: try row.integer("awaits_code") == 1,
        actingFor: actingFor.isEmpty ? nil : actingFor)
    }
  }

  public func insert(_ session: StoredSession) throws {
    try execute(
      """
      INSERT INTO session
        (token_digest, account_id, started_at, last_seen_at, address, program, awaits_code,
         acting_for_id)
      VALUES
        (\(session.tokenDigest), \(session.account), \(session.startedAt),
         \(session.lastSeenAt), \(session.address), \(session.program),
         \(session.awaitsCode ? 1 : 0), \(session.actingFor ?? ""))
      """)
  }

  public func touchSession(_ tokenDigest: String, at moment: Moment) throws {
    try execute(
      "UPDATE session SET last_seen_at = \(moment) WHERE token_digest = \(tokenDigest)")
  }

  public func setActingFor(_ principal: Account.ID?, session tokenDigest: String) throws {
    try execute(
      """
      UPDATE session SET acting_for_id = \(principal ?? "") WHERE token_digest = \(tokenDigest)
      """)
  }

  public func endSession(_ tokenDigest: String) throws {
    try execute("DELETE FROM session WHERE token_digest = \(tokenDigest)")
  }

  public func endSessions(of account: Account.ID) throws {
    try execute("DELETE FROM session WHERE account_id = \(account)")
  }

  /// Forgets sessions not seen since `idle` or begun before `start`.
  public func forgetSessions(idleSince idle: Moment, startedBefore start: Moment) throws {
    try execute("DELETE FROM session WHERE last_seen_at < \(idle) OR started_at < \(start)")
  }
}

/// Wrong tries in a row for a name, whether or not anybody has it.
public struct FailedSignIn: Equatable, Sendable {
  public let tries: Int
  public let lastAt: Moment
  public let lockedUntil: Moment

  public init(tries: Int, lastAt: Moment, lockedUntil: Moment) {
    self.tries = tries
    self.lastAt = lastAt
    self.lockedUntil = lockedUntil
  }
}

extension Connection {
  public func failedSignIn(_ nameDigest: String) throws -> FailedSignIn? {
    try rows("SELECT * FROM failed_sign_in WHERE name_digest = \(nameDigest)") { row in
      FailedSignIn(
        tries: try row.integer("tries"), lastAt: try row.moment("last_at"),
        lockedUntil: try row.moment("locked_until"))
    }.first
  }

  public func setFailedSignIn(_ failed: FailedSignIn?, _ nameDigest: String) throws {
    try execute("DELETE FROM failed_sign_in WHERE name_digest = \(nameDigest)")
    guard let failed else { return }
    try execute(
      """
      INSERT INTO failed_sign_in (name_digest, tries, last_at, locked_until)
      VALUES (\(nameDigest), \(failed.tries), \(failed.lastAt), \(failed.lockedUntil))
      """)
  }

  /// Forgets tries that are older than `moment` and lock nobody any more.
  public func forgetFailedSignIns(before moment: Moment) throws {
    try execute(
      "DELETE FROM failed_sign_in WHERE last_at < \(moment) AND locked_until < \(moment)")
  }
}
