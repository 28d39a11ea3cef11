internal import Access
internal import Policy
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// `/competition/rounds/NUMBER/object`: against what a result says of one person.
struct NewRoundObjectionPage: Page {
  let context: WebContext
  let number: Int
  let version: Int
  let person: StoredApplicant
  let ground: String
  let problems: [Phrase]

  var section: Section? { .competition }
  func title(in language: Language) -> String { Phrase.objectToResult[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.competition, in: language)
    html.head(title(in: language), lead: Phrase.objectToResultLead[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel narrow")) { html in
      html.element("h2", text: person.name)
      html.form(to: "/competition/rounds/\(number)/object", context: context) { html in
        html.hidden("teacher", person.id.rawValue)
        html.hidden("version", "\(version)")
        html.textArea("ground", .groundOf, hint: .objectionHint, value: ground, in: language)
        html.submit(.objectTo, in: language)
      }
    }
  }
}

/// `/competition/objections/ID`: what was said, the answer and its signature.
struct RoundObjectionPage: Page {
  let context: WebContext
  let objection: CompetitionObjection
  let problems: [Phrase]

  var section: Section? { .competition }
  func title(in language: Language) -> String {
    "\(Phrase.roundObjections[language]) \(objection.id)"
  }

  private var base: String { "/competition/objections/\(objection.id)" }
  private var isOwn: Bool { context.isOwnCase(objection) }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.competition, in: language)
    html.head(title(in: language), lead: Phrase.objectToResultLead[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel status")) { html in
      html.objectionState(objection.situation, language)
      html.element("dl", .class("facts")) { html in
        html.fact(.aboutWhom, objection.name, in: language)
        html.objectionFacts(objection, language)
      }
      if context.may(.answerObjection) || context.may(.signAnswer) {
        html.element("p") { html in
          html.link(
            "/competition/rounds/\(objection.round)",
            Phrase.resultOfRound(objection.round, version: objection.version)[language])
        }
      }
    }
    for step in objection.steps { history(&html, step, language) }
    switch objection.situation.state {
    case .raised where context.may(.answerObjection) && !isOwn: answer(&html, language)
    case .answered where context.may(.signAnswer) && !isOwn:
      html.objectionSigning(objection, at: base, context, language)
    default: break
    }
    html.objectionWithdrawal(objection, at: base, context, language)
  }

  private func history(
    _ html: inout HTML, _ step: CompetitionObjection.Step, _ language: Language
  ) {
    html.objectionStep(step, language) { html in
      if step.kind == "answer", step.isUpheld {
        html.element("p", text: (step.decidesAgain ? Phrase.roundAgain : .roundStands)[language])
      }
      if !step.words.isEmpty { html.element("p", text: step.words) }
    }
  }

  private func answer(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow"), .id("answer")) { html in
      html.element("h2", text: Phrase.answerTitle[language])
      html.form(to: "\(base)/answer", context: context) { html in
        html.decision("decision", language)
        html.choiceField(
          "remedy", .roundRemedy,
          [("again", Phrase.roundAgain[language]), ("none", Phrase.roundStands[language])],
          in: language)
        html.textArea("words", .answerWords, in: language)
        html.submit(.send, in: language)
      }
    }
  }
}

extension HTML {
  /// Objections, each with where it stands; nothing when there are none.
  mutating func roundObjections(_ objections: [CompetitionObjection], in language: Language) {
    guard !objections.isEmpty else { return }
    element("section", .class("panel"), .id("objections")) { html in
      html.element("h2", text: Phrase.roundObjections[language])
      html.element("ul", .class("due")) { html in
        for objection in objections {
          html.element("li") { html in
            html.link(
              "/competition/objections/\(objection.id)", "\(objection.id) · \(objection.name)")
            html.raw(" ")
            html.objectionState(objection.situation, language)
          }
        }
      }
    }
  }

  /// The way to object to what a posted result says of somebody.
  mutating func objectLink(toRound number: Int, _ teacher: Teacher.ID, in language: Language) {
    link(
      Address(path: "/competition/rounds/\(number)/object")
        .setting("teacher", to: teacher.rawValue).text,
      Phrase.objectTo[language])
  }
}
