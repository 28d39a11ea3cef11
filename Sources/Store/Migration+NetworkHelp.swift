extension Migration {
  /// Help on the network, which the county's workbook doesn't hold: from when until when, over
  /// which platform, for what.
  static let networkHelp = Migration(
    name: "2026-11 help on the network",
    statements: [
      """
      CREATE TABLE network_help (
        id TEXT PRIMARY KEY,
        helper TEXT NOT NULL CHECK (helper <> ''),
        helped TEXT NOT NULL CHECK (helped <> ''),
        platform TEXT NOT NULL CHECK (platform <> ''),
        aim TEXT NOT NULL CHECK (aim <> ''),
        since BIGINT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence),
        CHECK (helper <> helped)
      )
      """,
      """
      CREATE TABLE network_help_end (
        help_id TEXT PRIMARY KEY REFERENCES network_help (id),
        last_day BIGINT NOT NULL,
        reason TEXT NOT NULL CHECK (reason <> ''),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
    ])
}
