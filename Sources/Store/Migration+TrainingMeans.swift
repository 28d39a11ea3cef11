extension Migration {
  /// What schools have to train with, and fees that somebody asks to be let off.
  static let trainingMeans = Migration(
    name: "2026-11 training means",
    statements: [
      """
      CREATE TABLE training_device (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        school_year BIGINT NOT NULL,
        computers BIGINT NOT NULL CHECK (computers >= 0),
        online BIGINT NOT NULL CHECK (online BETWEEN 0 AND computers),
        note TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL
      )
      """,
      "CREATE INDEX training_device_by_school ON training_device (school_year, school_id)",
      """
      CREATE TABLE fee_waiver (
        id TEXT PRIMARY KEY,
        course_id TEXT NOT NULL CHECK (course_id <> ''),
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        reason TEXT NOT NULL CHECK (reason <> ''),
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        UNIQUE (course_id, teacher_id)
      )
      """,
      """
      CREATE TABLE fee_waiver_answer (
        waiver_id TEXT PRIMARY KEY REFERENCES fee_waiver (id),
        granted BIGINT NOT NULL CHECK (granted IN (0, 1)),
        words TEXT NOT NULL CHECK (words <> ''),
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL
      )
      """,
    ])
}
