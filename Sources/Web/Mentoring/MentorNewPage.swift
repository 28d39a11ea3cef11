internal import Access
internal import Mentoring
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/mentorship/new?apprentice=T4&kind=subject`: arranges a bond.
struct MentorNewPage: Page {
  let context: WebContext
  let terms: MentorshipTerms?

  /// The apprentice and the kind that the link was about.
  let asked: (apprentice: String, kind: String)
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .mentorship }
  func title(in language: Language) -> String { Phrase.mentorNew[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.mentorship, in: language)
    html.head(title(in: language), lead: Phrase.mentorNewLead[language])
    html.problems(problems, in: language)
    guard let terms else {
      return html.element("p", .class("empty"), text: Phrase.needsMentorship[language])
    }
    let today = context.occasion.today
    html.element("section", .class("panel narrow")) { html in
      html.form(to: "/mentorship/new", context: context) { html in
        html.choiceField(
          "kind", .mentorKind, terms.slots.map { ($0.kind.rawValue, $0.name[language]) },
          chosen: typed?.text("kind") ?? asked.kind, in: language)
        html.field(
          "apprentice", .apprenticeNumber, value: typed?.text("apprentice") ?? asked.apprentice,
          in: language)
        html.field(
          "master", .masterNumber, value: typed?.text("master") ?? "", isRequired: false,
          in: language)
        html.field(
          "account", .masterAccount, value: typed?.text("account") ?? "", isRequired: false,
          in: language)
        html.field(
          "first", .mentorFirst, type: "date", value: typed?.text("first") ?? "\(today)",
          in: language)
        html.field(
          "last", .mentorLastDay, type: "date",
          value: typed?.text("last") ?? "\(SchoolYear(containing: today).days.upperBound)",
          in: language)
        html.choiceField(
          "goal", .mentorGoal, MentorGoal.allCases.map { ($0.rawValue, $0.name[language]) },
          chosen: typed?.text("goal") ?? "", in: language)
        html.submit(.mentorArrangeDo, in: language)
      }
      for slot in terms.slots { html.citation(slot.citation, in: language) }
    }
  }
}
