internal import Access
internal import Actions
internal import HTTPTypes
internal import Hummingbird
internal import Observing
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/lessons`: lessons that colleagues are invited to (S000-012, S001-028).
struct OpenLessonRoutes: Sendable {
  let desk: YearDesk

  func add(to router: Router<WebContext>) {
    router.get("lessons", use: list)
    router.post("lessons", use: announce)
    router.get("lessons/:lesson", use: page)
    router.post("lessons/:lesson/seat", use: book)
    router.post("lessons/:lesson/cancel", use: cancel)
  }

  /// `GET /lessons`: from today on.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showList(request, context)
  }

  /// `POST /lessons`: `teacher`, `day`, `period`, `topic`, `kind`, `seats`; perhaps `school`,
  /// `subject`, `classroom`, `room` and `note`.
  @Sendable func announce(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepLessons)
    let fields = try await request.form(context)
    let teacher = desk.county.roster[Teacher.ID(fields.text("teacher"))]
    guard let kind = HeardLesson.Kind(rawValue: fields.text("kind")) else {
      throw WebProblem.badParameter(
        "kind", found: fields.text("kind"), allowed: "open, demonstration, away, delivered")
    }
    let (school, subject) = (fields.text("school"), fields.text("subject"))
    let lesson = HeardLesson(
      teacher: Teacher.ID(fields.text("teacher")),
      school: school.isEmpty ? teacher?.teaching.school ?? "" : School.ID(school),
      subject: subject.isEmpty ? teacher?.subject ?? "" : Subject(subject),
      classroom: fields.text("classroom"), day: try fields.day("day"),
      period: Int(fields.text("period")) ?? 0, kind: kind, topic: fields.text("topic"))
    switch try await desk.attempt(
      AnnounceLesson(
        lesson, in: fields.text("room"), seats: Int(fields.text("seats")) ?? 0,
        note: fields.text("note")), context)
    {
    case .success(let id): return context.done("/lessons/\(Address.encoded(id))", .announceSaid)
    case .failure(let refused):
      return try await showList(request, context, problems: refused.reasons, typed: fields)
    }
  }

  /// `GET /lessons/K-12`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/seat`: `comes` is `yes` or `no`.
  @Sendable func book(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.observeLessons)
    let open = try await lesson(context)
    let comes = try await request.form(context).text("comes") == "yes"
    switch try await desk.attempt(
      BookLesson(open.id, comes: comes, by: context.actor?.teacher), context)
    {
    case .success: return context.done(open.address, comes ? .bookSaid : .unbookSaid)
    case .failure(let refused):
      return try await show(request, context, problems: refused.reasons)
    }
  }

  /// `POST …/cancel`: `reason`.
  @Sendable func cancel(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepLessons)
    let open = try await lesson(context)
    let reason = try await request.form(context).text("reason")
    switch try await desk.attempt(CancelLesson(open.id, because: reason), context) {
    case .success: return context.done(open.address, .lessonCancelSaid)
    case .failure(let refused):
      return try await show(request, context, problems: refused.reasons)
    }
  }

  private func lesson(_ context: WebContext) async throws -> OpenLesson {
    try context.requireAny(.observeLessons, .keepLessons)
    let id = try context.pathText("lesson")
    guard let open = try await desk.database.read({ try $0.openLesson(id) }) else {
      throw WebProblem.notFound(.noOpenLesson(id))
    }
    return open
  }

  private func showList(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireAny(.observeLessons, .keepLessons)
    let today = context.occasion.today
    return OpenLessonListPage(
      context: context, county: desk.county,
      lessons: try await desk.database.read { try $0.openLessons(from: today) },
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = []
  ) async throws -> Response {
    let open = try await lesson(context)
    let scheme = context.cookies.isSecure ? "https" : "http"
    let host = request.head.authority ?? ""
    let own = context.ownTimetable.flatMap { $0 == open.lesson.teacher ? nil : $0 }
    let county = desk.county
    let collisions =
      try await desk.database.read { connection in
        try own.map { try connection.collisions(of: $0, with: open.lesson, in: county) }
      } ?? []
    return OpenLessonPage(
      context: context, county: desk.county, open: open,
      terms: desk.county.book.inForce(in: SchoolYear(containing: open.lesson.day))
        .observationTerms,
      codeAddress: "\(scheme)://\(host)/observe?lesson=\(Address.encoded(open.id))",
      collisions: collisions, problems: problems
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}
