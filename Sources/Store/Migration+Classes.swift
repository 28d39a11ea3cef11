extension Migration {
  /// Network classes: who runs them and learns in them, what was done week by week, pieces of
  /// work with their answers, the log, helpers, offices, tours and study aids.
  ///
  /// Everything is said anew by a later row: the last one of an id, of a trainee in a course, or
  /// of a trainee's week holds.
  static let classes = Migration(
    name: "2026-11 network classes",
    statements: [
      """
      CREATE TABLE network_class (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        id TEXT NOT NULL CHECK (id <> ''),
        course_id TEXT NOT NULL CHECK (course_id <> ''),
        name TEXT NOT NULL CHECK (name <> ''),
        manager_id TEXT NOT NULL CHECK (manager_id <> ''),
        tutors TEXT NOT NULL CHECK (tutors <> ''),
        off_because TEXT NOT NULL,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      "CREATE INDEX network_class_by_id ON network_class (id)",
      """
      CREATE TABLE class_seat (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        course_id TEXT NOT NULL CHECK (course_id <> ''),
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        class_id TEXT NOT NULL,
        tutor_id TEXT NOT NULL,
        PRIMARY KEY (event_sequence, teacher_id)
      )
      """,
      "CREATE INDEX class_seat_by_course ON class_seat (course_id, teacher_id)",
      """
      CREATE TABLE class_week (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        course_id TEXT NOT NULL CHECK (course_id <> ''),
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        week BIGINT NOT NULL,
        minutes BIGINT NOT NULL CHECK (minutes BETWEEN 0 AND 10080),
        posts BIGINT NOT NULL CHECK (posts >= 0),
        tasks BIGINT NOT NULL CHECK (tasks >= 0),
        PRIMARY KEY (event_sequence, teacher_id)
      )
      """,
      "CREATE INDEX class_week_by_course ON class_week (course_id, teacher_id, week)",
      """
      CREATE TABLE class_piece (
        id TEXT PRIMARY KEY,
        class_id TEXT NOT NULL CHECK (class_id <> ''),
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('homework', 'post')),
        title TEXT NOT NULL CHECK (title <> ''),
        words TEXT NOT NULL,
        handed_in BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      "CREATE INDEX class_piece_by_class ON class_piece (class_id)",
      """
      CREATE TABLE class_answer (
        piece_id TEXT PRIMARY KEY REFERENCES class_piece (id),
        tutor_id TEXT NOT NULL CHECK (tutor_id <> ''),
        answered BIGINT NOT NULL,
        mark BIGINT CHECK (mark BETWEEN 0 AND 100),
        words TEXT NOT NULL CHECK (words <> ''),
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE class_log (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        class_id TEXT NOT NULL CHECK (class_id <> ''),
        kind TEXT NOT NULL CHECK (kind <> ''),
        held_on BIGINT NOT NULL,
        words TEXT NOT NULL CHECK (words <> ''),
        teacher_id TEXT NOT NULL,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      "CREATE INDEX class_log_by_class ON class_log (class_id)",
      """
      CREATE TABLE class_help (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        course_id TEXT NOT NULL CHECK (course_id <> ''),
        learner_id TEXT NOT NULL CHECK (learner_id <> ''),
        helper_id TEXT NOT NULL,
        day BIGINT NOT NULL,
        PRIMARY KEY (event_sequence, learner_id)
      )
      """,
      "CREATE INDEX class_help_by_course ON class_help (course_id, learner_id)",
      """
      CREATE TABLE class_office (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        id TEXT NOT NULL CHECK (id <> ''),
        township TEXT NOT NULL,
        head TEXT NOT NULL CHECK (head <> ''),
        members TEXT NOT NULL,
        off_because TEXT NOT NULL,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE class_duty (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        office_id TEXT NOT NULL CHECK (office_id <> ''),
        duty TEXT NOT NULL CHECK (duty <> ''),
        done_on BIGINT NOT NULL,
        words TEXT NOT NULL CHECK (words <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE tour_stop (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        id TEXT NOT NULL CHECK (id <> ''),
        course_id TEXT NOT NULL CHECK (course_id <> ''),
        held_on BIGINT NOT NULL,
        main_id TEXT NOT NULL CHECK (main_id <> ''),
        branches TEXT NOT NULL,
        lecturers TEXT NOT NULL CHECK (lecturers <> ''),
        off_because TEXT NOT NULL,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE class_material (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        course_id TEXT NOT NULL CHECK (course_id <> ''),
        kind TEXT NOT NULL CHECK (kind <> ''),
        title TEXT NOT NULL CHECK (title <> ''),
        words TEXT NOT NULL CHECK (words <> ''),
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
    ])
}
