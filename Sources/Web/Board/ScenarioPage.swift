internal import Planning
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/plan/scenarios/S-9`: people on the left, posts in the middle, and what it
/// does on the right.
struct ScenarioPage: Page {
  let county: County
  let desk: ScenarioDesk
  let view: ScenarioView
  let question: BoardQuestion
  let filter: PersonFilter

  /// Whether who looks may change it.
  let isOwn: Bool
  let context: WebContext

  var section: Section? { .planRuns }
  func title(in language: Language) -> String { desk.stored.name }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.planRuns, in: language)
    html.head(
      desk.stored.name,
      lead: Phrase.scenarioOf(
        desk.stored.openedBy, at: desk.stored.openedAt.chinaTime,
        changes: desk.scenario.changes.count)[language])
    if !isOwn { html.element("p", .class("panel"), text: Phrase.onlyOpener[language]) }
    html.element(
      "div", .class("board"), Attribute("data-board", desk.address, if: isOwn)
    ) { html in
      people(&html, language)
      html.element("div", .class("stack")) { html in
        options(&html, language)
        posts(&html, language)
      }
      html.element("div", .class("stack")) { html in
        if isOwn { beforeDrop(&html, language) }
        total(&html, language)
        changes(&html, language)
      }
    }
  }

  func address(_ pairs: (name: String, value: String)...) -> String {
    let kept = [
      ("show", filter.show.rawValue), ("subject", filter.subject.rawValue), ("q", filter.search),
    ].filter { pair in !pair.1.isEmpty && !pairs.contains { $0.name == pair.0 } }
    return Address(path: desk.address, query: kept + pairs).text
  }

  /// Where the script puts the effect, and the form that it sends.
  private func beforeDrop(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), Attribute("aria-live", "polite")) { html in
      html.element("h2", text: Phrase.beforeYouDrop[language])
      html.element("div", .id("drag-effect"), .class("small")) { html in
        html.element("p", text: Phrase.dragHint[language])
      }
      html.form(to: "\(desk.address)/drags", context: context) { html in
        kept(&html)
        html.hidden("teacher", "")
        html.hidden("post", "")
      }
    }
  }

  /// What the list shows, so that the board is the same after a step.
  func kept(_ html: inout HTML) {
    html.hidden("show", filter.show.rawValue)
    html.hidden("subject", filter.subject.rawValue)
    html.hidden("q", filter.search)
  }

  private func total(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.scenarioDoes[language])
      html.scroll(Phrase.scenarioDoes[language]) { html in
        html.element("table") { html in
          html.head([.aim], numbers: [.presentPlan, .thisScenario, .difference], in: language)
          html.element("tbody") { html in
            for aim in view.aims {
              html.element("tr") { html in
                html.element("th", .scope("row"), text: aim.level.name(in: language))
                html.element("td", .class("n"), text: Figures.count(aim.planned))
                html.element("td", .class("n"), text: Figures.count(aim.now))
                html.element("td", .class("n"), text: Figures.signed(aim.now - aim.planned))
              }
            }
          }
        }
      }
      var rest = view.effects
      rest.levels = []
      if desk.scenario.changes.isEmpty {
        html.element("p", .class("small"), text: Phrase.scenarioChangesNothing[language])
      } else {
        rest.write(to: &html, in: language)
      }
    }
  }

  private func changes(_ html: inout HTML, _ language: Language) {
    guard !desk.scenario.changes.isEmpty || (isOwn && !desk.drags.isEmpty) else { return }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.changesMade[language])
      html.element("ul", .class("reasons")) { html in
        for change in desk.scenario.changes {
          html.element("li") { html in
            html.link(address(("teacher", change.teacher.rawValue)), name(change.teacher))
            html.text(
              "：\(place(desk.planned[change.teacher], language)) → \(place(change.post, language))")
          }
        }
      }
      guard isOwn else { return }
      if let last = desk.drags.last {
        html.form(to: "\(desk.address)/undo", context: context) { html in
          html.hidden("number", "\(last.number)")
          html.submit(.undoLastDrag, isMain: false, in: language)
        }
      }
      guard !desk.scenario.changes.isEmpty else { return }
      html.element("p", .class("small"), text: Phrase.planOfScenarioNote[language])
      html.form(to: "\(desk.address)/plan", context: context) { html in
        html.submit(.planOfScenario, in: language)
      }
    }
  }

  func name(_ teacher: Teacher.ID) -> String { county.roster[teacher]?.name ?? teacher.rawValue }

  func place(_ post: Post?, _ language: Language) -> String {
    post.map { county.words(for: $0, in: language) } ?? Phrase.stays[language]
  }
}
