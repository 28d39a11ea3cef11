extension Migration {
  /// Inspections and what they found, the ledger of problems, meetings and months reported.
  ///
  /// Marks, lessons and reports are said anew by a later row; a problem goes on by steps.
  static let inspections = Migration(
    name: "2026-11 inspections and the ledger",
    statements: [
      """
      CREATE TABLE inspection_round (
        id TEXT PRIMARY KEY,
        occasion TEXT NOT NULL,
        template TEXT NOT NULL CHECK (template <> ''),
        name TEXT NOT NULL CHECK (name <> ''),
        first_day BIGINT NOT NULL,
        last_day BIGINT NOT NULL CHECK (last_day >= first_day),
        solves TEXT NOT NULL CHECK (solves <> ''),
        places BIGINT NOT NULL CHECK (places > 0),
        lessons BIGINT NOT NULL CHECK (lessons >= 0),
        commitment TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE inspection_candidate (
        round_id TEXT NOT NULL REFERENCES inspection_round (id),
        school TEXT NOT NULL CHECK (school <> ''),
        name TEXT NOT NULL,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        PRIMARY KEY (round_id, school)
      )
      """,
      """
      CREATE TABLE inspection_seed (
        round_id TEXT PRIMARY KEY REFERENCES inspection_round (id),
        seed TEXT NOT NULL CHECK (length(seed) = 64),
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE inspection_draw (
        round_id TEXT PRIMARY KEY REFERENCES inspection_round (id),
        word TEXT NOT NULL CHECK (word <> ''),
        witness TEXT NOT NULL CHECK (witness <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE inspection_visit (
        id TEXT PRIMARY KEY,
        round_id TEXT NOT NULL REFERENCES inspection_round (id),
        school TEXT NOT NULL CHECK (school <> ''),
        school_name TEXT NOT NULL,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        UNIQUE (round_id, school)
      )
      """,
      """
      CREATE TABLE inspection_lot (
        visit_id TEXT NOT NULL REFERENCES inspection_visit (id),
        teacher TEXT NOT NULL CHECK (teacher <> ''),
        name TEXT NOT NULL,
        subject TEXT NOT NULL,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        PRIMARY KEY (visit_id, teacher)
      )
      """,
      """
      CREATE TABLE inspection_mark (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        visit_id TEXT NOT NULL REFERENCES inspection_visit (id),
        item TEXT NOT NULL CHECK (item <> ''),
        points BIGINT NOT NULL CHECK (points >= 0),
        remark TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        PRIMARY KEY (event_sequence, item)
      )
      """,
      "CREATE INDEX inspection_mark_by_visit ON inspection_mark (visit_id, event_sequence)",
      """
      CREATE TABLE inspection_lesson (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        visit_id TEXT NOT NULL REFERENCES inspection_visit (id),
        teacher TEXT NOT NULL CHECK (teacher <> ''),
        subject TEXT NOT NULL CHECK (subject <> ''),
        feedback TEXT NOT NULL CHECK (feedback <> ''),
        reply TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL
      )
      """,
      "CREATE INDEX inspection_lesson_by_visit ON inspection_lesson (visit_id, event_sequence)",
      """
      CREATE TABLE inspection_closing (
        visit_id TEXT PRIMARY KEY REFERENCES inspection_visit (id),
        visited BIGINT NOT NULL,
        praise TEXT NOT NULL,
        feedback TEXT NOT NULL CHECK (feedback <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE inspection_conclusion (
        round_id TEXT PRIMARY KEY REFERENCES inspection_round (id),
        summary TEXT NOT NULL CHECK (summary <> ''),
        circular TEXT NOT NULL CHECK (circular <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE supervision_meeting (
        id TEXT PRIMARY KEY,
        held BIGINT NOT NULL,
        review TEXT NOT NULL CHECK (review <> ''),
        difficulties TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE ledger_problem (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind <> ''),
        school TEXT NOT NULL,
        school_name TEXT NOT NULL,
        visit_id TEXT REFERENCES inspection_visit (id),
        item TEXT NOT NULL,
        meeting_id TEXT REFERENCES supervision_meeting (id),
        task TEXT NOT NULL CHECK (task <> ''),
        standard TEXT NOT NULL CHECK (standard <> ''),
        due BIGINT NOT NULL,
        owner TEXT NOT NULL CHECK (owner <> ''),
        solves TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      "CREATE INDEX ledger_problem_by_visit ON ledger_problem (visit_id)",
      """
      CREATE TABLE ledger_step (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        problem_id TEXT NOT NULL REFERENCES ledger_problem (id),
        step TEXT NOT NULL CHECK (step <> ''),
        note TEXT NOT NULL CHECK (note <> ''),
        evidence TEXT NOT NULL,
        due BIGINT,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL
      )
      """,
      "CREATE INDEX ledger_step_by_problem ON ledger_step (problem_id, event_sequence)",
      """
      CREATE TABLE school_report (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        school TEXT NOT NULL CHECK (school <> ''),
        month TEXT NOT NULL CHECK (length(month) = 7),
        highlights TEXT NOT NULL CHECK (highlights <> ''),
        methods TEXT NOT NULL CHECK (methods <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL
      )
      """,
      "CREATE INDEX school_report_by_month ON school_report (month, school)",
    ])
}
