extension Migration {
  /// What a pair of schools plans for a term and keeps of it: talks, schemes with what each
  /// side promises, signatures, tasks, sheets, large activities; documents that arrange pairs,
  /// and partners from outside the county's schools.
  ///
  /// A scheme has no row that changes: what is written later counts, and a signature names
  /// what was signed by the sequence of its last event.
  static let pairSchemes = Migration(
    name: "2026-11 schemes of pairs",
    statements: tables.map { .all(SQL(stringLiteral: $0)) })

  private static let tables = [
    """
    CREATE TABLE pair_talk (
      event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
      \(pair),
      day BIGINT NOT NULL,
      helper_head BIGINT NOT NULL CHECK (helper_head IN (0, 1)),
      helped_head BIGINT NOT NULL CHECK (helped_head IN (0, 1)),
      minutes TEXT NOT NULL CHECK (minutes <> ''),
      \(hand)
    )
    """,
    """
    CREATE TABLE pair_scheme (
      event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
      \(pair),
      term TEXT NOT NULL CHECK (term <> ''),
      principle TEXT NOT NULL CHECK (principle <> ''),
      \(hand),
      day BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE pair_scheme_objective (
      event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
      objective TEXT NOT NULL CHECK (objective <> ''),
      words TEXT NOT NULL,
      PRIMARY KEY (event_sequence, objective)
    )
    """,
    """
    CREATE TABLE pair_commitment (
      id TEXT PRIMARY KEY,
      \(pair),
      term TEXT NOT NULL CHECK (term <> ''),
      side TEXT NOT NULL CHECK (side IN ('helper', 'helped')),
      kind TEXT NOT NULL CHECK (kind <> ''),
      what TEXT NOT NULL CHECK (what <> ''),
      amount BIGINT NOT NULL CHECK (amount > 0),
      due BIGINT NOT NULL,
      \(hand),
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
    )
    """,
    "CREATE INDEX pair_commitment_by_term ON pair_commitment (term, helper, helped)",
    """
    CREATE TABLE pair_commitment_end (
      commitment_id TEXT PRIMARY KEY REFERENCES pair_commitment (id),
      reason TEXT NOT NULL CHECK (reason <> ''),
      \(hand),
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
    )
    """,
    """
    CREATE TABLE pair_commitment_report (
      event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
      commitment_id TEXT NOT NULL REFERENCES pair_commitment (id),
      total BIGINT NOT NULL CHECK (total >= 0),
      reason TEXT NOT NULL,
      \(hand),
      day BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE pair_scheme_signature (
      event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
      \(pair),
      term TEXT NOT NULL CHECK (term <> ''),
      side TEXT NOT NULL CHECK (side IN ('helper', 'helped')),
      version BIGINT NOT NULL REFERENCES audit_event (sequence),
      \(hand),
      day BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE pair_task (
      id TEXT PRIMARY KEY,
      \(pair),
      term TEXT NOT NULL CHECK (term <> ''),
      side TEXT NOT NULL CHECK (side IN ('helper', 'helped')),
      teacher_id TEXT NOT NULL CHECK (teacher_id <> ''),
      what TEXT NOT NULL CHECK (what <> ''),
      supervisor TEXT NOT NULL CHECK (supervisor <> ''),
      review_day BIGINT NOT NULL,
      \(hand),
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
    )
    """,
    """
    CREATE TABLE pair_task_review (
      event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
      task_id TEXT NOT NULL REFERENCES pair_task (id),
      is_done BIGINT NOT NULL CHECK (is_done IN (0, 1)),
      words TEXT NOT NULL CHECK (words <> ''),
      \(hand),
      day BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE pair_sheet (
      event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
      \(pair),
      kind TEXT NOT NULL CHECK (kind IN ('baseline', 'report')),
      side TEXT NOT NULL CHECK (side IN ('helper', 'helped')),
      term TEXT NOT NULL CHECK (term <> ''),
      \(hand),
      day BIGINT NOT NULL
    )
    """,
    "CREATE INDEX pair_sheet_by_pair ON pair_sheet (helper, helped, term)",
    """
    CREATE TABLE pair_sheet_answer (
      event_sequence BIGINT NOT NULL REFERENCES pair_sheet (event_sequence),
      ask TEXT NOT NULL CHECK (ask <> ''),
      answer TEXT NOT NULL CHECK (answer <> ''),
      PRIMARY KEY (event_sequence, ask)
    )
    """,
    """
    CREATE TABLE pair_occasion (
      id TEXT PRIMARY KEY,
      \(pair),
      host TEXT NOT NULL CHECK (host IN ('helper', 'helped')),
      day BIGINT NOT NULL,
      title TEXT NOT NULL CHECK (title <> ''),
      \(hand),
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
    )
    """,
    """
    CREATE TABLE pair_occasion_note (
      event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
      occasion_id TEXT NOT NULL REFERENCES pair_occasion (id),
      outcome TEXT NOT NULL CHECK (outcome IN ('came', 'absent', 'cancelled')),
      words TEXT NOT NULL,
      \(hand),
      day BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE pair_activity_aim (
      activity_id TEXT PRIMARY KEY REFERENCES pair_activity (id),
      objective TEXT NOT NULL,
      problem TEXT NOT NULL,
      outcome TEXT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
    )
    """,
    """
    CREATE TABLE pair_theme (
      id TEXT PRIMARY KEY,
      \(pair),
      parent_id TEXT REFERENCES pair_theme (id),
      holder TEXT NOT NULL CHECK (holder <> ''),
      words TEXT NOT NULL CHECK (words <> ''),
      \(hand),
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
    )
    """,
    """
    CREATE TABLE pair_theme_end (
      theme_id TEXT PRIMARY KEY REFERENCES pair_theme (id),
      reason TEXT NOT NULL CHECK (reason <> ''),
      \(hand),
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
    )
    """,
    """
    CREATE TABLE pair_document (
      event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
      \(pair),
      number TEXT NOT NULL CHECK (number <> ''),
      issued BIGINT NOT NULL,
      \(hand),
      day BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE outside_partner (
      id TEXT PRIMARY KEY,
      school_id TEXT NOT NULL CHECK (school_id <> ''),
      kind TEXT NOT NULL CHECK (kind <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      aim TEXT NOT NULL CHECK (aim <> ''),
      since BIGINT NOT NULL,
      \(hand),
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
    )
    """,
    """
    CREATE TABLE outside_partner_end (
      partner_id TEXT PRIMARY KEY REFERENCES outside_partner (id),
      reason TEXT NOT NULL CHECK (reason <> ''),
      \(hand),
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
    )
    """,
  ]

  private static let pair = """
    helper TEXT NOT NULL CHECK (helper <> ''),
        helped TEXT NOT NULL CHECK (helped <> helper)
    """

  /// Whose entry it was.
  private static let hand = """
    account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL
    """
}
