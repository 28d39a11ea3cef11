internal import PlanFormat
internal import Policy
internal import Staffing
internal import Wording

extension OverviewPage {
  func write(to html: inout HTML, in language: Language) {
    html.element("div", .class("head")) { html in
      html.element("div") { html in
        html.element("h1", text: title(in: language))
        html.element(
          "p",
          text: Phrase.overviewLead(
            city: Figures.count(figures.schools[.city] ?? 0),
            town: Figures.count(figures.schools[.town] ?? 0),
            village: Figures.count(figures.schools[.village] ?? 0))[language])
      }
    }
    due?.write(to: &html, in: language)
    status(&html, language)
    keys(&html, language)
    mapPanel(&html, language)
    html.element("div", .class("columns even")) { html in
      shortagePanel(&html, language)
      indicatorPanel(&html, language)
    }
  }

  private func status(_ html: inout HTML, _ language: Language) {
    PlanVerdict(plan: county.plan).write(to: &html, in: language) { html in
      guard county.plan != nil else { return }
      html.element("div", .class("actions")) { html in
        html.element("a", .class("button main"), .href("/plan"), text: Phrase.seePlan[language])
        html.element(
          "a", .class("button"), .href("/plan.xlsx"), text: Phrase.downloadWorkbook[language])
      }
    }
  }

  private func keys(_ html: inout HTML, _ language: Language) {
    let terms = county.book.planTerms
    let missing = county.posts.missing
    html.element("dl", .class("keys")) { html in
      html.key(
        Phrase.keySchools[language], Figures.count(county.roster.schools.count),
        Phrase.classes(Figures.count(figures.classes))[language])
      html.key(
        Phrase.keyTeachers[language], Figures.count(figures.teachers),
        Phrase.pupilsPerTeacher(
          Figures.decimal(Double(figures.pupils) / Double(max(1, figures.teachers)), places: 1))[
            language])
      html.key(
        Phrase.keyEligible[language], Figures.count(figures.eligible),
        Phrase.eligibleShare(
          Figures.share(figures.eligible, of: figures.atSendingSchools))[language])
      html.key(
        Phrase.keyShortage[language],
        county.plan == nil
          ? Figures.count(missing.before)
          : "\(Figures.count(missing.before)) → \(Figures.count(missing.after))",
        Phrase.shortageOfNeed(Figures.count(county.posts.need))[language])
      guard let plan = county.plan else { return }
      let wished = plan.moves.count { $0.phase == .market }
      html.key(
        Phrase.keyMoves[language], Figures.count(plan.moves.count),
        Phrase.movesByPhase(
          wished: Figures.count(wished), directed: Figures.count(plan.moves.count - wished))[
            language])
      html.key(
        Phrase.keyExchangeShare[language],
        Figures.percent(figures.counted, of: figures.eligible),
        Phrase.requiredShare(
          "\(Figures.count(figures.counted)) / \(Figures.count(figures.eligible))",
          minimum: Figures.permille(terms.exchangeShare))[language])
      let base = terms.backboneDenominator == .exchanged ? figures.counted : figures.eligible
      html.key(
        Phrase.keyBackboneShare[language], Figures.percent(figures.countedBackbone, of: base),
        Phrase.requiredShare(
          "\(Figures.count(figures.countedBackbone)) / \(Figures.count(base))",
          minimum: Figures.permille(terms.backboneShare))[language])
    }
  }

  private func mapPanel(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.mapTitle[language])
      html.element("div", .class("mapgrid")) { html in
        html.element("figure") { html in
          if map.dots.isEmpty {
            html.element("p", .class("empty"), text: Phrase.mapMissing[language])
          } else {
            map.write(to: &html, in: language)
          }
        }
        routes(&html, language)
      }
    }
  }

  /// The list that says what the lines of the map say.
  private func routes(_ html: inout HTML, _ language: Language) {
    html.element("div") { html in
      html.element("h3", text: Phrase.busiestRoutes[language])
      guard !map.flows.isEmpty else {
        return html.element("p", .class("muted"), text: Phrase.noMoves[language])
      }
      html.element("table") { html in
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", .scope("col"), text: Phrase.fromTo[language])
            html.element("th", .class("n"), .scope("col"), text: Phrase.people[language])
          }
        }
        html.element("tbody") { html in
          for flow in map.flows.prefix(12) {
            html.element("tr") { html in
              html.element("th", .scope("row")) { html in
                html.school(flow.from, county.name(of: flow.from))
                html.raw("<span class=\"arrow\"> → </span>")
                html.school(flow.to, county.name(of: flow.to))
              }
              html.element("td", .class("n"), text: Figures.count(flow.people))
            }
          }
        }
      }
      html.element("p", .class("small")) { html in
        html.link("/plan", "\(Phrase.allMoves[language]) (\(county.plan?.moves.count ?? 0))")
      }
    }
  }

  private func shortagePanel(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.shortageBySubject[language])
      guard let worst = shortages.first else {
        return html.element("p", .class("muted"), text: Phrase.noShortage[language])
      }
      let hasPlan = county.plan != nil
      BarTable(
        title: Phrase.shortageMessage(
          subject: worst.subject.name(in: language), before: worst.missing.before,
          after: worst.missing.after)[language],
        heading: Phrase.subject[language],
        series: [Phrase.before[language]] + (hasPlan ? [Phrase.after[language]] : []),
        rows: shortages.prefix(12).map { row in
          BarTable.Row(
            label: row.subject.name(in: language),
            address: "/staffing?subject=\(Address.encoded(row.subject.rawValue))",
            bars: [
              BarTable.Bar(count: row.missing.before, hue: "before")
            ] + (hasPlan ? [BarTable.Bar(count: row.missing.after, hue: "after")] : []))
        }
      ).write(to: &html)
    }
  }

  private func indicatorPanel(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.mainIndicators[language])
      IndicatorTable(rows: indicators, hasPlan: county.plan != nil).write(to: &html, in: language)
      html.element("p", .class("small")) { html in
        html.link("/indicators", Phrase.allIndicators[language])
      }
    }
  }
}
