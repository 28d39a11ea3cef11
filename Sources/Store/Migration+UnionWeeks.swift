extension Migration {
  /// Weeks of itinerant teaching that were asked for a union of schools: a queue like that of
  /// plans, beside it.
  static let unionWeeks = Migration(
    name: "2026-11 union weeks",
    statements: [
      """
      CREATE TABLE union_week (
        id TEXT PRIMARY KEY,
        union_id TEXT NOT NULL CHECK (union_id <> ''),
        workbook_id TEXT NOT NULL REFERENCES county_workbook (id),
        members TEXT NOT NULL CHECK (members <> ''),
        school_year BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
        worker TEXT,
        beat_at BIGINT,
        failure TEXT,
        content BYTEA,
        sha256 TEXT,
        done_by_event BIGINT UNIQUE REFERENCES audit_event (sequence),
        CHECK ((state = 'done') = (content IS NOT NULL)),
        CHECK ((content IS NULL) = (sha256 IS NULL))
      )
      """,
      "CREATE INDEX union_week_by_union ON union_week (union_id, event_sequence)",
      "CREATE INDEX union_week_by_state ON union_week (state, event_sequence)",
    ])
}
