internal import Hummingbird
internal import Sealing
internal import Wording

/// What was done, carried over a redirect and said once on the next page.
///
/// It travels in a cookie that is sealed to the browser's secret, so that nobody
/// else can put words on our pages.
enum OneTimeMessage {
  static func text(_ message: Phrase, secret: String) -> String {
    let words = hex(message.zh.utf8) + "." + hex(message.en.utf8)
    return words + "." + seal(words, secret)
  }

  static func read(_ text: String, secret: String) -> Phrase? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, isSame(parts[2], seal("\(parts[0]).\(parts[1])", secret)),
      let zh = bytes(hex: parts[0]), let en = bytes(hex: parts[1])
    else { return nil }
    return Phrase(zh: String(decoding: zh, as: UTF8.self), en: String(decoding: en, as: UTF8.self))
  }

  private static func seal(_ words: String, _ secret: String) -> String {
    hex(messageCode("message \(words)".utf8, key: Array(secret.utf8)))
  }
}

extension WebContext {
  /// The answer to a form that was carried out: on to `address`, where `message`
  /// is said once. Going back or loading again then does nothing twice.
  func done(_ address: String, _ message: Phrase) -> Response {
    var response = Response.redirect(to: address)
    response.setCookie(
      cookies.cookie(
        cookies.message, OneTimeMessage.text(message, secret: browserSecret)))
    return response
  }
}
