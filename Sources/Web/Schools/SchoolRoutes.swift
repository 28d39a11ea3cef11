internal import Hummingbird
internal import Staffing
internal import Store

/// The pages under `/schools`.
struct SchoolRoutes: Sendable {
  let database: any Database
  let archive: CountyArchive
  let frame: PageFrame

  var routes: RouteCollection<WebContext> {
    RouteCollection(context: WebContext.self)
      .get(use: list)
      .get(":school", use: school)
  }

  /// `GET /schools?zone=village&stage=primary&sort=-missing`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    let seen = context.reaches(of: .seeCounty) + context.reaches(of: .seeSchool)
    if seen.isEmpty { try context.requireSomewhere(.seeSchool) }
    let county = try await archive.county(for: request, context)
    return try await SchoolListPage(
      county: county, scope: Scope(seen), address: Address(of: request)
    ).response(to: request, in: frame, context, exportingFrom: database, by: .seeSchool)
  }

  /// `GET /schools/2111000001`
  @Sendable func school(_ request: Request, _ context: WebContext) async throws -> Response {
    let code = try context.pathText("school")
    try context.require(.seeSchool, at: .school(School.ID(code)))
    let county = try await archive.county(for: request, context)
    guard let position = county.roster.position(of: School.ID(code)) else {
      throw WebProblem.notFound(.noSchool(code))
    }
    return SchoolPage(
      county: county, position: position,
      mayCorrect: context.may(.proposeCorrection, at: .school(School.ID(code))),
      seesRooms: context.may(.seeRooms, at: .school(School.ID(code)))
        || context.may(.keepRooms, at: .school(School.ID(code)))
    ).response(to: request, in: frame, context)
  }
}
