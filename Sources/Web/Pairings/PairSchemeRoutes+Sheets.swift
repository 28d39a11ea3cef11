internal import Access
internal import Actions
internal import Hummingbird
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension PairSchemeRoutes {
  /// `GET …/sheets`
  @Sendable func sheets(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showSheets(request, context)
  }

  /// `POST …/sheets`: `sheet` (`baseline-helped` …), then `baseline-helped-KEY` for each answer.
  @Sendable func handIn(_ request: Request, _ context: WebContext) async throws -> Response {
    let (pair, fields) = try await form(request, context)
    let key = fields.text("sheet")
    guard
      let (kind, side) = PairSheetKind.allCases.lazy.flatMap({ kind in
        PairSide.allCases.map { (kind, $0) }
      }).first(where: { "\($0.rawValue)-\($1.rawValue)" == key })
    else {
      throw WebProblem.badParameter(
        "sheet", found: key, allowed: "baseline-helper, report-helped …")
    }
    let terms = try await schemeTerms(desk.county, context)
    let asks = (kind == .baseline ? terms.baseline : terms.report).asks
    let answers = asks.map { ($0.key, fields.text("\(key)-\($0.key)")) }
    let action = HandInPairSheet(
      kind, of: side, in: pair, answers: Dictionary(answers) { first, _ in first })
    switch try await desk.attempt(action, context) {
    case .success: return context.done("\(pair.sheetsAddress)#\(key)", .sheetSaid)
    case .failure(let refused):
      return try await showSheets(request, context, problems: refused.reasons, typed: fields)
    }
  }

  /// `POST …/sheets/themes`: `theme`, `holder`, `parent` (empty for the school's own).
  @Sendable func setTheme(_ request: Request, _ context: WebContext) async throws -> Response {
    let (pair, fields) = try await form(request, context)
    let parent = fields.text("parent")
    let action = SetPairTheme(
      fields.text("theme"), of: fields.text("holder"), under: parent.isEmpty ? nil : parent,
      in: pair)
    return try await themeAnswer(action, .themeSaid, pair, fields, request, context)
  }

  /// `POST …/sheets/themes/end`: `id`, `reason`.
  @Sendable func endTheme(_ request: Request, _ context: WebContext) async throws -> Response {
    let (pair, fields) = try await form(request, context)
    let id = fields.text("id")
    guard let found = try await desk.database.read({ try $0.pairTheme(id) }), found.pair == pair
    else { throw WebProblem.notFound(.noTheme(id)) }
    return try await themeAnswer(
      EndPairTheme(id, because: fields.text("reason")), .themeEnded, pair, fields, request,
      context)
  }

  private func themeAnswer<Act: Action>(
    _ action: Act, _ said: Phrase, _ pair: PairGraph.Pair, _ fields: FormFields,
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    switch try await desk.attempt(action, context) {
    case .success: return context.done("\(pair.sheetsAddress)#themes", said)
    case .failure(let refused):
      return try await showSheets(request, context, problems: refused.reasons, typed: fields)
    }
  }

  private func schemeTerms(_ county: County, _ context: WebContext) async throws
    -> PairSchemeTerms
  {
    let book = county.book.inForce(in: SchoolYear(containing: context.dayShown))
    guard let terms = book.pairingTerms?.scheme else { throw WebProblem.notFound(.needsScheme) }
    return terms
  }

  private func showSheets(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [],
    typed: FormFields? = nil
  ) async throws -> Response {
    let pair = try context.schoolPair()
    if !context.may(.seeCounty) { try context.require(.seeSchool, at: pair.place) }
    let county = try await archive.county(for: request, context)
    let runs = try county.run(of: pair, until: context.dayShown)
    let terms = try await schemeTerms(county, context)
    let (sheets, themes) = try await desk.database.read(for: context) { connection in
      (try connection.pairSheets(of: pair), try connection.pairThemes(of: pair))
    }
    return PairSheetsPage(
      context: context, county: county, pair: pair, terms: terms, sheets: sheets,
      themes: themes, term: .running(on: context.dayShown),
      isRunning: context.isPresent && runs.isRunning,
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}
