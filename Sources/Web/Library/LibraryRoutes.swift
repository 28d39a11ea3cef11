internal import Access
internal import Actions
internal import Hummingbird
internal import NIOCore
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/library`: plans, notes on courseware and papers that teachers give one
/// another (S000-125).
struct LibraryRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("library", use: list)
    router.get("library/new", use: new)
    router.post("library/new", use: share)
    router.get("library/:text", use: page)
    router.post("library/:text/versions", use: revise)
    router.post("library/:text/uses", use: note)
    router.post("library/:text/copy", use: copy)
    router.post("library/:text/take-out", use: takeOut)
  }

  /// `GET /library?kind=plan&subject=数学&used=yes`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.seeSchool, .keepOwnStudies)
    let county = try await archive.county(for: request, context)
    let texts = try await desk.database.read(for: context) { try $0.libraryTexts() }
    return try await LibraryListPage(
      context: context, county: county, terms: terms(county, on: context.dayShown),
      texts: texts.filter { context.sees($0, in: county) }, address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.reaches(of: .seeSchool).isEmpty ? .keepOwnStudies : .seeSchool)
  }

  /// `GET /library/new?study=LS-12`
  @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showNew(request, context)
  }

  /// `POST /library/new`: `kind`, `title`, `subject`, `grade`, `body`, `link`, `licence`,
  /// `consent`, `study`.
  @Sendable func share(_ request: Request, _ context: WebContext) async throws -> Response {
    let author = try author(context)
    let fields = try await request.form(context, limit: 262_144)
    let action = ShareText(
      fields.text("kind"), fields.text("title"), by: author, subject: fields.text("subject"),
      grade: fields.text("grade"), body: fields.text("body"), link: fields.text("link"),
      licence: fields.text("licence"), consents: fields["consent"] == "yes",
      from: fields.given("study"))
    switch try await desk.attempt(action, context) {
    case .success(let id): return context.done(LibraryText.address(of: id), .libraryShared)
    case .failure(let refused):
      return try await showNew(request, context, problems: refused.reasons, typed: fields)
    }
  }

  /// `GET /library/LT-4`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/versions`: `body`, `changes`, `link`.
  @Sendable func revise(_ request: Request, _ context: WebContext) async throws -> Response {
    let author = try author(context)
    let fields = try await request.form(context, limit: 262_144)
    return try await answer(
      request, context, fields,
      ReviseText(
        try context.pathText("text"), by: author, body: fields.text("body"),
        changes: fields.text("changes"), link: fields.text("link")), .libraryRevised)
  }

  /// `POST …/uses`: `version`, `class`, `day`, `changed`.
  @Sendable func note(_ request: Request, _ context: WebContext) async throws -> Response {
    let teacher = try author(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      NoteTextUse(
        try context.pathText("text"), version: try fields.whole("version", allowed: "1 …"),
        by: teacher, in: fields.text("class"), on: try fields.day("day"),
        changed: fields.text("changed")), .libraryUsed)
  }

  /// `POST …/copy`: the last version as a file; that it was taken along is counted.
  @Sendable func copy(_ request: Request, _ context: WebContext) async throws -> Response {
    let teacher = try author(context)
    _ = try await request.form(context)
    let id = try context.pathText("text")
    switch try await desk.attempt(CopyText(id, by: teacher), context) {
    case .success(let version):
      return .file(
        context.fileName("library-\(version.number)", "txt"), type: "text/plain; charset=utf-8",
        ByteBuffer(string: "\u{FEFF}\(version.body)\n"))
    case .failure: throw WebProblem.notFound(.noLibraryText(id))
    }
  }

  /// `POST …/take-out`: `reason`.
  @Sendable func takeOut(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.keepStudies, .keepOwnStudies)
    let id = try context.pathText("text")
    guard let text = try await desk.database.read({ try $0.libraryText(id) }) else {
      throw WebProblem.notFound(.noLibraryText(id))
    }
    guard context.removing(text) else { throw WebProblem.forbidden(.keepStudies, []) }
    let fields = try await request.form(context)
    let side: StudySide = text.author == context.author ? .own(text.author) : .keeper
    return try await answer(
      request, context, fields, TakeTextOut(id, by: side, because: fields.text("reason")),
      .libraryTakenOut)
  }

  private func terms(_ county: County, on day: Day) -> StudyTerms? {
    county.book.inForce(in: SchoolYear(containing: day)).studyTerms
  }

  private func author(_ context: WebContext) throws -> Teacher.ID {
    try context.requireSomewhere(.keepOwnStudies)
    guard let author = context.author else { throw WebProblem.forbidden(.keepOwnStudies, []) }
    return author
  }

  /// Carries a form out and goes back to the text, or shows it with what stands against it.
  private func answer<Act: Action>(
    _ request: Request, _ context: WebContext, _ fields: FormFields, _ action: Act,
    _ message: Phrase
  ) async throws -> Response {
    try await desk.answer(
      action, context, then: LibraryText.address(of: try context.pathText("text")), message
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireAny(.seeSchool, .keepOwnStudies)
    let id = try context.pathText("text")
    let county = try await archive.county(for: request, context)
    let terms = terms(county, on: context.dayShown)
    let page = try await desk.database.read(for: context) { connection -> LibraryPage? in
      guard let text = try connection.libraryText(id), context.sees(text, in: county) else {
        return nil
      }
      return LibraryPage(
        context: context, county: county, terms: terms, text: text,
        versions: try connection.libraryVersions(of: id),
        uses: try connection.libraryUses(of: id), problems: problems, typed: typed)
    }
    // Whether there's one that isn't for whoever asks isn't told.
    guard let page else { throw WebProblem.notFound(.noLibraryText(id)) }
    return page.response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showNew(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let author = try author(context)
    let asked = typed?.given("study") ?? Address(of: request)["study"]
    let study = try await desk.database.read { connection in
      try asked.flatMap { try connection.study($0) }
    }
    let isOwn = study?.people.contains { $0.person == .teacher(author) } == true
    return LibraryNewPage(
      context: context, terms: terms(desk.county, on: context.occasion.today),
      study: isOwn ? study : nil, problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}
