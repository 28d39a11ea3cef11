internal import Access
internal import Actions
internal import Foundation
internal import Hummingbird
internal import PlanChecker
internal import PlanFormat
internal import Planning
internal import Store
internal import Wording

/// Asking for plans, watching them being made, comparing and adopting them.
struct PlanRunRoutes: Sendable {
  let database: any Database
  let county: County
  let frame: PageFrame
  let shelf: RerunShelf

  /// Shows what has just been adopted.
  let refresh: @Sendable () async throws -> Void

  func add(to router: Router<WebContext>) {
    router.get("plan/runs", use: list)
    router.post("plan/runs", use: ask)
    router.get("plan/runs/:id", use: run)
    router.get("plan/runs/:id/plan.json", use: file)
    router.post("plan/runs/:id/cancel", use: cancel)
    router.post("plan/runs/:id/adopt", use: adopt)
  }

  /// `GET /plan/runs`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try requireEither(context)
    let stored = try await database.read { connection in
      let workbook = try connection.currentWorkbook() ?? ""
      return (
        runs: try connection.planRuns(ofWorkbook: workbook),
        pins: try connection.pins(ofWorkbook: workbook)
      )
    }
    return try await PlanRunListPage(
      runs: stored.runs, pins: stored.pins, year: county.year, context: context,
      adopted: county.planDigest, address: Address(of: request)
    ).response(
      to: request, in: frame, context, exportingFrom: database,
      by: context.may(.makePlan) ? .makePlan : .adoptPlan)
  }

  /// `POST /plan/runs`
  @Sendable func ask(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.makePlan)
    let fields = try await request.form(context)
    let limit = fields.text("limit")
    let settings = PlanRun.Settings(
      schoolYear: Int(fields.text("year")) ?? 0, seed: Int(fields.text("seed")) ?? -1,
      effort: fields.text("effort"), timeLimit: limit.isEmpty ? nil : Int(limit) ?? 0,
      pins: fields["pins"] ?? "")
    let id = try await database.perform(
      AskForPlan(name: fields.text("name"), settings: settings), by: actor,
      on: context.occasion)
    return context.done("/plan/runs/\(id)", .planAskedFor)
  }

  /// `GET /plan/runs/R-9?with=R-4`: how far it is, or what came out, beside the
  /// adopted plan or another.
  @Sendable func run(_ request: Request, _ context: WebContext) async throws -> Response {
    try requireEither(context)
    let id = try context.pathText("id")
    let other = Address(of: request)["with"]
    let stored = try await database.read { connection in
      (
        run: try connection.planRun(id), content: try connection.planRunContent(id),
        others: try connection.planRuns(
          ofWorkbook: try connection.currentWorkbook() ?? ""),
        other: try other.flatMap { try connection.planRunContent($0) }
      )
    }
    guard let run = stored.run else { throw WebProblem.notFound(.noPlanRun(id)) }
    let plan = try stored.content.map { try PlanFile(json: Data($0)) }
    let findings = try await findings(of: run, isDone: plan != nil)
    let rival =
      try stored.other.map { try PlanFile(json: Data($0)) } ?? findings?.published ?? county.plan
    let page = PlanRunPage(
      run: run, plan: plan, county: county, context: context,
      isAdopted: run.sha256 != nil && run.sha256 == county.planDigest,
      others: stored.others.filter { $0.id != id && $0.state == .done },
      comparedWith: stored.other == nil ? nil : other,
      comparison: plan.flatMap { plan in rival.map { PlanComparison($0, plan) } },
      notice: findings?.notice,
      changes: plan.flatMap { plan in
        findings.map { $0.standing.changes(from: $0.published, to: plan) }
      })
    var response = page.response(to: request, in: frame, context)
    // Works without scripts: the browser itself asks again.
    if run.state.isOpen { response.headers[.init("Refresh")!] = "2" }
    return response
  }

  /// What the published plan that a run is made over has come to.
  private func findings(of run: PlanRun, isDone: Bool) async throws -> RerunFindings? {
    guard let rerun = run.rerun, isDone else { return nil }
    return try await shelf.findings(rerun.notice, in: database)
  }

  /// `GET /plan/runs/R-9/plan.json`
  @Sendable func file(_ request: Request, _ context: WebContext) async throws -> Response {
    try requireEither(context)
    let id = try context.pathText("id")
    guard let content = try await database.read({ try $0.planRunContent(id) }) else {
      throw WebProblem.notFound(.noPlanRun(id))
    }
    return .file(
      "plan.json", type: "application/json; charset=utf-8", ByteBuffer(bytes: content))
  }

  /// `POST /plan/runs/R-9/cancel`
  @Sendable func cancel(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.makePlan)
    _ = try await request.form(context)
    let id = try context.pathText("id")
    try await database.perform(CancelPlanRun(id), by: actor, on: context.occasion)
    return context.done("/plan/runs/\(Address.encoded(id))", .planRunStops)
  }

  /// `POST /plan/runs/R-9/adopt`: the independent checker judges it first.
  @Sendable func adopt(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.adoptPlan)
    _ = try await request.form(context)
    let id = try context.pathText("id")
    let action = try await AdoptPlanRun(id, in: database)
    try await database.perform(action, by: actor, on: context.occasion)
    try await refresh()
    return context.done("/plan/runs/\(Address.encoded(id))", .planAdopted)
  }

  private func requireEither(_ context: WebContext) throws {
    if context.may(.adoptPlan) { return }
    try context.require(.makePlan)
  }
}

extension PlanRunRefusal: ToldError {
  var reasons: [Phrase] { found.map { Phrase.planRunRefusal($0) } }
}

extension AdoptPlanError: ToldError {
  var reasons: [Phrase] {
    switch self {
    case .refused(let defects):
      defects.prefix(20).map { Phrase(zh: $0.sentence(in: .zh), en: $0.sentence(in: .en)) }
    case .noCounty, .countyChanged:
      [Phrase(zh: sentence(in: .zh), en: sentence(in: .en))]
    }
  }
}
