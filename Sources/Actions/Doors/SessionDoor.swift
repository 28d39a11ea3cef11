public import Access
internal import Sealing
public import Store

/// Who is at the browser, as far as a session's token tells.
public struct Visitor: Sendable {
  public let session: StoredSession
  public let account: Account
  public let actor: Actor

  /// Whom the person acts for.
  public let principal: Account?

  /// Whether the roles held today ask for a second factor.
  public let needsSecondFactor: Bool
}

extension Connection {
  /// Whose session a token is; nil when it has ended, was idle or old, or its
  /// account has been closed.
  public func visitor(
    token: String, roles: RoleBook, terms: DoorTerms, on occasion: Occasion
  ) throws -> Visitor? {
    guard let session = try session(sha256(token.utf8)),
      session.isOpen(at: occasion.moment, terms), let account = try account(session.account),
      !account.isLocked
    else { return nil }
    if account.isSample, try !isSampleCounty() { return nil }
    let own = try grants(of: account).map(\.grant)
    let principal = try session.actingFor.flatMap { id in
      try delegations(of: account.id).contains {
        $0.principal == id && $0.delegate == account.id
          && $0.days.contains(occasion.today.ordinal)
      } ? try self.account(id) : nil
    }
    let held = own.filter { $0.days.contains(occasion.today.ordinal) }.map(\.role)
    let grants = try principal.map { try delegable(of: $0, to: held, roles) } ?? own
    let actor = Actor(
      account: account.name, name: account.person, onBehalfOf: principal?.name,
      teacher: principal == nil ? account.teacher : nil, grants: grants, roles: roles)
    return Visitor(
      session: session, account: account, actor: actor, principal: principal,
      needsSecondFactor: actor.roles(on: occasion.today).contains { $0.needsSecondFactor })
  }

  /// The grants that a person who holds some roles may use for another: not those
  /// to the other's own file, not an administrator's, and none that excludes a
  /// role of one's own.
  private func delegable(of principal: Account, to held: [String], _ roles: RoleBook) throws
    -> [Grant]
  {
    guard !principal.isLocked else { return [] }
    return try grants(of: principal).map(\.grant).filter { grant in
      if case .own = grant.reach { return false }
      return roles[grant.role]?.excludes.isEmpty == true
        && roles.conflicts(among: [grant.role] + held).allSatisfy {
          $0.0 != grant.role && $0.1 != grant.role
        }
    }
  }
}

extension StoredSession {
  /// Whether the session still holds: neither idle nor old (GB/T 22239-2019,
  /// 7.1.4.1 b).
  public func isOpen(at moment: Moment, _ terms: DoorTerms) -> Bool {
    let now = moment.milliseconds
    return now - lastSeenAt.milliseconds < terms.idleMinutes * 60_000
      && now - startedAt.milliseconds < terms.sessionHours * 3_600_000
  }
}

/// What people do with their own sessions; each is one transaction, and needs no
/// permission but the session itself.
public struct SessionDoor: Sendable {
  public let database: any Database
  public let terms: DoorTerms

  public init(database: any Database, terms: DoorTerms = .standard) {
    self.database = database
    self.terms = terms
  }

  /// Notes that a session is in use, at most once a minute.
  public func keep(_ session: StoredSession, at moment: Moment) async throws {
    guard moment.milliseconds - session.lastSeenAt.milliseconds >= 60_000 else { return }
    try await database.write { try $0.touchSession(session.tokenDigest, at: moment) }
  }

  public func signOut(_ visitor: Visitor, at moment: Moment) async throws {
    try await database.write { connection in
      try connection.endSession(visitor.session.tokenDigest)
      _ = try connection.record(
        "sign-out", of: visitor.account.name, details: "", by: visitor.account.name, at: moment)
    }
  }

  /// Ends every other session of the account.
  public func endOthers(_ visitor: Visitor, at moment: Moment) async throws {
    try await database.write { connection in
      for other in try connection.sessions(of: visitor.account.id)
      where other.tokenDigest != visitor.session.tokenDigest {
        try connection.endSession(other.tokenDigest)
      }
      _ = try connection.record(
        "end-other-sessions", of: visitor.account.name, details: "", by: visitor.account.name,
        at: moment)
    }
  }
}
