/// A fact as it's kept: who it belongs to and what kind it is, but not what it
/// says.
public struct SealedFact: Equatable, Sendable {
  public let owner: String
  public let kind: String

  /// As `FieldKey.seal` wrote it.
  public let sealed: String
  public let keyID: String
  public let blindIndex: String

  public init(owner: String, kind: String, sealed: String, keyID: String, blindIndex: String) {
    self.owner = owner
    self.kind = kind
    self.sealed = sealed
    self.keyID = keyID
    self.blindIndex = blindIndex
  }
}

extension Connection {
  public func sealedFact(of owner: String, kind: String) throws -> SealedFact? {
    try facts("SELECT * FROM sealed_fact WHERE owner = \(owner) AND kind = \(kind)").first
  }

  /// Whose fact has this blind index.
  public func sealedFact(kind: String, blindIndex: String) throws -> SealedFact? {
    try facts(
      "SELECT * FROM sealed_fact WHERE kind = \(kind) AND blind_index = \(blindIndex)"
    ).first
  }

  /// Everything that is kept sealed, by owner.
  public func sealedFacts() throws -> [SealedFact] {
    try facts("SELECT * FROM sealed_fact ORDER BY owner, kind")
  }

  /// Puts the same value, sealed with another key, in place of what is kept.
  public func reseal(_ fact: SealedFact) throws {
    try execute(
      """
      UPDATE sealed_fact
      SET sealed = \(fact.sealed), key_id = \(fact.keyID), blind_index = \(fact.blindIndex)
      WHERE owner = \(fact.owner) AND kind = \(fact.kind)
      """)
  }

  private func facts(_ query: SQL) throws -> [SealedFact] {
    try rows(query) { row in
      SealedFact(
        owner: try row.text("owner"), kind: try row.text("kind"),
        sealed: try row.text("sealed"), keyID: try row.text("key_id"),
        blindIndex: try row.text("blind_index"))
    }
  }

  /// Keeps a fact in place of the one before.
  public func keep(_ fact: SealedFact, event: AuditEvent) throws {
    try execute("DELETE FROM sealed_fact WHERE owner = \(fact.owner) AND kind = \(fact.kind)")
    try execute(
      """
      INSERT INTO sealed_fact (owner, kind, sealed, key_id, blind_index, event_sequence)
      VALUES
        (\(fact.owner), \(fact.kind), \(fact.sealed), \(fact.keyID), \(fact.blindIndex),
         \(event.sequence))
      """)
  }
}
