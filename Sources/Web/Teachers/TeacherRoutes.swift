internal import Hummingbird
internal import Staffing

/// The pages under `/teachers`.
struct TeacherRoutes: Sendable {
  let county: County
  let frame: PageFrame

  var routes: RouteCollection<WebContext> {
    RouteCollection(context: WebContext.self)
      .get(use: list)
      .get(":teacher", use: teacher)
  }

  /// `GET /teachers?school=2111000001&eligible=yes&page=2`
  @Sendable func list(_ request: Request, _ context: WebContext) throws -> Response {
    try TeacherListPage(county: county, address: Address(of: request))
      .response(to: request, in: frame)
  }

  /// `GET /teachers/T0001`
  @Sendable func teacher(_ request: Request, _ context: WebContext) throws -> Response {
    let number = try context.pathText("teacher")
    guard let position = county.roster.position(of: Teacher.ID(number)) else {
      throw WebProblem.notFound(.noTeacher(number))
    }
    return TeacherPage(county: county, position: position).response(to: request, in: frame)
  }
}
