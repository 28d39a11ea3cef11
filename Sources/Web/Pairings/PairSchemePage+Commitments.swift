internal import Access
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension PairSchemePage {
  /// Who promised what, and what of it is done (S002-24).
  func commitments(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("commitments")) { html in
      html.element(
        "h2", text: "\(Phrase.commitmentsTitle[language]) (\(sight.commitments.count))")
      if sight.commitments.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noCommitments[language])
      }
      for commitment in sight.commitments { line(&html, commitment, language) }
      guard mayKeep, scheme.statement != nil else { return }
      html.element(
        "details", .class("unprinted"), .id("add"),
        Attribute("open", nil, if: carrying != nil || isTyped("what"))
      ) { html in
        html.element("summary", text: Phrase.addCommitment[language])
        html.form(to: "\(pair.schemeAddress)/commitments", context: context) { html in
          html.choiceField(
            "side", .commitmentSide, PairSide.allCases.map { ($0.rawValue, school($0)) },
            chosen: typed?["side"] ?? carrying?.side.rawValue ?? "", in: language)
          html.choiceField(
            "commitment", .commitmentKind, hint: .commitmentKindHint,
            sight.terms.commitments.map {
              ($0.key, "\($0.name[language]) (\($0.unit[language]))")
            }, chosen: typed?["commitment"] ?? "", in: language)
          html.field(
            "what", .commitmentWhat, value: typed?["what"] ?? carrying?.words ?? "",
            in: language)
          html.field(
            "amount", .commitmentAmountLabel, type: "number", value: typed?["amount"] ?? "",
            in: language)
          html.field(
            "by", .commitmentDue, type: "date",
            value: typed?["by"] ?? "\(scheme.term.days.upperBound)", in: language)
          html.submit(.addCommitment, in: language)
        }
      }
    }
  }

  private func line(_ html: inout HTML, _ commitment: CommitmentSight, _ language: Language) {
    let recorded = commitment.recorded
    let unit = commitment.kind?.unit[language] ?? ""
    html.element("div", .class("case"), .id(recorded.id)) { html in
      html.element("h3") { html in
        html.text("\(commitment.kind?.name[language] ?? recorded.kind) · \(school(recorded.side))")
        html.raw(" ")
        html.tag(commitment.standing.kind.name[language], commitment.standing.kind.hue)
      }
      html.element("p", text: recorded.what)
      html.element(
        "p", .class("small muted"),
        text: Phrase.commitmentLine(
          done: commitment.done, of: recorded.amount, unit: unit,
          due: Figures.day(recorded.due, in: language), isCounted: commitment.isCounted)[language])
      if !commitment.reason.isEmpty {
        html.element("p", .class("small"), text: Phrase.reasonSaid(commitment.reason)[language])
      }
      guard context.isPresent else { return }
      if context.may(.keepPairing, at: .school(recorded.side.school(of: pair))) {
        reporting(&html, commitment, language)
      }
      if mayKeep { dropping(&html, recorded, language) }
    }
  }

  private func reporting(
    _ html: inout HTML, _ commitment: CommitmentSight, _ language: Language
  ) {
    html.element("details", .class("unprinted")) { html in
      html.element("summary", text: Phrase.reportCommitment[language])
      html.form(to: "\(pair.schemeAddress)/report", context: context, class: "row") { html in
        html.hidden("id", commitment.recorded.id)
        html.hidden("term", "\(scheme.term)")
        if !commitment.isCounted {
          html.void(
            "input", Attribute("type", "number"), Attribute("name", "total"),
            Attribute("value", "\(commitment.done)"), Attribute("required", nil),
            Attribute(
              "aria-label", "\(Phrase.commitmentTotal[language]) \(commitment.recorded.id)"))
        }
        html.void(
          "input", Attribute("type", "text"), Attribute("name", "reason"),
          Attribute("maxlength", "500"), Attribute("value", commitment.reason),
          Attribute("placeholder", Phrase.shortReason[language]),
          Attribute("aria-label", "\(Phrase.shortReason[language]) \(commitment.recorded.id)"))
        html.submit(.reportCommitment, isMain: false, in: language)
      }
    }
  }

  private func dropping(
    _ html: inout HTML, _ recorded: RecordedCommitment, _ language: Language
  ) {
    html.element("details", .class("unprinted")) { html in
      html.element("summary", text: Phrase.dropCommitment[language])
      html.form(to: "\(pair.schemeAddress)/drop", context: context, class: "row") { html in
        html.hidden("id", recorded.id)
        html.void(
          "input", Attribute("type", "text"), Attribute("name", "reason"),
          Attribute("required", nil), Attribute("maxlength", "200"),
          Attribute("placeholder", Phrase.dropReason[language]),
          Attribute("aria-label", "\(Phrase.dropReason[language]) \(recorded.id)"))
        html.submit(.dropCommitment, isMain: false, in: language)
      }
    }
  }

  /// What the reports of the term before meant to do next (S003-13).
  func ideas(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("ideas")) { html in
      html.element("h2", text: "\(Phrase.carriedTitle[language]) (\(carried.count))")
      html.element("ul") { html in
        for idea in carried {
          html.element("li") { html in
            html.text(
              "\(idea.name[language]) · \(school(idea.side))\(language == .zh ? "：" : ": ")\(idea.words)"
            )
            guard mayKeep, scheme.statement != nil else { return }
            html.raw(" ")
            html.link(
              "\(pair.schemeAddress)?carry=\(Address.encoded(idea.key))#add",
              Phrase.carryIdea[language])
          }
        }
      }
    }
  }
}

extension CommitmentStanding.Kind {
  var hue: String {
    switch self {
    case .met: "good"
    case .late, .excused: "warn"
    case .short: "bad"
    case .open: ""
    }
  }
}
