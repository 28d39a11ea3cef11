internal import Access
internal import Actions
internal import Hummingbird
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/pairings/HELPER/HELPED/scheme` and `…/sheets`: what a pair plans for a
/// term, promises, signs and writes down (catalogue G).
struct PairSchemeRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("pairings/:helper/:helped/scheme", use: page)
    router.post("pairings/:helper/:helped/scheme/talks", use: talk)
    router.post("pairings/:helper/:helped/scheme/aims", use: state)
    router.post("pairings/:helper/:helped/scheme/sign", use: sign)
    router.post("pairings/:helper/:helped/scheme/commitments", use: commit)
    router.post("pairings/:helper/:helped/scheme/report", use: report)
    router.post("pairings/:helper/:helped/scheme/drop", use: drop)
    router.post("pairings/:helper/:helped/scheme/tasks", use: assign)
    router.post("pairings/:helper/:helped/scheme/review", use: review)
    router.post("pairings/:helper/:helped/scheme/occasions", use: announce)
    router.post("pairings/:helper/:helped/scheme/attendance", use: attend)
    router.get("pairings/:helper/:helped/sheets", use: sheets)
    router.post("pairings/:helper/:helped/sheets", use: handIn)
    router.post("pairings/:helper/:helped/sheets/themes", use: setTheme)
    router.post("pairings/:helper/:helped/sheets/themes/end", use: endTheme)
  }

  /// `GET …/scheme?term=2026-autumn&carry=helper-posting`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/talks`: `talk-day`, `heads` (sides), `minutes`.
  @Sendable func talk(_ request: Request, _ context: WebContext) async throws -> Response {
    let (pair, fields) = try await form(request, context)
    return try await answer(
      HoldPairTalk(
        pair, on: try fields.day("talk-day"),
        heads: Set(fields.all("heads").compactMap { PairSide(rawValue: $0) }),
        minutes: fields.text("minutes")),
      .talkSaid, pair, fields, request, context)
  }

  /// `POST …/aims`: `principle`, `objective` (keys), `words-KEY`.
  @Sendable func state(_ request: Request, _ context: WebContext) async throws -> Response {
    let (pair, fields) = try await form(request, context)
    let objectives = fields.all("objective").map { ($0, fields.text("words-\($0)")) }
    return try await answer(
      StatePairScheme(
        pair, principle: fields.text("principle"),
        objectives: Dictionary(objectives) { first, _ in first }),
      .aimsSaid, pair, fields, request, context)
  }

  /// `POST …/sign`: `side`, `version` as it was read.
  @Sendable func sign(_ request: Request, _ context: WebContext) async throws -> Response {
    let (pair, fields) = try await form(request, context, .signPairing)
    return try await answer(
      SignPairScheme(
        pair, as: try fields.choice("side"), version: Int(fields.text("version")) ?? 0),
      .schemeSigned, pair, fields, request, context)
  }

  /// `POST …/commitments`: `side`, `commitment` (kind), `what`, `amount`, `by`.
  @Sendable func commit(_ request: Request, _ context: WebContext) async throws -> Response {
    let (pair, fields) = try await form(request, context)
    let promise = PairPromise(
      try fields.choice("side"), kind: fields.text("commitment"), what: fields.text("what"),
      amount: try fields.amount("amount"), due: try fields.day("by"))
    return try await answer(
      AddCommitment(promise, to: pair), .commitmentAdded, pair, fields, request, context)
  }

  /// `POST …/report`: `id`, `total` where it isn't counted, `reason`.
  @Sendable func report(_ request: Request, _ context: WebContext) async throws -> Response {
    let (pair, fields) = try await form(request, context)
    let id = fields.text("id")
    guard let found = try await desk.database.read({ try $0.pairCommitment(id) }),
      found.pair == pair
    else { throw WebProblem.notFound(.noCommitment(id)) }
    let total = fields["total"] == nil ? 0 : try fields.amount("total")
    return try await answer(
      ReportCommitment(id, total: total, reason: fields.text("reason")), .commitmentReported,
      pair, fields, request, context)
  }

  /// `POST …/drop`: `id`, `reason`.
  @Sendable func drop(_ request: Request, _ context: WebContext) async throws -> Response {
    let (pair, fields) = try await form(request, context)
    let id = fields.text("id")
    guard let found = try await desk.database.read({ try $0.pairCommitment(id) }),
      found.pair == pair
    else { throw WebProblem.notFound(.noCommitment(id)) }
    return try await answer(
      DropCommitment(id, because: fields.text("reason")), .commitmentDroppedSaid, pair, fields,
      request, context)
  }

  /// `POST …/tasks`: `side`, then `teacher-SIDE`, `task-SIDE`, `supervisor-SIDE`, `review-SIDE`.
  @Sendable func assign(_ request: Request, _ context: WebContext) async throws -> Response {
    let (pair, fields) = try await form(request, context)
    let side: PairSide = try fields.choice("side")
    return try await answer(
      AssignPairTask(
        fields.text("task-\(side.rawValue)"),
        to: Teacher.ID(fields.text("teacher-\(side.rawValue)")), of: side, in: pair,
        supervisor: fields.text("supervisor-\(side.rawValue)"),
        reviewed: try fields.day("review-\(side.rawValue)")),
      .taskAssigned, pair, fields, request, context)
  }

  /// `POST …/review`: `id`, `done` (yes or no), `result`.
  @Sendable func review(_ request: Request, _ context: WebContext) async throws -> Response {
    let (pair, fields) = try await form(request, context)
    let id = fields.text("id")
    guard let found = try await desk.database.read({ try $0.pairTask(id) }), found.pair == pair
    else { throw WebProblem.notFound(.noPairTask(id)) }
    return try await answer(
      ReviewPairTask(id, isDone: fields.text("done") == "yes", words: fields.text("result")),
      .taskReviewed, pair, fields, request, context)
  }

  /// `POST …/occasions`: `side` that holds it, `title-SIDE`, `held-SIDE`.
  @Sendable func announce(_ request: Request, _ context: WebContext) async throws -> Response {
    let (pair, fields) = try await form(request, context)
    let host: PairSide = try fields.choice("side")
    return try await answer(
      AnnounceOccasion(
        fields.text("title-\(host.rawValue)"), on: try fields.day("held-\(host.rawValue)"),
        at: host, of: pair),
      .occasionAnnounced, pair, fields, request, context)
  }

  /// `POST …/attendance`: `id`, `outcome`, `words`.
  @Sendable func attend(_ request: Request, _ context: WebContext) async throws -> Response {
    let (pair, fields) = try await form(request, context)
    let id = fields.text("id")
    guard let found = try await desk.database.read({ try $0.pairOccasion(id) }),
      found.pair == pair
    else { throw WebProblem.notFound(.noLargeActivity(id)) }
    return try await answer(
      NoteOccasion(id, try fields.choice("outcome"), words: fields.text("words")),
      .occasionNoted, pair, fields, request, context)
  }

  /// The pair and what was filled in, for those who may do something for either school; which
  /// school it must be the action says.
  func form(
    _ request: Request, _ context: WebContext, _ permission: Permission = .keepPairing
  ) async throws -> (PairGraph.Pair, FormFields) {
    let pair = try context.schoolPair()
    let fields = try await request.form(context)
    try context.require(permission, at: pair.place)
    return (pair, fields)
  }

  private func answer<Act: Action>(
    _ action: Act, _ said: Phrase, _ pair: PairGraph.Pair, _ fields: FormFields,
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let term = Term(fields.text("term")).map { "?term=\($0)" } ?? ""
    switch try await desk.attempt(action, context) {
    case .success: return context.done("\(pair.schemeAddress)\(term)", said)
    case .failure(let refused):
      return try await show(
        request, context, problems: refused.reasons, typed: fields,
        asked: Term(fields.text("term")))
    }
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [],
    typed: FormFields? = nil, asked: Term? = nil
  ) async throws -> Response {
    let pair = try context.schoolPair()
    if !context.may(.seeCounty) { try context.require(.seeSchool, at: pair.place) }
    let county = try await archive.county(for: request, context)
    let runs = try county.run(of: pair, until: context.dayShown)
    let address = Address(of: request)
    let running = Term.running(on: context.dayShown)
    let term = try asked ?? runs.term(address["term"]) ?? runs.terms.first ?? running
    let book = county.book.inForce(in: term.schoolYear)
    guard let pairing = book.pairingTerms, let terms = pairing.scheme else {
      throw WebProblem.notFound(.needsScheme)
    }
    let (scheme, activities, aims, occasions, sheets) = try await desk.database.read(
      for: context
    ) { connection in
      (
        try connection.pairScheme(of: pair, in: term),
        try connection.activities(of: pair, in: term.days),
        try connection.pairActivityAims(in: term.days),
        try connection.pairOccasions(in: term.days).filter { $0.pair == pair },
        try connection.pairSheets(of: pair)
      )
    }
    let carried = terms.report.parts.filter(\.isCarried).flatMap(\.asks).flatMap { ask in
      sheets.compactMap { sheet -> PairSchemePage.CarriedIdea? in
        guard sheet.kind == .report, sheet.term.advanced(by: 1) == term,
          let words = sheet.answers[ask.key]
        else { return nil }
        return .init(
          key: "\(sheet.side.rawValue)-\(ask.key)", side: sheet.side, name: ask.name, words: words)
      }
    }
    return PairSchemePage(
      context: context, county: county, pair: pair,
      sight: SchemeSight(scheme, terms, activities: activities, on: context.dayShown),
      pairing: pairing, aims: aims, occasions: occasions, terms: runs.terms, carried: carried,
      isRunning: context.isPresent && runs.isRunning && term == running, problems: problems,
      typed: typed, carrying: carried.first { $0.key == address["carry"] }
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}
