internal import Hummingbird
internal import Wording

/// Lets nobody in who isn't signed in, except where everybody may go.
///
/// Closed unless opened here: a new page needs no line to be protected.
struct DoorKeeper: RouterMiddleware {
  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    let path = request.uri.path
    if DoorKeeper.isForPrograms(path) || DoorKeeper.isForEverybody(path) {
      return try await next(request, context)
    }
    guard context.visitor != nil else {
      guard request.method == .get || request.method == .head else {
        throw WebProblem.signInFirst
      }
      let wanted = LocalAddress(request.uri.description)
      return .redirect(
        to: Address(path: "/sign-in").setting("to", to: path == "/" ? nil : wanted?.text).text)
    }
    if let due = context.due, path != due.address, path != "/sign-out" {
      return .redirect(to: due.address)
    }
    return try await next(request, context)
  }

  /// Health, metrics and the files that pages load: no session is looked up.
  static func isForPrograms(_ path: String) -> Bool {
    path == "/health" || path == "/metrics" || path.hasPrefix("/assets/")
  }

  /// The way in, and notices that the law wants published.
  static func isForEverybody(_ path: String) -> Bool {
    path == "/sign-in" || path == "/notices" || path.hasPrefix("/notices/")
  }
}
