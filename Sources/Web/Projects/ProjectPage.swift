internal import Access
internal import Actions
internal import Policy
internal import Projects
internal import Staffing
internal import Store
internal import Wording

/// `/projects/K-12`: one project: its stages and plans, activities, what came out, problems,
/// measurements, numbers and money; one thing per form.
struct ProjectPage: Page {
  let context: WebContext
  let county: County
  let sight: ProjectSight
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .projects }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { sight.project.title }

  /// As whom whoever asks keeps it, today; nil on a past day and when it's over.
  var side: ProjectSide? {
    context.isPresent && sight.isOpen ? context.side(of: sight.project) : nil
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.projects, in: language)
    html.head(title(in: language), lead: sight.judged?.kind.aim[language])
    html.problems(problems, in: language)
    state(&html, language)
    guard let judged = sight.judged else {
      return html.element(
        "p", .class("empty"), text: Phrase.noProjectKind(sight.project.kind)[language])
    }
    findings(&html, judged, language)
    stages(&html, judged, language)
    plans(&html, judged, language)
    activities(&html, judged, language)
    outputs(&html, judged, language)
    troubles(&html, judged, language)
    measures(&html, judged, language)
    targets(&html, judged, language)
    if judged.kind.hasFunds { funds(&html, judged, language) }
    if side != nil { numbering(&html, language) }
    if side == .keeper {
      leading(&html, language)
      stopping(&html, language)
    }
  }

  private func state(_ html: inout HTML, _ language: Language) {
    let project = sight.project
    html.element("section", .class("panel status")) { html in
      html.tag(
        sight.state.name[language],
        sight.state == .waits ? "warn" : sight.state == .closed ? "good" : "")
      if let end = sight.recorded.end {
        html.element("p", text: end.reason)
        html.projectHand(end.hand, language)
      }
      html.element("dl", .class("facts")) { html in
        html.fact(.projectKind, sight.kindName(in: language), in: language)
        html.fact(.projectLevel, Phrase(project.level)[language], in: language)
        html.fact(
          .projectNumber,
          sight.recorded.numbers.last.map { "\($0.number) · \($0.body)" }, in: language)
        html.fact(.projectLeader, sight.recorded.leaderName, in: language)
        html.fact(.projectSchools, sight.schoolNames(in: county, language), in: language)
        if !project.partner.isEmpty {
          html.fact(.projectPartner, project.partner, in: language)
        }
        html.fact(
          .projectDays,
          [project.days.lowerBound, project.days.upperBound]
            .map { Figures.day($0, in: language) }
            .joined(separator: language == .zh ? "至" : " to "), in: language)
        html.fact(.projectAims, project.aims, in: language)
      }
      for change in sight.recorded.leaders {
        html.element(
          "p", .class("small muted"),
          text: [
            Phrase.projectLeaders[language], change.name, change.reason,
            Figures.day(change.hand.day, in: language), change.hand.person,
          ].joined(separator: " · "))
      }
      links(&html, language)
      if let citation = sight.judged?.kind.citation { html.citation(citation, in: language) }
    }
  }

  /// The pair that it's done in, and what the topic came from.
  private func links(_ html: inout HTML, _ language: Language) {
    let project = sight.project
    if let pair = project.pair {
      html.element("p") { html in
        html.text("\(Phrase.projectPair[language])\(language == .zh ? "：" : ": ")")
        html.link(
          context.sameDay(
            "/pairings/\(Address.encoded(pair.helper.rawValue))/\(Address.encoded(pair.helped.rawValue))"
          ), "\(county.name(of: pair.helper)) → \(county.name(of: pair.helped))")
      }
    }
    if !project.origin.isEmpty {
      html.element("p") { html in
        html.text("\(Phrase.projectOrigin[language])\(language == .zh ? "：" : ": ")")
        // Lines of the ledger are numbered so.
        if project.origin.wholeMatch(of: #/Q-[0-9]+/#) != nil {
          html.link(context.sameDay("/problems/\(Address.encoded(project.origin))"), project.origin)
        } else {
          html.text(project.origin)
        }
      }
    }
  }

  private func findings(
    _ html: inout HTML, _ judged: ProjectSight.Judged, _ language: Language
  ) {
    guard !judged.findings.isEmpty else { return }
    html.element("section", .class("panel"), .id("findings")) { html in
      html.element("h2", text: "\(Phrase.projectFindings[language]) (\(judged.findings.count))")
      html.element("ul", .class("findings")) { html in
        for finding in judged.findings {
          html.element("li", text: finding.words(in: judged.kind)[language])
        }
      }
    }
  }

  /// What was typed into a form, when it's that one that comes back.
  func typed(of what: String) -> FormFields? { typed?.text("what") == what ? typed : nil }

  /// What fields of days begin with.
  var usualDay: String { "\(context.occasion.today)" }
}

extension HTML {
  /// Who said something, and when.
  mutating func projectHand(_ hand: ProjectHand, _ language: Language) {
    element(
      "p", .class("small muted"), text: "\(Figures.day(hand.day, in: language)) · \(hand.person)")
  }
}

extension ProjectWords {
  func choices(_ language: Language) -> [(value: String, words: String)] {
    entries.map { ($0.key, $0.name[language]) }
  }
}
