internal import Access
internal import Policy
internal import Pupils
internal import Staffing
internal import Store
internal import Wording

/// `/pupils/schools/2111000001`: a school's numbers of the term and letters of the school year,
/// and the forms that enter them.
struct PupilSchoolPage: Page {
  let context: WebContext
  let school: School
  let year: PupilYear
  var problems: [Phrase] = []

  /// What was typed, and about what.
  var typed: (matter: PupilMatter, fields: FormFields)?

  var section: Section? { .pupils }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { school.name }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.pupils, in: language)
    html.head(
      title(in: language),
      lead: "\(Phrase.pupilAll[language]) \(Figures.count(school.pupils))")
    html.problems(problems, in: language)
    guard let terms = year.terms else {
      return html.element("p", .class("empty"), text: Phrase.needsPupils[language])
    }
    panel(&html, .group, terms.groups, year.groups, .pupilEnterGroups, language)
    panel(&html, .letter, terms.letters, year.letters, .pupilEnterLetters, language)
  }

  private func panel(
    _ html: inout HTML, _ matter: PupilMatter, _ items: [PupilTerms.Item],
    _ said: [School.ID?: RecordedPupilCounts], _ title: Phrase, _ language: Language
  ) {
    let known = said[school.id]
    html.element("section", .class("panel narrow"), .id(matter.rawValue)) { html in
      html.element("h2", text: title[language])
      if let known {
        html.element(
          "p", .class("small muted"),
          text: "\(Figures.day(known.day, in: language)) · \(known.person)")
      }
      guard context.isPresent, context.may(.keepPupils, at: .school(school.id)) else {
        return html.element("dl", .class("facts")) { html in
          for item in items {
            html.fact(
              Phrase(item.name), known?.numbers[item.key].map(Figures.count), in: language)
          }
        }
      }
      html.form(to: "\(school.id.pupilAddress)/\(matter.rawValue)", context: context) { html in
        for item in items {
          let name = "\(matter.rawValue).\(item.key)"
          html.field(
            name, Phrase(item.name), type: "number",
            value: (typed?.matter == matter ? typed?.fields.text(name) : nil)
              ?? known?.numbers[item.key].map(String.init) ?? "", isRequired: false,
            in: language)
        }
        html.submit(.pupilEnterDo, in: language)
      }
    }
  }
}
