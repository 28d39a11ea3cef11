public import Access
public import Sealing
public import Store

/// Replaces one's own password; every session of the account ends and a new one
/// begins.
public struct ChangePassword: Sendable {
  public let current: String
  public let new: String
  public let cost: PasswordHash.Cost

  public init(current: String, new: String, cost: PasswordHash.Cost = .standard) {
    self.current = current
    self.new = new
    self.cost = cost
  }

  /// - Throws: `DoorRefusal` with everything that is wrong; nothing is changed.
  public func perform(
    in database: any Database, by visitor: Visitor, terms: DoorTerms = .standard,
    on occasion: Occasion
  ) async throws -> OpenedSession {
    let account = visitor.account
    guard await PasswordDesk.matches(current, kept: account.passwordHash) else {
      throw DoorRefusal.wrongCurrentPassword
    }
    var faults = terms.faults(of: new, names: [account.name, account.person])
    if new == current { faults.append(.sameAsBefore) }
    guard faults.isEmpty else { throw DoorRefusal.password(faults) }
    let hash = await PasswordDesk.hash(new, cost: cost)
    return try await database.write { connection in
      guard try connection.account(account.id)?.passwordHash == account.passwordHash else {
        throw DoorRefusal.wrongCurrentPassword
      }
      try connection.setPassword(
        hash.text, of: account.id, mustChange: false, at: occasion.moment)
      try connection.endSessions(of: account.id)
      let opened = OpenedSession(awaitsCode: false)
      try connection.insert(visitor.session.renewed(opened, at: occasion.moment))
      _ = try connection.record(
        "change-password", of: account.name, details: "", by: account.name, at: occasion.moment)
      return opened
    }
  }
}

extension StoredSession {
  /// The session under a new token.
  func renewed(_ opened: OpenedSession, at moment: Moment) -> StoredSession {
    StoredSession(
      tokenDigest: opened.digest, account: account, startedAt: moment, lastSeenAt: moment,
      address: address, program: program, awaitsCode: opened.awaitsCode, actingFor: actingFor)
  }
}
