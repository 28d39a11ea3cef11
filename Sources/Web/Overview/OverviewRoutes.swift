internal import Hummingbird

/// The page at `/`.
struct OverviewRoutes: Sendable {
  let county: County
  let frame: PageFrame

  var routes: RouteCollection<WebContext> {
    RouteCollection(context: WebContext.self).get(use: page)
  }

  /// `GET /`
  @Sendable func page(_ request: Request, _ context: WebContext) -> Response {
    OverviewPage(county: county, indicators: county.mainIndicatorRows)
      .response(to: request, in: frame)
  }
}
