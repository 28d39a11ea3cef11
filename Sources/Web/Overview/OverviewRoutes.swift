internal import Access
internal import Actions
internal import Hummingbird
internal import Staffing

/// The page at `/`: what is due for whoever asks, and below it the county for those
/// who see it, otherwise one's own places.
struct OverviewRoutes: Sendable {
  let county: County?

  /// Nil until a county has been imported.
  let desk: YearDesk?
  let archive: CountyArchive?
  let frame: PageFrame

  func add(to router: Router<WebContext>) {
    router.get("/", use: page)
  }

  /// `GET /`, and with `known` the county of a past day, of which nothing is due.
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    guard let actor = context.actor else { throw WebProblem.signInFirst }
    if let archive, context.may(.seeCounty), try context.look(back: request) != nil {
      let county = try await archive.county(for: request, context)
      return OverviewPage(county: county, indicators: county.mainIndicatorRows)
        .response(to: request, in: frame, context)
    }
    let due =
      actor.roles(on: context.occasion.today).isEmpty
      ? nil : try await desk?.duePanel(for: context)
    if let county, context.may(.seeCounty) {
      return OverviewPage(county: county, due: due, indicators: county.mainIndicatorRows)
        .response(to: request, in: frame, context)
    }
    let scope = Scope(context.reaches(of: .seeSchool))
    return HomePage(
      context: context, due: due, roles: actor.roles(on: context.occasion.today),
      schools: county?.roster.schools.filter { scope.holds($0.id) } ?? [],
      teacher: actor.teacher.flatMap { county?.roster[$0] }, hasCounty: county != nil
    ).response(to: request, in: frame, context)
  }
}
