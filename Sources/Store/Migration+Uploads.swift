extension Migration {
  /// Workbooks handed in on the page, what was decided of each, and the bureau's
  /// own names of columns.
  static let uploads = Migration(
    name: "2026-11 uploads and column names",
    statements: [
      """
      CREATE TABLE upload (
        id TEXT PRIMARY KEY,
        file_name TEXT NOT NULL,
        content BYTEA NOT NULL,
        sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        decision TEXT CHECK (decision IN ('accepted', 'discarded', 'undone')),
        decided_by_event BIGINT UNIQUE REFERENCES audit_event (sequence),
        CHECK ((decision IS NULL) = (decided_by_event IS NULL))
      )
      """,
      """
      CREATE TABLE column_mapping (
        sheet TEXT NOT NULL,
        heading TEXT NOT NULL,
        meaning TEXT NOT NULL,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        PRIMARY KEY (sheet, heading)
      )
      """,
    ])
}
