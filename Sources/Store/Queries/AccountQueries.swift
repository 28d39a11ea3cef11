public import Access
internal import Staffing

extension Connection {
  /// The account that signs in as `name`.
  public func account(named name: String) throws -> Account? {
    try rows("SELECT * FROM account WHERE name = \(name)") { try Account(row: $0) }.first
  }

  public func account(_ id: Account.ID) throws -> Account? {
    try rows("SELECT * FROM account WHERE id = \(id)") { try Account(row: $0) }.first
  }

  /// Every account, by name.
  public func accounts() throws -> [Account] {
    try rows("SELECT * FROM account ORDER BY name") { try Account(row: $0) }
  }

  /// Everything an account was ever granted, the newest last.
  public func grants(of account: Account) throws -> [StoredGrant] {
    let schools = Dictionary(
      grouping: try rows(
        """
        SELECT grant_id, school_id FROM role_grant_school
        JOIN role_grant ON role_grant.id = grant_id
        WHERE account_id = \(account.id)
        """
      ) { (grant: try $0.text("grant_id"), school: School.ID(try $0.text("school_id"))) },
      by: \.grant)
    return try rows(
      """
      SELECT id, role, reach, first_day, COALESCE(ended.end_day, given.end_day) AS last_day
      FROM role_grant AS given
      LEFT JOIN role_grant_end AS ended ON ended.grant_id = given.id
      WHERE account_id = \(account.id)
      ORDER BY given.event_sequence
      """
    ) { row in
      let id = try row.text("id")
      let reach: Reach? =
        switch try row.text("reach") {
        case "county": .county
        case "schools": .schools(Set((schools[id] ?? []).map(\.school)))
        default: account.teacher.map(Reach.own)
        }
      return reach.map { reach in (id: id, reach: reach, row: row) }
    }.compactMap { $0 }.map { id, reach, row in
      StoredGrant(
        id: id, account: account.id,
        grant: Grant(
          role: try row.text("role"), reach: reach,
          days: try row.integer("first_day")..<row.integer("last_day")))
    }
  }

  /// Who may stand in for whom: delegations that name the account on either side.
  public func delegations(of account: Account.ID) throws -> [Delegation] {
    try rows(
      """
      SELECT id, principal_id, delegate_id, first_day,
        COALESCE(ended.end_day, given.end_day) AS last_day
      FROM delegation AS given
      LEFT JOIN delegation_end AS ended ON ended.delegation_id = given.id
      WHERE principal_id = \(account) OR delegate_id = \(account)
      ORDER BY given.event_sequence
      """
    ) { row in
      Delegation(
        id: try row.text("id"), principal: try row.text("principal_id"),
        delegate: try row.text("delegate_id"),
        days: try row.integer("first_day")..<row.integer("last_day"))
    }
  }

  /// Digests of the recovery codes that are left.
  public func recoveryCodes(of account: Account.ID) throws -> [String] {
    try rows("SELECT code_digest FROM recovery_code WHERE account_id = \(account)") {
      try $0.text("code_digest")
    }
  }

  public func insert(_ account: Account, event: AuditEvent) throws {
    try execute(
      """
      INSERT INTO account
        (id, name, person, teacher_id, password_hash, password_set_at, must_change, is_locked,
         is_sample, second_factor, second_factor_step, event_sequence)
      VALUES
        (\(account.id), \(account.name), \(account.person), \(account.teacher?.rawValue ?? ""),
         \(account.passwordHash), \(account.passwordSetAt), \(account.mustChange ? 1 : 0),
         \(account.isLocked ? 1 : 0), \(account.isSample ? 1 : 0),
         \(account.secondFactor ?? ""), \(account.secondFactorStep), \(event.sequence))
      """)
  }

  public func insert(_ grant: Grant, for account: Account.ID, event: AuditEvent) throws {
    let id = "G-\(event.sequence)"
    let (reach, schools): (String, Set<School.ID>) =
      switch grant.reach {
      case .county: ("county", [])
      case .schools(let schools): ("schools", schools)
      case .own: ("own", [])
      }
    try execute(
      """
      INSERT INTO role_grant (id, account_id, role, reach, first_day, end_day, event_sequence)
      VALUES
        (\(id), \(account), \(grant.role), \(reach), \(grant.days.lowerBound),
         \(grant.days.upperBound), \(event.sequence))
      """)
    for school in schools.sorted() {
      try execute(
        """
        INSERT INTO role_grant_school (grant_id, school_id) VALUES (\(id), \(school.rawValue))
        """)
    }
  }

  /// Ends a grant; it held until the day before.
  ///
  /// - Throws: The database's error if it was ended before.
  public func endGrant(_ id: StoredGrant.ID, on day: Int, event: AuditEvent) throws {
    try execute(
      """
      INSERT INTO role_grant_end (grant_id, end_day, event_sequence)
      SELECT id, CASE WHEN first_day > \(day) THEN first_day ELSE \(day) END, \(event.sequence)
      FROM role_grant WHERE id = \(id)
      """)
  }

  public func setPassword(
    _ hash: String, of account: Account.ID, mustChange: Bool, at moment: Moment
  ) throws {
    try execute(
      """
      UPDATE account
      SET password_hash = \(hash), password_set_at = \(moment), must_change = \(mustChange ? 1 : 0)
      WHERE id = \(account)
      """)
  }

  public func setLocked(_ isLocked: Bool, account: Account.ID) throws {
    try execute("UPDATE account SET is_locked = \(isLocked ? 1 : 0) WHERE id = \(account)")
  }

  /// Sets or, with nil, removes the second factor and its recovery codes.
  public func setSecondFactor(
    _ sealed: String?, step: Int, recoveryCodes: [String], of account: Account.ID
  ) throws {
    try execute(
      """
      UPDATE account SET second_factor = \(sealed ?? ""), second_factor_step = \(step)
      WHERE id = \(account)
      """)
    try execute("DELETE FROM recovery_code WHERE account_id = \(account)")
    for code in recoveryCodes {
      try execute(
        "INSERT INTO recovery_code (account_id, code_digest) VALUES (\(account), \(code))")
    }
  }

  /// The same secret, sealed with another key.
  public func setSecondFactorSecret(_ sealed: String, of account: Account.ID) throws {
    try execute("UPDATE account SET second_factor = \(sealed) WHERE id = \(account)")
  }

  /// A code is good once: the step of an app's, or the digest of a recovery code.
  public func useStep(_ step: Int, of account: Account.ID) throws {
    try execute("UPDATE account SET second_factor_step = \(step) WHERE id = \(account)")
  }

  public func useRecoveryCode(_ digest: String, of account: Account.ID) throws {
    try execute(
      "DELETE FROM recovery_code WHERE account_id = \(account) AND code_digest = \(digest)")
  }

  public func insert(_ delegation: Delegation, event: AuditEvent) throws {
    try execute(
      """
      INSERT INTO delegation
        (id, principal_id, delegate_id, first_day, end_day, event_sequence)
      VALUES
        (\(delegation.id), \(delegation.principal), \(delegation.delegate),
         \(delegation.days.lowerBound), \(delegation.days.upperBound), \(event.sequence))
      """)
  }

  /// Ends a delegation; it held until the day before.
  ///
  /// - Throws: The database's error if it was ended before.
  public func endDelegation(_ id: Delegation.ID, on day: Int, event: AuditEvent) throws {
    try execute(
      """
      INSERT INTO delegation_end (delegation_id, end_day, event_sequence)
      SELECT id, CASE WHEN first_day > \(day) THEN first_day ELSE \(day) END, \(event.sequence)
      FROM delegation WHERE id = \(id)
      """)
  }
}
