internal import Access
internal import Policy
internal import Pupils
internal import Staffing
internal import Store
internal import Wording

/// `/pupils/cases/D-12`: pupils who stay away, every talk and return, and the form for the next.
struct DropoutPage: Page {
  let context: WebContext
  let county: County
  let terms: PupilTerms?
  let sight: DropoutSight
  var problems: [Phrase] = []
  var typed: FormFields?

  private var dropout: DropoutCase { sight.recorded.dropout }
  var section: Section? { .pupils }
  var offersPast: Bool { true }

  func title(in language: Language) -> String {
    Phrase.dropoutTitle(county.name(of: dropout.school), dropout.grade, dropout.pupils)[language]
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.pupils, in: language)
    html.head(title(in: language), lead: Phrase.pupilsLead[language])
    html.problems(problems, in: language)
    let standing = sight.standing
    html.element("section", .class("panel status")) { html in
      html.tag(
        sight.state.name[language],
        sight.state == .late ? "bad" : sight.state == .open ? "warn" : "good")
      html.element("dl", .class("facts")) { html in
        html.fact(.dropoutSince, Figures.day(dropout.since, in: language), in: language)
        html.fact(.dropoutReason, terms.word(ofReason: dropout.reason, language), in: language)
        html.fact(.dropoutBack, Figures.count(standing.back), in: language)
        html.fact(.dropoutElsewhere, Figures.count(standing.elsewhere), in: language)
        html.fact(.dropoutOut, Figures.count(standing.out), in: language)
        if let next = standing.nextTalk {
          html.fact(.dropoutNext, Figures.day(next, in: language), in: language)
        }
      }
      if let citation = terms?.persuasion.citation { html.citation(citation, in: language) }
    }
    steps(&html, language)
    if context.isPresent, standing.isOpen,
      context.may(.keepPupils, at: .school(dropout.school))
    {
      form(&html, language)
    }
  }

  private func steps(_ html: inout HTML, _ language: Language) {
    guard !sight.recorded.steps.isEmpty else { return }
    html.element("section", .class("panel"), .id("steps")) { html in
      html.element("h2", text: "\(Phrase.dropoutSteps[language]) (\(sight.recorded.steps.count))")
      for step in sight.recorded.steps.reversed() {
        html.element("div", .class("case")) { html in
          html.element(
            "h3",
            text: [
              Figures.day(step.entry.day, in: language), step.entry.step.words(in: language),
            ].joined(separator: " · "))
          html.element("p", text: step.words)
          html.element("p", .class("small muted"), text: step.person)
        }
      }
    }
  }

  private func form(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("step")) { html in
      html.element("h2", text: Phrase.dropoutStepTitle[language])
      html.form(to: "\(sight.address)/steps", context: context) { html in
        html.choiceField(
          "kind", .dropoutStep,
          [
            ("persuaded", Phrase.dropoutStepTalk[language]),
            ("back", Phrase.dropoutStepBack[language]),
            ("elsewhere", Phrase.dropoutStepElsewhere[language]),
          ], chosen: typed?["kind"] ?? "", in: language)
        html.field(
          "pupils", .dropoutStepPupils, type: "number", value: typed?["pupils"] ?? "",
          isRequired: false, in: language)
        html.field(
          "day", .dropoutStepDay, type: "date",
          value: typed?["day"] ?? "\(context.occasion.today)", in: language)
        html.textArea("words", .dropoutWords, value: typed?["words"] ?? "", in: language)
        html.submit(.dropoutNewDo, in: language)
      }
    }
  }
}

extension DropoutCase.Step {
  fileprivate func words(in language: Language) -> String {
    switch self {
    case .persuaded: Phrase.dropoutStepTalk[language]
    case .back(let pupils): "\(Phrase.dropoutStepBack[language]) \(Figures.count(pupils))"
    case .elsewhere(let pupils):
      "\(Phrase.dropoutStepElsewhere[language]) \(Figures.count(pupils))"
    }
  }
}
