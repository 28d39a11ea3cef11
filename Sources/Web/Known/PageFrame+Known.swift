internal import Policy
internal import Wording

extension PageFrame {
  /// Above a page of the past: which day, and the way back. A page that has no past says
  /// so, when it was asked for one.
  func knownStrip(
    _ html: inout HTML, _ address: Address, _ context: WebContext, _ language: Language
  ) {
    let day = context.knownOn
    guard day != nil || address["known"] != nil else { return }
    html.element("p", .class("panel status warn"), .id("known"), Attribute("role", "status")) {
      html in
      html.text((day.map { Phrase.knownStrip($0) } ?? Phrase.pageOnlyPresent)[language])
      html.raw(" ")
      html.link(
        address.setting("known", to: nil).setting("page", to: nil).text,
        Phrase.backToNow[language])
    }
  }

  /// Below a list or report: the same as the record held it on another day.
  func knownForm(
    _ html: inout HTML, _ address: Address, _ context: WebContext, _ language: Language
  ) {
    html.element("form", .class("filters known"), Attribute("action", address.path)) { html in
      for (name, value) in address.query where name != "known" && name != "page" && name != "lang" {
        html.hidden(name, value)
      }
      html.element("div") { html in
        html.element("label", Attribute("for", "known-on"), text: Phrase.knownTitle[language])
        html.void(
          "input", .id("known-on"), Attribute("type", "date"), Attribute("name", "known"),
          Attribute("max", "\(context.occasion.moment.day)"),
          Attribute("value", context.knownOn.map { "\($0)" } ?? ""), Attribute("required", nil))
      }
      html.element("div", .class("actions")) { html in
        html.element(
          "button", .class("button"), Attribute("type", "submit"), text: Phrase.show[language])
      }
    }
  }
}
