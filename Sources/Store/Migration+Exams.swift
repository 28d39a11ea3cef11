extension Migration {
  /// Examinations, what schools report of them, and what was talked over and carried out.
  ///
  /// Examinations and results are said anew by a later row: the last one holds.
  static let exams = Migration(
    name: "2026-11 exams",
    statements: [
      """
      CREATE TABLE exam (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        id TEXT NOT NULL CHECK (id <> ''),
        title TEXT NOT NULL CHECK (title <> ''),
        kind TEXT NOT NULL CHECK (kind <> ''),
        held_on BIGINT NOT NULL,
        grade BIGINT NOT NULL CHECK (grade BETWEEN 1 AND 12),
        marks TEXT NOT NULL CHECK (marks <> ''),
        schools TEXT NOT NULL CHECK (schools <> ''),
        base TEXT NOT NULL,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      "CREATE INDEX exam_by_id ON exam (id)",
      """
      CREATE TABLE exam_result (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        exam_id TEXT NOT NULL CHECK (exam_id <> ''),
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        subject TEXT NOT NULL CHECK (subject <> ''),
        sat BIGINT NOT NULL CHECK (sat > 0),
        average BIGINT NOT NULL CHECK (average >= 0),
        excellent BIGINT NOT NULL CHECK (excellent >= 0),
        passed BIGINT NOT NULL CHECK (passed >= excellent AND passed <= sat),
        PRIMARY KEY (event_sequence, school_id, subject)
      )
      """,
      "CREATE INDEX exam_result_by_exam ON exam_result (exam_id, school_id, subject)",
      """
      CREATE TABLE exam_meeting (
        id TEXT PRIMARY KEY,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        exam_id TEXT NOT NULL CHECK (exam_id <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('before', 'after', 'analysis')),
        held_on BIGINT NOT NULL,
        schools TEXT NOT NULL CHECK (schools <> ''),
        said TEXT NOT NULL CHECK (said <> ''),
        measure TEXT NOT NULL,
        due BIGINT,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        CHECK ((measure = '') = (due IS NULL))
      )
      """,
      "CREATE INDEX exam_meeting_by_exam ON exam_meeting (exam_id)",
      """
      CREATE TABLE exam_measure (
        meeting_id TEXT PRIMARY KEY REFERENCES exam_meeting (id),
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        outcome TEXT NOT NULL CHECK (outcome <> ''),
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
    ])
}
