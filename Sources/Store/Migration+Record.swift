extension Migration {
  /// Workbooks as uploaded, policy books, plans and the chain of events.
  ///
  /// Ids are made by the application, times are milliseconds, and every table
  /// names the event that created its row.
  static let record = Migration(
    name: "2026-11 workbooks, books, plans and events",
    statements: [
      """
      CREATE TABLE audit_event (
        sequence BIGINT PRIMARY KEY CHECK (sequence > 0),
        who TEXT NOT NULL CHECK (who <> ''),
        what TEXT NOT NULL CHECK (what <> ''),
        subject TEXT NOT NULL,
        details TEXT NOT NULL,
        occurred_at BIGINT NOT NULL,
        previous_digest TEXT NOT NULL,
        digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64)
      )
      """,
      """
      CREATE TABLE county_workbook (
        id TEXT PRIMARY KEY,
        county TEXT NOT NULL,
        file_name TEXT NOT NULL,
        content BYTEA NOT NULL,
        sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
        is_sample BIGINT NOT NULL CHECK (is_sample IN (0, 1)),
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE policy_book (
        id TEXT PRIMARY KEY,
        workbook_id TEXT NOT NULL UNIQUE REFERENCES county_workbook (id),
        content TEXT NOT NULL,
        sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
      )
      """,
      """
      CREATE TABLE year_plan (
        id TEXT PRIMARY KEY,
        workbook_id TEXT NOT NULL REFERENCES county_workbook (id),
        school_year BIGINT NOT NULL CHECK (school_year BETWEEN 1900 AND 2200),
        content BYTEA NOT NULL,
        sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      "CREATE INDEX year_plan_by_workbook ON year_plan (workbook_id, event_sequence)",
    ])
}
