extension Migration {
  /// Rooms with equipment, and what each is used for week by week: only ever added to, the last
  /// word on a room, and on a room's week, holds.
  static let rooms = Migration(
    name: "2026-11 rooms",
    statements: [
      """
      CREATE TABLE equipped_room (
        event_sequence BIGINT PRIMARY KEY REFERENCES audit_event (sequence),
        id TEXT NOT NULL CHECK (id <> ''),
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        kind TEXT NOT NULL CHECK (kind <> ''),
        name TEXT NOT NULL CHECK (name <> ''),
        sets BIGINT NOT NULL CHECK (sets >= 0),
        first_day BIGINT NOT NULL,
        last_day BIGINT CHECK (last_day >= first_day),
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL
      )
      """,
      "CREATE INDEX equipped_room_by_school ON equipped_room (school_id)",
      """
      CREATE TABLE room_week (
        event_sequence BIGINT NOT NULL REFERENCES audit_event (sequence),
        room_id TEXT NOT NULL CHECK (room_id <> ''),
        school_id TEXT NOT NULL CHECK (school_id <> ''),
        monday BIGINT NOT NULL,
        tenths BIGINT NOT NULL CHECK (tenths >= 0),
        reason TEXT NOT NULL,
        note TEXT NOT NULL,
        account TEXT NOT NULL CHECK (account <> ''),
        person TEXT NOT NULL,
        day BIGINT NOT NULL,
        PRIMARY KEY (event_sequence, room_id)
      )
      """,
      "CREATE INDEX room_week_by_school ON room_week (school_id, monday)",
      "CREATE INDEX room_week_by_monday ON room_week (monday)",
    ])
}
