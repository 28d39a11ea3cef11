internal import Access
internal import Actions
internal import Hummingbird
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/wishes`: fill in, check, hand in, change until the last day.
struct WishRoutes: Sendable {
  let desk: YearDesk

  func add(to router: Router<WebContext>) {
    router.get("wishes", use: page)
    router.get("wishes/form", use: form)
    router.post("wishes/check", use: check)
    router.post("wishes/submit", use: submit)
    router.post("wishes/open", use: open)
    router.post("wishes/take-over", use: takeOver)
    router.post("wishes/give-back", use: giveBack)
  }

  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    if !context.may(.freezeEligibility) { try context.requireSomewhere(.submitWishes) }
    try context.look(back: request)
    var page = try await model(context, draft: nil, step: .overview)
    if context.may(.freezeEligibility), let round = page.round {
      page.list = try await desk.database.read(for: context) { connection in
        try ListView(
          wishes: try connection.finalWishes(in: round.id),
          lines: try desk.shelf.lines(ofList: round.list, connection), address: Address(of: request)
        )
      }
    }
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .freezeEligibility)
  }

  /// `GET /wishes/form`: with what was handed in last.
  @Sendable func form(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.submitWishes)
    return try await model(context, draft: nil, step: .form)
      .response(to: request, in: desk.frame, context)
  }

  /// `POST /wishes/check`: shows what would be handed in; records nothing.
  @Sendable func check(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.submitWishes)
    let draft = WishDraft(try await request.form(context))
    return try await model(context, draft: draft, step: draft.isBack ? .form : .check)
      .response(to: request, in: desk.frame, context)
  }

  @Sendable func submit(_ request: Request, _ context: WebContext) async throws -> Response {
    let draft = WishDraft(try await request.form(context))
    guard let teacher = context.actor?.teacher else {
      throw WebProblem.forbidden(.submitWishes, [.noRole])
    }
    let action = SubmitWishes(
      year: try await desk.year(), teacher: teacher, isVolunteer: draft.isVolunteer,
      schools: draft.schools)
    switch try await desk.attempt(action, context) {
    case .success: return context.done("/wishes", .wishesSaid)
    case .failure(let refused):
      return try await model(context, draft: draft, step: .form, problems: refused.reasons)
        .response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
  }

  @Sendable func open(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.freezeEligibility)
    let fields = try await request.form(context)
    return try await desk.perform(
      OpenWishes(year: try await desk.year(), closes: try fields.day("closes")), context,
      then: "/wishes", .openWishesSaid)
  }

  /// `POST /wishes/take-over`: into the workbook that is planned from.
  @Sendable func takeOver(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.importCounty)
    _ = try await request.form(context)
    let taken = try await desk.database.perform(
      TakeWishesOver(year: try await desk.year()), by: actor, on: context.occasion)
    try await desk.refresh()
    return context.done(
      "/wishes", .wishesTaken(taken), undo: taken > 0 ? UndoForm("/wishes/give-back") : nil)
  }

  /// `POST /wishes/give-back`: the workbook as it was before.
  @Sendable func giveBack(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.importCounty)
    _ = try await request.form(context)
    try await desk.database.perform(
      GiveWishesBack(year: try await desk.year()), by: actor, on: context.occasion)
    try await desk.refresh()
    return context.done("/wishes", .wishesGivenBack)
  }

  private func model(
    _ context: WebContext, draft: WishDraft?, step: WishPage.Step, problems: [Phrase] = []
  ) async throws -> WishPage {
    let year = try await desk.year()
    let suggested = desk.county.book.inForce(in: year).seasonTerms?["wishes"]?.day(in: year)
    return try await desk.database.read(for: context) { connection in
      let round = try connection.wishRound(of: year)
      let teacher = context.actor?.teacher
      let line = try round.flatMap { round in
        try teacher.flatMap { try connection.eligibilityLine(of: $0, in: round.list) }
      }
      let mine = try round.flatMap { round in
        try teacher.map { try connection.wishes(of: $0, in: round.id) }
      }
      let settled = try connection.settings(of: year).owners["wishes"]?.due
      return WishPage(
        context: context, round: round,
        deadline: try round?.deadline(
          uptimes: connection.uptimes(), now: context.momentShown),
        line: line, mine: mine ?? [],
        schools: try round.map { try connection.wishSchools(in: $0.id) } ?? [],
        handedIn: context.may(.freezeEligibility)
          ? try round.map { try connection.finalWishes(in: $0.id).count } : nil,
        suggested: settled ?? suggested ?? context.occasion.today, step: step, draft: draft,
        problems: problems)
    }
  }
}

/// Wishes as they were filled in.
struct WishDraft: Sendable {
  let isVolunteer: Bool
  let schools: [School.ID]

  /// Whether whoever checks wants to change something.
  let isBack: Bool

  init(_ fields: FormFields) {
    isVolunteer = fields.text("volunteer") == "yes"
    schools = fields.all("school").filter { !$0.isEmpty }.map { School.ID($0) }
    isBack = fields.text("back") == "yes"
  }

  init(_ submission: WishSubmission) {
    isVolunteer = submission.isVolunteer
    schools = submission.schools.map(\.id)
    isBack = false
  }
}
