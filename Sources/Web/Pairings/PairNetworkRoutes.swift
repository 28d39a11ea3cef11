internal import Access
internal import Actions
internal import Hummingbird
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The pages on all pairs at once: `/pairings/commitments` and `/pairings/network`, with the
/// bureau's documents and partners from outside.
struct PairNetworkRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("pairings/commitments", use: commitments)
    router.get("pairings/network", use: network)
    router.post("pairings/documents", use: document)
    router.post("pairings/partners", use: add)
    router.post("pairings/partners/end", use: end)
    router.post("pairings/online", use: addOnline)
    router.post("pairings/online/end", use: endOnline)
  }

  /// `GET /pairings/commitments?term=2026-autumn&standing=short&side=helper&kind=money`
  @Sendable func commitments(_ request: Request, _ context: WebContext) async throws -> Response {
    let seen = context.reaches(of: .seeCounty) + context.reaches(of: .seeSchool)
    if seen.isEmpty { try context.requireSomewhere(.seeSchool) }
    let county = try await archive.county(for: request, context)
    let address = Address(of: request)
    let running = Term.running(on: context.dayShown)
    let terms = (0..<6).map { running.advanced(by: -$0) }
    let term = try PairRun(isRunning: true, terms: terms).term(address["term"]) ?? running
    guard let book = county.book.inForce(in: term.schoolYear).pairingTerms?.scheme else {
      throw WebProblem.notFound(.needsScheme)
    }
    let scope = Scope(seen)
    let (schemes, activities, sheets) = try await desk.database.read(for: context) { connection in
      (
        try connection.pairSchemes(in: term), try connection.pairActivities(in: term.days),
        try connection.pairSheets(in: term)
      )
    }
    let month = min(term.days.upperBound, context.dayShown).month
    let pairs = PairGraph(county.roster.pairings.map { HelpTie($0) }, in: month).pairs
    let byPair = Dictionary(grouping: activities, by: \.pair)
    let sights = Set(pairs).union(schemes.keys).sorted().filter {
      scope.holds($0.helper) || scope.holds($0.helped)
    }.map { pair in
      SchemeSight(
        schemes[pair] ?? RecordedPairScheme(pair: pair, term: term), book,
        activities: byPair[pair] ?? [], on: context.dayShown)
    }
    let shown = Set(sights.map(\.scheme.pair))
    return try await CommitmentListPage(
      county: county, term: term, sights: sights, terms: terms, book: book,
      reports: sheets.count { $0.kind == .report && shown.contains($0.pair) },
      isWhole: scope.isCounty, address: address
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.reaches(of: .seeSchool).isEmpty ? .seeCounty : .seeSchool)
  }

  /// `GET /pairings/network`
  @Sendable func network(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST /pairings/documents`: `number`, `issued`, `pair` (`HELPER/HELPED`, several).
  @Sendable func document(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.arrangePairs)
    let fields = try await request.form(context)
    let pairs = try fields.all("pair").map { word in
      let schools = word.split(separator: "/", omittingEmptySubsequences: false)
      guard schools.count == 2 else {
        throw WebProblem.badParameter("pair", found: word, allowed: "HELPER/HELPED")
      }
      return PairGraph.Pair(
        helper: School.ID(String(schools[0])), helped: School.ID(String(schools[1])))
    }
    return try await answer(
      ArrangePairDocument(
        fields.text("number"), issued: try fields.day("issued"), for: pairs),
      .documentGiven, fields, request, context)
  }

  /// `POST /pairings/partners`: `partner`, `kind`, `school`, `aim`, `since`.
  @Sendable func add(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.arrangePairs)
    let fields = try await request.form(context)
    return try await answer(
      AddOutsidePartner(
        fields.text("partner"), fields.text("kind"), of: School.ID(fields.text("school")),
        aim: fields.text("aim"), since: try fields.day("since")),
      .outsideAdded, fields, request, context)
  }

  /// `POST /pairings/partners/end`: `id`, `reason`.
  @Sendable func end(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.arrangePairs)
    let fields = try await request.form(context)
    return try await answer(
      EndOutsidePartner(fields.text("id"), because: fields.text("reason")), .outsideEndedSaid,
      fields, request, context)
  }

  /// `POST /pairings/online`: `helper`, `helped`, `platform`, `network-aim`, `network-since`.
  @Sendable func addOnline(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.arrangePairs)
    let fields = try await request.form(context)
    let pair = PairGraph.Pair(
      helper: School.ID(fields.text("helper")), helped: School.ID(fields.text("helped")))
    return try await answer(
      AddNetworkHelp(
        pair, over: fields.text("platform"), aim: fields.text("network-aim"),
        since: try fields.day("network-since")),
      .networkAdded, fields, request, context)
  }

  /// `POST /pairings/online/end`: `help`, `network-last`, `network-reason`.
  @Sendable func endOnline(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.arrangePairs)
    let fields = try await request.form(context)
    return try await answer(
      EndNetworkHelp(
        fields.text("help"), on: try fields.day("network-last"),
        because: fields.text("network-reason")),
      .networkEnded, fields, request, context)
  }

  private func answer<Act: Action>(
    _ action: Act, _ said: Phrase, _ fields: FormFields, _ request: Request,
    _ context: WebContext
  ) async throws -> Response {
    switch try await desk.attempt(action, context) {
    case .success: return context.done("/pairings/network", said)
    case .failure(let refused):
      return try await show(request, context, problems: refused.reasons, typed: fields)
    }
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [],
    typed: FormFields? = nil
  ) async throws -> Response {
    try context.require(.seeCounty)
    let county = try await archive.county(for: request, context)
    let year = try await desk.pairYear(county, context)
    let (documents, partners) = try await desk.database.read(for: context) { connection in
      (try connection.pairDocuments(), try connection.outsidePartners())
    }
    return PairNetworkPage(
      context: context, county: county, year: year, documents: documents, partners: partners,
      signs: Dictionary(
        year.sights.map { ($0.pair, $0.signs(year.terms?.paper).count) }
      ) { first, _ in first },
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}
