internal import Access
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/pairings/HELPER/HELPED/sheets`: what each school was like as the pairing began and is now
/// (S000-120), and what each side writes of a term (S000-134, S000-141, S000-122).
struct PairSheetsPage: Page {
  let context: WebContext
  let county: County
  let pair: PairGraph.Pair
  let terms: PairSchemeTerms

  /// The last of each kind, side and term, the latest first.
  let sheets: [RecordedPairSheet]
  let themes: [PairTheme]
  let term: Term
  let isRunning: Bool
  let problems: [Phrase]
  let typed: FormFields?

  var section: Section? { .pairings }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.sheetsTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.pairings, in: language)
    html.head(
      title(in: language),
      lead: "\(county.name(of: pair.helper)) → \(county.name(of: pair.helped))")
    html.problems(problems, in: language)
    html.element("p", .class("small")) { html in
      html.link(pair.address, Phrase.pairPageLink[language])
      html.text(" · ")
      html.link(pair.schemeAddress, Phrase.schemeLink[language])
    }
    for side in PairSide.allCases {
      panel(&html, .baseline, side, language) { baseline(&$0, side, language) }
    }
    themePanel(&html, language)
    for side in PairSide.allCases {
      panel(&html, .report, side, language) { reports(&$0, side, language) }
    }
  }

  private func form(_ kind: PairSheetKind) -> PairSchemeTerms.Sheet {
    kind == .baseline ? terms.baseline : terms.report
  }

  private func of(_ kind: PairSheetKind, _ side: PairSide) -> [RecordedPairSheet] {
    sheets.filter { $0.kind == kind && $0.side == side }
  }

  private func panel(
    _ html: inout HTML, _ kind: PairSheetKind, _ side: PairSide, _ language: Language,
    content: (inout HTML) -> Void
  ) {
    let key = "\(kind.rawValue)-\(side.rawValue)"
    html.element("section", .class("panel"), .id(key)) { html in
      html.element(
        "h2",
        text: Phrase.sheetOf(kind.name, county.name(of: side.school(of: pair)))[language])
      if of(kind, side).isEmpty {
        html.element("p", .class("empty"), text: Phrase.sheetEmpty[language])
      } else {
        content(&html)
      }
      html.citation(form(kind).citation, in: language)
      let place = kind == .baseline ? pair.place : .school(side.school(of: pair))
      guard isRunning, context.may(.keepPairing, at: place) else { return }
      filling(&html, kind, side, key, language)
    }
  }

  /// The first baseline held against the latest.
  private func baseline(_ html: inout HTML, _ side: PairSide, _ language: Language) {
    guard let last = of(.baseline, side).first, let first = of(.baseline, side).last else { return }
    html.element(
      "p", .class("small muted"),
      text: "\(Figures.day(first.day, in: language)) → \(Figures.day(last.day, in: language))")
    let names = Dictionary(terms.baseline.asks.map { ($0.key, $0) }) { $1 }
    html.table(
      "compared-\(side.rawValue)", [.sheetAsk, .sheetBefore, .sheetNow, .sheetChange],
      numbers: [.sheetChange],
      label: .sheetOf(.baselineTitle, county.name(of: side.school(of: pair))), in: language
    ) { html in
      let lines = SheetComparison(
        terms.baseline.asks, from: first.answers, to: last.answers
      ).lines
      for line in lines {
        let ask = names[line.key]
        let unit = ask?.unit.map { " \($0[language])" } ?? ""
        html.element("tr") { html in
          html.element("th", .scope("row"), text: ask?.name[language] ?? line.key)
          html.element("td", text: line.before.isEmpty ? "–" : line.before + unit)
          html.element("td", text: line.now.isEmpty ? "–" : line.now + unit)
          html.element("td", .class("n"), text: line.change.map(Figures.signed) ?? "–")
        }
      }
    }
  }

  /// Each term's report, the latest first.
  private func reports(_ html: inout HTML, _ side: PairSide, _ language: Language) {
    for sheet in of(.report, side) {
      html.element("div", .class("case")) { html in
        html.element(
          "h3",
          text: [Figures.term(sheet.term, in: language), sheet.person].joined(separator: " · "))
        for part in terms.report.parts {
          let answered = part.asks.filter { sheet.answers[$0.key] != nil }
          if answered.isEmpty { continue }
          html.element("h4", text: part.name[language])
          html.element("dl", .class("facts")) { html in
            for ask in answered {
              html.element("div", .class("wide")) { html in
                html.element("dt", text: ask.name[language])
                html.element("dd", text: sheet.answers[ask.key] ?? "")
              }
            }
          }
        }
      }
    }
  }

  private func filling(
    _ html: inout HTML, _ kind: PairSheetKind, _ side: PairSide, _ key: String,
    _ language: Language
  ) {
    let last = of(kind, side).first { $0.term == term }
    let isTyped = typed?["sheet"] == key
    html.element("details", .class("unprinted"), Attribute("open", nil, if: isTyped)) { html in
      html.element(
        "summary",
        text: "\(Phrase.fillSheet[language]) · \(Figures.term(term, in: language))")
      html.form(to: pair.sheetsAddress, context: context) { html in
        html.hidden("sheet", key)
        for part in form(kind).parts {
          html.element("fieldset", .class("field")) { html in
            html.element("legend", text: part.name[language])
            for ask in part.asks {
              let name = "\(key)-\(ask.key)"
              html.field(
                name,
                Phrase(
                  zh: ask.name.zh + (ask.unit.map { "（\($0.zh)）" } ?? ""),
                  en: ask.name.en + (ask.unit.map { " (\($0.en))" } ?? "")),
                type: ask.unit == nil ? "text" : "number",
                value: isTyped ? typed?[name] ?? "" : last?.answers[ask.key] ?? "",
                isRequired: false, in: language)
            }
          }
        }
        html.submit(.saveSheet, isMain: false, in: language)
      }
    }
  }
}
