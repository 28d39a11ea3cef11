extension Migration {
  /// The library of plans, notes on courseware and papers: texts in versions, who used and who
  /// took one along.
  static let library = Migration(
    name: "2026-11 library of lessons",
    statements: [
      """
      CREATE TABLE library_text (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind <> ''),
        title TEXT NOT NULL CHECK (title <> ''),
        subject TEXT NOT NULL,
        grade TEXT NOT NULL,
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        author TEXT NOT NULL CHECK (author <> ''),
        author_name TEXT NOT NULL CHECK (author_name <> ''),
        licence TEXT NOT NULL CHECK (licence <> ''),
        is_for_county BIGINT NOT NULL CHECK (is_for_county IN (0, 1)),
        study_id TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE library_version (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        text_id TEXT NOT NULL REFERENCES library_text (id),
        number BIGINT NOT NULL CHECK (number > 0),
        body TEXT NOT NULL CHECK (body <> ''),
        changes TEXT NOT NULL,
        link TEXT NOT NULL,
        day BIGINT NOT NULL,
        UNIQUE (text_id, number)
      )
      """,
      """
      CREATE TABLE library_withdrawal (
        text_id TEXT PRIMARY KEY REFERENCES library_text (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE library_use (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        text_id TEXT NOT NULL REFERENCES library_text (id),
        version BIGINT NOT NULL,
        is_copy BIGINT NOT NULL CHECK (is_copy IN (0, 1)),
        teacher TEXT NOT NULL CHECK (teacher <> ''),
        name TEXT NOT NULL CHECK (name <> ''),
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        used_day BIGINT NOT NULL,
        classroom TEXT NOT NULL,
        changed TEXT NOT NULL,
        CHECK (is_copy = 1 OR changed <> '')
      )
      """,
      "CREATE INDEX library_use_by_text ON library_use (text_id)",
    ])
}
