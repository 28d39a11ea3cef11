internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Uniting
internal import Wording

/// `/unions/own`: where a teacher walks to, what they noted and which reports they owe
/// (S001-040, S001-047).
struct WalkOwnPage: Page {
  let context: WebContext
  let county: County
  let year: UnionYear
  let teacher: Teacher.ID
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .unions }
  func title(in language: Language) -> String { Phrase.myWalks[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.walksLead[language])
    html.problems(problems, in: language)
    guard let walking = year.terms?.walking else {
      return html.element("p", .class("empty"), text: Phrase.needsUnions[language])
    }
    let own = year.decisions.filter {
      $0.decision.teacher == teacher && $0.withdrawal == nil
    }
    guard !own.isEmpty else {
      return html.element("p", .class("empty"), text: Phrase.noMyWalks[language])
    }
    html.element("section", .class("panel"), .id("decisions")) { html in
      html.element("h2", text: Phrase.walkLines[language])
      html.element("ul", .class("findings")) { html in
        for decision in own {
          html.element("li") { html in
            html.text(
              "\(county.name(of: decision.decision.home)) → \(county.name(of: decision.decision.host)) · "
            )
            html.days(decision.decision.days, in: language)
          }
        }
      }
    }
    WalkForms(
      context: context, county: county, decisions: own,
      waiting: year.reports([.due, .overdue], of: own), walking: walking,
      address: "/unions/own", typed: typed
    ).write(to: &html, in: language)
    WalkList(
      context: context, county: county,
      walks: own.flatMap { decision in (year.walks[decision.id] ?? []).map { (decision, $0) } },
      walking: walking, day: year.day, address: "/unions/own", mayTakeBack: { _ in true }
    ).write(to: &html, in: language)
  }
}
