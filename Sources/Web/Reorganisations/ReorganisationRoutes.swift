internal import Access
internal import Actions
internal import Hummingbird
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/reorganisations`: open, merge and split schools, after a look
/// at what would follow.
struct ReorganisationRoutes: Sendable {
  let desk: YearDesk

  func add(to router: Router<WebContext>) {
    router.get("reorganisations", use: list)
    router.get("reorganisations/new", use: new)
    router.post("reorganisations/check", use: check)
    router.post("reorganisations", use: carryOut)
    router.post("reorganisations/undo", use: undo)
  }

  /// `GET /reorganisations`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.reorganiseSchools)
    try context.look(back: request)
    let (events, undoable) = try await desk.database.read(for: context) { connection in
      (
        try connection.latestEvents(of: ReorganisationListPage.kinds, limit: 2_000),
        context.isPresent ? try connection.undoableSchoolChange() : nil
      )
    }
    return try await ReorganisationListPage(
      context: context, county: desk.county, events: events, undoable: undoable,
      address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .reorganiseSchools)
  }

  /// `GET /reorganisations/new?what=split&other=2111000001`
  @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.reorganiseSchools)
    let address = Address(of: request)
    let kind: SchoolChangeDraft.Kind = try ListQuery(address: address).choice("what") ?? .merge
    return ReorganisationPage(
      context: context, county: desk.county,
      draft: SchoolChangeDraft(
        kind, splitting: School.ID(address["other"] ?? ""), from: context.occasion.today)
    ).response(to: request, in: desk.frame, context)
  }

  /// `POST /reorganisations/check`: what would follow; records nothing.
  @Sendable func check(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.reorganiseSchools)
    let fields = try await request.form(context, limit: 262_144)
    let draft = try draft(fields)
    var page = ReorganisationPage(context: context, county: desk.county, draft: draft)
    guard fields.text("back") != "yes" else {
      return page.response(to: request, in: desk.frame, context)
    }
    do {
      let change = try draft.change()
      let outline = try await desk.database.read { try change.outline(in: $0) }
      let effect = try await RecordEffect(
        of: outline.change, in: desk.database, on: context.occasion.today)
      page.people = outline.people
      page.effects = EffectPanel(effect, county: desk.county)
    } catch let error as BadDay {
      page.problems = error.reasons
    } catch let error as SchoolRefusal {
      page.problems = error.reasons.map(\.phrase)
    }
    return page.response(
      to: request, in: desk.frame, context,
      status: page.problems.status)
  }

  /// `POST /reorganisations`
  @Sendable func carryOut(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.reorganiseSchools)
    let draft = try draft(try await request.form(context, limit: 262_144))
    let people = try await perform(try draft.change(), actor, context)
    try await desk.refresh()
    let done = try await desk.database.read {
      try $0.latestEvents(of: UndoSchoolChange.kinds, limit: 1)
    }
    return context.done(
      "/reorganisations", .schoolsChanged(people),
      undo: done.first.map { UndoForm("/reorganisations/undo", [("event", "\($0.sequence)")]) })
  }

  /// `POST /reorganisations/undo`: `event`, the one that carried it out.
  @Sendable func undo(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.reorganiseSchools)
    let fields = try await request.form(context)
    try await desk.database.perform(
      UndoSchoolChange(Int(fields.text("event")) ?? 0), by: actor, on: context.occasion)
    try await desk.refresh()
    return context.done("/reorganisations", .schoolChangeUndone)
  }

  private func perform(
    _ change: some SchoolChange, _ actor: Actor, _ context: WebContext
  ) async throws -> Int {
    try await desk.database.perform(change, by: actor, on: context.occasion)
  }

  private func draft(_ fields: FormFields) throws -> SchoolChangeDraft {
    guard let draft = SchoolChangeDraft(fields) else {
      throw WebProblem.badParameter(
        "what", found: fields.text("what"),
        allowed: SchoolChangeDraft.Kind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return draft
  }
}
