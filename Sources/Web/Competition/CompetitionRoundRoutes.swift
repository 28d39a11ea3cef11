internal import Access
internal import Actions
internal import Hummingbird
internal import Papers
internal import PlanFormat
internal import Policy
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// `/competition/rounds/NUMBER`: a round's result, from its decision to its notice.
struct CompetitionRoundRoutes: Sendable {
  let desk: YearDesk

  func add(to router: Router<WebContext>) {
    router.get("competition/rounds/:number", use: page)
    router.get("competition/rounds/:number/result.xlsx", use: workbook)
    router.post("competition/rounds/:number/open", use: open)
    router.post("competition/rounds/:number/decide", use: decide)
    router.post("competition/rounds/:number/sign", use: sign)
  }

  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.look(back: request)
    return try await model(context).response(to: request, in: desk.frame, context)
  }

  /// `GET /competition/rounds/1/result.xlsx`: for the bureau, with everybody on it.
  @Sendable func workbook(_ request: Request, _ context: WebContext) async throws -> Response {
    if !context.may(.signCompetition) { try context.require(.runCompetition) }
    try context.look(back: request)
    let year = try await desk.year()
    let number = try number(context)
    let roster = desk.county.roster
    let found = try await desk.database.read(for: context) {
      connection -> (file: CompetitionFile, whole: Competition)? in
      guard let run = try connection.competition(of: year),
        let result = run.rounds.first(where: { $0.number == number })?.result
      else { return nil }
      return (result.file, try connection.competition(as: run, in: roster))
    }
    guard let found else { throw WebProblem.notFound(.roundNotDecided(number)) }
    let language = LanguagePreference(of: request).language
    return try .workbook(context.fileName("competition-\(number)", "xlsx")) { path in
      try CompetitionWorkbook.writeResult(
        found.file, competition: found.whole, in: language, to: path)
    }
  }

  @Sendable func open(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runCompetition)
    let fields = try await request.form(context)
    return try await desk.perform(
      OpenRound(
        year: try await desk.year(), number: try number(context),
        closes: try fields.day("closes")),
      context, then: "/competition", .roundOpened)
  }

  @Sendable func decide(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.runCompetition)
    _ = try await request.form(context)
    let number = try number(context)
    let hired = try await desk.database.perform(
      DecideRound(year: try await desk.year(), number: number), by: actor, on: context.occasion)
    return context.done("/competition/rounds/\(number)", .roundDecidedSaid(hired))
  }

  @Sendable func sign(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.signCompetition)
    let fields = try await request.form(context)
    let number = try number(context)
    return try await desk.perform(
      SignRound(
        year: try await desk.year(), number: number, version: Int(fields.text("version")) ?? 0,
        isSigned: fields.text("decision") != "return", words: fields.text("words")),
      context, then: "/competition/rounds/\(number)", .resultSaid)
  }

  private func number(_ context: WebContext) throws -> Int {
    Int(try context.pathText("number")) ?? 0
  }

  /// Before it's signed a result is for those who run and sign; then also for the
  /// schools, with their own people and posts.
  private func model(_ context: WebContext) async throws -> CompetitionRoundPage {
    let whole = context.may(.runCompetition) || context.may(.signCompetition)
    if !whole { try context.requireSomewhere(.keepCompetition) }
    let scope = whole ? Scope.county : Scope(context.reaches(of: .keepCompetition))
    let year = try await desk.year()
    let number = try number(context)
    let terms = desk.county.book.inForce(in: year).competitionTerms.steps
    let seesAll = context.may(.answerObjection) || context.may(.signAnswer)
    let page = try await desk.database.read(for: context) {
      connection -> CompetitionRoundPage? in
      guard let run = try connection.competition(of: year),
        let round = run.rounds.first(where: { $0.number == number })
      else { return nil }
      let people = try connection.applicants(in: run.id)
      return CompetitionRoundPage(
        context: context, run: run, round: round,
        name: number <= terms.count ? terms[number - 1].roundName : .competition,
        deadline: round.deadline(
          uptimes: try connection.uptimes(), now: context.momentShown),
        result: whole || round.signed != nil ? round.result : nil, scope: scope,
        people: Dictionary(people.map { ($0.id, $0) }) { first, _ in first },
        offers: Dictionary(
          try connection.offers(in: run.id).map { ($0.id, $0) }
        ) { first, _ in first },
        objections: try connection.competitionObjections(in: run.id, round: number).filter {
          seesAll || $0.account == context.actor?.account
        })
    }
    guard let page else { throw WebProblem.notFound(.roundNotDecided(number)) }
    return page
  }
}
