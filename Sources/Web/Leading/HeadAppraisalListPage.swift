internal import Access
internal import Leading
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/heads/appraisals`: heads who rotated, and how far the appraisal of a school year has come; for
/// the bureau alone (S001-010).
struct HeadAppraisalListPage: ListPage {
  let context: WebContext
  let county: County
  let year: HeadYear
  let chosen: SchoolYear
  private let table: ListView<HeadAppraisalSight>

  var exported: (any ExportableList)? { table }

  init(context: WebContext, county: County, year: HeadYear, address: Address) throws {
    self.context = context
    self.county = county
    self.year = year
    let this = SchoolYear(containing: year.day)
    let years = Set(year.appraisals.keys.map(\.year)).union([this, this.advanced(by: -1)])
      .sorted(by: >)
    let query = ListQuery(address: address)
    let asked = try query.choice("year", of: years) { "\($0.start)" }
    let state: HeadAppraisalSight.State? = try query.choice("state")
    chosen = asked ?? this
    table = try ListView(
      id: "appraisals", title: .headAppraisals, columns: Self.columns(county, year.terms),
      rows: year.appraised(in: chosen).filter { state == nil || $0.state == state },
      address: address,
      filters: [
        .choice(
          "year", .headYearOf, years.map { ("\($0.start)", .name("\($0)")) },
          chosen: asked.map { "\($0.start)" }),
        .choice(
          "state", .stateOf, HeadAppraisalSight.State.allCases.map { ($0.rawValue, $0.name) },
          chosen: state?.rawValue),
      ], isPersonal: true, empty: .noHeadAppraisals
    ) { [NameReading("\($0.name) \(county.name(of: $0.post.school))")] }
  }

  private static func columns(
    _ county: County, _ terms: LeadingTerms?
  ) -> [ListTable<HeadAppraisalSight>.Column] {
    let school: @Sendable (HeadAppraisalSight) -> String = { county.name(of: $0.post.school) }
    return [
      .init("name", .headTeacher, named: \.name) { html, sight, _ in
        html.link(sight.address, sight.name)
      },
      .init("school", .school, named: school) { html, sight, _ in
        html.text(school(sight))
      },
      .init("first", .headFirst, by: \.post.first) { html, sight, language in
        html.text(Figures.day(sight.post.first, in: language))
      },
      .init("appraisers", .headAppraisers, isNumber: true, by: \.record.marks.count) {
        html, sight, _ in
        html.text(Figures.count(sight.record.marks.count))
      },
      .init("state", .stateOf, by: \.state.rawValue) { html, sight, language in
        html.tag(sight.state.name[language], sight.state == .agreed ? "good" : "warn")
      },
      .init("total", .headTotal, isNumber: true, by: \.totalOrder) {
        html, sight, _ in
        html.text(sight.record.agreement.map { Figures.hundredths($0.total) } ?? "–")
      },
      .init("grade", .headGrade, by: \.gradeOrder) {
        html, sight, language in
        html.text(
          sight.record.agreement.map {
            terms?.appraisal[grade: $0.grade]?.name[language] ?? $0.grade
          } ?? "–")
      },
    ]
  }

  var section: Section? { .heads }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.headAppraisals[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.heads, in: language)
    html.head(
      "\(title(in: language)) · \(chosen)", lead: Phrase.headAppraisalsLead[language])
    guard let terms = year.terms else {
      return html.element("p", .class("empty"), text: Phrase.needsLeading[language])
    }
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
    html.citation(terms.appraisal.citation, in: language)
  }
}

extension HeadAppraisalSight {
  /// Those that nobody agreed to come first.
  fileprivate var totalOrder: Int { record.agreement?.total ?? -1 }
  fileprivate var gradeOrder: String { record.agreement?.grade ?? "" }
}
