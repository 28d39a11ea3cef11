internal import PlanFormat
internal import Planning
internal import Policy
internal import Store
internal import Wording

/// `/plan/runs/R-9`: how far a plan is, or what came out and how it differs from
/// another.
struct PlanRunPage: Page {
  let run: PlanRun

  /// Nil while there's none.
  let plan: PlanFile?
  let county: County
  let context: WebContext
  let isAdopted: Bool

  /// Other finished runs that it can be laid beside.
  let others: [PlanRun]

  /// The run it's compared with; nil compares with the adopted plan.
  let comparedWith: String?
  let comparison: PlanComparison?

  /// The notice whose plan this one is made over, and who is told otherwise; nil for
  /// a plan made over none, or not done.
  let notice: Notice?
  let changes: [PublishedChange]?

  var section: Section? { .planRuns }
  func title(in language: Language) -> String { run.name }
  var address: String { "/plan/runs/\(run.id)" }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.planRuns, in: language)
    html.head(
      run.name,
      lead: Phrase.askedForBy(
        run.askedBy, at: run.askedAt.chinaTime, Phrase.planSettings(run.settings))[language])
    state(&html, language)
    guard let plan else { return }
    PlanVerdict(plan: plan).write(to: &html, in: language) { html in
      html.element("div", .class("actions")) { html in
        if plan.status != .infeasible, context.may(.makePlan) {
          html.element(
            "a", .class("button"), .href("/plan/board?run=\(run.id)"),
            text: Phrase.openBoard[language])
        }
        html.element(
          "a", .class("button"), .href("\(address)/plan.json"),
          text: Phrase.downloadPlanFile[language])
      }
    }
    if plan.status == .infeasible {
      html.element("p", .class("panel"), text: Phrase.infeasibleRunAdvice[language])
      return
    }
    published(&html, language)
    adoption(&html, language)
    LevelTable(plan: plan).write(to: &html, in: language)
    comparison(&html, language)
  }

  private func state(_ html: inout HTML, _ language: Language) {
    guard run.state != .done else { return }
    html.element(
      "section", .class("panel status \(run.state.hue)"), Attribute("role", "status")
    ) { html in
      html.element("h2", text: Phrase.planRunState(run)[language])
      if run.state == .running, !run.progress.isEmpty {
        html.element("p", text: run.progress)
      }
      if let failure = run.failure {
        html.element("p", text: Phrase.planRunFailed(failure)[language])
      }
      if run.state.isOpen {
        html.element("p", .class("small"), text: Phrase.pageAsksAgain[language])
        if context.may(.makePlan), !run.isCancelled {
          html.form(to: "\(address)/cancel", context: context) { html in
            html.submit(
              run.state == .running ? .stopAndKeep : .callOff, isMain: false, in: language)
          }
        }
      }
    }
  }

  private func adoption(_ html: inout HTML, _ language: Language) {
    html.element("section", .class(isAdopted ? "panel status good" : "panel")) { html in
      html.element("h2", text: Phrase.adoption[language])
      if isAdopted {
        html.element("p") { html in
          html.text(Phrase.isAdoptedPlan[language])
          html.link("/plan", Phrase.seePlan[language])
        }
      } else if context.may(.adoptPlan) {
        html.element("p", text: Phrase.adoptionAdvice(moves: plan?.moves.count ?? 0)[language])
        html.form(to: "\(address)/adopt", context: context) { html in
          html.submit(.adoptThisPlan, in: language)
        }
      } else {
        html.element("p", text: Phrase.leadersAdopt[language])
      }
    }
  }
}
