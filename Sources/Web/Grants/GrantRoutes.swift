internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The security administrator's pages under `/grants`.
struct GrantRoutes: Sendable {
  let doors: Doors
  let county: County?
  let frame: PageFrame

  func add(to router: Router<WebContext>) {
    router.get("grants", use: list)
    router.get("grants/:name", use: account)
    router.post("grants/:name", use: grant)
    router.post("grants/:name/end", use: end)
  }

  /// `GET /grants`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.grantRoles)
    try context.look(back: request)
    let day = context.dayShown.ordinal
    let rows = try await doors.database.read(for: context) { connection in
      try connection.accounts().map { account in
        GrantListPage.Row(
          account: account,
          roles: try connection.grants(of: account).map(\.grant)
            .filter { $0.days.contains(day) }.map(\.role))
      }
    }
    return try await GrantListPage(
      rows: rows, roles: doors.roles, address: Address(of: request)
    ).response(
      to: request, in: frame, context, exportingFrom: doors.database, by: .grantRoles)
  }

  /// `GET /grants/zhang`
  @Sendable func account(_ request: Request, _ context: WebContext) async throws -> Response {
    try await account(request, context, problems: [])
  }

  private func account(_ request: Request, _ context: WebContext, problems: [Phrase]) async throws
    -> Response
  {
    try context.require(.grantRoles)
    try context.look(back: request)
    let name = try context.pathText("name")
    let found = try await doors.database.read(for: context) { connection in
      try connection.account(named: name).map { ($0, try connection.grants(of: $0)) }
    }
    guard let (account, grants) = found else {
      throw WebProblem.notFound(AccountRefusal.Reason.noAccount(name).sentence)
    }
    return GrantPage(
      context: context, account: account, grants: grants, roles: doors.roles,
      school: county.schoolName, problems: problems
    ).response(
      to: request, in: frame, context, status: problems.status)
  }

  /// `POST /grants/zhang`: `role`, `schools`, `first`, `last`.
  @Sendable func grant(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.grantRoles)
    let fields = try await request.form(context)
    let name = try context.pathText("name")
    let codes = fields.text("schools").split { ",，、; ".contains($0) }.map(String.init)
    let unknown = codes.filter { code in county.map { $0.roster[School.ID(code)] == nil } ?? false }
    do {
      guard unknown.isEmpty else { throw AccountRefusal(unknown.map { .noSchool($0) }) }
      try await doors.database.perform(
        GrantRole(
          account: name, role: fields.text("role"), schools: Set(codes.map { School.ID($0) }),
          first: try fields.day("first"), last: try fields.day("last"), roles: doors.roles),
        by: actor, on: context.occasion)
    } catch let error as any ToldError {
      return try await account(request, context, problems: error.reasons)
    }
    let given = try await doors.database.read { connection in
      try connection.account(named: name).flatMap { try connection.grants(of: $0).last }
    }
    return context.done(
      "/grants/\(Address.encoded(name))", .roleGranted,
      undo: given.map {
        UndoForm("/grants/\(Address.encoded(name))/end", [("grant", $0.id)])
      })
  }

  /// `POST /grants/zhang/end`: `grant`.
  @Sendable func end(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.grantRoles)
    let fields = try await request.form(context)
    let name = try context.pathText("name")
    let ended = try await doors.database.read { connection in
      try connection.account(named: name).flatMap { account in
        try connection.grants(of: account).first { $0.id == fields.text("grant") }
      }
    }
    try await doors.database.perform(
      EndGrant(account: name, grant: fields.text("grant")), by: actor, on: context.occasion)
    return context.done(
      "/grants/\(Address.encoded(name))", .grantEnded,
      undo: ended.flatMap { again($0.grant, of: name, from: context.occasion.today) })
  }

  /// The form that grants for its other days what was ended by a slip.
  private func again(_ grant: Grant, of name: String, from today: Day) -> UndoForm? {
    let last = Day(ordinal: grant.days.upperBound - 1)
    guard last >= today else { return nil }
    var schools: [String] = []
    if case .schools(let places) = grant.reach { schools = places.map(\.rawValue).sorted() }
    return UndoForm(
      "/grants/\(Address.encoded(name))",
      [
        ("role", grant.role), ("schools", schools.joined(separator: ",")),
        ("first", max(today, Day(ordinal: grant.days.lowerBound)).description),
        ("last", last.description),
      ])
  }
}
