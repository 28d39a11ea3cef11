extension Migration {
  /// What pairs of schools did together, and by which profile they are held.
  ///
  /// Who helps whom is a fact like others (`FactKind.pairing`).
  static let pairings = Migration(
    name: "2026-11 pairs of schools",
    statements: [
      """
      CREATE TABLE pair_profile (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        helper TEXT NOT NULL CHECK (helper <> ''),
        helped TEXT NOT NULL CHECK (helped <> helper),
        profile TEXT NOT NULL CHECK (profile <> ''),
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> '')
      )
      """,
      """
      CREATE TABLE pair_activity (
        id TEXT PRIMARY KEY,
        helper TEXT NOT NULL CHECK (helper <> ''),
        helped TEXT NOT NULL CHECK (helped <> helper),
        day BIGINT NOT NULL,
        kind TEXT NOT NULL CHECK (kind <> ''),
        direction TEXT NOT NULL
          CHECK (direction IN ('helperToHelped', 'helpedToHelper', 'together')),
        leaders BIGINT NOT NULL CHECK (leaders >= 0),
        teachers BIGINT NOT NULL CHECK (teachers >= 0),
        pupils BIGINT NOT NULL CHECK (pupils >= 0),
        note TEXT NOT NULL CHECK (note <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        CHECK (leaders + teachers + pupils > 0)
      )
      """,
      "CREATE INDEX pair_activity_by_pair ON pair_activity (helper, helped, day)",
      """
      CREATE TABLE pair_activity_withdrawal (
        activity_id TEXT PRIMARY KEY REFERENCES pair_activity (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
    ])
}
