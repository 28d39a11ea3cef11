internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Uniting
internal import Wording

/// The pages under `/unions`: unions of schools (catalogue J, K); walks between them have
/// routes of their own.
struct UnionRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("unions", use: list)
    router.get("unions/new", use: new)
    router.post("unions", use: found)
    router.get("unions/:union", use: page)
    router.get("unions/:union/staff", use: staff)
    router.post("unions/:union/activities", use: note)
    router.post("unions/:union/withdraw", use: withdraw)
    router.post("unions/:union/members", use: join)
    router.post("unions/:union/leave", use: leave)
    router.post("unions/:union/lead", use: lead)
    router.post("unions/:union/dissolve", use: dissolve)
    router.post("unions/:union/words", use: reword)
  }

  /// `GET /unions?kind=alliance&state=runs&overdue=yes&findings=yes`: those within reach, or
  /// one's own walks.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    if context.reaches(of: .seeCounty).isEmpty, context.reaches(of: .seeSchool).isEmpty,
      let teacher = context.walker
    {
      return WalkOwnPage(
        context: context, county: desk.county, year: try await desk.unionYear(desk.county, context),
        teacher: teacher
      ).response(to: request, in: desk.frame, context)
    }
    try context.requireAny(.seeSchool, .seeCounty)
    let county = try await archive.county(for: request, context)
    let year = try await desk.unionYear(county, context)
    return try await UnionListPage(
      context: context, county: county, year: year, address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.reaches(of: .seeSchool).isEmpty ? .seeCounty : .seeSchool)
  }

  /// `GET /unions/new?kind=alliance&schools=2111000001,2111000002`
  @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.arrangeUnions)
    return showNew(request, context)
  }

  /// `POST /unions`: `kind`, `name`, `members`, `lead`, `founded`, `basis`, `aims`.
  @Sendable func found(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.arrangeUnions)
    let fields = try await request.form(context, limit: 131_072)
    let action = FoundUnion(
      fields.text("kind"), named: fields.text("name"), members: fields.text("members"),
      lead: fields.text("lead"), basis: fields.text("basis"), aims: fields.text("aims"),
      on: try fields.day("founded"), county: UnionSchools(desk.county.roster.schools))
    switch try await desk.attempt(action, context) {
    case .success(let union): return context.done(SchoolUnion.address(of: union), .unionSaid)
    case .failure(let refused):
      return showNew(request, context, problems: refused.reasons, typed: fields)
    }
  }

  /// `GET /unions/U-12`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `GET /unions/U-12/staff?school=2111000001&short=yes`
  @Sendable func staff(_ request: Request, _ context: WebContext) async throws -> Response {
    let (county, year, sight) = try await desk.union(request, context, archive)
    guard year.terms != nil else { throw WebProblem.notFound(.needsUnions) }
    return try await UnionStaffPage(
      context: context, county: county, sight: sight, address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.reaches(of: .seeSchool).isEmpty ? .seeCounty : .seeSchool)
  }

  /// `POST …/activities`: `day`, `kind`, `mode`, `purpose`, `school` for each, `teachers`,
  /// `pupils`, `note`, `outcome`.
  @Sendable func note(_ request: Request, _ context: WebContext) async throws -> Response {
    let (sight, side) = try await desk.kept(context)
    let fields = try await request.form(context)
    guard let mode = UnionActivity.Mode(rawValue: fields.text("mode")) else {
      throw WebProblem.badParameter(
        "mode", found: fields.text("mode"),
        allowed: UnionActivity.Mode.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let activity = UnionActivity(
      of: sight.id, on: try fields.day("day"), kind: fields.text("kind"), mode: mode,
      purpose: fields.text("purpose").isEmpty ? nil : fields.text("purpose"),
      schools: Set(fields.all("school").map { School.ID($0) }),
      teachers: try fields.unionPeople("teachers"), pupils: try fields.unionPeople("pupils"))
    return try await answer(
      request, context, fields, sight,
      RecordUnionActivity(
        activity, by: side, note: fields.text("note"), outcome: fields.text("outcome")),
      .activitySaid)
  }

  /// `POST …/withdraw`: `record`, an activity, and `withdrawal`, the reason.
  @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
    let (sight, side) = try await desk.kept(context)
    let fields = try await request.form(context)
    let id = fields.text("record")
    guard try await desk.database.read({ try $0.unionActivity(id) })?.activity.union == sight.id
    else { throw WebProblem.notFound(.noUnionRecord(id)) }
    return try await answer(
      request, context, fields, sight,
      WithdrawUnionRecord(id, by: side, because: fields.text("withdrawal")),
      .unionRecordWithdrawn)
  }

  /// `POST …/members`: `joining`, schools one a line, and `joined`.
  @Sendable func join(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.arrangeUnions)
    let (sight, _) = try await desk.kept(context)
    let fields = try await request.form(context, limit: 131_072)
    return try await answer(
      request, context, fields, sight,
      JoinUnion(
        sight.id, fields.text("joining"), from: try fields.day("joined"),
        county: UnionSchools(desk.county.roster.schools)), .unionJoinSaid)
  }

  /// `POST …/leave`: `leaving`, `left` and `left-for`.
  @Sendable func leave(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.arrangeUnions)
    let (sight, _) = try await desk.kept(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields, sight,
      LeaveUnion(
        sight.id, School.ID(fields.text("leaving")), on: try fields.day("left"),
        because: fields.text("left-for")), .unionLeft)
  }

  /// `POST …/lead`: `lead` and `since`.
  @Sendable func lead(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.arrangeUnions)
    let (sight, _) = try await desk.kept(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields, sight,
      SetUnionLead(sight.id, School.ID(fields.text("lead")), since: try fields.day("since")),
      .unionLeadSaid)
  }

  /// `POST …/dissolve`: `dissolved` and `dissolved-for`.
  @Sendable func dissolve(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.arrangeUnions)
    let (sight, _) = try await desk.kept(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields, sight,
      DissolveUnion(
        sight.id, on: try fields.day("dissolved"), because: fields.text("dissolved-for")),
      .unionDissolvedSaid)
  }

  /// `POST …/words`: `new-name` and `new-aims`.
  @Sendable func reword(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.arrangeUnions)
    let (sight, _) = try await desk.kept(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields, sight,
      RewordUnion(sight.id, named: fields.text("new-name"), aims: fields.text("new-aims")),
      .unionReworded)
  }

  /// Carries a form out and goes back to the union, or shows it with what stands against it.
  private func answer<Act: Action>(
    _ request: Request, _ context: WebContext, _ fields: FormFields, _ sight: UnionSight,
    _ action: Act, _ message: Phrase
  ) async throws -> Response {
    try await desk.answer(action, context, then: sight.address, message) {
      try await show(request, context, problems: $0, typed: fields)
    }
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let (county, year, sight) = try await desk.union(request, context, archive)
    return UnionPage(
      context: context, county: county, sight: sight, terms: year.terms, problems: problems,
      typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showNew(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) -> Response {
    let address = Address(of: request)
    let schools = (address["schools"] ?? "").split(separator: ",").map { School.ID(String($0)) }
    let year = SchoolYear(containing: context.occasion.today)
    return UnionNewPage(
      context: context, county: desk.county, terms: desk.county.book.inForce(in: year).unionTerms,
      asked: (address["kind"] ?? "", schools.filter { desk.county.roster[$0] != nil }),
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}

extension YearDesk {
  /// The union of the path as of the day that's asked for, for those who see it.
  func union(
    _ request: Request, _ context: WebContext, _ archive: CountyArchive
  ) async throws -> (County, UnionYear, UnionSight) {
    try context.requireAny(.seeSchool, .seeCounty)
    let id = SchoolUnion.ID(try context.pathText("union"))
    let county = try await archive.county(for: request, context)
    let year = try await unionYear(county, context)
    guard let sight = year[id] else { throw WebProblem.notFound(.noUnion(id.rawValue)) }
    guard context.sees(sight) else { throw WebProblem.forbidden(.seeSchool, []) }
    return (county, year, sight)
  }

  /// The union of the path, and as whom whoever asks keeps it.
  func kept(_ context: WebContext) async throws -> (UnionSight, UnionSide) {
    try context.requireAny(.arrangeUnions, .keepUnions)
    let id = SchoolUnion.ID(try context.pathText("union"))
    let sight = try await database.read { connection in
      try shelf.unions(
        of: county, on: context.occasion.today, isPresent: true, connection)[id]
    }
    guard let sight else { throw WebProblem.notFound(.noUnion(id.rawValue)) }
    guard let side = context.side(of: sight) else {
      throw WebProblem.forbidden(.keepUnions, [])
    }
    return (sight, side)
  }
}

extension FormFields {
  /// A number of people; an empty field is none.
  fileprivate func unionPeople(_ name: String) throws -> Int {
    text(name).isEmpty ? 0 : try whole(name, allowed: "0 … \(UnionActivity.mostPeople)")
  }
}
