internal import Policy
internal import Wording

/// Indicators now and with the plan, each with the direction of its change in
/// words.
struct IndicatorTable {
  let rows: [IndicatorRow]
  let hasPlan: Bool

  func write(to html: inout HTML, in language: Language) {
    guard !rows.isEmpty else {
      return html.element("p", .class("muted"), text: Phrase.noStandards[language])
    }
    html.scroll(Phrase.indicators[language]) { html in
      html.element("table") { html in
        html.head(
          [.indicator], numbers: hasPlan ? [.before, .after, .change] : [.before],
          hasPlan ? [.result] : [], in: language)
        html.element("tbody") { html in for row in rows { line(&html, row, language) } }
      }
    }
  }

  private func line(_ html: inout HTML, _ row: IndicatorRow, _ language: Language) {
    html.element("tr") { html in
      html.element("th", .scope("row")) { html in
        html.element(
          "span", Attribute("title", row.definition[language]), text: row.name[language])
        if let part = row.part {
          html.raw(" ")
          html.element("span", .class("small muted"), text: part[language])
        }
      }
      html.element("td", .class("n"), text: row.words(row.before, in: language))
      guard hasPlan else { return }
      html.element("td", .class("n"), text: row.words(row.after, in: language))
      html.element("td", .class("n"), text: row.changeWords(in: language))
      html.element("td") { html in
        switch row.outcome {
        case .better: html.tag("↗ \(Phrase.better[language])", "good")
        case .worse: html.tag("↘ \(Phrase.worse[language])", "bad")
        case .same: html.tag(Phrase.same[language])
        case .other, .unclear: break
        }
      }
    }
  }
}
