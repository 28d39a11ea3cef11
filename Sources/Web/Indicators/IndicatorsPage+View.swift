internal import Equity
internal import Policy
internal import Staffing
internal import Wording

extension IndicatorsPage {
  func write(to html: inout HTML, in language: Language) {
    html.element("div", .class("head")) { html in
      html.element("div") { html in
        html.element("h1", text: title(in: language))
        html.element("p", text: Phrase.indicatorsLead[language])
      }
    }
    guard let equity else {
      return html.element("p", .class("panel"), text: Phrase.noStandards[language])
    }
    html.element("div", .class("columns even")) { html in
      for stage in [Stage.primary, .junior] { variation(&html, stage, language) }
    }
    for stage in [Stage.primary, .junior] { lawful(&html, stage, language) }
    structure(&html, equity, language)
    theil(&html, equity, language)
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.everyIndicator[language])
      IndicatorTable(rows: rows, hasPlan: county.plan != nil).write(to: &html, in: language)
    }
  }

  /// The coefficients of one stage as bars against the legal limit.
  private func variation(_ html: inout HTML, _ stage: Stage, _ language: Language) {
    let tables = lawful(stage)
    guard let limit = tables.first?.before.variationLimit else { return }
    let hasPlan = county.plan != nil
    let limitText = Figures.decimal(Double(limit) / 1000, places: 2)
    let within = tables.count { $0.after.verdict == .within }
    let message =
      hasPlan
      ? Phrase.variationMessage(
        stage: stage.name(in: language), within: within, of: tables.count, limit: limitText)
      : Phrase.variationMessageNow(
        stage: stage.name(in: language), within: within, of: tables.count, limit: limitText)
    html.element("section", .class("panel")) { html in
      html.element("h2", text: "\(Phrase.variation[language]) · \(stage.name(in: language))")
      BarTable(
        title: message[language], heading: Phrase.resource[language],
        series: [Phrase.before[language]] + (hasPlan ? [Phrase.after[language]] : []),
        rows: tables.map { table in
          BarTable.Row(
            label: name(of: table.before.trait)[language], address: nil,
            bars: [
              BarTable.Bar(coefficient: table.before.dispersion.variation, hue: "before")
            ]
              + (hasPlan
                ? [BarTable.Bar(coefficient: table.after.dispersion.variation, hue: "after")] : []))
        },
        limit: (Double(limit) / 1000, Phrase.limitIs(limitText)[language])
      ).write(to: &html)
    }
  }

  /// What each school has per 100 pupils against the legal standard.
  private func lawful(_ html: inout HTML, _ stage: Stage, _ language: Language) {
    let tables = lawful(stage)
    guard !tables.isEmpty else { return }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: "\(Phrase.lawful[language]) · \(stage.name(in: language))")
      html.scroll("\(Phrase.lawful[language]) · \(stage.name(in: language))") { html in
        html.element("table") { html in
          html.head(
            [.resource], numbers: [.perHundred, .standard, .reaching, .variation, .variationLimit],
            in: language)
          html.element("tbody") { html in
            for table in tables {
              html.element("tr") { html in
                html.element(
                  "th", .scope("row"), text: name(of: table.before.trait)[language])
                html.pair(table.map { Figures.decimal($0.perHundred, places: 2) })
                html.element(
                  "td", .class("n"),
                  text: Figures.decimal(table.before.standard.map { Double($0) / 1000 }, places: 1))
                html.pair(table.map { $0.reaching })
                html.pair(table.map { Figures.decimal($0.dispersion.variation) })
                html.element(
                  "td", .class("n"),
                  text: "≤ "
                    + Figures.decimal(
                      table.before.variationLimit.map { Double($0) / 1000 }, places: 2))
              }
            }
          }
        }
      }
    }
  }

  private func structure(
    _ html: inout HTML, _ equity: Comparison<EquityReport>, _ language: Language
  ) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.byArea[language])
      html.element("div", .class("charts")) { html in
        for trait in Trait.all {
          BarTable(
            title: Phrase.areaMessage(trait: name(of: trait.id)[language])[language],
            heading: Phrase.area[language],
            series: [Phrase.before[language]]
              + (county.plan == nil ? [] : [Phrase.after[language]]),
            rows: Zone.allCases.map { zone in row(zone, trait.id, equity, language) },
            longest: 1
          ).write(to: &html)
        }
      }
    }
  }

  private func row(
    _ zone: Zone, _ trait: Trait.ID, _ equity: Comparison<EquityReport>, _ language: Language
  ) -> BarTable.Row {
    let tally = equity.map { report in
      report.structure.first { $0.zone == zone }?.shares.first { $0.trait == trait }?.tally
        ?? Tally()
    }
    let before = BarTable.Bar(
      part: (tally.before.count, tally.before.people - tally.before.unknown),
      hue: county.plan == nil ? zone.rawValue : "\(zone.rawValue) f-pale")
    let after = BarTable.Bar(
      part: (tally.after.count, tally.after.people - tally.after.unknown), hue: zone.rawValue)
    return BarTable.Row(
      label: zone.name(in: language), address: nil,
      bars: county.plan == nil ? [before] : [before, after])
  }

  private func theil(
    _ html: inout HTML, _ equity: Comparison<EquityReport>, _ language: Language
  ) {
    let tables = equity.after.resources.filter { $0.theilByZone != nil }
    guard !tables.isEmpty else { return }
    let totals = tables.compactMap(\.theilByZone).reduce((within: 0.0, all: 0.0)) {
      ($0.within + $1.within, $0.all + $1.total)
    }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.theil[language])
      html.element("p", .class("note"), text: Phrase.theilNote[language])
      BarTable(
        title: Phrase.theilMessage(
          share: Figures.decimal(totals.all > 0 ? totals.within / totals.all * 100 : 0, places: 0)
            + " %")[language],
        heading: Phrase.resource[language],
        series: [Phrase.between[language], Phrase.within[language]],
        rows: tables.map { table in
          BarTable.Row(
            label: "\(name(of: table.trait)[language]) · \(table.stage.name(in: language))",
            address: nil,
            bars: [
              BarTable.Bar(coefficient: table.theilByZone?.between, hue: "after"),
              BarTable.Bar(coefficient: table.theilByZone?.within, hue: "before"),
            ])
        }
      ).write(to: &html)
    }
  }
}

extension BarTable.Bar {
  /// A coefficient; an undefined one has no bar.
  init(coefficient: Double?, hue: String) {
    self.init(value: coefficient ?? 0, text: Figures.decimal(coefficient), hue: hue)
  }
}

extension HTML {
  /// A cell with the value now and, when it differs, the value with the plan.
  fileprivate mutating func pair(_ words: Comparison<String>) {
    element(
      "td", .class("n"),
      text: words.before == words.after ? words.before : "\(words.before) → \(words.after)")
  }
}

extension ResourceTable {
  /// `31 / 38`; `–` while it is unknown of a school.
  fileprivate var reaching: String {
    guard shareReaching != nil else { return "–" }
    return "\(rows.count { $0.attainment == .reached }) / \(rows.count)"
  }
}
