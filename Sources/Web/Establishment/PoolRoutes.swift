internal import Access
internal import Actions
internal import Hummingbird
internal import Papers
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// `/establishment/pool`: the turnover pool's ledger.
struct PoolRoutes: Sendable {
  let desk: YearDesk

  func add(to router: Router<WebContext>) {
    router.get("establishment/pool", use: page)
    router.get("establishment/pool.xlsx", use: workbook)
    router.post("establishment/pool/fund", use: fund)
    router.post("establishment/pool/borrow", use: borrow)
    router.post("establishment/pool/return", use: giveBack)
  }

  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.look(back: request)
    return try await model(context).response(to: request, in: desk.frame, context)
  }

  /// `GET /establishment/pool.xlsx`: the entries that the page shows.
  @Sendable func workbook(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.look(back: request)
    let page = try await model(context)
    let lines = page.records.lines
    let today = context.dayShown
    let language = LanguagePreference(of: request).language
    return try .workbook(context.fileName("pool", "xlsx")) { path in
      try PoolWorkbook.write(lines, on: today, in: language, to: path)
    }
  }

  @Sendable func fund(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.approveEstablishment)
    let fields = try await request.form(context)
    return try await carry(
      FundPool(
        posts: Int(fields.text("posts")) ?? 0, document: fields.text("document"),
        after: Int(fields.text("after")) ?? 0), fields, request, context)
  }

  @Sendable func borrow(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.proposeEstablishment)
    let fields = try await request.form(context)
    return try await carry(
      BorrowPosts(
        school: School.ID(fields.text("school")), posts: Int(fields.text("posts")) ?? 0,
        due: try fields.day("due"), reason: fields.text("reason"),
        after: Int(fields.text("after")) ?? 0), fields, request, context)
  }

  @Sendable func giveBack(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.proposeEstablishment)
    let fields = try await request.form(context)
    return try await carry(
      ReturnPosts(
        loan: Int(fields.text("loan")) ?? 0, posts: Int(fields.text("posts")) ?? 0,
        words: fields.text("words"), after: Int(fields.text("after")) ?? 0), fields, request,
      context)
  }

  private func carry(
    _ action: some Action, _ typed: FormFields, _ request: Request, _ context: WebContext
  ) async throws -> Response {
    switch try await desk.attempt(action, context) {
    case .success: return context.done("/establishment/pool", .poolSaid)
    case .failure(let refused):
      return try await model(context, problems: refused.reasons, typed: typed)
        .response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
  }

  private func model(
    _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> PoolPage {
    let seen = context.reaches(of: .seeCounty) + context.reaches(of: .seeSchool)
    if seen.isEmpty { try context.requireSomewhere(.seeCounty) }
    let all = try await desk.database.read(for: context) { try $0.poolRecords() }
    let scope = Scope(seen)
    return PoolPage(
      context: context, whole: all.ledger, count: all.count,
      records: scope.isCounty
        ? all : all.filter { record in record.school.map(scope.holds) ?? false },
      isWhole: scope.isCounty,
      schools: desk.county.roster.schools.map { ($0.id, $0.name) }, problems: problems, typed: typed
    )
  }
}

extension [PoolRecord] {
  /// The entries with their words, as the workbook lists them.
  fileprivate var lines: [PoolWorkbook.Line] {
    zip(self, ledger.entries).map { record, entry in
      PoolWorkbook.Line(
        entry: entry, schoolName: record.schoolName, words: record.words, person: record.person)
    }
  }
}
