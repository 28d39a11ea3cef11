internal import Hummingbird
internal import Staffing
internal import Synchronization
internal import Wording

/// The past day that an answer tells of, once its handler has looked it up.
///
/// Every copy of a request's context shares it, so that what surrounds the handler knows
/// whether the day that the address names was heeded.
final class KnownDay: Sendable {
  private let day = Mutex<Day?>(nil)

  var value: Day? {
    get { day.withLock { $0 } }
    set { day.withLock { $0 = newValue } }
  }
}

extension Request {
  /// Whether the address asks for a past day that no handler has heeded.
  func asksForPast(unheededBy context: WebContext) -> Bool {
    context.knownOn == nil && Address(of: self)["known"] != nil
  }
}

/// Hands out no file of today to somebody who asked for the one of a past day.
///
/// Pages say it themselves, in the strip above (`PageFrame.knownStrip`).
struct OnlyPresent: RouterMiddleware {
  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    let response = try await next(request, context)
    if response.headers[.contentDisposition] != nil, request.asksForPast(unheededBy: context) {
      throw WebProblem.onlyPresent
    }
    return response
  }
}

extension WebProblem {
  static let onlyPresent = WebProblem(
    status: .badRequest, title: .badRequestTitle, message: .fileOnlyPresent)
}
