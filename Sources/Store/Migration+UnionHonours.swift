extension Migration {
  /// Honours of schools, and names and aims of unions said anew.
  static let unionHonours = Migration(
    name: "2026-11 honours of schools, words of unions",
    statements: [
      """
      CREATE TABLE school_honour (
        id TEXT PRIMARY KEY,
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        given_on BIGINT NOT NULL,
        level TEXT NOT NULL CHECK (level <> ''),
        name TEXT NOT NULL CHECK (name <> ''),
        source TEXT NOT NULL CHECK (source <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE school_honour_withdrawal (
        honour_id TEXT PRIMARY KEY REFERENCES school_honour (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE union_words (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        union_id TEXT NOT NULL REFERENCES school_union (id),
        name TEXT NOT NULL CHECK (name <> ''),
        aims TEXT NOT NULL CHECK (aims <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL
      )
      """,
    ])
}
