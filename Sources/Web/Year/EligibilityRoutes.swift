internal import Access
internal import Actions
internal import Hummingbird
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/eligibility`: the frozen list and each teacher's own line.
struct EligibilityRoutes: Sendable {
  let desk: YearDesk

  func add(to router: Router<WebContext>) {
    router.get("eligibility", use: list)
    router.post("eligibility/freeze", use: freeze)
    router.get("eligibility/:teacher", use: line)
    router.post("eligibility/:teacher/contest", use: contest)
    router.post("eligibility/contests/:contest", use: answer)
  }

  /// `GET /eligibility`: as far as whoever asks may see.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.seeSchool)
    try context.look(back: request)
    let year = try await desk.year()
    let reaches = context.reaches(of: .seeSchool)
    let page = try await desk.database.read(for: context) { connection in
      guard let list = try connection.eligibilityLists(of: year).first else {
        return try EligibilityPage(
          context: context, list: nil, lines: [], contests: [], address: Address(of: request))
      }
      return try EligibilityPage(
        context: context, list: list,
        lines: try desk.shelf.lines(ofList: list.id, connection).filter { line in
          reaches.contains { $0.covers(.school(line.school)) }
        },
        contests: context.may(.answerObjection)
          ? try connection.contests(of: list.id) : [],
        address: Address(of: request))
    }
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .seeSchool)
  }

  @Sendable func freeze(_ request: Request, _ context: WebContext) async throws -> Response {
    let fields = try await request.form(context)
    return try await desk.perform(
      FreezeEligibility(year: try await desk.year(), after: Int(fields.text("after")) ?? 0),
      context, then: "/eligibility", .frozenSaid)
  }

  /// `GET /eligibility/T0001`: one's own line, or that of somebody within reach.
  @Sendable func line(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context, problems: [], claim: "")
  }

  @Sendable func contest(_ request: Request, _ context: WebContext) async throws -> Response {
    let fields = try await request.form(context)
    let teacher = Teacher.ID(try context.pathText("teacher"))
    let action = ContestLine(
      list: fields.text("list"), teacher: teacher, claim: fields.text("claim"))
    switch try await desk.attempt(action, context) {
    case .success:
      return context.done(
        "/eligibility/\(Address.encoded(teacher.rawValue))", .contestSaid)
    case .failure(let refused):
      return try await show(
        request, context, problems: refused.reasons, claim: fields.text("claim"))
    }
  }

  @Sendable func answer(_ request: Request, _ context: WebContext) async throws -> Response {
    let fields = try await request.form(context)
    return try await desk.perform(
      AnswerContest(
        contest: try context.pathText("contest"), isUpheld: fields.text("decision") == "upheld",
        words: fields.text("words")),
      context, then: "/eligibility", .answerSaid)
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase], claim: String
  ) async throws -> Response {
    let year = try await desk.year()
    let teacher = Teacher.ID(try context.pathText("teacher"))
    let page = try await desk.database.read { connection -> EligibilityLinePage? in
      guard let list = try connection.eligibilityLists(of: year).first,
        let line = try connection.eligibilityLine(of: teacher, in: list.id)
      else { return nil }
      return EligibilityLinePage(
        context: context, list: list, line: line,
        reasons: try connection.eligibilityReasons(of: teacher, in: list.id),
        contests: try connection.contests(of: list.id).filter { $0.line.teacher == teacher },
        problems: problems, claim: claim)
    }
    guard let page else {
      try context.requireSomewhere(.seeSchool)
      throw WebProblem.notFound(.noLine(teacher))
    }
    let place = Place.teacher(teacher, at: [page.line.school])
    if !context.may(.seeOwnFile, at: place) { try context.require(.seeSchool, at: place) }
    return page.response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}
