public import Access
public import Sealing
internal import Store

/// Closes an account, or opens it again; a closed one's sessions end at once.
public struct LockAccount: Action {
  public let account: String
  public let isLocked: Bool

  public init(account: String, isLocked: Bool = true) {
    self.account = account
    self.isLocked = isLocked
  }

  public var permission: Permission { .manageAccounts }

  public func perform(in work: Work) throws {
    let account = try work.existing(account)
    guard account.name != work.actor.account else { throw AccountRefusal([.ownAccount]) }
    try work.connection.setLocked(isLocked, account: account.id)
    if isLocked { try work.connection.endSessions(of: account.id) }
    // Opening an account also forgets wrong tries.
    if !isLocked { try work.connection.setFailedSignIn(nil, sha256(account.name.utf8)) }
    try work.record(isLocked ? "lock-account" : "unlock-account", of: account.name)
  }
}

/// Gives an account a one-time password; its sessions end.
public struct ResetPassword: Action {
  public let account: String
  public let password: PasswordHash

  public init(account: String, password: PasswordHash) {
    self.account = account
    self.password = password
  }

  public var permission: Permission { .manageAccounts }

  public func perform(in work: Work) throws {
    let account = try work.existing(account)
    guard account.name != work.actor.account else { throw AccountRefusal([.ownAccount]) }
    try work.connection.setPassword(
      password.text, of: account.id, mustChange: true, at: work.occasion.moment)
    try work.connection.endSessions(of: account.id)
    try work.connection.setFailedSignIn(nil, sha256(account.name.utf8))
    try work.record("reset-password", of: account.name)
  }
}

/// Takes a lost second factor away; a role that needs one asks for a new one at
/// the next sign-in.
public struct RemoveSecondFactor: Action {
  public let account: String

  public init(account: String) { self.account = account }

  public var permission: Permission { .manageAccounts }

  public func perform(in work: Work) throws {
    let account = try work.existing(account)
    guard account.name != work.actor.account else { throw AccountRefusal([.ownAccount]) }
    try work.connection.setSecondFactor(nil, step: 0, recoveryCodes: [], of: account.id)
    try work.connection.endSessions(of: account.id)
    try work.record("remove-second-factor", of: account.name)
  }
}

extension Work {
  /// The account of this name.
  func existing(_ name: String) throws -> Account {
    guard let account = try connection.account(named: name) else {
      throw AccountRefusal([.noAccount(name)])
    }
    return account
  }
}
