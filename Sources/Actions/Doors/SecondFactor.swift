public import Access
public import Sealing
public import Store

/// Sets up one's second factor: the app has the secret, and shows that it has by
/// a code.
public struct SetUpSecondFactor: Sendable {
  public let secret: OneTimeCode
  public let code: String

  public init(secret: OneTimeCode, code: String) {
    self.secret = secret
    self.code = code
  }

  /// - Returns: Ten recovery codes, each good once in place of a code; only their
  ///   digests are kept.
  /// - Throws: `DoorRefusal`; nothing is changed.
  public func perform(
    in database: any Database, by visitor: Visitor, key: FieldKey, on occasion: Occasion
  ) async throws -> [String] {
    let account = visitor.account
    guard
      let step = secret.step(of: code, at: occasion.moment.milliseconds, after: 0)
    else { throw DoorRefusal.wrongCode }
    let codes = (0..<10).map { _ in String(hex(randomBytes(5))) }
    let sealed = key.seal(hex(secret.secret), for: SecondFactor.owner(account.id))
    try await database.write { connection in
      guard try connection.account(account.id)?.secondFactor == nil else {
        throw DoorRefusal.secondFactorIsSet
      }
      try connection.setSecondFactor(
        sealed, step: step, recoveryCodes: codes.map { sha256($0.utf8) }, of: account.id)
      _ = try connection.record(
        "set-up-second-factor", of: account.name, details: "", by: account.name,
        at: occasion.moment)
    }
    return codes
  }
}

/// Completes a sign-in with the second factor; the session gets a new token.
public struct EnterCode: Sendable {
  /// Six digits of the app, or a recovery code.
  public let code: String

  public init(code: String) { self.code = code }

  /// - Throws: `DoorRefusal`; a wrong code is counted like a wrong password, and
  ///   ends the session when the name is locked.
  public func perform(
    in database: any Database, by visitor: Visitor, key: FieldKey, terms: DoorTerms = .standard,
    on occasion: Occasion
  ) async throws -> OpenedSession {
    let now = occasion.moment
    let digest = sha256(visitor.account.name.utf8)
    let outcome: Result<OpenedSession, DoorRefusal> = try await database.write { connection in
      let failed = try connection.failedSignIn(digest)
      if let failed, failed.lockedUntil > now { return .failure(.lockedUntil(failed.lockedUntil)) }
      guard let account = try connection.account(visitor.account.id),
        try connection.session(visitor.session.tokenDigest) != nil,
        try uses(code, of: account, key, now, connection)
      else {
        let tries = (failed?.tries ?? 0) + 1
        let minutes = terms.lock(afterTries: tries)
        let until = Moment(milliseconds: minutes == 0 ? 0 : now.milliseconds + minutes * 60_000)
        try connection.setFailedSignIn(
          FailedSignIn(tries: tries, lastAt: now, lockedUntil: until), digest)
        if minutes > 0 { try connection.endSession(visitor.session.tokenDigest) }
        _ = try connection.record(
          "code-refused", of: visitor.account.name, details: "tries \(tries)", by: "-", at: now)
        return .failure(minutes == 0 ? .wrongCode : .lockedUntil(until))
      }
      try connection.setFailedSignIn(nil, digest)
      try connection.endSession(visitor.session.tokenDigest)
      let opened = OpenedSession(awaitsCode: false)
      try connection.insert(visitor.session.renewed(opened, at: now))
      _ = try connection.record(
        "sign-in", of: account.name, details: "second factor", by: account.name, at: now)
      return .success(opened)
    }
    return try outcome.get()
  }

  /// Uses the code up, if it's one.
  private func uses(
    _ code: String, of account: Account, _ key: FieldKey, _ now: Moment,
    _ connection: any Connection
  ) throws -> Bool {
    guard let sealed = account.secondFactor else { return false }
    let code = code.lowercased().filter { $0.isLetter || $0.isNumber }
    let digest = sha256(code.utf8)
    if try connection.recoveryCodes(of: account.id).contains(digest) {
      try connection.useRecoveryCode(digest, of: account.id)
      return true
    }
    let secret = try key.open(sealed, for: SecondFactor.owner(account.id))
    guard
      let step = OneTimeCode(secret: bytes(hex: secret) ?? [])
        .step(of: code, at: now.milliseconds, after: account.secondFactorStep)
    else { return false }
    try connection.useStep(step, of: account.id)
    return true
  }
}

enum SecondFactor {
  /// What a sealed secret is bound to.
  static func owner(_ account: Account.ID) -> String { "second-factor \(account)" }
}
