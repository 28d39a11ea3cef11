internal import Actions
internal import Hummingbird
internal import Planning
internal import Staffing
internal import Wording

extension ScenarioRoutes {
  /// `GET /plan/scenarios/merge?mine=S-9&theirs=S-12`: two beside each other, and
  /// what both together would do.
  @Sendable func beside(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.makePlan)
    let address = Address(of: request)
    let desks = try await database.read { connection in
      try ["mine", "theirs"].map { try ScenarioDesk(address[$0] ?? "", in: connection) }
    }
    guard desks[0].stored.planSHA256 == desks[1].stored.planSHA256 else {
      throw WebProblem(
        status: .unprocessableContent, title: .mergeScenarios,
        message: .scenarioRefusal(.differentPlans))
    }
    let merge = ScenarioMerge(mine: desks[0].scenario, theirs: desks[1].scenario)
    let merged = Scenario(merge.changes, on: desks[0].planned)
    let nothing = BoardQuestion(Address(path: ""))
    let views = [desks[0].scenario, desks[1].scenario, merged].map { scenario in
      shelf.with(
        plan: desks[0].stored.planSHA256, desks[0].plan, of: county, showing: scenario
      ) { ScenarioView($0, to: nothing) }
    }
    return ScenarioMergePage(
      county: county, mine: desks[0], theirs: desks[1], views: views, merge: merge,
      context: context
    ).response(to: request, in: frame, context)
  }

  /// `POST /plan/scenarios/merge`: `name`, `mine`, `theirs`, and for everybody in
  /// conflict `side-T000123`, which is mine, theirs or plan.
  @Sendable func merge(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.makePlan)
    let fields = try await request.form(context)
    let decisions = fields.all("person").compactMap { person in
      ScenarioMerge.Side(rawValue: fields.text("side-\(person)")).map { (Teacher.ID(person), $0) }
    }
    let id = try await database.perform(
      MergeScenarios(
        name: fields.text("name"), mine: fields.text("mine"), theirs: fields.text("theirs"),
        decisions: Dictionary(decisions, uniquingKeysWith: { first, _ in first })),
      by: actor, on: context.occasion)
    return context.done("/plan/scenarios/\(id)", .scenariosMerged)
  }
}
