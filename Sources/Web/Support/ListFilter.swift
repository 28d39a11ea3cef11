internal import Policy
internal import Wording

/// One thing that a list is narrowed by: what it's called, what can be chosen, and
/// what is.
///
/// From it come the field above the list and the line in an export that says what
/// was chosen.
struct ListFilter: Sendable {
  enum Kind: Sendable {
    /// Words to be typed.
    case search
    case choice([(value: String, words: Phrase)])
  }

  let name: String
  let label: Phrase
  let kind: Kind
  let chosen: String?

  /// What people type to find rows.
  static func search(_ label: Phrase = .searchList, in address: Address) -> ListFilter {
    ListFilter(name: "q", label: label, kind: .search, chosen: address["q"])
  }

  static func choice(
    _ name: String, _ label: Phrase, _ values: [(value: String, words: Phrase)], chosen: String?
  ) -> ListFilter {
    ListFilter(name: name, label: label, kind: .choice(values), chosen: chosen)
  }

  static func yesOrNo(_ name: String, _ label: Phrase, chosen: Bool?) -> ListFilter {
    choice(
      name, label, [("yes", .yes), ("no", .no)], chosen: chosen.map { $0 ? "yes" : "no" })
  }

  /// Such as `学段：小学`; nil while nothing is chosen.
  func words(in language: Language) -> String? {
    guard let chosen else { return nil }
    let value =
      switch kind {
      case .search: chosen
      case .choice(let values):
        values.first { $0.value == chosen }?.words[language] ?? chosen
      }
    return "\(label[language])\(language == .zh ? "：" : ": ")\(value)"
  }

  func write(to html: inout HTML, in language: Language) {
    switch kind {
    case .search:
      html.element("div") { html in
        html.element("label", Attribute("for", "filter-\(name)"), text: label[language])
        html.void(
          "input", .id("filter-\(name)"), Attribute("type", "search"), Attribute("name", name),
          Attribute("value", chosen ?? ""))
      }
    case .choice(let values):
      html.choice(
        name, label, values.map { ($0.value, $0.words[language]) }, chosen: chosen, in: language)
    }
  }
}

extension Phrase {
  /// The same in every language: a name, a code.
  static func name(_ text: String) -> Phrase { Phrase(zh: text, en: text) }

  /// A word that a type knows in every language.
  init(_ word: (Language) -> String) { self.init(zh: word(.zh), en: word(.en)) }
}
