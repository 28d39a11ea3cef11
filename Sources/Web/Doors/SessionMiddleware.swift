internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Sealing
internal import Staffing
internal import Store
internal import Wording

/// Finds out who asks, and when: what `WebContext` then tells everybody.
struct SessionMiddleware: RouterMiddleware {
  let doors: Doors
  let isSample: Bool

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    guard !DoorKeeper.isForPrograms(request.uri.path) else {
      return try await next(request, context)
    }
    var context = context
    context.cookies = doors.cookies
    context.language = LanguagePreference(of: request).language
    if doors.isBehindGateway, let address = request.forwardedAddress { context.address = address }
    let now = doors.clock()
    let token = doors.cookies.token(doors.cookies.session, in: request)
    let isSample = isSample
    let (simulated, visitor) = try await doors.database.read {
      connection -> (Day?, Visitor?) in
      let simulated = isSample ? try connection.simulatedToday() : nil
      let visitor = try token.flatMap {
        try connection.visitor(
          token: $0, roles: doors.roles, terms: doors.terms,
          on: doors.occasion(at: now, simulated: simulated))
      }
      return (simulated, visitor)
    }
    context.occasion = doors.occasion(at: now, simulated: simulated)
    context.isSimulated = simulated != nil
    context.visitor = visitor
    context.due = visitor.flatMap { due(for: $0, at: now) }
    if let visitor { try await doors.sessions.keep(visitor.session, at: now) }

    let formSecret = doors.cookies.token(doors.cookies.form, in: request)
    let isNew = visitor == nil && formSecret == nil
    context.browserSecret = (visitor == nil ? formSecret : token) ?? hex(randomBytes(32))
    let sealed = request.cookies[doors.cookies.message]?.value
    context.message = sealed.flatMap {
      OneTimeMessage($0, secret: context.browserSecret)
    }

    var response = try await next(request, context)
    let isPage = response.headers[.contentType]?.hasPrefix("text/html") == true
    if isNew, isPage {
      response.setCookie(doors.cookies.cookie(doors.cookies.form, context.browserSecret))
    }
    if sealed != nil, isPage { response.setCookie(doors.cookies.removed(doors.cookies.message)) }
    return response
  }

  /// What has to be done before anything else.
  private func due(for visitor: Visitor, at now: Moment) -> DueStep? {
    if visitor.session.awaitsCode { return .code }
    let age = now.milliseconds - visitor.account.passwordSetAt.milliseconds
    let isOld = age > doors.terms.passwordDays * 86_400_000 && !visitor.account.isSample
    if visitor.account.mustChange || isOld { return .newPassword }
    if visitor.needsSecondFactor, visitor.account.secondFactor == nil, !isSample {
      return .secondFactor
    }
    return nil
  }
}

extension Request {
  /// The address that the gateway in front of us saw: the last one in the list,
  /// since earlier ones are whatever the visitor claims.
  fileprivate var forwardedAddress: String? {
    headers[.init("X-Forwarded-For")!]?.split(separator: ",").last
      .map { String($0.drop(while: \.isWhitespace).prefix(45)) }
  }
}
