internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/plan/runs`: ask for a plan, and those that were asked for.
struct PlanRunListPage: ListPage {
  let runs: [PlanRun]
  private let list: ListView<PlanRun>

  /// Those of the board, filled in for the next plan.
  let pins: [StoredPin]
  let year: SchoolYear
  let context: WebContext

  /// The adopted plan's digest.
  let adopted: String?

  init(
    runs: [PlanRun], pins: [StoredPin], year: SchoolYear, context: WebContext, adopted: String?,
    address: Address
  ) throws {
    let state: PlanRun.State? = try ListQuery(address: address).choice("state")
    self.runs = runs
    self.pins = pins
    self.year = year
    self.context = context
    self.adopted = adopted
    self.list = try ListView(
      id: "plan-runs", title: .plansAskedFor, columns: PlanRunListPage.columns(adopted),
      rows: runs.filter { state == nil || $0.state == state }, address: address,
      filters: [
        .choice(
          "state", .state, PlanRun.State.allCases.map { ($0.rawValue, .planRunStateName($0)) },
          chosen: state?.rawValue)
      ], isPersonal: false, empty: .noPlanRuns
    ) { [NameReading("\($0.name) \($0.askedBy)")] }
  }

  var exported: (any ExportableList)? { list }
  var section: Section? { .planRuns }
  func title(in language: Language) -> String { Phrase.planRunsTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.planRunsLead[language])
    if context.may(.makePlan), adopted != nil {
      html.element("p", .class("actions")) { html in
        html.link("/plan/board", Phrase.openBoard[language])
        html.link("/plan/scenarios", Phrase.scenariosTitle[language])
      }
    }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.plansAskedFor[language])
      list.write(to: &html, in: language)
    }
    if context.may(.makePlan) { form(&html, language) }
  }

  private static func columns(_ adopted: String?) -> [ListTable<PlanRun>.Column] {
    [
      .init("name", .planName, named: \.name) { html, run, _ in
        html.link("/plan/runs/\(run.id)", run.name)
      },
      .init("settings", .runSettings) { html, run, language in
        html.text(Phrase.planSettings(run.settings)[language])
      },
      .init("person", .person, named: \.askedBy) { html, run, _ in html.text(run.askedBy) },
      .init("time", .time, by: \.askedAt.milliseconds) { html, run, _ in
        html.element("span", .class("nowrap"), text: run.askedAt.chinaTime)
      },
      .init("state", .state, by: \.state.rawValue) { html, run, language in
        html.tag(Phrase.planRunState(run)[language], run.state.hue)
        if run.sha256 != nil, run.sha256 == adopted {
          html.raw(" ")
          html.tag(Phrase.adopted[language], "good")
        }
      },
    ]
  }

  private func form(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.askForPlan[language])
      html.form(to: "/plan/runs", context: context) { html in
        html.field(
          "name", .planName, hint: .planNameHint,
          value: Phrase.nextPlanName(runs.count + 1)[language], in: language)
        html.field(
          "year", .schoolYearOfPlan, hint: .schoolYearHint, type: "number",
          value: "\(year.start)", in: language)
        html.choiceField(
          "effort", .runEffort, hint: .effortHint,
          [
            ("normal", Phrase.effortNormal[language]), ("low", Phrase.effortLow[language]),
            ("high", Phrase.effortHigh[language]),
          ], in: language)
        html.field(
          "limit", .timeLimit, hint: .timeLimitHint, type: "number", isRequired: false,
          in: language)
        html.field("seed", .runSeed, hint: .seedHint, type: "number", value: "1", in: language)
        html.element("div", .class("field")) { html in
          html.element("label", Attribute("for", "pins"), text: Phrase.pins[language])
          html.element("p", .class("hint"), .id("pins-hint"), text: Phrase.pinsHint[language])
          html.element(
            "textarea", .id("pins"), Attribute("name", "pins"), Attribute("rows", "4"),
            Attribute("aria-describedby", "pins-hint"),
            text: pins.map { "\($0.teacher) \($0.post)  # \($0.decidedBy)：\($0.reason)" }
              .joined(separator: "\n"))
        }
        html.submit(.askForPlan, in: language)
      }
    }
  }
}

extension PlanRun.State {
  /// The tag's class.
  var hue: String {
    switch self {
    case .done: "good"
    case .waiting, .running: "warn"
    case .failed: "bad"
    case .cancelled: ""
    }
  }
}
