internal import Access
internal import Actions
internal import Policy
internal import Store
internal import Wording

extension ObjectionPage {
  /// What became of the decision: kept by the plan that is public, being planned, or
  /// still to be carried out.
  func mend(_ html: inout HTML, _ language: Language) {
    guard let answer = objection.answer, let remedy = Remedy(answer.remedy), remedy != .none else {
      return
    }
    html.element("section", .class("panel status \(isKept ? "good" : "warn")"), .id("mend")) {
      html in
      html.element("h2", text: Phrase.mendTitle[language])
      if remedy == .fact {
        html.element("p", text: Phrase.mendFact[language])
        html.element("p") { html in
          html.link("/notices/\(objection.notice)/rerun", Phrase.rerunLink[language])
        }
        return
      }
      if isKept { html.element("p", text: Phrase.mendKept[language]) }
      if let mended {
        html.element("p") { html in
          html.link("/plan/runs/\(mended.id)", Phrase.mendRun[language])
          html.raw(" ")
          html.tag(Phrase.planRunState(mended)[language], mended.state.hue)
        }
      }
      guard !isKept, context.may(.makePlan), mended.map({ !$0.state.isUsable }) ?? true else {
        return
      }
      html.element("p", text: Phrase.mendLead[language])
      html.form(to: "/objections/\(objection.id)/mend", context: context) { html in
        html.submit(.mendDo, in: language)
      }
    }
  }
}

extension PlanRun.State {
  /// Whether a plan came out or still may.
  fileprivate var isUsable: Bool { isOpen || self == .done }
}
