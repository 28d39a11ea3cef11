internal import Policy
internal import Season
internal import Store
internal import Wording

extension WebContext {
  /// Whether whoever asks has raised it, or it's about them; they decide nothing in it.
  func isOwnCase(_ objection: some RaisedObjection) -> Bool {
    objection.account == actor?.account || objection.teacher == actor?.teacher
  }
}

extension ObjectionStep {
  /// What was done, as the heading over it.
  var title: Phrase {
    switch kind {
    case "answer": .answerTitle
    case "sign": .signTitle
    case "send-back": .sendBackDo
    default: .withdrawDo
    }
  }
}

extension HTML {
  /// Where an objection stands.
  mutating func objectionState(_ situation: ObjectionCase, _ language: Language) {
    tag(situation.state.name[language], situation.isOpen ? "warn" : "good")
  }

  /// Who objected, when and why; inside a list of facts.
  mutating func objectionFacts(_ objection: some RaisedObjection, _ language: Language) {
    fact(.objector, objection.objector, in: language)
    fact(.handedInOn, Figures.day(objection.day, in: language), in: language)
    fact(.groundOf, objection.ground, in: language)
  }

  /// A step with who took it and when; `body` is what this kind of objection adds.
  mutating func objectionStep(
    _ step: some ObjectionStep, _ language: Language, _ body: (inout HTML) -> Void
  ) {
    element("section", .class("panel")) { html in
      html.element(
        "h2",
        text: "\(step.title[language]) · \(step.person) · \(Figures.day(step.day, in: language))")
      if step.kind == "answer" {
        html.tag(
          (step.isUpheld ? Phrase.upholds : .rejects)[language], step.isUpheld ? "good" : "")
      }
      body(&html)
    }
  }

  /// Signing the answer or sending it back, for anybody but whoever wrote it.
  mutating func objectionSigning(
    _ objection: some RaisedObjection, at base: String, _ context: WebContext,
    _ language: Language
  ) {
    guard objection.answer?.account != context.actor?.account else { return }
    element("section", .class("panel narrow"), .id("sign")) { html in
      html.element("h2", text: Phrase.signTitle[language])
      html.form(to: "\(base)/sign", context: context) { html in
        html.hidden("seen", "\(objection.steps.count)")
        html.submit(.signDo, in: language)
      }
      html.form(to: "\(base)/send-back", context: context) { html in
        html.hidden("seen", "\(objection.steps.count)")
        html.field("reason", .reasonOf, in: language)
        html.submit(.sendBackDo, isMain: false, in: language)
      }
    }
  }

  /// Taking it back, for whoever raised it, while it's open.
  mutating func objectionWithdrawal(
    _ objection: some RaisedObjection, at base: String, _ context: WebContext,
    _ language: Language
  ) {
    guard objection.situation.isOpen, objection.account == context.actor?.account else { return }
    form(to: "\(base)/withdraw", context: context) { html in
      html.submit(.withdrawDo, isMain: false, in: language)
    }
  }
}
