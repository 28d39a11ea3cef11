internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Serving
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/service/checks` and `/service/points`, and the forms of exchanges of places.
struct ServiceCheckRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("service/checks", use: list)
    router.get("service/checks/new", use: new)
    router.post("service/checks", use: check)
    router.get("service/checks/:check", use: page)
    router.post("service/checks/:check/steps", use: take)
    router.get("service/points", use: points)
  }

  /// `GET /service/checks?open=yes`: those of schools within reach.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.seeSchool)
    let county = try await archive.county(for: request, context)
    return try await ServiceCheckListPage(
      context: context, sights: try await desk.checkSights(county, context),
      address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .seeSchool)
  }

  /// `GET /service/checks/new?order=D-12-1`
  @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.inspectService)
    return try await showNew(request, context, order: Address(of: request)["order"] ?? "")
  }

  /// `POST /service/checks`: `day`, `order` (several), `mark.POINT`, `found.POINT`, `side.N`,
  /// `task.N`, `days.N`.
  @Sendable func check(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.inspectService)
    let fields = try await request.form(context, limit: 131_072)
    guard let terms = try await desk.serviceYear(desk.county, context).terms?.check else {
      throw WebProblem.notFound(.needsCheckTerms)
    }
    let action = CheckPlacements(fields.all("order"), try fields.check(terms))
    switch try await desk.attempt(action, context) {
    case .success(let id):
      return context.done("/service/checks/\(Address.encoded(id))", .checkSaid)
    case .failure(let refused):
      return try await showNew(
        request, context, order: fields.text("order"), problems: refused.reasons, typed: fields)
    }
  }

  /// `GET /service/checks/K-12`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/steps`: `task`, `step` (answer, close, reopen), `words`, `due` of reopen.
  @Sendable func take(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.keepService, .inspectService)
    let sight = try await sight(desk.county, context)
    let fields = try await request.form(context)
    let id = fields.text("task")
    guard sight.recorded.tasks.contains(where: { $0.id == id }) else {
      throw WebProblem.notFound(.noMend(id))
    }
    let step: MendCase.Step
    switch fields.text("step") {
    case "answer": step = .answer
    case "close": step = .close
    case "reopen": step = .reopen(due: try fields.day("due"))
    default:
      throw WebProblem.badParameter(
        "step", found: fields.text("step"), allowed: "answer, close, reopen")
    }
    return try await desk.answer(
      TakeMendStep(step, of: id, words: fields.text("words")), context,
      then: sight.recorded.address, .mendSaid
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// `GET /service/points`: those of schools within reach, and one's own.
  @Sendable func points(_ request: Request, _ context: WebContext) async throws -> Response {
    let seen = context.reaches(of: .seeSchool)
    if seen.isEmpty { try context.requireSomewhere(.keepOwnService) }
    let county = try await archive.county(for: request, context)
    let year = try await desk.serviceYear(county, context)
    guard let terms = year.terms?.points else { throw WebProblem.notFound(.needsService) }
    return try await SupportListPage(
      context: context, county: county, year: year,
      book: try await desk.supportBook(county, context), terms: terms, scope: Scope(seen),
      address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: seen.isEmpty ? .keepOwnService : .seeSchool)
  }

  private func sight(_ county: County, _ context: WebContext) async throws -> CheckSight {
    try context.requireSomewhere(.seeSchool)
    let id = try context.pathText("check")
    guard
      let sight = try await desk.checkSights(county, context).first(where: {
        $0.recorded.id == id
      })
    else { throw WebProblem.notFound(.noActivity(id)) }
    return sight
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let county = try await archive.county(for: request, context)
    return ServiceCheckPage(
      context: context,
      terms: county.book.inForce(in: SchoolYear(containing: context.dayShown)).serviceTerms?.check,
      sight: try await sight(county, context), problems: problems, typed: typed
    ).response(to: request, in: desk.frame, context, status: problems.status)
  }

  private func showNew(
    _ request: Request, _ context: WebContext, order: String, problems: [Phrase] = [],
    typed: FormFields? = nil
  ) async throws -> Response {
    let year = try await desk.serviceYear(desk.county, context)
    guard let terms = year.terms?.check else { throw WebProblem.notFound(.needsCheckTerms) }
    guard let asked = year[order] ?? year.sights.first(where: \.isRunning) else {
      throw WebProblem.notFound(.noOrder(order))
    }
    let others = year.sights.filter {
      $0.id != asked.id && $0.isRunning && $0.order.line.from == asked.order.line.from
        && $0.order.line.to == asked.order.line.to
    }
    return ServiceCheckNewPage(
      context: context, terms: terms, sights: [asked] + others, problems: problems, typed: typed
    ).response(to: request, in: desk.frame, context, status: problems.status)
  }
}

extension YearDesk {
  /// The checks of schools within reach, the latest first.
  func checkSights(_ county: County, _ context: WebContext) async throws -> [CheckSight] {
    let scope = Scope(context.reaches(of: .seeSchool))
    let day = context.dayShown
    let terms = county.book.inForce(in: SchoolYear(containing: day)).serviceTerms?.check
    return try await database.read(for: context) { connection in
      try connection.checkSights(try shelf.orders(connection), terms, on: day)
    }.filter { scope.holds($0.line.to) || scope.holds($0.line.from) }
  }
}

extension Connection {
  fileprivate func checkSights(
    _ orders: [PlacementOrder], _ terms: CheckTerms?, on day: Day
  ) throws -> [CheckSight] {
    let byID = Dictionary(orders.map { ($0.id, $0) }) { first, _ in first }
    return try serviceChecks().compactMap { CheckSight($0, byID, terms, on: day) }
  }

  /// What a check wants mended at schools that whoever asks keeps, and what waits for the
  /// office to be seen.
  func serviceCheckLines(
    for context: WebContext, in county: County, _ orders: [PlacementOrder]
  ) throws -> [DueLine] {
    let inspects = context.may(.inspectService)
    guard inspects || !context.reaches(of: .keepService).isEmpty else { return [] }
    let sights = try checkSights(orders, nil, on: context.occasion.today)
    var open: [School.ID: [Day]] = [:]
    var answered: [Day] = []
    for sight in sights {
      for task in sight.recorded.tasks {
        let school = sight.school(task.task.side)
        switch task.situation.state {
        case .open:
          if context.may(.keepService, at: .school(school)) {
            open[school, default: []].append(task.situation.due)
          }
        case .answered: if inspects { answered.append(task.situation.due) }
        case .closed: break
        }
      }
    }
    var lines = open.sorted { $0.key < $1.key }.map { school, days in
      DueLine(
        words: .dueMends(days.count, county.name(of: school)),
        address: "\(ServicePart.checks.rawValue)?open=yes", due: days.min(), why: .serviceChecksLead
      )
    }
    if let first = answered.min() {
      lines.append(
        DueLine(
          words: .dueClosings(answered.count),
          address: "\(ServicePart.checks.rawValue)?open=yes", due: first, why: .serviceChecksLead))
    }
    return lines
  }
}

extension FormFields {
  /// Lines of things to mend that have no words are none.
  fileprivate func check(_ terms: CheckTerms) throws -> PlacementCheck {
    let day = try day("day")
    var marks: [String: PlacementCheck.Mark] = [:]
    for point in terms.points {
      marks[point.key] = PlacementCheck.Mark(
        try whole("mark.\(point.key)", allowed: "0 … \(point.most)"),
        found: text("found.\(point.key)"))
    }
    let tasks = try (1...ServiceCheckNewPage.tasks).compactMap { number -> PlacementCheck.Task? in
      let words = text("task.\(number)")
      if words.isEmpty { return nil }
      let word = text("side.\(number)")
      guard let side = ServiceTerms.Party(rawValue: word) else {
        throw WebProblem.badParameter("side.\(number)", found: word, allowed: "host, sender")
      }
      let days = try whole("days.\(number)", allowed: "0 … \(terms.mendAtMost.value)")
      guard (-3_650...3_650).contains(days) else {
        throw WebProblem.badParameter(
          "days.\(number)", found: "\(days)", allowed: "0 … \(terms.mendAtMost.value)")
      }
      return PlacementCheck.Task(side, words, due: day.advanced(by: days))
    }
    return PlacementCheck(on: day, marks: marks, tasks: tasks)
  }
}
