internal import Access
internal import Policy
internal import Pupils
internal import Staffing
internal import Store
internal import Wording

/// `/pupils/enrolment`: what the school year plans to enrol and what was reached (S002-15).
struct EnrolmentPage: Page {
  let context: WebContext
  let county: County
  let year: PupilYear
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .pupils }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.enrolment[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.pupils, in: language)
    html.head(
      "\(title(in: language)) \(SchoolYear(containing: year.day))",
      lead: Phrase.enrolmentLead[language])
    html.parts(PupilPart.enrolment, in: language)
    html.intakeLinks(to: "/pupils/enrolment", context, in: language)
    html.problems(problems, in: language)
    guard let terms = year.terms else {
      return html.element("p", .class("empty"), text: Phrase.needsPupils[language])
    }
    figures(&html, terms, language)
    guard context.isPresent else { return }
    if context.may(.setEnrolment) {
      form(
        &html, .target, terms, .enrolmentSetTarget, known: year.targets[nil]?.numbers, [],
        language)
    }
    let own = year.schools.filter { context.may(.keepPupils, at: .school($0.id)) }
    var who = own.map { ($0.id.rawValue, $0.name) }
    if context.may(.setEnrolment) { who.insert(("", Phrase.enrolmentOffice[language]), at: 0) }
    guard !who.isEmpty else { return }
    let known = who.count == 1 ? year.enrolled[own.first?.id]?.numbers : nil
    form(&html, .enrolled, terms, .enrolmentEnter, known: known, who, language)
  }

  private func figures(_ html: inout HTML, _ terms: PupilTerms, _ language: Language) {
    html.element("section", .class("panel"), .id("figures")) { html in
      html.table(
        "enrolment", [.enrolmentKind, .enrolmentTarget, .enrolmentDone, .enrolmentShare],
        numbers: [.enrolmentTarget, .enrolmentDone, .enrolmentShare], label: .enrolment,
        in: language
      ) { html in
        for kind in terms.enrolments {
          let target = year.targets[nil]?.numbers[kind.key] ?? 0
          let done = year.enrolled.values.reduce(0) { $0 + ($1.numbers[kind.key] ?? 0) }
          html.element("tr") { html in
            html.element("th", .scope("row"), text: kind.name[language])
            html.element("td", .class("n"), text: Figures.count(target))
            html.element("td", .class("n"), text: Figures.count(done))
            html.element(
              "td", .class("n"), text: target == 0 ? "–" : Figures.percent(done, of: target))
          }
        }
      }
    }
  }

  private func form(
    _ html: inout HTML, _ matter: PupilMatter, _ terms: PupilTerms, _ title: Phrase,
    known: [String: Int]?, _ who: [(String, String)], _ language: Language
  ) {
    html.element("section", .class("panel narrow unprinted"), .id(matter.rawValue)) { html in
      html.element("h2", text: title[language])
      html.form(to: "/pupils/enrolment/\(matter.rawValue)", context: context) { html in
        if !who.isEmpty {
          html.choiceField(
            "school", .enrolmentWho, who, chosen: typed?["school"] ?? "", in: language)
        }
        for kind in terms.enrolments {
          let name = "\(matter.rawValue).\(kind.key)"
          html.field(
            name, Phrase(kind.name), type: "number",
            value: typed?[name] ?? known?[kind.key].map(String.init) ?? "", isRequired: false,
            in: language)
        }
        html.submit(.pupilEnterDo, in: language)
      }
    }
  }
}
