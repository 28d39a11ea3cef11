internal import Access
internal import PlanFormat
internal import Policy
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// `/competition/application`: one's own line and nothing of anybody else's.
struct ApplicationPage: Page {
  let context: WebContext
  let run: CompetitionRun?

  /// Nil for those who don't take part.
  let mine: StoredApplicant?
  let offers: [Offer.ID: Offer]

  /// The posts whose stage, subject and grade fit.
  let fitting: [Offer]

  /// By round.
  let names: [Phrase]

  /// Of the latest round.
  let deadline: WishDeadline?
  let roundCount: Int

  /// One's own.
  let objections: [CompetitionObjection]
  let draft: (wishes: [Offer.ID], accepts: Bool)?
  let problems: [Phrase]

  var section: Section? { .competition }
  func title(in language: Language) -> String { Phrase.applicationTitle[language] }

  private var isOpen: Bool {
    guard let round = run?.rounds.last, let deadline else { return false }
    return round.situation(deadline).state(on: context.occasion.today) == .open && !isSettled
  }

  private var isSettled: Bool {
    guard let mine else { return false }
    return (run?.rounds ?? []).compactMap(\.signed).contains { $0.settles(mine.id) }
  }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.applicationLead[language])
    html.problems(problems, in: language)
    guard let run, let mine else {
      return html.element(
        "p", .class("panel status"),
        text: (run == nil ? Phrase.noCompetitionYet : .notCompeting)[language])
    }
    if let deadline {
      html.element("section", .class("panel status \(isOpen ? "good" : "")")) { html in
        html.element(
          "p",
          text:
            "\(Phrase.applicationUntil[language])：\(Figures.day(deadline.last, in: language))")
        for outage in deadline.outages {
          html.element(
            "p",
            text: Phrase.wishesExtended(
              Figures.day(outage.day, in: language), minutes: outage.minutes)[language])
        }
      }
    }
    for round in run.rounds.reversed() { result(&html, round, mine, language) }
    html.roundObjections(objections, in: language)
    handedIn(&html, run, mine, language)
    if isOpen { form(&html, run, mine, language) }
  }

  private func result(
    _ html: inout HTML, _ round: CompetitionRound, _ mine: StoredApplicant,
    _ language: Language
  ) {
    guard let file = round.signed else { return }
    let hiring = file.hired.first { $0.applicant == mine.id }
    let kept = file.kept.first { $0.applicant == mine.id }
    let left = file.left.first { $0.applicant == mine.id }
    guard hiring != nil || kept != nil || left != nil else { return }
    html.element(
      "section", .class("panel status \(hiring == nil ? "" : "good")"),
      .id("result-\(round.number)")
    ) { html in
      html.element(
        "h2",
        text: [
          Phrase.ownResult[language],
          Phrase.roundNumber(
            round.number,
            round.number <= names.count ? names[round.number - 1] : .competition)[language],
        ].joined(separator: " · "))
      if let hiring, let offer = offers[hiring.post] {
        html.element(
          "p", .class("verdict"),
          text: Phrase.hiredAt(
            "\(offer.schoolName) \(offer.words(in: language))",
            round: file.rounds[hiring.round - 1].kind.name(in: language), wish: nil)[language])
      } else if let kept {
        html.element("p", .class("verdict"), text: Phrase.staysWithoutChair[language])
        for reason in kept.reasons { html.element("p", text: reason.text(in: language)) }
      } else {
        html.element(
          "p", .class("verdict"),
          text: (round.number < roundCount ? Phrase.notHiredYet : .notHiredAtAll)[language])
      }
      html.element(
        "p", text: "\(Phrase.scoreLabel[language])：\(mine.scoreWords(in: language))")
      html.refusals(file.refused.filter { $0.applicant == mine.id }, offers, in: language)
      guard let verdict = round.result?.verdict, context.occasion.today <= verdict.lastDay else {
        return
      }
      html.element("p") { html in
        html.text(
          Phrase.noticeRuns(until: Figures.day(verdict.lastDay, in: language))[language])
        html.raw(" ")
        html.objectLink(toRound: round.number, mine.id, in: language)
      }
    }
  }

  private func handedIn(
    _ html: inout HTML, _ run: CompetitionRun, _ mine: StoredApplicant, _ language: Language
  ) {
    html.element("section", .class("panel narrow"), .id("mine")) { html in
      html.element(
        "h2",
        text: "\(mine.name) · \(run.schools.first { $0.id == mine.school }?.name ?? "")")
      guard let application = mine.application else {
        return html.element(
          "p", text: (run.wantsOwnPost ? Phrase.ownPostAssumed : .noApplicationYet)[language])
      }
      html.element("dl", .class("facts")) { html in
        html.fact(.confirmationNumber, application.id, in: language)
        html.fact(.handedInOn, Figures.day(application.day, in: language), in: language)
        html.fact(
          .acceptsLabel, (application.acceptsAssignment ? Phrase.yes : .no)[language],
          in: language)
        for (position, post) in application.wishes.enumerated() {
          html.fact(.wishNumber(position + 1), words(of: post, language), in: language)
        }
      }
    }
  }

  private func words(of post: Offer.ID, _ language: Language) -> String {
    guard let offer = offers[post] else { return post.rawValue }
    return "\(offer.schoolName) · \(offer.words(in: language))"
  }

  private func form(
    _ html: inout HTML, _ run: CompetitionRun, _ mine: StoredApplicant, _ language: Language
  ) {
    let chosen = draft?.wishes ?? mine.application?.wishes ?? []
    let accepts = draft?.accepts ?? mine.application?.acceptsAssignment ?? true
    html.element("section", .class("panel narrow"), .id("apply")) { html in
      html.element("h2", text: Phrase.wishedPosts[language])
      html.form(to: "/competition/application", context: context) { html in
        for position in 0..<run.wishLimit {
          choice(&html, position, position < chosen.count ? chosen[position] : nil, language)
        }
        html.choiceField(
          "accepts", .acceptsLabel,
          [("yes", Phrase.yes[language]), ("no", Phrase.no[language])],
          chosen: accepts ? "yes" : "no", in: language)
        html.submit(.applyDo, in: language)
      }
    }
  }

  private func choice(
    _ html: inout HTML, _ position: Int, _ chosen: Offer.ID?, _ language: Language
  ) {
    html.element("div", .class("field")) { html in
      html.element(
        "label", Attribute("for", "post-\(position)"),
        text: Phrase.wishNumber(position + 1)[language])
      html.element("select", .id("post-\(position)"), Attribute("name", "post")) { html in
        html.element("option", Attribute("value", ""), text: Phrase.noPostChosen[language])
        for offer in fitting {
          html.element(
            "option", Attribute("value", offer.id.rawValue),
            Attribute("selected", nil, if: offer.id == chosen),
            text: "\(offer.schoolName) · \(offer.words(in: language))（\(offer.chairs)）")
        }
      }
    }
  }
}
