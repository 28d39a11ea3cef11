internal import Access
internal import Policy
internal import Projects
internal import Staffing
internal import Store
internal import Wording

extension ProjectPage {
  /// Numbers to be reached: done, missing, and why (S002-20).
  func targets(_ html: inout HTML, _ judged: ProjectSight.Judged, _ language: Language) {
    guard !judged.kind.targets.isEmpty || !judged.record.targets.isEmpty else { return }
    html.element("section", .class("panel"), .id("targets")) { html in
      html.element("h2", text: Phrase.projectTargets[language])
      if judged.record.targets.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noProjectTargets[language])
      } else {
        html.table(
          "set",
          [
            .projectTarget, .projectTargetNumber, .projectTargetDone, .projectTargetBy,
            .projectReason, .noteOf,
          ], numbers: [.projectTargetNumber, .projectTargetDone], label: .projectTargets,
          in: language
        ) { html in
          for target in judged.record.targets { row(&html, target, judged, language) }
        }
      }
      guard side != nil else { return }
      if !judged.record.targets.isEmpty { noteProgress(&html, judged, language) }
      setTarget(&html, judged, language)
    }
  }

  private func row(
    _ html: inout HTML, _ target: ProjectRecord.Target, _ judged: ProjectSight.Judged,
    _ language: Language
  ) {
    let set = judged.kind[target: target.target.key]
    html.element("tr") { html in
      html.element(
        "th", .scope("row"),
        text: "\(set?.name[language] ?? target.target.key) (\(set?.unit[language] ?? ""))")
      html.element("td", .class("n"), text: Figures.count(target.target.number))
      html.element(
        "td", .class(target.missing > 0 ? "n minus" : "n"), text: Figures.count(target.done))
      html.element("td") { html in
        html.text(Figures.day(judged.record.due(target), in: language))
        if sight.isOpen, target.missing > 0, judged.record.due(target) < sight.day {
          html.raw(" ")
          html.tag(Phrase.projectLateTag[language], "bad")
        }
      }
      html.element("td", text: judged.record.delays[target.id]?.reason ?? "")
      html.element("td") { html in
        for one in sight.recorded.progress where one.value.target == target.id {
          html.element(
            "p", .class("small"),
            text:
              "\(Figures.day(one.value.progress.day, in: language)) +\(Figures.count(one.value.progress.number)) \(one.value.progress.note)"
          )
          withdrawing(&html, one, language)
        }
        if target.progress.isEmpty,
          let one = sight.recorded.targets.first(where: { $0.id == target.id })
        {
          withdrawing(&html, one, language)
        }
      }
    }
  }

  private func noteProgress(
    _ html: inout HTML, _ judged: ProjectSight.Judged, _ language: Language
  ) {
    noting(&html, "progress", .projectProgressNew, language) { html, typed in
      html.choiceField(
        "g-target", .projectTarget,
        judged.record.targets.map {
          (
            value: $0.id,
            words: judged.kind[target: $0.target.key]?.name[language] ?? $0.target.key
          )
        }, chosen: typed("g-target"), in: language)
      html.field(
        "g-number", .projectTargetNumber, type: "number", value: typed("g-number"),
        in: language)
      html.field(
        "g-day", .projectDay, type: "date",
        value: typed("g-day").isEmpty ? usualDay : typed("g-day"), in: language)
      html.field("g-note", .projectWords, value: typed("g-note"), in: language)
    }
  }

  private func setTarget(
    _ html: inout HTML, _ judged: ProjectSight.Judged, _ language: Language
  ) {
    let set = Set(judged.record.targets.map(\.target.key))
    let left = judged.kind.targets.filter { !set.contains($0.key) }
    guard !left.isEmpty else { return }
    let usual = left.compactMap { target in
      target.usual.map { "\(target.name[language]) \($0.value) \(target.unit[language])" }
    }
    noting(&html, "target", .projectTargetNew, language) { html, typed in
      html.choiceField(
        "t-target", .projectTarget,
        left.map { (value: $0.key, words: "\($0.name[language]) (\($0.unit[language]))") },
        chosen: typed("t-target"), in: language)
      html.field(
        "t-number", .projectTargetNumber,
        hint: usual.isEmpty
          ? nil : .projectUsual(usual.joined(separator: language == .zh ? "、" : ", ")),
        type: "number", value: typed("t-number"), in: language)
      html.field(
        "t-due", .projectTargetBy, type: "date",
        value: typed("t-due").isEmpty ? "\(sight.project.days.upperBound)" : typed("t-due"),
        in: language)
    }
  }

  /// What was pledged, came and was spent, each with its document (S002-20, S002-24).
  func funds(_ html: inout HTML, _ judged: ProjectSight.Judged, _ language: Language) {
    let account = judged.record.account
    let noted = sight.recorded.funds.sorted { $0.value.day > $1.value.day }
    html.element("section", .class("panel"), .id("funds")) { html in
      html.element("h2", text: Phrase.projectFunds[language])
      html.account(account, in: language)
      if noted.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noProjectFunds[language])
      } else {
        html.table(
          "entries",
          [
            .projectDay, .projectFundKind, .projectAmountHead, .projectPledgeDueHead,
            .projectDocumentHead, .projectRemarkHead, .noteOf,
          ], numbers: [.projectAmountHead], label: .projectFunds, in: language
        ) { html in
          for one in noted { row(&html, one, language) }
        }
      }
      if side != nil { noteFund(&html, language) }
    }
  }

  private func row(
    _ html: inout HTML, _ one: ProjectNoted<ProjectFund>, _ language: Language
  ) {
    let fund = one.value
    html.element("tr") { html in
      html.element("th", .scope("row"), text: Figures.day(fund.day, in: language))
      html.element("td", text: Phrase(fund.kind)[language])
      html.element("td", .class("n"), text: Figures.money(fund.amount, in: language))
      html.element("td", text: fund.due.map { Figures.day($0, in: language) } ?? "")
      html.element("td", text: fund.document)
      html.element("td", text: fund.note)
      html.element("td") { html in withdrawing(&html, one, language) }
    }
  }

  private func noteFund(_ html: inout HTML, _ language: Language) {
    noting(&html, "fund", .projectFundNew, language) { html, typed in
      html.choiceField(
        "f-kind", .projectFundKind,
        ProjectFund.Kind.allCases.map { (value: $0.rawValue, words: Phrase($0)[language]) },
        chosen: typed("f-kind"), in: language)
      html.field("f-amount", .projectAmount, value: typed("f-amount"), in: language)
      html.field(
        "f-day", .projectDay, type: "date",
        value: typed("f-day").isEmpty ? usualDay : typed("f-day"), in: language)
      html.field(
        "f-due", .projectPledgeDue, type: "date", value: typed("f-due"), isRequired: false,
        in: language)
      html.field("f-document", .projectDocument, value: typed("f-document"), in: language)
      html.field(
        "f-note", .projectRemark, value: typed("f-note"), isRequired: false, in: language)
    }
  }
}
