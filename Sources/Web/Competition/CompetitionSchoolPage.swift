internal import Policy
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// `/competition/schools/CODE`: what the school offers, how its congress voted, and its
/// people's scores.
struct CompetitionSchoolPage: Page {
  let context: WebContext
  let run: CompetitionRun
  let school: CompetitionSchool
  let offers: [Offer]
  let candidates: [StoredApplicant]
  let congress: CongressTerms?
  let stages: [Stage]
  let subjects: [Subject]
  let problems: [Phrase]

  /// What was typed into the form that was refused.
  let typed: FormFields?

  var section: Section? { .competition }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    "\(school.name) · \(Phrase.competition[language])"
  }

  private var address: String { "/competition/schools/\(Address.encoded(school.id.rawValue))" }
  private var keeps: Bool {
    context.isPresent && context.may(.keepCompetition, at: .school(school.id))
  }
  private var isOpen: Bool { keeps && run.rounds.isEmpty }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.competition, in: language)
    html.head(title(in: language), lead: Phrase.competitionLead[language])
    html.problems(problems, in: language)
    posts(&html, language)
    vote(&html, language)
    scores(&html, language)
  }

  private func posts(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("posts")) { html in
      html.element("h2", text: Phrase.schoolPosts[language])
      guard isOpen else { return table(&html, language) }
      html.form(to: "\(address)/posts", context: context) { html in
        table(&html, language)
        html.element("fieldset", .class("row")) { html in
          html.element("legend", text: Phrase.newPost[language])
          html.labelled(
            "new-stage", .stage,
            stages.map { Choice(value: $0.rawValue, words: $0.name(in: language)) }, language)
          html.labelled("new-subject", .subject, subjectChoices(language), language)
          html.labelled("new-grade", .postGrade, grades(language), language)
          html.void(
            "input", .class("count"), Attribute("type", "number"), Attribute("min", "0"),
            Attribute("name", "new-chairs"), Attribute("value", "1"),
            Attribute("aria-label", Phrase.chairsOnOffer[language]))
        }
        html.submit(.savePosts, isMain: school.vote == nil, in: language)
      }
    }
  }

  private func grades(_ language: Language) -> [Choice] {
    var choices = [Choice(value: "", words: Phrase.anyGrade[language])]
    for title in Title.allCases.reversed() where title != .none {
      choices.append(Choice(value: "\(title.rawValue)", words: title.name(in: language)))
    }
    return choices
  }

  private func subjectChoices(_ language: Language) -> [Choice] {
    var choices = [Choice(value: "", words: Phrase.noPostChosen[language])]
    for subject in subjects {
      choices.append(Choice(value: subject.rawValue, words: subject.name(in: language)))
    }
    return choices
  }

  private func grade(of offer: Offer) -> String {
    typed?["grade-\(offer.id)"] ?? offer.grade.map { "\($0.rawValue)" } ?? ""
  }

  private func table(_ html: inout HTML, _ language: Language) {
    html.table(
      "offers", [.postNumber, .stage, .subject, .postGrade, .chairsOnOffer],
      numbers: [.chairsOnOffer], label: .schoolPosts, in: language
    ) { html in
      for offer in offers {
        html.element("tr") { html in
          html.element("th", .scope("row"), text: offer.id.rawValue)
          html.element("td", text: offer.stage.name(in: language))
          html.element("td", text: offer.subject.name(in: language))
          html.element("td") { html in
            guard isOpen else {
              return html.text(offer.grade?.name(in: language) ?? Phrase.anyGrade[language])
            }
            html.element(
              "select", Attribute("name", "grade-\(offer.id)"),
              Attribute("aria-label", "\(Phrase.postGrade[language]) \(offer.id)")
            ) { html in
              for choice in grades(language) {
                html.element(
                  "option", Attribute("value", choice.value),
                  Attribute("selected", nil, if: choice.value == grade(of: offer)),
                  text: choice.words)
              }
            }
          }
          html.element("td", .class("n")) { html in
            guard isOpen else { return html.text(Figures.count(offer.chairs)) }
            html.void(
              "input", .class("count"), Attribute("type", "number"), Attribute("min", "0"),
              Attribute("name", "chairs-\(offer.id)"),
              Attribute("value", typed?["chairs-\(offer.id)"] ?? "\(offer.chairs)"),
              Attribute("aria-label", "\(Phrase.chairsOnOffer[language]) \(offer.id)"))
          }
        }
      }
    }
  }

  private func vote(_ html: inout HTML, _ language: Language) {
    html.element(
      "section", .class("panel narrow status \(school.isApproved ? "good" : "warn")"),
      .id("vote")
    ) { html in
      html.element("h2") { html in
        html.text(Phrase.congressTitle[language])
        html.raw(" ")
        html.tag(school.congress.name[language], school.isApproved ? "good" : "warn")
      }
      if let congress { html.citation(congress.citation, in: language) }
      if let vote = school.vote { facts(&html, vote, language) }
      guard isOpen else { return }
      html.form(to: "\(address)/vote", context: context) { html in
        for (name, label) in [
          ("members", Phrase.congressMembers), ("present", .congressPresent),
          ("for", .votesFor), ("against", .votesAgainst), ("abstaining", .votesAbstain),
        ] {
          html.field(
            name, label, type: "number",
            value: typed?[name] ?? (name == "against" || name == "abstaining" ? "0" : ""),
            in: language)
        }
        html.field(
          "day", .voteDay, type: "date",
          value: typed?["day"] ?? context.occasion.today.description, in: language)
        html.field("document", .voteDocument, value: typed?["document"] ?? "", in: language)
        html.submit(.recordVoteDo, isMain: school.vote == nil, in: language)
      }
    }
  }

  private func facts(
    _ html: inout HTML, _ vote: CompetitionSchool.Vote, _ language: Language
  ) {
    html.element("dl", .class("facts")) { html in
      html.fact(.voteDay, Figures.day(vote.day, in: language), in: language)
      html.fact(
        .congressPresent, "\(vote.vote.present) / \(vote.vote.members)", in: language)
      html.fact(.votesFor, "\(vote.vote.inFavour)", in: language)
      html.fact(.votesAgainst, "\(vote.vote.against)", in: language)
      html.fact(.votesAbstain, "\(vote.vote.abstaining)", in: language)
      html.fact(.voteDocument, vote.document, in: language)
    }
  }

  private func scores(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("scores")) { html in
      html.element("h2", text: Phrase.scoresTitle[language])
      guard keeps, run.carried == nil else { return people(&html, false, language) }
      html.element("p", .class("note"), text: Phrase.scoresHint[language])
      html.form(to: "\(address)/scores", context: context) { html in
        people(&html, true, language)
        html.submit(.saveScores, isMain: school.isApproved, in: language)
      }
    }
  }

  private func people(_ html: inout HTML, _ isOpen: Bool, _ language: Language) {
    html.table(
      "people", [.teacherName, .teacherNumber, .subject, .appliedCount, .scoreLabel],
      label: .scoresTitle, in: language
    ) { html in
      for candidate in candidates {
        html.element("tr") { html in
          html.element("th", .scope("row"), text: candidate.name)
          html.element("td", text: candidate.id.rawValue)
          html.element(
            "td",
            text: postWords(stage: candidate.stage, subject: candidate.subject, in: language))
          html.element(
            "td", text: (candidate.application == nil ? Phrase.no : .yes)[language])
          html.element("td") { html in
            guard isOpen else { return html.text(candidate.scoreWords(in: language)) }
            html.void(
              "input", .class("count"), Attribute("type", "text"),
              Attribute("inputmode", "decimal"), Attribute("name", "score-\(candidate.id)"),
              Attribute(
                "value", typed?["score-\(candidate.id)"] ?? candidate.typedScore),
              Attribute("aria-label", "\(Phrase.scoreLabel[language]) \(candidate.name)"))
          }
        }
      }
    }
  }
}

extension StoredApplicant {
  func scoreWords(in language: Language) -> String {
    guard let assessment else { return Phrase.noScoreYet[language] }
    return assessment.points.map { Score.text($0) } ?? Phrase.absentScore[language]
  }

  fileprivate var typedScore: String {
    assessment.map { $0.points.map { Score.text($0) } ?? "-" } ?? ""
  }
}

/// One value of a choice, with the words for it.
private struct Choice {
  let value: String
  let words: String
}

extension HTML {
  /// A choice in a row, its label before it.
  fileprivate mutating func labelled(
    _ name: String, _ label: Phrase, _ values: [Choice], _ language: Language
  ) {
    element("label") { html in
      html.text(label[language])
      html.raw(" ")
      html.element("select", Attribute("name", name)) { html in
        for choice in values {
          html.element("option", Attribute("value", choice.value), text: choice.words)
        }
      }
    }
  }
}
