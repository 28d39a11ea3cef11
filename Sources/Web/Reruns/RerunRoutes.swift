internal import Access
internal import Actions
internal import Foundation
internal import Hummingbird
internal import PlanFormat
internal import Planning
internal import Staffing
internal import Store
internal import Wording

/// What becomes of a published plan when something has changed, and the mended plan
/// after an upheld objection.
struct RerunRoutes: Sendable {
  let desk: YearDesk
  let shelf: RerunShelf

  func add(to router: Router<WebContext>) {
    router.get("notices/:notice/rerun", use: page)
    router.post("notices/:notice/rerun", use: ask)
    router.post("objections/:objection/mend", use: mend)
  }

  /// `GET /notices/N-9/rerun`: what has changed, whom it reaches, the three choices
  /// and what came out of them.
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    if !context.may(.adoptPlan) { try context.require(.makePlan) }
    let id = try context.pathText("notice")
    guard let findings = try await shelf.findings(id, in: desk.database) else {
      throw WebProblem.notFound(.noNotice(id))
    }
    let made = try await desk.database.read { connection in
      let workbook = try connection.currentWorkbook()
      return try connection.planRuns(overNotice: id).map { run in
        let content =
          run.workbook == workbook ? try connection.planRunContent(run.id) : nil
        return (run: run, content: content)
      }
    }
    let runs = try made.map { made in
      RerunPage.Run(
        run: made.run,
        changed: try made.content.map { content in
          PlanComparison(findings.published, try PlanFile(json: Data(content))).people.count
        })
    }
    let latest = try await desk.database.read {
      try $0.notices(of: findings.notice.schoolYear).first?.id
    }
    return RerunPage(
      context: context, county: desk.county, findings: findings, runs: runs,
      isLatest: latest == id
    ).response(to: request, in: desk.frame, context)
  }

  /// `POST /notices/N-9/rerun`: `mode`.
  @Sendable func ask(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.makePlan)
    let fields = try await request.form(context)
    let id = try context.pathText("notice")
    guard let mode = PlanRun.Rerun.Mode(rawValue: fields.text("mode")) else {
      throw WebProblem.badParameter(
        "mode", found: fields.text("mode"),
        allowed: PlanRun.Rerun.Mode.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return try await ask(
      PlanRun.Rerun(mode: mode, notice: id), named: mode.name.zh, context)
  }

  /// `POST /objections/O-9/mend`: the latest notice's plan around what was decided.
  @Sendable func mend(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.makePlan)
    _ = try await request.form(context)
    let id = try context.pathText("objection")
    let found = try await desk.database.read { connection -> (Objection, String)? in
      guard let objection = try connection.objection(id),
        let notice = try connection.notice(objection.notice),
        let latest = try connection.notices(of: notice.schoolYear).first
      else { return nil }
      return (objection, latest.id)
    }
    guard let (objection, notice) = found else { throw WebProblem.notFound(.noObjection(id)) }
    guard objection.situation.state == .upheld else {
      throw WebProblem.refused([.objectionNotUpheld(id)])
    }
    return try await ask(
      PlanRun.Rerun(mode: .repair, notice: notice, objection: id),
      named: Phrase.mendedPlanName(id).zh, context)
  }

  private func ask(
    _ rerun: PlanRun.Rerun, named name: String, _ context: WebContext
  ) async throws -> Response {
    guard let actor = context.actor else { throw WebProblem.signInFirst }
    let stored = try await desk.database.read { connection in
      try connection.publishedPlan(ofNotice: rerun.notice)
    }
    guard let stored else { throw WebProblem.notFound(.noNotice(rerun.notice)) }
    let published = try PlanFile(json: Data(stored.content))
    let id = try await desk.database.perform(
      AskForPlan(
        name: name,
        settings: PlanRun.Settings(
          schoolYear: published.year, seed: Int(clamping: published.seed), effort: "normal"),
        rerun: rerun),
      by: actor, on: context.occasion)
    return context.done("/plan/runs/\(id)", .planAskedFor)
  }
}
