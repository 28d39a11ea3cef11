internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Serving
internal import Staffing
internal import Store
internal import Timetabling
internal import Wording

/// The pages under `/service`: those who serve at another school (catalogue E and F).
struct ServiceRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("service", use: list)
    router.get("service/starting-grades", use: startingGrades)
    router.get("service/schools/:school", use: school)
    router.post("service/schools/:school/plans", use: schoolPlans)
    router.post("service/schools/:school/months", use: schoolMonth)
    router.post("service/schools/:school/duties", use: schoolDuties)
    router.get("service/:order", use: page)
    router.post("service/:order/plan", use: plan)
    router.post("service/:order/month", use: month)
    router.post("service/:order/duties", use: duties)
    router.post("service/:order/withdraw", use: withdraw)
    router.post("service/:order/swap", use: link)
    router.post("service/:order/swap/end", use: unlink)
  }

  /// `GET /service?late=host&plan=no&warned=yes`: those that touch a school within reach, and
  /// one's own.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    let seen = context.reaches(of: .seeSchool)
    if seen.isEmpty { try context.requireSomewhere(.keepOwnService) }
    let county = try await archive.county(for: request, context)
    let year = try await desk.serviceYear(county, context)
    return try await ServiceListPage(
      context: context, county: county, year: year, scope: Scope(seen),
      address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: seen.isEmpty ? .keepOwnService : .seeSchool)
  }

  /// `GET /service/starting-grades?zone=village&below=yes`: of schools within reach.
  @Sendable func startingGrades(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    try context.requireSomewhere(.seeSchool)
    let county = try await archive.county(for: request, context)
    let year = try await desk.serviceYear(county, context)
    guard let limit = year.terms?.startingGrade else { throw WebProblem.notFound(.needsService) }
    let school = SchoolYear(containing: year.day)
    let taught = try await desk.database.read(for: context) { connection in
      try connection.classTeachers(on: year.day) { place, name in
        guard let grade = ClassGrade(of: name) else { return true }
        return grade.isStarting(at: Set(county.roster[place]?.stages ?? []), in: school)
      }
    }
    return try await StartingGradePage(
      context: context, county: county, year: year, taught: taught, limit: limit,
      scope: Scope(context.reaches(of: .seeSchool)), address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .seeSchool)
  }

  /// `GET /service/schools/2111000009`
  @Sendable func school(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showSchool(request, context)
  }

  /// `POST …/plans`: `order` for each teacher, with `lessons.ORDER`, `guidance.ORDER` and
  /// `study.ORDER`; `aim` and `scheme` for all.
  @Sendable func schoolPlans(_ request: Request, _ context: WebContext) async throws -> Response {
    let school = School.ID(try context.pathText("school"))
    try context.require(.keepService, at: .school(school))
    let fields = try await request.form(context, limit: 262_144)
    return try await answer(
      StateServicePlans(at: school, try fields.plans()), context,
      then: School.serviceAddress(of: school), .planSaid
    ) { try await showSchool(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/months`: `month`, `order` for each teacher with `sick.ORDER` and so on.
  @Sendable func schoolMonth(_ request: Request, _ context: WebContext) async throws -> Response {
    let school = School.ID(try context.pathText("school"))
    try context.require(.keepService, at: .school(school))
    let fields = try await request.form(context, limit: 262_144)
    return try await answer(
      ConfirmServiceMonth(try fields.month(), at: school, try fields.attendance()), context,
      then: School.serviceAddress(of: school), .monthSaid
    ) { try await showSchool(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/duties`: `party`, `duty`, `day`, `note`, and `order` for each it was done for.
  @Sendable func schoolDuties(_ request: Request, _ context: WebContext) async throws -> Response {
    let school = School.ID(try context.pathText("school"))
    if !context.may(.inspectService) { try context.require(.keepService, at: .school(school)) }
    let fields = try await request.form(context, limit: 262_144)
    let side: RecordDuty.Side
    switch ServiceTerms.Party(rawValue: fields.text("party")) {
    case .host: side = .host(school)
    case .sender: side = .sender(school)
    case .bureau: side = .bureau
    case .teacher, nil:
      throw WebProblem.badParameter(
        "party", found: fields.text("party"), allowed: "host, sender, bureau")
    }
    return try await answer(
      RecordDuty(
        fields.text("duty"), by: side, for: fields.all("order"), on: try fields.day("day"),
        note: fields.text("note")),
      context, then: School.serviceAddress(of: school), .activitySaid
    ) { try await showSchool(request, context, problems: $0, typed: fields) }
  }

  /// `GET /service/D-12-3`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/plan`: as for the school, for one.
  @Sendable func plan(_ request: Request, _ context: WebContext) async throws -> Response {
    let order = try await desk.visibleOrder(context)
    let fields = try await request.form(context)
    return try await answer(
      StateServicePlans(at: order.line.to, try fields.plans().filter { $0.key == order.id }),
      context, then: "/service/\(Address.encoded(order.id))", .planSaid
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/month`: `month`, what was missed, and `note`, the reason.
  @Sendable func month(_ request: Request, _ context: WebContext) async throws -> Response {
    let order = try await desk.visibleOrder(context)
    let fields = try await request.form(context)
    return try await answer(
      ConfirmServiceMonth(
        try fields.month(), at: order.line.to,
        try fields.attendance().filter { $0.key == order.id }, note: fields.text("note")),
      context, then: "/service/\(Address.encoded(order.id))", .monthSaid
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/duties`: the teacher's own: `duty`, `day`, `note`.
  @Sendable func duties(_ request: Request, _ context: WebContext) async throws -> Response {
    let order = try await desk.visibleOrder(context)
    let fields = try await request.form(context)
    return try await answer(
      RecordDuty(
        fields.text("duty"), by: .teacher(order.teacher), for: [order.id],
        on: try fields.day("day"), note: fields.text("note")),
      context, then: "/service/\(Address.encoded(order.id))", .activitySaid
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/withdraw`: `entry` and `reason`.
  @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.keepService, .inspectService, .keepOwnService)
    let order = try await desk.visibleOrder(context)
    let fields = try await request.form(context)
    let id = fields.text("entry")
    let year = try await desk.serviceYear(desk.county, context)
    guard let entry = year[order.id]?.entries.first(where: { $0.id == id }),
      let party = year.terms?[duty: entry.duty]?.party
    else { throw WebProblem.notFound(.noActivity(id)) }
    guard let side = context.may(side: party, of: order) else {
      throw WebProblem.forbidden(.keepService, [])
    }
    return try await desk.perform(
      WithdrawDuty(id, by: side, because: fields.text("reason")), context,
      then: "/service/\(Address.encoded(order.id))", .activityWithdrawn)
  }

  /// `POST …/swap`: `other`, the order of the other leg.
  @Sendable func link(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.issueOrders)
    let order = try await desk.visibleOrder(context)
    let fields = try await request.form(context)
    return try await answer(
      LinkSwap(order.id, with: fields.text("other")), context,
      then: "/service/\(Address.encoded(order.id))", .swapLinked
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/swap/end`: `link` and `swap-reason`.
  @Sendable func unlink(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.issueOrders)
    let order = try await desk.visibleOrder(context)
    let fields = try await request.form(context)
    return try await answer(
      UnlinkSwap(fields.text("link"), because: fields.text("swap-reason")), context,
      then: "/service/\(Address.encoded(order.id))", .swapUnlinked
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// Carries a form out and goes on, or shows it again with what stands against it.
  private func answer<Act: Action>(
    _ action: Act, _ context: WebContext, then address: String, _ message: Phrase,
    refused: ([Phrase]) async throws -> Response
  ) async throws -> Response {
    switch try await desk.attempt(action, context) {
    case .success: context.done(address, message)
    case .failure(let refusal): try await refused(refusal.reasons)
    }
  }

  private func showSchool(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let school = School.ID(try context.pathText("school"))
    try context.require(.seeSchool, at: .school(school))
    let county = try await archive.county(for: request, context)
    guard county.roster[school] != nil else {
      throw WebProblem.notFound(.noSchool(school.rawValue))
    }
    let year = try await desk.serviceYear(county, context)
    return ServiceSchoolPage(
      context: context, county: county, year: year, school: school, problems: problems,
      typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let order = try await desk.visibleOrder(context)
    let county = try await archive.county(for: request, context)
    let year = try await desk.serviceYear(county, context)
    guard let sight = year[order.id] else {
      throw WebProblem.notFound(.notInService(order.line.name))
    }
    let isOwn = context.isPresent && context.actor?.teacher == order.teacher
    let results =
      isOwn
      ? try await desk.database.read {
        try TeacherResults(of: order.teacher, in: county, $0, isOwn: true) { _ in true }
      } : nil
    let book = try await desk.supportBook(county, context)
    let checks = try await desk.checkSights(county, context).map(\.recorded).filter {
      $0.orders.contains(order.id)
    }
    return ServicePage(
      context: context, county: county, year: year, sight: sight,
      doings: try await doings(order, county, context), results: results,
      points: book.points(of: sight, year.terms?.points, in: county), checks: checks,
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}

extension ServiceRoutes {
  /// What is on record of somebody's stay, in the school year that is shown.
  private func doings(
    _ order: PlacementOrder, _ county: County, _ context: WebContext
  ) async throws -> ServiceDoings? {
    guard let stay = order.stay else { return nil }
    let day = context.dayShown
    return try await desk.database.read(for: context) { connection in
      let isPresent = context.isPresent
      let bonds = try desk.shelf.mentorship(
        of: county, on: day, isPresent: isPresent, connection)
      let studies = try desk.shelf.studies(
        of: county, on: day, isPresent: isPresent, connection)
      let heard = try desk.shelf.observations(
        of: county, on: day, isPresent: isPresent, connection)
      let places = Set(
        try connection.coursePlaces(.teacher(order.teacher)).filter { $0.outBecause == nil }
          .map(\.course))
      let years = SchoolYear(containing: stay.lowerBound)...SchoolYear(containing: stay.upperBound)
      return ServiceDoings(
        of: order, during: stay, bonds: bonds.sights, studies: studies, heard: heard.sights,
        open: try connection.openLessons(from: stay.lowerBound),
        courses: places.isEmpty
          ? []
          : try connection.trainingCourses().filter {
            places.contains($0.id) && years.contains($0.course.year)
          })
    }
  }
}

extension FormFields {
  fileprivate func plans() throws -> [PlacementOrder.ID: ServicePlan] {
    var plans: [PlacementOrder.ID: ServicePlan] = [:]
    for order in all("order") {
      func tenths(_ name: String) throws -> Int {
        let text = text("\(name).\(order)")
        guard let tenths = Figures.tenths(of: text) else {
          throw WebProblem.badParameter("\(name).\(order)", found: text, allowed: "0 … 49")
        }
        return tenths
      }
      plans[order] = ServicePlan(
        lessons: try tenths("lessons"), guidance: try tenths("guidance"),
        study: try tenths("study"), aim: text("aim"), scheme: text("scheme"))
    }
    return plans
  }

  fileprivate func month() throws -> Month {
    guard let month = Month(text("month")) else {
      throw WebProblem.badParameter("month", found: text("month"), allowed: "2026-09")
    }
    return month
  }

  /// Nothing entered is nothing missed.
  fileprivate func attendance() throws -> [PlacementOrder.ID: Attendance] {
    var missed: [PlacementOrder.ID: Attendance] = [:]
    for order in all("order") {
      var attendance = Attendance.whole
      for kind in Attendance.kinds {
        let text = text("\(kind.key).\(order)")
        if text.isEmpty { continue }
        guard let half = Int(text) else {
          throw WebProblem.badParameter("\(kind.key).\(order)", found: text, allowed: "0 … 62")
        }
        attendance[keyPath: kind.path] = half
      }
      missed[order] = attendance
    }
    return missed
  }
}
