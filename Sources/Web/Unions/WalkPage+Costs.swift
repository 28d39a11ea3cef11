internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Uniting
internal import Wording

extension WalkPage {
  /// What an activity costs in each mode, from what was noted this school year (S001-052).
  func costs(_ html: inout HTML, _ walking: WalkTerms, _ language: Language) {
    let own = year.costs.filter { $0.union == sight.id }
    let costs = WalkCosts(
      own.filter { $0.withdrawal == nil }.map(\.cost), modes: walking.modes.map(\.key))
    html.element("section", .class("panel"), .id("costs")) { html in
      html.element("h2", text: Phrase.walkCosts[language])
      html.element("p", text: Phrase.walkCostsLead[language])
      let numbers: [Phrase] = [.walkCostActivities, .walkCostMoney, .walkCostEach]
      html.table(
        "modes", [.walkMode] + numbers, numbers: numbers, label: .walkCosts, in: language
      ) { html in
        for line in costs.lines {
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in
              html.text(walking[mode: line.mode]?.name[language] ?? line.mode)
              if costs.cheapest == line.mode {
                html.raw(" ")
                html.tag(Phrase.walkCheapest[language], "good")
              }
            }
            html.element("td", .class("n"), text: Figures.count(line.activities))
            html.element("td", .class("n"), text: Figures.yuan(line.money))
            html.element("td", .class("n"), text: line.each.map { Figures.yuan($0) } ?? "–")
          }
        }
      }
      for mode in walking.modes.prefix(1) { html.citation(mode.citation, in: language) }
      entries(&html, own, walking, language)
      if side != nil { noting(&html, walking, language) }
    }
  }

  private func entries(
    _ html: inout HTML, _ costs: [RecordedWalkCost], _ walking: WalkTerms,
    _ language: Language
  ) {
    guard !costs.isEmpty else { return }
    html.element("h3", text: Phrase.walkCostEntries[language])
    html.element("ul", .class("findings")) { html in
      for cost in costs {
        html.element("li", .id(cost.id)) { html in
          html.text(
            [
              Figures.day(cost.day, in: language),
              walking[mode: cost.cost.mode]?.name[language] ?? cost.cost.mode, cost.what,
              "\(Figures.count(cost.cost.activities)) × · \(Figures.yuan(cost.cost.money))",
              cost.notedBy.map { county.name(of: $0) } ?? Phrase.unionOffice[language],
            ].joined(separator: " · "))
          if let withdrawal = cost.withdrawal {
            html.raw(" ")
            html.tag(Phrase.activityTakenBack[language], "warn")
            html.takenBack(withdrawal, language)
          } else if let side, decides || side == cost.notedBy.map({ .school($0) }) {
            html.takingBack(cost.id, to: "\(sight.address)/walks/withdraw", context, language)
          }
        }
      }
    }
  }

  private func noting(_ html: inout HTML, _ walking: WalkTerms, _ language: Language) {
    html.element(
      "details", .class("unprinted"), Attribute("open", nil, if: typed?["amount"] != nil)
    ) { html in
      html.element("summary", text: Phrase.walkCostNote[language])
      html.form(to: "\(sight.address)/costs", context: context) { html in
        html.choiceField(
          "mode", .walkMode, walking.modes.map { ($0.key, $0.name[language]) },
          chosen: typed?["mode"] ?? "", in: language)
        html.field(
          "spent", .activityDay, type: "date",
          value: typed?["spent"] ?? "\(context.occasion.today)", in: language)
        html.field(
          "activities", .walkCostActivities, type: "number", value: typed?["activities"] ?? "1",
          in: language)
        html.field("amount", .walkCostMoney, value: typed?["amount"] ?? "", in: language)
        html.field("what", .walkCostWhat, value: typed?["what"] ?? "", in: language)
        html.submit(.walkCostNote, isMain: false, in: language)
      }
    }
  }
}

extension WebContext {
  /// As whom whoever asks keeps the walks under a decision: for the office, for one of the two
  /// schools, or as the teacher who walks; nil when they don't.
  func side(of decision: WalkDecision) -> UnionSide? {
    if may(.arrangeUnions) { return .office }
    for school in [decision.host, decision.home] where may(.keepUnions, at: .school(school)) {
      return .school(school)
    }
    return walker == decision.teacher ? .own(decision.teacher) : nil
  }
}
