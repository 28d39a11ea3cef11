internal import Hummingbird
internal import NIOCore
internal import Sealing

extension Request {
  /// The parts of a form with files that this site wrote for this browser.
  ///
  /// - Parameter limit: The longest body, in bytes.
  /// - Throws: `WebProblem`, as `form` does.
  func fileForm(_ context: WebContext, limit: Int) async throws -> MultipartForm {
    let body: ByteBuffer
    do { body = try await self.body.collect(upTo: limit) } catch {
      throw WebProblem.formTooLong(limit: limit)
    }
    guard
      let form = MultipartForm(
        contentType: headers[.contentType] ?? "", body: Array(body.readableBytesView))
    else { throw WebProblem.unreadableForm }
    guard let token = form.text(FormFields.token), isSame(token, context.formToken) else {
      throw WebProblem.staleForm
    }
    return form
  }
}

extension HTML {
  /// A form with files: posted in parts, with its token.
  mutating func fileForm(
    to address: String, context: WebContext, content: (inout HTML) -> Void
  ) {
    element(
      "form", .class("form"), Attribute("method", "post"), Attribute("action", address),
      Attribute("enctype", "multipart/form-data")
    ) { html in
      html.void(
        "input", Attribute("type", "hidden"), Attribute("name", FormFields.token),
        Attribute("value", context.formToken))
      content(&html)
    }
  }
}
