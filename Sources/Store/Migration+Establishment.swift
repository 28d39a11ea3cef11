extension Migration {
  /// The county's total, the yearly rounds of establishment and the turnover pool
  /// (S001-071 to S001-073).
  ///
  /// The database itself refuses a round whose schools and reserve exceed the total,
  /// a pool below zero, more given back than was lent, and any change of what was
  /// written.
  static let establishment = Migration(
    name: "2026-11 establishment: total, rounds, turnover pool",
    statements: rounds + pool)

  private static let rounds: [Statement] = [
    """
    CREATE TABLE establishment_total (
      id TEXT PRIMARY KEY,
      total BIGINT NOT NULL CHECK (total > 0),
      document TEXT NOT NULL CHECK (document <> ''),
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
    )
    """,
    """
    CREATE TABLE establishment_round (
      id TEXT PRIMARY KEY,
      school_year BIGINT NOT NULL REFERENCES school_year (start),
      version BIGINT NOT NULL CHECK (version > 0),
      total_id TEXT NOT NULL REFERENCES establishment_total (id),
      total BIGINT NOT NULL CHECK (total > 0),
      reserve BIGINT NOT NULL CHECK (reserve BETWEEN 0 AND total),
      valid_from BIGINT NOT NULL,
      workbook_id TEXT NOT NULL REFERENCES county_workbook (id),
      book TEXT NOT NULL,
      account TEXT NOT NULL CHECK (account <> ''),
      person TEXT NOT NULL,
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
      UNIQUE (school_year, version)
    )
    """,
    """
    CREATE TABLE establishment_line (
      round_id TEXT NOT NULL REFERENCES establishment_round (id),
      school_id TEXT NOT NULL,
      school_name TEXT NOT NULL,
      pupils BIGINT NOT NULL,
      classes BIGINT NOT NULL,
      staff BIGINT NOT NULL,
      approved BIGINT,
      computed BIGINT NOT NULL CHECK (computed >= 0),
      adjusted BIGINT NOT NULL CHECK (adjusted >= 0),
      reason TEXT NOT NULL,
      PRIMARY KEY (round_id, school_id),
      CHECK (adjusted = computed OR reason <> '')
    )
    """,
    """
    CREATE TABLE establishment_decision (
      round_id TEXT PRIMARY KEY REFERENCES establishment_round (id),
      is_approved BIGINT NOT NULL CHECK (is_approved IN (0, 1)),
      words TEXT NOT NULL,
      account TEXT NOT NULL CHECK (account <> ''),
      person TEXT NOT NULL,
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
      CHECK (is_approved = 1 OR words <> '')
    )
    """,
    .each(
      sqlite: [
        """
        CREATE TRIGGER establishment_total_is_kept AFTER INSERT ON establishment_line
        WHEN (
          SELECT SUM(adjusted) FROM establishment_line WHERE round_id = NEW.round_id
        ) > (
          SELECT total - reserve FROM establishment_round WHERE id = NEW.round_id
        )
        BEGIN SELECT RAISE(ABORT, 'establishment_total_is_kept'); END
        """
      ],
      postgres: [
        """
        CREATE FUNCTION establishment_total_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF (SELECT SUM(adjusted) FROM establishment_line WHERE round_id = NEW.round_id)
            > (SELECT total - reserve FROM establishment_round WHERE id = NEW.round_id)
          THEN
            RAISE EXCEPTION 'establishment_total_is_kept' USING ERRCODE = 'check_violation';
          END IF;
          RETURN NEW;
        END $$
        """,
        """
        CREATE TRIGGER establishment_total_is_kept AFTER INSERT ON establishment_line
        FOR EACH ROW EXECUTE FUNCTION establishment_total_is_kept()
        """,
      ]),
    kept("establishment_round"), kept("establishment_line"), kept("establishment_decision"),
  ]

  /// Each entry carries the balance after it, and only the one that continues the
  /// last is taken: two people can't lend the same posts at once.
  private static let pool: [Statement] = [
    """
    CREATE TABLE pool_entry (
      position BIGINT PRIMARY KEY CHECK (position > 0),
      kind TEXT NOT NULL CHECK (kind IN ('fund', 'withdraw', 'borrow', 'return')),
      posts BIGINT NOT NULL CHECK (posts > 0),
      balance BIGINT NOT NULL CHECK (balance >= 0),
      school_id TEXT,
      school_name TEXT,
      due BIGINT,
      loan BIGINT REFERENCES pool_entry (position),
      words TEXT NOT NULL CHECK (words <> ''),
      account TEXT NOT NULL CHECK (account <> ''),
      person TEXT NOT NULL,
      day BIGINT NOT NULL,
      event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
      CHECK ((kind IN ('borrow', 'return')) = (school_id IS NOT NULL)),
      CHECK ((kind = 'borrow') = (due IS NOT NULL)),
      CHECK ((kind = 'return') = (loan IS NOT NULL)),
      CHECK (due IS NULL OR due > day)
    )
    """,
    "CREATE INDEX pool_entry_by_school ON pool_entry (school_id)",
    .each(
      sqlite: [
        """
        CREATE TRIGGER pool_goes_on BEFORE INSERT ON pool_entry
        WHEN NEW.position <> COALESCE((SELECT MAX(position) FROM pool_entry), 0) + 1
          OR NEW.balance
            <> COALESCE((SELECT balance FROM pool_entry WHERE position = NEW.position - 1), 0)
              + CASE WHEN NEW.kind IN ('fund', 'return') THEN NEW.posts ELSE -NEW.posts END
          OR (NEW.kind = 'return' AND NEW.posts > COALESCE((
            SELECT lent.posts - COALESCE(
                (SELECT SUM(posts) FROM pool_entry WHERE loan = NEW.loan), 0)
            FROM pool_entry AS lent
            WHERE lent.position = NEW.loan AND lent.kind = 'borrow'
              AND lent.school_id = NEW.school_id), 0))
        BEGIN SELECT RAISE(ABORT, 'pool_goes_on'); END
        """
      ],
      postgres: [
        """
        CREATE FUNCTION pool_goes_on() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.position <> COALESCE((SELECT MAX(position) FROM pool_entry), 0) + 1
            OR NEW.balance
              <> COALESCE((SELECT balance FROM pool_entry WHERE position = NEW.position - 1), 0)
                + (CASE WHEN NEW.kind IN ('fund', 'return') THEN NEW.posts ELSE -NEW.posts END)
            OR (NEW.kind = 'return' AND NEW.posts > COALESCE((
              SELECT lent.posts - COALESCE(
                  (SELECT SUM(posts) FROM pool_entry WHERE loan = NEW.loan), 0)
              FROM pool_entry AS lent
              WHERE lent.position = NEW.loan AND lent.kind = 'borrow'
                AND lent.school_id = NEW.school_id), 0))
          THEN
            RAISE EXCEPTION 'pool_goes_on' USING ERRCODE = 'check_violation';
          END IF;
          RETURN NEW;
        END $$
        """,
        """
        CREATE TRIGGER pool_goes_on BEFORE INSERT ON pool_entry
        FOR EACH ROW EXECUTE FUNCTION pool_goes_on()
        """,
      ]),
    kept("pool_entry"),
  ]

  /// Rows of `table` are never changed and never deleted.
  static func kept(_ table: String) -> Statement {
    func text(_ words: String) -> SQL { SQL(stringLiteral: words) }
    return .each(
      sqlite: [
        text(
          """
          CREATE TRIGGER \(table)_is_kept BEFORE UPDATE ON \(table)
          BEGIN SELECT RAISE(ABORT, '\(table)_is_kept'); END
          """),
        text(
          """
          CREATE TRIGGER \(table)_is_never_deleted BEFORE DELETE ON \(table)
          BEGIN SELECT RAISE(ABORT, '\(table)_is_never_deleted'); END
          """),
      ],
      postgres: [
        text(
          """
          CREATE FUNCTION \(table)_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
          BEGIN
            RAISE EXCEPTION '\(table)_is_kept' USING ERRCODE = 'check_violation';
          END $$
          """),
        text(
          """
          CREATE TRIGGER \(table)_is_kept BEFORE UPDATE OR DELETE ON \(table)
          FOR EACH ROW EXECUTE FUNCTION \(table)_is_kept()
          """),
      ])
  }
}
