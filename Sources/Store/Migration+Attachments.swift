extension Migration {
  /// Learning at another school: who follows whom, who studies and who stands in, weeks away,
  /// sessions of exchanged teachers, trips, and visits that schools asked for.
  ///
  /// Rows are never changed; what was wrong is taken back by a row in `learning_withdrawal`.
  static let attachments = Migration(
    name: "2026-11 attachments",
    statements: [
      """
      CREATE TABLE attachment (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind <> ''),
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        teacher_name TEXT NOT NULL CHECK (teacher_name <> ''),
        home_school TEXT NOT NULL CHECK (home_school <> ''),
        host_teacher TEXT NOT NULL CHECK (host_teacher <> ''),
        host_name TEXT NOT NULL CHECK (host_name <> ''),
        host_school TEXT NOT NULL CHECK (host_school <> ''),
        first_day BIGINT NOT NULL,
        last_day BIGINT NOT NULL CHECK (last_day >= first_day),
        aim TEXT NOT NULL CHECK (aim <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        CHECK (teacher_id <> host_teacher),
        CHECK (home_school <> host_school)
      )
      """,
      // What a day brought, said anew by a later row.
      """
      CREATE TABLE attachment_day (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        attachment_id TEXT NOT NULL REFERENCES attachment (id),
        held_on BIGINT NOT NULL,
        seen TEXT NOT NULL CHECK (seen <> ''),
        taken TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL
      )
      """,
      "CREATE INDEX attachment_day_by_attachment ON attachment_day (attachment_id, held_on)",
      """
      CREATE TABLE attachment_judgement (
        attachment_id TEXT PRIMARY KEY REFERENCES attachment (id),
        passed BIGINT NOT NULL CHECK (passed IN (0, 1)),
        words TEXT NOT NULL CHECK (words <> ''),
        days BIGINT NOT NULL CHECK (days >= 0),
        hours BIGINT NOT NULL CHECK (hours >= 0),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE study_release (
        id TEXT PRIMARY KEY,
        course TEXT NOT NULL CHECK (course <> ''),
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        teacher_name TEXT NOT NULL CHECK (teacher_name <> ''),
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        stage TEXT NOT NULL,
        subject TEXT NOT NULL CHECK (subject <> ''),
        first_day BIGINT NOT NULL,
        last_day BIGINT NOT NULL CHECK (last_day >= first_day),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE replacement_offer (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('student', 'teacher')),
        name TEXT NOT NULL CHECK (name <> ''),
        teacher_id TEXT NOT NULL,
        school_id TEXT NOT NULL,
        subjects TEXT NOT NULL CHECK (subjects <> ''),
        first_day BIGINT NOT NULL,
        last_day BIGINT NOT NULL CHECK (last_day >= first_day),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        CHECK ((kind = 'student') = (teacher_id = ''))
      )
      """,
      """
      CREATE TABLE replacement (
        id TEXT PRIMARY KEY,
        release_id TEXT NOT NULL REFERENCES study_release (id),
        offer_id TEXT NOT NULL REFERENCES replacement_offer (id),
        behind TEXT NOT NULL,
        first_day BIGINT NOT NULL,
        last_day BIGINT NOT NULL CHECK (last_day >= first_day),
        guide TEXT NOT NULL,
        guide_name TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      // The weeks of one event are a series; who covers the lessons is the same in each.
      """
      CREATE TABLE away_week (
        id TEXT PRIMARY KEY,
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        teacher_name TEXT NOT NULL CHECK (teacher_name <> ''),
        home_school TEXT NOT NULL CHECK (home_school <> ''),
        subject TEXT NOT NULL CHECK (subject <> ''),
        host_school TEXT NOT NULL CHECK (host_school <> ''),
        first_day BIGINT NOT NULL,
        last_day BIGINT NOT NULL CHECK (last_day >= first_day),
        lessons BIGINT NOT NULL CHECK (lessons > 0),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        CHECK (home_school <> host_school)
      )
      """,
      """
      CREATE TABLE away_cover (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        teacher_name TEXT NOT NULL CHECK (teacher_name <> ''),
        lessons BIGINT NOT NULL CHECK (lessons > 0),
        PRIMARY KEY (event_sequence, teacher_id)
      )
      """,
      """
      CREATE TABLE exchange_session (
        id TEXT PRIMARY KEY,
        subject TEXT NOT NULL CHECK (subject <> ''),
        area TEXT NOT NULL,
        held_on BIGINT NOT NULL,
        topic TEXT NOT NULL CHECK (topic <> ''),
        words TEXT NOT NULL CHECK (words <> ''),
        members BIGINT NOT NULL CHECK (members > 0),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE exchange_attendance (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        session_id TEXT NOT NULL REFERENCES exchange_session (id),
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        PRIMARY KEY (session_id, teacher_id)
      )
      """,
      """
      CREATE TABLE study_trip (
        id TEXT PRIMARY KEY,
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        helper TEXT NOT NULL,
        first_day BIGINT NOT NULL,
        last_day BIGINT NOT NULL CHECK (last_day >= first_day),
        place TEXT NOT NULL CHECK (place <> ''),
        participants TEXT NOT NULL CHECK (participants <> ''),
        people BIGINT NOT NULL CHECK (people > 0),
        cost BIGINT NOT NULL CHECK (cost >= 0),
        learnings TEXT NOT NULL CHECK (learnings <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE visit_request (
        id TEXT PRIMARY KEY,
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        kind TEXT NOT NULL CHECK (kind <> ''),
        topic TEXT NOT NULL CHECK (topic <> ''),
        wished_by BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE visit_answer (
        request_id TEXT PRIMARY KEY REFERENCES visit_request (id),
        trainer_id TEXT NOT NULL CHECK (trainer_id <> ''),
        trainer_name TEXT NOT NULL CHECK (trainer_name <> ''),
        held_on BIGINT NOT NULL,
        half TEXT NOT NULL CHECK (half IN ('morning', 'afternoon')),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE visit_report (
        request_id TEXT PRIMARY KEY REFERENCES visit_request (id),
        people BIGINT NOT NULL CHECK (people > 0),
        words TEXT NOT NULL CHECK (words <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE learning_withdrawal (
        subject_id TEXT PRIMARY KEY,
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
    ])
}
