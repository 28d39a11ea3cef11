internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/care/schools/2111000001`: how one lives and works at a school, for those who are to come
/// (S000-171).
struct ConditionsPage: Page {
  let context: WebContext
  let school: School.ID
  let name: String
  let terms: CareTerms
  let said: HostConditions?
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .care }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { "\(name) · \(Phrase.conditions[language])" }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.care, in: language)
    html.head(title(in: language), lead: Phrase.conditionsLead[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel status")) { html in
      guard let said else {
        return html.element("p", .class("empty"), text: Phrase.conditionsNone[language])
      }
      html.element("dl", .class("facts")) { html in
        for item in terms.conditions {
          let words = said.words[item.key] ?? ""
          html.fact(Phrase(item.name), words.isEmpty ? nil : words, in: language)
        }
      }
      html.element(
        "p", .class("small muted"),
        text: "\(Figures.day(said.day, in: language)) · \(said.person)")
    }
    guard context.isPresent, context.may(.keepService, at: .school(school)) else { return }
    html.element("section", .class("panel narrow unprinted"), .id("state")) { html in
      html.element("h2", text: Phrase.conditionsState[language])
      html.form(
        to: "/care/schools/\(Address.encoded(school.rawValue))", context: context
      ) { html in
        for item in terms.conditions {
          html.field(
            "c.\(item.key)", Phrase(item.name),
            value: typed?["c.\(item.key)"] ?? said?.words[item.key] ?? "", isRequired: false,
            in: language)
        }
        html.submit(.conditionsDo, in: language)
      }
    }
  }
}
