extension Migration {
  /// Checks of both schools of placements, with what was found, and what is to be mended;
  /// exchanges of places: which two placements are its legs.
  ///
  /// Nothing is changed: what is to be mended goes on by steps, an exchange that was none is
  /// undone by a row of its own.
  static let serviceChecks = Migration(
    name: "2026-11 checks of placements, exchanges of places",
    statements: [
      """
      CREATE TABLE service_check (
        id TEXT PRIMARY KEY,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE service_check_order (
        check_id TEXT NOT NULL REFERENCES service_check (id),
        order_id TEXT NOT NULL REFERENCES placement_order (id),
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        PRIMARY KEY (check_id, order_id)
      )
      """,
      "CREATE INDEX service_check_by_order ON service_check_order (order_id)",
      """
      CREATE TABLE service_check_mark (
        check_id TEXT NOT NULL REFERENCES service_check (id),
        point TEXT NOT NULL CHECK (point <> ''),
        mark BIGINT NOT NULL CHECK (mark >= 0),
        found TEXT NOT NULL,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        PRIMARY KEY (check_id, point)
      )
      """,
      """
      CREATE TABLE service_check_task (
        id TEXT PRIMARY KEY,
        check_id TEXT NOT NULL REFERENCES service_check (id),
        side TEXT NOT NULL CHECK (side IN ('host', 'sender')),
        words TEXT NOT NULL CHECK (words <> ''),
        due BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence)
      )
      """,
      "CREATE INDEX service_check_task_by_check ON service_check_task (check_id)",
      """
      CREATE TABLE service_check_step (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        task_id TEXT NOT NULL REFERENCES service_check_task (id),
        step TEXT NOT NULL CHECK (step IN ('answer', 'close', 'reopen')),
        words TEXT NOT NULL CHECK (words <> ''),
        due BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL
      )
      """,
      "CREATE INDEX service_check_step_by_task ON service_check_step (task_id)",
      """
      CREATE TABLE swap_link (
        id TEXT PRIMARY KEY,
        first_order TEXT NOT NULL REFERENCES placement_order (id),
        second_order TEXT NOT NULL REFERENCES placement_order (id),
        by_plan BIGINT NOT NULL CHECK (by_plan IN (0, 1)),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        CHECK (first_order <> second_order)
      )
      """,
      """
      CREATE TABLE swap_link_end (
        link_id TEXT PRIMARY KEY REFERENCES swap_link (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
    ])
}
