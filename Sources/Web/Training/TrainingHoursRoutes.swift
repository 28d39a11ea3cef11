internal import Access
internal import Actions
internal import Hummingbird
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// The accounts of teachers, and of a school's own training.
struct TrainingHoursRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("training/hours", use: list)
    router.get("training/hours/:teacher", use: page)
    router.post("training/hours/:teacher/need", use: need)
    router.post("training/hours/:teacher/claims", use: claim)
    router.post("training/hours/:teacher/withdraw", use: withdraw)
    router.get("training/schools/:school", use: school)
    router.post("training/schools/:school/claims", use: claimForSchool)
    router.post("training/schools/:school/withdraw", use: withdrawForSchool)
  }

  /// `GET /training/hours?lags=yes&stage=primary&school=2111000009`: those within reach; the
  /// areas for whoever sees the county.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.seeSchool, .seeCounty)
    let seen = context.reaches(of: .seeSchool)
    let county = try await archive.county(for: request, context)
    let (catalogue, people) = try await desk.training(county, context)
    return try await TrainingHoursPage(
      context: context, county: county, catalogue, people,
      scope: seen.isEmpty ? nil : Scope(seen), address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: seen.isEmpty ? .seeCounty : .seeSchool)
  }

  /// `GET /training/hours/T12`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/need`: `topic`, `mode`, `note`.
  @Sendable func need(_ request: Request, _ context: WebContext) async throws -> Response {
    let teacher = try own(context)
    let fields = try await request.form(context)
    return try await desk.answer(
      StateTrainingNeed(
        of: teacher, fields.text("topic"), by: fields.text("mode"), note: fields.text("note")),
      context, then: Teacher.trainingAddress(of: teacher), .needSaid
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/claims`: `source`, `title`, `level`, `module`, `first`, `last`, `hours`, `proof`.
  @Sendable func claim(_ request: Request, _ context: WebContext) async throws -> Response {
    let teacher = try own(context)
    let fields = try await request.form(context)
    return try await desk.answer(
      ClaimHours(try fields.claim(), by: .teacher(teacher), for: [teacher]), context,
      then: Teacher.trainingAddress(of: teacher), .claimSaid
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/withdraw`: `claim`
  @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
    let teacher = try own(context)
    let fields = try await request.form(context)
    return try await desk.answer(
      WithdrawClaim(fields.text("claim"), by: .teacher(teacher)), context,
      then: Teacher.trainingAddress(of: teacher), .claimWithdrawn
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// `GET /training/schools/2111000009`
  @Sendable func school(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showSchool(request, context)
  }

  /// `POST …/claims`: as a teacher's, and `teacher` for each who took part.
  @Sendable func claimForSchool(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let school = try kept(context)
    let fields = try await request.form(context, limit: 262_144)
    return try await desk.answer(
      ClaimHours(
        try fields.claim(), by: .school(school),
        for: fields.all("teacher").map { Teacher.ID($0) }),
      context, then: School.trainingAddress(of: school), .claimSaid
    ) { try await showSchool(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/withdraw`: `claim`
  @Sendable func withdrawForSchool(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let school = try kept(context)
    let fields = try await request.form(context)
    return try await desk.answer(
      WithdrawClaim(fields.text("claim"), by: .school(school)), context,
      then: School.trainingAddress(of: school), .claimWithdrawn
    ) { try await showSchool(request, context, problems: $0, typed: fields) }
  }

  /// The teacher of the path, if it's whoever asks.
  private func own(_ context: WebContext) throws -> Teacher.ID {
    let teacher = Teacher.ID(try context.pathText("teacher"))
    try context.require(.train, at: .teacher(teacher, at: []))
    return teacher
  }

  private func kept(_ context: WebContext) throws -> School.ID {
    let school = School.ID(try context.pathText("school"))
    try context.require(.nominateTraining, at: .school(school))
    return school
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let id = Teacher.ID(try context.pathText("teacher"))
    let isOwn = context.may(.train, at: .teacher(id, at: []))
    // Before looking: whoever doesn't reach the teacher learns nothing of them.
    if !isOwn { try context.requireSomewhere(.seeSchool) }
    let county = try await archive.county(for: request, context)
    guard let teacher = county.roster[id] else {
      if !isOwn { try context.require(.seeSchool) }
      throw WebProblem.notFound(.noTeacher(id.rawValue))
    }
    if !isOwn { try context.require(.seeSchool, at: teacher.place) }
    let (catalogue, people) = try await desk.training(county, of: id, context)
    return TraineePage(
      context: context, catalogue: catalogue, people: people, teacher: teacher,
      school: county.name(of: teacher.teaching.school),
      gates: catalogue.terms.map { terms in
        (terms.schools?.gates ?? []).map { gate in
          (
            gate: gate,
            standing: people.standing(of: teacher, before: gate, county, catalogue, terms)
          )
        }
      } ?? [], problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showSchool(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let id = School.ID(try context.pathText("school"))
    try context.require(.seeSchool, at: .school(id))
    let county = try await archive.county(for: request, context)
    guard let school = county.roster[id] else {
      throw WebProblem.notFound(.noSchool(id.rawValue))
    }
    let (catalogue, people) = try await desk.training(county, context)
    return SchoolTrainingPage(
      context: context, county: county, catalogue: catalogue, people: people, school: school,
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}

extension County {
  /// Whether one teacher's name comes before another's, as a dictionary has them.
  func nameOrder(_ left: Teacher.ID, _ right: Teacher.ID) -> Bool {
    let (a, b) = (NameReading(name(of: left)).order, NameReading(name(of: right)).order)
    return a == b ? left < right : a < b
  }
}
