extension Migration {
  /// A competition's result may be sealed with another key: its digest, which is that of
  /// the open file, and everything else stay as they are.
  static let sealedFiles = Migration(
    name: "2026-11 sealed files",
    statements: [
      .each(
        sqlite: [
          "DROP TRIGGER competition_result_is_kept",
          """
          CREATE TRIGGER competition_result_is_kept BEFORE UPDATE ON competition_result
          WHEN NEW.competition_id <> OLD.competition_id OR NEW.number <> OLD.number
            OR NEW.version <> OLD.version OR NEW.sha256 <> OLD.sha256
            OR NEW.account <> OLD.account OR NEW.person <> OLD.person OR NEW.day <> OLD.day
            OR NEW.event_sequence <> OLD.event_sequence
          BEGIN SELECT RAISE(ABORT, 'competition_result_is_kept'); END
          """,
        ],
        postgres: [
          """
          CREATE OR REPLACE FUNCTION competition_result_is_kept()
          RETURNS trigger LANGUAGE plpgsql AS $$
          BEGIN
            IF TG_OP = 'UPDATE' AND NEW.competition_id = OLD.competition_id
              AND NEW.number = OLD.number AND NEW.version = OLD.version
              AND NEW.sha256 = OLD.sha256 AND NEW.account = OLD.account
              AND NEW.person = OLD.person AND NEW.day = OLD.day
              AND NEW.event_sequence = OLD.event_sequence
            THEN RETURN NEW;
            END IF;
            RAISE EXCEPTION 'competition_result_is_kept' USING ERRCODE = 'check_violation';
          END $$
          """
        ])
    ])
}
