internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Surveying
internal import Wording

extension SurveyPage {
  /// What was found, of no group so small that somebody could be known by it.
  func results(
    _ html: inout HTML, _ kind: SurveyTerms.Kind, _ terms: SurveyTerms, _ language: Language
  ) {
    guard context.seesSurveys, sight.survey.cancellation == nil else { return }
    html.element("section", .class("panel"), .id("results")) { html in
      html.element("h2", text: Phrase.surveyResults[language])
      guard let tally = kind.audience == .parents ? paperTally : tally else {
        return html.element("p", .class("empty"), text: Phrase.surveyNotYet[language])
      }
      let disclosure = SurveyDisclosure(
        answered: tally.answered, smallest: terms.smallest.value)
      html.element(
        "p",
        text: kind.audience == .parents
          ? Phrase.paperRate(
            forms.values.reduce(0) { $0 + $1.forms.returned },
            of: forms.values.reduce(0) { $0 + $1.forms.handedOut })[language]
          : Phrase.surveyRate(tally.people, of: sight.asked)[language])
      guard disclosure.showsTotal else {
        return html.element("p", .class("empty"), text: Phrase.surveyTooFew[language])
      }
      let zones = disclosure.shown.sorted()
      html.takeTables(Address(path: sight.address), in: language)
      for question in kind.questions { table(&html, question, tally, zones, language) }
      if zones.count < tally.answered.count(where: { $0.value > 0 }) {
        html.element(
          "p", .class("small muted"), text: Phrase.surveyHidden(terms.smallest.value)[language])
        html.citation(terms.smallest.citation, in: language)
      }
      reasons(&html, kind, tally, language)
      left(&html, language)
    }
  }

  /// Forms on paper by where the schools are; only when the survey is over, as the others.
  private var paperTally: SurveyTally<Zone>? {
    guard sight.survey.isOver(on: today) else { return nil }
    var tally = SurveyTally<Zone>()
    for (school, entered) in forms {
      guard let zone = county.roster[school]?.zone else { continue }
      tally.answered[zone, default: 0] += entered.forms.returned
      for (question, choices) in entered.forms.counts {
        for (choice, number) in choices { tally.add(number, question, choice, of: zone) }
      }
    }
    return tally
  }

  private func table(
    _ html: inout HTML, _ question: SurveyTerms.Question, _ tally: SurveyTally<Zone>,
    _ zones: [Zone], _ language: Language
  ) {
    let heads = zones.map { Phrase.surveyZone($0) }
    html.element("h3", text: question.asks[language])
    html.table(
      "q-\(question.key)", [.surveyChoice, .surveyNumber, .surveyShare] + heads,
      numbers: [.surveyNumber, .surveyShare] + heads, label: .name(question.asks[language]),
      in: language
    ) { html in
      let all = tally.shares(of: question)
      let byZone = zones.map { tally.shares(of: question, in: $0) }
      for (place, choice) in question.choices.enumerated() {
        html.element("tr") { html in
          html.element("th", .scope("row"), text: choice.name[language])
          html.element(
            "td", .class("n"), text: Figures.count(tally.number(question.key, choice.key)))
          html.element("td", .class("n"), text: Figures.rate(all[place]))
          for shares in byZone {
            html.element("td", .class("n"), text: Figures.rate(shares[place]))
          }
        }
      }
    }
    if question.isMany {
      html.element("p", .class("small muted"), text: Phrase.surveySeveral[language])
    }
  }

  /// What plans and incentives are designed from (S000-063).
  private func reasons(
    _ html: inout HTML, _ kind: SurveyTerms.Kind, _ tally: SurveyTally<Zone>,
    _ language: Language
  ) {
    let named = tally.reasons(in: kind.questions)
    guard !named.isEmpty else { return }
    html.element("h3", text: Phrase.surveyReasons[language])
    html.table(
      "reasons", [.surveyReason, .surveyNumber, .surveyRemedy], numbers: [.surveyNumber],
      label: .surveyReasons, in: language
    ) { html in
      for (choice, number) in named {
        html.element("tr") { html in
          html.element("th", .scope("row"), text: choice.name[language])
          html.element("td", .class("n"), text: Figures.count(number))
          html.element("td", text: choice.remedy?[language] ?? "")
        }
      }
    }
    html.element("p") { html in
      html.text(Phrase.surveyForPlans[language])
      if context.may(.seeCounty) {
        html.raw(" ")
        html.link("/wishes", Section.wishes.name[language])
      }
    }
  }

  /// How many pupils left, survey by survey (S001-033).
  private func left(_ html: inout HTML, _ language: Language) {
    guard !moved.isEmpty else { return }
    html.element("h3", text: Phrase.paperTrend[language])
    html.table(
      "moved", [.surveyLast, .paperMoved], numbers: [.paperMoved], label: .paperTrend,
      in: language
    ) { html in
      for (survey, pupils) in moved {
        html.element("tr") { html in
          html.element(
            "th", .scope("row"), text: Figures.day(survey.days.upperBound, in: language))
          html.element("td", .class("n"), text: Figures.count(pupils))
        }
      }
    }
  }

  /// The form in which a school enters what it counted.
  func paper(_ html: inout HTML, _ kind: SurveyTerms.Kind, _ language: Language) {
    let schools = context.paperSchools(in: county)
    guard
      let school = schools.first(where: { $0.id.rawValue == typed?["school"] })
        ?? schools.first
    else { return }
    let known = forms[school.id]?.forms
    func value(_ name: String, _ number: Int?) -> String {
      typed?[name] ?? number.map { "\($0)" } ?? ""
    }
    html.element("section", .class("panel narrow unprinted"), .id("paper")) { html in
      html.element("h2", text: Phrase.paperTitle[language])
      html.element("p", text: Phrase.paperLead[language])
      html.form(to: "\(sight.address)/paper", context: context) { html in
        if schools.count > 1 {
          html.choiceField(
            "school", .school, schools.map { ($0.id.rawValue, $0.name) },
            chosen: school.id.rawValue, in: language)
        } else {
          html.hidden("school", school.id.rawValue)
          html.element("p", text: school.name)
        }
        html.field(
          "handed", .paperHanded, type: "number", value: value("handed", known?.handedOut),
          in: language)
        html.field(
          "returned", .paperReturned, type: "number",
          value: value("returned", known?.returned), in: language)
        for question in kind.questions {
          html.element("fieldset") { html in
            html.element("legend", text: question.asks[language])
            for choice in question.choices {
              let name = "n.\(question.key).\(choice.key)"
              html.field(
                name, .name(choice.name[language]), type: "number",
                value: value(name, known?.counts[question.key]?[choice.key]),
                isRequired: false, in: language)
            }
          }
        }
        html.field(
          "moved", .paperMoved, type: "number", value: value("moved", known?.movedOut),
          isRequired: false, in: language)
        html.submit(.paperDo, in: language)
      }
    }
  }
}
