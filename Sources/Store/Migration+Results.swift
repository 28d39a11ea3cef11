extension Migration {
  /// What classes reached, rankings that are shown for some days, who is praised, talks between
  /// a head and a teacher, and reports of duties.
  ///
  /// What was said in a talk or a report isn't here: it's kept sealed (`sealed_fact`).
  static let results = Migration(
    name: "2026-11 results",
    statements: [
      """
      CREATE TABLE exam_class (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        exam_id TEXT NOT NULL CHECK (exam_id <> ''),
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        class_name TEXT NOT NULL CHECK (class_name <> ''),
        subject TEXT NOT NULL CHECK (subject <> ''),
        teacher TEXT NOT NULL,
        sat BIGINT NOT NULL CHECK (sat > 0),
        average BIGINT NOT NULL CHECK (average >= 0),
        excellent BIGINT NOT NULL CHECK (excellent >= 0),
        passed BIGINT NOT NULL CHECK (passed >= excellent AND passed <= sat),
        PRIMARY KEY (event_sequence, school_id, class_name, subject)
      )
      """,
      "CREATE INDEX exam_class_by_exam ON exam_class (exam_id, school_id, class_name, subject)",
      "CREATE INDEX exam_class_by_teacher ON exam_class (teacher)",
      """
      CREATE TABLE exam_ranking (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        exam_id TEXT NOT NULL CHECK (exam_id <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('schools', 'teachers')),
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        UNIQUE (exam_id, kind)
      )
      """,
      """
      CREATE TABLE commendation (
        id TEXT PRIMARY KEY,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        exam_id TEXT NOT NULL CHECK (exam_id <> ''),
        teacher TEXT NOT NULL CHECK (teacher <> ''),
        teacher_name TEXT NOT NULL CHECK (teacher_name <> ''),
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        words TEXT NOT NULL CHECK (words <> ''),
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      "CREATE INDEX commendation_by_school ON commendation (school_id)",
      """
      CREATE TABLE commendation_withdrawal (
        commendation_id TEXT PRIMARY KEY REFERENCES commendation (id),
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        reason TEXT NOT NULL CHECK (reason <> ''),
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE improvement_talk (
        id TEXT PRIMARY KEY,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        exam_id TEXT NOT NULL CHECK (exam_id <> ''),
        teacher TEXT NOT NULL CHECK (teacher <> ''),
        teacher_name TEXT NOT NULL CHECK (teacher_name <> ''),
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        talked_on BIGINT NOT NULL,
        follow_up BIGINT NOT NULL CHECK (follow_up > talked_on),
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      "CREATE INDEX improvement_talk_by_teacher ON improvement_talk (teacher)",
      "CREATE INDEX improvement_talk_by_account ON improvement_talk (account)",
      """
      CREATE TABLE improvement_outcome (
        talk_id TEXT PRIMARY KEY REFERENCES improvement_talk (id),
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        result TEXT NOT NULL CHECK (result IN ('reached', 'partly', 'not-yet')),
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE duty_report (
        id TEXT PRIMARY KEY,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        exam_id TEXT NOT NULL CHECK (exam_id <> ''),
        teacher TEXT NOT NULL CHECK (teacher <> ''),
        teacher_name TEXT NOT NULL CHECK (teacher_name <> ''),
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        due BIGINT NOT NULL,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        CHECK (due >= day)
      )
      """,
      "CREATE INDEX duty_report_by_teacher ON duty_report (teacher)",
      "CREATE INDEX duty_report_by_account ON duty_report (account)",
      """
      CREATE TABLE duty_report_step (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        report_id TEXT NOT NULL REFERENCES duty_report (id),
        step TEXT NOT NULL
          CHECK (step IN ('answer', 'extend', 'send-back', 'write-off', 'withdraw')),
        due BIGINT,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      "CREATE INDEX duty_report_step_by_report ON duty_report_step (report_id)",
    ])
}
