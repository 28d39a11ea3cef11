internal import Policy
internal import Wording

/// The row of filters above a list: a plain form, so it works without a script.
struct FilterForm {
  let address: Address

  /// Whether any filter is set and can be cleared.
  let clears: Bool
  let fields: (inout HTML) -> Void

  init(address: Address, clears: Bool, fields: @escaping (inout HTML) -> Void) {
    self.address = address
    self.clears = clears
    self.fields = fields
  }

  func write(to html: inout HTML, in language: Language) {
    html.element("form", .class("filters"), Attribute("action", address.path)) { html in
      fields(&html)
      for name in ["sort", "known"] {
        if let value = address[name] { html.hidden(name, value) }
      }
      html.element("div", .class("actions")) { html in
        html.element(
          "button", .class("button"), Attribute("type", "submit"), text: Phrase.apply[language])
        if clears {
          let cleared = Address(path: address.path).setting("known", to: address["known"])
          html.element("a", .class("button"), .href(cleared.text), text: Phrase.clear[language])
        }
      }
    }
  }
}

extension HTML {
  /// One choice among values, each with the words for it.
  mutating func choice(
    _ name: String, _ label: Phrase, _ values: [(value: String, words: String)],
    chosen: String?, in language: Language
  ) {
    element("div") { html in
      html.element("label", Attribute("for", "filter-\(name)"), text: label[language])
      html.element("select", .id("filter-\(name)"), Attribute("name", name)) { html in
        html.element("option", Attribute("value", ""), text: Phrase.all[language])
        for (value, words) in values {
          html.element(
            "option", Attribute("value", value), Attribute("selected", nil, if: value == chosen),
            text: words)
        }
      }
    }
  }
}
