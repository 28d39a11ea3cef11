extension Migration {
  /// Who has decided of whom, before planning, and why.
  static let pins = Migration(
    name: "2026-11 pins",
    statements: [
      """
      CREATE TABLE plan_pin (
        workbook_id TEXT NOT NULL REFERENCES county_workbook (id),
        teacher TEXT NOT NULL,
        post TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (reason <> ''),
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        PRIMARY KEY (workbook_id, teacher)
      )
      """
    ])
}
