internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// The list of courses, trainers, and claims of hours (catalogue M).
struct TrainingRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("training", use: list)
    router.get("training/trainers", use: trainers)
    router.post("training/trainers", use: addTrainer)
    router.post("training/trainers/:trainer/remove", use: removeTrainer)
    router.get("training/claims", use: claims)
    router.post("training/claims", use: decide)
    router.get("training/year", use: year)
    router.post("training/year/budget", use: budget)
  }

  /// `GET /training?level=county&topic=class&fits=yes&old=yes`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.seeCounty, .seeSchool, .train)
    let county = try await archive.county(for: request, context)
    let (catalogue, people) = try await desk.training(county, context)
    let page = try TrainingListPage(
      context: context, county: county, catalogue, people, address: Address(of: request))
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: [Permission.seeCounty, .seeSchool].first { !context.reaches(of: $0).isEmpty } ?? .train)
  }

  /// `GET /training/year`
  @Sendable func year(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showYear(request, context)
  }

  /// `POST /training/year/budget`: `funds`, `training`, `special`, `spent`, in whole yuan.
  @Sendable func budget(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    func yuan(_ name: String) throws -> Int { try fields.whole(name, allowed: "0, 1, 2, …") }
    return try await desk.answer(
      StateTrainingBudget(
        TrainingBudget(
          publicFunds: try yuan("funds"), training: try yuan("training"),
          special: try yuan("special"), spent: try yuan("spent")),
        in: SchoolYear(containing: context.occasion.today)),
      context, then: "/training/year", .budgetSaid
    ) { try await showYear(request, context, problems: $0, typed: fields) }
  }

  private func showYear(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.require(.seeCounty)
    let county = try await archive.county(for: request, context)
    let (catalogue, people) = try await desk.training(county, context)
    let (presences, budget) = try await desk.database.read(for: context) {
      (try $0.presences(), try $0.trainingBudget(in: catalogue.year))
    }
    return try TrainingYearPage(
      context: context, county: county, catalogue: catalogue, people: people,
      figures: catalogue.figures(county, presences), budget: budget, problems: problems,
      typed: typed
    ).answer(
      to: request, in: desk.frame, context, status: problems.status)
  }

  /// `GET /training/trainers`
  @Sendable func trainers(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showTrainers(request, context)
  }

  /// `POST /training/trainers`: `teacher` (a number, may be empty), `name`, `kind`, `field`.
  @Sendable func addTrainer(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    guard let kind = Trainer.Kind(rawValue: fields.text("kind")) else {
      throw WebProblem.badParameter(
        "kind", found: fields.text("kind"),
        allowed: Trainer.Kind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let teacher = fields.text("teacher").isEmpty ? nil : Teacher.ID(fields.text("teacher"))
    let known = teacher.flatMap { desk.county.roster[$0]?.name } ?? ""
    let name = fields.text("name").isEmpty ? known : fields.text("name")
    return try await desk.answer(
      ListTrainer(
        Trainer(name: name, kind: kind, field: fields.text("field"), teacher: teacher)),
      context, then: "/training/trainers", .trainerSaid
    ) { try await showTrainers(request, context, problems: $0, typed: fields) }
  }

  /// `POST /training/trainers/L-9/remove`: `reason`
  @Sendable func removeTrainer(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    return try await desk.answer(
      RemoveTrainer(try context.pathText("trainer"), because: fields.text("reason")), context,
      then: "/training/trainers", .trainerRemoved
    ) { try await showTrainers(request, context, problems: $0, typed: fields) }
  }

  /// `GET /training/claims`
  @Sendable func claims(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showClaims(request, context)
  }

  /// `POST /training/claims`: `claim` for each, `verdict`, `reason`.
  @Sendable func decide(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.recogniseTraining)
    let fields = try await request.form(context, limit: 262_144)
    let verdict = fields.text("verdict")
    guard ["recognised", "refused"].contains(verdict) else {
      throw WebProblem.badParameter("verdict", found: verdict, allowed: "recognised, refused")
    }
    return try await desk.answer(
      DecideClaims(
        fields.all("claim"), recognised: verdict == "recognised",
        because: fields.text("reason")),
      context, then: "/training/claims", .claimsDecided
    ) { try await showClaims(request, context, problems: $0, typed: fields) }
  }

  func showTrainers(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.require(.seeCounty)
    let county = try await archive.county(for: request, context)
    let (catalogue, people) = try await desk.training(county, context)
    let reviews = try await desk.database.read(for: context) {
      try TrainerReviews(county, catalogue, $0)
    }
    return TrainersPage(
      context: context, county: county, catalogue: catalogue, people: people, reviews: reviews,
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showClaims(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.require(.recogniseTraining)
    let county = try await archive.county(for: request, context)
    let terms = try county.trainingTerms(on: context.dayShown)
    let waiting = try await desk.database.read(for: context) { try $0.trainingClaims() }
      .filter { $0.decision == nil }
    return TrainingClaimsPage(
      context: context, county: county, terms: terms, waiting: waiting.reversed(),
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}

extension County {
  /// - Throws: `WebProblem` where the book says nothing of training.
  func trainingTerms(on day: Day) throws -> TrainingTerms {
    guard let terms = book.inForce(in: SchoolYear(containing: day)).trainingTerms else {
      throw WebProblem.notFound(.needsTraining)
    }
    return terms
  }
}

extension YearDesk {
  /// Carries a form out and goes on, or shows it again with what stands against it.
  func answer<Act: Action>(
    _ action: Act, _ context: WebContext, then address: String, _ message: Phrase,
    refused: ([Phrase]) async throws -> Response
  ) async throws -> Response {
    switch try await attempt(action, context) {
    case .success: context.done(address, message)
    case .failure(let refusal): try await refused(refusal.reasons)
    }
  }
}
