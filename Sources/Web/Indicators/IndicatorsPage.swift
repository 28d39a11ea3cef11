internal import Equity
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Wording

/// `/indicators`: how even the county is, now and with the plan.
struct IndicatorsPage: Page {
  let county: County
  let equity: Comparison<EquityReport>?
  let rows: [IndicatorRow]

  init(county: County) {
    self.county = county
    self.equity = county.equity
    self.rows = county.indicatorRows
  }

  var section: Section? { .indicators }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.indicatorsTitle[language] }

  /// The legal resources of a stage, now and with the plan.
  func lawful(_ stage: Stage) -> [Comparison<ResourceTable>] {
    guard let equity else { return [] }
    return zip(equity.before.resources, equity.after.resources)
      .filter { $0.0.stage == stage && $0.0.variationLimit != nil }
      .map { Comparison(before: $0.0, after: $0.1) }
  }

  /// A trait's name in words.
  func name(of trait: Trait.ID) -> Phrase {
    Trait.all.first { $0.id == trait }.map { Phrase($0.name) } ?? Phrase(zh: trait, en: trait)
  }
}

/// The page under `/indicators`.
struct IndicatorRoutes: Sendable {
  let archive: CountyArchive
  let frame: PageFrame

  var routes: RouteCollection<WebContext> {
    RouteCollection(context: WebContext.self).get(use: page)
  }

  /// `GET /indicators`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.seeCounty)
    let county = try await archive.county(for: request, context)
    return IndicatorsPage(county: county).response(to: request, in: frame, context)
  }
}
