internal import Policy
internal import Store
internal import Wording

/// `/plan/scenarios`: everybody's scenarios on the present county.
struct ScenarioListPage: Page {
  /// The latest first.
  let desks: [ScenarioDesk]

  /// Finished runs that a scenario can begin from besides the adopted plan.
  let runs: [PlanRun]

  /// The adopted plan's digest.
  let adopted: String?
  let context: WebContext

  var section: Section? { .planRuns }
  func title(in language: Language) -> String { Phrase.scenariosTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.planRuns, in: language)
    html.head(title(in: language), lead: Phrase.scenariosLead[language])
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.scenariosTitle[language])
      guard !desks.isEmpty else {
        html.element("p", .class("empty"), text: Phrase.noScenarios[language])
        return
      }
      html.element("ul", .class("findings")) { html in
        for desk in desks {
          html.element("li") { html in
            html.link(desk.address, desk.stored.name)
            html.element(
              "p", .class("small muted"),
              text: Phrase.scenarioOf(
                desk.stored.openedBy, at: desk.stored.openedAt.chinaTime,
                changes: desk.scenario.changes.count)[language])
          }
        }
      }
    }
    begin(&html, language)
    if desks.count > 1 { merge(&html, language) }
  }

  private func begin(_ html: inout HTML, _ language: Language) {
    let plans =
      (adopted.map { [($0, Phrase.adoptedPlan[language])] } ?? [])
      + runs.compactMap { run in run.sha256.map { ($0, run.name) } }
    html.element("section", .class("panel narrow")) { html in
      html.element("h2", text: Phrase.openScenario[language])
      guard !plans.isEmpty else {
        html.element("p", .class("empty"), text: Phrase.noPlan[language])
        return
      }
      html.form(to: "/plan/scenarios", context: context) { html in
        html.field("name", .scenarioName, in: language)
        html.choiceField("plan", .beginFrom, plans, in: language)
        html.submit(.openScenario, in: language)
      }
    }
  }

  private func merge(_ html: inout HTML, _ language: Language) {
    let values = desks.map { ($0.stored.id, "\($0.stored.name) (\($0.stored.openedBy))") }
    html.element("section", .class("panel narrow")) { html in
      html.element("h2", text: Phrase.mergeScenarios[language])
      html.element("p", .class("note"), text: Phrase.mergeNote[language])
      html.element(
        "form", .class("form"), Attribute("action", "/plan/scenarios/merge")
      ) { html in
        html.choiceField("mine", .firstScenario, values, in: language)
        html.choiceField(
          "theirs", .secondScenario, values, chosen: values[1].0, in: language)
        html.submit(.layBeside, isMain: false, in: language)
      }
    }
  }
}
