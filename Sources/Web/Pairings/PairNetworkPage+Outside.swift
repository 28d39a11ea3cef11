internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension PairNetworkPage {
  /// Partners that aren't schools of the county (S002-79).
  func outside(_ html: inout HTML, _ language: Language) {
    let kinds = year.terms?.scheme?.outside ?? []
    guard !kinds.isEmpty || !partners.isEmpty else { return }
    html.element("section", .class("panel"), .id("outside")) { html in
      let running = partners.count { $0.end == nil }
      html.element("h2", text: "\(Phrase.outsideTitle[language]) (\(running))")
      if partners.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noOutside[language])
      }
      for partner in partners {
        html.element("div", .class("case"), .id(partner.id)) { html in
          html.element("h3") { html in
            html.text("\(partner.name) · \(county.name(of: partner.school))")
            if partner.end != nil {
              html.raw(" ")
              html.tag(Phrase.outsideEnded[language], "warn")
            }
          }
          html.element("p", text: partner.aim)
          html.element(
            "p", .class("small muted"),
            text: [
              kinds[key: partner.kind]?.name[language] ?? partner.kind,
              Figures.day(partner.since, in: language),
              partner.end.map { "\(Figures.day($0.day, in: language)) \($0.reason)" } ?? "",
            ].filter { !$0.isEmpty }.joined(separator: " · "))
          if mayArrange, partner.end == nil { ending(&html, partner, language) }
        }
      }
      if mayArrange, !kinds.isEmpty { adding(&html, kinds, language) }
    }
  }

  private func ending(_ html: inout HTML, _ partner: OutsidePartner, _ language: Language) {
    html.element("details", .class("unprinted")) { html in
      html.element("summary", text: Phrase.endOutside[language])
      html.form(to: "/pairings/partners/end", context: context, class: "row") { html in
        html.hidden("id", partner.id)
        html.void(
          "input", Attribute("type", "text"), Attribute("name", "reason"),
          Attribute("required", nil), Attribute("maxlength", "200"),
          Attribute("placeholder", Phrase.endOutsideReason[language]),
          Attribute("aria-label", "\(Phrase.endOutsideReason[language]) \(partner.id)"))
        html.submit(.endOutside, isMain: false, in: language)
      }
    }
  }

  private func adding(
    _ html: inout HTML, _ kinds: [PairSchemeTerms.Named], _ language: Language
  ) {
    html.element("details", .class("unprinted"), Attribute("open", nil, if: isTyped("partner"))) {
      html in
      html.element("summary", text: Phrase.addOutside[language])
      html.form(to: "/pairings/partners", context: context) { html in
        html.field("partner", .outsideName, value: typed?["partner"] ?? "", in: language)
        html.choiceField(
          "kind", .outsideKind, kinds.map { ($0.key, $0.name[language]) },
          chosen: typed?["kind"] ?? "", in: language)
        html.choiceField(
          "school", .outsideSchool, county.roster.schools.map { ($0.id.rawValue, $0.name) },
          chosen: typed?["school"] ?? "", in: language)
        html.field("aim", .outsideAim, value: typed?["aim"] ?? "", in: language)
        html.field(
          "since", .outsideSince, type: "date",
          value: typed?["since"] ?? "\(context.occasion.today)", in: language)
        html.submit(.addOutside, isMain: false, in: language)
      }
    }
  }
}
