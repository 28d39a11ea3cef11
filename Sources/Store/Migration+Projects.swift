extension Migration {
  /// Projects: who leads what, plans, steps of stages, what was noted, money, and what was put
  /// off or taken back.
  ///
  /// Leaders, plans, numbers and delays are said anew by a later row; everything else that was noted is
  /// taken back by a row of its own.
  static let projects = Migration(
    name: "2026-11 projects",
    statements: [
      """
      CREATE TABLE project (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind <> ''),
        title TEXT NOT NULL CHECK (title <> ''),
        leader_teacher TEXT NOT NULL,
        leader_account TEXT NOT NULL,
        leader_name TEXT NOT NULL CHECK (leader_name <> ''),
        helper TEXT NOT NULL,
        helped TEXT NOT NULL,
        partner TEXT NOT NULL,
        aims TEXT NOT NULL CHECK (aims <> ''),
        level TEXT NOT NULL CHECK (level IN ('school', 'county', 'city', 'province', 'nation')),
        origin TEXT NOT NULL,
        first_day BIGINT NOT NULL,
        last_day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        CHECK (first_day <= last_day),
        CHECK ((leader_teacher = '') <> (leader_account = '')),
        CHECK ((helper = '') = (helped = ''))
      )
      """,
      """
      CREATE TABLE project_school (
        project_id TEXT NOT NULL REFERENCES project (id),
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        PRIMARY KEY (project_id, school_id)
      )
      """,
      """
      CREATE TABLE project_leader (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        project_id TEXT NOT NULL REFERENCES project (id),
        leader_teacher TEXT NOT NULL,
        leader_account TEXT NOT NULL,
        leader_name TEXT NOT NULL CHECK (leader_name <> ''),
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        CHECK ((leader_teacher = '') <> (leader_account = ''))
      )
      """,
      """
      CREATE TABLE project_number (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        project_id TEXT NOT NULL REFERENCES project (id),
        number TEXT NOT NULL CHECK (number <> ''),
        body TEXT NOT NULL CHECK (body <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL
      )
      """,
      """
      CREATE TABLE project_plan (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        project_id TEXT NOT NULL REFERENCES project (id),
        stage TEXT NOT NULL,
        words TEXT NOT NULL CHECK (words <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL
      )
      """,
      """
      CREATE TABLE project_step (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        project_id TEXT NOT NULL REFERENCES project (id),
        stage TEXT NOT NULL CHECK (stage <> ''),
        step TEXT NOT NULL CHECK (step IN ('hand-in', 'approve', 'send-back')),
        words TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL
      )
      """,
      """
      CREATE TABLE project_delay (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        project_id TEXT NOT NULL REFERENCES project (id),
        item TEXT NOT NULL CHECK (item <> ''),
        until_day BIGINT NOT NULL,
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL
      )
      """,
      """
      CREATE TABLE project_activity (
        id TEXT PRIMARY KEY,
        project_id TEXT NOT NULL REFERENCES project (id),
        on_day BIGINT NOT NULL,
        form TEXT NOT NULL CHECK (form <> ''),
        people BIGINT NOT NULL CHECK (people >= 0),
        note TEXT NOT NULL CHECK (note <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE project_activity_school (
        activity_id TEXT NOT NULL REFERENCES project_activity (id),
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        PRIMARY KEY (activity_id, school_id)
      )
      """,
      """
      CREATE TABLE project_output (
        id TEXT PRIMARY KEY,
        project_id TEXT NOT NULL REFERENCES project (id),
        on_day BIGINT NOT NULL,
        kind TEXT NOT NULL CHECK (kind <> ''),
        stage TEXT NOT NULL CHECK (stage <> ''),
        title TEXT NOT NULL CHECK (title <> ''),
        author TEXT NOT NULL CHECK (author <> ''),
        place TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE project_problem (
        id TEXT PRIMARY KEY,
        project_id TEXT NOT NULL REFERENCES project (id),
        on_day BIGINT NOT NULL,
        words TEXT NOT NULL CHECK (words <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE project_answer (
        problem_id TEXT PRIMARY KEY REFERENCES project_problem (id),
        words TEXT NOT NULL CHECK (words <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE project_series (
        id TEXT PRIMARY KEY,
        project_id TEXT NOT NULL REFERENCES project (id),
        name TEXT NOT NULL CHECK (name <> ''),
        unit TEXT NOT NULL CHECK (unit <> ''),
        rises BIGINT NOT NULL CHECK (rises IN (0, 1)),
        aim BIGINT NOT NULL CHECK (aim >= 0),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE project_reading (
        id TEXT PRIMARY KEY,
        project_id TEXT NOT NULL REFERENCES project (id),
        series_id TEXT NOT NULL REFERENCES project_series (id),
        on_day BIGINT NOT NULL,
        value BIGINT NOT NULL CHECK (value >= 0),
        people BIGINT NOT NULL CHECK (people > 0),
        note TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE project_target (
        id TEXT PRIMARY KEY,
        project_id TEXT NOT NULL REFERENCES project (id),
        target TEXT NOT NULL CHECK (target <> ''),
        number BIGINT NOT NULL CHECK (number > 0),
        due_day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE project_progress (
        id TEXT PRIMARY KEY,
        project_id TEXT NOT NULL REFERENCES project (id),
        target_id TEXT NOT NULL REFERENCES project_target (id),
        on_day BIGINT NOT NULL,
        number BIGINT NOT NULL CHECK (number > 0),
        note TEXT NOT NULL CHECK (note <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE project_fund (
        id TEXT PRIMARY KEY,
        project_id TEXT NOT NULL REFERENCES project (id),
        kind TEXT NOT NULL CHECK (kind IN ('pledged', 'received', 'spent')),
        fen BIGINT NOT NULL CHECK (fen > 0),
        on_day BIGINT NOT NULL,
        due_day BIGINT NOT NULL,
        document TEXT NOT NULL CHECK (document <> ''),
        note TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE project_withdrawal (
        item_id TEXT PRIMARY KEY,
        project_id TEXT NOT NULL REFERENCES project (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE project_end (
        project_id TEXT PRIMARY KEY REFERENCES project (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
    ]
      + [
        "leader", "number", "plan", "step", "delay", "activity", "output", "problem", "series",
        "reading",
        "target", "progress", "fund", "withdrawal",
      ].map { name -> Statement in
        .init(
          stringLiteral: "CREATE INDEX project_\(name)_by_project ON project_\(name) (project_id)")
      })
}
