internal import Access
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/pairings/HELPER/HELPED/scheme?term=2026-autumn`: what the heads of both schools agreed on
/// for a term, who promised what, how much of it is done, and both signatures (S000-117).
struct PairSchemePage: Page {
  let context: WebContext
  let county: County
  let pair: PairGraph.Pair
  let sight: SchemeSight
  let pairing: PairingTerms
  let aims: [String: PairActivityAim]
  let occasions: [RecordedPairOccasion]

  /// The terms that can be asked for, the latest first.
  let terms: [Term]

  /// What both sides meant to do next, from the reports of the term before (S003-13).
  let carried: [CarriedIdea]

  /// Whether the pair runs, and the term does too, as of now.
  let isRunning: Bool
  let problems: [Phrase]
  let typed: FormFields?

  /// Words of an idea that are to become a commitment.
  let carrying: CarriedIdea?

  struct CarriedIdea: Sendable {
    let key: String
    let side: PairSide
    let name: LocalizedText
    let words: String
  }

  var section: Section? { .pairings }
  var offersPast: Bool { true }
  var scheme: RecordedPairScheme { sight.scheme }
  var mayKeep: Bool { isRunning && context.may(.keepPairing, at: pair.place) }

  func title(in language: Language) -> String {
    Phrase.schemeOf(scheme.term)[language]
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.pairings, in: language)
    html.head(
      title(in: language),
      lead: "\(county.name(of: pair.helper)) → \(county.name(of: pair.helped))")
    html.problems(problems, in: language)
    status(&html, language)
    talks(&html, language)
    statement(&html, language)
    commitments(&html, language)
    if !carried.isEmpty { ideas(&html, language) }
    tasks(&html, language)
    occasionPanel(&html, language)
    done(&html, language)
  }

  func school(_ side: PairSide) -> String { county.name(of: side.school(of: pair)) }

  private func status(_ html: inout HTML, _ language: Language) {
    let isLate = sight.standing.isLate(on: sight.today) && scheme.term == terms.first
    html.element(
      "section", .class(isLate ? "panel status warn" : "panel status"), .id("standing"),
      Attribute("aria-labelledby", "standing-title")
    ) { html in
      html.element(
        "h2", .id("standing-title"), text: sight.standing.state.words[language])
      html.element("p", .class("small")) { html in
        html.link(pair.address, Phrase.pairPageLink[language])
        html.text(" · ")
        html.link(pair.sheetsAddress, Phrase.sheetsTitle[language])
        for term in terms where term != scheme.term {
          html.text(" · ")
          html.link(
            "\(pair.schemeAddress)?term=\(term)", Figures.term(term, in: language))
        }
      }
      html.element("dl", .class("facts")) { html in
        html.fact(.schemeDue, Figures.day(sight.standing.due, in: language), in: language)
        for side in PairSide.allCases {
          html.fact(
            .signatureOf(school(side)),
            sight.standing.signed[side].map { Figures.day($0, in: language) }
              ?? Phrase.notSignedYet[language], in: language)
          html.fact(
            .talksWithHead(school(side)), Figures.count(sight.talks(with: side)), in: language)
        }
      }
      if !sight.standing.lacks.isEmpty {
        html.element("ul", .class("reasons")) { html in
          for lack in sight.standing.lacks {
            html.element("li", text: Phrase.schemeLacks(lack)[language])
          }
        }
      }
      html.citation(sight.terms.due.citation, in: language)
      guard isRunning, let version = scheme.version else { return }
      for side in PairSide.allowed(.signPairing, in: pair, to: context)
      where sight.standing.waits(for: side) {
        html.form(to: "\(pair.schemeAddress)/sign", context: context, class: "row") { html in
          html.hidden("side", side.rawValue)
          html.hidden("version", "\(version)")
          html.submit(.signFor(school(side)), in: language)
        }
      }
    }
  }

  private func talks(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("talks")) { html in
      html.element("h2", text: "\(Phrase.talksTitle[language]) (\(scheme.talks.count))")
      for talk in scheme.talks {
        html.element("div", .class("case")) { html in
          let heads = PairSide.allCases.filter(talk.heads.contains).map(school)
          html.element(
            "h3",
            text: [
              Figures.day(talk.day, in: language), Phrase.headsThere(heads)[language],
            ].joined(separator: " · "))
          html.element("p", text: talk.minutes)
        }
      }
      guard mayKeep else { return }
      html.element("details", .class("unprinted"), Attribute("open", nil, if: isTyped("minutes"))) {
        html in
        html.element("summary", text: Phrase.noteTalk[language])
        html.form(to: "\(pair.schemeAddress)/talks", context: context) { html in
          html.field(
            "talk-day", .activityDay, type: "date",
            value: typed?["talk-day"] ?? "\(context.occasion.today)", in: language)
          html.ticks(
            "heads", .headsPresent, PairSide.allCases.map { ($0.rawValue, school($0)) },
            ticked: { typed?.all("heads").contains($0) ?? true }, in: language)
          html.textArea(
            "minutes", .talkMinutes, hint: .talkMinutesHint, value: typed?["minutes"] ?? "",
            in: language)
          html.submit(.noteTalk, in: language)
        }
      }
    }
  }

  private func statement(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("aims")) { html in
      html.element("h2", text: Phrase.schemeAims[language])
      if let statement = scheme.statement {
        html.element("p", text: statement.principle)
        html.element("ul") { html in
          for objective in sight.terms.objectives {
            guard let words = statement.objectives[objective.key] else { continue }
            html.element(
              "li",
              text: objective.name[language]
                + (words.isEmpty ? "" : "\(language == .zh ? "：" : ": ")\(words)"))
          }
        }
      } else {
        html.element("p", .class("empty"), text: Phrase.noStatement[language])
      }
      guard mayKeep else { return }
      html.element(
        "details", .class("unprinted"),
        Attribute("open", nil, if: scheme.statement == nil || isTyped("principle"))
      ) { html in
        html.element("summary", text: Phrase.writeAims[language])
        html.form(to: "\(pair.schemeAddress)/aims", context: context) { html in
          html.field(
            "principle", .schemePrinciple,
            value: typed?["principle"] ?? scheme.statement?.principle
              ?? sight.terms.principle[language], in: language)
          let chosen = scheme.statement?.objectives ?? [:]
          html.ticks(
            "objective", .schemeObjectives,
            sight.terms.objectives.map { ($0.key, $0.name[language]) },
            ticked: {
              isTyped("principle")
                ? typed?.all("objective").contains($0) == true
                : chosen[$0] != nil
            }, in: language)
          for objective in sight.terms.objectives {
            html.field(
              "words-\(objective.key)", .objectiveWords(objective.name),
              value: typed?["words-\(objective.key)"] ?? chosen[objective.key] ?? "",
              isRequired: false, in: language)
          }
          html.submit(.saveAims, isMain: scheme.statement == nil, in: language)
        }
      }
    }
  }

  func isTyped(_ name: String) -> Bool { typed?[name] != nil }
}
