internal import Access
internal import Actions
internal import Policy
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// `/objections/new`: against one line.
struct NewObjectionPage: Page {
  let context: WebContext
  let notice: String
  let line: NoticeLine
  let ground: String
  let problems: [Phrase]

  var section: Section? { .notices }
  func title(in language: Language) -> String { Phrase.objectionTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(
      title(in: language), lead: "\(line.name)：\(line.fromName) → \(line.toName)")
    html.problems(problems, in: language)
    html.element("section", .class("panel narrow")) { html in
      html.form(to: "/objections/new", context: context) { html in
        html.hidden("notice", notice)
        html.hidden("teacher", line.teacher.rawValue)
        html.textArea("ground", .groundOf, hint: .objectionHint, value: ground, in: language)
        html.submit(.objectTo, in: language)
      }
    }
  }
}

/// `/objections/ID`: what was said, the answer, and whom it touches before
/// anybody signs.
struct ObjectionPage: Page {
  let context: WebContext
  let objection: Objection
  let names: County
  let remedy: Remedy?
  let effect: ObjectionEffect?
  let problems: [Phrase]

  /// Posts that the person's subjects and stages allow; offered as an answer.
  let posts: [Post]

  /// Whether the plan of the standing notice keeps what was decided.
  let isKept: Bool

  /// The mended plan that was asked for last, if one was.
  let mended: PlanRun?

  var section: Section? { .notices }
  func title(in language: Language) -> String {
    "\(Phrase.objectionsTitle[language]) \(objection.id)"
  }

  private var base: String { "/objections/\(objection.id)" }

  func write(to html: inout HTML, in language: Language) {
    html.head(
      title(in: language),
      lead: "\(objection.line.name)：\(objection.line.fromName) → \(objection.line.toName)")
    html.problems(problems, in: language)
    html.element("section", .class("panel status")) { html in
      html.objectionState(objection.situation, language)
      html.element("dl", .class("facts")) { html in html.objectionFacts(objection, language) }
    }
    for step in objection.steps { history(&html, step, language) }
    switch objection.situation.state {
    case .raised where context.may(.answerObjection) && !isOwn: answer(&html, language)
    case .answered where context.may(.signAnswer) && !isOwn:
      html.objectionSigning(objection, at: base, context, language)
    case .upheld where context.may(.makePlan) || context.may(.adoptPlan): mend(&html, language)
    default: break
    }
    html.objectionWithdrawal(objection, at: base, context, language)
  }

  private var isOwn: Bool { context.isOwnCase(objection) }

  private func history(_ html: inout HTML, _ step: Objection.Step, _ language: Language) {
    html.objectionStep(step, language) { html in
      if let remedy = Remedy(step.remedy), step.kind == "answer", step.isUpheld {
        html.element("p", text: words(remedy, language))
      }
      if !step.words.isEmpty { html.element("p", text: step.words) }
      if step.kind == "answer", step.isUpheld { changes(&html, recorded: step.effect, language) }
    }
  }

  private func words(_ remedy: Remedy, _ language: Language) -> String {
    switch remedy {
    case .none: Phrase.remedyNone[language]
    case .stays: Phrase.remedyStays[language]
    case .fact: Phrase.remedyFact[language]
    case .takes(let post): "\(Phrase.otherPost[language])：\(place(post, language))"
    }
  }

  private func place(_ post: Post?, _ language: Language) -> String {
    names.place(post, in: language)
  }

  /// Everybody whose place changes; each line `teacher|before|after`.
  private func changes(_ html: inout HTML, recorded: String, _ language: Language) {
    html.element("h3", text: Phrase.effectTitle[language])
    if recorded.isEmpty {
      return html.element("p", .class("muted"), text: Phrase.effectNone[language])
    }
    html.element("ul", .class("reasons"), .id("effect")) { html in
      for line in recorded.split(separator: "\n") {
        let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3 else { continue }
        let teacher = Teacher.ID(parts[0])
        html.element(
          "li",
          text: "\(names.roster[teacher]?.name ?? parts[0])："
            + "\(place(Post(parts[1]), language)) → \(place(Post(parts[2]), language))")
      }
    }
  }

  private func answer(_ html: inout HTML, _ language: Language) {
    var remedies: [(String, String)] = [Remedy.none, .stays, .fact].map {
      ($0.description, words($0, language))
    }
    if !posts.isEmpty { remedies.insert(("takes", Phrase.otherPost[language]), at: 2) }
    let other: Post? = if case .takes(let post) = remedy { post } else { nil }
    html.element("section", .class("panel narrow")) { html in
      html.element("h2", text: Phrase.effectTitle[language])
      html.element("form", Attribute("action", base)) { html in
        html.choiceField(
          "remedy", .remedyOf, remedies,
          chosen: other == nil ? remedy?.description ?? "none" : "takes", in: language)
        if !posts.isEmpty {
          html.choiceField(
            "post", .whichPost,
            [("", Phrase.noPost[language])]
              + posts.map { ($0.description, place($0, language)) },
            chosen: other?.description ?? "", in: language)
        }
        html.submit(.showEffect, isMain: false, in: language)
      }
      if let effect {
        for clash in effect.clashes { html.element("p", text: clash[language]) }
        changes(&html, recorded: effect.record, language)
      }
    }
    html.element("section", .class("panel narrow")) { html in
      html.element("h2", text: Phrase.answerTitle[language])
      html.form(to: "\(base)/answer", context: context) { html in
        html.hidden("remedy", (remedy ?? .none).description)
        html.element(
          "p", text: "\(Phrase.remedyOf[language])：\(words(remedy ?? .none, language))")
        html.decision("decision", language)
        html.textArea("words", .answerWords, in: language)
        html.submit(.send, in: language)
      }
    }
  }
}
