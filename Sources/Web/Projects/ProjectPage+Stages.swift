internal import Access
internal import Policy
internal import Projects
internal import Staffing
internal import Store
internal import Wording

extension ProjectPage {
  /// The stages in their order, with what was handed in and said of it, and what may be done
  /// next (S001-135).
  func stages(_ html: inout HTML, _ judged: ProjectSight.Judged, _ language: Language) {
    html.element("section", .class("panel"), .id("stages")) { html in
      html.element("h2", text: Phrase.projectStages[language])
      html.table(
        "course", [.projectStage, .projectDue, .stateOf, .noteOf], label: .projectStages,
        in: language
      ) { html in
        for line in judged.stages.lines { row(&html, line, judged, language) }
      }
      guard context.isPresent, sight.isOpen, let current = judged.stages.current else { return }
      if current.progress.state == .open, side != nil {
        handingIn(&html, current, language)
      }
      let isOwn =
        context.leads(sight.project)
        || current.progress.handedInBy == context.actor?.account
      if current.progress.state == .waits, context.may(.approveProjects), !isOwn {
        deciding(&html, current, language)
      }
      if side != nil { delaying(&html, judged, language) }
    }
  }

  private func row(
    _ html: inout HTML, _ line: StageCourse.Line, _ judged: ProjectSight.Judged,
    _ language: Language
  ) {
    let state = line.progress.state
    html.element("tr") { html in
      html.element("th", .scope("row"), text: line.stage.name[language])
      html.element("td") { html in
        html.text(Figures.day(line.due, in: language))
        if sight.isOpen, line.isLate(on: sight.day) {
          html.raw(" ")
          html.tag(Phrase.projectLateTag[language], "bad")
        }
        if let delay = judged.record.delays[line.stage.key] {
          html.element("p", .class("small muted"), text: delay.reason)
        }
      }
      html.element("td") { html in
        html.tag(state.name[language], state == .done ? "good" : state == .waits ? "warn" : "")
      }
      html.element("td") { html in
        for step in sight.recorded.steps where step.stage == line.stage.key {
          html.element(
            "p", .class("small"),
            text: [
              step.step.name[language], step.words, Figures.day(step.hand.day, in: language),
              step.hand.person,
            ].filter { !$0.isEmpty }.joined(separator: " · "))
        }
      }
    }
  }

  private func handingIn(
    _ html: inout HTML, _ line: StageCourse.Line, _ language: Language
  ) {
    opening(&html, "hand-in", title(.projectHandIn, line, language), language) { html in
      html.form(to: "\(sight.address)/hand-in", context: context) { html in
        html.hidden("what", "hand-in")
        html.hidden("h-stage", line.stage.key)
        html.textArea(
          "h-words", .projectHandInWords, value: typed(of: "hand-in")?.text("h-words") ?? "",
          in: language)
        html.submit(.projectHandInDo, in: language)
      }
      html.citation(line.stage.share.citation, in: language)
    }
  }

  private func deciding(
    _ html: inout HTML, _ line: StageCourse.Line, _ language: Language
  ) {
    let typed = typed(of: "decide")
    html.element("div", .class("unprinted"), .id("form-decide")) { html in
      html.element("h3", text: title(.projectDecide, line, language))
      html.form(to: "\(sight.address)/decide", context: context) { html in
        html.hidden("what", "decide")
        html.hidden("d-stage", line.stage.key)
        html.choiceField(
          "d-step", .projectDecision,
          [StageCase.Step.approve, .sendBack].map { ($0.rawValue, $0.name[language]) },
          chosen: typed?.text("d-step") ?? "", in: language)
        html.field(
          "d-words", .projectDecideWords, value: typed?.text("d-words") ?? "",
          isRequired: false, in: language)
        html.submit(.projectDecideDo, in: language)
      }
    }
  }

  private func title(
    _ words: Phrase, _ line: StageCourse.Line, _ language: Language
  ) -> String {
    "\(words[language])\(language == .zh ? "：" : ": ")\(line.stage.name[language])"
  }

  private func delaying(
    _ html: inout HTML, _ judged: ProjectSight.Judged, _ language: Language
  ) {
    let typed = typed(of: "delay")
    let stages = judged.stages.lines.filter { $0.progress.state != .done }
      .map { ($0.stage.key, $0.stage.name[language]) }
    let targets = judged.record.targets.filter { $0.missing > 0 }
      .map { ($0.id, judged.kind[target: $0.target.key]?.name[language] ?? $0.target.key) }
    opening(&html, "delay", Phrase.projectDelay[language], language) { html in
      html.form(to: "\(sight.address)/delay", context: context) { html in
        html.hidden("what", "delay")
        html.choiceField(
          "z-item", .projectDelayItem, stages + targets, chosen: typed?.text("z-item") ?? "",
          in: language)
        html.field(
          "z-until", .projectDelayUntil, type: "date", value: typed?.text("z-until") ?? "",
          in: language)
        html.field(
          "z-reason", .projectDelayReason, value: typed?.text("z-reason") ?? "", in: language)
        html.submit(.projectDelay, isMain: false, in: language)
      }
    }
  }

  /// The plan of the whole and those of stages, as they were stated last.
  func plans(_ html: inout HTML, _ judged: ProjectSight.Judged, _ language: Language) {
    let keys = [""] + judged.kind.stages.map(\.key)
    let stated = keys.compactMap { sight.recorded.plan(of: $0) }
    html.element("section", .class("panel"), .id("plans")) { html in
      html.element("h2", text: Phrase.projectPlan[language])
      if stated.isEmpty {
        html.element("p", .class("empty"), text: Phrase.projectNoPlan[language])
      }
      for plan in stated {
        html.element("h3", text: name(ofPlan: plan.stage, judged, language))
        html.element("p", text: plan.words)
        html.projectHand(plan.hand, language)
      }
      if side != nil { planning(&html, judged, language) }
    }
  }

  private func planning(
    _ html: inout HTML, _ judged: ProjectSight.Judged, _ language: Language
  ) {
    let typed = typed(of: "plan")
    let stages = judged.stages.lines.filter { $0.progress.state != .done }.map(\.stage.key)
    opening(&html, "plan", Phrase.projectPlanDo[language], language) { html in
      html.form(to: "\(sight.address)/plan", context: context) { html in
        html.hidden("what", "plan")
        html.choiceField(
          "p-stage", .projectPlanOf,
          ([""] + stages).map { ($0, name(ofPlan: $0, judged, language)) },
          chosen: typed?.text("p-stage") ?? "", in: language)
        html.textArea(
          "p-words", .projectPlanWords, value: typed?.text("p-words") ?? "", in: language)
        html.submit(.projectPlanDo, isMain: false, in: language)
      }
    }
  }

  private func name(
    ofPlan stage: String, _ judged: ProjectSight.Judged, _ language: Language
  ) -> String {
    stage.isEmpty
      ? Phrase.projectPlanWhole[language] : judged.kind[stage: stage]?.name[language] ?? stage
  }
}

extension StageCase.State {
  fileprivate var name: Phrase {
    switch self {
    case .open: .projectStageOpen
    case .waits: .projectStageWaits
    case .done: .projectStageDoneTag
    }
  }
}

extension StageCase.Step {
  fileprivate var name: Phrase {
    switch self {
    case .handIn: .projectHandInDo
    case .approve: .projectApprove
    case .sendBack: .projectSendBack
    }
  }
}
