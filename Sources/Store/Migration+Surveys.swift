extension Migration {
  /// Surveys: rounds, who has answered, what was answered, forms on paper, and words that
  /// people let be quoted.
  ///
  /// Of answers only counts are kept: neither a row of somebody's own nor an order leads from
  /// `survey_count` to `survey_participation`.
  static let surveys = Migration(
    name: "2026-11 surveys",
    statements: [
      """
      CREATE TABLE survey (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind <> ''),
        first_day BIGINT NOT NULL,
        last_day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        CHECK (first_day <= last_day)
      )
      """,
      """
      CREATE TABLE survey_cancellation (
        survey_id TEXT PRIMARY KEY REFERENCES survey (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE survey_participation (
        survey_id TEXT NOT NULL REFERENCES survey (id),
        account TEXT NOT NULL CHECK (account <> ''),
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        PRIMARY KEY (survey_id, account)
      )
      """,
      """
      CREATE TABLE survey_count (
        survey_id TEXT NOT NULL REFERENCES survey (id),
        zone TEXT NOT NULL CHECK (zone IN ('city', 'town', 'village')),
        question TEXT NOT NULL,
        choice TEXT NOT NULL,
        number BIGINT NOT NULL CHECK (number >= 0),
        PRIMARY KEY (survey_id, zone, question, choice)
      )
      """,
      """
      CREATE TABLE survey_paper (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        survey_id TEXT NOT NULL REFERENCES survey (id),
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        handed_out BIGINT NOT NULL,
        returned BIGINT NOT NULL CHECK (returned BETWEEN 0 AND handed_out),
        moved_out BIGINT NOT NULL CHECK (moved_out >= 0),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL
      )
      """,
      """
      CREATE TABLE survey_paper_count (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        question TEXT NOT NULL CHECK (question <> ''),
        choice TEXT NOT NULL CHECK (choice <> ''),
        number BIGINT NOT NULL CHECK (number >= 0),
        PRIMARY KEY (event_sequence, question, choice)
      )
      """,
      """
      CREATE TABLE survey_quote (
        id TEXT PRIMARY KEY,
        survey_id TEXT NOT NULL REFERENCES survey (id),
        words TEXT NOT NULL CHECK (words <> ''),
        is_named BIGINT NOT NULL CHECK (is_named IN (0, 1)),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE survey_quote_withdrawal (
        quote_id TEXT PRIMARY KEY REFERENCES survey_quote (id),
        account TEXT NOT NULL CHECK (account <> ''),
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
    ])
}
