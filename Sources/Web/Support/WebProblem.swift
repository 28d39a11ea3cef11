internal import Access
internal import Actions
internal import Hummingbird
internal import Wording

/// Why a page can't be shown or a form carried out, in words for the visitor.
struct WebProblem: Error {
  let status: HTTPResponse.Status
  let title: Phrase

  /// Every reason, a paragraph each.
  let messages: [Phrase]

  init(status: HTTPResponse.Status, title: Phrase, messages: [Phrase]) {
    self.status = status
    self.title = title
    self.messages = messages
  }

  init(status: HTTPResponse.Status, title: Phrase, message: Phrase) {
    self.init(status: status, title: title, messages: [message])
  }

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

  /// A form that was understood and can't be carried out.
  static func refused(_ reasons: [Phrase]) -> WebProblem {
    WebProblem(status: .unprocessableContent, title: .refusedTitle, messages: reasons)
  }

  static func forbidden(_ permission: Permission, _ refusals: [Refusal]) -> WebProblem {
    WebProblem(
      status: .forbidden, title: .forbiddenTitle,
      messages: [.forbidden(permission)] + refusals.map { .refusal($0) } + [.forbiddenAdvice])
  }

  static let internalError = WebProblem(
    status: .internalServerError, title: .errorTitle, message: .errorAdvice)
  static let signInFirst = WebProblem(
    status: .unauthorized, title: .signIn, message: .signInFirst)
  static let staleForm = WebProblem(
    status: .forbidden, title: .refusedTitle, message: .staleForm)
  static let unreadableForm = WebProblem(
    status: .unsupportedMediaType, title: .refusedTitle, message: .unreadableForm)
  static func formTooLong(limit: Int) -> WebProblem {
    WebProblem(
      status: .contentTooLarge, title: .refusedTitle, message: .formTooLong(limit: limit))
  }
}

/// An error that says everything it has against a form in words for people.
protocol ToldError: Error {
  var reasons: [Phrase] { get }
}
