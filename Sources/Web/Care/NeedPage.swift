internal import Actions
internal import Policy
internal import Serving
internal import Staffing
internal import Store
internal import Wording

/// `/care/needs/N-12`: one need, what was done, and what whoever looks may do next.
struct NeedPage: Page {
  let context: WebContext
  let terms: CareTerms?
  let sight: NeedSight
  var problems: [Phrase] = []
  var typed: FormFields?

  private var kind: CareTerms.Need? { terms?[need: sight.need.kind] }
  var section: Section? { .care }
  var offersPast: Bool { true }

  func title(in language: Language) -> String {
    "\(sight.order.line.name) · \(kind?.item.name[language] ?? sight.need.kind)"
  }

  func write(to html: inout HTML, in language: Language) {
    let line = sight.order.line
    html.crumbs(.care, in: language)
    html.head(title(in: language), lead: "\(line.fromName) → \(line.toName)")
    html.problems(problems, in: language)
    html.element("section", .class("panel status")) { html in
      html.tag(sight.state.name[language], sight.state.mark)
      html.element("p", text: sight.need.words)
      html.element("dl", .class("facts")) { html in
        html.fact(
          .needRaiser,
          "\(sight.need.raiser.name[language]) · \(sight.need.person) · "
            + Figures.day(sight.need.day, in: language), in: language)
        html.fact(.needOwner, sight.situation.owner.name[language], in: language)
        if let due = sight.due {
          html.fact(.needDue, Figures.day(due, in: language), in: language)
        }
      }
      html.element("p", .class("small")) { html in
        html.link(
          "/care/schools/\(Address.encoded(line.to.rawValue))",
          "\(line.toName) · \(Phrase.conditions[language])")
      }
      if let citation = kind?.item.citation { html.citation(citation, in: language) }
    }
    steps(&html, language)
    if context.isPresent { next(&html, language) }
  }

  private func steps(_ html: inout HTML, _ language: Language) {
    guard !sight.need.steps.isEmpty else { return }
    html.element("section", .class("panel"), .id("steps")) { html in
      html.element("h2", text: Phrase.needSteps[language])
      for step in sight.need.steps {
        html.element("div", .class("case")) { html in
          html.element(
            "h3",
            text: [Figures.day(step.day, in: language), step.step.name[language]]
              .joined(separator: " · "))
          if !step.words.isEmpty { html.element("p", text: step.words) }
          html.element(
            "p", .class("small muted"), text: "\(step.party.name[language]) · \(step.person)")
        }
      }
    }
  }

  private func next(_ html: inout HTML, _ language: Language) {
    let steps = sight.steps(for: context)
    guard !steps.isEmpty else { return }
    html.element("section", .class("panel narrow unprinted"), .id("next")) { html in
      html.element("h2", text: Phrase.needStepTitle[language])
      html.form(to: "\(sight.address)/steps", context: context) { html in
        html.choiceField(
          "step", .needStep,
          steps.map { step, side in
            (
              "\(side.word) \(step.word)",
              "\(step.name[language]) · \(side.partyName[language])"
            )
          }, chosen: typed?["step"] ?? "", in: language)
        html.field(
          "words", .needStepWords, value: typed?["words"] ?? "", isRequired: false, in: language)
        html.submit(.needStepDo, in: language)
      }
    }
  }
}

extension NeedCase.Step {
  var name: Phrase {
    switch self {
    case .handOn(let party):
      Phrase(
        zh: Phrase.stepHandOn(party.name[.zh])[.zh], en: Phrase.stepHandOn(party.name[.en])[.en])
    case .answer: .stepAnswer
    case .accept: .stepAccept
    case .reopen: .stepReopen
    }
  }

  /// As forms say it.
  var word: String {
    switch self {
    case .handOn(let party): party.rawValue
    case .answer: "answer"
    case .accept: "accept"
    case .reopen: "reopen"
    }
  }

  init?(word: String) {
    switch word {
    case "answer": self = .answer
    case "accept": self = .accept
    case "reopen": self = .reopen
    default:
      guard let party = ServiceTerms.Party(rawValue: word) else { return nil }
      self = .handOn(party)
    }
  }
}

extension RecordDuty.Side {
  fileprivate var party: ServiceTerms.Party {
    switch self {
    case .host: .host
    case .sender: .sender
    case .bureau: .bureau
    case .teacher: .teacher
    }
  }

  fileprivate var word: String { party.rawValue }
  fileprivate var partyName: Phrase { party.name }
}
