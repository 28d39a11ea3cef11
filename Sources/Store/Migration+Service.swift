extension Migration {
  /// What placed teachers are to do, what each party did for them, and their months.
  ///
  /// Plans and months are said anew by a later row; an entry is taken back by a row of its
  /// own.
  static let service = Migration(
    name: "2026-11 placements in service",
    statements: [
      """
      CREATE TABLE service_plan (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        order_id TEXT NOT NULL REFERENCES placement_order (id),
        lessons BIGINT NOT NULL CHECK (lessons >= 0),
        guidance BIGINT NOT NULL CHECK (guidance >= 0),
        study BIGINT NOT NULL CHECK (study >= 0),
        aim TEXT NOT NULL CHECK (aim <> ''),
        scheme TEXT NOT NULL CHECK (scheme <> ''),
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      "CREATE INDEX service_plan_by_order ON service_plan (order_id)",
      """
      CREATE TABLE service_month (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        order_id TEXT NOT NULL REFERENCES placement_order (id),
        month TEXT NOT NULL CHECK (length(month) = 7),
        sick BIGINT NOT NULL CHECK (sick >= 0),
        personal BIGINT NOT NULL CHECK (personal >= 0),
        official BIGINT NOT NULL CHECK (official >= 0),
        absent BIGINT NOT NULL CHECK (absent >= 0),
        note TEXT NOT NULL,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      "CREATE INDEX service_month_by_order ON service_month (order_id, month)",
      """
      CREATE TABLE service_entry (
        id TEXT PRIMARY KEY,
        order_id TEXT NOT NULL REFERENCES placement_order (id),
        duty TEXT NOT NULL CHECK (duty <> ''),
        day BIGINT NOT NULL,
        note TEXT NOT NULL CHECK (note <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      "CREATE INDEX service_entry_by_order ON service_entry (order_id, day)",
      """
      CREATE TABLE service_entry_withdrawal (
        entry_id TEXT PRIMARY KEY REFERENCES service_entry (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
    ])
}
