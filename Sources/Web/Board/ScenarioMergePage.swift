internal import Planning
internal import Policy
internal import Staffing
internal import Wording

/// `/plan/scenarios/merge`: two scenarios beside each other, and their merge.
struct ScenarioMergePage: Page {
  let county: County
  let mine: ScenarioDesk
  let theirs: ScenarioDesk

  /// Of the first, of the second and of the merge.
  let views: [ScenarioView]
  let merge: ScenarioMerge
  let context: WebContext

  var section: Section? { .planRuns }
  func title(in language: Language) -> String { Phrase.mergeScenarios[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.planRuns, in: language)
    html.head(title(in: language), lead: Phrase.mergeNote[language])
    figures(&html, language)
    people(&html, language)
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.toDecide[language])
      html.form(to: "/plan/scenarios/merge", context: context) { html in
        html.hidden("mine", mine.stored.id)
        html.hidden("theirs", theirs.stored.id)
        if merge.conflicts.isEmpty {
          html.element("p", text: Phrase.nothingToDecide[language])
        }
        for conflict in merge.conflicts { decision(conflict, &html, language) }
        html.field(
          "name", .scenarioName, value: "\(mine.stored.name)＋\(theirs.stored.name)", in: language)
        html.submit(.mergeScenarios, in: language)
      }
    }
  }

  private func figures(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.scenarioDoes[language])
      html.scroll(Phrase.scenarioDoes[language]) { html in
        html.element("table") { html in
          html.head(
            [.aim], numbers: [.presentPlan, .firstScenario, .secondScenario, .mergedScenario],
            in: language)
          html.element("tbody") { html in
            for (rank, aim) in views[0].aims.enumerated() {
              html.element("tr") { html in
                html.element("th", .scope("row"), text: aim.level.name(in: language))
                html.element("td", .class("n"), text: Figures.count(aim.planned))
                for view in views {
                  html.element("td", .class("n"), text: Figures.count(view.aims[rank].now))
                }
              }
            }
          }
        }
      }
      guard !views[2].effects.broken.isEmpty else { return }
      html.element("h3", text: Phrase.brokenIfMerged[language])
      var broken = views[2].effects
      broken.levels = []
      broken.indicators = []
      broken.write(to: &html, in: language)
    }
  }

  private func people(_ html: inout HTML, _ language: Language) {
    let teachers = Set((mine.scenario.changes + theirs.scenario.changes).map(\.teacher)).sorted()
    let (first, second) = (mine.places, theirs.places)
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.goElsewhere(teachers.count)[language])
      html.scroll(Phrase.goElsewhere(teachers.count)[language], fits: true) { html in
        html.element("table") { html in
          html.head(
            [.teacherName, .presentPlan, .firstScenario, .secondScenario], in: language)
          html.element("tbody") { html in
            for teacher in teachers {
              html.element("tr") { html in
                html.element("th", .scope("row"), text: name(teacher))
                for post in [mine.planned[teacher], first[teacher], second[teacher]] {
                  html.element("td", text: place(post, language))
                }
              }
            }
          }
        }
      }
    }
  }

  private func decision(
    _ conflict: ScenarioMerge.Conflict, _ html: inout HTML, _ language: Language
  ) {
    let teacher = conflict.teacher.rawValue
    let choices: [(ScenarioMerge.Side, String)] = [
      (.mine, "\(Phrase.firstScenario[language])：\(place(conflict.mine.post, language))"),
      (.theirs, "\(Phrase.secondScenario[language])：\(place(conflict.theirs.post, language))"),
      (
        .plan,
        "\(Phrase.asPlanned[language])：\(place(mine.planned[conflict.teacher], language))"
      ),
    ]
    html.hidden("person", teacher)
    html.element("fieldset", .class("field")) { html in
      html.element("legend", text: name(conflict.teacher))
      for (side, words) in choices {
        html.element("label", .class("choice")) { html in
          html.void(
            "input", Attribute("type", "radio"), Attribute("name", "side-\(teacher)"),
            Attribute("value", side.rawValue), Attribute("required", nil))
          html.text(" \(words)")
        }
      }
    }
  }

  private func name(_ teacher: Teacher.ID) -> String {
    "\(county.roster[teacher]?.name ?? "") \(teacher)"
  }

  private func place(_ post: Post?, _ language: Language) -> String {
    post.map { county.words(for: $0, in: language) } ?? Phrase.stays[language]
  }
}
