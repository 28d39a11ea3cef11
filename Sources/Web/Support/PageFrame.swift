internal import Policy
internal import Wording

/// What surrounds every page: title, top bar, rail, foot and the phone's bar.
package struct PageFrame: Sendable {
  let county: String
  let schoolYear: String
  let isSample: Bool
  let version: String
  let assets: Assets

  func html(
    around page: some Page, address: Address, _ context: WebContext, in language: Language
  ) -> HTML {
    var html = HTML()
    html.reader = context
    html.raw("<!DOCTYPE html>\n")
    html.element("html", Attribute("lang", language.tag)) { html in
      head(&html, page, language)
      html.element("body", .class("alone \(page.sheet?.rawValue ?? "")", if: page.sheet != nil)) {
        html in
        html.element("a", .class("skip"), .href("#main"), text: Phrase.skip[language])
        if isSample {
          html.element(
            "aside", .class("strip"), Attribute("aria-label", Phrase.sampleLabel[language]),
            text: Phrase.sampleStrip[language])
        }
        topBar(&html, address, context, language)
        html.element("div", .class(context.actor == nil ? "shell plain" : "shell")) { html in
          if context.actor != nil { rail(&html, page.section, context, language) }
          html.element("main", .id("main"), Attribute("tabindex", "-1")) { html in
            context.message?.write(to: &html, context, in: language)
            if !(page is ProblemPage) { knownStrip(&html, address, context, language) }
            page.write(to: &html, in: language)
            if page.offersPast { knownForm(&html, address, context, language) }
          }
        }
        html.element(
          "footer", .class("foot"), text: Phrase.foot(version: version)[language])
        if context.actor != nil { bottomBar(&html, page.section, context, language) }
      }
    }
    return html
  }

  private func head(_ html: inout HTML, _ page: some Page, _ language: Language) {
    let title = page.title(in: language)
    html.element("head") { html in
      html.raw("<meta charset=\"utf-8\">")
      html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
      html.element(
        "title",
        text: "\(title) · \(county.isEmpty ? "" : county + " · ")\(Phrase.product[language])")
      html.void("link", Attribute("rel", "stylesheet"), .href(assets.style.address))
      html.void(
        "link", Attribute("rel", "icon"), Attribute("type", "image/svg+xml"),
        .href(assets.icon.address))
      html.element(
        "script", Attribute("src", assets.script.address), Attribute("defer", nil), text: "")
      guard page.worksOffline else { return }
      html.element(
        "script", Attribute("src", assets.observe.address), Attribute("defer", nil), text: "")
      html.void(
        "link", Attribute("rel", "manifest"), .href("/observe/manifest.json"),
        Attribute("crossorigin", "use-credentials"))
    }
  }

  private func topBar(
    _ html: inout HTML, _ address: Address, _ context: WebContext, _ language: Language
  ) {
    html.element("header", .class("top")) { html in
      html.element(
        "a", .class("brand"), .href("/"), Attribute("aria-label", Phrase.product[language])
      ) { html in
        html.raw(Assets.mark)
        html.element("span", text: Phrase.product[language])
      }
      html.element("div", .class("where")) { html in
        html.element("b", text: county)
        if !schoolYear.isEmpty {
          html.element("span", .class("muted"), text: Phrase.schoolYear(schoolYear)[language])
        }
        if context.isSimulated, context.visitor != nil {
          let words = Phrase.simulatedDay(context.occasion.today)[language]
          if context.may(.setCalendar) {
            html.element("a", .class("tag warn"), .href("/today"), text: words)
          } else {
            html.tag(words, "warn")
          }
        }
      }
      html.raw("<span class=\"push\"></span>")
      if isOpen(.teachers, context) { search(&html, language) }
      who(&html, context, language)
      html.element(
        "nav", .class("languages"), Attribute("aria-label", Phrase.languages[language])
      ) { html in
        for other in Language.allCases {
          if other == language {
            html.element("b", Attribute("lang", other.tag), text: other.ownName)
          } else {
            html.element(
              "a", .href(address.setting("lang", to: other.rawValue).text),
              Attribute("lang", other.tag), Attribute("hreflang", other.tag), text: other.ownName)
          }
        }
      }
    }
  }

  private func search(_ html: inout HTML, _ language: Language) {
    html.element(
      "form", .class("search"), Attribute("role", "search"), Attribute("action", "/teachers")
    ) { html in
      html.void(
        "input", .id("search"), Attribute("type", "search"), Attribute("name", "q"),
        Attribute("aria-label", Phrase.search[language]),
        Attribute("placeholder", "\(Phrase.searchHint[language]) (Ctrl+K)"))
    }
  }

  /// Who is signed in, for whom they act, and the way out.
  private func who(_ html: inout HTML, _ context: WebContext, _ language: Language) {
    guard let visitor = context.visitor else { return }
    html.element("div", .class("who")) { html in
      html.element(
        "a", .href("/account"), Attribute("title", Phrase.myAccount[language]),
        Attribute("lang", "zh-CN"), text: visitor.account.person)
      if let principal = visitor.principal {
        html.element(
          "b", .class("tag warn"), text: Phrase.onBehalfOf(principal.person)[language])
      }
      html.form(to: "/sign-out", context: context, class: "inline") { html in
        html.element(
          "button", .class("plain"), Attribute("type", "submit"), text: Phrase.signOut[language])
      }
    }
  }

  private func bottomBar(
    _ html: inout HTML, _ current: Section?, _ context: WebContext, _ language: Language
  ) {
    html.element(
      "nav", .class("bottom"), Attribute("aria-label", Phrase.quickNavigation[language])
    ) { html in
      for section in [Section.due, .overview, .plan, .notices, .teachers]
      where isOpen(section, context) {
        html.element(
          "a", .href(section.address), Attribute("aria-current", "page", if: section == current),
          text: section.name[language])
      }
      html.link("#rail", Phrase.more[language])
    }
  }
}

extension Language {
  /// The BCP 47 tag for `lang` attributes.
  var tag: String {
    switch self {
    case .zh: "zh-CN"
    case .en: "en"
    }
  }

  /// The language's name in itself.
  var ownName: String {
    switch self {
    case .zh: "中文"
    case .en: "English"
    }
  }
}
