extension Migration {
  /// Which school's part of the workbook was given out, and which came back.
  static let schoolWorkbooks = Migration(
    name: "2026-11 school workbooks",
    statements: [
      """
      CREATE TABLE school_handout (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        school_id TEXT NOT NULL,
        workbook_id TEXT NOT NULL REFERENCES county_workbook (id),
        PRIMARY KEY (event_sequence, school_id)
      )
      """,
      """
      CREATE INDEX school_handout_by_school ON school_handout (school_id, event_sequence)
      """,
      """
      CREATE TABLE school_upload (
        upload_id TEXT PRIMARY KEY REFERENCES upload (id),
        school_id TEXT NOT NULL,
        base_workbook_id TEXT REFERENCES county_workbook (id)
      )
      """,
      """
      CREATE INDEX school_upload_by_school ON school_upload (school_id)
      """,
    ])
}
