internal import Access
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/pairings/HELPER/HELPED`: what the pair owes and did this school year, with the form
/// that notes an activity.
struct PairPage: Page {
  let context: WebContext
  let county: County
  let year: PairYear
  let sight: PairSight

  /// Nil for those who don't see the county.
  let signs: [PaperFinding]?
  let chains: [[School.ID]]
  let problems: [Phrase]

  /// What activities were for, and which objectives the term's scheme has.
  let aims: [String: PairActivityAim]
  let objectives: Set<String>

  /// Nil where the book says nothing of what guides may carry.
  let guides: GuideBoard?

  /// What was typed into the form that was refused.
  let typed: FormFields?

  var terms: PairingTerms? { year.terms }

  /// Whether it's the running school year; of an earlier one nothing is changed here.
  var isRunning: Bool { context.isPresent && year.year == year.years.first }

  var section: Section? { .pairings }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    "\(county.name(of: sight.pair.helper)) → \(county.name(of: sight.pair.helped))"
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.pairings, in: language)
    html.head(
      title(in: language),
      lead: ([sight.kinds.map(\.name[language]).joined(separator: language == .zh ? "、" : ", ")]
        + (sight.since.map { ["\(Phrase.pairSince[language]) \($0)"] } ?? []))
        .joined(separator: " · "))
    html.problems(problems, in: language)
    // Help on the network has no scheme of its own.
    if terms?.scheme != nil, !sight.isOnNetworkOnly {
      html.element("p") { html in
        html.link(sight.pair.schemeAddress, Phrase.schemeLink[language])
        html.text(" · ")
        html.link(sight.pair.sheetsAddress, Phrase.sheetsTitle[language])
      }
    }
    if isRunning, context.may(.keepPairing, at: sight.pair.place) {
      form(&html, language)
    }
    expectations(&html, language)
    network(&html, language)
    evidence(&html, language)
    if let guides {
      html.guides(
        guides.over(from: sight.pair.helper, at: sight.pair.helped), guides, in: language)
    }
    if let signs { paper(&html, signs, language) }
    activities(&html, language)
    if !chains.isEmpty {
      html.element("section", .class("panel")) { html in
        html.element("h2", text: Phrase.chainsTitle[language])
        html.element("ul", .class("reasons")) { html in
          for chain in chains {
            html.element("li", text: chain.map(county.name(of:)).joined(separator: " → "))
          }
        }
      }
    }
  }

  private func expectations(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("expectations")) { html in
      html.element("h2", text: Phrase.expectationsTitle(year.year)[language])
      if year.years.count > 1 { years(&html, language) }
      if let profile = sight.profile {
        html.element(
          "p",
          text: Phrase.heldBy(
            profile.name, since: sight.heldSince.map { Figures.day($0, in: language) } ?? "")[
              language])
        table(&html, language)
      } else {
        html.element("p", text: (terms == nil ? Phrase.noProfile : .profileNotChosen)[language])
      }
      guard isRunning, context.may(.arrangePairs), let terms else { return }
      html.form(to: "\(sight.pair.address)/profile", context: context, class: "row") { html in
        html.choiceField(
          "profile", .pairProfile, terms.profiles.map { ($0.key, $0.name[language]) },
          chosen: sight.profile?.key ?? "", in: language)
        html.submit(.profileDo, isMain: false, in: language)
      }
    }
  }

  private func years(_ html: inout HTML, _ language: Language) {
    html.element("p", .class("small")) { html in
      for other in year.years {
        if other == year.year {
          html.element("b", text: "\(other)")
        } else {
          html.link("\(sight.pair.address)?year=\(other.start)", "\(other)")
        }
        html.raw(" ")
      }
    }
  }

  private func table(_ html: inout HTML, _ language: Language) {
    html.table(
      "expected",
      [
        .activityKind, .activityCadence, .pairDue, .pairMet, .pairOverdue, .nextDue,
      ], numbers: [.pairDue, .pairMet, .pairOverdue], label: .expectationsTitle(year.year),
      in: language
    ) { html in
      for count in sight.counts { row(&html, count, language) }
    }
    var told: [String] = []
    for citation in sight.counts.map(\.expectation.citation)
    where !told.contains(citation.document) {
      told.append(citation.document)
      html.citation(citation, in: language)
    }
  }

  private func row(_ html: inout HTML, _ count: ExpectationCount, _ language: Language) {
    let past = count.count.entries.filter { $0.slot.due < sight.today }
    let overdue = past.reduce(0) { $0 + $1.missing }
    html.element("tr") { html in
      html.element("th", .scope("row"), text: name(of: count.expectation.kind, language))
      html.element("td", text: count.expectation.cadence.words[language])
      html.element(
        "td", .class("n"), text: Figures.count(past.reduce(0) { $0 + $1.slot.expected }))
      html.element(
        "td", .class("n"),
        text: Figures.count(past.reduce(0) { $0 + $1.slot.expected - $1.missing }))
      html.element("td", .class(overdue > 0 ? "n minus" : "n"), text: Figures.count(overdue))
      let next = count.count.entries.first { $0.slot.due >= sight.today && !$0.isMet }
      html.element(
        "td", .class("nowrap"), text: next.map { Figures.day($0.slot.due, in: language) } ?? "–")
    }
  }

  func name(of kind: PairActivityKind, _ language: Language) -> String {
    terms?.activities.first { $0.kind == kind }?.name[language] ?? kind.rawValue
  }

  private func paper(_ html: inout HTML, _ signs: [PaperFinding], _ language: Language) {
    html.element("section", .class("panel"), .id("signs")) { html in
      html.element("h2", text: Phrase.signsTitle[language])
      guard !signs.isEmpty else {
        return html.element("p", text: Phrase.noSigns[language])
      }
      html.element("p", .class("muted"), text: Phrase.signsLead[language])
      html.element("ul", .class("reasons")) { html in
        for sign in signs {
          html.element("li", text: sign.words { sight.counted[$0].activity.day }[language])
        }
      }
    }
  }
}
