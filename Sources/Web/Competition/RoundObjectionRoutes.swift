internal import Access
internal import Actions
internal import Hummingbird
internal import PlanFormat
internal import Staffing
internal import Store
internal import Wording

/// `/competition/rounds/NUMBER/object` and `/competition/objections/ID`: objections to a
/// posted result, from raising to signing.
struct RoundObjectionRoutes: Sendable {
  let desk: YearDesk

  func add(to router: Router<WebContext>) {
    router.get("competition/rounds/:number/object", use: new)
    router.post("competition/rounds/:number/object", use: raise)
    router.get("competition/objections/:objection", use: page)
    router.post("competition/objections/:objection/answer", use: answer)
    router.post("competition/objections/:objection/sign", use: sign)
    router.post("competition/objections/:objection/send-back", use: sendBack)
    router.post("competition/objections/:objection/withdraw", use: withdraw)
  }

  /// `GET /competition/rounds/1/object?teacher=T0001`
  @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.object)
    let teacher = Teacher.ID(Address(of: request)["teacher"] ?? "")
    return try await form(request, context, teacher: teacher)
  }

  @Sendable func raise(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.object)
    let fields = try await request.form(context)
    let action = ObjectToRound(
      year: try await desk.year(), number: try number(context),
      version: Int(fields.text("version")) ?? 0, teacher: Teacher.ID(fields.text("teacher")),
      ground: fields.text("ground"))
    switch try await desk.attempt(action, context) {
    case .success(let id): return context.done("/competition/objections/\(id)", .objectionSaid)
    case .failure(let refused):
      return try await form(
        request, context, teacher: action.teacher, ground: action.ground,
        problems: refused.reasons)
    }
  }

  private func form(
    _ request: Request, _ context: WebContext, teacher: Teacher.ID, ground: String = "",
    problems: [Phrase] = []
  ) async throws -> Response {
    let year = try await desk.year()
    let number = try number(context)
    let found = try await desk.database.read {
      connection -> (page: NewRoundObjectionPage, place: Place)? in
      guard let run = try connection.competition(of: year),
        let result = run.rounds.first(where: { $0.number == number })?.result,
        result.verdict?.isSigned == true, result.file.speaks(of: teacher),
        let person = try connection.applicants(in: run.id).first(where: { $0.id == teacher })
      else { return nil }
      return (
        NewRoundObjectionPage(
          context: context, number: number, version: result.version, person: person,
          ground: ground, problems: problems),
        try connection.place(of: teacher, inRound: number, of: run)
      )
    }
    guard let found else { throw WebProblem.notFound(.roundSaysNothing(number)) }
    try context.require(.object, at: found.place)
    return found.page.response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    RoundObjectionPage(context: context, objection: try await found(context), problems: [])
      .response(to: request, in: desk.frame, context)
  }

  @Sendable func answer(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.answerObjection)
    let objection = try await found(context)
    let fields = try await request.form(context)
    let isUpheld = fields.text("decision") == "upheld"
    return try await finish(
      AnswerRoundObjection(
        objection: objection.id, isUpheld: isUpheld,
        decidesAgain: isUpheld && fields.text("remedy") == "again", words: fields.text("words")),
      objection, .answerSaid, request, context)
  }

  @Sendable func sign(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.signAnswer)
    let objection = try await found(context)
    let fields = try await request.form(context)
    return try await finish(
      SignRoundAnswer(objection: objection.id, seen: Int(fields.text("seen")) ?? -1),
      objection, .signedSaid, request, context)
  }

  @Sendable func sendBack(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.signAnswer)
    let objection = try await found(context)
    let fields = try await request.form(context)
    return try await finish(
      SignRoundAnswer(
        objection: objection.id, sendBack: fields.text("reason"),
        seen: Int(fields.text("seen")) ?? -1),
      objection, .sentBackSaid, request, context)
  }

  @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.object)
    let objection = try await found(context)
    _ = try await request.form(context)
    return try await finish(
      WithdrawRoundObjection(objection: objection.id), objection, .withdrawSaid, request, context)
  }

  /// Carries a step out, or says on the same page all that stands against it.
  private func finish<Act: Action>(
    _ action: Act, _ objection: CompetitionObjection, _ message: Phrase, _ request: Request,
    _ context: WebContext
  ) async throws -> Response {
    switch try await desk.attempt(action, context) {
    case .success: return context.done("/competition/objections/\(objection.id)", message)
    case .failure(let refused):
      return RoundObjectionPage(
        context: context, objection: try await found(context), problems: refused.reasons
      ).response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
  }

  /// The objection of the path, if whoever asks may see it: officers, its objector and
  /// nobody else.
  private func found(_ context: WebContext) async throws -> CompetitionObjection {
    let id = try context.pathText("objection")
    guard let actor = context.actor else { throw WebProblem.signInFirst }
    let objection = try await desk.database.read { try $0.competitionObjection(id) }
    if let objection, objection.account == actor.account { return objection }
    if !context.may(.answerObjection) { try context.require(.signAnswer) }
    guard let objection else { throw WebProblem.notFound(.noObjection(id)) }
    return objection
  }

  private func number(_ context: WebContext) throws -> Int {
    Int(try context.pathText("number")) ?? 0
  }
}
