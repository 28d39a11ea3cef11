internal import Access
internal import Actions
internal import Hummingbird
internal import Leading
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/heads`: who leads which school (catalogue X).
struct HeadRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("heads", use: list)
    router.get("heads/new", use: new)
    router.post("heads/new", use: record)
    router.get("heads/people/:teacher", use: page)
    router.post("heads/people/:teacher/end", use: end)
    router.post("heads/people/:teacher/withdraw", use: withdraw)
    router.post("heads/people/:teacher/rank", use: rank)
  }

  /// `GET /heads?role=head&standing=due&near=yes&rank=none`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.seeHeads)
    let county = try await archive.county(for: request, context)
    return try await HeadListPage(
      context: context, county: county, year: try await desk.headYear(county, context),
      scope: Scope(context.reaches(of: .seeHeads)), address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .seeHeads)
  }

  /// `GET /heads/new?teacher=T1`
  @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
    try showNew(request, context)
  }

  /// `POST /heads/new`: `teacher`, `school`, `role`, `way`, `first`, `document`.
  @Sendable func record(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.keepHeads)
    let fields = try await request.form(context)
    let teacher = Teacher.ID(fields.text("teacher"))
    let action = RecordHeadPost(
      HeadPostProposal(
        teacher, at: School.ID(fields.text("school")), as: try fields.oneOf("role"),
        try fields.oneOf("way"), from: try fields.day("first")), by: fields.text("document"))
    switch try await desk.attempt(action, context) {
    case .success: return context.done(Leadership.address(of: teacher), .headSaid)
    case .failure(let refused):
      return try showNew(request, context, problems: refused.reasons, typed: fields)
    }
  }

  /// `GET /heads/people/T1`: for whom the school is within reach, and for oneself.
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/end`: `post`, `last`, `document`.
  @Sendable func end(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.keepHeads)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      EndHeadPost(
        try await post(fields, context), on: try fields.day("last"), by: fields.text("document")),
      .headEndSaid)
  }

  /// `POST …/withdraw`: `post`, `reason`.
  @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.keepHeads)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      WithdrawHeadPost(try await post(fields, context), because: fields.text("reason")),
      .headWithdrawn)
  }

  /// `POST …/rank`: `rank`, `since`, `paper`.
  @Sendable func rank(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.keepHeads)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      RecordHeadRank(
        fields.text("rank"), of: Teacher.ID(try context.pathText("teacher")),
        since: try fields.day("since"), by: fields.text("paper")), .headRankSaid)
  }

  /// The form's post, which has to be that of the person of the path.
  private func post(_ fields: FormFields, _ context: WebContext) async throws -> HeadPost.ID {
    let id = HeadPost.ID(fields.text("post"))
    let teacher = Teacher.ID(try context.pathText("teacher"))
    let posts = try await desk.database.read { try $0.headPosts() }
    guard posts.contains(where: { $0.id == id && $0.post.teacher == teacher }) else {
      throw WebProblem.notFound(.noHeadPost(id.rawValue))
    }
    return id
  }

  private func answer<Act: Action>(
    _ request: Request, _ context: WebContext, _ fields: FormFields, _ action: Act,
    _ message: Phrase
  ) async throws -> Response {
    let address = Leadership.address(of: Teacher.ID(try context.pathText("teacher")))
    return try await desk.answer(action, context, then: address, message) {
      try await show(request, context, problems: $0, typed: fields)
    }
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireAny(.seeHeads, .answerOwnAppraisal)
    let teacher = Teacher.ID(try context.pathText("teacher"))
    let county = try await archive.county(for: request, context)
    let year = try await desk.headYear(county, context)
    let recorded = year.posts.contains { $0.post.teacher == teacher }
    guard year[teacher] != nil || recorded else {
      throw WebProblem.notFound(.headUnknown(teacher))
    }
    let schools = Set(
      year.sights.filter { $0.holder.teacher == teacher }.map(\.holder.school))
    let isSeen =
      context.isOwn(teacher)
      || context.may(.seeHeads, at: schools.isEmpty ? .county : .schools(schools))
    guard isSeen else { throw WebProblem.forbidden(.seeHeads, []) }
    return HeadPage(
      context: context, county: county, year: year, teacher: teacher, problems: problems,
      typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showNew(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) throws -> Response {
    try context.require(.keepHeads)
    return HeadNewPage(
      context: context, county: desk.county, asked: Address(of: request)["teacher"] ?? "",
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}

extension FormFields {
  /// One of an enum's own words.
  func oneOf<Word: RawRepresentable & CaseIterable>(_ name: String) throws -> Word
  where Word.RawValue == String {
    guard let word = Word(rawValue: text(name)) else {
      throw WebProblem.badParameter(
        name, found: text(name), allowed: Word.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return word
  }
}
