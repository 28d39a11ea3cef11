extension Migration {
  /// Unions of schools: who is a member when, who leads, what was done; who walks to which
  /// school, what they reported, what it cost.
  ///
  /// Nothing is changed: a school leaves, a union is dissolved and a record is taken back by a
  /// row of its own. An activity, a decision, a walk or a cost that was taken back has its row in
  /// `union_withdrawal`.
  static let unions = Migration(
    name: "2026-11 unions of schools",
    statements: [
      """
      CREATE TABLE school_union (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind <> ''),
        name TEXT NOT NULL CHECK (name <> ''),
        basis TEXT NOT NULL CHECK (basis <> ''),
        aims TEXT NOT NULL CHECK (aims <> ''),
        founded BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE union_lead (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        union_id TEXT NOT NULL REFERENCES school_union (id),
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        since BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL
      )
      """,
      """
      CREATE TABLE union_membership (
        id TEXT PRIMARY KEY,
        union_id TEXT NOT NULL REFERENCES school_union (id),
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        joined BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        UNIQUE (event_sequence, school_id)
      )
      """,
      "CREATE INDEX union_membership_by_union ON union_membership (union_id)",
      """
      CREATE TABLE union_departure (
        membership_id TEXT PRIMARY KEY REFERENCES union_membership (id),
        last_day BIGINT NOT NULL,
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE union_dissolution (
        union_id TEXT PRIMARY KEY REFERENCES school_union (id),
        last_day BIGINT NOT NULL,
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE union_activity (
        id TEXT PRIMARY KEY,
        union_id TEXT NOT NULL REFERENCES school_union (id),
        held_on BIGINT NOT NULL,
        kind TEXT NOT NULL CHECK (kind <> ''),
        mode TEXT NOT NULL CHECK (mode IN ('place', 'synchronous')),
        purpose TEXT NOT NULL,
        noted_by TEXT NOT NULL,
        schools TEXT NOT NULL CHECK (schools <> ''),
        teachers BIGINT NOT NULL CHECK (teachers >= 0),
        pupils BIGINT NOT NULL CHECK (pupils >= 0),
        note TEXT NOT NULL CHECK (note <> ''),
        outcome TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      "CREATE INDEX union_activity_by_day ON union_activity (held_on)",
      """
      CREATE TABLE union_withdrawal (
        subject_id TEXT PRIMARY KEY,
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE union_supervisor (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        union_id TEXT NOT NULL REFERENCES school_union (id),
        name TEXT NOT NULL CHECK (name <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL
      )
      """,
      """
      CREATE TABLE union_meeting (
        id TEXT PRIMARY KEY,
        union_id TEXT NOT NULL REFERENCES school_union (id),
        held_on BIGINT NOT NULL,
        noted_by TEXT NOT NULL,
        decided TEXT NOT NULL CHECK (decided <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      "CREATE INDEX union_meeting_by_union ON union_meeting (union_id)",
      """
      CREATE TABLE walk_decision (
        id TEXT PRIMARY KEY,
        meeting_id TEXT NOT NULL REFERENCES union_meeting (id),
        union_id TEXT NOT NULL REFERENCES school_union (id),
        teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
        teacher_name TEXT NOT NULL CHECK (teacher_name <> ''),
        home_school TEXT NOT NULL CHECK (home_school <> ''),
        host_school TEXT NOT NULL CHECK (host_school <> ''),
        first_day BIGINT NOT NULL,
        last_day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        CHECK (first_day <= last_day),
        CHECK (home_school <> host_school)
      )
      """,
      "CREATE INDEX walk_decision_by_teacher ON walk_decision (teacher_id)",
      """
      CREATE TABLE walk (
        id TEXT PRIMARY KEY,
        decision_id TEXT NOT NULL REFERENCES walk_decision (id),
        held_on BIGINT NOT NULL,
        form TEXT NOT NULL CHECK (form <> ''),
        level TEXT NOT NULL CHECK (level <> ''),
        topic TEXT NOT NULL CHECK (topic <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      "CREATE INDEX walk_by_decision ON walk (decision_id)",
      """
      CREATE TABLE walk_report (
        walk_id TEXT PRIMARY KEY REFERENCES walk (id),
        words TEXT NOT NULL CHECK (words <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE walk_cost (
        id TEXT PRIMARY KEY,
        union_id TEXT NOT NULL REFERENCES school_union (id),
        mode TEXT NOT NULL CHECK (mode <> ''),
        spent_on BIGINT NOT NULL,
        activities BIGINT NOT NULL CHECK (activities > 0),
        fen BIGINT NOT NULL CHECK (fen >= 0),
        what TEXT NOT NULL CHECK (what <> ''),
        noted_by TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
    ])
}
