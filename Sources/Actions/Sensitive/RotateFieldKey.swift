public import Access
public import Sealing
internal import Store

/// Seals everything that is kept encrypted anew with another key, fields, second factors
/// and files, all in one transaction; the old key can then be destroyed.
///
/// Done twice it changes nothing, so it can be repeated when a server went on
/// sealing with the old key in between.
public struct RotateFieldKey: Action {
  public let old: FieldKey
  public let new: FieldKey

  public init(from old: FieldKey, to new: FieldKey) {
    self.old = old
    self.new = new
  }

  public var permission: Permission { .runSystem }

  /// - Returns: How many of each were sealed anew.
  /// - Throws: `KeyRotationError` when something can't be opened with either key;
  ///   then nothing is changed.
  public func perform(in work: Work) throws -> Outcome {
    guard old.id != new.id else { throw KeyRotationError.sameKey }
    let connection = work.connection
    var outcome = Outcome()
    for fact in try connection.sealedFacts() where fact.keyID != new.id {
      let text = try open(fact.sealed, for: fact.binding)
      try connection.reseal(
        SealedFact(
          owner: fact.owner, kind: fact.kind, sealed: new.seal(text, for: fact.binding),
          keyID: new.id, blindIndex: new.blindIndex(text)))
      outcome.facts += 1
    }
    for account in try connection.accounts() {
      guard let sealed = account.secondFactor, !sealed.hasPrefix(new.id + ".") else { continue }
      let owner = SecondFactor.owner(account.id)
      try connection.setSecondFactorSecret(
        new.seal(try open(sealed, for: owner), for: owner), of: account.id)
      outcome.secondFactors += 1
    }
    do { outcome.files = try connection.sealFiles(with: new, sealedUntilNowWith: old) } catch {
      throw error is FieldKeyError ? KeyRotationError.cannotOpen("file") : error
    }
    if outcome != Outcome() {
      try work.record(
        "rotate-field-key", of: new.id,
        "from \(old.id) facts \(outcome.facts) second-factors \(outcome.secondFactors)"
          + " files \(outcome.files)")
    }
    return outcome
  }

  private func open(_ sealed: String, for owner: String) throws -> String {
    do { return try old.open(sealed, for: owner) } catch {
      throw KeyRotationError.cannotOpen(owner)
    }
  }

  public struct Outcome: Equatable, Sendable {
    public var facts = 0
    public var secondFactors = 0
    public var files = 0

    public init(facts: Int = 0, secondFactors: Int = 0, files: Int = 0) {
      self.facts = facts
      self.secondFactors = secondFactors
      self.files = files
    }
  }
}

/// Why the key can't be changed; nothing was.
public enum KeyRotationError: Error, Equatable, Sendable {
  case sameKey

  /// What was sealed with neither key, or changed.
  case cannotOpen(String)
}

extension SealedFact {
  /// What the value is bound to.
  fileprivate var binding: String { "\(kind) \(owner)" }
}
