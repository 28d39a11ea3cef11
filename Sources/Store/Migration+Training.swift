extension Migration {
  /// What teachers want to learn, courses with their sessions and trainers, who joined, was
  /// there and how it went, and hours from elsewhere.
  ///
  /// Everything is said anew by a later row: the last one of an id, or of a teacher in a course,
  /// holds.
  static let training = Migration(
    name: "2026-11 training",
    statements: [
      """
      CREATE TABLE training_need (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        school_year BIGINT NOT NULL,
        topic TEXT NOT NULL CHECK (topic <> ''),
        mode TEXT NOT NULL CHECK (mode <> ''),
        note TEXT NOT NULL,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      "CREATE INDEX training_need_by_year ON training_need (school_year, teacher_id)",
      """
      CREATE TABLE training_trainer (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        id TEXT NOT NULL CHECK (id <> ''),
        name TEXT NOT NULL CHECK (name <> ''),
        kind TEXT NOT NULL CHECK (kind <> ''),
        field TEXT NOT NULL CHECK (field <> ''),
        teacher_id TEXT NOT NULL,
        out_because TEXT NOT NULL,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      "CREATE INDEX training_trainer_by_id ON training_trainer (id)",
      """
      CREATE TABLE training_course (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        id TEXT NOT NULL CHECK (id <> ''),
        title TEXT NOT NULL CHECK (title <> ''),
        school_year BIGINT NOT NULL,
        level TEXT NOT NULL CHECK (level <> ''),
        mode TEXT NOT NULL CHECK (mode <> ''),
        platform TEXT NOT NULL CHECK (platform <> ''),
        topic TEXT NOT NULL CHECK (topic <> ''),
        module TEXT NOT NULL,
        project TEXT NOT NULL,
        hours BIGINT NOT NULL CHECK (hours > 0),
        practical BIGINT NOT NULL CHECK (practical IN (0, 1)),
        evaluation TEXT NOT NULL CHECK (evaluation <> ''),
        stages TEXT NOT NULL,
        subjects TEXT NOT NULL,
        backbone BIGINT NOT NULL,
        for_newcomers BIGINT NOT NULL CHECK (for_newcomers IN (0, 1)),
        for_villages BIGINT NOT NULL CHECK (for_villages IN (0, 1)),
        places BIGINT NOT NULL CHECK (places > 0),
        join_by BIGINT NOT NULL,
        prerequisites TEXT NOT NULL,
        fee BIGINT NOT NULL CHECK (fee >= 0),
        free_for_villages BIGINT NOT NULL CHECK (free_for_villages IN (0, 1)),
        off_because TEXT NOT NULL,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      "CREATE INDEX training_course_by_id ON training_course (id)",
      """
      CREATE TABLE training_session (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        id TEXT NOT NULL CHECK (id <> ''),
        course_id TEXT NOT NULL CHECK (course_id <> ''),
        held_on BIGINT NOT NULL,
        first_minute BIGINT NOT NULL CHECK (first_minute >= 0),
        end_minute BIGINT NOT NULL CHECK (end_minute > first_minute AND end_minute <= 1440),
        hours BIGINT NOT NULL CHECK (hours > 0),
        place TEXT NOT NULL CHECK (place <> ''),
        branch TEXT NOT NULL,
        school_id TEXT NOT NULL,
        trainers TEXT NOT NULL,
        off_because TEXT NOT NULL,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      "CREATE INDEX training_session_by_id ON training_session (id)",
      """
      CREATE TABLE training_place (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        course_id TEXT NOT NULL CHECK (course_id <> ''),
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        fee BIGINT NOT NULL CHECK (fee >= 0),
        out_because TEXT NOT NULL,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        PRIMARY KEY (event_sequence, teacher_id)
      )
      """,
      "CREATE INDEX training_place_by_course ON training_place (course_id, teacher_id)",
      "CREATE INDEX training_place_by_teacher ON training_place (teacher_id)",
      """
      CREATE TABLE training_attendance (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        session_id TEXT NOT NULL CHECK (session_id <> ''),
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        present BIGINT NOT NULL CHECK (present IN (0, 1)),
        PRIMARY KEY (event_sequence, teacher_id)
      )
      """,
      "CREATE INDEX training_attendance_by_session ON training_attendance (session_id)",
      "CREATE INDEX training_attendance_by_teacher ON training_attendance (teacher_id)",
      """
      CREATE TABLE training_mark (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        course_id TEXT NOT NULL CHECK (course_id <> ''),
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        aspect TEXT NOT NULL,
        points BIGINT NOT NULL CHECK (points >= 0 AND points <= 100),
        PRIMARY KEY (event_sequence, teacher_id, aspect)
      )
      """,
      "CREATE INDEX training_mark_by_course ON training_mark (course_id, teacher_id)",
      "CREATE INDEX training_mark_by_teacher ON training_mark (teacher_id)",
      """
      CREATE TABLE training_claim (
        id TEXT PRIMARY KEY,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        source TEXT NOT NULL CHECK (source <> ''),
        level TEXT NOT NULL,
        title TEXT NOT NULL CHECK (title <> ''),
        module TEXT NOT NULL,
        hours BIGINT NOT NULL CHECK (hours >= 0),
        first_day BIGINT NOT NULL,
        last_day BIGINT NOT NULL CHECK (last_day >= first_day),
        proof TEXT NOT NULL CHECK (proof <> ''),
        school_id TEXT NOT NULL,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      "CREATE INDEX training_claim_by_teacher ON training_claim (teacher_id)",
      """
      CREATE TABLE training_claim_verdict (
        claim_id TEXT PRIMARY KEY REFERENCES training_claim (id),
        verdict TEXT NOT NULL CHECK (verdict IN ('recognised', 'refused', 'withdrawn')),
        reason TEXT NOT NULL,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence)
      )
      """,
    ])
}
