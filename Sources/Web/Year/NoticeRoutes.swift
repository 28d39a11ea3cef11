internal import Access
internal import Actions
internal import Hummingbird
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/notices`; reading them needs no account.
struct NoticeRoutes: Sendable {
  let desk: YearDesk

  func add(to router: Router<WebContext>) {
    router.get("notices", use: list)
    router.post("notices/publish", use: publish)
    router.get("notices/:notice", use: page)
    router.post("notices/:notice/extend", use: extend)
    router.post("notices/:notice/withdraw", use: withdraw)
  }

  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    let year = try await desk.year()
    let page = try await desk.database.read { connection in
      let notices = try connection.notices(of: year)
      let plan = try connection.currentPlanID()
      return NoticeListPage(
        context: context, year: year, notices: notices,
        canPublish: context.may(.publishNotice) && plan != nil
          && notices.first.map { $0.withdrawal != nil || $0.plan != plan } ?? true)
    }
    return page.response(to: request, in: desk.frame, context)
  }

  @Sendable func publish(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.publishNotice)
    let fields = try await request.form(context)
    return try await desk.perform(
      PublishNotice(
        year: try await desk.year(), office: fields.text("office"),
        contact: fields.text("contact")),
      context, then: "/notices", .publishedSaid)
  }

  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    let id = try context.pathText("notice")
    let page = try await desk.database.read { connection in
      try connection.notice(id).map { notice in
        NoticePage(
          context: context, county: desk.county.roster.county, notice: notice,
          lines: try connection.lines(ofNotice: id))
      }
    }
    guard let page else { throw WebProblem.notFound(.noNotice(id)) }
    return page.response(to: request, in: desk.frame, context)
  }

  @Sendable func extend(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.publishNotice)
    let id = try context.pathText("notice")
    let fields = try await request.form(context)
    return try await desk.perform(
      ExtendNotice(notice: id, lastDay: try fields.day("last-day"), reason: fields.text("reason")),
      context, then: "/notices/\(Address.encoded(id))", .extendedSaid)
  }

  @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.publishNotice)
    let id = try context.pathText("notice")
    let fields = try await request.form(context)
    return try await desk.perform(
      WithdrawNotice(notice: id, reason: fields.text("reason")), context,
      then: "/notices/\(Address.encoded(id))", .withdrawnSaid)
  }
}
