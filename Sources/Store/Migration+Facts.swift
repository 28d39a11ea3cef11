extension Migration {
  /// Dated facts: what is so when (`valid_from` to the day before `valid_to`), and
  /// since which event it's known (`recorded_by`) until which (`superseded_by`).
  ///
  /// The database itself refuses two standing facts of one line on the same day,
  /// and any change of a fact but its end as knowledge.
  static let facts = Migration(
    name: "2026-11 dated facts",
    statements: [
      """
      CREATE TABLE fact (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind <> ''),
        subject TEXT NOT NULL CHECK (subject <> ''),
        slot TEXT NOT NULL,
        school TEXT NOT NULL,
        value TEXT NOT NULL CHECK (value <> ''),
        valid_from BIGINT NOT NULL,
        valid_to BIGINT NOT NULL CHECK (valid_from < valid_to),
        recorded_by BIGINT NOT NULL REFERENCES audit_event (sequence),
        superseded_by BIGINT REFERENCES audit_event (sequence)
          CHECK (superseded_by > recorded_by)
      )
      """,
      """
      CREATE INDEX fact_standing ON fact (kind, subject, slot, valid_from)
      WHERE superseded_by IS NULL
      """,
      "CREATE INDEX fact_by_school ON fact (school, kind)",
      "CREATE INDEX fact_by_subject ON fact (subject, kind)",
      "CREATE INDEX fact_by_event ON fact (recorded_by)",
      "CREATE INDEX fact_by_its_end ON fact (superseded_by)",
      .each(sqlite: sqliteGuards, postgres: postgresGuards),
    ])

  private static let sqliteGuards: [SQL] = [
    """
    CREATE TRIGGER fact_overlap BEFORE INSERT ON fact
    WHEN NEW.superseded_by IS NULL AND EXISTS (
      SELECT 1 FROM fact
      WHERE kind = NEW.kind AND subject = NEW.subject AND slot = NEW.slot
        AND superseded_by IS NULL AND valid_from < NEW.valid_to AND NEW.valid_from < valid_to)
    BEGIN SELECT RAISE(ABORT, 'fact_overlap'); END
    """,
    """
    CREATE TRIGGER fact_is_kept BEFORE UPDATE ON fact
    WHEN OLD.superseded_by IS NOT NULL OR NEW.superseded_by IS NULL OR NEW.id <> OLD.id
      OR NEW.kind <> OLD.kind OR NEW.subject <> OLD.subject OR NEW.slot <> OLD.slot
      OR NEW.school <> OLD.school OR NEW.value <> OLD.value OR NEW.valid_from <> OLD.valid_from
      OR NEW.valid_to <> OLD.valid_to OR NEW.recorded_by <> OLD.recorded_by
    BEGIN SELECT RAISE(ABORT, 'fact_is_kept'); END
    """,
    """
    CREATE TRIGGER fact_is_never_deleted BEFORE DELETE ON fact
    BEGIN SELECT RAISE(ABORT, 'fact_is_never_deleted'); END
    """,
  ]

  private static let postgresGuards: [SQL] = [
    "CREATE EXTENSION IF NOT EXISTS btree_gist",
    """
    ALTER TABLE fact ADD CONSTRAINT fact_overlap EXCLUDE USING gist (
      kind WITH =, subject WITH =, slot WITH =, int8range(valid_from, valid_to) WITH &&
    ) WHERE (superseded_by IS NULL)
    """,
    """
    CREATE FUNCTION fact_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'fact_is_never_deleted' USING ERRCODE = 'check_violation';
      END IF;
      IF OLD.superseded_by IS NOT NULL OR NEW.superseded_by IS NULL
        OR (NEW.id, NEW.kind, NEW.subject, NEW.slot, NEW.school, NEW.value, NEW.valid_from,
            NEW.valid_to, NEW.recorded_by)
          <> (OLD.id, OLD.kind, OLD.subject, OLD.slot, OLD.school, OLD.value, OLD.valid_from,
              OLD.valid_to, OLD.recorded_by)
      THEN
        RAISE EXCEPTION 'fact_is_kept' USING ERRCODE = 'check_violation';
      END IF;
      RETURN NEW;
    END $$
    """,
    """
    CREATE TRIGGER fact_is_kept BEFORE UPDATE OR DELETE ON fact
    FOR EACH ROW EXECUTE FUNCTION fact_is_kept()
    """,
  ]
}
