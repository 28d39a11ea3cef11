extension Migration {
  /// Looking after those who serve elsewhere: needs and their steps, what schools say of life
  /// there, refusals, lessons covered, and the send-off.
  static let care = Migration(
    name: "2026-11 care",
    statements: [
      """
      CREATE TABLE care_need (
        id TEXT PRIMARY KEY,
        order_id TEXT NOT NULL REFERENCES placement_order (id),
        kind TEXT NOT NULL CHECK (kind <> ''),
        words TEXT NOT NULL CHECK (words <> ''),
        raiser TEXT NOT NULL CHECK (raiser IN ('host', 'sender', 'bureau', 'teacher')),
        owner TEXT NOT NULL CHECK (owner IN ('host', 'sender', 'bureau')),
        within BIGINT NOT NULL CHECK (within > 0),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE care_step (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        need_id TEXT NOT NULL REFERENCES care_need (id),
        step TEXT NOT NULL CHECK (step IN ('hand-on', 'answer', 'accept', 'reopen')),
        party TEXT NOT NULL CHECK (party IN ('host', 'sender', 'bureau', 'teacher')),
        receiver TEXT NOT NULL CHECK (receiver IN ('', 'host', 'sender', 'bureau')),
        words TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        CHECK ((step = 'hand-on') = (receiver <> ''))
      )
      """,
      "CREATE INDEX care_step_by_need ON care_step (need_id)",
      // A school's last word on each item holds.
      """
      CREATE TABLE host_condition (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        item TEXT NOT NULL CHECK (item <> ''),
        words TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        PRIMARY KEY (event_sequence, item)
      )
      """,
      """
      CREATE TABLE placement_refusal (
        id TEXT PRIMARY KEY,
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        school_year BIGINT NOT NULL,
        side TEXT NOT NULL CHECK (side IN ('send', 'take')),
        asked BIGINT NOT NULL CHECK (asked > 0),
        given BIGINT NOT NULL CHECK (given BETWEEN 0 AND asked - 1),
        reason TEXT NOT NULL CHECK (reason <> ''),
        words TEXT NOT NULL CHECK (words <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE placement_refusal_answer (
        refusal_id TEXT PRIMARY KEY REFERENCES placement_refusal (id),
        words TEXT NOT NULL CHECK (words <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE cover_plan (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        order_id TEXT NOT NULL REFERENCES placement_order (id),
        part BIGINT NOT NULL,
        taught BIGINT NOT NULL CHECK (taught > 0),
        way TEXT NOT NULL CHECK (way <> ''),
        periods BIGINT NOT NULL CHECK (periods > 0),
        words TEXT NOT NULL CHECK (words <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        PRIMARY KEY (event_sequence, part)
      )
      """,
      """
      CREATE TABLE send_off (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        school_year BIGINT NOT NULL,
        held_on BIGINT NOT NULL,
        place TEXT NOT NULL CHECK (place <> ''),
        transport TEXT NOT NULL CHECK (transport <> ''),
        words TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL
      )
      """,
    ])
}
