internal import Hummingbird
internal import Policy

/// The language a visitor reads: `?lang=` first, then the cookie, else Chinese.
struct LanguagePreference {
  static let cookie = "lang"

  let language: Language

  /// Whether the choice was made just now and has to be remembered.
  let isNew: Bool

  init(of request: Request) {
    if let chosen = request.uri.queryParameters["lang"].flatMap({ Language(rawValue: "\($0)") }) {
      self.language = chosen
      self.isNew = true
    } else {
      self.language =
        request.cookies[LanguagePreference.cookie].flatMap { Language(rawValue: $0.value) } ?? .zh
      self.isNew = false
    }
  }
}
