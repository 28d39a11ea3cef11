internal import Access
internal import Hummingbird
internal import Policy
internal import Store
internal import Wording

/// The audit administrator's page under `/audit`.
struct AuditRoutes: Sendable {
  let doors: Doors
  let frame: PageFrame

  func add(to router: Router<WebContext>) {
    router.get("audit", use: page)
    router.post("audit/verify", use: verify)
  }

  /// `GET /audit?of=sign-in&before=200`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.seeAudit)
    let address = Address(of: request)
    let word = address["of"] ?? ""
    guard let before = Int(address["before"] ?? "\(Int.max)"), before > 0 else {
      throw WebProblem.badParameter("before", found: address["before"] ?? "", allowed: "1, 2, …")
    }
    try context.look(back: request)
    let events = try await doors.database.read(for: context) {
      try $0.latestEvents(word, before: before, limit: AuditPage.size)
    }
    return try await AuditPage(
      context: context, events: events, word: word, address: address
    ).response(to: request, in: frame, context, exportingFrom: doors.database, by: .seeAudit)
  }

  /// `POST /audit/verify`: recomputes every digest.
  @Sendable func verify(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.seeAudit)
    _ = try await request.form(context)
    let (defects, root) = try await doors.database.read {
      (try $0.auditDefects(), try $0.auditRoot())
    }
    return context.done(
      "/audit",
      defects.first.map { .chainIsBroken(defects.count, first: $0.words) }
        ?? .chainIsWhole(root.events, digest: root.digest))
  }
}

extension AuditDefect {
  fileprivate var words: String {
    switch self {
    case .changed(let sequence): "#\(sequence)"
    case .unlinked(let sequence), .factsChanged(let sequence): "#\(sequence)"
    case .contentChanged(let id): id
    }
  }
}
