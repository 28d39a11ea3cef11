internal import Actions
internal import Papers
internal import Policy
internal import Staffing
internal import Wording

extension RerunPage {
  /// Rules and facts that say something else than when the plan was published.
  func changes(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("changes")) { html in
      html.element("h2", text: Phrase.rerunChanges[language])
      if findings.settings.isEmpty && findings.teachers.isEmpty && findings.schools.isEmpty {
        html.element("p", text: Phrase.nothingChanged[language])
      }
      if !findings.settings.isEmpty { settings(&html, language) }
      rows(
        &html, .schools, findings.schools.map { ($0.before?.name ?? $0.after?.name ?? "", $0) },
        language
      ) { RowChange.all(from: $0, to: $1, in: language) }
      rows(
        &html, .teachers, findings.teachers.map { ($0.after?.name ?? $0.before?.name ?? "", $0) },
        language
      ) { RowChange.all(from: $0, to: $1, in: language) }
    }
  }

  private func settings(_ html: inout HTML, _ language: Language) {
    html.element("h3", text: Phrase.rules[language])
    html.scroll(Phrase.rules[language]) { html in
      html.element("table") { html in
        html.head([.setting, .thenValue, .nowValue], in: language)
        html.element("tbody") { html in
          for difference in findings.settings {
            html.element("tr") { html in
              html.element("th", .scope("row"), Attribute("lang", "zh-CN"), text: difference.place)
              html.element("td", Attribute("lang", "zh-CN"), text: difference.before ?? "–")
              html.element("td", Attribute("lang", "zh-CN"), text: difference.after ?? "–")
            }
          }
        }
      }
    }
  }

  private func rows<Row>(
    _ html: inout HTML, _ title: Phrase, _ changes: [(String, RerunFindings.Change<Row>)],
    _ language: Language, cells: (Row, Row) -> [RowChange]
  ) {
    guard !changes.isEmpty else { return }
    html.element("h3", text: title[language])
    html.element("ul", .class("reasons")) { html in
      for (name, change) in changes.prefix(50) {
        let words: String =
          switch (change.before, change.after) {
          case (let before?, let after?):
            cells(before, after).map { cell in
              cell.before.map {
                "\(cell.heading) \($0.isEmpty ? "–" : $0) → \(cell.after ?? "")"
              } ?? Phrase.changedUnseen(cell.heading)[language]
            }.joined(separator: language == .zh ? "；" : "; ")
          case (nil, _?): Phrase.hasCome[language]
          default: Phrase.hasGone[language]
          }
        html.element("li", text: "\(name)：\(words)")
      }
    }
    if changes.count > 50 {
      html.element(
        "p", .class("small"), text: Phrase.andMore(changes.count - 50)[language])
    }
  }
}
