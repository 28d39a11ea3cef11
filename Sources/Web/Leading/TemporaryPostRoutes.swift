internal import Access
internal import Actions
internal import Hummingbird
internal import Leading
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/heads/posts` and `/heads/ideas`: temporary posts (catalogue X).
struct TemporaryPostRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("heads/posts", use: list)
    router.get("heads/ideas", use: ideas)
    router.get("heads/posts/new", use: new)
    router.post("heads/posts/new", use: arrange)
    router.get("heads/posts/:post", use: page)
    router.post("heads/posts/:post/notes", use: note)
    router.post("heads/posts/:post/report", use: report)
    router.post("heads/posts/:post/ideas", use: settle)
    router.post("heads/posts/:post/end", use: end)
  }

  /// `GET /heads/posts?kind=deputy&state=waits&mutual=yes`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    let permission = try permission(context)
    let county = try await archive.county(for: request, context)
    return try await TemporaryPostListPage(
      context: context, county: county, year: try await desk.temporaryPostYear(county, context),
      address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: permission)
  }

  /// `GET /heads/ideas?state=open`
  @Sendable func ideas(_ request: Request, _ context: WebContext) async throws -> Response {
    let permission = try permission(context)
    let county = try await archive.county(for: request, context)
    return try await PostIdeaListPage(
      context: context, county: county, year: try await desk.temporaryPostYear(county, context),
      address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: permission)
  }

  /// `GET /heads/posts/new?teacher=T1`
  @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showNew(request, context)
  }

  /// `POST /heads/posts/new`: `kind`, `teacher`, `host`, `host-name`, `first`, `last`, `title`,
  /// `aims`, `mentor`, `twin`.
  @Sendable func arrange(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepTemporaryPosts)
    let fields = try await request.form(context)
    let host: ArrangeTemporaryPost.Host =
      fields.text("host") == TemporaryPostNewPage.outside
      ? .outside(fields.text("host-name")) : .school(School.ID(fields.text("host")))
    let first = try fields.day("first")
    let person = desk.county.roster[Teacher.ID(fields.text("teacher"))]
    let twin = fields.text("twin")
    let action = ArrangeTemporaryPost(
      Teacher.ID(fields.text("teacher")), fields.text("kind"), to: host, from: first,
      to: try fields.day("last"), as: fields.text("title"), aims: fields.text("aims"),
      mentor: fields.text("mentor"), twin: twin.isEmpty ? nil : TemporaryPost.ID(twin),
      position: person?.position,
      ties: person.map {
        desk.county.roster.ties(
          from: $0.establishment.school, to: host.school, in: first.month)
      } ?? [])
    switch try await desk.attempt(action, context) {
    case .success(let id): return context.done(TemporaryPost.address(of: id), .postArranged)
    case .failure(let refused):
      return try await showNew(request, context, problems: refused.reasons, typed: fields)
    }
  }

  /// `GET /heads/posts/G-12`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/notes`: `month`, `note`.
  @Sendable func note(_ request: Request, _ context: WebContext) async throws -> Response {
    let (post, side) = try await kept(context)
    let fields = try await request.form(context)
    guard let month = Month(fields.text("month")) else {
      throw WebProblem.badParameter("month", found: fields.text("month"), allowed: "2026-09")
    }
    return try await answer(
      request, context, fields,
      NoteTemporaryPost(fields.text("note"), of: month, in: post, by: side), .postMonthSaid)
  }

  /// `POST …/report`: `report`, `ideas`, one a line.
  @Sendable func report(_ request: Request, _ context: WebContext) async throws -> Response {
    let (post, side) = try await kept(context)
    let fields = try await request.form(context)
    let ideas = fields.text("ideas").split(whereSeparator: \.isNewline).map(String.init)
    return try await answer(
      request, context, fields,
      ReportTemporaryPost(fields.text("report"), ideas: ideas, of: post, by: side),
      .postReportSaid)
  }

  /// `POST …/ideas`: `idea`, `state`, `said`.
  @Sendable func settle(_ request: Request, _ context: WebContext) async throws -> Response {
    let (post, _) = try await kept(context)
    let fields = try await request.form(context)
    let idea = fields.text("idea")
    let known = try await desk.database.read { try $0.temporaryPostIdeas() }
    guard known.contains(where: { $0.id == idea && $0.post == post }) else {
      throw WebProblem.notFound(.noPostIdea(idea))
    }
    return try await answer(
      request, context, fields,
      SettlePostIdea(idea, try fields.oneOf("state"), words: fields.text("said")),
      .postIdeaSettled)
  }

  /// `POST …/end`: `last`, or nothing to call it off, and `reason`.
  @Sendable func end(_ request: Request, _ context: WebContext) async throws -> Response {
    let (post, _) = try await kept(context)
    let fields = try await request.form(context)
    let last = fields.text("last").isEmpty ? nil : try fields.day("last")
    return try await answer(
      request, context, fields,
      EndTemporaryPost(post, on: last, because: fields.text("reason")),
      last == nil ? .postCallOffSaid : .postEndSaid)
  }

  /// What lets somebody see a list of posts: their schools, or their own.
  private func permission(_ context: WebContext) throws -> Permission {
    try context.requireAny(.seeSchool, .keepOwnPost)
    return context.reaches(of: .seeSchool).isEmpty ? .keepOwnPost : .seeSchool
  }

  private func answer<Act: Action>(
    _ request: Request, _ context: WebContext, _ fields: FormFields, _ action: Act,
    _ message: Phrase
  ) async throws -> Response {
    let address = TemporaryPost.address(of: TemporaryPost.ID(try context.pathText("post")))
    return try await desk.answer(action, context, then: address, message) {
      try await show(request, context, problems: $0, typed: fields)
    }
  }

  /// The post of the path, and as whom whoever asks keeps it.
  private func kept(
    _ context: WebContext
  ) async throws -> (TemporaryPost.ID, TemporaryPostSide) {
    try context.requireAny(.keepTemporaryPosts, .keepOwnPost)
    let id = TemporaryPost.ID(try context.pathText("post"))
    guard let found = try await desk.database.read({ try $0.temporaryPost(id) }) else {
      throw WebProblem.notFound(.noTemporaryPost(id.rawValue))
    }
    guard let side = context.side(of: found.post) else {
      throw WebProblem.forbidden(.keepTemporaryPosts, [])
    }
    return (id, side)
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    _ = try permission(context)
    let id = TemporaryPost.ID(try context.pathText("post"))
    let county = try await archive.county(for: request, context)
    let year = try await desk.temporaryPostYear(county, context)
    guard let sight = year[id] else {
      throw WebProblem.notFound(.noTemporaryPost(id.rawValue))
    }
    guard context.sees(sight.post) else { throw WebProblem.forbidden(.seeSchool, []) }
    return TemporaryPostPage(
      context: context, county: county, sight: sight, terms: year.terms, problems: problems,
      typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showNew(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireSomewhere(.keepTemporaryPosts)
    let year = try await desk.temporaryPostYear(desk.county, context)
    return TemporaryPostNewPage(
      context: context, county: desk.county, terms: year.terms,
      twins: year.sights.filter {
        $0.twin == nil && $0.post.host != nil && $0.state != .cancelled && $0.state != .over
          && context.sees($0.post)
      }, asked: Address(of: request)["teacher"] ?? "", problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}
