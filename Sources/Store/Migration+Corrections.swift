extension Migration {
  /// Corrections of facts: proposed by one person, decided by another.
  ///
  /// An empty `value` proposes that nothing held; empty text stands for "none yet"
  /// in what the decision fills.
  static let corrections = Migration(
    name: "2026-11 corrections",
    statements: [
      """
      CREATE TABLE correction (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind <> ''),
        subject TEXT NOT NULL CHECK (subject <> ''),
        slot TEXT NOT NULL,
        value TEXT NOT NULL,
        valid_from BIGINT NOT NULL,
        valid_to BIGINT NOT NULL CHECK (valid_from < valid_to),
        reason TEXT NOT NULL CHECK (reason <> ''),
        evidence TEXT NOT NULL CHECK (evidence <> ''),
        proposed_by TEXT NOT NULL CHECK (proposed_by <> ''),
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed', 'refused', 'undone')),
        decided_by TEXT NOT NULL,
        decision TEXT NOT NULL,
        decided_event BIGINT REFERENCES audit_event (sequence),
        CHECK (state = 'proposed' OR (decided_by <> '' AND decided_event IS NOT NULL)),
        CHECK (state <> 'confirmed' OR decided_by <> proposed_by)
      )
      """,
      "CREATE INDEX correction_by_state ON correction (state, event_sequence)",
      "CREATE INDEX correction_by_subject ON correction (subject)",
    ])
}
