internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// The pages of schools' plans of their own training (S002-03).
struct SchoolPlanRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("training/plans", use: list)
    router.get("training/plans/:school", use: page)
    router.post("training/plans/:school", use: handIn)
    router.post("training/plans/:school/decide", use: decide)
    router.post("training/plans/:school/deeds", use: note)
    router.post("training/plans/:school/deeds/:deed/withdraw", use: withdraw)
    router.post("training/plans/:school/checks", use: check)
    router.post("training/plans/:school/grade", use: grade)
  }

  /// `GET /training/plans?term=2026-autumn&state=waiting`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.seeSchool)
    let county = try await archive.county(for: request, context)
    let (catalogue, people) = try await desk.training(county, context)
    let term = try ListQuery(address: Address(of: request)).term(on: context.dayShown)
    let held = try await desk.database.read(for: context) {
      try SchoolPlanTerm(term, on: context.dayShown, $0)
    }
    return try await SchoolPlanListPage(
      context: context, county: county, catalogue, people, held,
      scope: Scope(context.reaches(of: .seeSchool)), address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .seeSchool)
  }

  /// `GET /training/plans/2111000009?term=2026-autumn`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(
      request, context, try ListQuery(address: Address(of: request)).term(on: context.dayShown))
  }

  /// `POST …`: `term`, `goal`, and `theme.1`, `month.1`, `kind.1`, `topic.1`, `hours.1`,
  /// `audience.1` and so on.
  @Sendable func handIn(_ request: Request, _ context: WebContext) async throws -> Response {
    let school = try school(context)
    try context.require(.nominateTraining, at: .school(school))
    let fields = try await request.form(context)
    return try await answer(
      HandInSchoolPlan(try fields.schoolPlan(try term(fields)), of: school), request, context,
      .schoolPlanSaid, fields)
  }

  /// `POST …/decide`: `plan`, `verdict`, `reason`.
  @Sendable func decide(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.recogniseTraining)
    let fields = try await request.form(context)
    let verdict = fields.text("verdict")
    guard ["accepted", "returned"].contains(verdict) else {
      throw WebProblem.badParameter("verdict", found: verdict, allowed: "accepted, returned")
    }
    return try await answer(
      DecideSchoolPlan(
        try fields.whole("plan", allowed: "1, 2, …"), accepted: verdict == "accepted",
        because: fields.text("reason")), request, context, .planDecidedSaid, fields)
  }

  /// `POST …/deeds`: `plan`, `activity`, `day`, `hours`, `people`, `words`.
  @Sendable func note(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.nominateTraining, at: .school(try school(context)))
    let fields = try await request.form(context)
    return try await answer(
      NotePlanDeed(
        try fields.whole("activity", allowed: "1, 2, …"),
        of: try fields.whole("plan", allowed: "1, 2, …"), on: try fields.day("day"),
        hours: try fields.whole("hours", allowed: "1, 2, …"),
        people: try fields.whole("people", allowed: "1, 2, …"), fields.text("words")), request,
      context, .planNoted, fields)
  }

  /// `POST …/deeds/71/withdraw`: `reason`
  @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.nominateTraining, at: .school(try school(context)))
    let fields = try await request.form(context)
    let text = try context.pathText("deed")
    guard let id = Int(text) else { throw WebProblem.notFound(.nothingFound) }
    return try await answer(
      WithdrawPlanDeed(id, because: fields.text("reason")), request, context, .planTakenBack,
      fields)
  }

  /// `POST …/checks`: `kind`, `visited`, `finding`, `advice`.
  @Sendable func check(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    return try await answer(
      CheckSchoolPlan(
        try school(context), fields.text("kind"), on: try fields.day("visited"),
        finding: fields.text("finding"), advice: fields.text("advice")), request, context,
      .planChecked, fields)
  }

  /// `POST …/grade`: `plan`, `grade`, `comment`.
  @Sendable func grade(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.recogniseTraining)
    let fields = try await request.form(context)
    return try await answer(
      GradeSchoolPlan(
        try fields.whole("plan", allowed: "1, 2, …"), fields.text("grade"),
        fields.text("comment")), request, context, .planGraded, fields)
  }

  private func school(_ context: WebContext) throws -> School.ID {
    School.ID(try context.pathText("school"))
  }

  private func term(_ fields: FormFields) throws -> Term {
    guard let term = Term(fields.text("term")),
      (1_990...2_200).contains(term.schoolYear.start)
    else {
      throw WebProblem.badParameter("term", found: fields.text("term"), allowed: "2026-autumn")
    }
    return term
  }

  private func answer<Act: Action>(
    _ action: Act, _ request: Request, _ context: WebContext, _ message: Phrase,
    _ fields: FormFields
  ) async throws -> Response {
    let term = try term(fields)
    return try await desk.answer(
      action, context, then: School.planAddress(of: try school(context), in: term), message
    ) { try await show(request, context, term, problems: $0, typed: fields) }
  }

  private func show(
    _ request: Request, _ context: WebContext, _ term: Term, problems: [Phrase] = [],
    typed: FormFields? = nil
  ) async throws -> Response {
    let id = try school(context)
    try context.require(.seeSchool, at: .school(id))
    let county = try await archive.county(for: request, context)
    guard let school = county.roster[id] else {
      throw WebProblem.notFound(.noSchool(id.rawValue))
    }
    let (catalogue, people) = try await desk.training(county, context)
    let held = try await desk.database.read(for: context) {
      try SchoolPlanTerm(term, on: context.dayShown, $0)
    }
    let year = try await desk.database.read(for: context) { connection in
      try desk.shelf.studies(
        of: county, on: context.dayShown, isPresent: context.isPresent, connection)
    }
    let studies: [RecordedStudy] = year.sights.map(\.study).filter { study in
      study.host == id && study.cancellation == nil && term.days.contains(study.start)
    }
    return SchoolPlanPage(
      context: context, county: county, catalogue: catalogue, held: held, school: school,
      others: held.others(at: id, catalogue, people.claimsOfSchools[id] ?? []),
      studies: studies, problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}
