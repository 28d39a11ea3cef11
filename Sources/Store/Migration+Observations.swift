extension Migration {
  /// Lessons that are announced, who means to come, and what observers wrote of lessons.
  ///
  /// What was written is written anew by a later revision; answers and bookings by a later
  /// row; announcements and observations are taken back by rows of their own.
  static let observations = Migration(
    name: "2026-11 lessons heard",
    statements: [
      .all(
        """
        CREATE TABLE open_lesson (
          id TEXT PRIMARY KEY,
          \(lessonColumns),
          place TEXT NOT NULL,
          seats BIGINT NOT NULL CHECK (seats > 0),
          note TEXT NOT NULL,
          account TEXT NOT NULL CHECK (account <> ''),
          person TEXT NOT NULL,
          event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
        )
        """),
      "CREATE INDEX open_lesson_by_day ON open_lesson (day)",
      """
      CREATE TABLE open_lesson_cancellation (
        lesson_id TEXT PRIMARY KEY REFERENCES open_lesson (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        written_on BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE open_lesson_booking (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        lesson_id TEXT NOT NULL REFERENCES open_lesson (id),
        comes BIGINT NOT NULL CHECK (comes IN (0, 1)),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      "CREATE INDEX open_lesson_booking_by_lesson ON open_lesson_booking (lesson_id)",
      """
      CREATE TABLE observation (
        id TEXT PRIMARY KEY,
        observer TEXT,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      .all(
        """
        CREATE TABLE observation_revision (
          event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
          observation_id TEXT NOT NULL REFERENCES observation (id),
          revision BIGINT NOT NULL CHECK (revision > 0),
          \(lessonColumns),
          strengths TEXT NOT NULL CHECK (strengths <> ''),
          advice TEXT NOT NULL CHECK (advice <> ''),
          adopted TEXT NOT NULL,
          plan TEXT NOT NULL CHECK (plan IN ('kept', 'partly', 'departed', 'unseen')),
          tested BIGINT NOT NULL CHECK (tested >= 0),
          passed BIGINT NOT NULL CHECK (passed >= 0 AND passed <= tested),
          written_on BIGINT NOT NULL,
          UNIQUE (observation_id, revision)
        )
        """),
      "CREATE INDEX observation_revision_by_teacher ON observation_revision (teacher, day)",
      """
      CREATE TABLE observation_mark (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        dimension TEXT NOT NULL CHECK (dimension <> ''),
        level TEXT NOT NULL CHECK (level <> ''),
        PRIMARY KEY (event_sequence, dimension)
      )
      """,
      """
      CREATE TABLE observation_photo (
        observation_id TEXT NOT NULL REFERENCES observation (id),
        sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
        content BYTEA NOT NULL,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        PRIMARY KEY (observation_id, sha256)
      )
      """,
      """
      CREATE TABLE observation_answer (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        observation_id TEXT NOT NULL REFERENCES observation (id),
        words TEXT NOT NULL CHECK (words <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        written_on BIGINT NOT NULL
      )
      """,
      "CREATE INDEX observation_answer_by_observation ON observation_answer (observation_id)",
      """
      CREATE TABLE observation_withdrawal (
        observation_id TEXT PRIMARY KEY REFERENCES observation (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        written_on BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
    ])

  /// What a `HeardLesson` has.
  private static let lessonColumns: SQL = """
    teacher TEXT NOT NULL CHECK (teacher <> ''),
    school TEXT NOT NULL CHECK (school <> ''),
    subject TEXT NOT NULL CHECK (subject <> ''),
    classroom TEXT NOT NULL,
    day BIGINT NOT NULL,
    period BIGINT NOT NULL CHECK (period BETWEEN 1 AND 12),
    kind TEXT NOT NULL CHECK (kind <> ''),
    topic TEXT NOT NULL CHECK (topic <> '')
    """
}
