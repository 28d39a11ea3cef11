internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Uniting
internal import Wording

/// The pages of teachers who walk between the schools of a union (catalogue I).
struct WalkRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("unions/own", use: own)
    router.post("unions/own/walks", use: noteOwn)
    router.post("unions/own/reports", use: reportOwn)
    router.post("unions/own/walks/withdraw", use: withdrawOwn)
    router.get("unions/:union/walks", use: page)
    router.post("unions/:union/supervisor", use: supervisor)
    router.post("unions/:union/meetings", use: meet)
    router.post("unions/:union/walks", use: note)
    router.post("unions/:union/reports", use: report)
    router.post("unions/:union/walks/withdraw", use: withdraw)
    router.post("unions/:union/costs", use: cost)
  }

  /// `GET /unions/own`
  @Sendable func own(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showOwn(request, context)
  }

  /// `POST /unions/own/walks`: `decision`, `day`, `form`, `level`, `topic`.
  @Sendable func noteOwn(_ request: Request, _ context: WebContext) async throws -> Response {
    let teacher = try walker(context)
    let fields = try await request.form(context)
    return try await answerOwn(
      request, context, fields, try fields.walk(by: .own(teacher)), .walkSaid)
  }

  /// `POST /unions/own/reports`: `walk` and `words`.
  @Sendable func reportOwn(_ request: Request, _ context: WebContext) async throws -> Response {
    let teacher = try walker(context)
    let fields = try await request.form(context)
    return try await answerOwn(
      request, context, fields,
      ReportWalk(Walk.ID(fields.text("walk")), fields.text("words"), by: .own(teacher)),
      .walkReportSaid)
  }

  /// `POST /unions/own/walks/withdraw`: `record` and `withdrawal`.
  @Sendable func withdrawOwn(_ request: Request, _ context: WebContext) async throws -> Response {
    let teacher = try walker(context)
    let fields = try await request.form(context)
    return try await answerOwn(
      request, context, fields,
      WithdrawUnionRecord(
        fields.text("record"), by: .own(teacher), because: fields.text("withdrawal")),
      .unionRecordWithdrawn)
  }

  /// `GET /unions/U-12/walks`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/supervisor`: `supervisor`, a name.
  @Sendable func supervisor(_ request: Request, _ context: WebContext) async throws -> Response {
    let (sight, side) = try await desk.kept(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields, sight,
      NameSupervisor(fields.text("supervisor"), of: sight.id, by: side), .walkSupervisorSaid)
  }

  /// `POST …/meetings`: `held`, `decided`, and `lines`, who walks where.
  @Sendable func meet(_ request: Request, _ context: WebContext) async throws -> Response {
    let (sight, side) = try await desk.kept(context)
    let fields = try await request.form(context, limit: 262_144)
    return try await answer(
      request, context, fields, sight,
      DecideWalks(
        sight.id, on: try fields.day("held"), fields.text("decided"),
        walks: fields.text("lines"), by: side, county: UnionSchools(desk.county.roster.schools)),
      .walkMeetingSaid)
  }

  /// `POST …/walks`: `decision`, `day`, `form`, `level`, `topic`.
  @Sendable func note(_ request: Request, _ context: WebContext) async throws -> Response {
    let (sight, _) = try await desk.kept(context)
    let fields = try await request.form(context)
    let side = try await side(
      of: WalkDecision.ID(fields.text("decision")), in: sight, context)
    return try await answer(
      request, context, fields, sight, try fields.walk(by: side), .walkSaid)
  }

  /// `POST …/reports`: `walk` and `words`.
  @Sendable func report(_ request: Request, _ context: WebContext) async throws -> Response {
    let (sight, _) = try await desk.kept(context)
    let fields = try await request.form(context)
    let walk = Walk.ID(fields.text("walk"))
    guard let found = try await desk.database.read({ try $0.walk(walk) }) else {
      throw WebProblem.notFound(.noUnionRecord(walk.rawValue))
    }
    let side = try await side(of: found.walk.decision, in: sight, context)
    return try await answer(
      request, context, fields, sight, ReportWalk(walk, fields.text("words"), by: side),
      .walkReportSaid)
  }

  /// `POST …/walks/withdraw`: `record`, a decision, a walk or a cost, and `withdrawal`.
  @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
    let (sight, side) = try await desk.kept(context)
    let fields = try await request.form(context)
    let id = fields.text("record")
    // A walk is taken back for the school that keeps it, which may not be the first of many.
    let walk = try await desk.database.read { try $0.walk(Walk.ID(id)) }
    var keeper = side
    if let walk { keeper = try await self.side(of: walk.walk.decision, in: sight, context) }
    return try await answer(
      request, context, fields, sight,
      WithdrawUnionRecord(id, by: keeper, because: fields.text("withdrawal")),
      .unionRecordWithdrawn)
  }

  /// `POST …/costs`: `mode`, `spent`, `activities`, `amount`, `what`.
  @Sendable func cost(_ request: Request, _ context: WebContext) async throws -> Response {
    let (sight, side) = try await desk.kept(context)
    let fields = try await request.form(context)
    guard let money = Figures.yuan(of: fields.text("amount")) else {
      throw WebProblem.badParameter(
        "amount", found: fields.text("amount"), allowed: "0, 1234.50, …")
    }
    let cost = WalkCost(
      fields.text("mode"), activities: try fields.whole("activities", allowed: "1, 2, …"), money)
    return try await answer(
      request, context, fields, sight,
      NoteWalkCost(
        cost, of: sight.id, on: try fields.day("spent"), fields.text("what"), by: side),
      .walkCostSaid)
  }

  /// As whom whoever asks keeps the walks under a decision of a union.
  private func side(
    of id: WalkDecision.ID, in sight: UnionSight, _ context: WebContext
  ) async throws -> UnionSide {
    let found = try await desk.database.read { try $0.walkDecision(id) }
    guard let found, found.decision.union == sight.id else {
      throw WebProblem.notFound(.noWalkDecision(id.rawValue))
    }
    guard let side = context.side(of: found.decision) else {
      throw WebProblem.forbidden(.keepUnions, [])
    }
    return side
  }

  private func walker(_ context: WebContext) throws -> Teacher.ID {
    try context.requireSomewhere(.keepOwnWalks)
    guard let teacher = context.walker else { throw WebProblem.forbidden(.keepOwnWalks, []) }
    return teacher
  }

  private func answer<Act: Action>(
    _ request: Request, _ context: WebContext, _ fields: FormFields, _ sight: UnionSight,
    _ action: Act, _ message: Phrase
  ) async throws -> Response {
    try await desk.answer(action, context, then: "\(sight.address)/walks", message) {
      try await show(request, context, problems: $0, typed: fields)
    }
  }

  private func answerOwn<Act: Action>(
    _ request: Request, _ context: WebContext, _ fields: FormFields, _ action: Act,
    _ message: Phrase
  ) async throws -> Response {
    try await desk.answer(action, context, then: "/unions/own", message) {
      try await showOwn(request, context, problems: $0, typed: fields)
    }
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let (county, year, sight) = try await desk.union(request, context, archive)
    return WalkPage(
      context: context, county: county, year: year, sight: sight,
      meetings: try await desk.database.read(for: context) {
        try $0.unionMeetings(of: sight.id)
      }, problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showOwn(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let teacher = try walker(context)
    return WalkOwnPage(
      context: context, county: desk.county, year: try await desk.unionYear(desk.county, context),
      teacher: teacher, problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}

extension FormFields {
  /// A walk that was filled in.
  fileprivate func walk(by side: UnionSide) throws -> RecordWalk {
    RecordWalk(
      WalkDecision.ID(text("decision")), on: try day("day"), form: text("form"),
      level: text("level"), topic: text("topic"), by: side)
  }
}
