internal import Hummingbird
internal import Staffing
internal import Store

/// The pages under `/teachers`.
struct TeacherRoutes: Sendable {
  let database: any Database
  let archive: CountyArchive
  let frame: PageFrame

  var routes: RouteCollection<WebContext> {
    RouteCollection(context: WebContext.self)
      .get(use: list)
      .get(":teacher", use: teacher)
  }

  /// `GET /teachers?school=2111000001&eligible=yes&page=2`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.seeSchool)
    let county = try await archive.county(for: request, context)
    return try await TeacherListPage(
      county: county, scope: Scope(context.reaches(of: .seeSchool)), address: Address(of: request)
    )
    .response(to: request, in: frame, context, exportingFrom: database, by: .seeSchool)
  }

  /// `GET /teachers/T0001`
  @Sendable func teacher(_ request: Request, _ context: WebContext) async throws -> Response {
    if context.reaches(of: .seeOwnFile).isEmpty { try context.requireSomewhere(.seeSchool) }
    let number = try context.pathText("teacher")
    let county = try await archive.county(for: request, context)
    guard let position = county.roster.position(of: Teacher.ID(number)) else {
      // Whoever sees one file or one school mustn't learn which numbers exist.
      try context.require(.seeSchool)
      throw WebProblem.notFound(.noTeacher(number))
    }
    let place = county.roster.teachers[position].place
    if !context.may(.seeOwnFile, at: place) { try context.require(.seeSchool, at: place) }
    let orders = try await database.read(for: context) { connection in
      try connection.orders(for: Teacher.ID(number))
    }
    return TeacherPage(
      county: county, position: position,
      showsSensitiveLink: context.may(.revealSensitive, at: place),
      mayCorrect: context.may(.proposeCorrection, at: place), orders: orders,
      on: context.dayShown
    ).response(to: request, in: frame, context)
  }
}
