internal import Access
internal import Actions
internal import Hummingbird
internal import NIOCore
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
    router.get("notices/:notice/proof.json", use: proof)
    router.post("notices/:notice/extend", use: extend)
    router.post("notices/:notice/withdraw", use: withdraw)
  }

  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.look(back: request)
    let year = try await desk.year()
    let page = try await desk.database.read(for: context) { connection in
      let notices = try connection.notices(of: year)
      let plan = try connection.currentPlanID()
      return NoticeListPage(
        context: context, year: year, notices: notices,
        canPublish: context.isPresent && context.may(.publishNotice) && plan != nil
          && notices.first.map { $0.withdrawal != nil || $0.plan != plan } ?? true)
    }
    return page.response(to: request, in: desk.frame, context)
  }

  @Sendable func publish(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.publishNotice)
    let fields = try await request.form(context)
    _ = try await desk.database.perform(
      PublishNotice(
        year: try await desk.year(), office: fields.text("office"),
        contact: fields.text("contact"), because: fields.text("because")),
      by: actor, on: context.occasion)
    // From now on schools see it.
    try await desk.refresh()
    return context.done("/notices", .publishedSaid)
  }

  /// `GET /notices/N-9`, and with `plan` and `root` as a paper's code gives them:
  /// are they those of the record?
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    let id = try context.pathText("notice")
    let address = Address(of: request)
    let asked = address["root"] != nil || address["plan"] != nil
    let host = request.head.authority ?? "localhost"
    let site = "\(context.cookies.isSecure ? "https" : "http")://\(host)"
    let page = try await desk.database.read { connection -> NoticePage? in
      guard let notice = try connection.notice(id) else { return nil }
      let all = try connection.notices(of: notice.schoolYear)
      let lines = try connection.lines(ofNotice: id)
      let previous = all.first { $0.id == notice.follows?.notice }
      return NoticePage(
        context: context, county: desk.county.roster.county, notice: notice, lines: lines,
        list: try ListView(notice: notice, lines: lines, context, address: address),
        previous: previous, next: all.last { $0.version > notice.version },
        changes: try previous.map {
          NoticeChange.all(from: try connection.lines(ofNotice: $0.id), to: lines)
        } ?? [],
        codeText: site
          + Address(path: "/notices/\(Address.encoded(id))")
          .setting("plan", to: notice.planSHA256).setting("root", to: notice.auditRoot).text,
        agrees: asked
          ? address["root"] == notice.auditRoot && address["plan"] == notice.planSHA256 : nil)
    }
    guard let page else { throw WebProblem.notFound(.noNotice(id)) }
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .object)
  }

  /// `GET /notices/N-9/proof.json`: for those with a role, since it holds the
  /// teachers' numbers, which the notice itself doesn't show.
  @Sendable func proof(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireRole()
    let id = try context.pathText("notice")
    guard let proof = try await desk.database.read({ try $0.proof(ofNotice: id) }) else {
      throw WebProblem.notFound(.noNotice(id))
    }
    return .file(
      "proof.json", type: "application/json; charset=utf-8", ByteBuffer(bytes: try proof.json()))
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
