internal import Planning
internal import Policy
internal import Staffing
internal import Wording

extension PlanRunPage {
  /// Who goes elsewhere than in the other plan, and what each plan is worth.
  func comparison(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.comparison[language])
      choice(&html, language)
      guard let comparison else {
        html.element("p", .class("empty"), text: Phrase.nothingToCompare[language])
        return
      }
      if comparison.isSame {
        html.element("p", text: Phrase.samePlan[language])
        return
      }
      figures(comparison, &html, language)
      // Who differs from what was published stands above, with why.
      if changes == nil || comparedWith != nil { people(comparison, &html, language) }
    }
  }

  private func choice(_ html: inout HTML, _ language: Language) {
    guard !others.isEmpty else { return }
    html.element("form", .class("filters"), Attribute("action", address)) { html in
      html.element("div") { html in
        html.element("label", Attribute("for", "with"), text: Phrase.compareWith[language])
        html.element("select", .id("with"), Attribute("name", "with")) { html in
          html.element(
            "option", Attribute("value", ""),
            text: (notice == nil ? Phrase.adoptedPlan : .publishedPlace)[language])
          for other in others {
            html.element(
              "option", Attribute("value", other.id),
              Attribute("selected", nil, if: other.id == comparedWith), text: other.name)
          }
        }
      }
      html.element("button", .class("button"), text: Phrase.compare[language])
    }
  }

  private func figures(
    _ comparison: PlanComparison, _ html: inout HTML, _ language: Language
  ) {
    html.scroll(Phrase.comparison[language]) { html in
      html.element("table") { html in
        html.head([.aim], numbers: [.theOther, .thisPlan, .difference], in: language)
        html.element("tbody") { html in
          for level in comparison.levels {
            html.element("tr") { html in
              html.element(
                "th", .scope("row"),
                text: PlanLevel(rawValue: level.name)?.name(in: language) ?? level.name)
              html.element("td", .class("n"), text: level.first.map(Figures.count) ?? "–")
              html.element("td", .class("n"), text: level.second.map(Figures.count) ?? "–")
              html.element("td", .class("n"), text: difference(level))
            }
          }
        }
      }
    }
  }

  private func difference(_ figure: PlanComparison.Figure) -> String {
    guard let first = figure.first, let second = figure.second else { return "–" }
    return first == second
      ? "0" : (second > first ? "+" : "−") + Figures.count(abs(second - first))
  }

  private func people(
    _ comparison: PlanComparison, _ html: inout HTML, _ language: Language
  ) {
    let shown = comparison.people.prefix(100)
    html.element(
      "h3", text: Phrase.goElsewhere(comparison.people.count)[language])
    guard !shown.isEmpty else { return }
    html.scroll(Phrase.goElsewhere(comparison.people.count)[language], fits: true) { html in
      html.element("table") { html in
        html.head([.teacherName, .theOther, .thisPlan], in: language)
        html.element("tbody") { html in
          for person in shown {
            html.element("tr") { html in
              html.element("th", .scope("row")) { html in
                html.link(
                  Teacher.address(of: person.teacher),
                  county.roster[person.teacher]?.name ?? person.teacher.rawValue)
              }
              html.element("td", text: place(person.first, language))
              html.element("td", text: place(person.second, language))
            }
          }
        }
      }
    }
    if comparison.people.count > shown.count {
      html.element(
        "p", .class("small"),
        text: Phrase.andMore(comparison.people.count - shown.count)[language])
    }
  }

  private func place(_ post: Post?, _ language: Language) -> String {
    guard let post else { return Phrase.stays[language] }
    return county.words(for: post, in: language)
  }
}
