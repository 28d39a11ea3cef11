extension Migration {
  /// Which workbook came from which by a correction of the record; evidence files;
  /// and corrections that take another one back.
  static let correctedWorkbooks = Migration(
    name: "2026-11 corrected workbooks",
    statements: [
      """
      CREATE TABLE corrected_workbook (
        workbook_id TEXT PRIMARY KEY REFERENCES county_workbook (id),
        corrects TEXT NOT NULL REFERENCES county_workbook (id) CHECK (corrects <> workbook_id),
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE correction_evidence (
        correction_id TEXT PRIMARY KEY REFERENCES correction (id),
        file_name TEXT NOT NULL CHECK (file_name <> ''),
        content BYTEA NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE correction_undo (
        correction_id TEXT PRIMARY KEY REFERENCES correction (id),
        undoes TEXT NOT NULL REFERENCES correction (id) CHECK (undoes <> correction_id)
      )
      """,
    ])
}
