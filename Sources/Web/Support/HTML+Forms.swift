internal import Policy
internal import Wording

extension HTML {
  /// A form that changes something: posted, with its token.
  mutating func form(
    to address: String, context: WebContext, class name: String = "form",
    content: (inout HTML) -> Void
  ) {
    element(
      "form", .class(name), Attribute("method", "post"), Attribute("action", address)
    ) { html in
      html.void(
        "input", Attribute("type", "hidden"), Attribute("name", FormFields.token),
        Attribute("value", context.formToken))
      content(&html)
    }
  }

  /// A label above, a hint below it, and a field.
  mutating func field(
    _ name: String, _ label: Phrase, hint: Phrase? = nil, type: String = "text",
    value: String = "", completes: String? = nil, isRequired: Bool = true,
    in language: Language
  ) {
    element("div", .class("field")) { html in
      html.element("label", Attribute("for", "field-\(name)"), text: label[language])
      if let hint {
        html.element("p", .class("hint"), .id("hint-\(name)"), text: hint[language])
      }
      html.void(
        "input", .id("field-\(name)"), Attribute("name", name), Attribute("type", type),
        Attribute("value", value, if: !value.isEmpty), Attribute("required", nil, if: isRequired),
        Attribute("autocomplete", completes, if: completes != nil),
        Attribute("aria-describedby", "hint-\(name)", if: hint != nil))
    }
  }

  /// One choice among values.
  mutating func choiceField(
    _ name: String, _ label: Phrase, hint: Phrase? = nil,
    _ values: [(value: String, words: String)], chosen: String = "", in language: Language
  ) {
    element("div", .class("field")) { html in
      html.element("label", Attribute("for", "field-\(name)"), text: label[language])
      if let hint {
        html.element("p", .class("hint"), .id("hint-\(name)"), text: hint[language])
      }
      html.element(
        "select", .id("field-\(name)"), Attribute("name", name),
        Attribute("aria-describedby", "hint-\(name)", if: hint != nil)
      ) { html in
        for (value, words) in values {
          html.element(
            "option", Attribute("value", value), Attribute("selected", nil, if: value == chosen),
            text: words)
        }
      }
    }
  }

  /// The form's one button that carries it out.
  mutating func submit(_ words: Phrase, isMain: Bool = true, in language: Language) {
    element("p", .class("actions")) { html in
      html.element(
        "button", .class(isMain ? "button main" : "button"), Attribute("type", "submit"),
        text: words[language])
    }
  }

  /// Everything that stands against a form, above it.
  mutating func problems(_ reasons: [Phrase], in language: Language) {
    guard !reasons.isEmpty else { return }
    element(
      "section", .class("panel status bad"), Attribute("role", "alert"),
      Attribute("aria-labelledby", "problems")
    ) { html in
      html.element("h2", .id("problems"), text: Phrase.problems[language])
      html.element("ul", .class("reasons")) { html in
        for reason in reasons { html.element("li", text: reason[language]) }
      }
    }
  }

  /// A page's heading and the line that says what it's for.
  mutating func head(_ title: String, lead: String? = nil) {
    element("div", .class("head")) { html in
      html.element("div") { html in
        html.element("h1", text: title)
        if let lead { html.element("p", text: lead) }
      }
    }
  }
}
