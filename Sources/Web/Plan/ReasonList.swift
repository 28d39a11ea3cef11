internal import PlanFormat
internal import Policy
internal import Wording

/// The plan's reasons for a move, a stay or an empty post, with their sources.
struct ReasonList {
  let reasons: [Reason]

  func write(to html: inout HTML, in language: Language) {
    html.element("ul", .class("findings")) { html in
      for reason in reasons { item(&html, reason, language) }
    }
  }

  private func item(_ html: inout HTML, _ reason: Reason, _ language: Language) {
    html.element("li") { html in
      html.element("p", text: reason.text(in: language))
      guard !reason.citation.isEmpty else { return }
      html.element("p", .class("cite")) { html in
        html.text("\(Phrase.source[language])\(language == .zh ? "：" : ": ")")
        html.element("span", Attribute("lang", "zh-CN"), text: reason.citation)
      }
    }
  }
}
