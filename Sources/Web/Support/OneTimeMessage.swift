internal import Hummingbird
internal import Policy
internal import Sealing
internal import Wording

/// What was done, carried over a redirect and said once on the next page, with the
/// way to undo it where that is safe.
///
/// It travels in a cookie that is sealed to the browser's secret, so that nobody
/// else can put words or buttons on our pages.
struct OneTimeMessage: Sendable {
  let words: Phrase
  let undo: UndoForm?

  func text(secret: String) -> String {
    var parts = [words.zh, words.en]
    if let undo {
      parts.append(undo.address)
      for (name, value) in undo.fields { parts += [name, value] }
    }
    let sealed = parts.map { hex($0.utf8) }.joined(separator: ".")
    return sealed + "." + OneTimeMessage.seal(sealed, secret)
  }

  init(_ words: Phrase, undo: UndoForm? = nil) {
    self.words = words
    self.undo = undo
  }

  /// Nil when the text wasn't sealed with the secret.
  init?(_ text: String, secret: String) {
    guard let dot = text.lastIndex(of: ".") else { return nil }
    let sealed = String(text[..<dot])
    guard isSame(String(text[text.index(after: dot)...]), OneTimeMessage.seal(sealed, secret))
    else { return nil }
    let parts = sealed.split(separator: ".", omittingEmptySubsequences: false).map {
      String(decoding: bytes(hex: String($0)) ?? [], as: UTF8.self)
    }
    guard parts.count >= 2 else { return nil }
    self.words = Phrase(zh: parts[0], en: parts[1])
    self.undo =
      parts.count < 3
      ? nil
      : UndoForm(
        parts[2],
        stride(from: 3, to: parts.count - 1, by: 2).map { (parts[$0], parts[$0 + 1]) })
  }

  private static func seal(_ words: String, _ secret: String) -> String {
    hex(messageCode("message \(words)".utf8, key: Array(secret.utf8)))
  }

  func write(to html: inout HTML, _ context: WebContext, in language: Language) {
    html.element(
      "div", .class("panel status good message"), Attribute("role", "status")
    ) { html in
      html.element("p", text: words[language])
      guard let undo else { return }
      html.form(to: undo.address, context: context, class: "inline") { html in
        for (name, value) in undo.fields { html.hidden(name, value) }
        html.element(
          "button", .class("button"), Attribute("type", "submit"), text: Phrase.undo[language])
      }
    }
  }
}

/// A form that undoes what was done just now: an action of its own.
struct UndoForm: Sendable {
  let address: String
  let fields: [(name: String, value: String)]

  init(_ address: String, _ fields: [(name: String, value: String)] = []) {
    self.address = address
    self.fields = fields
  }
}

extension WebContext {
  /// The answer to a form that was carried out: on to `address`, where `message`
  /// is said once. Going back or loading again then does nothing twice.
  func done(_ address: String, _ message: Phrase, undo: UndoForm? = nil) -> Response {
    var response = Response.redirect(to: address)
    response.setCookie(
      cookies.cookie(
        cookies.message, OneTimeMessage(message, undo: undo).text(secret: browserSecret)))
    return response
  }
}
