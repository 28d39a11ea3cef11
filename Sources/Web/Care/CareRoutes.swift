internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Serving
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/care` (catalogue E and F).
struct CareRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("care", use: list)
    router.post("care", use: raise)
    router.get("care/needs/:need", use: page)
    router.post("care/needs/:need/steps", use: take)
    router.get("care/cover", use: covers)
    router.post("care/cover", use: cover)
    router.get("care/refusals", use: refusals)
    router.post("care/refusals", use: refuse)
    router.post("care/refusals/answer", use: answerRefusal)
    router.get("care/send-off", use: sendOff)
    router.post("care/send-off", use: arrange)
    router.get("care/schools/:school", use: conditions)
    router.post("care/schools/:school", use: state)
  }

  /// `GET /care?state=late&owner=host`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showList(request, context)
  }

  /// `POST /care`: `for` (order and party, a space between), `kind`, `words`.
  @Sendable func raise(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.keepService, .keepOwnService)
    let (_, board) = try await board(request, context)
    let fields = try await request.form(context)
    let parts = fields.text("for").split(separator: " ").map(String.init)
    guard let order = board.orders.first(where: { $0.id == parts.first }),
      let party = parts.last.flatMap(ServiceTerms.Party.init)
    else { throw WebProblem.notFound(.noOrder(parts.first ?? "")) }
    guard party != .bureau, let side = context.may(side: party, of: order) else {
      throw WebProblem.forbidden(.keepService, [])
    }
    let action = RaiseNeed(fields.text("kind"), of: order.id, fields.text("words"), by: side)
    switch try await desk.attempt(action, context) {
    case .success(let id): return context.done("/care/needs/\(Address.encoded(id))", .needRaised)
    case .failure(let refused):
      return try await showList(request, context, problems: refused.reasons, typed: fields)
    }
  }

  /// `GET /care/needs/N-12`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/steps`: `step` (party and step, a space between), `words`.
  @Sendable func take(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.keepService, .keepOwnService, .inspectService)
    let (_, sight) = try await sight(request, context)
    let fields = try await request.form(context)
    let parts = fields.text("step").split(separator: " ").map(String.init)
    guard parts.count == 2, let party = ServiceTerms.Party(rawValue: parts[0]),
      let step = NeedCase.Step(word: parts[1])
    else {
      throw WebProblem.badParameter("step", found: fields.text("step"), allowed: "host answer")
    }
    guard let side = context.may(side: party, of: sight.order) else {
      throw WebProblem.forbidden(.keepService, [])
    }
    return try await desk.answer(
      TakeNeedStep(step, of: sight.need.id, words: fields.text("words"), by: side), context,
      then: sight.address, .needStepSaid
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// `GET /care/cover?state=short`
  @Sendable func covers(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showCovers(request, context)
  }

  /// `POST /care/cover`: `order`, `taught`, and `way.N`, `periods.N`, `words.N`.
  @Sendable func cover(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepService)
    let (_, board) = try await board(request, context)
    let fields = try await request.form(context)
    let id = fields.text("order")
    guard let order = board.orders.first(where: { $0.id == id }) else {
      throw WebProblem.notFound(.noOrder(id))
    }
    try context.require(.keepService, at: .school(order.line.from))
    return try await desk.answer(
      StateCover(at: order.line.from, for: id, try fields.cover()), context,
      then: CarePart.covers.rawValue, .coverSaid
    ) { try await showCovers(request, context, problems: $0, typed: fields) }
  }

  /// `GET /care/refusals?side=send&answered=no`
  @Sendable func refusals(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showRefusals(request, context)
  }

  /// `POST /care/refusals`: `school`, `side`, `asked`, `given`, `reason`, `words`.
  @Sendable func refuse(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepService)
    let fields = try await request.form(context)
    let school = School.ID(fields.text("school"))
    try context.require(.keepService, at: .school(school))
    guard let side = RecordedRefusal.Side(rawValue: fields.text("side")) else {
      throw WebProblem.badParameter("side", found: fields.text("side"), allowed: "send, take")
    }
    return try await desk.answer(
      NoteRefusal(
        of: school, in: desk.county.year, side,
        asked: try fields.whole("asked", allowed: "1, 2, …"), given: try fields.count("given"),
        reason: fields.text("reason"), words: fields.text("words")),
      context, then: CarePart.refusals.rawValue, .refusalSaid
    ) { try await showRefusals(request, context, problems: $0, typed: fields) }
  }

  /// `POST /care/refusals/answer`: `refusal`, `answer`.
  @Sendable func answerRefusal(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    try context.require(.inspectService)
    let fields = try await request.form(context)
    return try await desk.answer(
      AnswerRefusal(fields.text("refusal"), fields.text("answer")), context,
      then: CarePart.refusals.rawValue, .refusalSaid
    ) { try await showRefusals(request, context, problems: $0, typed: fields) }
  }

  /// `GET /care/send-off`
  @Sendable func sendOff(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showSendOff(request, context)
  }

  /// `POST /care/send-off`: `day`, `place`, `transport`, `words`.
  @Sendable func arrange(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.issueOrders)
    let fields = try await request.form(context)
    return try await desk.answer(
      ArrangeSendOff(
        in: desk.county.year, on: try fields.day("day"), at: fields.text("place"),
        transport: fields.text("transport"), words: fields.text("words")),
      context, then: CarePart.sendOff.rawValue, .sendOffSaid
    ) { try await showSendOff(request, context, problems: $0, typed: fields) }
  }

  /// `GET /care/schools/2111000001`: for all who may come there.
  @Sendable func conditions(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showConditions(request, context)
  }

  /// `POST /care/schools/2111000001`: `c.KEY` for each item of the book.
  @Sendable func state(_ request: Request, _ context: WebContext) async throws -> Response {
    let school = School.ID(try context.pathText("school"))
    try context.require(.keepService, at: .school(school))
    let fields = try await request.form(context)
    let today = SchoolYear(containing: context.occasion.today)
    let items = desk.county.book.inForce(in: today).careTerms?.conditions ?? []
    return try await desk.answer(
      StateConditions(
        of: school,
        Dictionary(uniqueKeysWithValues: items.map { ($0.key, fields.text("c.\($0.key)")) })),
      context, then: "/care/schools/\(Address.encoded(school.rawValue))", .conditionsSaid
    ) { try await showConditions(request, context, problems: $0, typed: fields) }
  }
}

extension CareRoutes {
  private func board(
    _ request: Request, _ context: WebContext
  ) async throws -> (county: County, board: CareBoard) {
    try context.requireAny(.seeSchool, .keepOwnService)
    let county = try await archive.county(for: request, context)
    let board = try await desk.database.read(for: context) {
      try desk.shelf.care(county, for: context, on: context.dayShown, $0)
    }
    return (county, board)
  }

  private func sight(
    _ request: Request, _ context: WebContext
  ) async throws -> (board: CareBoard, sight: NeedSight) {
    let (_, board) = try await board(request, context)
    let id = try context.pathText("need")
    guard let sight = board.needs.first(where: { $0.need.id == id }) else {
      throw WebProblem.notFound(.noNeed(id))
    }
    return (board, sight)
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let (board, sight) = try await sight(request, context)
    return NeedPage(
      context: context, terms: board.terms, sight: sight, problems: problems, typed: typed
    ).response(to: request, in: desk.frame, context, status: problems.status)
  }

  private func showList(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let (county, board) = try await board(request, context)
    let page = try NeedListPage(
      context: context, county: county, board: board, address: Address(of: request),
      problems: problems, typed: typed)
    return try await listed(page, request, context, problems)
  }

  private func showCovers(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let (_, board) = try await board(request, context)
    let page = try CoverListPage(
      context: context, board: board, address: Address(of: request), problems: problems,
      typed: typed)
    return try await listed(page, request, context, problems)
  }

  private func showRefusals(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireSomewhere(.seeSchool)
    let (county, board) = try await board(request, context)
    let page = try RefusalListPage(
      context: context, county: county, board: board, address: Address(of: request),
      problems: problems, typed: typed)
    return try await listed(page, request, context, problems)
  }

  private func showSendOff(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let (county, board) = try await board(request, context)
    return SendOffPage(
      context: context, county: county, board: board, problems: problems, typed: typed
    ).response(to: request, in: desk.frame, context, status: problems.status)
  }

  private func showConditions(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let (county, board) = try await board(request, context)
    let id = School.ID(try context.pathText("school"))
    guard let school = county.roster.schools.first(where: { $0.id == id }) else {
      throw WebProblem.notFound(.noSchool(id.rawValue))
    }
    guard let terms = board.terms else { throw WebProblem.notFound(.needsCare) }
    return ConditionsPage(
      context: context, school: id, name: school.name, terms: terms,
      said: board.conditions[id], problems: problems, typed: typed
    ).response(to: request, in: desk.frame, context, status: problems.status)
  }

  /// A list, as a page or a workbook; with problems always as a page.
  private func listed(
    _ page: some ListPage, _ request: Request, _ context: WebContext, _ problems: [Phrase]
  ) async throws -> Response {
    guard problems.isEmpty else {
      return page.response(to: request, in: desk.frame, context, status: problems.status)
    }
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.reaches(of: .seeSchool).isEmpty ? .keepOwnService : .seeSchool)
  }
}

extension FormFields {
  /// What a form says of lessons left behind; ways left empty aren't any.
  fileprivate func cover() throws -> CoverPlan {
    CoverPlan(
      taught: try tenths("taught"),
      parts: try (1...CoverListPage.ways).compactMap { number in
        let way = text("way.\(number)")
        if way.isEmpty || (text("periods.\(number)").isEmpty && text("words.\(number)").isEmpty) {
          return nil
        }
        return CoverPlan.Part(
          way: way, periods: try tenths("periods.\(number)"), words: text("words.\(number)"))
      })
  }

  private func tenths(_ name: String) throws -> Int {
    guard let tenths = Figures.tenths(of: text(name)) else {
      throw WebProblem.badParameter(name, found: text(name), allowed: "12, 12.5")
    }
    return tenths
  }
}
