internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

extension HTML {
  /// Claims of hours with what became of them.
  ///
  /// - Parameters:
  ///   - withdraw: Where one that waits is taken back, by those who may.
  ///   - mine: Which were handed in by whoever asks.
  ///   - names: What teachers are called, where they differ.
  mutating func claims(
    _ claims: [TrainingClaim], _ terms: TrainingTerms, withdraw: String?,
    mine: (TrainingClaim) -> Bool, names: ((Teacher.ID) -> String)?, _ context: WebContext,
    _ language: Language
  ) {
    element("section", .class("panel"), .id("claims")) { html in
      html.element("h2", text: "\(Phrase.claimsTitle[language]) (\(claims.count))")
      guard !claims.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noClaims[language])
      }
      html.table(
        "claim-table",
        (names == nil ? [] : [.nameOf]) + [
          .claimWhat, .claimSource, .claimDays, .classHours, .claimProof, .stateOf,
        ], numbers: [.classHours], label: .claimsTitle, in: language
      ) { html in
        for claim in claims {
          html.element("tr") { html in
            if let names { html.element("th", .scope("row"), text: names(claim.teacher)) }
            html.claimCells(claim, terms, language)
            html.element("td") { html in
              html.verdict(claim, language)
              guard let withdraw, claim.decision == nil, mine(claim) else { return }
              html.form(to: withdraw, context: context, class: "inline") { html in
                html.hidden("claim", claim.id)
                html.submit(.withdrawActivity, isMain: false, in: language)
              }
            }
          }
        }
      }
    }
  }

  mutating func claimCells(
    _ claim: TrainingClaim, _ terms: TrainingTerms, _ language: Language
  ) {
    let content = claim.content
    element("td", text: content.title)
    element("td", text: terms.sources.map(\.word).name(of: content.source, in: language))
    element(
      "td",
      text: Set([content.days.lowerBound, content.days.upperBound]).sorted()
        .map { Figures.day($0, in: language) }.joined(separator: "–"))
    element("td", .class("n"), text: Figures.count(content.hours))
    element("td", text: content.proof)
  }

  private mutating func verdict(_ claim: TrainingClaim, _ language: Language) {
    guard let decision = claim.decision else { return tag(Phrase.claimWaits[language]) }
    switch decision.verdict {
    case .recognised: tag(Phrase.claimRecognised[language], "good")
    case .refused: tag(Phrase.claimRefused[language], "bad")
    case .withdrawn: tag(Phrase.withdrawnTag[language])
    }
    if !decision.reason.isEmpty { element("p", .class("small"), text: decision.reason) }
  }

  /// What a claim says: where the hours come from, what it was, when, how long, the proof.
  mutating func claimFields(
    _ terms: TrainingTerms, ofSchools: Bool, _ today: Day, typed: FormFields?,
    _ language: Language
  ) {
    let sources = terms.sources.filter { $0.isOfSchools == ofSchools }
    choiceField(
      "source", .claimSource, sources.map { ($0.word.key, $0.word.name[language]) },
      chosen: typed?.text("source") ?? "", in: language)
    field("title", .claimWhat, value: typed?.text("title") ?? "", in: language)
    choiceField(
      "level", .courseLevel,
      [("", Phrase.noneOfThem[language])] + terms.levels.map { ($0.key, $0.name[language]) },
      chosen: typed?.text("level") ?? "", in: language)
    choiceField(
      "module", .courseModule,
      [("", Phrase.noneOfThem[language])]
        + terms.modules.map { ($0.word.key, $0.word.name[language]) },
      chosen: typed?.text("module") ?? "", in: language)
    field(
      "first", .claimFirst, type: "date", value: typed?.text("first") ?? "\(today)", in: language)
    field(
      "last", .claimLast, type: "date", value: typed?.text("last") ?? "\(today)", in: language)
    field("hours", .classHours, type: "number", value: typed?.text("hours") ?? "", in: language)
    field(
      "proof", .claimProof, hint: .claimProofHint, value: typed?.text("proof") ?? "", in: language)
    for source in sources {
      if let most = source.most {
        element(
          "p", .class("small muted"),
          text: Phrase.sourceLimit(
            source.word.name.zh, source.word.name.en, terms.hours.value * most.value / 1_000)[
              language])
      }
    }
  }
}

extension FormFields {
  func claim() throws -> ClaimedHours {
    let first = try day("first")
    let last = try day("last")
    guard first <= last else {
      throw WebProblem.badParameter("last", found: "\(last)", allowed: "≥ \(first)")
    }
    return ClaimedHours(
      source: text("source"), level: text("level"), module: text("module"),
      title: text("title"), hours: try whole("hours", allowed: "0 … \(ClaimHours.mostHours)"),
      days: first...last, proof: text("proof"))
  }
}
