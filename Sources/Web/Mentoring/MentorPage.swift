internal import Access
internal import Actions
internal import Mentoring
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/mentorship/ID`: one master and apprentice: plan, what's due and done, the coaching list; made
/// for a phone: one thing per form.
struct MentorPage: Page {
  let context: WebContext
  let county: County
  let sight: MentorSight
  let terms: MentorshipTerms?
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .mentorship }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    "\(sight.recorded.mentorName) → \(sight.recorded.apprenticeName)"
  }

  /// As whom whoever asks writes here; nil when they only look.
  var side: MentorSide? {
    context.isPresent && sight.state != .ended ? context.side(of: sight.bond) : nil
  }

  /// Whether it's the apprentice who asks.
  var isApprentice: Bool { side == .own(sight.bond.apprentice) }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.mentorship, in: language)
    html.head(
      title(in: language),
      lead: terms?[slot: sight.bond.kind]?.name[language] ?? sight.bond.kind.rawValue)
    html.problems(problems, in: language)
    state(&html, language)
    html.element("p", .class("unprinted")) { html in
      html.link("/training/readings", Phrase.readingsTitle[language])
    }
    guard let terms else {
      return html.element("p", .class("empty"), text: Phrase.needsMentorship[language])
    }
    plan(&html, terms, language)
    progress(&html, terms, language)
    if side != nil, sight.state == .runs || sight.state == .over {
      noting(&html, terms, language)
    }
    coaching(&html, terms, language)
    activities(&html, terms, language)
    if let side, !isApprentice, side == .keeper || sight.state == .over {
      ending(&html, language)
    }
  }

  private func state(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel status")) { html in
      html.tag(sight.state.name[language], sight.state == .over ? "warn" : "")
      if sight.isReached {
        html.raw(" ")
        html.tag(Phrase.mentorReached[language], "good")
      }
      html.element("dl", .class("facts")) { html in
        html.fact(
          .apprenticeSchool, county.name(of: sight.bond.apprenticeSchool), in: language)
        html.fact(
          .masterSchool,
          sight.bond.mentorSchool.map { county.name(of: $0) } ?? Phrase.researchOffice[language],
          in: language)
        html.fact(.subject, sight.recorded.subject?.name(in: language), in: language)
        html.fact(
          .mentorDays,
          [sight.bond.days.lowerBound, sight.bond.days.upperBound]
            .map { Figures.day($0, in: language) }
            .joined(separator: language == .zh ? "至" : " to "), in: language)
        html.fact(.mentorGoal, sight.bond.goal.name[language], in: language)
        if let end = sight.recorded.end {
          html.fact(.mentorSummary, end.summary, in: language)
        }
      }
      if let end = sight.recorded.end { html.hand(end.hand, language) }
    }
  }

  private func plan(_ html: inout HTML, _ terms: MentorshipTerms, _ language: Language) {
    html.element("section", .class("panel"), .id("plan")) { html in
      html.element("h2", text: Phrase.mentorPlan[language])
      if let plan = sight.plan {
        html.tag(sight.planState.name[language], sight.planState == .agreed ? "good" : "warn")
        html.version(plan, language)
      } else {
        html.element("p", .class("empty"), text: Phrase.mentorPlanNone[language])
      }
      if terms.wantsPlanFirst, sight.agreed == nil {
        html.element("p", text: Phrase.mentorNothingCounts[language])
        html.citation(terms.planCitation, in: language)
      }
      let older = sight.plans.dropLast().reversed()
      if !older.isEmpty {
        html.element("details") { html in
          html.element("summary", text: Phrase.mentorOlderPlans(older.count)[language])
          for plan in older {
            html.element("div", .class("case")) { html in html.version(plan, language) }
          }
        }
      }
      if side == .keeper, let plan = sight.plan, plan.agreement == nil,
        plan.hand.account != context.actor?.account
      {
        html.form(to: "\(sight.address)/agree", context: context) { html in
          html.hidden("plan", "\(plan.number)")
          html.submit(.mentorAgreeDo, in: language)
        }
      }
      if side != nil { planning(&html, language) }
    }
  }

  private func planning(_ html: inout HTML, _ language: Language) {
    let typed = typed?.text("what") == "plan" ? typed : nil
    html.element(
      "details", .class("unprinted"),
      Attribute("open", nil, if: sight.plan == nil || typed != nil)
    ) { html in
      html.element("summary", text: Phrase.mentorPlanAgain[language])
      html.form(to: "\(sight.address)/plan", context: context) { html in
        html.hidden("what", "plan")
        html.textArea(
          "aim", .mentorAim, value: typed?.text("aim") ?? sight.plan?.aim ?? "", in: language)
        html.textArea(
          "steps", .mentorSteps, hint: .mentorStepsHint,
          value: typed?.text("steps") ?? sight.plan?.steps ?? "", in: language)
        html.submit(.mentorPlanDo, in: language)
      }
    }
  }

  private func progress(_ html: inout HTML, _ terms: MentorshipTerms, _ language: Language) {
    guard let tally = sight.tally, !tally.lines.isEmpty else { return }
    html.element("section", .class("panel"), .id("progress")) { html in
      html.element("h2", text: Phrase.mentorProgress[language])
      html.table(
        "quotas", [.mentorQuota, .pairDue, .pairMet, .mentorShort],
        numbers: [.pairDue, .pairMet, .mentorShort], label: .mentorProgress, in: language
      ) { html in
        for line in tally.lines {
          let entry = line.entry(on: sight.day)
          let missing = entry?.missing ?? 0
          html.element("tr") { html in
            html.element("th", .scope("row"), text: line.quota.name[language])
            html.element("td", .class("n"), text: Figures.count(entry?.slot.expected ?? 0))
            html.element("td", .class("n"), text: Figures.count(entry?.happened.count ?? 0))
            html.element(
              "td", .class(missing > 0 ? "n minus" : "n"), text: Figures.count(missing))
          }
        }
      }
      if terms.forms.contains(where: { $0.role == .heard }) {
        html.element("p", .class("small muted"), text: Phrase.mentorHeardCounts[language])
      }
      var told: Set<String> = []
      for line in tally.lines where told.insert(line.quota.citation.document).inserted {
        html.citation(line.quota.citation, in: language)
      }
    }
  }
}

extension HTML {
  /// Who said something, and when.
  mutating func hand(_ hand: MentorHand, _ language: Language) {
    element(
      "p", .class("small muted"), text: "\(Figures.day(hand.day, in: language)) · \(hand.person)")
  }

  /// One version of a plan.
  fileprivate mutating func version(_ plan: RecordedMentorPlan, _ language: Language) {
    element("dl", .class("facts")) { html in
      html.fact(.mentorAim, plan.aim, in: language)
      html.fact(.mentorSteps, plan.steps, in: language)
      if let agreement = plan.agreement {
        html.fact(
          .mentorPlanAgreed,
          "\(Figures.day(agreement.day, in: language)) · \(agreement.person)", in: language)
      }
    }
    hand(plan.hand, language)
  }
}
