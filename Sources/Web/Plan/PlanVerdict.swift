internal import PlanFormat
internal import Policy
internal import Wording

/// The panel that says in one sentence where the plan stands.
struct PlanVerdict {
  let plan: PlanFile?

  func write(
    to html: inout HTML, in language: Language, actions: (inout HTML) -> Void = { _ in }
  ) {
    html.element("section", .class("panel status \(hue)")) { html in
      html.element("h2", .class("visually-hidden"), text: Phrase.planStatus[language])
      html.element("div", .class("head flush")) { html in
        html.element("p", .class("verdict")) { html in
          if let plan {
            html.tag(plan.status.name(in: language), hue)
            html.raw(" ")
          }
          html.text(sentence[language])
        }
        actions(&html)
      }
    }
  }

  private var hue: String {
    switch plan?.status {
    case .proven: "good"
    case .feasible: "warn"
    case .infeasible: "bad"
    case nil: ""
    }
  }

  private var sentence: Phrase {
    guard let plan else { return .noPlan }
    return switch plan.status {
    case .proven: .verdictProven(levels: plan.levels.count)
    case .feasible: .verdictFeasible(gap: Figures.permille((plan.gap + 999) / 1000))
    case .infeasible: .verdictInfeasible
    }
  }
}
