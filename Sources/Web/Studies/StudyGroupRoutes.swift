internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/studies/groups`: subject groups of one school or of a pair (S000-130).
struct StudyGroupRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("studies/groups", use: list)
    router.post("studies/groups", use: form)
    router.get("studies/groups/:group", use: page)
    router.post("studies/groups/:group/members", use: change)
    router.post("studies/groups/:group/end", use: end)
  }

  /// `GET /studies/groups`: those of schools within reach, and one's own.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showList(request, context)
  }

  /// `POST /studies/groups`: `name`, `subject`, `first`, `second`, `leader`, `members`.
  @Sendable func form(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepStudies)
    let fields = try await request.form(context)
    let action = FormStudyGroup(
      fields.text("name"), subject: fields.text("subject"), at: School.ID(fields.text("first")),
      with: fields.given("second").map { School.ID($0) },
      ledBy: Teacher.ID(fields.text("leader")),
      fields.words("members").map { Teacher.ID($0) })
    switch try await desk.attempt(action, context) {
    case .success(let id):
      return context.done("/studies/groups/\(Address.encoded(id))", .studyGroupFormed)
    case .failure(let refused):
      return try await showList(request, context, problems: refused.reasons, typed: fields)
    }
  }

  /// `GET /studies/groups/SG-3`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/members`: numbers in `join` and `leave`.
  @Sendable func change(_ request: Request, _ context: WebContext) async throws -> Response {
    let group = try await kept(context)
    let fields = try await request.form(context)
    return try await desk.answer(
      ChangeStudyGroup(
        group.id, joining: fields.words("join").map { Teacher.ID($0) },
        leaving: fields.words("leave").map { Teacher.ID($0) }),
      context, then: "/studies/groups/\(Address.encoded(group.id))", .studyGroupChanged
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/end`: `reason`.
  @Sendable func end(_ request: Request, _ context: WebContext) async throws -> Response {
    let group = try await kept(context)
    let fields = try await request.form(context)
    return try await desk.answer(
      EndStudyGroup(group.id, because: fields.text("reason")), context,
      then: "/studies/groups/\(Address.encoded(group.id))", .studyGroupEndSaid
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  private func kept(_ context: WebContext) async throws -> RecordedStudyGroup {
    try context.requireSomewhere(.keepStudies)
    let id = try context.pathText("group")
    guard let group = try await desk.database.read({ try $0.studyGroup(id) }) else {
      throw WebProblem.notFound(.noStudyGroup(id))
    }
    guard context.keeps(group) else { throw WebProblem.forbidden(.keepStudies, []) }
    return group
  }

  private func showList(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let seen = context.reaches(of: .seeSchool)
    if seen.isEmpty { try context.requireSomewhere(.keepOwnStudies) }
    let county = try await archive.county(for: request, context)
    let page = try StudyGroupListPage(
      context: context, county: county, year: try await desk.studyYear(county, context),
      address: Address(of: request), problems: problems, typed: typed)
    guard problems.isEmpty else {
      return page.response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: seen.isEmpty ? .keepOwnStudies : .seeSchool)
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireAny(.seeSchool, .keepOwnStudies)
    let id = try context.pathText("group")
    let county = try await archive.county(for: request, context)
    let year = try await desk.studyYear(county, context)
    guard let sight = year[group: id] else { throw WebProblem.notFound(.noStudyGroup(id)) }
    guard context.sees(sight.group) else { throw WebProblem.forbidden(.seeSchool, []) }
    return StudyGroupPage(
      context: context, county: county, sight: sight, terms: year.terms, problems: problems,
      typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}
