internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// What trainees say of trainers, gates that wait for training, and standards of courses.
struct TrainerReviewRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("training/gates", use: gates)
    router.get("training/courses/:course/trainers", use: trainers)
    router.post("training/courses/:course/trainers/:trainer", use: judge)
    router.get("training/courses/:course/standard", use: standardForm)
    router.post("training/courses/:course/standard", use: standard)
    router.get("training/quota", use: quota)
  }

  /// `GET /training/gates?gate=titles&open=no&school=2111000009`
  @Sendable func gates(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.seeSchool)
    let county = try await archive.county(for: request, context)
    let (catalogue, people) = try await desk.training(county, context)
    return try await TrainingGatePage(
      context: context, county: county, catalogue, people,
      scope: Scope(context.reaches(of: .seeSchool)), address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .seeSchool)
  }

  /// `GET /training/quota`
  @Sendable func quota(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.seeCounty)
    let county = try await archive.county(for: request, context)
    let catalogue = try await desk.trainingCatalogue(county, context)
    return try await TrainingQuotaPage(
      context: context, county: county, catalogue, address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .seeCounty)
  }

  /// `GET /training/courses/C-12/trainers`
  @Sendable func trainers(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST /training/courses/C-12/trainers/L-9`: `mark.L-9.KEY` for each of the book's criteria.
  @Sendable func judge(_ request: Request, _ context: WebContext) async throws -> Response {
    let teacher = try own(context)
    let fields = try await request.form(context)
    let course = try context.pathText("course")
    let trainer = try context.pathText("trainer")
    let criteria =
      try desk.county.trainingTerms(on: context.occasion.today).schools?.pool.criteria ?? []
    let marks = criteria.compactMap { word in
      Int(fields.text("mark.\(trainer).\(word.key)")).map { (word.key, $0) }
    }
    return try await desk.answer(
      JudgeTrainer(
        trainer, in: course, by: teacher, Dictionary(uniqueKeysWithValues: marks)), context,
      then: "/training/courses/\(Address.encoded(course))/trainers", .opinionSaid
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// `POST /training/courses/C-12/standard`: `standard`, `code`, `resource` for each.
  @Sendable func standard(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    let course = try context.pathText("course")
    let action = SetCourseStandard(
      course, fields.text("standard"), code: fields.text("code"),
      resources: Set(fields.all("resource")))
    return try await desk.answer(
      action, context, then: "/training/courses/\(Address.encoded(course))", .standardSaid
    ) { try await showStandard(request, context, problems: $0, typed: fields) }
  }

  /// `GET /training/courses/C-12/standard`
  @Sendable func standardForm(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    try await showStandard(request, context)
  }

  private func showStandard(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.require(.runTraining)
    let id = try context.pathText("course")
    guard let terms = try desk.county.trainingTerms(on: context.occasion.today).schools else {
      throw WebProblem.notFound(.needsSchoolTraining)
    }
    let (course, known) = try await desk.database.read { connection in
      (try connection.trainingCourse(id), try connection.courseStandards()[id])
    }
    guard let course else { throw WebProblem.notFound(.noCourse(id)) }
    return CourseStandardPage(
      context: context, terms: terms, course: course, known: known, problems: problems,
      typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func own(_ context: WebContext) throws -> Teacher.ID {
    try context.requireSomewhere(.train)
    guard let teacher = context.actor?.teacher else { throw WebProblem.notFound(.noTeacher("")) }
    return teacher
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let teacher = try own(context)
    let id = try context.pathText("course")
    guard let terms = try desk.county.trainingTerms(on: context.occasion.today).schools else {
      throw WebProblem.notFound(.needsSchoolTraining)
    }
    let found = try await desk.database.read { connection in
      let attended = try connection.sessionsAttended(by: teacher, of: id)
      let heard = try connection.trainingSessions(of: id).filter {
        $0.offBecause == nil && attended.contains($0.id)
      }.reduce(into: Set<String>()) { $0.formUnion($1.session.trainers) }
      let judged = try connection.trainersJudged(by: teacher, in: id)
      return (
        course: try connection.trainingCourse(id),
        trainers: try connection.trainers().filter {
          heard.contains($0.id) && !judged.contains($0.id) && $0.trainer.teacher != teacher
        },
        last: try connection.judgingEnds(of: id, after: terms.pool.window.value)
      )
    }
    guard let course = found.course else { throw WebProblem.notFound(.noCourse(id)) }
    return CourseTrainersPage(
      context: context, terms: terms, course: course, trainers: found.trainers,
      last: found.last, problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}
