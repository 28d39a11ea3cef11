extension Migration {
  /// Lists that were brought in as workbooks: which file, by whom, how many rows. The files
  /// themselves aren't kept; what they said is in the tables of its subject.
  static let intakes = Migration(
    name: "2026-11 intakes",
    statements: [
      """
      CREATE TABLE intake_file (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        intake TEXT NOT NULL CHECK (intake <> ''),
        sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
        row_count BIGINT NOT NULL CHECK (row_count > 0),
        written BIGINT NOT NULL CHECK (written BETWEEN 1 AND row_count),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        UNIQUE (intake, sha256)
      )
      """
    ])
}
