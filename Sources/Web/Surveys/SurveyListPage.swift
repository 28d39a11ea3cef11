internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/surveys`: those that ask whoever comes, and the form that opens one.
struct SurveyListPage: Page {
  let context: WebContext
  let county: County
  let surveys: [SurveySight]
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .surveys }
  func title(in language: Language) -> String { Phrase.surveys[language] }

  private var seen: [SurveySight] {
    let hasSchools = !context.paperSchools(in: county).isEmpty
    return surveys.filter {
      context.seesSurveys || $0.respondent != nil
        || ($0.kind?.audience == .parents && hasSchools)
    }
  }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.surveysLead[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel"), .id("surveys")) { html in
      guard !seen.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noSurveys[language])
      }
      html.table(
        "held", [.surveyKind, .surveyAudience, .surveyDays, .surveyAnswered, .stateOf],
        numbers: [.surveyAnswered], label: .surveys, in: language
      ) { html in
        for sight in seen { row(&html, sight, language) }
      }
    }
    if context.may(.keepSurveys) { opening(&html, language) }
  }

  private func row(_ html: inout HTML, _ sight: SurveySight, _ language: Language) {
    html.element("tr") { html in
      html.element("th", .scope("row")) { html in
        html.link(sight.address, sight.name(in: language))
      }
      html.element("td", text: sight.kind.map { Phrase($0.audience)[language] } ?? "–")
      html.element("td") { html in
        html.days(sight.survey.days, in: language)
      }
      html.element(
        "td", .class("n"),
        text: "\(Figures.count(sight.answered)) / \(Figures.count(sight.asked))")
      html.element("td") { html in
        let isOpen = sight.survey.isOpen(on: context.occasion.today)
        html.tag(
          sight.state(on: context.occasion.today)[language],
          isOpen && sight.respondent != nil && !sight.hasAnswered ? "warn" : "")
        if sight.hasAnswered {
          html.raw(" ")
          html.tag(Phrase.surveyAnswered[language], "good")
        }
      }
    }
  }

  private func opening(_ html: inout HTML, _ language: Language) {
    let today = context.occasion.today
    html.element("section", .class("panel narrow unprinted"), .id("open")) { html in
      html.element("h2", text: Phrase.surveyOpenTitle[language])
      guard let terms = county.book.inForce(in: SchoolYear(containing: today)).surveyTerms
      else {
        return html.element("p", .class("empty"), text: Phrase.needsSurveys[language])
      }
      html.form(to: "/surveys", context: context) { html in
        html.choiceField(
          "kind", .surveyKind,
          terms.kinds.map {
            ($0.key, "\($0.name[language]) · \(Phrase($0.audience)[language])")
          }, chosen: typed?["kind"] ?? "", in: language)
        html.field(
          "first", .surveyFirst, type: "date", value: typed?["first"] ?? "\(today)", in: language)
        html.field(
          "last", .surveyLast, type: "date",
          value: typed?["last"] ?? "\(today.advanced(by: terms.shortest.value + 7))",
          in: language)
        html.submit(.surveyOpenDo, in: language)
      }
    }
  }
}

extension HTML {
  /// First and last day.
  mutating func days(_ days: ClosedRange<Day>, in language: Language) {
    text(
      [days.lowerBound, days.upperBound].map { Figures.day($0, in: language) }
        .joined(separator: language == .zh ? "至" : " to "))
  }
}
