internal import Access
internal import Actions
internal import Hummingbird
internal import Sealing
internal import Staffing
internal import Store
internal import Wording

/// What people do with their own way in: the pages under `/account`, and the
/// second step of signing in.
struct AccountRoutes: Sendable {
  let doors: Doors
  let county: County?
  let frame: PageFrame

  func add(to router: Router<WebContext>) {
    router.get("account", use: page)
    router.post("account/end-others", use: endOthers)
    router.post("account/delegate", use: delegate)
    router.post("account/end-delegation", use: endDelegation)
    router.post("account/act-for", use: actFor)
    router.get("account/password", use: passwordPage)
    router.post("account/password", use: changePassword)
    router.get("account/second-factor", use: secondFactorPage)
    router.post("account/second-factor", use: setUpSecondFactor)
    router.get("sign-in/code", use: codePage)
    router.post("sign-in/code", use: enterCode)
  }

  /// `GET /account`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await account(request, context)
  }

  private func account(
    _ request: Request, _ context: WebContext, problems: [Phrase] = []
  ) async throws -> Response {
    let visitor = try context.requireVisitor()
    let facts = try await doors.database.read { connection in
      AccountPage.Facts(
        sessions: try connection.sessions(of: visitor.account.id),
        grants: try connection.grants(of: visitor.account).map(\.grant),
        delegations: try connection.delegations(of: visitor.account.id),
        people: Dictionary(
          uniqueKeysWithValues: try connection.accounts().map { ($0.id, $0) }))
    }
    return AccountPage(
      context: context, visitor: visitor, facts: facts, roles: doors.roles,
      school: county.schoolName, problems: problems
    ).response(
      to: request, in: frame, context, status: problems.status)
  }

  /// `POST /account/end-others`
  @Sendable func endOthers(_ request: Request, _ context: WebContext) async throws -> Response {
    let visitor = try context.requireVisitor()
    _ = try await request.form(context)
    try await doors.sessions.endOthers(visitor, at: context.occasion.moment)
    return context.done("/account", .othersEnded)
  }

  /// `POST /account/delegate`: `colleague`, `first`, `last`.
  @Sendable func delegate(_ request: Request, _ context: WebContext) async throws -> Response {
    let visitor = try context.requireVisitor()
    let fields = try await request.form(context)
    do {
      try await Delegate(
        to: fields.text("colleague"), first: try fields.day("first"), last: try fields.day("last")
      ).perform(in: doors.database, by: visitor, on: context.occasion)
    } catch let error as any ToldError {
      return try await account(request, context, problems: error.reasons)
    }
    return context.done("/account", .delegated)
  }

  /// `POST /account/end-delegation`: `delegation`.
  @Sendable func endDelegation(_ request: Request, _ context: WebContext) async throws
    -> Response
  {
    let visitor = try context.requireVisitor()
    let fields = try await request.form(context)
    try await EndDelegation(fields.text("delegation"))
      .perform(in: doors.database, by: visitor, on: context.occasion)
    return context.done("/account", .delegationEnded)
  }

  /// `POST /account/act-for`: `principal`, or nothing for oneself.
  @Sendable func actFor(_ request: Request, _ context: WebContext) async throws -> Response {
    let visitor = try context.requireVisitor()
    let name = try await request.form(context).text("principal")
    try await ActFor(name.isEmpty ? nil : name)
      .perform(in: doors.database, by: visitor, on: context.occasion)
    return context.done("/", name.isEmpty ? .actingForOneself : .actingFor(name))
  }

  /// `GET /account/password`
  @Sendable func passwordPage(_ request: Request, _ context: WebContext) throws -> Response {
    _ = try context.requireVisitor()
    return PasswordPage(context: context, terms: doors.terms)
      .response(to: request, in: frame, context)
  }

  /// `POST /account/password`: `current`, `new`, `again`.
  @Sendable func changePassword(_ request: Request, _ context: WebContext) async throws
    -> Response
  {
    let visitor = try context.requireVisitor()
    let fields = try await request.form(context)
    func again(_ problems: [Phrase], _ status: HTTPResponse.Status = .unprocessableContent)
      -> Response
    {
      PasswordPage(context: context, terms: doors.terms, problems: problems)
        .response(to: request, in: frame, context, status: status)
    }
    guard doors.tries.allows("password \(visitor.account.id)", at: context.occasion.moment)
    else { return again([.tooManyTries], .tooManyRequests) }
    guard fields["new"] == fields["again"] else { return again([.passwordsDiffer]) }
    do {
      let opened = try await ChangePassword(
        current: fields["current"] ?? "", new: fields["new"] ?? "", cost: doors.cost
      ).perform(in: doors.database, by: visitor, terms: doors.terms, on: context.occasion)
      var renewed = context
      renewed.browserSecret = opened.token
      var response = renewed.done("/", .passwordChanged)
      response.setCookie(doors.cookies.cookie(doors.cookies.session, opened.token))
      return response
    } catch let refusal as DoorRefusal {
      return again(refusal.reasons)
    }
  }

  /// `GET /account/second-factor`
  @Sendable func secondFactorPage(_ request: Request, _ context: WebContext) throws -> Response {
    let visitor = try context.requireVisitor()
    return try secondFactor(request, context, visitor, OneTimeCode())
  }

  private func secondFactor(
    _ request: Request, _ context: WebContext, _ visitor: Visitor, _ secret: OneTimeCode,
    problems: [Phrase] = []
  ) throws -> Response {
    guard let key = doors.key else { throw WebProblem.unavailable(.noFieldKey) }
    if visitor.account.secondFactor != nil {
      throw WebProblem.refused(DoorRefusal.secondFactorIsSet.reasons)
    }
    return SecondFactorPage(
      context: context, visitor: visitor, secret: secret,
      sealed: key.seal(hex(secret.secret), for: AccountRoutes.pending(visitor)),
      problems: problems
    ).response(
      to: request, in: frame, context, status: problems.status)
  }

  /// What a secret that isn't set up yet is bound to while it's in the form.
  private static func pending(_ visitor: Visitor) -> String { "pending \(visitor.account.id)" }

  /// `POST /account/second-factor`: `secret`, sealed, and `code`.
  @Sendable func setUpSecondFactor(_ request: Request, _ context: WebContext) async throws
    -> Response
  {
    let visitor = try context.requireVisitor()
    let fields = try await request.form(context)
    guard let key = doors.key else { throw WebProblem.unavailable(.noFieldKey) }
    guard
      let text = try? key.open(fields.text("secret"), for: AccountRoutes.pending(visitor)),
      let bytes = bytes(hex: text)
    else { throw WebProblem.refused([.staleForm]) }
    let secret = OneTimeCode(secret: bytes)
    do {
      let codes = try await SetUpSecondFactor(secret: secret, code: fields.text("code"))
        .perform(in: doors.database, by: visitor, key: key, on: context.occasion)
      return RecoveryCodesPage(codes: codes).response(to: request, in: frame, context)
    } catch let refusal as DoorRefusal {
      return try secondFactor(request, context, visitor, secret, problems: refusal.reasons)
    }
  }

  /// `GET /sign-in/code`
  @Sendable func codePage(_ request: Request, _ context: WebContext) throws -> Response {
    let to = LocalAddress(Address(of: request)["to"] ?? "")?.text ?? "/"
    guard context.due == .code else { return .redirect(to: to) }
    return CodePage(context: context, to: to).response(to: request, in: frame, context)
  }

  /// `POST /sign-in/code`: `code`, `to`.
  @Sendable func enterCode(_ request: Request, _ context: WebContext) async throws -> Response {
    let visitor = try context.requireVisitor()
    let fields = try await request.form(context)
    guard let key = doors.key else { throw WebProblem.unavailable(.noFieldKey) }
    let to = LocalAddress(fields.text("to"))?.text ?? "/"
    do {
      let opened = try await EnterCode(code: fields.text("code")).perform(
        in: doors.database, by: visitor, key: key, terms: doors.terms, on: context.occasion)
      var response = Response.redirect(to: to)
      response.setCookie(doors.cookies.cookie(doors.cookies.session, opened.token))
      return response
    } catch let refusal as DoorRefusal {
      return CodePage(context: context, to: to, problems: refusal.reasons)
        .response(to: request, in: frame, context, status: .unprocessableContent)
    }
  }
}

extension WebContext {
  /// Who is signed in, whatever is still due.
  func requireVisitor() throws -> Visitor {
    guard let visitor else { throw WebProblem.signInFirst }
    return visitor
  }
}

extension FormFields {
  /// A day that was filled in.
  ///
  /// - Throws: `BadDay` naming what was found.
  func day(_ name: String) throws -> Day {
    guard let day = Day(text(name)), (2000...2100).contains(day.components.year) else {
      throw BadDay(text: text(name))
    }
    return day
  }
}

/// A day that isn't one.
struct BadDay: ToldError {
  let text: String
  var reasons: [Phrase] { [.badDay(text)] }
}
