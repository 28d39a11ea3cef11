internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Studying
internal import Wording

/// The pages under `/selections`: papers, designs and talks that are judged (S001-119, S001-115).
struct SelectionRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("selections", use: list)
    router.post("selections", use: open)
    router.get("selections/:selection", use: page)
    router.post("selections/:selection/entries", use: enter)
    router.post("selections/:selection/marks", use: mark)
    router.post("selections/:selection/judges", use: judges)
    router.post("selections/:selection/close", use: close)
    router.post("selections/:selection/showings", use: show)
  }

  /// `GET /selections?state=takes`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showList(request, context)
  }

  /// `POST /selections`: `kind`, `title`, `first`, `last`, `judges`.
  @Sendable func open(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.keepStudies)
    let fields = try await request.form(context)
    let action = OpenSelection(
      fields.text("kind"), fields.text("title"), from: try fields.day("first"),
      to: try fields.day("last"), judges: fields.words("judges"))
    switch try await desk.attempt(action, context) {
    case .success(let id):
      return context.done("/selections/\(Address.encoded(id))", .selectionOpened)
    case .failure(let refused):
      return try await showList(request, context, problems: refused.reasons, typed: fields)
    }
  }

  /// `GET /selections/SE-4`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showPage(request, context)
  }

  /// `POST …/entries`: `title`, `school`, `person.0` and so on, `body`, `link`.
  @Sendable func enter(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.keepStudies, .keepOwnStudies)
    let sight = try await sight(context)
    let fields = try await request.form(context, limit: 262_144)
    let school = School.ID(fields.text("school"))
    guard let side = context.beginningSide(at: [school]) else {
      throw WebProblem.forbidden(.keepStudies, [])
    }
    let people = (0..<(sight.kind?.team ?? 1)).compactMap { place in
      fields.given("person.\(place)").map { Teacher.ID($0) }
    }
    return try await answer(
      request, context, fields,
      EnterSelection(
        sight.selection.id, fields.text("title"), of: school, people, body: fields.text("body"),
        link: fields.text("link"), by: side), .selectionEntered)
  }

  /// `POST …/marks`: `entry`, `points.CRITERION`, `problem` as often as ticked.
  @Sendable func mark(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.keepStudies, .keepOwnStudies)
    let sight = try await sight(context)
    guard let side = context.judges(sight.selection) else {
      throw WebProblem.forbidden(.keepStudies, [])
    }
    let fields = try await request.form(context)
    let entry = try await entry(fields, of: sight)
    var points: [String: Int] = [:]
    for criterion in sight.kind?.criteria ?? [] {
      let name = "points.\(criterion.key)"
      if fields.given(name) != nil {
        points[criterion.key] = try fields.whole(name, allowed: "0–\(criterion.points)")
      }
    }
    return try await answer(
      request, context, fields,
      MarkEntry(entry, points, problems: Set(fields.all("problem")), by: side),
      .selectionMarked)
  }

  /// `POST …/judges`: `judges`.
  @Sendable func judges(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.keepStudies)
    let sight = try await sight(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields, NameJudges(sight.selection.id, fields.words("judges")),
      .selectionJudgesNamed)
  }

  /// `POST …/close`: `winners`.
  @Sendable func close(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.keepStudies)
    let sight = try await sight(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      CloseSelection(sight.selection.id, winners: try fields.whole("winners", allowed: "1 …")),
      .selectionCloseSaid)
  }

  /// `POST …/showings`: `entry`, `day`, `people`, `words`.
  @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.keepStudies)
    let sight = try await sight(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      NoteShowing(
        try await entry(fields, of: sight), on: try fields.day("day"),
        people: try fields.whole("people", allowed: "1 …"), words: fields.text("words")),
      .selectionShown)
  }

  /// The entry that a form speaks of; one of another selection isn't there.
  private func entry(
    _ fields: FormFields, of sight: SelectionSight
  ) async throws -> SelectionEntry.ID {
    let id = fields.text("entry")
    guard
      try await desk.database.read({ try $0.selectionEntry(id) })?.selection
        == sight.selection.id
    else { throw WebProblem.notFound(.noSelectionEntry(id)) }
    return id
  }

  private func sight(_ context: WebContext) async throws -> SelectionSight {
    let id = try context.pathText("selection")
    guard let selection = try await desk.database.read(for: context, { try $0.selection(id) })
    else { throw WebProblem.notFound(.noSelection(id)) }
    return SelectionSight(selection, desk.county, on: context.dayShown)
  }

  /// Carries a form out and goes back to the selection, or shows it with what stands against it.
  private func answer<Act: Action>(
    _ request: Request, _ context: WebContext, _ fields: FormFields, _ action: Act,
    _ message: Phrase
  ) async throws -> Response {
    let address = "/selections/\(Address.encoded(try context.pathText("selection")))"
    return try await desk.answer(action, context, then: address, message) {
      try await showPage(request, context, problems: $0, typed: fields)
    }
  }

  private func showList(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireAny(.seeSchool, .keepOwnStudies)
    let county = try await archive.county(for: request, context)
    let day = context.dayShown
    let (selections, counts) = try await desk.database.read(for: context) {
      (try $0.selections(), try $0.selectionEntryCounts())
    }
    let page = try SelectionListPage(
      context: context,
      terms: county.book.inForce(in: SchoolYear(containing: day)).studyTerms?.selections,
      sights: selections.map { SelectionSight($0, county, on: day) }, counts: counts,
      address: Address(of: request), problems: problems, typed: typed)
    guard problems.isEmpty else {
      return page.response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.reaches(of: .seeSchool).isEmpty ? .keepOwnStudies : .seeSchool)
  }

  private func showPage(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireAny(.seeSchool, .keepOwnStudies)
    let county = try await archive.county(for: request, context)
    let sight = try await sight(context)
    let entries = try await desk.database.read(for: context) {
      try $0.selectionEntries(of: sight.selection.id)
    }
    let seesAll = context.runsSelections || context.judges(sight.selection) != nil
    return SelectionPage(
      context: context, county: county, sight: sight,
      entries: entries.filter {
        seesAll || $0.result?.isWinner == true || context.isClose(to: $0)
      }, problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}
