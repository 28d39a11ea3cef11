internal import Access
internal import Actions
internal import Hummingbird
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/orders` and `/arrivals`.
struct OrderRoutes: Sendable {
  let desk: YearDesk

  func add(to router: Router<WebContext>) {
    router.get("orders", use: list)
    router.post("orders/issue", use: issue)
    router.get("orders/:order", use: page)
    router.post("orders/:order/steps", use: step)
    router.post("orders/:order/relation", use: relation)
    router.get("arrivals", use: arrivals)
  }

  /// `GET /orders`: for those who see schools, the orders that touch theirs: those of
  /// the year, and earlier ones that still run.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.seeSchool)
    try context.look(back: request)
    let year = try await desk.year()
    let reaches = context.reaches(of: .seeSchool)
    let page = try await desk.database.read(for: context) { connection in
      let waiting =
        context.may(.issueOrders) && context.isPresent
        ? try connection.orderReasons(year, on: context.occasion.today) : []
      let orders = try desk.shelf.orders(connection).filter {
        $0.schoolYear == year || !$0.state(on: context.dayShown).isFinal
      }
      let notice = try connection.standingNotice(of: year)
      let ordered = Set(
        orders.filter {
          $0.schoolYear == year && $0.state(on: context.occasion.today) != .cancelled
        }.map(\.teacher))
      let due = try notice.map { notice in
        try connection.lines(ofNotice: notice.id).count { !ordered.contains($0.teacher) }
      }
      return try OrderListPage(
        context: context,
        orders: orders.filter { order in
          reaches.contains {
            $0.covers(.school(order.line.from)) || $0.covers(.school(order.line.to))
          }
        },
        waiting: waiting, due: due ?? 0, address: Address(of: request))
    }
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .seeSchool)
  }

  @Sendable func issue(_ request: Request, _ context: WebContext) async throws -> Response {
    let fields = try await request.form(context)
    guard let actor = context.actor else { throw WebProblem.signInFirst }
    let count = try await desk.database.perform(
      IssueOrders(
        year: try await desk.year(),
        relation: Placement.Relation(rawValue: fields.text("relation")) ?? .stays),
      by: actor, on: context.occasion)
    return context.done("/orders", .ordersIssuedSaid(count))
  }

  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    let order = try await desk.visibleOrder(context)
    let today = context.occasion.today
    return try await desk.database.read { connection in
      OrderPage(
        context: context, order: order, papers: try connection.papers(ofOrder: order.id),
        county: desk.county, facts: try connection.facts(recordedByOrder: order.id),
        lacksPlan: try desk.needsPlans(in: order.schoolYear)
          && connection.servicePlans(of: order.id).isEmpty,
        expected: order.state(on: today) == .released
          ? try connection.factsExpected(ofArrival: order, on: today) : [])
    }.response(to: request, in: desk.frame, context)
  }

  /// `POST /orders/D-1/relation`: `relation` and `reason`, perhaps `share`.
  @Sendable func relation(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.issueOrders)
    let fields = try await request.form(context)
    let id = try context.pathText("order")
    guard let relation = Placement.Relation(rawValue: fields.text("relation")) else {
      throw WebProblem.badParameter(
        "relation", found: fields.text("relation"), allowed: "stays, heldByCentre, itinerant")
    }
    return try await desk.perform(
      SetRelation(
        of: id, to: relation, because: fields.text("reason"), share: try fields.share()),
      context, then: "/orders/\(Address.encoded(id))", .stepSaid)
  }

  /// `POST /orders/D-1/steps`: `step`, and with some of them `until`, `note` or `share`.
  @Sendable func step(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.confirmRelease, .confirmArrival, .decideSecondYear, .endPlacement)
    let id = try context.pathText("order")
    let fields = try await request.form(context)
    guard let step = OrderCase.Step(rawValue: fields.text("step")), step != .issue else {
      throw WebProblem.badParameter(
        "step", found: fields.text("step"),
        allowed: OrderCase.Step.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let back = LocalAddress(fields.text("back"))?.text ?? "/orders/\(Address.encoded(id))"
    return try await desk.perform(
      TakeOrderStep(
        step, of: id, until: fields.text("until").isEmpty ? nil : try fields.day("until"),
        note: fields.text("note"), share: try fields.share()),
      context, then: back, .stepSaid)
  }

  /// `GET /arrivals`: who leaves and who comes, at the schools of whoever asks.
  @Sendable func arrivals(_ request: Request, _ context: WebContext) async throws -> Response {
    if !context.may(.seeCounty) { try context.requireSomewhere(.seeSchool) }
    try context.look(back: request)
    let year = try await desk.year()
    let orders = try await desk.database.read(for: context) { connection in
      try desk.shelf.orders(connection)
    }.filter {
      // What was still open when the next year was opened is confirmed here, too.
      $0.schoolYear == year || [.issued, .released].contains($0.state(on: context.dayShown))
    }
    let planned = Set(
      try await desk.database.read(for: context) { try $0.servicePlans() }.keys)
    let reaches = context.reaches(of: .seeSchool)
    func isMine(_ school: School.ID) -> Bool { reaches.contains { $0.covers(.school(school)) } }
    let passages = orders.map {
      ArrivalsPage.Passage(
        order: $0, leaves: isMine($0.line.from), comes: isMine($0.line.to),
        lacksPlan: desk.needsPlans(in: $0.schoolYear) && !planned.contains($0.id))
    }.filter { $0.leaves || $0.comes }
    return try await ArrivalsPage(
      context: context, passages: passages, address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .seeSchool)
  }
}

extension YearDesk {
  /// Whether nobody may arrive in a year before a plan is stated (S000-048).
  fileprivate func needsPlans(in year: SchoolYear) -> Bool {
    county.book.inForce(in: year).serviceTerms != nil
  }

  /// The order of the path, if whoever asks may see it: those who see either
  /// school, and the teacher.
  func visibleOrder(_ context: WebContext) async throws -> PlacementOrder {
    let id = try context.pathText("order")
    guard let order = try await database.read({ try $0.order(id) }) else {
      try context.requireSomewhere(.seeSchool)
      throw WebProblem.notFound(.noOrder(id))
    }
    let place = Place.teacher(order.teacher, at: [order.line.from, order.line.to])
    if !context.may(.seeOwnFile, at: place) { try context.require(.seeSchool, at: place) }
    return order
  }
}

extension FormFields {
  /// Hundredths of full time; nil when nothing was entered.
  fileprivate func share() throws -> Int? {
    let text = text("share")
    guard !text.isEmpty else { return nil }
    guard let share = Int(text) else {
      throw WebProblem.badParameter("share", found: text, allowed: "1 … 99")
    }
    return share
  }
}
