extension Migration {
  /// The bank of test items with their versions and comments, papers made of them, and which pair
  /// talked about which paper. A paper is said anew by a later row.
  static let testItems = Migration(
    name: "2026-11 test items",
    statements: [
      """
      CREATE TABLE test_item (
        id TEXT PRIMARY KEY,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        kind TEXT NOT NULL CHECK (kind <> ''),
        subject TEXT NOT NULL CHECK (subject <> ''),
        grade BIGINT NOT NULL CHECK (grade BETWEEN 1 AND 12),
        unit TEXT NOT NULL CHECK (unit <> ''),
        school_id TEXT NOT NULL,
        teacher TEXT NOT NULL,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE test_item_version (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        item_id TEXT NOT NULL REFERENCES test_item (id),
        number BIGINT NOT NULL CHECK (number > 0),
        text TEXT NOT NULL CHECK (text <> ''),
        answer TEXT NOT NULL CHECK (answer <> ''),
        points BIGINT NOT NULL CHECK (points > 0),
        change TEXT NOT NULL,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        UNIQUE (item_id, number)
      )
      """,
      """
      CREATE TABLE test_item_comment (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        item_id TEXT NOT NULL REFERENCES test_item (id),
        number BIGINT NOT NULL,
        school_id TEXT NOT NULL,
        words TEXT NOT NULL CHECK (words <> ''),
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      "CREATE INDEX test_item_comment_by_item ON test_item_comment (item_id)",
      """
      CREATE TABLE test_item_settling (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        item_id TEXT NOT NULL REFERENCES test_item (id),
        number BIGINT NOT NULL,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        UNIQUE (item_id, number)
      )
      """,
      """
      CREATE TABLE test_item_retirement (
        item_id TEXT PRIMARY KEY REFERENCES test_item (id),
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        reason TEXT NOT NULL CHECK (reason <> ''),
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE test_paper (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        id TEXT NOT NULL CHECK (id <> ''),
        title TEXT NOT NULL CHECK (title <> ''),
        subject TEXT NOT NULL CHECK (subject <> ''),
        grade BIGINT NOT NULL CHECK (grade BETWEEN 1 AND 12),
        unit TEXT NOT NULL,
        items TEXT NOT NULL CHECK (items <> ''),
        school_id TEXT NOT NULL,
        teacher TEXT NOT NULL,
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      "CREATE INDEX test_paper_by_id ON test_paper (id)",
      """
      CREATE TABLE test_paper_talk (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        paper_id TEXT NOT NULL CHECK (paper_id <> ''),
        activity_id TEXT NOT NULL UNIQUE REFERENCES pair_activity (id),
        helper TEXT NOT NULL CHECK (helper <> ''),
        helped TEXT NOT NULL CHECK (helped <> ''),
        held_on BIGINT NOT NULL,
        said TEXT NOT NULL CHECK (said <> ''),
        day BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
      )
      """,
      "CREATE INDEX test_paper_talk_by_paper ON test_paper_talk (paper_id)",
    ])
}
