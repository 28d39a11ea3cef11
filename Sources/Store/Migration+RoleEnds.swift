extension Migration {
  /// Grants and delegations that were ended before their last day.
  ///
  /// Each keeps the day that it was given to; what ended it is a row of its own, so that the
  /// record still holds who was to have which role, as known on any day.
  static let roleEnds = Migration(
    name: "2026-11 ends of grants and delegations",
    statements: [
      """
      CREATE TABLE role_grant_end (
        grant_id TEXT PRIMARY KEY REFERENCES role_grant (id),
        end_day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
      """
      CREATE TABLE delegation_end (
        delegation_id TEXT PRIMARY KEY REFERENCES delegation (id),
        end_day BIGINT NOT NULL,
        event_sequence BIGINT NOT NULL UNIQUE REFERENCES audit_event (sequence)
      )
      """,
    ])
}
