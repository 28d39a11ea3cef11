internal import Access
internal import Partnership
internal import Policy
internal import Projects
internal import Staffing
internal import Store
internal import Wording

/// `/projects/new`: puts a project on record.
struct ProjectNewPage: Page {
  let context: WebContext
  let county: County
  let terms: ProjectTerms?

  /// What a link from elsewhere says of the topic.
  let origin: String
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .projects }
  func title(in language: Language) -> String { Phrase.projectNew[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.projects, in: language)
    html.head(title(in: language), lead: Phrase.projectNewLead[language])
    html.problems(problems, in: language)
    guard let terms else {
      return html.element("p", .class("empty"), text: Phrase.needsProjects[language])
    }
    html.element("section", .class("panel narrow")) { html in
      html.form(to: "/projects/new", context: context) { html in
        what(&html, terms, language)
        who(&html, language)
        when(&html, language)
        html.submit(.projectOpenDo, in: language)
      }
    }
    for kind in terms.kinds {
      html.element("section", .class("panel narrow")) { html in
        html.element("h2", text: kind.name[language])
        html.element("p", text: kind.aim[language])
        html.element(
          "p", .class("small"),
          text: kind.stages.map { $0.name[language] }.joined(separator: " → "))
        html.citation(kind.citation, in: language)
      }
    }
  }

  private func what(_ html: inout HTML, _ terms: ProjectTerms, _ language: Language) {
    html.choiceField(
      "kind", .projectKind, terms.kinds.map { ($0.key, $0.name[language]) },
      chosen: typed?.text("kind") ?? "", in: language)
    html.field("title", .projectTitle, value: typed?.text("title") ?? "", in: language)
    html.choiceField(
      "level", .projectLevel, ProjectLevel.allCases.map { ($0.rawValue, Phrase($0)[language]) },
      chosen: typed?.text("level") ?? "county", in: language)
    html.textArea("aims", .projectAims, value: typed?.text("aims") ?? "", in: language)
    html.field(
      "origin", .projectOrigin, hint: .projectOriginHint,
      value: typed?.text("origin") ?? origin, isRequired: false, in: language)
  }

  private func who(_ html: inout HTML, _ language: Language) {
    html.field(
      "teacher", .projectTeacher, value: typed?.text("teacher") ?? "", isRequired: false,
      in: language)
    html.field(
      "account", .projectAccount, value: typed?.text("account") ?? "", isRequired: false,
      in: language)
    html.element("div", .class("field")) { html in
      html.element(
        "label", Attribute("for", "field-schools"), text: Phrase.projectSchoolLines[language])
      html.element(
        "textarea", .id("field-schools"), Attribute("name", "schools"), Attribute("rows", "4"),
        text: typed?["schools"] ?? ownSchools)
    }
    let pairs = self.pairs
    if !pairs.isEmpty {
      html.choiceField(
        "pair", .projectPair,
        [("", Phrase.projectNoPair[language])]
          + pairs.map { pair in
            (
              "\(pair.helper)-\(pair.helped)",
              "\(county.name(of: pair.helper)) → \(county.name(of: pair.helped))"
            )
          }, chosen: typed?.text("pair") ?? "", in: language)
    }
    html.field(
      "partner", .projectPartner, value: typed?.text("partner") ?? "", isRequired: false,
      in: language)
  }

  private func when(_ html: inout HTML, _ language: Language) {
    let today = context.occasion.today
    html.field(
      "first", .projectFirst, type: "date", value: typed?.text("first") ?? "\(today)",
      in: language)
    html.field(
      "last", .projectLast, type: "date",
      value: typed?.text("last") ?? "\(SchoolYear(containing: today).days.upperBound)",
      in: language)
  }

  /// Those of whoever keeps only a few.
  private var ownSchools: String {
    let own = county.roster.schools.filter { context.may(.keepProjects, at: .school($0.id)) }
    return own.count > 3 ? "" : own.map(\.name).joined(separator: "\n")
  }

  private var pairs: [PairGraph.Pair] {
    PairGraph(
      county.roster.pairings.map { HelpTie($0) }, in: context.occasion.today.month
    ).pairs.filter { context.may(.keepProjects, at: .schools([$0.helper, $0.helped])) }
  }
}
