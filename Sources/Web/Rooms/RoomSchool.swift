internal import Policy
internal import Rooms
internal import Staffing
internal import Store

/// The rooms of one school with everything that was said of their weeks in the school year of a
/// day.
struct RoomSchool: Sendable {
  let school: School
  let day: Day

  /// Nil where the book has no section `rooms`.
  let terms: RoomTerms?

  /// In the order in which they were opened, closed ones too.
  let rooms: [RecordedRoom]
  let days: SchoolWeeks

  /// The Mondays of weeks that can be logged, the first first: those that are over, and the one
  /// that runs once its lessons are held.
  let mondays: [Day]

  /// What was said, in the order in which it was; the last holds.
  private let said: [RecordedRoom.ID: [Day: [RecordedRoomWeek]]]

  init(_ school: School, _ county: County, on day: Day, _ connection: any Connection) throws {
    self.school = school
    self.day = day
    let year = SchoolYear(containing: day)
    let book = county.book.inForce(in: year)
    terms = book.roomTerms
    let days = SchoolWeeks(year.days, of: book)
    self.days = days
    let running = day.monday
    let lessons = (0..<7).map(running.advanced(by:)).filter(days.isSchoolDay)
    mondays =
      days.finished(before: day)
      + (lessons.last.map { $0 <= day } == true && days.finished(before: day).last != running
        ? [running] : [])
    rooms = try connection.rooms(of: school.id)
    said = Dictionary(
      grouping: try connection.roomWeeks(
        of: school.id, in: year.days.lowerBound.monday...year.days.upperBound), by: \.room
    ).mapValues { Dictionary(grouping: $0, by: \.monday) }
  }

  /// What holds of a room's week; nil while nobody logged it.
  func last(_ room: RecordedRoom.ID, _ monday: Day) -> RecordedRoomWeek? {
    said[room]?[monday]?.last
  }

  /// What was said of a week and doesn't hold any more, the first first.
  func before(_ monday: Day) -> [(room: RecordedRoom, said: RecordedRoomWeek)] {
    rooms.flatMap { room in
      (said[room.id]?[monday] ?? []).dropLast().map { (room, $0) }
    }
  }

  /// The rooms that owe a log of a week, with the tenths under which each needs a reason.
  func owing(_ monday: Day) -> [(room: RecordedRoom, limit: Int)] {
    rooms.compactMap { room in
      let open = room.room.schoolDays(inWeekOf: monday, days)
      guard open > 0 else { return nil }
      let whole = terms?[kind: room.room.kind]?.idleUnder.value ?? 0
      return (room, RoomUse.limit(whole, schoolDays: open))
    }
  }

  /// Whether a week is over and any room owes a log of it.
  func canLog(_ monday: Day) -> Bool { mondays.contains(monday) && !owing(monday).isEmpty }

  /// The week to be logged next: the last that is over and owes a log; nil without any.
  var usualWeek: Day? {
    let owed = mondays.filter { !owing($0).isEmpty }
    return owed.last { $0.advanced(by: 6) < day } ?? owed.last
  }
}
