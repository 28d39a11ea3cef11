internal import Access
internal import Actions
internal import Hummingbird
internal import Inspecting
internal import Policy
internal import Sealing
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/inspections`: rounds, visits, comparisons (catalogue O).
struct InspectionRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("inspections", use: list)
    router.post("inspections", use: arrange)
    router.get("inspections/compare", use: compare)
    router.get("inspections/rounds/:round", use: round)
    router.post("inspections/rounds/:round/draw", use: draw)
    router.post("inspections/rounds/:round/conclude", use: conclude)
    router.get("inspections/visits/:visit", use: visit)
    router.post("inspections/visits/:visit/marks", use: marks)
    router.post("inspections/visits/:visit/lessons", use: lesson)
    router.post("inspections/visits/:visit/problems", use: problem)
    router.post("inspections/visits/:visit/close", use: close)
  }

  /// `GET /inspections`: those of schools within reach.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.seeInspections)
    return try await listPage(request, context).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .seeInspections)
  }

  /// `POST /inspections`: `name`, `occasion`, `template`, `first`, `last`, `solves`, `choice`
  /// (`all`, `drawn`) with `places` and `lessons`, and a `school` for each.
  @Sendable func arrange(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.planInspections)
    let fields = try await request.form(context, limit: 262_144)
    let choice: ArrangeInspection.Choice
    switch fields.text("choice") {
    case "all": choice = .all
    case "drawn":
      choice = .drawn(
        try fields.number("places"), lessons: try fields.number("lessons", otherwise: 0),
        seed: hex(randomBytes(32)))
    default:
      throw WebProblem.badParameter(
        "choice", found: fields.text("choice"), allowed: "all, drawn")
    }
    let action = ArrangeInspection(
      occasion: fields.text("occasion"), template: fields.text("template"),
      name: fields.text("name"), from: try fields.day("first"), to: try fields.day("last"),
      solves: fields.text("solves"), schools: Set(fields.all("school").map { School.ID($0) }),
      choice)
    switch try await desk.attempt(action, context) {
    case .success(let id):
      return context.done("/inspections/rounds/\(Address.encoded(id))", .arrangeDone)
    case .failure(let refusal):
      return try await listPage(request, context, problems: refusal.reasons, typed: fields)
        .response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
  }

  /// `GET /inspections/compare?template=four-checks`
  @Sendable func compare(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.seeInspections)
    let county = try await archive.county(for: request, context)
    return try await ComparisonPage(
      context: context, county: county, record: try await desk.supervision(context),
      scope: Scope(context.reaches(of: .seeInspections)), address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .seeInspections)
  }

  /// `GET /inspections/rounds/C-12`
  @Sendable func round(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.seeInspections)
    return try await showRound(request, context)
  }

  /// `POST …/draw`: `word` and `witness`.
  @Sendable func draw(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.planInspections)
    let id = try context.pathText("round")
    let fields = try await request.form(context)
    return try await answer(
      DrawInspection(id, word: fields.text("word"), witness: fields.text("witness")), context,
      then: "/inspections/rounds/\(Address.encoded(id))", .drawDone
    ) { try await showRound(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/conclude`: `summary` and `circular`.
  @Sendable func conclude(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.planInspections)
    let id = try context.pathText("round")
    let fields = try await request.form(context)
    return try await answer(
      ConcludeInspection(
        id, summary: fields.text("summary"), circular: fields.text("circular")), context,
      then: "/inspections/rounds/\(Address.encoded(id))", .concludeDone
    ) { try await showRound(request, context, problems: $0, typed: fields) }
  }

  /// `GET /inspections/visits/V-12-1`
  @Sendable func visit(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.seeInspections)
    return try await showVisit(request, context)
  }

  /// `POST …/marks`: `points.ITEM` and `remark.ITEM`; items without points are left as they
  /// are.
  @Sendable func marks(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.inspect)
    let fields = try await request.form(context)
    let (round, visit) = try await find(context)
    let items = desk.county.template(of: round)?.items ?? []
    var marks: [String: VisitSheet.Mark] = [:]
    for item in items where !fields.text("points.\(item.key)").isEmpty {
      marks[item.key] = VisitSheet.Mark(
        try fields.number("points.\(item.key)"), remark: fields.text("remark.\(item.key)"))
    }
    return try await answer(
      MarkVisit(visit.id, marks), context, then: visit.address, .marksDone
    ) { try await showVisit(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/lessons`: `teacher`, `subject`, `feedback`, `reply`.
  @Sendable func lesson(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.inspect)
    let fields = try await request.form(context)
    let (_, visit) = try await find(context)
    return try await answer(
      HearLesson(
        visit.id,
        VisitSheet.Lesson(
          teacher: fields.text("teacher"), subject: fields.text("subject"),
          feedback: fields.text("feedback"), reply: fields.text("reply"))),
      context, then: visit.address, .marksDone
    ) { try await showVisit(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/problems`: `item` and what a problem has.
  @Sendable func problem(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.inspect)
    let fields = try await request.form(context)
    let (_, visit) = try await find(context)
    return try await answer(
      try fields.problem(from: .visit(visit.id, item: fields.text("item")), at: visit.school),
      context, then: visit.address, .problemOpenDone
    ) { try await showVisit(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/close`: `visited`, `praise`, `told`.
  @Sendable func close(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.inspect)
    let fields = try await request.form(context)
    let (_, visit) = try await find(context)
    return try await answer(
      CloseVisit(
        visit.id, visited: try fields.day("visited"), praise: fields.text("praise"),
        feedback: fields.text("told")), context, then: visit.address, .closeDone
    ) { try await showVisit(request, context, problems: $0, typed: fields) }
  }

  private func find(
    _ context: WebContext
  ) async throws -> (RecordedInspection, RecordedVisit) {
    let id = try context.pathText("visit")
    guard let found = try await desk.supervision(context).visit(id) else {
      throw WebProblem.notFound(.noVisit(id))
    }
    return found
  }

  /// Carries a form out and goes on, or shows it again with what stands against it.
  private func answer<Act: Action>(
    _ action: Act, _ context: WebContext, then address: String, _ message: Phrase,
    refused: ([Phrase]) async throws -> Response
  ) async throws -> Response {
    switch try await desk.attempt(action, context) {
    case .success: context.done(address, message)
    case .failure(let refusal): try await refused(refusal.reasons)
    }
  }

  private func listPage(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> InspectionListPage {
    let county = try await archive.county(for: request, context)
    return try InspectionListPage(
      context: context, county: county, record: try await desk.supervision(context),
      scope: Scope(context.reaches(of: .seeInspections)), address: Address(of: request),
      problems: problems, typed: typed)
  }

  private func showRound(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let county = try await archive.county(for: request, context)
    let record = try await desk.supervision(context)
    let id = try context.pathText("round")
    let scope = Scope(context.reaches(of: .seeInspections))
    guard let round = record[round: id],
      scope.isCounty || round.candidates.contains(where: { scope.holds($0.school) })
    else { throw WebProblem.notFound(.noInspection(id)) }
    return InspectionPage(
      context: context, county: county, record: record, round: round, scope: scope,
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showVisit(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let county = try await archive.county(for: request, context)
    let record = try await desk.supervision(context)
    let id = try context.pathText("visit")
    guard let (round, visit) = record.visit(id),
      visit.isShown(to: Scope(context.reaches(of: .seeInspections)))
    else { throw WebProblem.notFound(.noVisit(id)) }
    return VisitPage(
      context: context, county: county, record: record, round: round, visit: visit,
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}

extension FormFields {
  /// A whole number.
  func number(_ name: String, otherwise fallback: Int? = nil) throws -> Int {
    let text = text(name)
    if text.isEmpty, let fallback { return fallback }
    guard let number = Int(text), abs(number) < 1_000_000 else {
      throw WebProblem.badParameter(name, found: text, allowed: "0, 1, 2 …")
    }
    return number
  }

  /// What a problem or a task has: `kind`, `task`, `standard`, `due`, `owner`, `solves`.
  func problem(from source: ProblemSource, at school: School.ID?) throws -> OpenProblem {
    OpenProblem(
      text("kind"), from: source, at: school, task: text("task"), standard: text("standard"),
      due: text("due").isEmpty ? nil : try day("due"), owner: text("owner"),
      solves: text("solves"))
  }
}
