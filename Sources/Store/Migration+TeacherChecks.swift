extension Migration {
  /// Checks of teachers at mid-term: what each item got, and what was to be mended. A mark is
  /// said anew by a later row.
  static let teacherChecks = Migration(
    name: "2026-11 teacher checks",
    statements: [
      """
      CREATE TABLE teacher_check (
        id TEXT PRIMARY KEY,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        title TEXT NOT NULL CHECK (title <> ''),
        first_day BIGINT NOT NULL,
        last_day BIGINT NOT NULL CHECK (last_day >= first_day),
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      "CREATE INDEX teacher_check_by_school ON teacher_check (school_id)",
      """
      CREATE TABLE teacher_check_mark (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        check_id TEXT NOT NULL REFERENCES teacher_check (id),
        teacher TEXT NOT NULL CHECK (teacher <> ''),
        teacher_name TEXT NOT NULL CHECK (teacher_name <> ''),
        item TEXT NOT NULL CHECK (item <> ''),
        points BIGINT NOT NULL CHECK (points >= 0),
        remark TEXT NOT NULL,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        PRIMARY KEY (event_sequence, item)
      )
      """,
      "CREATE INDEX teacher_check_mark_by_check ON teacher_check_mark (check_id, teacher)",
      """
      CREATE TABLE teacher_check_problem (
        id TEXT PRIMARY KEY,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        check_id TEXT NOT NULL REFERENCES teacher_check (id),
        teacher TEXT NOT NULL CHECK (teacher <> ''),
        what TEXT NOT NULL CHECK (what <> ''),
        due BIGINT NOT NULL,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      "CREATE INDEX teacher_check_problem_by_check ON teacher_check_problem (check_id, teacher)",
      "CREATE INDEX teacher_check_problem_by_teacher ON teacher_check_problem (teacher)",
      """
      CREATE TABLE teacher_check_step (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        problem_id TEXT NOT NULL REFERENCES teacher_check_problem (id),
        step TEXT NOT NULL
          CHECK (step IN ('answer', 'extend', 'send-back', 'write-off', 'withdraw')),
        words TEXT NOT NULL,
        due BIGINT,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      "CREATE INDEX teacher_check_step_by_problem ON teacher_check_step (problem_id)",
    ])
}
