internal import Hummingbird

/// Headers that keep a page to itself: no foreign scripts, styles or frames,
/// nothing inline, no guessing of types.
struct SecurityHeaders: RouterMiddleware {
  /// Whether browsers are told never to come without TLS.
  let isSecure: Bool

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    response.headers[.contentSecurityPolicy] = """
      default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
      connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
      """
    response.headers[.xContentTypeOptions] = "nosniff"
    response.headers[.init("X-Frame-Options")!] = "DENY"
    response.headers[.init("Referrer-Policy")!] = "same-origin"
    response.headers[.init("Cross-Origin-Opener-Policy")!] = "same-origin"
    response.headers[.init("Permissions-Policy")!] = "camera=(), geolocation=(), microphone=()"
    if isSecure {
      response.headers[.init("Strict-Transport-Security")!] = "max-age=31536000"
    }
    return response
  }
}
