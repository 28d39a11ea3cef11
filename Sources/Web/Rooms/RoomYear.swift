internal import Policy
internal import Rooms
internal import Staffing
internal import Store
internal import Wording

/// A room that is open on a day, with what its log of the school year comes to.
struct RoomSight: Sendable {
  let recorded: RecordedRoom
  let school: School
  let use: RoomUse
  let isIdle: Bool

  var room: EquippedRoom { recorded.room }
  var entry: RoomTally.Entry { RoomTally.Entry(room, use) }
}

/// Every open room of the county with its use in the school year of a day (S000-174).
struct RoomYear: Sendable {
  let day: Day

  /// Nil where the book has no section `rooms`.
  let terms: RoomTerms?

  /// By school and in the order in which they were opened.
  let sights: [RoomSight]

  /// - Complexity: O(rooms · weeks).
  init(_ county: County, on day: Day, _ connection: any Connection) throws {
    self.day = day
    let year = SchoolYear(containing: day)
    let book = county.book.inForce(in: year)
    guard let terms = book.roomTerms else {
      self.terms = nil
      sights = []
      return
    }
    self.terms = terms
    let days = SchoolWeeks(year.days, of: book)
    let mondays = days.finished(before: day)
    let said = try connection.roomWeeks(in: year.days.lowerBound.monday...year.days.upperBound)
    sights = try connection.rooms().compactMap { recorded in
      guard recorded.room.isOpen(on: day), let school = county.roster[recorded.room.school] else {
        return nil
      }
      let use = RoomUse(
        of: recorded.room, said[recorded.id] ?? [:], over: mondays,
        idleUnder: terms[kind: recorded.room.kind]?.idleUnder.value ?? 0, days)
      return RoomSight(
        recorded: recorded, school: school, use: use, isIdle: use.isIdle(terms))
    }
  }

  /// What waits for whoever asks: weeks to be logged of a school; idle rooms for those who can
  /// mend why, each reason for the section that answers for it, all of them for other offices.
  func dueLines(for context: WebContext) -> [DueLine] {
    guard let terms else { return [] }
    var lines: [DueLine] = []
    for (school, own) in Dictionary(grouping: sights, by: \.room.school).sorted(by: {
      $0.key < $1.key
    }) where context.may(.keepRooms, at: .school(school)) {
      let weeks = Set(own.flatMap(\.use.missing)).sorted()
      guard let first = weeks.first else { continue }
      lines.append(
        DueLine(
          words: .dueRoomWeeks(own[0].school.name, weeks.count),
          address: school.roomAddress(weekOf: first), due: terms.due(forWeekOf: first),
          why: .roomsLead))
    }
    let idle = sights.filter(\.isIdle)
    guard context.may(.seeRooms), !idle.isEmpty else { return lines }
    let roles = (context.actor?.roles(on: context.occasion.today) ?? []).map(\.id)
    let answered = RoomTerms.Answerer.allCases.filter { roles.contains($0.rawValue) }
    guard !answered.isEmpty else {
      return lines + [
        DueLine(
          words: .dueIdleRooms(idle.count), address: "/rooms?idle=yes", due: nil,
          why: .roomByReason)
      ]
    }
    for reason in terms.reasons where answered.contains(reason.answerer) {
      let rooms = idle.count { $0.use.reason == reason.key }
      guard rooms > 0 else { continue }
      lines.append(
        DueLine(
          words: .dueIdleRooms(rooms, reason.name),
          address: "/rooms?idle=yes&reason=\(Address.encoded(reason.key))", due: nil,
          why: .roomByReason))
    }
    return lines
  }
}

extension YearShelf {
  /// What waits of rooms for whoever asks; nothing is read for those it doesn't concern.
  func roomLines(
    for context: WebContext, in county: County, _ connection: any Connection
  ) throws -> [DueLine] {
    guard context.may(.seeRooms) || !context.reaches(of: .keepRooms).isEmpty else { return [] }
    return try rooms(
      of: county, on: context.occasion.today, isPresent: true, connection
    ).dueLines(for: context)
  }
}

extension School.ID {
  var roomAddress: String { "/rooms/\(Address.encoded(rawValue))" }

  func roomAddress(weekOf monday: Day) -> String { "\(roomAddress)?week=\(monday)" }
}
