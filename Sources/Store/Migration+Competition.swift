extension Migration {
  /// The competition for posts held on the pages (S001-077 to S001-079, S001-091): who takes
  /// part, posts, congress votes, scores, wishes, and round after round its result.
  ///
  /// Rows are added and never changed; the latest of each counts.
  static let competition = Migration(
    name: "2026-11 competition for posts",
    statements: preparation + competitionRounds
      + tables.map { kept($0) })

  private static let tables = [
    "competition", "competition_school", "competition_applicant", "competition_post",
    "competition_vote", "competition_limit", "competition_score", "competition_application",
    "competition_wish", "competition_round", "competition_result", "competition_verdict",
    "competition_carried",
  ]

  private static let preparation: [Statement] = [
    """
    CREATE TABLE competition (
      id TEXT PRIMARY KEY,
      school_year BIGINT NOT NULL REFERENCES school_year (start),
      workbook_id TEXT NOT NULL REFERENCES county_workbook (id),
      wish_limit BIGINT NOT NULL CHECK (wish_limit > 0),
      notice_days BIGINT NOT NULL CHECK (notice_days > 0),
      wants_own_post BIGINT NOT NULL CHECK (wants_own_post IN (0, 1)),
      seed BIGINT NOT NULL,
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
    )
    """,
    """
    CREATE TABLE competition_school (
      competition_id TEXT NOT NULL REFERENCES competition (id),
      school_id TEXT NOT NULL,
      school_name TEXT NOT NULL,
      district TEXT,
      PRIMARY KEY (competition_id, school_id)
    )
    """,
    """
    CREATE TABLE competition_applicant (
      competition_id TEXT NOT NULL,
      teacher_id TEXT NOT NULL,
      teacher_name TEXT NOT NULL,
      school_id TEXT NOT NULL,
      stage TEXT NOT NULL,
      subject TEXT NOT NULL,
      PRIMARY KEY (competition_id, teacher_id),
      FOREIGN KEY (competition_id, school_id)
        REFERENCES competition_school (competition_id, school_id)
    )
    """,
    """
    CREATE TABLE competition_post (
      competition_id TEXT NOT NULL,
      post_id TEXT NOT NULL CHECK (post_id <> ''),
      school_id TEXT NOT NULL,
      stage TEXT NOT NULL,
      subject TEXT NOT NULL,
      grade BIGINT,
      chairs BIGINT NOT NULL CHECK (chairs >= 0),
      event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
      PRIMARY KEY (competition_id, post_id, event_sequence),
      FOREIGN KEY (competition_id, school_id)
        REFERENCES competition_school (competition_id, school_id)
    )
    """,
    """
    CREATE TABLE competition_vote (
      competition_id TEXT NOT NULL,
      school_id TEXT NOT NULL,
      day BIGINT NOT NULL,
      members BIGINT NOT NULL CHECK (members > 0),
      present BIGINT NOT NULL CHECK (present BETWEEN 0 AND members),
      in_favour BIGINT NOT NULL CHECK (in_favour >= 0),
      against BIGINT NOT NULL CHECK (against >= 0),
      abstaining BIGINT NOT NULL CHECK (abstaining >= 0),
      is_passed BIGINT NOT NULL CHECK (is_passed IN (0, 1)),
      document TEXT NOT NULL CHECK (document <> ''),
      event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
      FOREIGN KEY (competition_id, school_id)
        REFERENCES competition_school (competition_id, school_id),
      CHECK (in_favour + against + abstaining = present)
    )
    """,
    """
    CREATE TABLE competition_limit (
      competition_id TEXT NOT NULL REFERENCES competition (id),
      position BIGINT NOT NULL CHECK (position > 0),
      scope TEXT NOT NULL CHECK (scope <> ''),
      stage TEXT,
      grade BIGINT,
      capacity BIGINT NOT NULL CHECK (capacity >= 0),
      event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
      PRIMARY KEY (competition_id, event_sequence, position)
    )
    """,
    """
    CREATE TABLE competition_score (
      competition_id TEXT NOT NULL,
      teacher_id TEXT NOT NULL,
      score BIGINT CHECK (score >= 0),
      event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
      PRIMARY KEY (competition_id, teacher_id, event_sequence),
      FOREIGN KEY (competition_id, teacher_id)
        REFERENCES competition_applicant (competition_id, teacher_id)
    )
    """,
    """
    CREATE TABLE competition_application (
      id TEXT PRIMARY KEY,
      competition_id TEXT NOT NULL,
      teacher_id TEXT NOT NULL,
      accepts_assignment BIGINT NOT NULL CHECK (accepts_assignment IN (0, 1)),
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
      FOREIGN KEY (competition_id, teacher_id)
        REFERENCES competition_applicant (competition_id, teacher_id)
    )
    """,
    """
    CREATE INDEX competition_application_by_teacher
    ON competition_application (competition_id, teacher_id, event_sequence)
    """,
    """
    CREATE TABLE competition_wish (
      application_id TEXT NOT NULL REFERENCES competition_application (id),
      position BIGINT NOT NULL CHECK (position > 0),
      post_id TEXT NOT NULL,
      PRIMARY KEY (application_id, position),
      UNIQUE (application_id, post_id)
    )
    """,
  ]

  private static let competitionRounds: [Statement] = [
    """
    CREATE TABLE competition_round (
      competition_id TEXT NOT NULL REFERENCES competition (id),
      number BIGINT NOT NULL CHECK (number > 0),
      opens BIGINT NOT NULL,
      closes BIGINT NOT NULL CHECK (closes >= opens),
      outage_minutes BIGINT NOT NULL CHECK (outage_minutes > 0),
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
      PRIMARY KEY (competition_id, number)
    )
    """,
    """
    CREATE TABLE competition_result (
      competition_id TEXT NOT NULL,
      number BIGINT NOT NULL,
      version BIGINT NOT NULL CHECK (version > 0),
      content BYTEA NOT NULL,
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      account TEXT NOT NULL CHECK (account <> ''),
      person TEXT NOT NULL,
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
      PRIMARY KEY (competition_id, number, version),
      FOREIGN KEY (competition_id, number) REFERENCES competition_round (competition_id, number)
    )
    """,
    """
    CREATE TABLE competition_verdict (
      competition_id TEXT NOT NULL,
      number BIGINT NOT NULL,
      version BIGINT NOT NULL,
      is_signed BIGINT NOT NULL CHECK (is_signed IN (0, 1)),
      words TEXT NOT NULL,
      account TEXT NOT NULL CHECK (account <> ''),
      person TEXT NOT NULL,
      day BIGINT NOT NULL,
      last_day BIGINT NOT NULL CHECK (last_day >= day),
      is_certain BIGINT NOT NULL CHECK (is_certain IN (0, 1)),
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
      PRIMARY KEY (competition_id, number, version),
      FOREIGN KEY (competition_id, number, version)
        REFERENCES competition_result (competition_id, number, version),
      CHECK (is_signed = 1 OR words <> '')
    )
    """,
    """
    CREATE TABLE competition_carried (
      competition_id TEXT PRIMARY KEY REFERENCES competition (id),
      hired BIGINT NOT NULL CHECK (hired >= 0),
      left_over BIGINT NOT NULL CHECK (left_over >= 0),
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
    )
    """,
  ]
}
