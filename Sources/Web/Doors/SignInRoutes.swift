internal import Access
internal import Actions
internal import Hummingbird
internal import Store
internal import Wording

/// In and out: `/sign-in`, `/sign-out`.
struct SignInRoutes: Sendable {
  let doors: Doors
  let frame: PageFrame

  func add(to router: Router<WebContext>) {
    router.get("sign-in", use: page)
    router.post("sign-in", use: signIn)
    router.post("sign-out", use: signOut)
  }

  /// `GET /sign-in?to=/plan`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    let to = LocalAddress(Address(of: request)["to"] ?? "")?.text ?? "/"
    if context.actor != nil { return .redirect(to: to) }
    return SignInPage(context: context, to: to, samples: try await samples())
      .response(to: request, in: frame, context)
  }

  /// `POST /sign-in`
  @Sendable func signIn(_ request: Request, _ context: WebContext) async throws -> Response {
    let fields = try await request.form(context)
    let to = LocalAddress(fields.text("to"))?.text ?? "/"
    let name = fields.text("name")
    let now = context.occasion.moment
    guard doors.tries.allows("address \(context.address)", at: now),
      doors.tries.allows("name \(name)", at: now)
    else {
      return try await again(
        request, context, to, name, .tooManyTries, status: .tooManyRequests)
    }
    do {
      let opened = try await SignIn(
        name: name, password: fields["password"] ?? "", address: context.address,
        program: request.headers[.userAgent] ?? "",
        oldToken: doors.cookies.token(doors.cookies.session, in: request)
      ).perform(in: doors.database, terms: doors.terms, on: context.occasion)
      var response = Response.redirect(
        to: opened.awaitsCode
          ? Address(path: "/sign-in/code", query: [("to", to)]).text : to)
      response.setCookie(doors.cookies.cookie(doors.cookies.session, opened.token))
      response.setCookie(doors.cookies.removed(doors.cookies.form))
      return response
    } catch let refusal as DoorRefusal {
      return try await again(
        request, context, to, name, .doorRefusal(refusal), status: .unprocessableContent)
    }
  }

  /// The page with what stands against it; the password isn't given back.
  private func again(
    _ request: Request, _ context: WebContext, _ to: String, _ name: String, _ reason: Phrase,
    status: HTTPResponse.Status
  ) async throws -> Response {
    SignInPage(
      context: context, to: to, name: name, problems: [reason], samples: try await samples()
    ).response(to: request, in: frame, context, status: status)
  }

  /// `POST /sign-out`
  @Sendable func signOut(_ request: Request, _ context: WebContext) async throws -> Response {
    _ = try await request.form(context)
    if let visitor = context.visitor {
      try await doors.sessions.signOut(visitor, at: context.occasion.moment)
    }
    var response = Response.redirect(to: "/sign-in")
    response.setCookie(doors.cookies.removed(doors.cookies.session))
    return response
  }

  private func samples() async throws -> [SignInPage.SampleLine] {
    guard frame.isSample else { return [] }
    let roles = doors.roles
    return try await doors.database.read { connection in
      try connection.accounts().filter(\.isSample).map { account in
        SignInPage.SampleLine(
          account: account,
          roles: try connection.grants(of: account).compactMap { roles[$0.grant.role] }
            .map { Phrase(zh: $0.chinese, en: $0.english) })
      }
    }
  }
}
