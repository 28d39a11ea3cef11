extension Migration {
  /// Facts that are kept encrypted, such as ID numbers.
  ///
  /// A value is found by its blind index: nobody has the same ID number twice, and
  /// no query can read one.
  static let sealedFacts = Migration(
    name: "2026-11 sealed facts",
    statements: [
      """
      CREATE TABLE sealed_fact (
        owner TEXT NOT NULL CHECK (owner <> ''),
        kind TEXT NOT NULL CHECK (kind <> ''),
        sealed TEXT NOT NULL CHECK (sealed <> ''),
        key_id TEXT NOT NULL CHECK (key_id <> ''),
        blind_index TEXT NOT NULL CHECK (length(blind_index) = 64),
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        PRIMARY KEY (owner, kind),
        UNIQUE (kind, blind_index)
      )
      """
    ])
}
