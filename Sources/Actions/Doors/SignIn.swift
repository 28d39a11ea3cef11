public import Access
internal import Sealing
public import Store

/// Signs somebody in with name and password: the first of the doors, through
/// which people come who aren't anybody yet, so no permission is asked.
///
/// Wrong tries are counted by name, whether or not anybody has it, so that the
/// answer tells nobody which accounts exist. A session begins with a token of
/// its own; one that the browser held before is ended, so that nobody can plant
/// one (session fixation).
public struct SignIn: Sendable {
  public let name: String
  public let password: String
  public let address: String
  public let program: String

  /// The token that the browser held before.
  public let oldToken: String?

  public init(
    name: String, password: String, address: String, program: String, oldToken: String? = nil
  ) {
    self.name = name
    self.password = password
    self.address = address
    self.program = program
    self.oldToken = oldToken
  }

  /// - Throws: `DoorRefusal`; the try is then counted and recorded.
  public func perform(
    in database: any Database, terms: DoorTerms = .standard, on occasion: Occasion
  ) async throws -> OpenedSession {
    let digest = sha256(name.utf8)
    let now = occasion.moment
    let (kept, failed) = try await database.read { connection in
      (
        try connection.account(named: name)?.passwordHash, try connection.failedSignIn(digest)
      )
    }
    if let failed, failed.lockedUntil > now { throw DoorRefusal.lockedUntil(failed.lockedUntil) }
    let matches = await PasswordDesk.matches(password, kept: kept)

    let outcome: Result<OpenedSession, DoorRefusal> = try await database.write { connection in
      // Between the hash and now, others may have tried or the account changed.
      let failed = try connection.failedSignIn(digest)
      if let failed, failed.lockedUntil > now { return .failure(.lockedUntil(failed.lockedUntil)) }
      guard matches, let account = try connection.account(named: name),
        account.passwordHash == kept
      else {
        return .failure(try countTry(failed, digest, terms, now, connection))
      }
      if let refusal = try refusal(of: account, terms, now, connection) {
        return .failure(refusal)
      }
      try connection.setFailedSignIn(nil, digest)
      return .success(try open(for: account, terms, now, connection))
    }
    return try outcome.get()
  }

  /// Why an account whose password was right isn't let in all the same.
  private func refusal(
    of account: Account, _ terms: DoorTerms, _ now: Moment, _ connection: any Connection
  ) throws -> DoorRefusal? {
    if account.isLocked { return .closed }
    if account.isSample, try !connection.isSampleCounty() { return .sampleOnly }
    let age = now.milliseconds - account.passwordSetAt.milliseconds
    if account.mustChange, age > terms.oneTimeHours * 3_600_000 { return .oneTimeExpired }
    return nil
  }

  private func countTry(
    _ failed: FailedSignIn?, _ digest: String, _ terms: DoorTerms, _ now: Moment,
    _ connection: any Connection
  ) throws -> DoorRefusal {
    let tries = (failed?.tries ?? 0) + 1
    let minutes = terms.lock(afterTries: tries)
    let until = Moment(milliseconds: minutes == 0 ? 0 : now.milliseconds + minutes * 60_000)
    try connection.setFailedSignIn(
      FailedSignIn(tries: tries, lastAt: now, lockedUntil: until), digest)
    // What was typed may be a password in the wrong field: of a name that nobody
    // has, only the first sign is recorded.
    let subject = try connection.account(named: name)?.name ?? "\(name.prefix(1))***"
    _ = try connection.record(
      "sign-in-refused", of: subject, details: "tries \(tries) address \(address)", by: "-",
      at: now)
    return minutes == 0 ? .wrong : .lockedUntil(until)
  }

  private func open(
    for account: Account, _ terms: DoorTerms, _ now: Moment, _ connection: any Connection
  ) throws -> OpenedSession {
    if let oldToken { try connection.endSession(sha256(oldToken.utf8)) }
    try connection.forgetSessions(
      idleSince: Moment(milliseconds: now.milliseconds - terms.idleMinutes * 60_000),
      startedBefore: Moment(milliseconds: now.milliseconds - terms.sessionHours * 3_600_000))
    try connection.forgetFailedSignIns(
      before: Moment(milliseconds: now.milliseconds - 86_400_000))
    let opened = OpenedSession(awaitsCode: account.secondFactor != nil)
    try connection.insert(
      StoredSession(
        tokenDigest: opened.digest, account: account.id, startedAt: now, lastSeenAt: now,
        address: address, program: String(program.prefix(200)), awaitsCode: opened.awaitsCode))
    _ = try connection.record(
      opened.awaitsCode ? "sign-in-password" : "sign-in", of: account.name,
      details: "address \(address)", by: account.name, at: now)
    return opened
  }
}

/// A session just begun; its token goes to the browser and is kept nowhere.
public struct OpenedSession: Equatable, Sendable {
  public let token: String
  public let awaitsCode: Bool

  init(awaitsCode: Bool) {
    self.token = hex(randomBytes(32))
    self.awaitsCode = awaitsCode
  }

  /// What the record keeps of the token.
  var digest: String { sha256(token.utf8) }
}
