extension Migration {
  /// The year from the frozen list to the return: milestones, list, wishes,
  /// notices, objections and orders.
  ///
  /// Rows are added and never changed; how things stand is what the latest rows
  /// say. Each row names the event that made it. Days are days since 1970-01-01.
  static let year = Migration(
    name: "2026-11 the year: milestones, list, wishes, notices, objections, orders",
    statements: milestones + eligibility + wishes + notices + orders)

  private static let milestones: [Statement] = [
    """
    CREATE TABLE school_year (
      start BIGINT PRIMARY KEY CHECK (start BETWEEN 1990 AND 2100),
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
    )
    """,
    """
    CREATE TABLE milestone_setting (
      event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
      school_year BIGINT NOT NULL REFERENCES school_year (start),
      milestone TEXT NOT NULL CHECK (milestone <> ''),
      owner TEXT NOT NULL CHECK (owner <> ''),
      due BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE milestone_completion (
      school_year BIGINT NOT NULL REFERENCES school_year (start),
      milestone TEXT NOT NULL,
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
      PRIMARY KEY (school_year, milestone)
    )
    """,
    """
    CREATE TABLE responsibility_letter (
      school_year BIGINT NOT NULL REFERENCES school_year (start),
      milestone TEXT NOT NULL,
      party TEXT NOT NULL CHECK (party <> ''),
      signed_by TEXT NOT NULL CHECK (signed_by <> ''),
      signer_name TEXT NOT NULL,
      content TEXT NOT NULL CHECK (content <> ''),
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
      PRIMARY KEY (school_year, milestone, party)
    )
    """,
  ]

  private static let eligibility: [Statement] = [
    """
    CREATE TABLE eligibility_list (
      id TEXT PRIMARY KEY,
      school_year BIGINT NOT NULL REFERENCES school_year (start),
      version BIGINT NOT NULL CHECK (version > 0),
      workbook_id TEXT NOT NULL REFERENCES county_workbook (id),
      book TEXT NOT NULL,
      book_version TEXT NOT NULL,
      book_sha256 TEXT NOT NULL CHECK (length(book_sha256) = 64),
      day BIGINT NOT NULL,
      contest_until BIGINT NOT NULL CHECK (contest_until >= day),
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
      UNIQUE (school_year, version)
    )
    """,
    """
    CREATE TABLE eligibility_line (
      list_id TEXT NOT NULL REFERENCES eligibility_list (id),
      teacher_id TEXT NOT NULL,
      teacher_name TEXT NOT NULL,
      school_id TEXT NOT NULL,
      school_name TEXT NOT NULL,
      stage TEXT NOT NULL,
      subject TEXT NOT NULL,
      directions TEXT NOT NULL,
      PRIMARY KEY (list_id, teacher_id)
    )
    """,
    """
    CREATE TABLE eligibility_reason (
      list_id TEXT NOT NULL,
      teacher_id TEXT NOT NULL,
      position BIGINT NOT NULL,
      rule TEXT NOT NULL,
      severity TEXT NOT NULL CHECK (severity IN ('block', 'warn', 'info')),
      zh TEXT NOT NULL,
      en TEXT NOT NULL,
      citation TEXT NOT NULL,
      PRIMARY KEY (list_id, teacher_id, position),
      FOREIGN KEY (list_id, teacher_id) REFERENCES eligibility_line (list_id, teacher_id)
    )
    """,
    """
    CREATE TABLE eligibility_contest (
      id TEXT PRIMARY KEY,
      list_id TEXT NOT NULL,
      teacher_id TEXT NOT NULL,
      claim TEXT NOT NULL CHECK (claim <> ''),
      account TEXT NOT NULL CHECK (account <> ''),
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
      FOREIGN KEY (list_id, teacher_id) REFERENCES eligibility_line (list_id, teacher_id)
    )
    """,
    """
    CREATE TABLE eligibility_contest_answer (
      contest_id TEXT PRIMARY KEY REFERENCES eligibility_contest (id),
      is_upheld BIGINT NOT NULL CHECK (is_upheld IN (0, 1)),
      words TEXT NOT NULL CHECK (words <> ''),
      account TEXT NOT NULL CHECK (account <> ''),
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
    )
    """,
    "CREATE INDEX eligibility_contest_by_list ON eligibility_contest (list_id, teacher_id)",
  ]

  private static let wishes: [Statement] = [
    """
    CREATE TABLE wish_round (
      id TEXT PRIMARY KEY,
      school_year BIGINT NOT NULL REFERENCES school_year (start),
      list_id TEXT NOT NULL REFERENCES eligibility_list (id),
      opens BIGINT NOT NULL,
      closes BIGINT NOT NULL CHECK (closes >= opens),
      outage_minutes BIGINT NOT NULL CHECK (outage_minutes > 0),
      wish_limit BIGINT NOT NULL CHECK (wish_limit > 0),
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
    )
    """,
    """
    CREATE TABLE wish_school (
      round_id TEXT NOT NULL REFERENCES wish_round (id),
      school_id TEXT NOT NULL,
      school_name TEXT NOT NULL,
      PRIMARY KEY (round_id, school_id)
    )
    """,
    """
    CREATE TABLE wish_submission (
      id TEXT PRIMARY KEY,
      round_id TEXT NOT NULL REFERENCES wish_round (id),
      teacher_id TEXT NOT NULL,
      is_volunteer BIGINT NOT NULL CHECK (is_volunteer IN (0, 1)),
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
    )
    """,
    """
    CREATE TABLE wish_choice (
      submission_id TEXT NOT NULL REFERENCES wish_submission (id),
      position BIGINT NOT NULL CHECK (position > 0),
      school_id TEXT NOT NULL,
      school_name TEXT NOT NULL,
      PRIMARY KEY (submission_id, position),
      UNIQUE (submission_id, school_id)
    )
    """,
    "CREATE INDEX wish_submission_by_teacher ON wish_submission (round_id, teacher_id)",
    """
    CREATE TABLE service_uptime (
      started_at BIGINT PRIMARY KEY,
      last_at BIGINT NOT NULL CHECK (last_at >= started_at)
    )
    """,
  ]

  private static let notices: [Statement] = [
    """
    CREATE TABLE public_notice (
      id TEXT PRIMARY KEY,
      school_year BIGINT NOT NULL REFERENCES school_year (start),
      version BIGINT NOT NULL CHECK (version > 0),
      plan_id TEXT NOT NULL REFERENCES year_plan (id),
      office TEXT NOT NULL CHECK (office <> ''),
      contact TEXT NOT NULL CHECK (contact <> ''),
      first_day BIGINT NOT NULL,
      working_days BIGINT NOT NULL CHECK (working_days >= 5),
      last_day BIGINT NOT NULL CHECK (last_day > first_day),
      is_certain BIGINT NOT NULL CHECK (is_certain IN (0, 1)),
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
      UNIQUE (school_year, version)
    )
    """,
    """
    CREATE TABLE public_notice_line (
      notice_id TEXT NOT NULL REFERENCES public_notice (id),
      position BIGINT NOT NULL CHECK (position > 0),
      teacher_id TEXT NOT NULL,
      teacher_name TEXT NOT NULL,
      from_id TEXT NOT NULL,
      from_name TEXT NOT NULL,
      to_id TEXT NOT NULL,
      to_name TEXT NOT NULL,
      stage TEXT NOT NULL,
      subject TEXT NOT NULL,
      kind TEXT NOT NULL,
      first_term TEXT NOT NULL,
      last_term TEXT NOT NULL,
      is_mountain_host BIGINT NOT NULL CHECK (is_mountain_host IN (0, 1)),
      PRIMARY KEY (notice_id, position),
      UNIQUE (notice_id, teacher_id)
    )
    """,
    """
    CREATE TABLE public_notice_extension (
      event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
      notice_id TEXT NOT NULL REFERENCES public_notice (id),
      last_day BIGINT NOT NULL,
      reason TEXT NOT NULL CHECK (reason <> '')
    )
    """,
    """
    CREATE TABLE public_notice_withdrawal (
      notice_id TEXT PRIMARY KEY REFERENCES public_notice (id),
      reason TEXT NOT NULL CHECK (reason <> ''),
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
    )
    """,
    """
    CREATE TABLE objection (
      id TEXT PRIMARY KEY,
      notice_id TEXT NOT NULL,
      teacher_id TEXT NOT NULL,
      ground TEXT NOT NULL CHECK (ground <> ''),
      account TEXT NOT NULL CHECK (account <> ''),
      objector TEXT NOT NULL,
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
      FOREIGN KEY (notice_id, teacher_id) REFERENCES public_notice_line (notice_id, teacher_id)
    )
    """,
    "CREATE INDEX objection_by_notice ON objection (notice_id)",
    """
    CREATE TABLE objection_step (
      objection_id TEXT NOT NULL REFERENCES objection (id),
      position BIGINT NOT NULL CHECK (position > 0),
      kind TEXT NOT NULL CHECK (kind IN ('answer', 'sign', 'send-back', 'withdraw')),
      account TEXT NOT NULL CHECK (account <> ''),
      person TEXT NOT NULL,
      is_upheld BIGINT NOT NULL CHECK (is_upheld IN (0, 1)),
      remedy TEXT NOT NULL,
      words TEXT NOT NULL,
      effect TEXT NOT NULL,
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
      PRIMARY KEY (objection_id, position)
    )
    """,
  ]

  private static let orders: [Statement] = [
    """
    CREATE TABLE placement_order (
      id TEXT PRIMARY KEY,
      number TEXT NOT NULL UNIQUE CHECK (number <> ''),
      school_year BIGINT NOT NULL REFERENCES school_year (start),
      notice_id TEXT NOT NULL,
      teacher_id TEXT NOT NULL,
      relation TEXT NOT NULL CHECK (relation IN ('stays', 'moves', 'heldByCentre', 'itinerant')),
      first_day BIGINT NOT NULL,
      last_day BIGINT NOT NULL CHECK (last_day >= first_day),
      event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
      FOREIGN KEY (notice_id, teacher_id) REFERENCES public_notice_line (notice_id, teacher_id)
    )
    """,
    "CREATE INDEX placement_order_by_year ON placement_order (school_year, teacher_id)",
    """
    CREATE TABLE placement_order_step (
      order_id TEXT NOT NULL REFERENCES placement_order (id),
      position BIGINT NOT NULL CHECK (position > 0),
      step TEXT NOT NULL CHECK (step <> ''),
      account TEXT NOT NULL CHECK (account <> ''),
      person TEXT NOT NULL,
      day BIGINT NOT NULL,
      until_day BIGINT NOT NULL,
      note TEXT NOT NULL,
      event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
      PRIMARY KEY (order_id, position)
    )
    """,
  ]
}
