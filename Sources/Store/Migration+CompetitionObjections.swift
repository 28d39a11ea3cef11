extension Migration {
  /// Objections to the result of a round of the competition (S001-102).
  ///
  /// An objection is to the version that was posted; one that's upheld with the remedy
  /// `again` withdraws that version.
  static let competitionObjections = Migration(
    name: "2026-11 objections to competitions",
    statements: [
      """
      CREATE TABLE competition_objection (
        id TEXT PRIMARY KEY,
        competition_id TEXT NOT NULL,
        number BIGINT NOT NULL,
        version BIGINT NOT NULL,
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        ground TEXT NOT NULL CHECK (ground <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        objector TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        FOREIGN KEY (competition_id, number, version)
          REFERENCES competition_verdict (competition_id, number, version)
      )
      """,
      """
      CREATE INDEX competition_objection_by_round
      ON competition_objection (competition_id, number, version)
      """,
      """
      CREATE TABLE competition_objection_step (
        objection_id TEXT NOT NULL REFERENCES competition_objection (id),
        position BIGINT NOT NULL CHECK (position > 0),
        kind TEXT NOT NULL CHECK (kind IN ('answer', 'sign', 'send-back', 'withdraw')),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        is_upheld BIGINT NOT NULL CHECK (is_upheld IN (0, 1)),
        decides_again BIGINT NOT NULL CHECK (decides_again IN (0, 1)),
        words TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        PRIMARY KEY (objection_id, position),
        CHECK (decides_again = 0 OR is_upheld = 1),
        CHECK (kind NOT IN ('answer', 'send-back') OR words <> '')
      )
      """,
      """
      CREATE TABLE competition_withdrawal (
        competition_id TEXT NOT NULL,
        number BIGINT NOT NULL,
        version BIGINT NOT NULL,
        objection_id TEXT NOT NULL UNIQUE REFERENCES competition_objection (id),
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        PRIMARY KEY (competition_id, number, version),
        FOREIGN KEY (competition_id, number, version)
          REFERENCES competition_verdict (competition_id, number, version)
      )
      """,
    ])
}
