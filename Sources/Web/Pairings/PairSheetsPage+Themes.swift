internal import Access
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension PairSheetsPage {
  private var mayKeepThemes: Bool {
    isRunning && context.may(.keepPairing, at: .school(pair.helped))
  }

  /// The themes of the helped school, each before those that it was split into (S000-122).
  func themePanel(_ html: inout HTML, _ language: Language) {
    guard !themes.isEmpty || mayKeepThemes else { return }
    let known = Dictionary(themes.map { ($0.id, $0) }) { $1 }
    let tree = ThemeTree(themes.map { ($0.id, $0.parent) })
    html.element("section", .class("panel"), .id("themes")) { html in
      html.element("h2", text: Phrase.themesTitle(county.name(of: pair.helped))[language])
      if tree.rows.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noThemes[language])
      }
      for row in tree.rows {
        guard let theme = known[row.id] else { continue }
        html.element("div", .class("case"), .id(theme.id)) { html in
          html.element("h3", text: Phrase.themeLine(row.depth, theme.holder)[language])
          html.element("p", text: theme.words)
          if mayKeepThemes { ending(&html, theme, language) }
        }
      }
      if mayKeepThemes { setting(&html, tree, known, language) }
    }
  }

  private func ending(_ html: inout HTML, _ theme: PairTheme, _ language: Language) {
    html.element("details", .class("unprinted")) { html in
      html.element("summary", text: Phrase.endTheme[language])
      html.form(to: "\(pair.sheetsAddress)/themes/end", context: context, class: "row") { html in
        html.hidden("id", theme.id)
        html.void(
          "input", Attribute("type", "text"), Attribute("name", "reason"),
          Attribute("required", nil), Attribute("maxlength", "200"),
          Attribute("placeholder", Phrase.endThemeReason[language]),
          Attribute("aria-label", "\(Phrase.endThemeReason[language]) \(theme.id)"))
        html.submit(.endTheme, isMain: false, in: language)
      }
    }
  }

  private func setting(
    _ html: inout HTML, _ tree: ThemeTree, _ known: [String: PairTheme], _ language: Language
  ) {
    html.element(
      "details", .class("unprinted"), Attribute("open", nil, if: typed?["theme"] != nil)
    ) { html in
      html.element("summary", text: Phrase.setTheme[language])
      html.form(to: "\(pair.sheetsAddress)/themes", context: context) { html in
        html.choiceField(
          "parent", .themeParent,
          [("", Phrase.themeOfSchool[language])]
            + tree.rows.filter { tree.takes(below: $0.id) }.compactMap { row in
              known[row.id].map { ($0.id, "\($0.holder) · \($0.words)") }
            }, chosen: typed?["parent"] ?? "", in: language)
        html.field("holder", .themeHolder, value: typed?["holder"] ?? "", in: language)
        html.field("theme", .themeWords, value: typed?["theme"] ?? "", in: language)
        html.submit(.setTheme, isMain: false, in: language)
      }
    }
  }
}
