internal import Access
internal import Actions
internal import Hummingbird
internal import NIOCore
internal import Papers
internal import Policy
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// `/competition`: how the year's competition stands, and what opens and closes it.
struct CompetitionRoutes: Sendable {
  let desk: YearDesk

  func add(to router: Router<WebContext>) {
    router.get("competition", use: page)
    router.post("competition/open", use: open)
    router.get("competition/form.xlsx", use: form)
    router.post("competition/import", use: importForm)
    router.post("competition/carry", use: carry)
    router.get("notices/competition/:competition/:number", use: notice)
  }

  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.look(back: request)
    return try await model(context, at: Address(of: request)).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .runCompetition)
  }

  @Sendable func open(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runCompetition)
    let fields = try await request.form(context)
    let action = OpenCompetition(
      year: try await desk.year(), schools: fields.all("school").map { School.ID($0) },
      wantsOwnPost: fields.text("own-post") == "yes")
    return try await answer(action, request, context) { _ in .competitionOpened }
  }

  /// `GET /competition/form.xlsx`: posts, scores and wishes as they are.
  @Sendable func form(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runCompetition)
    let year = try await desk.year()
    let roster = desk.county.roster
    let competition = try await desk.database.read { connection in
      try connection.competition(of: year).map { try connection.competition(as: $0, in: roster) }
    }
    guard let competition else { throw WebProblem.notFound(.noCompetition(year)) }
    let language = LanguagePreference(of: request).language
    return try .workbook("competition.xlsx") { path in
      try CompetitionWorkbook.write(competition, to: path, language: language)
    }
  }

  @Sendable func importForm(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runCompetition)
    let form = try await request.fileForm(context, limit: ImportRoutes.limit)
    guard let file = form.file("workbook") else { throw WebProblem.refused([.noFileChosen]) }
    guard file.content.starts(with: [0x50, 0x4B, 3, 4]) else {
      throw WebProblem.refused([.notAWorkbook(file.fileName ?? "")])
    }
    let action = ImportCompetition(year: try await desk.year(), content: file.content)
    return try await answer(action, request, context) {
      .competitionImported(posts: $0.posts, people: $0.people)
    }
  }

  @Sendable func carry(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.importCounty)
    _ = try await request.form(context)
    let outcome = try await desk.database.perform(
      CarryCompetition(year: try await desk.year()), by: actor, on: context.occasion)
    try await desk.refresh()
    return context.done("/competition", .carried(hired: outcome.hired, left: outcome.left))
  }

  /// `GET /notices/competition/C-12/1`: for everybody, from the day it was signed.
  @Sendable func notice(_ request: Request, _ context: WebContext) async throws -> Response {
    let id = try context.pathText("competition")
    let number = Int(try context.pathText("number")) ?? 0
    let page = try await desk.database.read { connection -> CompetitionNoticePage? in
      guard let run = try connection.competition(id),
        let result = run.rounds.first(where: { $0.number == number })?.posted,
        let verdict = result.verdict
      else { return nil }
      let candidates = try connection.applicants(in: id)
      return CompetitionNoticePage(
        county: desk.county.roster.county, run: run, number: number, file: result.file,
        verdict: verdict,
        people: Dictionary(candidates.map { ($0.id, $0) }) { first, _ in first },
        offers: Dictionary(try connection.offers(in: id).map { ($0.id, $0) }) { first, _ in first })
    }
    guard let page else { throw WebProblem.notFound(.noNotice("\(id)/\(number)")) }
    return page.response(to: request, in: desk.frame, context)
  }

  private func answer<Act: Action>(
    _ action: Act, _ request: Request, _ context: WebContext,
    said: (Act.Outcome) -> Phrase
  ) async throws -> Response {
    switch try await desk.attempt(action, context) {
    case .success(let outcome): return context.done("/competition", said(outcome))
    case .failure(let refused):
      return try await model(
        context, at: Address(path: "/competition"), problems: refused.reasons
      )
      .response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
  }

  private func model(
    _ context: WebContext, at address: Address, problems: [Phrase] = []
  ) async throws -> CompetitionPage {
    let kept = context.reaches(of: .keepCompetition)
    let whole = context.may(.runCompetition) || context.may(.signCompetition)
    if kept.isEmpty, !whole { try context.requireSomewhere(.compete) }
    let year = try await desk.year()
    let terms = desk.county.book.inForce(in: year).competitionTerms
    return try await desk.database.read(for: context) { connection in
      let run = try connection.competition(of: year)
      let uptimes = try connection.uptimes()
      let due = try connection.settings(of: year).owners["competition"]?.due
      let scope = whole ? Scope.county : Scope(kept)
      let rows = try run.map { run in
        let offers = try connection.offers(in: run.id)
        let candidates = try connection.applicants(in: run.id)
        return run.schools.filter { scope.holds($0.id) }.map {
          CompetitionSchoolRow($0, offers: offers, candidates: candidates)
        }
      }
      return CompetitionPage(
        context: context, year: year, run: run,
        list: try rows.map { try ListView(competition: $0, context, address: address) },
        hasSchools: rows.map { !$0.isEmpty } ?? false, terms: terms.steps,
        deadlines: (run?.rounds ?? []).map {
          $0.deadline(uptimes: uptimes, now: context.momentShown)
        }, schools: desk.county.roster.schools.filter { !$0.stages.isEmpty },
        suggested: max(due ?? context.occasion.today, context.occasion.today), problems: problems)
    }
  }
}
