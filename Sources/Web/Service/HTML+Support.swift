internal import Policy
internal import Serving
internal import Wording

extension HTML {
  /// What somebody's service earned, line by line, with the book's weights (S000-139).
  mutating func support(
    _ points: SupportPoints, _ terms: SupportTerms?, in language: Language
  ) {
    element("section", .class("panel"), .id("points")) { html in
      html.element("h2", text: "\(Phrase.supportPoints[language]) (\(points.total))")
      html.element("p", .class("muted"), text: Phrase.supportPointsLead[language])
      html.table(
        "points-table", [.supportKind, .supportCount, .supportEach, .supportSum],
        numbers: [.supportCount, .supportEach, .supportSum], label: .supportPoints, in: language
      ) { html in
        for line in points.lines {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: line.kind.name[language])
            html.element("td", .class("n"), text: Figures.count(line.count))
            html.element(
              "td", .class("n"),
              text: line.kind == .month
                ? "\(line.each.value) × \(Figures.tenths(points.factor))%"
                : Figures.count(line.each.value))
            html.element("td", .class("n"), text: Figures.count(line.points))
          }
        }
        html.element("tr") { html in
          html.element(
            "th", .scope("row"), .colspan(3), text: Phrase.supportTotal[language])
          html.element("td", .class("n"), text: Figures.count(points.total))
        }
      }
      guard let terms else { return }
      if points.cut > 0 {
        html.element(
          "p", .class("small"),
          text: Phrase.supportCut(points.cut, most: terms.besideAtMost.value)[language])
      }
      html.citation(terms.citation, in: language)
    }
  }
}
