extension Migration {
  /// Timetables of schools by version, and lessons that colleagues swap.
  ///
  /// The school beside each lesson lets all lessons of a person be found at once, whichever
  /// school they're at.
  static let timetables = Migration(
    name: "2026-11 timetables",
    statements: [
      """
      CREATE TABLE timetable (
        id TEXT PRIMARY KEY,
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        first_day BIGINT NOT NULL,
        last_day BIGINT NOT NULL,
        bells TEXT NOT NULL CHECK (bells <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        CHECK (first_day <= last_day)
      )
      """,
      """
      CREATE TABLE timetable_lesson (
        timetable_id TEXT NOT NULL REFERENCES timetable (id),
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        classroom TEXT NOT NULL CHECK (classroom <> ''),
        subject TEXT NOT NULL CHECK (subject <> ''),
        weekday BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
        period BIGINT NOT NULL,
        room TEXT NOT NULL,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        PRIMARY KEY (timetable_id, classroom, weekday, period),
        UNIQUE (timetable_id, teacher_id, weekday, period)
      )
      """,
      "CREATE INDEX timetable_lesson_teacher ON timetable_lesson (teacher_id)",
      "CREATE INDEX timetable_school ON timetable (school_id)",
      """
      CREATE TABLE lesson_swap (
        id TEXT PRIMARY KEY,
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        classroom TEXT NOT NULL CHECK (classroom <> ''),
        lesson_day BIGINT NOT NULL,
        period BIGINT NOT NULL,
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        partner_id TEXT NOT NULL,
        other_day BIGINT,
        other_period BIGINT,
        reason TEXT NOT NULL CHECK (reason <> ''),
        words TEXT NOT NULL,
        link TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        CHECK (partner_id <> teacher_id),
        CHECK ((other_day IS NULL) = (other_period IS NULL))
      )
      """,
      """
      CREATE TABLE lesson_swap_step (
        swap_id TEXT NOT NULL REFERENCES lesson_swap (id),
        step TEXT NOT NULL
          CHECK (step IN ('agree', 'decline', 'approve', 'refuse', 'withdraw')),
        words TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        PRIMARY KEY (swap_id, step)
      )
      """,
    ])
}
