internal import Actions
internal import Hummingbird
internal import Logging
internal import Wording

/// The one place that turns errors into pages and log lines; visitors never see
/// internals.
struct ProblemMiddleware: RouterMiddleware {
  let frame: PageFrame

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch {
      let problem = problem(for: error, request)
      if problem.status.code >= 500 {
        context.logger.error(
          "A page failed", metadata: ["path": "\(request.uri.path)", "error": "\(error)"])
      }
      return ProblemPage(problem: problem).response(
        to: request, in: frame, context, status: problem.status)
    }
  }

  private func problem(for error: any Error, _ request: Request) -> WebProblem {
    switch error {
    case let problem as WebProblem: problem
    case let error as Forbidden: .forbidden(error.permission, error.refusals)
    case let error as CorrectionRefusal: .refused(error.reasons.map(\.phrase))
    case let error as SchoolRefusal: .refused(error.reasons.map(\.phrase))
    case let error as CountyContentError: .refused([Phrase(zh: "\(error)", en: "\(error)")])
    case let error as any ToldError: .refused(error.reasons)
    case let error as any HTTPResponseError where error.status == .notFound:
      .notFound(.noPage(request.uri.path))
    default: .internalError
    }
  }
}
