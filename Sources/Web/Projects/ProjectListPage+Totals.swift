internal import Policy
internal import Projects
internal import Staffing
internal import Store
internal import Wording

extension ProjectListPage {
  /// What the numbers of all projects within reach come to, by kind: how many were sent,
  /// trained, which rooms were set up (S002-22), and what was pledged and came (S002-24).
  func totals(_ html: inout HTML, _ language: Language) {
    let running = seen.filter { $0.state != .stopped }
    let kinds = (year.terms?.kinds ?? []).filter { kind in
      running.contains { sight in
        sight.project.kind == kind.key && sight.judged?.record.targets.isEmpty == false
      }
    }
    let account = ProjectAccount(running.flatMap { $0.judged?.record.funds ?? [] })
    guard !kinds.isEmpty || account != ProjectAccount([]) else { return }
    html.element("section", .class("panel"), .id("totals")) { html in
      html.element("h2", text: Phrase.projectTotals[language])
      html.account(account, in: language)
      guard !kinds.isEmpty else { return }
      html.table(
        "numbers",
        [
          .projectTarget, .projectKind, .projectUnit, .projectTargetNumber, .projectTargetDone,
        ], numbers: [.projectTargetNumber, .projectTargetDone], label: .projectTotals,
        in: language
      ) { html in
        for kind in kinds {
          let targets = running.filter { $0.project.kind == kind.key }
            .flatMap { $0.judged?.record.targets ?? [] }
          for target in kind.targets {
            let own = targets.filter { $0.target.key == target.key }
            if !own.isEmpty { html.total(own, target, kind, language) }
          }
        }
      }
    }
  }
}

extension HTML {
  /// What was pledged, came and was spent, and what that leaves.
  mutating func account(_ account: ProjectAccount, in language: Language) {
    element("dl", .class("facts")) { html in
      for (name, amount) in [
        (Phrase.projectPledged, account.pledged), (.projectReceived, account.received),
        (.projectSpent, account.spent), (.projectLeft, account.left),
        (.projectOutstanding, account.outstanding),
      ] {
        html.fact(name, Figures.money(amount, in: language), in: language)
      }
    }
  }

  fileprivate mutating func total(
    _ own: [ProjectRecord.Target], _ target: ProjectTerms.Target, _ kind: ProjectTerms.Kind,
    _ language: Language
  ) {
    let (done, set) = own.reduce((0, 0)) { ($0.0 + $1.done, $0.1 + $1.target.number) }
    element("tr") { html in
      html.element("th", .scope("row"), text: target.name[language])
      html.element("td", text: kind.name[language])
      html.element("td", text: target.unit[language])
      html.element("td", .class("n"), text: Figures.count(set))
      html.element("td", .class(done < set ? "n minus" : "n"), text: Figures.count(done))
    }
  }
}
