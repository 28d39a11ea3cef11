public import Access
internal import Policy
public import Rooms
public import Staffing
public import Store
internal import Wording

/// Logs what a school's rooms were used for in one week: all that were open, in one go, each
/// that was little used with its reason (S000-174). Logged again, the later word holds and what
/// was said before stays.
public struct LogRoomWeek: Action {
  public static let longestNote = 200

  /// What is said of one room.
  public struct Entry: Hashable, Sendable {
    public var week: RoomWeek

    /// May be empty.
    public var note: String

    public init(tenths: Int, reason: String? = nil, note: String = "") {
      week = RoomWeek(tenths: tenths, reason: reason)
      self.note = note.trimmed
    }
  }

  public let school: School.ID

  /// The Monday of the week.
  public let monday: Day
  public let entries: [RecordedRoom.ID: Entry]

  /// Whether every room that was open has to be there; a list that comes in names them row by
  /// row.
  public let isWhole: Bool

  /// - Parameter day: Any day of the week.
  public init(
    _ entries: [RecordedRoom.ID: Entry], of school: School.ID, weekOf day: Day,
    isWhole: Bool = true
  ) {
    self.school = school
    monday = day.monday
    self.entries = entries
    self.isWhole = isWhole
  }

  public var permission: Permission { .keepRooms }
  public func place(in connection: any Connection) throws -> Place { .school(school) }

  /// - Returns: The rooms whose week was written; none when all of it was on record.
  @discardableResult
  public func perform(in work: Work) throws -> Int {
    let rooms = try work.connection.rooms(of: school)
    try Refused.unless(try reasons(rooms, in: work))
    var said: [RecordedRoom.ID: Entry] = [:]
    for known in try work.connection.roomWeeks(of: school, in: monday...monday) {
      said[known.room] = Entry(
        tenths: known.week.tenths, reason: known.week.reason, note: known.note)
    }
    let changed = rooms.filter { entries[$0.id] != nil && entries[$0.id] != said[$0.id] }
    guard !changed.isEmpty else { return 0 }
    let event = try work.record(
      "log-room-week", of: school.rawValue, "monday \(monday) rooms \(changed.count)")
    for room in changed {
      guard let entry = entries[room.id] else { continue }
      try work.connection.execute(
        """
        INSERT INTO room_week
          (event_sequence, room_id, school_id, monday, tenths, reason, note, account, person, day)
        VALUES
          (\(event.sequence), \(room.id), \(school.rawValue), \(monday), \(entry.week.tenths),
           \(entry.week.reason ?? ""), \(entry.note), \(work.saying))
        """)
    }
    return changed.count
  }

  private func reasons(_ rooms: [RecordedRoom], in work: Work) throws -> [Phrase] {
    let sunday = monday.advanced(by: 6)
    let (terms, book) = try work.roomBook(on: sunday)
    let days = SchoolWeeks(
      (monday...sunday).clamped(to: SchoolYear(containing: sunday).days), of: book)
    var reasons: [Phrase] = []
    let lessons = (monday...sunday).filter(days.isSchoolDay)
    if lessons.isEmpty { return [.roomWeekOff(monday)] }
    if let last = lessons.last, last > work.today {
      reasons.append(.roomWeekRuns(monday, until: last))
    }
    for id in entries.keys.sorted() where !rooms.contains(where: { $0.id == id }) {
      reasons.append(.noRoom(id))
    }
    if entries.isEmpty { reasons.append(.noRooms) }
    for room in rooms {
      guard let entry = entries[room.id] else {
        if isWhole, room.room.schoolDays(inWeekOf: monday, days) > 0 {
          reasons.append(.roomLeftOut(room.room.name))
        }
        continue
      }
      reasons += room.room.faults(
        entry.week, hasNote: !entry.note.isEmpty, inWeekOf: monday, days, terms
      ).map { Phrase.roomFault($0) }
      reasons += work.reasons(beyond: Self.longestNote, entry.note)
    }
    return reasons
  }
}
