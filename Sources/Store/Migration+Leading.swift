extension Migration {
  /// Heads and temporary posts: who leads which school, ranks, appraisals; who is posted where,
  /// month by month, and what came of it.
  ///
  /// Of rows that say the same anew the latest holds; a post ends by a row of its own.
  static let leading = Migration(
    name: "2026-11 heads and temporary posts",
    statements: heads + appraisals + temporaryPosts)

  private static let heads: [Statement] = [
    """
    CREATE TABLE head_post (
      id TEXT PRIMARY KEY,
      teacher TEXT NOT NULL CHECK (teacher <> ''),
      teacher_name TEXT NOT NULL CHECK (teacher_name <> ''),
      school_id TEXT NOT NULL CHECK (school_id <> ''),
      role TEXT NOT NULL CHECK (role IN ('head', 'deputy')),
      way TEXT NOT NULL CHECK (way IN ('appointed', 'rotated')),
      from_school TEXT NOT NULL,
      first_day BIGINT NOT NULL,
      document TEXT NOT NULL CHECK (document <> ''),
      account TEXT NOT NULL CHECK (account <> ''),
      person TEXT NOT NULL,
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
      CHECK (way = 'appointed' OR (from_school <> '' AND from_school <> school_id))
    )
    """,
    "CREATE INDEX head_post_by_teacher ON head_post (teacher)",
    """
    CREATE TABLE head_post_end (
      post_id TEXT NOT NULL REFERENCES head_post (id),
      last_day BIGINT,
      document TEXT NOT NULL CHECK (document <> ''),
      account TEXT NOT NULL CHECK (account <> ''),
      person TEXT NOT NULL,
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
      PRIMARY KEY (post_id, event_sequence)
    )
    """,
    """
    CREATE TABLE head_rank (
      event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
      teacher TEXT NOT NULL CHECK (teacher <> ''),
      rank TEXT NOT NULL CHECK (rank <> ''),
      since BIGINT NOT NULL,
      document TEXT NOT NULL CHECK (document <> ''),
      account TEXT NOT NULL CHECK (account <> ''),
      person TEXT NOT NULL,
      day BIGINT NOT NULL
    )
    """,
    "CREATE INDEX head_rank_by_teacher ON head_rank (teacher)",
  ]

  private static let appraisals: [Statement] = [
    """
    CREATE TABLE head_mark (
      event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
      teacher TEXT NOT NULL CHECK (teacher <> ''),
      year BIGINT NOT NULL,
      virtue BIGINT NOT NULL CHECK (virtue >= 0),
      results BIGINT NOT NULL CHECK (results >= 0),
      ability BIGINT NOT NULL CHECK (ability >= 0),
      note TEXT NOT NULL,
      account TEXT NOT NULL CHECK (account <> ''),
      person TEXT NOT NULL,
      day BIGINT NOT NULL
    )
    """,
    "CREATE INDEX head_mark_by_year ON head_mark (year, teacher)",
    """
    CREATE TABLE head_opinion (
      event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
      teacher TEXT NOT NULL CHECK (teacher <> ''),
      year BIGINT NOT NULL,
      people TEXT NOT NULL CHECK (people IN ('public', 'teachers')),
      satisfied BIGINT NOT NULL CHECK (satisfied >= 0),
      mostly BIGINT NOT NULL CHECK (mostly >= 0),
      unsatisfied BIGINT NOT NULL CHECK (unsatisfied >= 0),
      source TEXT NOT NULL CHECK (source <> ''),
      account TEXT NOT NULL CHECK (account <> ''),
      person TEXT NOT NULL,
      day BIGINT NOT NULL
    )
    """,
    "CREATE INDEX head_opinion_by_year ON head_opinion (year, teacher)",
    """
    CREATE TABLE head_agreement (
      event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
      teacher TEXT NOT NULL CHECK (teacher <> ''),
      year BIGINT NOT NULL,
      is_agreed BIGINT NOT NULL CHECK (is_agreed IN (0, 1)),
      total BIGINT NOT NULL CHECK (total >= 0),
      grade TEXT NOT NULL,
      reason TEXT NOT NULL,
      account TEXT NOT NULL CHECK (account <> ''),
      person TEXT NOT NULL,
      day BIGINT NOT NULL,
      CHECK ((is_agreed = 1) = (grade <> '')),
      CHECK ((is_agreed = 0) = (reason <> ''))
    )
    """,
    "CREATE INDEX head_agreement_by_year ON head_agreement (year, teacher)",
    """
    CREATE TABLE head_answer (
      event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
      teacher TEXT NOT NULL CHECK (teacher <> ''),
      year BIGINT NOT NULL,
      words TEXT NOT NULL CHECK (words <> ''),
      account TEXT NOT NULL CHECK (account <> ''),
      person TEXT NOT NULL,
      day BIGINT NOT NULL
    )
    """,
  ]

  private static let temporaryPosts: [Statement] = [
    """
    CREATE TABLE temporary_post (
      id TEXT PRIMARY KEY,
      teacher TEXT NOT NULL CHECK (teacher <> ''),
      teacher_name TEXT NOT NULL CHECK (teacher_name <> ''),
      kind TEXT NOT NULL CHECK (kind <> ''),
      from_school TEXT NOT NULL CHECK (from_school <> ''),
      host_school TEXT NOT NULL,
      host_name TEXT NOT NULL,
      title TEXT NOT NULL CHECK (title <> ''),
      first_day BIGINT NOT NULL,
      last_day BIGINT NOT NULL,
      aims TEXT NOT NULL CHECK (aims <> ''),
      mentor TEXT NOT NULL CHECK (mentor <> ''),
      twin TEXT NOT NULL,
      account TEXT NOT NULL CHECK (account <> ''),
      person TEXT NOT NULL,
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
      CHECK (first_day <= last_day),
      CHECK ((host_school = '') <> (host_name = '')),
      CHECK (host_school <> from_school)
    )
    """,
    "CREATE INDEX temporary_post_by_teacher ON temporary_post (teacher)",
    """
    CREATE TABLE temporary_post_end (
      post_id TEXT PRIMARY KEY REFERENCES temporary_post (id),
      last_day BIGINT NOT NULL,
      reason TEXT NOT NULL CHECK (reason <> ''),
      account TEXT NOT NULL CHECK (account <> ''),
      person TEXT NOT NULL,
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
    )
    """,
    """
    CREATE TABLE temporary_post_note (
      event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
      post_id TEXT NOT NULL REFERENCES temporary_post (id),
      month TEXT NOT NULL CHECK (month <> ''),
      words TEXT NOT NULL CHECK (words <> ''),
      account TEXT NOT NULL CHECK (account <> ''),
      person TEXT NOT NULL,
      day BIGINT NOT NULL
    )
    """,
    "CREATE INDEX temporary_post_note_by_post ON temporary_post_note (post_id)",
    """
    CREATE TABLE temporary_post_report (
      post_id TEXT PRIMARY KEY REFERENCES temporary_post (id),
      words TEXT NOT NULL CHECK (words <> ''),
      account TEXT NOT NULL CHECK (account <> ''),
      person TEXT NOT NULL,
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
    )
    """,
    """
    CREATE TABLE temporary_post_idea (
      id TEXT PRIMARY KEY,
      post_id TEXT NOT NULL REFERENCES temporary_post (id),
      words TEXT NOT NULL CHECK (words <> ''),
      event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence)
    )
    """,
    """
    CREATE TABLE temporary_post_idea_step (
      event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
      idea_id TEXT NOT NULL REFERENCES temporary_post_idea (id),
      state TEXT NOT NULL CHECK (state IN ('taken', 'done', 'dropped')),
      words TEXT NOT NULL CHECK (words <> ''),
      account TEXT NOT NULL CHECK (account <> ''),
      person TEXT NOT NULL,
      day BIGINT NOT NULL
    )
    """,
  ]
}
