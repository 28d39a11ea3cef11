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

  func add(to router: Router<WebContext>) {
    router.get("establishment/roster", use: list)
    router.get("establishment/roster.xlsx", use: workbook)
    router.get("establishment/roster/:school", use: school)
    router.get("establishment/roster/:school/roster.xlsx", use: schoolWorkbook)
  }

  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    let rosters = try await rosters(context)
    return try await RosterListPage(
      county: desk.county, rosters: rosters, address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .seeSchool)
  }

  @Sendable func workbook(_ request: Request, _ context: WebContext) async throws -> Response {
    try write(try await rosters(context), request)
  }

  @Sendable func school(_ request: Request, _ context: WebContext) async throws -> Response {
    RosterPage(county: desk.county, roster: try await roster(context))
      .response(to: request, in: desk.frame, context)
  }

  @Sendable func schoolWorkbook(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    try write([try await roster(context)], request)
  }

  private func write(_ rosters: [RealNameRoster], _ request: Request) throws -> Response {
    let county = desk.county.roster
    let language = LanguagePreference(of: request).language
    return try .workbook("roster.xlsx") { path in
      try RosterWorkbook.write(rosters, of: county, in: language, to: path)
    }
  }

  private func roster(_ context: WebContext) async throws -> RealNameRoster {
    let code = School.ID(try context.pathText("school"))
    if !context.may(.approveEstablishment) { try context.require(.seeSchool, at: .school(code)) }
    guard let roster = try await all(context).first(where: { $0.school == code }) else {
      throw WebProblem.notFound(.noSchool(code.rawValue))
    }
    return roster
  }

  /// Names are for the establishment office and those who see the school's people.
  private func rosters(_ context: WebContext) async throws -> [RealNameRoster] {
    let seen = context.reaches(of: .seeSchool) + context.reaches(of: .approveEstablishment)
    if seen.isEmpty { try context.requireSomewhere(.seeSchool) }
    let scope = Scope(seen)
    return try await all(context).filter { scope.holds($0.school) }
  }

  private func all(_ context: WebContext) async throws -> [RealNameRoster] {
    let ledger = try await desk.database.read { try $0.poolRecords() }.ledger
    let borrowed = Dictionary(
      ledger.loans.compactMap { loan in loan.entry.school.map { ($0, loan.outstanding) } },
      uniquingKeysWith: +)
    return desk.county.book.inForce(in: desk.county.year)
      .realNameRosters(of: desk.county.roster, borrowed: borrowed)
  }
}
