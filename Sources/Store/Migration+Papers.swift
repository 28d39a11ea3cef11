extension Migration {
  /// What happens to a plan after it was published, and the papers of an order:
  /// what a plan was made over, which notice follows which and why, a relation set
  /// for one person, the wording of papers, and every paper that got a number.
  static let papers = Migration(
    name: "2026-11 reruns, notices that follow, papers",
    statements: [
      """
      CREATE TABLE plan_rerun (
        run_id TEXT PRIMARY KEY REFERENCES plan_run (id),
        mode TEXT NOT NULL CHECK (mode IN ('full', 'frozen', 'repair')),
        notice_id TEXT NOT NULL REFERENCES public_notice (id),
        objection_id TEXT REFERENCES objection (id)
      )
      """,
      "CREATE INDEX plan_rerun_by_notice ON plan_rerun (notice_id)",
      """
      CREATE TABLE public_notice_succession (
        notice_id TEXT PRIMARY KEY REFERENCES public_notice (id),
        previous_id TEXT NOT NULL UNIQUE REFERENCES public_notice (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        CHECK (notice_id <> previous_id)
      )
      """,
      """
      CREATE TABLE placement_order_relation (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        order_id TEXT NOT NULL REFERENCES placement_order (id),
        relation TEXT NOT NULL CHECK (relation IN ('stays', 'heldByCentre', 'itinerant')),
        reason TEXT NOT NULL CHECK (reason <> '')
      )
      """,
      "CREATE INDEX placement_order_relation_by_order ON placement_order_relation (order_id)",
      """
      CREATE TABLE paper_wording (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        kind TEXT NOT NULL CHECK (kind <> ''),
        words TEXT NOT NULL CHECK (words <> '')
      )
      """,
      """
      CREATE TABLE numbered_paper (
        kind TEXT NOT NULL CHECK (kind <> ''),
        calendar_year BIGINT NOT NULL CHECK (calendar_year BETWEEN 1990 AND 2200),
        number BIGINT NOT NULL CHECK (number > 0),
        order_id TEXT NOT NULL REFERENCES placement_order (id),
        step BIGINT NOT NULL CHECK (step > 0),
        words TEXT NOT NULL CHECK (words <> ''),
        sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        PRIMARY KEY (kind, calendar_year, number),
        UNIQUE (kind, order_id, step),
        FOREIGN KEY (order_id, step) REFERENCES placement_order_step (order_id, position)
      )
      """,
      "CREATE INDEX numbered_paper_by_order ON numbered_paper (order_id)",
    ])
}
