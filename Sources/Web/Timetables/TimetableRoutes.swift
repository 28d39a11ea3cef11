internal import Access
internal import Actions
internal import Hummingbird
internal import Leading
internal import OfficeFiles
internal import Policy
internal import Staffing
internal import Store
internal import Timetabling
internal import Training
internal import Wording

/// The pages under `/timetables`: schools' timetables and what is found from them.
struct TimetableRoutes: Sendable {
  /// Days of one's own lessons that are shown.
  static let ahead = 6

  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("timetables", use: list)
    router.get("timetables/free", use: free)
    router.get("timetables/cover", use: cover)
    router.get("timetables/shifts", use: shifts)
    router.get("timetables/schools/:school", use: school)
    router.post("timetables/schools/:school", use: bring)
    router.get("timetables/schools/:school/template.xlsx", use: template)
  }

  /// `GET /timetables?below=yes`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.keepTimetables, .seeTimetables, .swapLessons)
    let county = try await archive.county(for: request, context)
    let day = context.dayShown
    let days = day...day.advanced(by: Self.ahead)
    let scope = Scope(
      context.reaches(of: .keepTimetables) + context.reaches(of: .seeTimetables))
    let page = try await desk.database.read(for: context) { connection in
      let teacher = context.ownTimetable
      let own =
        try teacher.map { teacher in
          try connection.schedule(of: [], [teacher], in: days, county.calendar(on: day))
            .left(by: teacher, in: days)
        } ?? []
      let keeps = Scope(context.reaches(of: .keepTimetables))
      let swaps = try connection.lessonSwaps(from: day).filter {
        teacher == $0.swap.teacher || teacher == $0.swap.partner
          || keeps.holds($0.swap.slot.school)
      }
      return try TimetableListPage(
        context: context, county: county, own: own, swaps: swaps,
        rows: try rows(county, scope, on: day, connection), address: Address(of: request))
    }
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.reaches(of: .seeTimetables).isEmpty ? .keepTimetables : .seeTimetables)
  }

  private func rows(
    _ county: County, _ scope: Scope, on day: Day, _ connection: any Connection
  ) throws -> [TimetableListPage.Row] {
    let schools = county.roster.schools.filter { scope.holds($0.id) }
    guard !schools.isEmpty else { return [] }
    let versions = Dictionary(grouping: try connection.timetables(from: day), by: \.school)
    let load = try connection.weeklyLessons(on: day)
    let least = county.timetableTerms(on: day)?.leaders.value ?? 0
    let leadership = Leadership(
      try connection.headPosts().map(\.post), county.roster, on: day)
    let leaders = Dictionary(grouping: leadership.holders, by: \.school)
    return schools.map { school in
      TimetableListPage.Row(
        school: school, version: versions[school.id]?.current(on: day),
        below: load[school.id].map { own in
          (leaders[school.id] ?? []).filter { (own[$0.teacher] ?? 0) < least }.map {
            county.teacherName(of: $0.teacher)
          }
        } ?? [])
    }
  }

  /// `GET /timetables/schools/S1?class=五1班&weekday=1`
  @Sendable func school(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST /timetables/schools/S1`: `first`, `bells`, and the file `timetable` or `lines`.
  @Sendable func bring(_ request: Request, _ context: WebContext) async throws -> Response {
    let school = School.ID(try context.pathText("school"))
    try context.require(.keepTimetables, at: .school(school))
    let form = try await request.fileForm(context, limit: BringLimit.bytes)
    var typed: [String: String] = [:]
    for name in ["first", "bells", "lines"] { typed[name] = form.text(name) ?? "" }
    guard let first = Day(typed["first"]!) else {
      throw WebProblem.badParameter("first", found: typed["first"]!, allowed: "2026-09-01")
    }
    var rows: [TimetableRow] = []
    if let file = form.file("timetable"), !file.content.isEmpty {
      do {
        rows = try withWorkbookFile(file.content) {
          try TimetableReading(path: $0).rows
        }
      } catch is OfficeFileError {
        return try await show(
          request, context, problems: [.notAWorkbook(file.fileName ?? "")], typed: typed)
      }
    } else {
      rows = typed["lines"]!.split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline
      ).enumerated().compactMap { TimetableRow(line: String($0.element), number: $0.offset + 1) }
    }
    let county = desk.county
    let staff = try await desk.database.read { try $0.staff(of: school, on: first, in: county) }
    var names = county.staffNames(of: school).merging(staff.mapValues(\.name)) { $1 }
    // People of other schools are named by number.
    for row in rows {
      let id = Teacher.ID(row.teacher)
      if names[id] == nil, desk.county.roster[id] != nil { names[id] = row.teacher }
    }
    let action = BringTimetable(
      rows, of: school, from: first, bells: typed["bells"]!, names: names)
    switch try await desk.attempt(action, context) {
    case .success:
      return context.done(School.timetableAddress(of: school), .timetableBrought)
    case .failure(let refused):
      return try await show(request, context, problems: refused.reasons, typed: typed)
    }
  }

  /// `GET …/template.xlsx`: a sheet for rows, and a grid to be copied for each class.
  @Sendable func template(_ request: Request, _ context: WebContext) async throws -> Response {
    let school = School.ID(try context.pathText("school"))
    try context.require(.keepTimetables, at: .school(school))
    let staff = desk.county.staff(of: school).map(\.name)
    return try .workbook("timetable.xlsx") { path in
      let writer = try WorkbookWriter(path: path, title: Phrase.timetableOf[.zh])
      let list = try writer.addSheet(
        "课表",
        columns: [
          SheetColumn("班级", isRequired: true), SheetColumn("学科", isRequired: true),
          SheetColumn("教师", choices: staff.count <= 200 ? staff : [], isRequired: true),
          SheetColumn("星期", choices: Weekday.allCases.map { Phrase($0)[.zh] }, isRequired: true),
          SheetColumn("节次", isRequired: true), SheetColumn("教室"),
        ])
      list.append([])
      let grid = try writer.addSheet(
        "一班一表（改成班级名）",
        columns: [SheetColumn("节次")]
          + [Weekday.monday, .tuesday, .wednesday, .thursday, .friday].map {
            SheetColumn(Phrase($0)[.zh], width: 18)
          }, layout: SheetLayout(hasFilter: false, cells: .timetable))
      for period in 1...8 { grid.append([.integer(period)]) }
      try writer.close()
    }
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [],
    typed: [String: String] = [:]
  ) async throws -> Response {
    try context.requireAny(.keepTimetables, .seeTimetables, .swapLessons)
    let county = try await archive.county(for: request, context)
    let id = School.ID(try context.pathText("school"))
    guard let school = county.roster[id] else { throw WebProblem.notFound(.noSchool(id.rawValue)) }
    guard context.seesTimetable(of: id, in: county) else {
      throw WebProblem.forbidden(.seeTimetables, [])
    }
    let day = context.dayShown
    let page = try await desk.database.read(for: context) { connection in
      let versions = try connection.timetables(of: id)
      let version = versions.current(on: day)
      let sees =
        context.may(.keepTimetables, at: .school(id))
        || context.may(.seeTimetables, at: .school(id))
      return try SchoolTimetablePage(
        context: context, county: county, school: school, versions: versions,
        version: version,
        lessons: try version.map { try connection.timetableLessons(of: $0.id) } ?? [],
        leaders: sees
          ? Leadership(try connection.headPosts().map(\.post), county.roster, on: day).holders
            .filter { $0.school == id } : [],
        address: Address(of: request), problems: problems, typed: typed)
    }
    if !problems.isEmpty {
      return page.response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: [Permission.seeTimetables, .keepTimetables].first {
        context.may($0, at: .school(id))
      } ?? .swapLessons)
  }

  /// `GET /timetables/free?one=T1&two=T2&day=2026-10-12`
  @Sendable func free(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.keepTimetables, .seeTimetables, .swapLessons)
    let address = Address(of: request)
    let county = desk.county
    let one = try teacher(address, "one", context)
    let two = try teacher(address, "two", context)
    let asked = address.dayIfAny("day") ?? context.occasion.today
    let monday = asked.advanced(by: 1 - asked.weekday.rawValue)
    let days = monday...monday.advanced(by: 6)
    var week: [FreeTimesPage.Free] = []
    var hearable: [GivenLesson] = []
    if let one, let two {
      let schedule = try await desk.database.read {
        try $0.schedule(of: one.schools, [one.id, two.id], in: days, county.calendar(on: asked))
      }
      for day in days {
        hearable += schedule.hearable(one.id, by: two.id, on: day)
        let school = one.teaching.school
        let free = schedule.commonFree([one.id, two.id], at: school, on: day)
        if !free.isEmpty, let bells = schedule.timetable(of: school, on: day)?.bells,
          !bells.numbers.isEmpty
        {
          week.append(FreeTimesPage.Free(day: day, periods: free, bells: bells))
        }
      }
    }
    return FreeTimesPage(
      context: context, county: county, one: one, two: two, day: asked, free: week,
      hearable: hearable
    ).response(to: request, in: desk.frame, context)
  }

  /// `GET /timetables/cover?teacher=T1&from=2026-10-12&to=2026-10-16`
  @Sendable func cover(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.keepTimetables, .seeTimetables)
    let address = Address(of: request)
    let county = desk.county
    let teacher = try teacher(address, "teacher", context)
    let from = address.dayIfAny("from") ?? context.occasion.today
    let to = min(address.dayIfAny("to") ?? from.advanced(by: 6), from.advanced(by: 30))
    var left: [(lesson: GivenLesson, choices: [CoverChoice])] = []
    if let teacher, from <= to {
      left = try await desk.database.read { connection in
        let calendar = county.calendar(on: from)
        let own = try connection.schedule(of: [], [teacher.id], in: from...to, calendar)
        let schools = Set(own.left(by: teacher.id, in: from...to).map(\.slot.school))
        let schedule = try connection.schedule(
          of: schools, [teacher.id], in: from...to, calendar)
        let staff = try schools.reduce(into: [School.ID: [Teacher.ID: Subject]]()) {
          $0[$1] = try connection.staff(of: $1, on: from, in: county).mapValues(\.subject)
        }
        return schedule.left(by: teacher.id, in: from...to).map { lesson in
          (lesson, schedule.cover(for: lesson, among: staff[lesson.slot.school] ?? [:]))
        }
      }
    }
    return CoverTimesPage(
      context: context, county: county, teacher: teacher, from: from, to: to, left: left
    ).response(to: request, in: desk.frame, context)
  }

  /// `GET /timetables/shifts?course=C-12&split=12:00&seats=30`
  @Sendable func shifts(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.seeTimetables)
    let address = Address(of: request)
    let county = desk.county
    let id = address["course"] ?? ""
    let (catalogue, _) = try await desk.training(county, context)
    guard let course = catalogue[id] else { throw WebProblem.notFound(.noCourse(id)) }
    let split = ShiftPage.minutes(address["split"] ?? "12:00") ?? 720
    let seats = min(max(Int(address["seats"] ?? "") ?? 30, 0), 9_999)
    let sessions = catalogue.running(id).map(\.session)
    let (trainees, schedule) = try await desk.database.read { connection in
      let trainees = try connection.coursePlaces(.course(id)).filter { $0.outBecause == nil }
        .map(\.teacher)
      let days = sessions.map(\.day)
      let schedule = try days.min().map {
        try connection.schedule(
          of: [], Set(trainees), in: $0...days.max()!, county.calendar(on: $0))
      }
      return (trainees, schedule)
    }
    let halves = [
      sessions.filter { $0.minutes.lowerBound < split },
      sessions.filter { $0.minutes.lowerBound >= split },
    ]
    let fitting = Dictionary(
      trainees.map { teacher in
        (
          teacher,
          Set(
            halves.indices.filter { half in
              !halves[half].isEmpty
                && halves[half].allSatisfy {
                  schedule?.collisions(of: teacher, on: $0.day, $0.minutes).isEmpty ?? true
                }
            })
        )
      }
    ) { first, _ in first }
    return ShiftPage(
      context: context, county: county, course: course, split: split, seats: seats,
      plan: ShiftPlan(fitting, seats: [seats, seats]), halves: halves
    ).response(to: request, in: desk.frame, context)
  }

  /// The teacher that a field names: by number, or by a name that one within reach has.
  private func teacher(
    _ address: Address, _ name: String, _ context: WebContext
  ) throws -> Teacher? {
    guard let text = address[name], !text.isEmpty else { return nil }
    let found = desk.county.roster[Teacher.ID(text)]
    let own = context.ownTimetable.flatMap { desk.county.roster[$0] }
    func isSeen(_ teacher: Teacher) -> Bool {
      teacher.schools.contains { context.seesTimetable(of: $0, in: desk.county) }
        || (own?.subject == teacher.subject && own != nil)
    }
    if let found, isSeen(found) { return found }
    let named = desk.county.roster.teachers.filter { $0.name == text && isSeen($0) }
    guard let only = named.first, named.count == 1 else {
      throw WebProblem.notFound(.noTeacher(text))
    }
    return only
  }
}

extension [RecordedTimetable] {
  /// In force on a day, or the next to be.
  func current(on day: Day) -> RecordedTimetable? {
    var found: RecordedTimetable?
    for version in self where version.days.contains(day) {
      if let known = found, known.days.lowerBound > version.days.lowerBound { continue }
      found = version
    }
    return found
      ?? filter { $0.days.lowerBound > day }.min { $0.days.lowerBound < $1.days.lowerBound }
  }
}

extension Address {
  /// A day that a field names; nil when it names none.
  func dayIfAny(_ name: String) -> Day? { self[name].flatMap { Day($0) } }
}
