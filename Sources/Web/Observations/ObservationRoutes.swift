internal import Access
internal import Actions
internal import Hummingbird
internal import NIOCore
internal import Observing
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/observations`: lessons heard (catalogue N).
struct ObservationRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("observations", use: list)
    router.get("observations/of/:teacher", use: growth)
    router.get("observations/:observation", use: page)
    router.get("observations/:observation/photos/:digest", use: photo)
    router.post("observations/:observation/answer", use: answer)
    router.post("observations/:observation/withdraw", use: withdraw)
  }

  /// `GET /observations?kind=drop-in&answered=no`: those that whoever asks may read.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    let permission = try requireAny(context)
    let county = try await archive.county(for: request, context)
    let year = try await desk.observationYear(county, context)
    return try await ObservationListPage(
      context: context, county: county, year: year, address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: permission)
  }

  /// `GET /observations/of/T1`: the lessons of every year.
  @Sendable func growth(_ request: Request, _ context: WebContext) async throws -> Response {
    try requireAny(context)
    let id = Teacher.ID(try context.pathText("teacher"))
    guard let teacher = desk.county.roster[id] else {
      throw WebProblem.notFound(.noTeacher(id.rawValue))
    }
    if context.actor?.teacher != id {
      try context.require(.seeObservations, at: .teacher(id, at: teacher.schools))
    }
    let heard = try await desk.database.read { try $0.observations(of: id) }
    return GrowthPage(
      context: context, teacher: teacher,
      year: ObservationYear(desk.county, observations: heard, on: context.occasion.today)
    ).response(to: request, in: desk.frame, context)
  }

  /// `GET /observations/ID`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `GET …/photos/DIGEST`: a photograph, to those who may read what was written.
  @Sendable func photo(_ request: Request, _ context: WebContext) async throws -> Response {
    let (_, sight) = try await sight(request, context)
    let digest = try context.pathText("digest")
    guard let bytes = try await desk.database.read({ try $0.photo(digest, of: sight.id) }) else {
      throw WebProblem.notFound(.noPage(request.uri.path))
    }
    return Response(
      status: .ok, headers: [.contentType: "image/jpeg", .cacheControl: "private, no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// `POST …/answer`: `words`.
  @Sendable func answer(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepLessons)
    let (_, sight) = try await sight(request, context)
    let fields = try await request.form(context)
    switch try await desk.attempt(AnswerObservation(sight.id, fields.text("words")), context) {
    case .success: return context.done(sight.address, .lessonAnswerSaid)
    case .failure(let refused):
      return try await show(request, context, problems: refused.reasons, typed: fields)
    }
  }

  /// `POST …/withdraw`: `reason`.
  @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.observeLessons)
    let (_, sight) = try await sight(request, context)
    let fields = try await request.form(context)
    switch try await desk.attempt(
      WithdrawObservation(sight.id, because: fields.text("reason")), context)
    {
    case .success: return context.done(sight.address, .observationWithdrawn)
    case .failure(let refused):
      return try await show(request, context, problems: refused.reasons, typed: fields)
    }
  }

  /// By which permission whoever asks comes in.
  @discardableResult
  private func requireAny(_ context: WebContext) throws -> Permission {
    try context.requireAny(.observeLessons, .seeObservations, .keepLessons)
    return [Permission.seeObservations, .observeLessons].first {
      !context.reaches(of: $0).isEmpty
    } ?? .keepLessons
  }

  /// What whoever asks may read; of whatever school year, as of the day that's asked for.
  private func sight(
    _ request: Request, _ context: WebContext
  ) async throws -> (ObservationYear, ObservationSight) {
    try requireAny(context)
    let id = try context.pathText("observation")
    let county = try await archive.county(for: request, context)
    guard let found = try await desk.database.read(for: context, { try $0.observation(id) }) else {
      throw WebProblem.notFound(.noObservation(id))
    }
    var year = try await desk.observationYear(county, context)
    if year[id] == nil {
      year = ObservationYear(county, observations: [found], on: context.dayShown)
    }
    guard let sight = year[id] else { throw WebProblem.notFound(.noObservation(id)) }
    if !sight.isOpen(to: context) {
      try context.require(
        .seeObservations,
        at: .teacher(
          found.lesson.teacher, at: (sight.teacher?.schools ?? []).union([found.lesson.school])))
    }
    return (year, sight)
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let (year, sight) = try await sight(request, context)
    let revisions = try await desk.database.read(for: context) { try $0.revisions(of: sight.id) }
    return ObservationPage(
      context: context, year: year, sight: sight, revisions: revisions, problems: problems,
      typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}
