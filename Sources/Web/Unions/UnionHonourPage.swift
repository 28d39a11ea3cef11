internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Uniting
internal import Wording

/// `/unions/U-12/honours`: honours of a union's schools and teachers by school year, before and
/// after each school joined, and the form with which a school notes its own (S004-06).
struct UnionHonourPage: Page {
  let context: WebContext
  let county: County
  let sight: UnionSight
  let terms: UnionTerms
  let honours: UnionHonours

  /// Of its schools, the latest first.
  let given: [SchoolHonour]
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .unions }
  var offersPast: Bool { true }
  var address: String { "\(sight.address)/honours" }
  func title(in language: Language) -> String {
    "\(sight.union.name) · \(Phrase.unionHonours[language])"
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.unions, in: language)
    html.head(title(in: language), lead: Phrase.unionHonoursLead[language])
    html.problems(problems, in: language)
    html.element("p") { html in html.link(sight.address, sight.union.name) }
    counts(&html, language)
    list(&html, language)
    noting(&html, language)
  }

  private func counts(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("honours")) { html in
      html.element("h2", text: Phrase.unionHonours[language])
      guard !honours.years.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noUnionHonours[language])
      }
      let numbers: [Phrase] = [
        .honourSchoolsBefore, .honourSchoolsAfter, .honourTeachersBefore, .honourTeachersAfter,
      ]
      html.table(
        "honour-counts", [.honourYear, .honourLevel] + numbers, numbers: numbers,
        label: .unionHonours, in: language
      ) { html in
        for year in honours.years {
          for level in terms.honours {
            let line = UnionHonours.Line(year: year, level: level.key)
            let (before, after) = (honours.before[line], honours.after[line])
            if before == nil, after == nil { continue }
            html.element("tr") { html in
              html.element("th", .scope("row"), text: "\(year)")
              html.element("td", text: level.name[language])
              for count in [before?.schools, after?.schools, before?.teachers, after?.teachers] {
                html.element("td", .class("n"), text: Figures.count(count ?? 0))
              }
            }
          }
        }
      }
      if let citation = terms.honours.first?.citation { html.citation(citation, in: language) }
    }
  }

  private func list(_ html: inout HTML, _ language: Language) {
    guard !given.isEmpty else { return }
    html.element("section", .class("panel"), .id("given")) { html in
      html.element("h2", text: "\(Phrase.honourList[language]) (\(given.count))")
      for honour in given {
        html.element("div", .class("case"), .id(honour.id)) { html in
          html.element("h3", text: "\(county.name(of: honour.school)) · \(honour.name)")
          html.element(
            "p", .class("small muted"),
            text: [
              Figures.day(honour.given, in: language),
              terms[honour: honour.level]?.name[language] ?? honour.level, honour.source,
              honour.person,
            ].joined(separator: " · "))
          if context.isPresent, context.may(.keepUnions, at: .school(honour.school)) {
            html.takingBack(honour.id, to: "\(address)/withdraw", context, language)
          }
        }
      }
    }
  }

  private func noting(_ html: inout HTML, _ language: Language) {
    let own = sight.members.filter { context.may(.keepUnions, at: .school($0)) }
    guard context.isPresent, !own.isEmpty, !terms.honours.isEmpty else { return }
    html.element("section", .class("panel narrow unprinted"), .id("note")) { html in
      html.element("h2", text: Phrase.honourNote[language])
      html.form(to: address, context: context) { html in
        html.choiceField(
          "school", .honourSchool, own.map { ($0.rawValue, county.name(of: $0)) },
          chosen: typed?["school"] ?? "", in: language)
        html.field("name", .honourName, value: typed?["name"] ?? "", in: language)
        html.choiceField(
          "level", .honourLevel, terms.honours.map { ($0.key, $0.name[language]) },
          chosen: typed?["level"] ?? "", in: language)
        html.field("source", .honourSource, value: typed?["source"] ?? "", in: language)
        html.field(
          "given", .honourDay, type: "date",
          value: typed?["given"] ?? "\(context.occasion.today)", in: language)
        html.submit(.honourNote, in: language)
      }
    }
  }
}
