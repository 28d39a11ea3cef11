internal import Access
internal import Leading
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/heads/appraisals/T1/2026`: one head's appraisal. The bureau sees and does everything; the head
/// sees the result once somebody agreed, and may answer (S001-010).
struct HeadAppraisalPage: Page {
  let context: WebContext
  let county: County
  let sight: HeadAppraisalSight

  /// Surveys of heads that are over in the year and in which the school entered forms.
  let surveys: [(id: RecordedSurvey.ID, days: ClosedRange<Day>)]
  var problems: [Phrase] = []
  var typed: FormFields?

  var record: RecordedHeadAppraisal { sight.record }
  var isOwn: Bool { context.isOwn(sight.post.teacher) }

  /// Whether marks and counts may still change.
  var isOpen: Bool { context.isPresent && record.agreement == nil && !isOwn }

  var section: Section? { .heads }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    "\(sight.name) · \(Phrase.headAppraisal[language]) \(sight.year)"
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.heads, in: language)
    html.head(title(in: language), lead: county.name(of: sight.post.school))
    html.problems(problems, in: language)
    guard let terms = sight.terms else {
      return html.element("p", .class("empty"), text: Phrase.needsLeading[language])
    }
    if isOwn, record.agreement == nil {
      return html.element("p", .class("empty"), text: Phrase.headNotAgreed[language])
    }
    result(&html, terms, language)
    if !isOwn {
      marks(&html, terms, language)
      opinions(&html, language)
      if isOpen, context.may(.keepHeads) { opinionForms(&html, language) }
    }
    answer(&html, language)
  }

  /// The four dimensions with their weights, the total and the grade.
  private func result(
    _ html: inout HTML, _ terms: HeadAppraisalTerms, _ language: Language
  ) {
    html.element("section", .class("panel"), .id("result")) { html in
      html.element("h2", text: Phrase.headResult[language])
      html.tag(sight.state.name[language], sight.state == .agreed ? "good" : "warn")
      if let reopened = record.reopened {
        html.raw(" ")
        html.tag(Phrase.headReopenedTag[language], "warn")
        html.element("p", text: reopened.words)
      }
      if let result = sight.result {
        dimensions(&html, result, terms, language)
        html.element("dl", .class("facts")) { html in
          html.fact(
            .headTotal, Figures.hundredths(record.agreement?.total ?? result.total),
            in: language)
          let grade = record.agreement?.grade ?? result.grade
          html.fact(.headGrade, terms[grade: grade]?.name[language] ?? grade, in: language)
        }
        if result.isHeldByVirtue {
          html.element("p", text: Phrase.headHeldByVirtue[language])
          html.citation(terms.virtueAtLeast.citation, in: language)
        }
      }
      if let agreement = record.agreement { html.hand(agreement.hand, language) }
      if !isOwn, record.agreement == nil { agreeing(&html, language) }
      if !isOwn, context.isPresent, record.agreement != nil,
        context.may(.agreeHeadAppraisals)
      {
        reopening(&html, language)
      }
      html.citation(terms.citation, in: language)
    }
  }

  private func dimensions(
    _ html: inout HTML, _ result: HeadAppraisal.Result, _ terms: HeadAppraisalTerms,
    _ language: Language
  ) {
    html.table(
      "dimensions", [.headDimension, .headWeight, .headMarkOf],
      numbers: [.headWeight, .headMarkOf], label: .headResult, in: language
    ) { html in
      for dimension in HeadAppraisal.Dimension.allCases {
        html.element("tr") { html in
          html.element(
            "th", .scope("row"),
            text: terms.weights[dimension]?.name[language] ?? dimension.rawValue)
          html.element(
            "td", .class("n"),
            text: Figures.permille(terms.weights[dimension]?.weighs.value ?? 0))
          html.element(
            "td", .class("n"), text: Figures.hundredths(result.dimensions[dimension] ?? 0))
        }
      }
    }
  }

  /// What's missing, or the button of whoever may agree.
  private func agreeing(_ html: inout HTML, _ language: Language) {
    guard sight.lacks.isEmpty else {
      html.element("h3", text: Phrase.headLacks[language])
      return html.element("ul", .class("reasons")) { html in
        for lack in sight.lacks { html.element("li", text: Phrase.headLack(lack)[language]) }
      }
    }
    html.element("p", text: Phrase.headReady[language])
    guard context.isPresent, context.may(.agreeHeadAppraisals) else { return }
    guard !record.hands.contains(context.actor?.account ?? "") else {
      return html.element("p", .class("small muted"), text: Phrase.headAgreesOwn[language])
    }
    html.form(to: "\(sight.address)/agree", context: context) { html in
      html.hidden("version", "\(record.version)")
      html.submit(.headAgreeDo, in: language)
    }
  }

  private func reopening(_ html: inout HTML, _ language: Language) {
    html.element("details", .class("unprinted")) { html in
      html.element("summary", text: Phrase.headReopen[language])
      html.form(to: "\(sight.address)/reopen", context: context) { html in
        html.field("reason", .postReason, value: typed?["reason"] ?? "", in: language)
        html.submit(.headReopen, isMain: false, in: language)
      }
    }
  }

  private func answer(_ html: inout HTML, _ language: Language) {
    guard record.agreement != nil || record.answer != nil else { return }
    let writes = isOwn && context.isPresent
    guard writes || record.answer != nil else { return }
    html.element("section", .class("panel narrow"), .id("answer")) { html in
      html.element("h2", text: Phrase.headAnswer[language])
      if let answer = record.answer {
        html.element("p", text: answer.words)
        html.hand(answer.hand, language)
      }
      guard writes else { return }
      html.form(to: "\(sight.address)/answer", context: context) { html in
        html.textArea(
          "words", .headAnswer, value: typed?["words"] ?? record.answer?.words ?? "",
          in: language)
        html.submit(.headAnswerDo, in: language)
      }
    }
  }
}

extension HTML {
  /// Who said something, and when.
  mutating func hand(_ hand: LeadingHand, _ language: Language) {
    element(
      "p", .class("small muted"), text: "\(Figures.day(hand.day, in: language)) · \(hand.person)")
  }
}
