internal import PlanFormat
internal import Policy
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// `/competition/rounds/NUMBER`: who is hired where, who isn't and why, which posts stay
/// open, and the signature.
struct CompetitionRoundPage: Page {
  let context: WebContext
  let run: CompetitionRun
  let round: CompetitionRound
  let name: Phrase
  let deadline: WishDeadline

  /// Nil while there's none that whoever asks may see.
  let result: CompetitionRound.Result?

  /// People of other schools aren't named, unless they come or the county is seen.
  let scope: Scope
  let people: [Teacher.ID: StoredApplicant]
  let offers: [Offer.ID: Offer]

  /// All of them for those who answer or sign, else one's own.
  let objections: [CompetitionObjection]

  var section: Section? { .competition }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    Phrase.roundNumber(round.number, name)[language]
  }

  private var state: CompetitionRoundCase.State {
    round.situation(deadline).state(on: context.dayShown)
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.competition, in: language)
    html.head(title(in: language), lead: Phrase.competitionLead[language])
    html.element("section", .class("panel status \(state == .ended ? "good" : "")")) { html in
      html.element("h2", text: state.name[language])
      html.element("dl", .class("facts")) { html in
        html.fact(.applicationUntil, Figures.day(deadline.last, in: language), in: language)
        if let result {
          html.fact(.resultDigest, String(result.file.digest.prefix(16)), in: language)
        }
      }
      verdict(&html, language)
    }
    guard let result else { return }
    if scope.isCounty { signature(&html, result, language) }
    html.roundObjections(objections, in: language)
    hired(&html, result.file, language)
    remaining(&html, .keptTitle, "kept", result.file.kept, result.file, language)
    remaining(&html, .leftTitle, "left", result.file.left, result.file, language)
    posts(&html, result.file, language)
  }

  private func verdict(_ html: inout HTML, _ language: Language) {
    guard let verdict = result?.verdict else { return }
    html.element(
      "p",
      text:
        "\(verdict.person) · \(Figures.day(verdict.day, in: language)) · \((verdict.wasPosted ? Phrase.signAndPost : .sendResultBack)[language]) \(verdict.words)"
    )
    if let withdrawal = verdict.withdrawal {
      html.element(
        "p", .class("minus"),
        text: Phrase.resultWithdrawn(
          Figures.day(withdrawal.day, in: language), withdrawal.objection)[language])
    }
    guard verdict.isSigned else { return }
    html.element("p") { html in
      html.link(
        "/notices/competition/\(run.id)/\(round.number)",
        Phrase.noticeRuns(until: Figures.day(verdict.lastDay, in: language))[language])
    }
  }

  private func signature(
    _ html: inout HTML, _ result: CompetitionRound.Result, _ language: Language
  ) {
    html.element("p", .class("actions")) { html in
      html.element(
        "a", .class("button"),
        .href(context.sameDay("/competition/rounds/\(round.number)/result.xlsx")),
        text: Phrase.downloadResult[language])
    }
    guard result.verdict == nil, context.isPresent, context.may(.signCompetition) else { return }
    html.element("section", .class("panel narrow"), .id("sign")) { html in
      html.element("h2", text: Phrase.signResultTitle[language])
      html.form(to: "/competition/rounds/\(round.number)/sign", context: context) { html in
        html.hidden("version", "\(result.version)")
        html.choiceField(
          "decision", .decision,
          [("sign", Phrase.signAndPost[language]), ("return", Phrase.sendResultBack[language])],
          in: language)
        html.field("words", .signWords, isRequired: false, in: language)
        html.submit(.send, in: language)
      }
    }
  }

  private func hired(_ html: inout HTML, _ file: CompetitionFile, _ language: Language) {
    let shown = file.hired.filter { hiring in
      scope.holds(offers[hiring.post]?.school ?? "") || isSeen(hiring.applicant)
    }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: "\(Phrase.hiredTitle[language]) \(Figures.count(shown.count))")
      html.table(
        "hired",
        [.teacherName, .presentSchool, .hiredSchool, .hiredPost, .scoreLabel],
        numbers: [.scoreLabel], label: .hiredTitle, in: language
      ) { html in
        for hiring in shown {
          let offer = offers[hiring.post]
          html.element("tr") { html in
            nameCell(&html, hiring.applicant, offer?.school, language)
            html.element("td", text: school(of: hiring.applicant))
            html.element("td", text: offer?.schoolName ?? "")
            html.element("td", text: offer?.words(in: language) ?? hiring.post.rawValue)
            html.element("td", .class("n"), text: hiring.score.map { Score.text($0) } ?? "–")
          }
        }
      }
    }
  }

  private func remaining(
    _ html: inout HTML, _ title: Phrase, _ id: String, _ list: [CompetitionFile.Remaining],
    _ file: CompetitionFile, _ language: Language
  ) {
    let shown = list.filter { isSeen($0.applicant) }
    guard !shown.isEmpty else { return }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: "\(title[language]) \(Figures.count(shown.count))")
      html.table(
        id, [.teacherName, .presentSchool, .scoreLabel, .reasons], label: title, in: language
      ) { html in
        for entry in shown {
          let person = people[entry.applicant]
          let refusals = file.refused.filter { $0.applicant == entry.applicant }
          html.element("tr") { html in
            nameCell(&html, entry.applicant, nil, language)
            html.element("td", text: school(of: entry.applicant))
            html.element("td", text: person?.scoreWords(in: language) ?? "")
            html.element("td") { html in
              html.refusals(refusals, offers, in: language)
              if refusals.isEmpty {
                for reason in entry.reasons.prefix(1) {
                  html.element("p", text: reason.text(in: language))
                }
              }
            }
          }
        }
      }
    }
  }

  private func posts(_ html: inout HTML, _ file: CompetitionFile, _ language: Language) {
    let shown = file.posts.filter { scope.holds(offers[$0.post]?.school ?? "") && $0.chairs > 0 }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.openPosts[language])
      html.table(
        "posts",
        [.postNumber, .schoolName, .subject, .chairsOnOffer, .hiredTitle, .lowestScore, .reasons],
        numbers: [.chairsOnOffer, .hiredTitle, .lowestScore], label: .openPosts, in: language
      ) { html in
        for post in shown {
          let offer = offers[post.post]
          html.element("tr") { html in
            html.element("th", .scope("row"), text: post.post.rawValue)
            html.element("td", text: offer?.schoolName ?? "")
            html.element("td", text: offer?.words(in: language) ?? "")
            html.element("td", .class("n"), text: Figures.count(post.chairs))
            html.element("td", .class("n"), text: Figures.count(post.hired))
            html.element("td", .class("n"), text: post.lowestScore.map { Score.text($0) } ?? "–")
            html.element("td") { html in
              for reason in post.reasons {
                html.element("p", .class("small"), text: reason.text(in: language))
              }
            }
          }
        }
      }
    }
  }

  /// Who it is, with the way to object while the notice runs.
  private func nameCell(
    _ html: inout HTML, _ teacher: Teacher.ID, _ next: School.ID?, _ language: Language
  ) {
    html.element("th", .scope("row")) { html in
      html.text(people[teacher]?.name ?? "")
      let schools = Set([people[teacher]?.school, next].compactMap(\.self))
      if state == .noticed, context.isPresent,
        context.may(.object, at: .teacher(teacher, at: schools))
      {
        html.raw(" ")
        html.objectLink(toRound: round.number, teacher, in: language)
      }
    }
  }

  private func isSeen(_ teacher: Teacher.ID) -> Bool {
    people[teacher].map { scope.holds($0.school) } ?? false
  }

  private func school(of teacher: Teacher.ID) -> String {
    guard let id = people[teacher]?.school else { return "" }
    return run.schools.first { $0.id == id }?.name ?? id.rawValue
  }
}

extension Offer {
  /// `小学 · 语文 · 高级`.
  func words(in language: Language) -> String {
    ([stage.name(in: language), subject.name(in: language)]
      + [grade?.name(in: language)].compactMap(\.self)).joined(separator: " · ")
  }
}

extension HTML {
  /// Wishes that weren't granted, each with all its reasons.
  mutating func refusals(
    _ refusals: [CompetitionFile.Refusal], _ offers: [Offer.ID: Offer], in language: Language
  ) {
    guard !refusals.isEmpty else { return }
    element("ul", .class("reasons")) { html in
      for refusal in refusals {
        html.element("li") { html in
          let offer = offers[refusal.post]
          html.element(
            "b",
            text: [offer?.schoolName ?? "", offer?.words(in: language) ?? refusal.post.rawValue]
              .joined(separator: " · "))
          for reason in refusal.reasons {
            html.element("p", .class("small"), text: reason.text(in: language))
          }
        }
      }
    }
  }
}
