internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Surveying
internal import Wording

/// `/surveys/Q-12`: one survey: its questions for those it asks, its forms for schools, and
/// when it's over what it found for those who may see that.
struct SurveyPage: TablesPage, Sendable {
  let context: WebContext
  let county: County
  let sight: SurveySight

  /// Nil while answers come in, and for those who may not see it.
  let tally: SurveyTally<Zone>?
  let forms: [School.ID: RecordedPaperForms]

  /// How many pupils left by each survey of this kind, the oldest first.
  let moved: [(survey: RecordedSurvey, pupils: Int)]
  let quotes: [SurveyQuote]
  var problems: [Phrase] = []
  var typed: FormFields?

  var today: Day { context.occasion.today }
  var isOpen: Bool { sight.survey.isOpen(on: today) }

  var fileName: String { "survey-\(sight.survey.id)" }
  var section: Section? { .surveys }
  func title(in language: Language) -> String { sight.name(in: language) }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.surveys, in: language)
    html.head(title(in: language), lead: sight.kind?.aim[language])
    html.problems(problems, in: language)
    state(&html, language)
    guard let kind = sight.kind, let terms = sight.terms else {
      return html.element("p", .class("empty"), text: Phrase.needsSurveys[language])
    }
    if kind.audience == .parents {
      if isOpen { paper(&html, kind, language) }
    } else if isOpen {
      answering(&html, kind, language)
    }
    results(&html, kind, terms, language)
    words(&html, language)
    if context.may(.keepSurveys), sight.survey.cancellation == nil,
      !sight.survey.isOver(on: today)
    {
      cancelling(&html, language)
    }
  }

  private func state(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel status")) { html in
      html.tag(sight.state(on: today)[language], isOpen ? "good" : "")
      if let reason = sight.survey.cancellation { html.element("p", text: reason) }
      html.element("dl", .class("facts")) { html in
        html.fact(
          .surveyDays,
          [sight.survey.days.lowerBound, sight.survey.days.upperBound]
            .map { Figures.day($0, in: language) }
            .joined(separator: language == .zh ? "至" : " to "), in: language)
        html.fact(
          .surveyAudience, sight.kind.map { Phrase($0.audience)[language] }, in: language)
        if context.seesSurveys {
          html.fact(
            sight.kind?.audience == .parents ? .paperSchools : .surveyAnswered,
            "\(Figures.count(sight.answered)) / \(Figures.count(sight.asked))", in: language)
        }
      }
      if let citation = sight.kind?.citation { html.citation(citation, in: language) }
    }
  }

  /// The questions, one under the other, for whoever is asked and hasn't answered.
  private func answering(
    _ html: inout HTML, _ kind: SurveyTerms.Kind, _ language: Language
  ) {
    guard sight.respondent != nil else {
      if !context.seesSurveys {
        html.element("p", .class("empty"), text: Phrase.surveyNotYours[language])
      }
      return
    }
    guard !sight.hasAnswered else {
      return html.element("p", .class("empty"), text: Phrase.surveyDone[language])
    }
    html.element("section", .class("panel narrow"), .id("answer")) { html in
      html.element("p", text: Phrase.surveyAnonymous[language])
      html.form(to: "\(sight.address)/answer", context: context) { html in
        for question in kind.questions { html.question(question, typed, language) }
        html.submit(.surveyAnswerDo, in: language)
      }
    }
  }

  /// One's own words, and for those who see results all that may be quoted.
  private func words(_ html: inout HTML, _ language: Language) {
    let own = quotes.filter { $0.account == context.actor?.account }
    if isOpen, sight.respondent != nil || !own.isEmpty { quoting(&html, language) }
    let shown = context.seesSurveys ? quotes : own
    guard !shown.isEmpty else { return }
    html.element("section", .class("panel"), .id("quotes")) { html in
      html.element("h2", text: "\(Phrase.quotesTitle[language]) (\(shown.count))")
      for quote in shown {
        html.element("div", .class("case")) { html in
          html.element("blockquote", text: quote.words)
          html.element(
            "p", .class("small muted"),
            text: "\(quote.isNamed ? quote.person : Phrase.quoteUnnamed[language])"
              + " · \(Figures.day(quote.day, in: language))")
          if quote.account == context.actor?.account, context.anyRespondent != nil {
            html.form(to: "\(sight.address)/take-back", context: context) { html in
              html.hidden("quote", quote.id)
              html.submit(.quoteBack, isMain: false, in: language)
            }
          }
        }
      }
    }
  }

  private func quoting(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("quote")) { html in
      html.element("h2", text: Phrase.quoteTitle[language])
      html.element("p", text: Phrase.quoteLead[language])
      html.form(to: "\(sight.address)/quote", context: context) { html in
        html.textArea("words", .quoteWords, value: typed?["words"] ?? "", in: language)
        html.element("div", .class("field")) { html in
          html.check("consent", .quoteConsent, isOn: typed?["consent"] == "yes", language)
          html.check("named", .quoteNamed, isOn: typed?["named"] == "yes", language)
        }
        html.submit(.quoteDo, isMain: false, in: language)
      }
    }
  }

  private func cancelling(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel unprinted"), .id("cancel")) { html in
      html.element("details") { html in
        html.element("summary", text: Phrase.surveyCancel[language])
        html.form(to: "\(sight.address)/cancel", context: context, class: "row") { html in
          html.void(
            "input", Attribute("type", "text"), Attribute("name", "reason"),
            Attribute("required", nil), Attribute("maxlength", "200"),
            Attribute("aria-label", Phrase.withdrawActivityReason[language]),
            Attribute("placeholder", Phrase.withdrawActivityReason[language]))
          html.submit(.surveyCancel, isMain: false, in: language)
        }
      }
    }
  }
}

extension HTML {
  /// One question with its choices; nothing is chosen beforehand.
  fileprivate mutating func question(
    _ question: SurveyTerms.Question, _ typed: FormFields?, _ language: Language
  ) {
    element("fieldset", .class("field boxes")) { html in
      html.element("legend", text: question.asks[language])
      for choice in question.choices {
        html.element("label", .class("check")) { html in
          html.void(
            "input", Attribute("type", question.isMany ? "checkbox" : "radio"),
            Attribute("name", "a.\(question.key)"), Attribute("value", choice.key),
            Attribute("required", nil, if: !question.isMany),
            Attribute(
              "checked", nil,
              if: typed?.all("a.\(question.key)").contains(choice.key) ?? false))
          html.text(" \(choice.name[language])")
        }
      }
    }
  }

  fileprivate mutating func check(
    _ name: String, _ label: Phrase, isOn: Bool, _ language: Language
  ) {
    element("label", .class("check")) { html in
      html.void(
        "input", Attribute("type", "checkbox"), Attribute("name", name),
        Attribute("value", "yes"), Attribute("checked", nil, if: isOn))
      html.text(" \(label[language])")
    }
  }
}
