extension Migration {
  /// Studies of lessons: subject groups and their members, studies, who takes part, each step
  /// with what it made, who didn't come.
  ///
  /// A step is taken back and a study called off by a row of its own; of a group's members the
  /// last row of each holds.
  static let studies = Migration(
    name: "2026-11 studies of lessons",
    statements: [
      """
      CREATE TABLE study_group (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL CHECK (name <> ''),
        subject TEXT NOT NULL CHECK (subject <> ''),
        first_school TEXT NOT NULL CHECK (first_school <> ''),
        second_school TEXT NOT NULL CHECK (second_school <> first_school),
        leader TEXT NOT NULL CHECK (leader <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE study_group_member (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        group_id TEXT NOT NULL REFERENCES study_group (id),
        teacher TEXT NOT NULL CHECK (teacher <> ''),
        name TEXT NOT NULL CHECK (name <> ''),
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        subject TEXT NOT NULL,
        is_in BIGINT NOT NULL CHECK (is_in IN (0, 1)),
        PRIMARY KEY (event_sequence, teacher)
      )
      """,
      """
      CREATE TABLE study_group_end (
        group_id TEXT PRIMARY KEY REFERENCES study_group (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE study (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind <> ''),
        form TEXT NOT NULL CHECK (form <> ''),
        title TEXT NOT NULL CHECK (title <> ''),
        subject TEXT NOT NULL,
        grade TEXT NOT NULL,
        host_school TEXT NOT NULL CHECK (host_school <> ''),
        other_school TEXT NOT NULL CHECK (other_school <> host_school),
        group_id TEXT NOT NULL,
        start_day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE study_member (
        study_id TEXT NOT NULL REFERENCES study (id),
        teacher TEXT NOT NULL,
        member_account TEXT NOT NULL,
        name TEXT NOT NULL CHECK (name <> ''),
        school_id TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('leader', 'lecturer', 'member')),
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        PRIMARY KEY (study_id, teacher, member_account),
        CHECK ((teacher = '') <> (member_account = '')),
        CHECK ((teacher = '') = (school_id = ''))
      )
      """,
      "CREATE INDEX study_member_by_teacher ON study_member (teacher)",
      """
      CREATE TABLE study_cancellation (
        study_id TEXT PRIMARY KEY REFERENCES study (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE study_step (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        study_id TEXT NOT NULL REFERENCES study (id),
        step TEXT NOT NULL CHECK (step <> ''),
        done_day BIGINT NOT NULL,
        by_teacher TEXT NOT NULL,
        by_account TEXT NOT NULL,
        words TEXT NOT NULL CHECK (words <> ''),
        evidence TEXT NOT NULL,
        plan TEXT NOT NULL,
        changes TEXT NOT NULL,
        problem TEXT NOT NULL,
        topic TEXT NOT NULL,
        topic_link TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        CHECK ((by_teacher = '') <> (by_account = ''))
      )
      """,
      "CREATE INDEX study_step_by_study ON study_step (study_id)",
      """
      CREATE TABLE study_step_withdrawal (
        step_sequence BIGINT PRIMARY KEY REFERENCES study_step (event_sequence),
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE study_lesson (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        number BIGINT NOT NULL CHECK (number > 0),
        teacher TEXT NOT NULL CHECK (teacher <> ''),
        subject TEXT NOT NULL CHECK (subject <> ''),
        classroom TEXT NOT NULL,
        topic TEXT NOT NULL CHECK (topic <> ''),
        honour TEXT NOT NULL,
        PRIMARY KEY (event_sequence, number)
      )
      """,
      """
      CREATE TABLE study_task (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        level TEXT NOT NULL CHECK (level <> ''),
        task TEXT NOT NULL CHECK (task <> ''),
        PRIMARY KEY (event_sequence, level)
      )
      """,
      """
      CREATE TABLE study_absence (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        teacher TEXT NOT NULL,
        member_account TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (reason <> ''),
        PRIMARY KEY (event_sequence, teacher, member_account)
      )
      """,
    ])
}
