extension Migration {
  /// Masters and apprentices: bonds, their plans, what was done, points of the coaching list.
  ///
  /// Plans and marks are said anew by a later row; a bond ends and an activity is taken back
  /// by a row of its own.
  static let mentoring = Migration(
    name: "2026-11 masters and apprentices",
    statements: [
      """
      CREATE TABLE mentorship (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('subject', 'class-teacher')),
        mentor_teacher TEXT NOT NULL,
        mentor_account TEXT NOT NULL,
        mentor_name TEXT NOT NULL CHECK (mentor_name <> ''),
        mentor_school TEXT NOT NULL,
        apprentice TEXT NOT NULL CHECK (apprentice <> ''),
        apprentice_name TEXT NOT NULL CHECK (apprentice_name <> ''),
        apprentice_school TEXT NOT NULL CHECK (apprentice_school <> ''),
        subject TEXT NOT NULL,
        first_day BIGINT NOT NULL,
        last_day BIGINT NOT NULL,
        goal TEXT NOT NULL CHECK (goal <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        CHECK (first_day <= last_day),
        CHECK (mentor_teacher <> apprentice),
        CHECK ((mentor_teacher = '') <> (mentor_account = '')),
        CHECK ((mentor_teacher = '') = (mentor_school = ''))
      )
      """,
      "CREATE INDEX mentorship_by_apprentice ON mentorship (apprentice)",
      "CREATE INDEX mentorship_by_mentor ON mentorship (mentor_teacher)",
      """
      CREATE TABLE mentorship_end (
        bond_id TEXT PRIMARY KEY REFERENCES mentorship (id),
        last_day BIGINT NOT NULL,
        summary TEXT NOT NULL CHECK (summary <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE mentor_plan (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        bond_id TEXT NOT NULL REFERENCES mentorship (id),
        aim TEXT NOT NULL CHECK (aim <> ''),
        steps TEXT NOT NULL CHECK (steps <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL
      )
      """,
      "CREATE INDEX mentor_plan_by_bond ON mentor_plan (bond_id)",
      """
      CREATE TABLE mentor_plan_agreement (
        plan_sequence BIGINT PRIMARY KEY REFERENCES mentor_plan (event_sequence),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE mentor_activity (
        id TEXT PRIMARY KEY,
        bond_id TEXT NOT NULL REFERENCES mentorship (id),
        day BIGINT NOT NULL,
        form TEXT NOT NULL CHECK (form <> ''),
        times BIGINT NOT NULL CHECK (times > 0),
        area TEXT NOT NULL,
        channel TEXT NOT NULL,
        item TEXT NOT NULL,
        place TEXT NOT NULL,
        note TEXT NOT NULL CHECK (note <> ''),
        next_step TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      "CREATE INDEX mentor_activity_by_bond ON mentor_activity (bond_id, day)",
      """
      CREATE TABLE mentor_activity_withdrawal (
        activity_id TEXT PRIMARY KEY REFERENCES mentor_activity (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE mentor_mark (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        bond_id TEXT NOT NULL REFERENCES mentorship (id),
        item TEXT NOT NULL CHECK (item <> ''),
        grade TEXT NOT NULL CHECK (grade IN ('sound', 'progressing', 'weak')),
        note TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL
      )
      """,
      "CREATE INDEX mentor_mark_by_bond ON mentor_mark (bond_id)",
    ])
}
