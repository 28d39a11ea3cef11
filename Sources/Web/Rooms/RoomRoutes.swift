internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Rooms
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/rooms`: rooms with equipment and how much they're used (S000-173, S000-174).
struct RoomRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("rooms", use: list)
    router.get("rooms/:school", use: page)
    router.post("rooms/:school/weeks", use: log)
    router.post("rooms/:school/rooms", use: open)
    router.post("rooms/:school/rooms/:room", use: change)
  }

  /// `GET /rooms?zone=village&kind=computer&idle=yes&reason=electricity`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.seeRooms, .keepRooms)
    let county = try await archive.county(for: request, context)
    let year = try await desk.database.read(for: context) {
      try desk.shelf.rooms(
        of: county, on: context.dayShown, isPresent: context.isPresent, $0)
    }
    return try await RoomListPage(
      context: context, county: county, year: year, address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.reaches(of: .seeRooms).isEmpty ? .keepRooms : .seeRooms)
  }

  /// `GET /rooms/2111000001?week=2026-11-16`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/weeks`: `week`, and for each room `hours-ID`, `reason-ID` and `note-ID`.
  @Sendable func log(_ request: Request, _ context: WebContext) async throws -> Response {
    let school = try kept(context)
    let fields = try await request.form(context)
    let monday = try fields.day("week").monday
    var entries: [RecordedRoom.ID: LogRoomWeek.Entry] = [:]
    var unread: [Phrase] = []
    let rooms = try await desk.database.read { try $0.rooms(of: school) }
    for room in rooms {
      let text = fields.text("hours-\(room.id)")
      // An empty field is a room that was left out; the action says so.
      guard !text.isEmpty else { continue }
      guard let tenths = Figures.classHours(of: text) else {
        unread.append(.roomBadHours(room.room.name, text))
        continue
      }
      let reason = fields.text("reason-\(room.id)")
      entries[room.id] = LogRoomWeek.Entry(
        tenths: tenths, reason: reason.isEmpty ? nil : reason,
        note: fields.text("note-\(room.id)"))
    }
    guard unread.isEmpty else {
      return try await show(
        request, context, week: monday, problems: unread, typed: (.week, fields))
    }
    return try await desk.answer(
      LogRoomWeek(entries, of: school, weekOf: monday), context, then: school.roomAddress,
      .roomWeekSaid
    ) {
      try await show(request, context, week: monday, problems: $0, typed: (.week, fields))
    }
  }

  /// `POST …/rooms`: `kind`, `name`, `sets`, `first`.
  @Sendable func open(_ request: Request, _ context: WebContext) async throws -> Response {
    let school = try kept(context)
    let fields = try await request.form(context)
    return try await desk.answer(
      OpenRoom(try room(fields, "", of: school)), context, then: school.roomAddress, .roomAdded
    ) { try await show(request, context, problems: $0, typed: (.opening, fields)) }
  }

  /// `POST …/rooms/ER-7`: `kind-ER-7`, `name-ER-7`, `sets-ER-7`, `first-ER-7`, `last-ER-7`.
  @Sendable func change(_ request: Request, _ context: WebContext) async throws -> Response {
    let school = try kept(context)
    let fields = try await request.form(context)
    let id = try context.pathText("room")
    return try await desk.answer(
      ChangeRoom(id, to: try room(fields, "-\(id)", of: school)), context,
      then: school.roomAddress, .roomChanged
    ) { try await show(request, context, problems: $0, typed: (.room(id), fields)) }
  }

  /// The school of the path, which whoever asks keeps the rooms of.
  private func kept(_ context: WebContext) throws -> School.ID {
    let school = School.ID(try context.pathText("school"))
    try context.require(.keepRooms, at: .school(school))
    return school
  }

  private func room(
    _ fields: FormFields, _ suffix: String, of school: School.ID
  ) throws -> EquippedRoom {
    EquippedRoom(
      school: school, kind: fields.text("kind\(suffix)"), name: fields.text("name\(suffix)"),
      sets: try fields.whole("sets\(suffix)", allowed: "0 … \(RoomFault.mostSets)"),
      first: try fields.day("first\(suffix)"),
      last: fields.text("last\(suffix)").isEmpty ? nil : try fields.day("last\(suffix)"))
  }

  private func show(
    _ request: Request, _ context: WebContext, week: Day? = nil, problems: [Phrase] = [],
    typed: (RoomSchoolPage.Matter, FormFields)? = nil
  ) async throws -> Response {
    try context.requireAny(.seeRooms, .keepRooms)
    let county = try await archive.county(for: request, context)
    let id = School.ID(try context.pathText("school"))
    guard let school = county.roster[id],
      context.may(.seeRooms, at: .school(id)) || context.may(.keepRooms, at: .school(id))
    else { throw WebProblem.notFound(.noSchool(id.rawValue)) }
    let sight = try await desk.database.read(for: context) {
      try RoomSchool(school, county, on: context.dayShown, $0)
    }
    let asked = try Address(of: request)["week"].map { text in
      guard let day = Day(text) else {
        throw WebProblem.badParameter("week", found: text, allowed: "\(context.dayShown.monday)")
      }
      return day.monday
    }
    // A week that can't be logged gives way to the one that's to be logged next.
    let open = asked.flatMap { sight.canLog($0) ? $0 : nil }
    return RoomSchoolPage(
      context: context, sight: sight, week: week ?? open ?? sight.usualWeek, problems: problems,
      typed: typed
    ).response(to: request, in: desk.frame, context, status: problems.status)
  }
}
