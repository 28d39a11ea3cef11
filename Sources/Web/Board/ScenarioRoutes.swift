internal import Actions
internal import Foundation
internal import Hummingbird
internal import PlanFormat
internal import Planning
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// Scenarios: dragging people on a copy of the plan, two beside each other, and
/// their merge.
struct ScenarioRoutes: Sendable {
  let database: any Database
  let county: County
  let frame: PageFrame
  let shelf: BoardShelf

  func add(to router: Router<WebContext>) {
    router.get("plan/scenarios", use: list)
    router.post("plan/scenarios", use: open)
    router.get("plan/scenarios/:id", use: board)
    router.get("plan/scenarios/:id/moves", use: moves)
    router.post("plan/scenarios/:id/drags", use: drag)
    router.post("plan/scenarios/:id/undo", use: undo)
    router.post("plan/scenarios/:id/plan", use: plan)
    router.get("plan/scenarios/merge", use: beside)
    router.post("plan/scenarios/merge", use: merge)
  }

  /// `GET /plan/scenarios`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.makePlan)
    let adopted = county.planDigest
    let stored = try await database.read { connection in
      let workbook = try connection.currentWorkbook() ?? ""
      return (
        desks: try connection.scenarios(ofWorkbook: workbook)
          .map { try ScenarioDesk($0.id, in: connection) },
        runs: try connection.planRuns(ofWorkbook: workbook)
          .filter { $0.state == .done && $0.sha256 != adopted }
      )
    }
    return ScenarioListPage(
      desks: stored.desks, runs: stored.runs, adopted: adopted, context: context
    ).response(to: request, in: frame, context)
  }

  /// `POST /plan/scenarios`: `name`, `plan` (a digest).
  @Sendable func open(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.makePlan)
    let fields = try await request.form(context)
    let id = try await database.perform(
      OpenScenario(name: fields.text("name"), plan: fields.text("plan")), by: actor,
      on: context.occasion)
    return context.done("/plan/scenarios/\(id)", .scenarioOpened)
  }

  /// `GET /plan/scenarios/S-9?teacher=T000123&show=volunteers&subject=音乐&q=王`
  @Sendable func board(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.makePlan)
    let desk = try await desk(context)
    let address = Address(of: request)
    let question = BoardQuestion(address)
    let view = shelf.with(
      plan: desk.stored.planSHA256, desk.plan, of: county, showing: desk.scenario
    ) { ScenarioView($0, to: question) }
    return ScenarioPage(
      county: county, desk: desk, view: view, question: question,
      filter: PersonFilter(address, county, chosen: question.teacher, view.posts),
      isOwn: desk.stored.openedBy == actor.hand, context: context
    ).response(to: request, in: frame, context)
  }

  /// `GET /plan/scenarios/S-9/moves?teacher=T000123`: for the script, what each
  /// place would do, an element each.
  @Sendable func moves(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.makePlan)
    let desk = try await desk(context)
    let question = BoardQuestion(Address(of: request))
    guard let teacher = question.teacher else {
      throw WebProblem.badParameter("teacher", found: "", allowed: "T000123")
    }
    let answer = shelf.with(
      plan: desk.stored.planSHA256, desk.plan, of: county, showing: desk.scenario
    ) { BoardAnswer($0.board, to: question, most: .max) }
    var html = HTML()
    for option in answer.options {
      html.element(
        "div", Attribute("data-post", option.post?.description ?? "stay")
      ) { html in
        html.element(
          "h3",
          text: "\(county.roster[teacher]?.name ?? "") → "
            + (option.post.map { county.words(for: $0, in: context.language) }
              ?? Phrase.staysHere[context.language]))
        EffectList(option.effect).write(to: &html, in: context.language)
      }
    }
    return Response(
      status: .ok, headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
      body: .init(byteBuffer: html.buffer))
  }

  /// `POST /plan/scenarios/S-9/drags`: `teacher`, `post` (or `stay`).
  @Sendable func drag(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.makePlan)
    let fields = try await request.form(context)
    let desk = try await desk(context)
    let teacher = Teacher.ID(fields.text("teacher"))
    let place = fields.text("post")
    let post = Post(place)
    guard place == "stay" || post != nil else {
      throw WebProblem.badParameter("post", found: place, allowed: "stay, SCHOOL/STAGE/SUBJECT")
    }
    let refusals = shelf.with(
      plan: desk.stored.planSHA256, desk.plan, of: county, showing: desk.scenario
    ) { $0.board.weigh(teacher, at: post).refusals }
    guard refusals.isEmpty else {
      throw WebProblem(
        status: .unprocessableContent, title: .noPossibleMove,
        messages: refusals.map { Phrase(zh: $0.zh, en: $0.en) })
    }
    try await database.perform(
      DragInScenario(Pin(teacher, at: post), in: desk.stored.id), by: actor, on: context.occasion)
    return context.done(
      back(desk, fields), .placed(county.roster[teacher]?.name ?? teacher.rawValue))
  }

  /// `POST /plan/scenarios/S-9/undo`: `number`, the drag that the page showed last.
  @Sendable func undo(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.makePlan)
    let fields = try await request.form(context)
    let id = try context.pathText("id")
    try await database.perform(
      UndoDrag(Int(fields.text("number")) ?? 0, in: id), by: actor, on: context.occasion)
    return context.done("/plan/scenarios/\(Address.encoded(id))", .dragUndone)
  }

  /// `POST /plan/scenarios/S-9/plan`: asks for a plan around the scenario's people.
  @Sendable func plan(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.makePlan)
    _ = try await request.form(context)
    let desk = try await desk(context)
    let pinned = try await database.read { try $0.pins(ofWorkbook: desk.stored.workbook) }
    let changed = Set(desk.scenario.changes.map(\.teacher.rawValue))
    let lines =
      pinned.filter { !changed.contains($0.teacher) }.map { "\($0.teacher) \($0.post)" }
      + [PlanPins.text(desk.scenario.changes)]
    let id = try await database.perform(
      AskForPlan(
        name: desk.stored.name,
        settings: PlanRun.Settings(
          schoolYear: desk.plan.year, seed: Int(clamping: desk.plan.seed), effort: "normal",
          timeLimit: nil,
          pins: lines.joined(separator: "\n"))),
      by: actor, on: context.occasion)
    return context.done("/plan/runs/\(id)", .planAskedFor)
  }

  func desk(_ context: WebContext) async throws -> ScenarioDesk {
    let id = try context.pathText("id")
    return try await database.read { try ScenarioDesk(id, in: $0) }
  }

  /// The board as it was before: who is listed, and which subject.
  private func back(_ desk: ScenarioDesk, _ fields: FormFields) -> String {
    Address(
      path: desk.address,
      query: ["show", "subject", "q"].compactMap { name in
        let value = fields.text(name)
        return value.isEmpty ? nil : (name, value)
      }
    ).text
  }
}

extension County {
  /// A post in words: 第一小学 · 小学 音乐.
  func words(for post: Post, in language: Language) -> String {
    "\(name(of: post.school)) · \(post.stage.name(in: language)) \(post.subject)"
  }
}
