internal import Access
internal import Actions
internal import Attaching
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// The pages about trips and about visits that schools ask for (catalogue M).
struct RequestedVisitRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("attachments/trips", use: trips)
    router.post("attachments/trips", use: recordTrip)
    router.get("attachments/visits", use: visits)
    router.post("attachments/visits", use: ask)
    router.get("attachments/visits/:visit", use: page)
    router.post("attachments/visits/:visit/accept", use: accept)
    router.post("attachments/visits/:visit/report", use: report)
  }

  /// `GET /attachments/trips`
  @Sendable func trips(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showTrips(request, context)
  }

  /// `POST /attachments/trips`: `school`, `helper` (may be empty), `first`, `last`, `place`,
  /// `people`, `number`, `cost`, `learnings`.
  @Sendable func recordTrip(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepAttachments)
    let fields = try await request.form(context)
    let (school, side) = try own(fields, context)
    return try await desk.answer(
      RecordTrip(
        of: school, with: try desk.county.school(fields, "helper"),
        in: try fields.learningDays(), to: fields.text("place"),
        participants: fields.text("people"),
        people: try fields.whole("number", allowed: "1, 2, …"),
        cost: try fields.whole("cost", allowed: "0, 1, 2, …"),
        learnings: fields.text("learnings"), by: side), context,
      then: LearningTab.trips.address, .learningSaid
    ) { try await showTrips(request, context, problems: $0, typed: fields) }
  }

  /// `GET /attachments/visits?state=asked`
  @Sendable func visits(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showVisits(request, context)
  }

  /// `POST /attachments/visits`: `school`, `kind`, `topic`, `wished`.
  @Sendable func ask(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepAttachments)
    let fields = try await request.form(context)
    let (school, side) = try own(fields, context)
    return try await desk.answer(
      RequestVisit(
        for: school, fields.text("kind"), on: fields.text("topic"),
        wishedBy: try fields.day("wished"), by: side), context,
      then: LearningTab.visits.address, .learningSaid
    ) { try await showVisits(request, context, problems: $0, typed: fields) }
  }

  /// `GET /attachments/visits/VR-9`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/accept`: `trainer`, `day`, `half` (morning or afternoon).
  @Sendable func accept(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.keepAttachments, .keepOwnAttachments)
    let fields = try await request.form(context)
    guard let half = TrainerSlot.Half(rawValue: fields.text("half")) else {
      throw WebProblem.badParameter(
        "half", found: fields.text("half"), allowed: "morning, afternoon")
    }
    let side: LearningSide
    if context.may(.keepAttachments) {
      side = .office
    } else if let teacher = context.learner {
      side = .own(teacher)
    } else {
      throw WebProblem.forbidden(.keepOwnAttachments, [])
    }
    let slot = TrainerSlot(
      trainer: fields.text("trainer"), day: try fields.day("day"), half: half)
    return try await answer(
      request, context, fields, AcceptVisit(try context.pathText("visit"), slot, by: side))
  }

  /// `POST …/report`: `people` and `words`.
  @Sendable func report(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepAttachments)
    let id = try context.pathText("visit")
    let fields = try await request.form(context)
    let found = try await desk.database.read { try $0.requestedVisits() }.first { $0.id == id }
    guard let found else { throw WebProblem.notFound(.noLearningRecord(id)) }
    guard let side = context.learningSide(of: [found.school]) else {
      throw WebProblem.forbidden(.keepAttachments, [])
    }
    return try await answer(
      request, context, fields,
      ReportVisit(
        id, people: try fields.whole("people", allowed: "1, 2, …"), fields.text("words"),
        by: side))
  }

  private func answer<Act: Action>(
    _ request: Request, _ context: WebContext, _ fields: FormFields, _ action: Act
  ) async throws -> Response {
    let id = try context.pathText("visit")
    return try await desk.answer(
      action, context, then: "/attachments/visits/\(Address.encoded(id))", .learningSaid
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// The school of a form, and as whom whoever asks keeps it.
  private func own(
    _ fields: FormFields, _ context: WebContext
  ) throws -> (School.ID, LearningSide) {
    guard let school = try desk.county.school(fields, "school") else {
      throw WebProblem.badParameter("school", found: "", allowed: "a school's code or name")
    }
    guard let side = context.learningSide(of: [school]) else {
      throw WebProblem.forbidden(.keepAttachments, [])
    }
    return (school, side)
  }

  private func showTrips(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireLearning()
    let county = try await archive.county(for: request, context)
    let trips = try await desk.database.read(for: context) { try $0.studyTrips() }
    return try await TripsPage(
      context: context, county: county,
      trips: trips.filter { context.seesLearning($0.schools) }, address: Address(of: request),
      problems: problems, typed: typed
    ).learning(request, desk, context, refused: !problems.isEmpty)
  }

  private func showVisits(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireLearning()
    let county = try await archive.county(for: request, context)
    let (visits, pool) = try await desk.database.read(for: context) {
      (try $0.requestedVisits(), try $0.trainers())
    }
    let isTrainer = !own(pool, context).isEmpty
    return try await RequestedVisitListPage(
      context: context, county: county,
      visits: visits.filter { isTrainer || context.seesLearning([$0.school]) },
      address: Address(of: request), problems: problems, typed: typed
    ).learning(request, desk, context, refused: !problems.isEmpty)
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireLearning()
    let id = try context.pathText("visit")
    let county = try await archive.county(for: request, context)
    let (visits, pool) = try await desk.database.read(for: context) {
      (try $0.requestedVisits(), try $0.trainers())
    }
    guard let visit = visits.first(where: { $0.id == id }) else {
      throw WebProblem.notFound(.noLearningRecord(id))
    }
    let trainers = own(pool, context)
    guard !trainers.isEmpty || context.seesLearning([visit.school]) else {
      throw WebProblem.forbidden(.seeSchool, [])
    }
    return RequestedVisitPage(
      context: context, county: county, visit: visit, trainers: trainers, problems: problems,
      typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  /// Those of the pool whom whoever asks may accept for: all for an office, else oneself.
  private func own(_ pool: [RecordedTrainer], _ context: WebContext) -> [RecordedTrainer] {
    pool.filter { trainer in
      trainer.outBecause == nil
        && (context.may(.keepAttachments)
          || (trainer.trainer.teacher != nil && trainer.trainer.teacher == context.learner))
    }
  }
}
