public import Rooms
public import Staffing

extension Connection {
  /// The last event that changed a room or its log.
  public func roomVersion() throws -> Int {
    try rows(
      """
      SELECT COALESCE(MAX(last), 0) AS last FROM (
        SELECT MAX(event_sequence) AS last FROM equipped_room
        UNION ALL SELECT MAX(event_sequence) FROM room_week) AS changes
      """
    ) { try $0.integer("last") }.first ?? 0
  }

  /// Every room as it was said last, by school and in the order in which they were opened.
  public func rooms() throws -> [RecordedRoom] { try rooms("1 = 1") }

  /// The rooms of one school, closed ones too.
  public func rooms(of school: School.ID) throws -> [RecordedRoom] {
    try rooms("school_id = \(school.rawValue)")
  }

  public func room(_ id: RecordedRoom.ID) throws -> RecordedRoom? {
    try rooms("id = \(id)").first
  }

  private func rooms(_ condition: SQL) throws -> [RecordedRoom] {
    var order: [RecordedRoom.ID] = []
    var last: [RecordedRoom.ID: RecordedRoom] = [:]
    _ = try rows(
      "SELECT * FROM equipped_room WHERE \(condition) ORDER BY school_id, event_sequence"
    ) { row in
      let id = try row.text("id")
      let said = RecordedRoom(
        id: id,
        room: EquippedRoom(
          school: School.ID(try row.text("school_id")), kind: try row.text("kind"),
          name: try row.text("name"), sets: try row.integer("sets"),
          first: try row.day("first_day"),
          last: try row.integerIfAny("last_day").map { Day(ordinal: $0) }),
        person: try row.text("person"), day: try row.day("day"))
      if last.updateValue(said, forKey: id) == nil { order.append(id) }
    }
    return order.compactMap { last[$0] }
  }

  /// What holds of every room's weeks that begin in a stretch of days.
  ///
  /// - Complexity: O(rooms · weeks).
  public func roomWeeks(in days: ClosedRange<Day>) throws -> [RecordedRoom.ID: [Day: RoomWeek]] {
    var weeks: [RecordedRoom.ID: [Day: RoomWeek]] = [:]
    _ = try rows(
      """
      SELECT room_id, monday, tenths, reason FROM room_week
      WHERE monday >= \(days.lowerBound) AND monday <= \(days.upperBound)
      ORDER BY event_sequence
      """
    ) { row in
      weeks[try row.text("room_id"), default: [:]][try row.day("monday")] = try row.roomWeek
    }
    return weeks
  }

  /// Everything that was said of a school's rooms in the weeks that begin in a stretch of days,
  /// the first first: later words on the same week hold.
  public func roomWeeks(
    of school: School.ID, in days: ClosedRange<Day>
  ) throws -> [RecordedRoomWeek] {
    try rows(
      """
      SELECT * FROM room_week
      WHERE school_id = \(school.rawValue)
        AND monday >= \(days.lowerBound) AND monday <= \(days.upperBound)
      ORDER BY event_sequence, room_id
      """
    ) { row in
      RecordedRoomWeek(
        room: try row.text("room_id"), monday: try row.day("monday"), week: try row.roomWeek,
        note: try row.text("note"), person: try row.text("person"), day: try row.day("day"))
    }
  }

  /// The first and last week that a room's log speaks of; nil while it has none.
  public func roomWeekRange(of room: RecordedRoom.ID) throws -> ClosedRange<Day>? {
    try rows(
      """
      SELECT MIN(monday) AS first, MAX(monday) AS last FROM room_week WHERE room_id = \(room)
      """
    ) { row -> ClosedRange<Day>? in
      guard let first = try row.integerIfAny("first"), let last = try row.integerIfAny("last")
      else { return nil }
      return Day(ordinal: first)...Day(ordinal: last)
    }.first ?? nil
  }
}

extension Row {
  fileprivate var roomWeek: RoomWeek {
    get throws {
      let reason = try text("reason")
      return RoomWeek(tenths: try integer("tenths"), reason: reason.isEmpty ? nil : reason)
    }
  }
}
