internal import Access
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/retention?year=2026-2027`: whether backbone teachers are brought in, kept, used and
/// perform (引进来、留得住、用得上、干得好), school by school, each figure with where it comes from
/// (S000-019).
struct RetentionPage: ListPage {
  let context: WebContext
  let terms: SchoolTrainingTerms?
  let held: BackboneYear?

  /// Of the schools within reach together.
  private let whole: BackboneFlow
  private let table: ListView<Row>?

  struct Row: Sendable {
    let school: School
    let flow: BackboneFlow
  }

  var exported: (any ExportableList)? { table }
  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.retentionTitle[language] }

  init(
    context: WebContext, county: County, _ catalogue: TrainingCatalogue, _ held: BackboneYear?,
    scope: Scope, address: Address
  ) throws {
    self.context = context
    self.held = held
    terms = catalogue.terms?.schools
    guard let held, let terms = catalogue.terms?.schools else {
      (whole, table) = (BackboneFlow(), nil)
      return
    }
    let rows = county.roster.schools.filter { scope.holds($0.id) }.compactMap { school in
      held.flows[school.id].map { Row(school: school, flow: $0) }
    }
    whole = rows.map(\.flow).reduce(BackboneFlow(), +)
    table = try ListView(
      id: "retention", title: .retentionTitle, columns: Self.columns, rows: rows,
      address: address,
      filters: [
        .choice(
          "year", .schoolYearOf,
          Self.years(until: catalogue.year, terms.retention).map {
            ("\($0)", Phrase(zh: "\($0)", en: "\($0)"))
          }, chosen: "\(held.year)")
      ], isPersonal: false, empty: .retentionNobody
    ) { [NameReading($0.school.name)] }
  }

  /// The years that can be looked at, the latest first.
  static func years(
    until year: SchoolYear, _ retention: SchoolTrainingTerms.Retention
  ) -> [SchoolYear] {
    (0..<max(1, retention.span.value / 12)).map { year.advanced(by: -$0) }
  }

  private static let columns: [ListTable<Row>.Column] = [
    .init("school", .schoolName, named: \.school.name) { html, row, _ in
      html.school(row.school.id, row.school.name)
    },
    number("began", .flowBegan, \.began), number("came", .flowCame, \.came),
    number("left", .flowLeft, \.left), number("stayed", .flowStayed, \.stayed),
    number("rose", .flowRose, \.rose), number("now", .flowNow, \.now),
    number("used", .flowUsed, \.used), number("excellent", .flowExcellent, \.excellent),
  ]

  private static func number(
    _ key: String, _ title: Phrase, _ value: @escaping @Sendable (BackboneFlow) -> Int
  ) -> ListTable<Row>.Column {
    @Sendable func number(_ row: Row) -> Int { value(row.flow) }
    return .init(key, title, isNumber: true, by: number) { html, row, _ in
      html.text(Figures.count(number(row)))
    }
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(title(in: language), lead: Phrase.retentionLead[language])
    guard let terms, let held, let table else {
      return html.element("p", .class("empty"), text: Phrase.needsSchoolTraining[language])
    }
    guard let days = held.days else {
      return html.element("p", .class("empty"), text: Phrase.retentionUnknown[language])
    }
    html.element("section", .class("panel"), .id("four")) { html in
      html.element("h2", text: Phrase.retentionFour(days)[language])
      html.element("dl", .class("keys")) { html in
        html.key(
          Phrase.broughtIn[language], Figures.percent(whole.came, of: whole.began),
          Phrase.broughtInWhy(whole.came, whole.began)[language])
        html.key(
          Phrase.keptThere[language], Figures.percent(whole.stayed, of: whole.began),
          Phrase.keptThereWhy(whole.stayed, whole.began)[language])
        html.key(
          Phrase.putToUse[language], Figures.percent(whole.used, of: whole.now),
          Phrase.putToUseWhy(whole.used, whole.now)[language])
        html.key(
          Phrase.doingWell[language], Figures.percent(whole.excellent, of: whole.graded),
          Phrase.doingWellWhy(whole.excellent, whole.graded)[language])
      }
      html.citation(terms.retention.citation, in: language)
    }
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
  }
}
