internal import Access
internal import Hummingbird
internal import Papers
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/establishment/roster`: the real-name roster of each school within reach.
struct RosterRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("establishment/roster", use: list)
    router.get("establishment/roster.xlsx", use: workbook)
    router.get("establishment/roster/:school", use: school)
    router.get("establishment/roster/:school/roster.xlsx", use: schoolWorkbook)
  }

  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    let sight = try await sight(request, context)
    return try await RosterListPage(
      context: context, county: sight.county, rosters: try await rosters(sight),
      address: Address(of: request)
    ).response(
      to: request, in: desk.frame, sight.context, exportingFrom: desk.database, by: .seeSchool)
  }

  @Sendable func workbook(_ request: Request, _ context: WebContext) async throws -> Response {
    let sight = try await sight(request, context)
    return try write(try await rosters(sight), sight, request)
  }

  @Sendable func school(_ request: Request, _ context: WebContext) async throws -> Response {
    let sight = try await sight(request, context)
    return RosterPage(
      context: context, county: sight.county, roster: try await roster(sight)
    ).response(to: request, in: desk.frame, sight.context)
  }

  @Sendable func schoolWorkbook(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let sight = try await sight(request, context)
    return try write([try await roster(sight)], sight, request)
  }

  /// Who looks, and at which county: the present one, or that of a past day.
  private struct Sight {
    let county: County
    let context: WebContext
  }

  private func sight(_ request: Request, _ context: WebContext) async throws -> Sight {
    if context.reaches(of: .approveEstablishment).isEmpty {
      try context.requireSomewhere(.seeSchool)
    }
    let county = try await archive.county(for: request, context)
    return Sight(county: county, context: context)
  }

  private func write(
    _ rosters: [RealNameRoster], _ sight: Sight, _ request: Request
  ) throws -> Response {
    let language = LanguagePreference(of: request).language
    return try .workbook("roster.xlsx") { path in
      try RosterWorkbook.write(rosters, of: sight.county.roster, in: language, to: path)
    }
  }

  private func roster(_ sight: Sight) async throws -> RealNameRoster {
    let context = sight.context
    let code = School.ID(try context.pathText("school"))
    if !context.may(.approveEstablishment) { try context.require(.seeSchool, at: .school(code)) }
    guard let roster = try await all(sight).first(where: { $0.school == code }) else {
      throw WebProblem.notFound(.noSchool(code.rawValue))
    }
    return roster
  }

  /// Names are for the establishment office and those who see the school's people.
  private func rosters(_ sight: Sight) async throws -> [RealNameRoster] {
    let scope = Scope(
      sight.context.reaches(of: .seeSchool) + sight.context.reaches(of: .approveEstablishment))
    return try await all(sight).filter { scope.holds($0.school) }
  }

  private func all(_ sight: Sight) async throws -> [RealNameRoster] {
    let ledger = try await desk.database.read(for: sight.context) { connection in
      try connection.poolRecords()
    }.ledger
    let borrowed = Dictionary(
      ledger.loans.compactMap { loan in loan.entry.school.map { ($0, loan.outstanding) } },
      uniquingKeysWith: +)
    return sight.county.book.inForce(in: sight.county.year)
      .realNameRosters(of: sight.county.roster, borrowed: borrowed)
  }
}
