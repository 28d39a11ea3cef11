extension Migration {
  /// Plans that somebody asked for: the queue that workers take them from, how
  /// far each is, and what came out. Progress isn't part of the record; asking,
  /// finishing and adopting are.
  static let planRuns = Migration(
    name: "2026-11 plan runs",
    statements: [
      """
      CREATE TABLE plan_run (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL CHECK (name <> ''),
        workbook_id TEXT NOT NULL REFERENCES county_workbook (id),
        school_year BIGINT NOT NULL,
        seed BIGINT NOT NULL,
        effort TEXT NOT NULL CHECK (effort IN ('low', 'normal', 'high')),
        time_limit BIGINT CHECK (time_limit > 0),
        pins TEXT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
        is_cancelled BIGINT NOT NULL CHECK (is_cancelled IN (0, 1)),
        worker TEXT,
        beat_at BIGINT,
        progress TEXT NOT NULL,
        failure TEXT,
        content BYTEA,
        sha256 TEXT,
        done_by_event BIGINT UNIQUE REFERENCES audit_event (sequence),
        CHECK ((state = 'done') = (content IS NOT NULL)),
        CHECK ((content IS NULL) = (sha256 IS NULL))
      )
      """,
      "CREATE INDEX plan_run_by_state ON plan_run (state, event_sequence)",
    ])
}
