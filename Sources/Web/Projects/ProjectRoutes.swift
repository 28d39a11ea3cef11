internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Projects
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/projects`: research projects, feature schools, training and assistance
/// projects (catalogue AC).
struct ProjectRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("projects", use: list)
    router.get("projects/new", use: new)
    router.post("projects/new", use: open)
    router.get("projects/:project", use: page)
    router.post("projects/:project/plan", use: plan)
    router.post("projects/:project/number", use: number)
    router.post("projects/:project/leader", use: leader)
    router.post("projects/:project/hand-in", use: handIn)
    router.post("projects/:project/decide", use: decide)
    router.post("projects/:project/delay", use: delay)
    router.post("projects/:project/notes", use: note)
    router.post("projects/:project/answer", use: answerProblem)
    router.post("projects/:project/withdraw", use: withdraw)
    router.post("projects/:project/stop", use: stop)
  }

  /// `GET /projects?kind=research&level=county&state=waits&late=yes`: those of schools within
  /// reach, and one's own.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try requireAny(context)
    let county = try await archive.county(for: request, context)
    let year = try await desk.projectYear(county, context)
    return try await ProjectListPage(
      context: context, county: county, year: year, address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.reaches(of: .seeSchool).isEmpty ? .keepOwnProjects : .seeSchool)
  }

  /// `GET /projects/new?origin=Q-12`
  @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
    try showNew(request, context)
  }

  /// `POST /projects/new`: `kind`, `title`, `level`, `aims`, `origin`, `teacher` or `account`,
  /// `schools` by lines, `pair`, `partner`, `first`, `last`.
  @Sendable func open(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepProjects)
    let fields = try await request.form(context)
    let (schools, lines) = desk.county.schools(ofLines: fields["schools"] ?? "")
    let (first, last) = (try fields.day("first"), try fields.day("last"))
    let (teacher, account) = (fields.text("teacher"), fields.text("account"))
    var problems = lines
    if teacher.isEmpty == account.isEmpty { problems.append(.projectLeaderIsAlone) }
    if first > last { problems.append(.projectBackwards(first, last)) }
    guard problems.isEmpty else {
      return try showNew(request, context, problems: problems, typed: fields)
    }
    let pair = fields.text("pair").split(separator: "-").map { School.ID(String($0)) }
    let action = OpenProject(
      Project(
        id: "", kind: fields.text("kind"), title: fields.text("title"),
        leader: teacher.isEmpty ? .office(account) : .teacher(Teacher.ID(teacher)),
        schools: schools, pair: pair.count == 2 ? SchoolPair(pair[0], helps: pair[1]) : nil,
        partner: fields.text("partner"), aims: fields.text("aims"),
        level: try fields.projectWord("level"), origin: fields.text("origin"),
        days: first...last))
    switch try await desk.attempt(action, context) {
    case .success(let id): return context.done(Project.address(of: id), .projectOpened)
    case .failure(let refused):
      return try showNew(request, context, problems: refused.reasons, typed: fields)
    }
  }

  /// `GET /projects/K-12`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/plan`: `p-stage`, empty for the whole, and `p-words`.
  @Sendable func plan(_ request: Request, _ context: WebContext) async throws -> Response {
    let (project, side) = try await kept(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      PlanProject(
        project, by: side, stage: fields.text("p-stage"), fields.text("p-words")),
      .projectPlanned)
  }

  /// `POST …/number`: `n-number` and `n-body`.
  @Sendable func number(_ request: Request, _ context: WebContext) async throws -> Response {
    let (project, side) = try await kept(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      NumberProject(
        project, by: side, number: fields.text("n-number"), body: fields.text("n-body")),
      .projectNumbered)
  }

  /// `POST …/leader`: `l-teacher` or `l-account`, `l-reason`; by those who keep it.
  @Sendable func leader(_ request: Request, _ context: WebContext) async throws -> Response {
    let project = try await keptBySchool(context)
    let fields = try await request.form(context)
    let (teacher, account) = (fields.text("l-teacher"), fields.text("l-account"))
    guard teacher.isEmpty != account.isEmpty else {
      return try await show(
        request, context, problems: [.projectLeaderIsAlone], typed: fields)
    }
    return try await answer(
      request, context, fields,
      NameProjectLeader(
        teacher.isEmpty ? .office(account) : .teacher(Teacher.ID(teacher)), of: project,
        because: fields.text("l-reason")), .projectLeaderSaid)
  }

  /// `POST …/hand-in`: `h-stage` and `h-words`.
  @Sendable func handIn(_ request: Request, _ context: WebContext) async throws -> Response {
    let (project, side) = try await kept(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      TakeStageStep(
        .handIn, of: fields.text("h-stage"), in: project, by: side, fields.text("h-words")),
      .projectHandedIn)
  }

  /// `POST …/decide`: `d-stage`, `d-step` (`approve`, `send-back`) and `d-words`.
  @Sendable func decide(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.approveProjects)
    let project = try await found(context).id
    let fields = try await request.form(context)
    let step: StageCase.Step = try fields.projectWord("d-step")
    guard step != .handIn else {
      throw WebProblem.badParameter(
        "d-step", found: step.rawValue, allowed: "approve, send-back")
    }
    return try await answer(
      request, context, fields,
      TakeStageStep(
        step, of: fields.text("d-stage"), in: project, by: .bureau, fields.text("d-words")),
      .projectDecided)
  }

  /// `POST …/delay`: `z-item`, a stage's key or a target's id, `z-until` and `z-reason`.
  @Sendable func delay(_ request: Request, _ context: WebContext) async throws -> Response {
    let (project, side) = try await kept(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      DelayProject(
        ProjectDelay(
          fields.text("z-item"), until: try fields.day("z-until"),
          because: fields.text("z-reason")), in: project, by: side), .projectDelayed)
  }

  /// `POST …/notes`: `what` and the fields of that form.
  @Sendable func note(_ request: Request, _ context: WebContext) async throws -> Response {
    let (project, side) = try await kept(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      NoteProject(try fields.projectEntry(), in: project, by: side), .projectNoted)
  }

  /// `POST …/answer`: `r-problem` and `r-words`.
  @Sendable func answerProblem(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    try context.requireAny(.keepProjects, .keepOwnProjects, .approveProjects)
    let project = try await found(context).project
    guard let side = context.answeringSide(of: project) else {
      throw WebProblem.forbidden(.keepProjects, [])
    }
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      AnswerProjectProblem(
        fields.text("r-problem"), in: project.id, by: side, fields.text("r-words")),
      .projectAnswerSaid)
  }

  /// `POST …/withdraw`: `item` and `reason`.
  @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
    let (project, side) = try await kept(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      WithdrawFromProject(
        fields.text("item"), from: project, by: side, because: fields.text("reason")),
      .projectBackSaid)
  }

  /// `POST …/stop`: `x-reason`; by those who keep it, not by its leader.
  @Sendable func stop(_ request: Request, _ context: WebContext) async throws -> Response {
    let project = try await keptBySchool(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      StopProject(project, by: .keeper, because: fields.text("x-reason")),
      .projectStopSaid)
  }
}

extension ProjectRoutes {
  private func requireAny(_ context: WebContext) throws {
    try context.requireAny(.seeSchool, .keepProjects, .keepOwnProjects, .approveProjects)
  }

  /// Carries a form out and goes back to the project, or shows it with what stands against it.
  private func answer<Act: Action>(
    _ request: Request, _ context: WebContext, _ fields: FormFields, _ action: Act,
    _ message: Phrase
  ) async throws -> Response {
    let address = Project.address(of: Project.ID(try context.pathText("project")))
    return try await desk.answer(action, context, then: address, message) {
      try await show(request, context, problems: $0, typed: fields)
    }
  }

  /// The project of the path.
  private func found(_ context: WebContext) async throws -> RecordedProject {
    let id = Project.ID(try context.pathText("project"))
    guard let found = try await desk.database.read({ try $0.project(id) }) else {
      throw WebProblem.notFound(.noProject(id.rawValue))
    }
    return found
  }

  /// The project of the path, and as whom whoever asks keeps it.
  private func kept(_ context: WebContext) async throws -> (Project.ID, ProjectSide) {
    try context.requireAny(.keepProjects, .keepOwnProjects)
    let project = try await found(context).project
    guard let side = context.side(of: project) else {
      throw WebProblem.forbidden(.keepProjects, [])
    }
    return (project.id, side)
  }

  /// The project of the path, for those who keep it and not its leader.
  private func keptBySchool(_ context: WebContext) async throws -> Project.ID {
    try context.requireSomewhere(.keepProjects)
    let project = try await found(context).project
    guard context.side(of: project) == .keeper else {
      throw WebProblem.forbidden(.keepProjects, [])
    }
    return project.id
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try requireAny(context)
    let id = Project.ID(try context.pathText("project"))
    let county = try await archive.county(for: request, context)
    let year = try await desk.projectYear(county, context)
    guard let sight = year[id] else { throw WebProblem.notFound(.noProject(id.rawValue)) }
    guard context.sees(sight.project) else { throw WebProblem.forbidden(.seeSchool, []) }
    return ProjectPage(
      context: context, county: county, sight: sight, problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showNew(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) throws -> Response {
    try context.requireSomewhere(.keepProjects)
    let year = SchoolYear(containing: context.occasion.today)
    return ProjectNewPage(
      context: context, county: desk.county,
      terms: desk.county.book.inForce(in: year).projectTerms,
      origin: Address(of: request)["origin"] ?? "", problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}
