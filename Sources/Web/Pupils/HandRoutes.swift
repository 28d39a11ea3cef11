internal import Access
internal import Actions
internal import Hummingbird
internal import Partnership
internal import Policy
internal import Pupils
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/pupils/hands`: classes of paired schools hand in hand.
struct HandRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("pupils/hands", use: list)
    router.post("pupils/hands", use: tie)
    router.get("pupils/hands/:tie", use: page)
    router.post("pupils/hands/:tie/activities", use: note)
    router.post("pupils/hands/:tie/tell", use: tell)
    router.post("pupils/hands/:tie/end", use: end)
  }

  /// `GET /pupils/hands?short=yes`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showList(request, context)
  }

  /// `POST /pupils/hands`: `pair` (helper and helped, a space between), `helper-class`,
  /// `helped-class`, `aim`.
  @Sendable func tie(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepPupils)
    let fields = try await request.form(context)
    let schools = fields.text("pair").split(separator: " ").map { School.ID(String($0)) }
    guard schools.count == 2 else {
      throw WebProblem.badParameter(
        "pair", found: fields.text("pair"), allowed: "2111000001 2111000009")
    }
    try context.require(.keepPupils, at: .schools(Set(schools)))
    let action = TieClasses(
      schools[0], fields.text("helper-class"), with: schools[1], fields.text("helped-class"),
      aim: fields.text("aim"))
    switch try await desk.attempt(action, context) {
    case .success(let id): return context.done("/pupils/hands/\(Address.encoded(id))", .handSaid)
    case .failure(let refused):
      return try await showList(request, context, problems: refused.reasons, typed: fields)
    }
  }

  /// `GET /pupils/hands/T-12`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/activities`: `kind`, `day`, `host`, `helper-pupils`, `helped-pupils`, `adults`,
  /// `consents`, `safety`, `words`.
  @Sendable func note(_ request: Request, _ context: WebContext) async throws -> Response {
    let (_, hand) = try await hand(request, context)
    try context.require(.keepPupils, at: hand.tie.place)
    let fields = try await request.form(context)
    guard let host = PupilActivity.Host(rawValue: fields.text("host")) else {
      throw WebProblem.badParameter(
        "host", found: fields.text("host"),
        allowed: PupilActivity.Host.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let activity = PupilActivity(
      kind: fields.text("kind"), day: try fields.day("day"), host: host,
      helperPupils: try fields.count("helper-pupils"),
      helpedPupils: try fields.count("helped-pupils"), adults: try fields.count("adults"),
      consents: try fields.count("consents"), safety: fields.text("safety"),
      words: fields.text("words"))
    return try await desk.answer(
      NotePupilActivity(activity, of: hand.tie.id), context, then: hand.address, .handNoted
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/tell`: `activity`, `held`, `words`.
  @Sendable func tell(_ request: Request, _ context: WebContext) async throws -> Response {
    let (_, hand) = try await hand(request, context)
    try context.require(.keepPupils, at: hand.tie.place)
    let fields = try await request.form(context)
    let id = fields.text("activity")
    guard hand.activities.contains(where: { $0.id == id }) else {
      throw WebProblem.notFound(.noPupilActivity(id))
    }
    return try await desk.answer(
      TellPupilActivity(id, isHeld: fields.text("held") == "yes", words: fields.text("words")),
      context, then: hand.address, .handTold
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/end`: `reason`.
  @Sendable func end(_ request: Request, _ context: WebContext) async throws -> Response {
    let (_, hand) = try await hand(request, context)
    try context.require(.keepPupils, at: hand.tie.place)
    let fields = try await request.form(context)
    return try await desk.answer(
      EndClassTie(hand.tie.id, because: fields.text("reason")), context, then: hand.address,
      .handEnded
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  private func hand(
    _ request: Request, _ context: WebContext
  ) async throws -> (county: County, hand: HandSight) {
    let (county, year) = try await desk.pupilYear(request, context, archive)
    let id = try context.pathText("tie")
    guard let hand = year.hands.first(where: { $0.tie.id == id }) else {
      throw WebProblem.notFound(.noClassTie(id))
    }
    return (county, hand)
  }

  private func showList(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let (county, year) = try await desk.pupilYear(request, context, archive)
    let graph = PairGraph(
      county.roster.pairings.map { HelpTie($0) }, in: context.dayShown.month)
    let page = try HandListPage(
      context: context, county: county, year: year,
      pairs: graph.pairs.filter { context.may(.keepPupils, at: $0.place) },
      address: Address(of: request), problems: problems, typed: typed)
    guard problems.isEmpty else {
      return page.response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.pupilPermission)
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let (county, hand) = try await hand(request, context)
    return HandPage(
      context: context, county: county,
      terms: county.book.inForce(in: SchoolYear(containing: context.dayShown)).pupilTerms,
      hand: hand, problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}
