internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/establishment`: the total, the proposal in force or on its way, and the form of
/// the next one.
struct EstablishmentPage: Page {
  let context: WebContext
  let year: SchoolYear
  let total: EstablishmentTotal?

  /// The latest first, with the schools that whoever asks may see.
  let rounds: [EstablishmentRound]

  /// Whether those are all schools.
  let isWhole: Bool
  let draft: EstablishmentDraft
  let names: [School.ID: String]

  /// Nil for those who don't propose, and while a proposal waits.
  let form: EstablishmentForm?
  let mayDecide: Bool
  let problems: [Phrase]

  var section: Section? { .establishment }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.establishmentTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.establishmentLead[language])
    html.problems(problems, in: language)
    if isWhole { totalPanel(&html, language) }
    if let latest = rounds.first { round(&html, latest, language) }
    takingOver(&html, language)
    if let form { proposal(&html, form, language) }
    earlier(&html, language)
  }

  private func totalPanel(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("total")) { html in
      html.element("h2", text: Phrase.totalTitle[language])
      if let total {
        html.element("dl", .class("facts")) { html in
          html.fact(.totalPosts, Figures.count(total.total), in: language)
          html.fact(.document, total.document, in: language)
          html.fact(.computedPosts, Figures.count(draft.computed), in: language)
        }
      } else {
        html.element("p", text: Phrase.noTotal[language])
      }
      guard mayDecide else { return }
      html.form(to: "/establishment/total", context: context) { html in
        html.field(
          "total", .totalPosts, type: "number", value: total.map { "\($0.total)" } ?? "",
          in: language)
        html.field("document", .document, in: language)
        html.submit(.stateTotal, isMain: total == nil, in: language)
      }
    }
  }

  private func round(
    _ html: inout HTML, _ round: EstablishmentRound, _ language: Language
  ) {
    html.element(
      "section", .class("panel status \(round.isApproved ? "good" : "")"), .id("round")
    ) { html in
      html.element("h2") { html in
        html.text(Phrase.roundVersion(round.version)[language])
        html.raw(" ")
        html.tag(round.state[language], round.isApproved ? "good" : "")
      }
      html.element(
        "p", .class("muted"),
        text: Phrase.proposedBy(round.person, Figures.day(round.day, in: language))[language]
          + " · \(round.book)")
      if let decision = round.decision {
        html.element(
          "p",
          text: "\(decision.person) · \(Figures.day(decision.day, in: language))：\(decision.words)"
        )
      }
      html.element("dl", .class("facts")) { html in
        html.fact(.validFromDay, Figures.day(round.validFrom, in: language), in: language)
        if isWhole {
          html.fact(.totalPosts, Figures.count(round.total), in: language)
          html.fact(.schoolsSum, Figures.count(round.adjusted), in: language)
          html.fact(.reservePosts, Figures.count(round.reserve), in: language)
          html.fact(
            .leftOfTotal, Figures.count(round.total - round.adjusted - round.reserve), in: language)
        }
      }
      lines(&html, round, language)
      guard mayDecide, round.decision == nil else { return }
      decision(&html, round, language)
    }
  }

  private func lines(
    _ html: inout HTML, _ round: EstablishmentRound, _ language: Language
  ) {
    html.table(
      "lines",
      [
        .schoolName, .pupils, .classCount, .actual, .approvedBefore, .computedPosts,
        .adjustedPosts, .adjustReason,
      ],
      numbers: [
        .pupils, .classCount, .actual, .approvedBefore, .computedPosts, .adjustedPosts,
      ], label: .establishmentTitle, in: language
    ) { html in
      for line in round.lines {
        html.element("tr") { html in
          html.element("th", .scope("row"), text: line.schoolName)
          for number in [line.pupils, line.classes, line.staff] {
            html.element("td", .class("n"), text: Figures.count(number))
          }
          html.element("td", .class("n"), text: line.approved.map { Figures.count($0) } ?? "–")
          html.element("td", .class("n"), text: Figures.count(line.computed))
          html.element("td", .class("n")) { html in
            html.element("b", text: Figures.count(line.adjusted))
          }
          html.element("td", text: line.reason)
        }
      }
    }
  }

  private func decision(
    _ html: inout HTML, _ round: EstablishmentRound, _ language: Language
  ) {
    html.form(to: "/establishment/decide", context: context) { html in
      html.hidden("version", "\(round.version)")
      html.choiceField(
        "decision", .decideRound,
        [
          ("approve", Phrase.approveRound[language]), ("return", Phrase.returnRound[language]),
        ], in: language)
      html.textArea("words", .approvalWords, in: language)
      html.submit(.send, in: language)
    }
  }

  private func takingOver(_ html: inout HTML, _ language: Language) {
    guard context.isPresent, context.may(.importCounty), rounds.contains(where: \.isApproved) else {
      return
    }
    html.element("section", .class("panel narrow"), .id("take-over")) { html in
      html.element("h2", text: Phrase.takeEstablishmentTitle[language])
      html.element("p", text: Phrase.takeEstablishmentLead[language])
      html.form(to: "/establishment/take-over", context: context) { html in
        html.submit(.takeEstablishmentDo, in: language)
      }
    }
  }

  private func earlier(_ html: inout HTML, _ language: Language) {
    guard rounds.count > 1 else { return }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.earlierRounds[language])
      html.element("ul", .class("reasons")) { html in
        for round in rounds.dropFirst() {
          html.element("li") { html in
            html.text(
              [
                Phrase.roundVersion(round.version)[language], round.state[language],
                Phrase.proposedBy(round.person, Figures.day(round.day, in: language))[language],
                round.decision.map { $0.words } ?? "",
              ].filter { !$0.isEmpty }.joined(separator: " · "))
          }
        }
      }
    }
  }
}

extension EstablishmentRound {
  var state: Phrase {
    switch decision?.isApproved {
    case nil: .roundWaiting
    case true?: .roundApproved
    case false?: .roundReturned
    }
  }
}
