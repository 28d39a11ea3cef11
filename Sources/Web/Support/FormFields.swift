internal import Hummingbird
internal import NIOCore
internal import Sealing
internal import Wording

/// What somebody filled in. It exists only after the form's token was checked.
///
///     let fields = try await request.form(context)
///     fields.text("reason")      // without spaces around it; "" when missing
struct FormFields: Sendable {
  private let pairs: [(name: String, value: String)]

  /// The name of the hidden field with the token.
  static let token = "form-token"

  init(body: String) {
    self.pairs = body.split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (
        Address.decoded(parts[0], isForm: true),
        parts.count > 1 ? Address.decoded(parts[1], isForm: true) : ""
      )
    }
  }

  /// The first value of `name`, without spaces around it.
  func text(_ name: String) -> String {
    let value = self[name] ?? ""
    let start = value.firstIndex { !$0.isWhitespace } ?? value.endIndex
    let end = value.lastIndex { !$0.isWhitespace }.map(value.index(after:)) ?? start
    return String(value[start..<end])
  }

  /// Every value of `name`, such as those of ticked boxes.
  func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

  /// The first value exactly as typed; for passwords.
  subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }
}

extension Request {
  /// The fields of a form that this site wrote for this browser.
  ///
  /// - Parameter limit: The longest body, in bytes.
  /// - Throws: `WebProblem` when the body is too long or isn't a form's, or when
  ///   its token isn't the browser's (a request from another page, or a form that
  ///   stayed open over a sign-in).
  func form(_ context: WebContext, limit: Int = 65_536) async throws -> FormFields {
    let type = headers[.contentType] ?? ""
    guard type.lowercased().hasPrefix("application/x-www-form-urlencoded") else {
      throw WebProblem.unreadableForm
    }
    let body: ByteBuffer
    do { body = try await self.body.collect(upTo: limit) } catch {
      throw WebProblem.formTooLong(limit: limit)
    }
    let fields = FormFields(body: String(buffer: body))
    guard let token = fields[FormFields.token], isSame(token, context.formToken) else {
      throw WebProblem.staleForm
    }
    return fields
  }
}

extension WebContext {
  /// What a form has to bring back: tied to the browser's secret, which no other
  /// page can read.
  var formToken: String { hex(messageCode("form".utf8, key: Array(browserSecret.utf8))) }
}
