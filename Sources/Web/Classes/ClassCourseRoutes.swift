internal import Access
internal import Actions
internal import Classes
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// The pages of a course's classes as a whole, and of the project offices.
struct ClassCourseRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("training/classes/courses/:course", use: page)
    router.get("training/classes/courses/:course/circular", use: circular)
    router.post("training/classes/courses/:course/help", use: help)
    router.post("training/classes/courses/:course/help/:learner/end", use: endHelp)
    router.post("training/classes/courses/:course/tour", use: plan)
    router.post("training/classes/courses/:course/tour/:stop/off", use: callOff)
    router.post("training/classes/courses/:course/aids", use: addAid)
    router.get("training/classes/offices", use: offices)
    router.post("training/classes/offices", use: setOffice)
    router.post("training/classes/offices/:office/duties", use: noteDuty)
    router.post("training/classes/offices/:office/off", use: closeOffice)
  }

  /// `GET /training/classes/courses/C-12`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `GET …/circular?week=2026-10-12`; without a week it's the one that ended last.
  @Sendable func circular(_ request: Request, _ context: WebContext) async throws -> Response {
    let (board, course, terms) = try await board(request, context)
    guard
      context.may(.runTraining) || context.may(.seeCounty)
        || context.runsClass(of: course, in: board)
    else { throw WebProblem.forbidden(.seeCounty, []) }
    let address = Address(of: request)
    let week = try address.monday("week")
    return try await ClassCircularPage(
      context: context, board, course, terms,
      week: week ?? board.catalogue.day.weekStart.advanced(by: -7), address: address
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.classReader)
  }

  /// `POST …/help`: `pair` for each, learner and helper parted by a space.
  @Sendable func help(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context, limit: 262_144)
    var helpers: [Teacher.ID: Teacher.ID] = [:]
    for pair in fields.all("pair") {
      let parts = pair.split(separator: " ")
      guard parts.count == 2 else {
        throw WebProblem.badParameter("pair", found: pair, allowed: "T1 T2")
      }
      helpers[Teacher.ID(String(parts[0]))] = Teacher.ID(String(parts[1]))
    }
    return try await answer(
      request, context, fields,
      AgreeHelp(
        in: try context.pathText("course"), helpers,
        names: desk.county.names(Set(helpers.keys).union(helpers.values))), .helpSaid)
  }

  /// `POST …/help/T12/end`
  @Sendable func endHelp(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      EndHelp(
        in: try context.pathText("course"), for: Teacher.ID(try context.pathText("learner"))),
      .helpEnded)
  }

  /// `POST …/tour`: `held`, `main`, `branches`, and `lecturer` for each.
  @Sendable func plan(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    let stop = TourStop(
      course: try context.pathText("course"), day: try fields.day("held"),
      main: School.ID(fields.text("main")),
      branches: Set(fields.words(in: "branches").map { desk.county.school(called: $0) }),
      lecturers: Set(fields.all("lecturer")))
    return try await answer(request, context, fields, PlanStop(stop), .stopSaid)
  }

  /// `POST …/tour/R-31/off`: `reason`
  @Sendable func callOff(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    let id = try context.pathText("stop")
    let course = try context.pathText("course")
    let known = try await desk.database.read { try $0.tourStops() }.contains {
      $0.id == id && $0.stop.course == course
    }
    guard known else { throw WebProblem.notFound(.noStop(id)) }
    return try await answer(
      request, context, fields, CallStopOff(id, because: fields.text("reason")), .stopCalledOff)
  }

  /// `POST …/aids`: `aid`, `aid-title`, `aid-words`.
  @Sendable func addAid(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.runTraining, .train)
    let (board, course, _) = try await board(request, context)
    let hand: ClassHand
    if context.may(.runTraining) {
      hand = .office
    } else if let own = context.trainee, context.runsClass(of: course, in: board) {
      hand = .teacher(own)
    } else {
      throw WebProblem.forbidden(.runTraining, [])
    }
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      AddStudyAid(
        fields.text("aid"), fields.text("aid-title"), fields.text("aid-words"), to: course.id,
        by: hand), .aidSaid)
  }

  // MARK: Offices

  /// `GET /training/classes/offices`
  @Sendable func offices(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showOffices(request, context)
  }

  /// `POST /training/classes/offices`: `township`, `head`, `members`; one of a township that has
  /// an office describes it anew.
  @Sendable func setOffice(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    let content = ClassOffice(
      township: fields.text("township"), head: fields.text("head"),
      members: fields.text("members"))
    let known = try await desk.database.read { try $0.classOffices() }.first {
      $0.offBecause == nil && $0.content.township == content.township
    }
    return try await answerOffice(
      request, context, fields,
      SetOffice(content, as: known?.id, townships: Set(desk.county.townships)), .officeSaid)
  }

  /// `POST …/offices/O-31/duties`: `duty.O-31`, `day.O-31`, `words.O-31`.
  @Sendable func noteDuty(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    let id = try context.pathText("office")
    return try await answerOffice(
      request, context, fields,
      NoteDuty(
        fields.text("duty.\(id)"), of: id, on: try fields.day("day.\(id)"),
        fields.text("words.\(id)")), .dutySaid)
  }

  /// `POST …/offices/O-31/off`: `reason`
  @Sendable func closeOffice(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    return try await answerOffice(
      request, context, fields,
      CloseOffice(try context.pathText("office"), because: fields.text("reason")), .officeClosed)
  }

  // MARK: Showing

  private func answer<Act: Action>(
    _ request: Request, _ context: WebContext, _ fields: FormFields, _ action: Act,
    _ message: Phrase
  ) async throws -> Response {
    let id = try context.pathText("course")
    return try await desk.answer(
      action, context, then: "/training/classes/courses/\(Address.encoded(id))", message
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  private func answerOffice<Act: Action>(
    _ request: Request, _ context: WebContext, _ fields: FormFields, _ action: Act,
    _ message: Phrase
  ) async throws -> Response {
    try await desk.answer(action, context, then: "/training/classes/offices", message) {
      try await showOffices(request, context, problems: $0, typed: fields)
    }
  }

  private func board(
    _ request: Request, _ context: WebContext
  ) async throws -> (NetworkClassBoard, RecordedCourse, ClassTerms) {
    try context.requireAny(.seeSchool, .seeCounty, .train)
    let id = try context.pathText("course")
    let county = try await archive.county(for: request, context)
    let board = try await desk.database.read(for: context) {
      try NetworkClassBoard(county, of: id, context, $0)
    }
    guard let terms = board.terms else { throw WebProblem.notFound(.needsClasses) }
    guard let course = board.catalogue[id] else { throw WebProblem.notFound(.noCourse(id)) }
    return (board, course, terms)
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let (board, course, terms) = try await board(request, context)
    guard context.seesClasses(of: course, in: board) else {
      throw WebProblem.forbidden(.seeSchool, [])
    }
    let runs = context.isPresent && context.may(.runTraining)
    return ClassCoursePage(
      context: context, board: board, course: course, terms: terms,
      proposal: runs ? try board.proposal(for: course, terms) : nil, problems: problems,
      typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showOffices(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireAny(.seeCounty, .runTraining)
    let county = try await archive.county(for: request, context)
    return OfficeListPage(
      context: context, county: county,
      terms: county.book.inForce(in: SchoolYear(containing: context.dayShown)).classTerms,
      offices: try await desk.database.read(for: context) { try $0.classOffices() },
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}

extension County {
  /// A school by its code, or by a name that only one has; what's neither stays to be refused.
  func school(called text: String) -> School.ID {
    let named = roster.schools.filter { $0.name == text }
    return named.count == 1 ? named[0].id : School.ID(text)
  }
}
