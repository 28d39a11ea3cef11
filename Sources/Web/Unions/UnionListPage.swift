internal import Access
internal import Pinyin
internal import Policy
internal import Staffing
internal import Uniting
internal import Wording

/// `/unions`: the unions within reach with what each owes, did and misses; for those who see the
/// county also what unions cover (S004-05, S004-09) and which schools could be in one (S004-08).
struct UnionListPage: ListPage {
  let context: WebContext
  let county: County
  let year: UnionYear
  private let table: ListView<UnionSight>

  var exported: (any ExportableList)? { table }

  init(context: WebContext, county: County, year: UnionYear, address: Address) throws {
    self.context = context
    self.county = county
    self.year = year
    let query = ListQuery(address: address)
    let kinds = year.terms?.kinds ?? []
    let kind = try query.choice("kind", of: kinds.map(\.key)) { $0 }
    let state: SchoolUnion.State? = try query.choice("state")
    let overdue = try query.flag("overdue")
    let findings = try query.flag("findings")
    let rows = year.sights.filter { sight in
      context.sees(sight) && (kind == nil || sight.union.kind == kind)
        && (state == nil || sight.state == state)
        && (overdue == nil || (sight.overdue > 0) == overdue)
        && (findings == nil || !sight.findings.isEmpty == findings)
    }
    table = try ListView(
      id: "unions", title: .unions, columns: Self.columns(county), rows: rows, address: address,
      filters: [
        .choice(
          "kind", .unionKind, kinds.map { ($0.key, Phrase($0.name)) }, chosen: kind),
        .choice(
          "state", .stateOf, SchoolUnion.State.allCases.map { ($0.rawValue, Phrase($0)) },
          chosen: state?.rawValue),
        .yesOrNo("overdue", .pairOverdue, chosen: overdue),
        .yesOrNo("findings", .unionFindings, chosen: findings),
      ], isPersonal: false, empty: .noUnions
    ) { sight in
      [
        NameReading(
          ([sight.union.name] + sight.concerned.sorted().map { county.name(of: $0) })
            .joined(separator: " "))
      ]
    }
  }

  private static func columns(_ county: County) -> [ListTable<UnionSight>.Column] {
    let lead = { @Sendable (sight: UnionSight) in sight.lead.map { county.name(of: $0) } ?? "–" }
    return [
      .init("name", .unionName, named: \.union.name) { html, sight, _ in
        html.link(sight.address, sight.union.name)
      },
      .init("kind", .unionKind, by: \.union.kind) { html, sight, language in
        html.text(sight.kindName(in: language))
      },
      .init("state", .stateOf, by: \.state.rawValue) { html, sight, language in
        html.tag(Phrase(sight.state)[language], sight.state == .runs ? "good" : "")
        if !sight.findings.isEmpty {
          html.raw(" ")
          html.tag(Phrase.unionFindings[language], "warn")
        }
      },
      .init("lead", .unionLeadSchool, named: lead) { html, sight, _ in html.text(lead(sight)) },
      .init("members", .unionMemberCount, isNumber: true, by: \.members.count) { html, sight, _ in
        html.text(Figures.count(sight.members.count))
      },
      .init("pupils", .unionPupils, isNumber: true, by: \.pupils) { html, sight, _ in
        html.text(Figures.count(sight.pupils))
      },
      .init("founded", .unionFounded, by: \.union.founded) { html, sight, language in
        html.text(Figures.day(sight.union.founded, in: language))
      },
      .init("due", .pairDue, isNumber: true, by: \.due) { html, sight, _ in
        html.text(Figures.count(sight.due))
      },
      .init("met", .pairMet, isNumber: true, by: \.met) { html, sight, _ in
        html.text(Figures.count(sight.met))
      },
      .init("overdue", .pairOverdue, isNumber: true, by: \.overdue) { html, sight, _ in
        html.text(Figures.count(sight.overdue))
      },
      .init("last", .unionLastActivity, by: \.lastOrder) { html, sight, language in
        html.text(sight.last.map { Figures.day($0, in: language) } ?? "–")
      },
    ]
  }

  var section: Section? { .unions }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.unions[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.unionsLead[language])
    html.intakeLinks(to: "/unions", context, in: language)
    guard year.terms != nil else {
      return html.element("p", .class("empty"), text: Phrase.needsUnions[language])
    }
    if context.isPresent {
      html.element("p", .class("actions unprinted")) { html in
        if context.may(.arrangeUnions) { html.link("/unions/new", Phrase.unionNew[language]) }
        if context.walker != nil { html.link("/unions/own", Phrase.myWalks[language]) }
      }
    }
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
    guard context.may(.seeCounty) else { return }
    coverage(&html, language)
    for proposal in year.proposals { candidates(&html, proposal, language) }
  }
}

extension UnionSight {
  /// Those that have done nothing come first.
  fileprivate var lastOrder: Int { last?.ordinal ?? 0 }
}
