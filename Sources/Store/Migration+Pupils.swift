extension Migration {
  /// Pupils, in numbers only: counts by school, pupils who stay away, ties of classes and what
  /// they do together. No row is about one pupil.
  static let pupils = Migration(
    name: "2026-11 pupils",
    statements: [
      // The last word of a school on a matter and a period holds; '' is the county.
      """
      CREATE TABLE pupil_count (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        matter TEXT NOT NULL CHECK (matter IN ('group', 'letter', 'target', 'enrolled')),
        school_id TEXT NOT NULL,
        period TEXT NOT NULL CHECK (period <> ''),
        item TEXT NOT NULL CHECK (item <> ''),
        number BIGINT NOT NULL CHECK (number >= 0),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        PRIMARY KEY (event_sequence, item)
      )
      """,
      "CREATE INDEX pupil_count_by_matter ON pupil_count (matter, period, school_id)",
      """
      CREATE TABLE dropout_case (
        id TEXT PRIMARY KEY,
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        grade BIGINT NOT NULL CHECK (grade BETWEEN 1 AND 12),
        reason TEXT NOT NULL CHECK (reason <> ''),
        pupils BIGINT NOT NULL CHECK (pupils > 0),
        since BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE dropout_step (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        case_id TEXT NOT NULL REFERENCES dropout_case (id),
        kind TEXT NOT NULL CHECK (kind IN ('persuaded', 'back', 'elsewhere')),
        pupils BIGINT NOT NULL,
        happened_on BIGINT NOT NULL,
        words TEXT NOT NULL CHECK (words <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        CHECK ((kind = 'persuaded') = (pupils = 0))
      )
      """,
      """
      CREATE TABLE class_tie (
        id TEXT PRIMARY KEY,
        helper TEXT NOT NULL CHECK (helper <> ''),
        helped TEXT NOT NULL CHECK (helped <> '' AND helped <> helper),
        helper_class TEXT NOT NULL CHECK (helper_class <> ''),
        helped_class TEXT NOT NULL CHECK (helped_class <> ''),
        aim TEXT NOT NULL CHECK (aim <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE class_tie_end (
        tie_id TEXT PRIMARY KEY REFERENCES class_tie (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE pupil_activity (
        id TEXT PRIMARY KEY,
        tie_id TEXT NOT NULL REFERENCES class_tie (id),
        kind TEXT NOT NULL CHECK (kind <> ''),
        held_on BIGINT NOT NULL,
        host TEXT NOT NULL CHECK (host IN ('helper', 'helped', 'elsewhere')),
        helper_pupils BIGINT NOT NULL CHECK (helper_pupils >= 0),
        helped_pupils BIGINT NOT NULL CHECK (helped_pupils >= 0),
        adults BIGINT NOT NULL CHECK (adults >= 0),
        consents BIGINT NOT NULL CHECK (consents >= 0),
        safety TEXT NOT NULL,
        words TEXT NOT NULL CHECK (words <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE pupil_activity_end (
        activity_id TEXT PRIMARY KEY REFERENCES pupil_activity (id),
        is_held BIGINT NOT NULL CHECK (is_held IN (0, 1)),
        words TEXT NOT NULL CHECK (words <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
    ])
}
