internal import Policy
internal import Rooms
internal import Staffing
internal import Store
internal import Wording

extension Work {
  /// What the book of a day's school year says of rooms, and the school days of that year.
  ///
  /// - Throws: `Refused` when the book has no such section.
  func roomBook(on day: Day) throws -> (terms: RoomTerms, book: PolicyBook) {
    guard let book = try connection.book(in: SchoolYear(containing: day)) else {
      throw Refused(.needsCounty)
    }
    guard let terms = book.roomTerms else { throw Refused(.needsRooms) }
    return (terms, book)
  }

  /// Why a room can't be kept so, if it can't; names are the school's own among rooms that are
  /// open at the same time.
  func reasons(
    against room: EquippedRoom, _ id: RecordedRoom.ID?, among known: [RecordedRoom]
  ) throws -> [Phrase] {
    var reasons = room.faults(try roomBook(on: today).terms).map { Phrase.roomFault($0) }
    if try connection.openSchools(on: today)[room.school] == nil {
      reasons.append(.noSchool(room.school.rawValue))
    }
    reasons += self.reasons(beyond: OpenRoom.longestName, room.name)
    for day in [room.first, room.last].compactMap(\.self) where day > today {
      reasons.append(.dayAhead(day, today: today))
    }
    let same = known.first {
      $0.id != id && $0.room.name == room.name && $0.room.meets(room)
    }
    if let same { reasons.append(.roomSameName(room.name, since: same.room.first)) }
    return reasons
  }

  func keep(_ room: EquippedRoom, as id: RecordedRoom.ID, by event: Int) throws {
    let last: SQL = room.last.map { "\($0)" } ?? "NULL"
    try connection.execute(
      """
      INSERT INTO equipped_room
        (event_sequence, id, school_id, kind, name, sets, first_day, last_day, account, person, day)
      VALUES
        (\(event), \(id), \(room.school.rawValue), \(room.kind), \(room.name), \(room.sets),
         \(room.first), \(last), \(saying))
      """)
  }
}

extension EquippedRoom {
  /// Whether both are open on the same day.
  fileprivate func meets(_ other: EquippedRoom) -> Bool {
    first <= other.last ?? first && other.first <= last ?? other.first
  }
}
