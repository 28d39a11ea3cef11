internal import Access
internal import Actions
internal import Classes
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// The pages under `/training/classes`: network classes, their weeks, work and logs.
struct ClassRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("training/classes", use: list)
    router.post("training/classes", use: form)
    router.get("training/classes/:class", use: page)
    router.post("training/classes/:class", use: change)
    router.post("training/classes/:class/off", use: dissolve)
    router.post("training/classes/:class/seats", use: seat)
    router.get("training/classes/:class/weeks", use: weeks)
    router.post("training/classes/:class/weeks", use: enter)
    router.post("training/classes/:class/pieces", use: handIn)
    router.post("training/classes/:class/pieces/:piece", use: answer)
    router.post("training/classes/:class/log", use: log)
  }

  /// `GET /training/classes`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showList(request, context)
  }

  /// `POST /training/classes`: `course`, `name`, `manager`, `tutors`.
  @Sendable func form(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    let content = fields.networkClass(of: fields.text("course"))
    let action = SetClass(content, names: desk.county.names(content.people))
    switch try await desk.attempt(action, context) {
    case .success(let id):
      return context.done("/training/classes/\(Address.encoded(id))", .classSaid)
    case .failure(let refused):
      return try await showList(request, context, problems: refused.reasons, typed: fields)
    }
  }

  /// `GET /training/classes/N-12`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST /training/classes/N-12`: `name`, `manager`, `tutors`.
  @Sendable func change(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let known = try await asked(context)
    let fields = try await request.form(context)
    let content = fields.networkClass(of: known.content.course)
    let names = desk.county.names(content.people.union(known.content.people))
    return try await answer(
      request, context, fields, SetClass(content, as: known.id, names: names), .classSaid)
  }

  /// `POST …/off`: `reason`
  @Sendable func dissolve(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let known = try await asked(context)
    let fields = try await request.form(context)
    return try await desk.answer(
      DissolveClass(known.id, because: fields.text("reason")), context,
      then: "/training/classes", .classDissolved
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/seats`: `tutor`, and `trainee` for each.
  @Sendable func seat(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let known = try await asked(context)
    let fields = try await request.form(context, limit: 262_144)
    let trainees = Set(fields.all("trainee").map { Teacher.ID($0) })
    let tutor = Teacher.ID(fields.text("tutor"))
    return try await answer(
      request, context, fields,
      SeatTrainees(
        trainees, in: known.id, under: tutor, names: desk.county.names(trainees.union([tutor]))),
      .seatedSaid)
  }

  /// `GET …/weeks?week=2026-10-12`
  @Sendable func weeks(_ request: Request, _ context: WebContext) async throws -> Response {
    let week = try Address(of: request).monday("week") ?? context.occasion.today.weekStart
    return try await showWeek(request, context, week: week)
  }

  /// `POST …/weeks`: `week`, `lines`.
  @Sendable func enter(_ request: Request, _ context: WebContext) async throws -> Response {
    let (known, hand) = try await kept(context)
    let fields = try await request.form(context, limit: 1_048_576)
    let day = try fields.day("week")
    let seats = try await desk.database.read { try $0.classSeats() }
    let people = Set(seats.filter { $0.inClass == known.id }.map(\.teacher))
    return try await desk.answer(
      EnterLearningWeek(
        fields.text("lines"), of: day, in: known.id, by: hand, names: desk.county.names(people)),
      context, then: known.address, .weekSaid
    ) { reasons in
      try await showWeek(
        request, context, week: day.weekStart, problems: reasons, typed: fields)
    }
  }

  /// `POST …/pieces`: `kind`, `title`, `content`; a trainee's own.
  @Sendable func handIn(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.train)
    let known = try await asked(context)
    guard let own = context.trainee else { throw WebProblem.forbidden(.train, []) }
    let fields = try await request.form(context)
    guard let kind = ClassPiece.Kind(rawValue: fields.text("kind")) else {
      throw WebProblem.badParameter(
        "kind", found: fields.text("kind"),
        allowed: ClassPiece.Kind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return try await answer(
      request, context, fields,
      HandInPiece(
        kind, fields.text("title"), words: fields.text("content"), in: known.id, by: own),
      .handedInSaid)
  }

  /// `POST …/pieces/W-31`: `answer.W-31`, `mark.W-31`; a tutor's answer.
  @Sendable func answer(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.train)
    let known = try await asked(context)
    guard let own = context.trainee else { throw WebProblem.forbidden(.train, []) }
    let id = try context.pathText("piece")
    guard
      let piece = try await desk.database.read({ try $0.classPiece(id) }),
      piece.inClass == known.id
    else { throw WebProblem.notFound(.noPiece(id)) }
    let fields = try await request.form(context)
    let mark = fields.text("mark.\(id)")
    return try await answer(
      request, context, fields,
      AnswerPiece(
        id, by: own, fields.text("answer.\(id)"),
        mark: mark.isEmpty ? nil : try fields.whole("mark.\(id)", allowed: "0 … 100")),
      .answeredSaid)
  }

  /// `POST …/log`: `entry`, `day`, `line`.
  @Sendable func log(_ request: Request, _ context: WebContext) async throws -> Response {
    let (known, hand) = try await kept(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      WriteClassLog(
        fields.text("entry"), on: try fields.day("day"), fields.text("line"), in: known.id,
        by: hand), .logSaid)
  }

  // MARK: Showing

  private func answer<Act: Action>(
    _ request: Request, _ context: WebContext, _ fields: FormFields, _ action: Act,
    _ message: Phrase
  ) async throws -> Response {
    let id = try context.pathText("class")
    return try await desk.answer(
      action, context, then: "/training/classes/\(Address.encoded(id))", message
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// The class of the path as it stands.
  private func asked(_ context: WebContext) async throws -> RecordedClass {
    let id = try context.pathText("class")
    guard let found = try await desk.database.read({ try $0.networkClass(id) }),
      found.offBecause == nil
    else { throw WebProblem.notFound(.noClass(id)) }
    return found
  }

  /// The class of the path, and as whom whoever asks works for it.
  private func kept(_ context: WebContext) async throws -> (RecordedClass, ClassHand) {
    try context.requireAny(.runTraining, .train)
    let found = try await asked(context)
    guard let hand = context.hand(for: found) else {
      throw WebProblem.forbidden(.runTraining, [])
    }
    return (found, hand)
  }

  private func showList(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireAny(.seeSchool, .seeCounty, .train)
    let county = try await archive.county(for: request, context)
    let board = try await desk.database.read(for: context) {
      try NetworkClassBoard(county, context, $0)
    }
    let page = try ClassListPage(
      context: context, board, address: Address(of: request), problems: problems, typed: typed)
    if !problems.isEmpty {
      return page.response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.classReader)
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let (board, recorded, course, terms) = try await board(request, context)
    guard context.sees(recorded, in: board) else {
      throw WebProblem.forbidden(.seeSchool, [])
    }
    let page = try ClassPage(
      context: context, board, recorded, of: course, terms, address: Address(of: request),
      problems: problems, typed: typed)
    if !problems.isEmpty {
      return page.response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.classReader)
  }

  private func showWeek(
    _ request: Request, _ context: WebContext, week: Day, problems: [Phrase] = [],
    typed: FormFields? = nil
  ) async throws -> Response {
    _ = try await kept(context)
    let (board, recorded, _, _) = try await board(request, context)
    return ClassWeekPage(
      context: context, board: board, recorded: recorded, week: week, problems: problems,
      typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  /// The class of the path with its course's board.
  private func board(
    _ request: Request, _ context: WebContext
  ) async throws -> (NetworkClassBoard, RecordedClass, RecordedCourse, ClassTerms) {
    try context.requireAny(.seeSchool, .seeCounty, .train)
    let id = try context.pathText("class")
    let county = try await archive.county(for: request, context)
    return try await desk.database.read(for: context) { connection in
      guard let found = try connection.networkClass(id), found.offBecause == nil else {
        throw WebProblem.notFound(.noClass(id))
      }
      let board = try NetworkClassBoard(county, of: found.content.course, context, connection)
      guard let terms = board.terms else { throw WebProblem.notFound(.needsClasses) }
      guard let course = board.catalogue[found.content.course] else {
        throw WebProblem.notFound(.noCourse(found.content.course))
      }
      return (board, found, course, terms)
    }
  }
}

extension WebContext {
  /// By which permission they read pages of classes.
  var classReader: Permission {
    [Permission.seeSchool, .seeCounty].first { !reaches(of: $0).isEmpty } ?? .train
  }
}

extension Address {
  /// The Monday of the week in which a day of the address lies.
  func monday(_ name: String) throws -> Day? {
    try self[name].map { text in
      guard let day = Day(text), (2000...2100).contains(day.components.year) else {
        throw WebProblem.badParameter(name, found: text, allowed: "2026-10-12")
      }
      return day.weekStart
    }
  }
}

extension NetworkClass {
  var people: Set<Teacher.ID> { tutors.union([manager]) }
}

extension County {
  /// What some people are called.
  func names(_ people: Set<Teacher.ID>) -> [Teacher.ID: String] {
    Dictionary(people.map { ($0, name(of: $0)) }) { first, _ in first }
  }
}

extension FormFields {
  /// A class of the fields `name`, `manager` and `tutors`, whose numbers are parted by spaces or
  /// commas.
  fileprivate func networkClass(of course: RecordedCourse.ID) -> NetworkClass {
    NetworkClass(
      course: course, name: text("name"), manager: Teacher.ID(text("manager")),
      tutors: Set(words(in: "tutors").map { Teacher.ID($0) }))
  }

  /// What stands in a field, parted by spaces, commas or lines.
  func words(in name: String) -> [String] {
    text(name).split { $0.isWhitespace || $0 == "," || $0 == "，" || $0 == "、" || $0 == ";" }
      .map(String.init)
  }
}
