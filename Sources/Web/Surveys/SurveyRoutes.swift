internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Surveying
internal import Wording

/// The pages under `/surveys` (catalogue Z). They tell of the present only: counts have no
/// past.
struct SurveyRoutes: Sendable {
  let desk: YearDesk

  func add(to router: Router<WebContext>) {
    router.get("surveys", use: list)
    router.post("surveys", use: open)
    router.get("surveys/:survey", use: page)
    router.post("surveys/:survey/answer", use: answer)
    router.post("surveys/:survey/paper", use: paper)
    router.post("surveys/:survey/quote", use: quote)
    router.post("surveys/:survey/take-back", use: takeBack)
    router.post("surveys/:survey/cancel", use: cancel)
  }

  /// `GET /surveys`: those that ask whoever comes; all of them for whoever sees the results.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showList(request, context)
  }

  /// `POST /surveys`: `kind`, `first`, `last`.
  @Sendable func open(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.keepSurveys)
    let fields = try await request.form(context)
    let action = OpenSurvey(
      fields.text("kind"), from: try fields.day("first"), to: try fields.day("last"))
    switch try await desk.attempt(action, context) {
    case .success(let id): return context.done("/surveys/\(Address.encoded(id))", .surveyOpened)
    case .failure(let refused):
      return try await showList(request, context, problems: refused.reasons, typed: fields)
    }
  }

  /// `GET /surveys/Q-12`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/answer`: for each question `a.KEY`, as often as there are choices.
  @Sendable func answer(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.answerSurveys)
    let sight = try await sight(context)
    guard let kind = sight.kind, let respondent = sight.respondent,
      let zone = respondent.zone(in: desk.county)
    else { throw WebProblem.forbidden(.answerSurveys, []) }
    let fields = try await request.form(context)
    let chosen = kind.questions.map { ($0.key, Set(fields.all("a.\($0.key)"))) }
    return try await desk.answer(
      AnswerSurvey(
        sight.survey.id, Dictionary(uniqueKeysWithValues: chosen), as: respondent, from: zone),
      context, then: sight.address, .surveySaid
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/paper`: `school`, `handed`, `returned`, `moved`, and `n.QUESTION.CHOICE`.
  @Sendable func paper(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.enterPaperForms)
    let sight = try await sight(context)
    let fields = try await request.form(context)
    var counts: [String: [String: Int]] = [:]
    for question in sight.kind?.questions ?? [] {
      for choice in question.choices {
        counts[question.key, default: [:]][choice.key] = try fields.number(
          "n.\(question.key).\(choice.key)")
      }
    }
    let forms = PaperForms(
      handedOut: try fields.number("handed"), returned: try fields.number("returned"),
      movedOut: try fields.number("moved"), counts: counts)
    return try await desk.answer(
      EnterPaperForms(sight.survey.id, of: School.ID(fields.text("school")), forms), context,
      then: sight.address, .paperSaid
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/quote`: `words`, `named`, `consent`.
  @Sendable func quote(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.answerSurveys)
    let sight = try await sight(context)
    guard let respondent = sight.respondent else {
      throw WebProblem.forbidden(.answerSurveys, [])
    }
    let fields = try await request.form(context)
    return try await desk.answer(
      LeaveQuote(
        fields.text("words"), in: sight.survey.id, isNamed: fields["named"] == "yes",
        consents: fields["consent"] == "yes", as: respondent),
      context, then: sight.address, .quoteSaid
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/take-back`: `quote`; also long after the survey.
  @Sendable func takeBack(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.answerSurveys)
    let sight = try await sight(context)
    guard let respondent = context.anyRespondent else {
      throw WebProblem.forbidden(.answerSurveys, [])
    }
    let fields = try await request.form(context)
    return try await desk.answer(
      WithdrawQuote(fields.text("quote"), as: respondent), context, then: sight.address,
      .quoteTaken
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/cancel`: `reason`.
  @Sendable func cancel(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.keepSurveys)
    let sight = try await sight(context)
    let fields = try await request.form(context)
    return try await desk.answer(
      CancelSurvey(sight.survey.id, because: fields.text("reason")), context,
      then: sight.address, .surveyCancelled
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  private func requireAny(_ context: WebContext) throws {
    try context.requireAny(.seeSurveys, .keepSurveys, .answerSurveys, .enterPaperForms)
  }

  private func sight(_ context: WebContext) async throws -> SurveySight {
    try requireAny(context)
    let id = try context.pathText("survey")
    let county = desk.county
    let found = try await desk.database.read { connection in
      try desk.shelf.surveys(county, context, connection).first { $0.survey.id == id }
    }
    guard let found else { throw WebProblem.notFound(.noSurvey(id)) }
    return found
  }

  private func showList(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try requireAny(context)
    let county = desk.county
    return SurveyListPage(
      context: context, county: county,
      surveys: try await desk.database.read {
        try desk.shelf.surveys(county, context, $0)
      }, problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let sight = try await sight(context)
    let id = sight.survey.id
    let county = desk.county
    return try await desk.database.read { connection in
      // Forms of the other surveys of the kind tell how many pupils left each time.
      let earlier =
        sight.kind?.audience == .parents && context.seesSurveys
        ? try connection.surveys().filter { $0.kind == sight.survey.kind && $0.cancellation == nil }
        : []
      return SurveyPage(
        context: context, county: county, sight: sight,
        tally: context.seesSurveys && sight.survey.isOver(on: context.occasion.today)
          ? try connection.surveyTally(of: id) : nil,
        forms: try connection.paperForms(of: id),
        moved: try earlier.reversed().map { survey in
          (
            survey,
            try connection.paperForms(of: survey.id).values.reduce(0) { $0 + $1.forms.movedOut }
          )
        },
        quotes: try connection.surveyQuotes(of: id), problems: problems, typed: typed)
    }.answer(
      to: request, in: desk.frame, context, status: problems.status)
  }
}

extension FormFields {
  /// A count; an empty field is none.
  fileprivate func number(_ name: String) throws -> Int {
    text(name).isEmpty ? 0 : try whole(name, allowed: "0, 1, 2, …")
  }
}
