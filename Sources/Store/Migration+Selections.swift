extension Migration {
  /// Selections: who judges, what was handed in by whom, points, problems, results and what
  /// followed; and visits of researchers.
  ///
  /// Of one judge's points for one entry the last row holds.
  static let selections = Migration(
    name: "2026-11 selections and research visits",
    statements: [
      """
      CREATE TABLE selection (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind <> ''),
        title TEXT NOT NULL CHECK (title <> ''),
        first_day BIGINT NOT NULL,
        last_day BIGINT NOT NULL CHECK (first_day <= last_day),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE selection_judge (
        selection_id TEXT NOT NULL REFERENCES selection (id),
        teacher TEXT NOT NULL,
        judge_account TEXT NOT NULL,
        name TEXT NOT NULL CHECK (name <> ''),
        school_id TEXT NOT NULL,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        PRIMARY KEY (selection_id, teacher, judge_account),
        CHECK ((teacher = '') <> (judge_account = ''))
      )
      """,
      """
      CREATE TABLE selection_entry (
        id TEXT PRIMARY KEY,
        selection_id TEXT NOT NULL REFERENCES selection (id),
        title TEXT NOT NULL CHECK (title <> ''),
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        body TEXT NOT NULL CHECK (body <> ''),
        link TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      "CREATE INDEX selection_entry_by_selection ON selection_entry (selection_id)",
      """
      CREATE TABLE selection_entrant (
        entry_id TEXT NOT NULL REFERENCES selection_entry (id),
        number BIGINT NOT NULL CHECK (number > 0),
        teacher TEXT NOT NULL CHECK (teacher <> ''),
        name TEXT NOT NULL CHECK (name <> ''),
        stage TEXT NOT NULL,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        PRIMARY KEY (entry_id, number)
      )
      """,
      """
      CREATE TABLE selection_mark (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        entry_id TEXT NOT NULL REFERENCES selection_entry (id),
        teacher TEXT NOT NULL,
        judge_account TEXT NOT NULL,
        criterion TEXT NOT NULL CHECK (criterion <> ''),
        points BIGINT NOT NULL CHECK (points >= 0),
        PRIMARY KEY (event_sequence, criterion)
      )
      """,
      "CREATE INDEX selection_mark_by_entry ON selection_mark (entry_id)",
      """
      CREATE TABLE selection_remark (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        entry_id TEXT NOT NULL REFERENCES selection_entry (id),
        problem TEXT NOT NULL CHECK (problem <> ''),
        PRIMARY KEY (event_sequence, problem)
      )
      """,
      """
      CREATE TABLE selection_close (
        selection_id TEXT PRIMARY KEY REFERENCES selection (id),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE selection_result (
        entry_id TEXT PRIMARY KEY REFERENCES selection_entry (id),
        place BIGINT NOT NULL CHECK (place > 0),
        score BIGINT NOT NULL CHECK (score >= 0),
        is_winner BIGINT NOT NULL CHECK (is_winner IN (0, 1)),
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE selection_showing (
        entry_id TEXT PRIMARY KEY REFERENCES selection_entry (id),
        shown_day BIGINT NOT NULL,
        people BIGINT NOT NULL CHECK (people > 0),
        words TEXT NOT NULL CHECK (words <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE research_visit (
        id TEXT PRIMARY KEY,
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        visit_day BIGINT NOT NULL,
        theme TEXT NOT NULL CHECK (theme <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE research_visit_note (
        visit_id TEXT PRIMARY KEY REFERENCES research_visit (id),
        lessons BIGINT NOT NULL CHECK (lessons >= 0),
        words TEXT NOT NULL CHECK (words <> ''),
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE research_visit_cancellation (
        visit_id TEXT PRIMARY KEY REFERENCES research_visit (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
    ])
}
