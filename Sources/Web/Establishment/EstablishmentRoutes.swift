internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/establishment`: the year's round, from the total to the workbook.
struct EstablishmentRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("establishment", use: page)
    router.post("establishment/total", use: total)
    router.post("establishment/propose", use: propose)
    router.post("establishment/decide", use: decide)
    router.post("establishment/take-over", use: takeOver)
  }

  /// `GET /establishment?fit=yes`: `fit` fills the form with numbers that keep to the
  /// total.
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    let fits = try ListQuery(address: Address(of: request)).flag("fit") ?? false
    let county = try await archive.county(for: request, context)
    return try await model(context, county, fits: fits)
      .response(to: request, in: desk.frame, context)
  }

  @Sendable func total(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.approveEstablishment)
    let fields = try await request.form(context)
    return try await desk.perform(
      StateTotal(total: Int(fields.text("total")) ?? 0, document: fields.text("document")),
      context, then: "/establishment", .totalSaid)
  }

  @Sendable func propose(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.proposeEstablishment)
    let fields = try await request.form(context, limit: 1_048_576)
    let form = EstablishmentForm(fields, draft(of: try await desk.year(), in: desk.county))
    let action = ProposeEstablishment(
      year: try await desk.year(), after: Int(fields.text("after")) ?? 0,
      reserve: Int(form.reserve) ?? -1, validFrom: try fields.day("valid-from"),
      adjustments: form.adjustments)
    switch try await desk.attempt(action, context) {
    case .success: return context.done("/establishment", .establishmentSent)
    case .failure(let refused):
      return try await model(context, desk.county, form: form, problems: refused.reasons)
        .response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
  }

  @Sendable func decide(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.approveEstablishment)
    let fields = try await request.form(context)
    return try await desk.perform(
      DecideEstablishment(
        year: try await desk.year(), version: Int(fields.text("version")) ?? 0,
        isApproved: fields.text("decision") == "approve", words: fields.text("words")),
      context, then: "/establishment", .roundDecidedSaid)
  }

  @Sendable func takeOver(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.importCounty)
    _ = try await request.form(context)
    let changed = try await desk.database.perform(
      TakeEstablishmentOver(year: try await desk.year()), by: actor, on: context.occasion)
    try await desk.refresh()
    return context.done("/establishment", .establishmentTaken(changed))
  }

  private func draft(of year: SchoolYear, in county: County) -> EstablishmentDraft {
    county.book.inForce(in: year).establishmentDraft(of: county.roster)
  }

  /// - Parameter form: What was typed; otherwise the last proposal's numbers, or the
  ///   computed ones.
  private func model(
    _ context: WebContext, _ county: County, form: EstablishmentForm? = nil, fits: Bool = false,
    problems: [Phrase] = []
  ) async throws -> EstablishmentPage {
    let seen = context.reaches(of: .seeCounty) + context.reaches(of: .seeSchool)
    if seen.isEmpty { try context.requireSomewhere(.seeCounty) }
    let year = try await desk.year()
    let draft = draft(of: year, in: county)
    let scope = Scope(seen)
    let milestone = county.book.inForce(in: year).seasonTerms?["establishment"]?.day(in: year)
    return try await desk.database.read(for: context) { connection in
      let total = try connection.establishmentTotal()
      let pool = try connection.poolRecords().ledger
      var rounds = try connection.establishmentRounds(of: year)
      for index in rounds.indices { rounds[index].lines.removeAll { !scope.holds($0.school) } }
      let due = try connection.settings(of: year).owners["establishment"]?.due
      let waits = rounds.first.map { $0.decision == nil } ?? false
      let mayPropose =
        context.isPresent && context.may(.proposeEstablishment) && total != nil && !waits
      return EstablishmentPage(
        context: context, year: year, total: total, rounds: rounds, isWhole: scope.isCounty,
        draft: draft,
        names: Dictionary(county.roster.schools.map { ($0.id, $0.name) }) { name, _ in name },
        form: mayPropose
          ? form
            ?? EstablishmentForm(
              draft, latest: rounds.first, total: total, reserve: pool.size,
              validFrom: due ?? milestone ?? context.occasion.today, fits: fits) : nil,
        mayDecide: context.isPresent && context.may(.approveEstablishment), problems: problems)
    }
  }
}
