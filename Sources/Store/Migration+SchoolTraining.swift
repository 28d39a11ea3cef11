extension Migration {
  /// Schools' plans of their own training, what became of them, what trainees thought of
  /// trainers, the network of research, and what was suggested and read.
  ///
  /// Of trainees' marks only counts are kept, apart from who gave one. Everything else is said
  /// anew by a later row.
  static let schoolTraining = Migration(
    name: "2026-11 school training",
    statements: [
      table(
        "school_training_plan",
        """
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        term BIGINT NOT NULL,
        goal TEXT NOT NULL CHECK (goal <> '')
        """),
      "CREATE INDEX school_training_plan_by_term ON school_training_plan (term, school_id)",
      """
      CREATE TABLE school_training_activity (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        number BIGINT NOT NULL CHECK (number > 0),
        month BIGINT NOT NULL,
        theme TEXT NOT NULL CHECK (theme <> ''),
        kind TEXT NOT NULL CHECK (kind <> ''),
        topic TEXT NOT NULL CHECK (topic <> ''),
        hours BIGINT NOT NULL CHECK (hours > 0),
        audience TEXT NOT NULL,
        PRIMARY KEY (event_sequence, number)
      )
      """,
      table(
        "school_training_verdict",
        """
        plan_event BIGINT NOT NULL UNIQUE REFERENCES school_training_plan (event_sequence),
        accepted BIGINT NOT NULL CHECK (accepted IN (0, 1)),
        reason TEXT NOT NULL
        """),
      table(
        "school_training_deed",
        """
        plan_event BIGINT NOT NULL REFERENCES school_training_plan (event_sequence),
        activity BIGINT NOT NULL CHECK (activity > 0),
        held_on BIGINT NOT NULL,
        hours BIGINT NOT NULL CHECK (hours > 0),
        people BIGINT NOT NULL CHECK (people > 0),
        words TEXT NOT NULL
        """),
      table(
        "school_training_deed_withdrawal",
        """
        deed_event BIGINT NOT NULL UNIQUE REFERENCES school_training_deed (event_sequence),
        reason TEXT NOT NULL CHECK (reason <> '')
        """),
      table(
        "school_training_check",
        """
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        term BIGINT NOT NULL,
        kind TEXT NOT NULL CHECK (kind <> ''),
        held_on BIGINT NOT NULL,
        finding TEXT NOT NULL CHECK (finding <> ''),
        advice TEXT NOT NULL
        """),
      table(
        "school_training_grade",
        """
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        term BIGINT NOT NULL,
        grade TEXT NOT NULL CHECK (grade <> ''),
        words TEXT NOT NULL CHECK (words <> '')
        """),
      """
      CREATE TABLE trainer_opinion_given (
        course_id TEXT NOT NULL CHECK (course_id <> ''),
        trainer_id TEXT NOT NULL CHECK (trainer_id <> ''),
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        PRIMARY KEY (course_id, trainer_id, teacher_id)
      )
      """,
      """
      CREATE TABLE trainer_opinion (
        course_id TEXT NOT NULL CHECK (course_id <> ''),
        trainer_id TEXT NOT NULL CHECK (trainer_id <> ''),
        criterion TEXT NOT NULL CHECK (criterion <> ''),
        mark BIGINT NOT NULL CHECK (mark BETWEEN 1 AND 5),
        number BIGINT NOT NULL CHECK (number > 0),
        PRIMARY KEY (course_id, trainer_id, criterion, mark)
      )
      """,
      table(
        "trainer_stay",
        """
        trainer_id TEXT NOT NULL CHECK (trainer_id <> ''),
        school_year BIGINT NOT NULL,
        reason TEXT NOT NULL CHECK (reason <> '')
        """),
      table(
        "research_seat",
        """
        id TEXT NOT NULL CHECK (id <> ''),
        level TEXT NOT NULL CHECK (level IN ('county', 'town', 'school')),
        subject TEXT NOT NULL CHECK (subject <> ''),
        place TEXT NOT NULL,
        name TEXT NOT NULL CHECK (name <> ''),
        part_time BIGINT NOT NULL CHECK (part_time IN (0, 1)),
        out_because TEXT NOT NULL
        """),
      table(
        "researcher_note",
        """
        kind TEXT NOT NULL CHECK (kind <> ''),
        done_on BIGINT NOT NULL,
        number BIGINT NOT NULL CHECK (number > 0),
        words TEXT NOT NULL CHECK (words <> '')
        """),
      table(
        "researcher_note_withdrawal",
        """
        note_event BIGINT NOT NULL UNIQUE REFERENCES researcher_note (event_sequence),
        reason TEXT NOT NULL CHECK (reason <> '')
        """),
      table(
        "course_standard",
        """
        course_id TEXT NOT NULL CHECK (course_id <> ''),
        standard TEXT NOT NULL,
        code TEXT NOT NULL,
        resources TEXT NOT NULL
        """),
      table(
        "training_suggestion",
        """
        id TEXT NOT NULL UNIQUE,
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        title TEXT NOT NULL CHECK (title <> ''),
        words TEXT NOT NULL CHECK (words <> '')
        """),
      """
      CREATE TABLE training_suggestion_backing (
        suggestion_id TEXT NOT NULL REFERENCES training_suggestion (id),
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        PRIMARY KEY (suggestion_id, teacher_id)
      )
      """,
      table(
        "training_suggestion_answer",
        """
        suggestion_id TEXT NOT NULL REFERENCES training_suggestion (id),
        verdict TEXT NOT NULL CHECK (verdict IN ('taken-up', 'later', 'declined')),
        reason TEXT NOT NULL CHECK (reason <> '')
        """),
      table(
        "pair_outing",
        """
        id TEXT NOT NULL UNIQUE,
        bond_id TEXT NOT NULL REFERENCES mentorship (id),
        title TEXT NOT NULL CHECK (title <> ''),
        held_on BIGINT NOT NULL,
        words TEXT NOT NULL CHECK (words <> '')
        """),
      table(
        "pair_outing_answer",
        """
        outing_id TEXT NOT NULL UNIQUE REFERENCES pair_outing (id),
        granted BIGINT NOT NULL CHECK (granted IN (0, 1)),
        reason TEXT NOT NULL CHECK (reason <> '')
        """),
      table(
        "mentor_reading",
        """
        id TEXT NOT NULL UNIQUE,
        bond_id TEXT NOT NULL REFERENCES mentorship (id),
        kind TEXT NOT NULL CHECK (kind <> ''),
        title TEXT NOT NULL CHECK (title <> ''),
        read_by BIGINT NOT NULL
        """),
      table(
        "mentor_reading_note",
        """
        reading_id TEXT NOT NULL REFERENCES mentor_reading (id),
        teacher_id TEXT NOT NULL,
        read_on BIGINT NOT NULL,
        words TEXT NOT NULL CHECK (words <> '')
        """),
    ])

  /// A table whose rows each come with an event of their own and say who said so, and when.
  private static func table(_ name: String, _ columns: String) -> Statement {
    .all(
      SQL(
        stringLiteral: """
          CREATE TABLE \(name) (
            event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
            \(columns),
            account TEXT NOT NULL CHECK (account <> ''),
            person TEXT NOT NULL,
            day BIGINT NOT NULL
          )
          """))
  }
}
