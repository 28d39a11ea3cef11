internal import Access
internal import Actions
internal import Hummingbird
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/pairings/helpers`: schools with a duty to help, and their batches (S003-24).
struct HelperRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("pairings/helpers", use: list)
    router.get("pairings/helpers/:school", use: page)
  }

  /// `GET /pairings/helpers`: those within reach.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    let seen = context.reaches(of: .seeSchool)
    if seen.isEmpty { try context.requireSomewhere(.seeSchool) }
    let county = try await archive.county(for: request, context)
    return try await HelperListPage(
      context: context, county: county, year: try await desk.pairYear(county, context),
      service: try await desk.serviceYear(county, context), scope: Scope(seen),
      address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .seeSchool)
  }

  /// `GET /pairings/helpers/2111000001`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    let school = School.ID(try context.pathText("school"))
    try context.require(.seeSchool, at: .school(school))
    let county = try await archive.county(for: request, context)
    guard county.roster[school] != nil else {
      throw WebProblem.notFound(.noSchool(school.rawValue))
    }
    guard let batches = HelperBatches(school, in: county, on: context.dayShown) else {
      throw WebProblem.notFound(.needsPairing(county.book.title.zh, county.book.title.en))
    }
    let year = try await desk.pairYear(county, context)
    return try await HelperPage(
      context: context, county: county, school: school, batches: batches,
      pairs: year.sights.filter { $0.pair.helper == school }, address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .seeSchool)
  }
}
