internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/selections`: selections of papers, designs and talks, and the form that opens one (S001-119,
/// S001-115).
struct SelectionListPage: ListPage {
  let context: WebContext
  let terms: SelectionTerms?
  private let table: ListView<SelectionSight>
  var problems: [Phrase] = []
  var typed: FormFields?

  var exported: (any ExportableList)? { table }
  var section: Section? { .selections }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.selections[language] }

  init(
    context: WebContext, terms: SelectionTerms?, sights: [SelectionSight],
    counts: [RecordedSelection.ID: Int], address: Address, problems: [Phrase] = [],
    typed: FormFields? = nil
  ) throws {
    self.context = context
    self.terms = terms
    self.problems = problems
    self.typed = typed
    let query = ListQuery(address: address)
    let state: SelectionSight.State? = try query.choice("state")
    table = try ListView(
      id: "selections", title: .selections,
      columns: [
        .init("title", .selectionTitle, named: \.selection.title) { html, sight, _ in
          html.link(sight.address, sight.selection.title)
        },
        .init("kind", .selectionKind, by: \.selection.kind) { html, sight, language in
          html.text(sight.kindName(in: language))
        },
        .init("days", .selectionDays, by: \.selection.days.lowerBound) { html, sight, language in
          html.days(sight.selection.days, in: language)
        },
        .init("judges", .selectionJudges, by: \.selection.judges.count) { html, sight, _ in
          html.text(Figures.count(sight.selection.judges.count))
        },
        .init("entries", .selectionEntries, isNumber: true) { html, sight, _ in
          html.text(Figures.count(counts[sight.selection.id] ?? 0))
        },
        .init("state", .stateOf, by: \.state.rawValue) { html, sight, language in
          html.tag(sight.state.name[language], sight.state.mark)
        },
      ],
      rows: sights.filter { state == nil || $0.state == state }, address: address,
      filters: [
        .choice(
          "state", .stateOf, SelectionSight.State.allCases.map { ($0.rawValue, $0.name) },
          chosen: state?.rawValue)
      ], isPersonal: false, empty: .noSelections)
  }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.selectionsLead[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
    guard context.isPresent, context.runsSelections else { return }
    guard let terms else {
      return html.element("p", .class("empty"), text: Phrase.needsStudies[language])
    }
    html.element("section", .class("panel narrow unprinted"), .id("open")) { html in
      html.element("h2", text: Phrase.selectionNew[language])
      html.form(to: "/selections", context: context) { html in
        html.choiceField(
          "kind", .selectionKind, terms.kinds.map { ($0.key, $0.name[language]) },
          chosen: typed?["kind"] ?? "", in: language)
        html.field("title", .selectionTitle, value: typed?["title"] ?? "", in: language)
        html.field(
          "first", .selectionFirst, type: "date",
          value: typed?["first"] ?? "\(context.occasion.today)", in: language)
        html.field(
          "last", .selectionLast, type: "date",
          value: typed?["last"] ?? "\(context.occasion.today.advanced(by: 14))", in: language)
        html.field(
          "judges", .selectionJudges, hint: .selectionJudgesHint, value: typed?["judges"] ?? "",
          in: language)
        html.submit(.selectionOpenDo, in: language)
      }
      html.citation(terms.leastJudges.citation, in: language)
    }
  }
}
