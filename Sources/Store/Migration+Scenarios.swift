extension Migration {
  /// What somebody tries out on the planning board, drag by drag. A drag that is
  /// taken back stays on record.
  static let scenarios = Migration(
    name: "2026-11 scenarios",
    statements: [
      """
      CREATE TABLE plan_scenario (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL CHECK (name <> ''),
        workbook_id TEXT NOT NULL REFERENCES county_workbook (id),
        plan_sha256 TEXT NOT NULL CHECK (length(plan_sha256) = 64),
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      "CREATE INDEX plan_scenario_by_workbook ON plan_scenario (workbook_id, event_sequence)",
      """
      CREATE TABLE plan_scenario_drag (
        scenario_id TEXT NOT NULL REFERENCES plan_scenario (id),
        number BIGINT NOT NULL CHECK (number > 0),
        teacher TEXT NOT NULL CHECK (teacher <> ''),
        place TEXT NOT NULL CHECK (place <> ''),
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        undone_by_event BIGINT UNIQUE REFERENCES audit_event (sequence),
        PRIMARY KEY (scenario_id, number)
      )
      """,
    ])
}
