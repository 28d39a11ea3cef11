internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Uniting
internal import Wording

/// Walks with where their reports stand, the latest first (S001-047).
struct WalkList {
  let context: WebContext
  let county: County
  let walks: [(RecordedWalkDecision, RecordedWalk)]
  let walking: WalkTerms
  let day: Day

  /// Of the page that takes a walk back: `…/walks/withdraw`.
  let address: String
  let mayTakeBack: (RecordedWalkDecision) -> Bool

  func write(to html: inout HTML, in language: Language) {
    html.element("section", .class("panel"), .id("walks")) { html in
      let count = walks.count { $0.1.withdrawal == nil }
      html.element("h2", text: "\(Phrase.walkList[language]) (\(count))")
      guard !walks.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noWalks[language])
      }
      for (decision, walk) in walks { one(&html, decision, walk, language) }
    }
  }

  private func one(
    _ html: inout HTML, _ decision: RecordedWalkDecision, _ walk: RecordedWalk,
    _ language: Language
  ) {
    html.element("div", .class("case"), .id(walk.id.rawValue)) { html in
      html.element("h3") { html in
        html.text(
          [
            Figures.day(walk.walk.day, in: language), decision.teacherName,
            walking[form: walk.walk.form]?.name[language] ?? walk.walk.form,
            walking[level: walk.walk.level]?.name[language] ?? walk.walk.level,
          ].joined(separator: " · "))
        html.raw(" ")
        if walk.withdrawal != nil {
          html.tag(Phrase.activityTakenBack[language], "warn")
        } else {
          report(&html, walk, language)
        }
      }
      html.element("p", text: walk.topic)
      html.element(
        "p", .class("small muted"),
        text: [
          "\(county.name(of: decision.decision.home)) → \(county.name(of: decision.decision.host))",
          walk.hand.person,
        ].joined(separator: " · "))
      if let report = walk.report {
        html.element("details") { html in
          html.element(
            "summary",
            text: "\(Phrase.walkReport[language]) · \(Figures.day(report.hand.day, in: language))")
          html.element("p", text: report.words)
        }
      }
      if let withdrawal = walk.withdrawal {
        html.takenBack(withdrawal, language)
      } else if mayTakeBack(decision) {
        html.takingBack(walk.id.rawValue, to: "\(address)/walks/withdraw", context, language)
      }
    }
  }

  /// Whether its report is in, or by when it has to be.
  private func report(_ html: inout HTML, _ walk: RecordedWalk, _ language: Language) {
    let state = walk.walk.report(on: day, walking)
    guard state != .none else { return }
    let kind =
      switch state {
      case .handedIn: "good"
      case .late, .due: "warn"
      case .overdue: "bad"
      case .none: ""
      }
    html.tag(
      "\(Phrase.walkReport[language])\(language == .zh ? "" : " ")\(Phrase(state)[language])", kind)
    if walk.report == nil, let due = walk.walk.due(walking) {
      html.element(
        "small",
        text: " \(Phrase.walkReportDue[language]) \(Figures.day(due, in: language))")
    }
  }
}
