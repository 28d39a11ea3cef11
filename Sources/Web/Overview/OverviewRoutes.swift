internal import Access
internal import Actions
internal import Hummingbird
internal import Staffing

/// The page at `/`: the county for those who see it, otherwise one's own places.
struct OverviewRoutes: Sendable {
  let county: County?
  let frame: PageFrame

  func add(to router: Router<WebContext>) {
    router.get("/", use: page)
  }

  /// `GET /`
  @Sendable func page(_ request: Request, _ context: WebContext) throws -> Response {
    guard let actor = context.actor else { throw WebProblem.signInFirst }
    if let county, context.may(.seeCounty) {
      return OverviewPage(county: county, indicators: county.mainIndicatorRows)
        .response(to: request, in: frame, context)
    }
    let scope = Scope(context.reaches(of: .seeSchool))
    return HomePage(
      context: context, roles: actor.roles(on: context.occasion.today),
      schools: county?.roster.schools.filter { scope.holds($0.id) } ?? [],
      teacher: actor.teacher.flatMap { county?.roster[$0] }, hasCounty: county != nil
    ).response(to: request, in: frame, context)
  }
}
