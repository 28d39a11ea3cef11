internal import Hummingbird
internal import Wording

/// Why a page can't be shown, in words for the visitor.
struct WebProblem: Error {
  let status: HTTPResponse.Status
  let title: Phrase
  let message: Phrase

  static func notFound(_ message: Phrase) -> WebProblem {
    WebProblem(status: .notFound, title: .notFoundTitle, message: message)
  }

  static func badParameter(_ name: String, found: String, allowed: String) -> WebProblem {
    WebProblem(
      status: .badRequest, title: .badRequestTitle,
      message: .badParameter(name, found: found, allowed: allowed))
  }

  static func unavailable(_ message: Phrase) -> WebProblem {
    WebProblem(status: .serviceUnavailable, title: .errorTitle, message: message)
  }

  static let internalError = WebProblem(
    status: .internalServerError, title: .errorTitle, message: .errorAdvice)
}
