internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// What schools have to train with, and fees that somebody asks to be let off.
struct TrainingMeansRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("training/means", use: page)
    router.post("training/means/devices", use: state)
    router.post("training/means/waivers", use: ask)
    router.post("training/means/waivers/:waiver", use: decide)
  }

  /// `GET /training/means`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/devices`: `school`, `computers`, `online`, `note`.
  @Sendable func state(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.nominateTraining)
    let fields = try await request.form(context)
    let action = StateDevices(
      School.ID(fields.text("school")), in: SchoolYear(containing: context.occasion.today),
      computers: try fields.whole("computers", allowed: "0 … \(StateDevices.most)"),
      online: try fields.whole("online", allowed: "0 … \(StateDevices.most)"),
      note: fields.text("note"))
    return try await answer(request, context, fields, action, .devicesSaid)
  }

  /// `POST …/waivers`: `course` and `reason`.
  @Sendable func ask(_ request: Request, _ context: WebContext) async throws -> Response {
    guard let teacher = context.actor?.teacher else {
      throw WebProblem.forbidden(.train, [])
    }
    try context.require(.train, at: .teacher(teacher, at: []))
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      AskForWaiver(fields.text("course"), by: teacher, because: fields.text("reason")),
      .waiverSaid)
  }

  /// `POST …/waivers/FW-9`: `granted-FW-9` (yes or no) and `words-FW-9`.
  @Sendable func decide(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    let id = try context.pathText("waiver")
    let granted = fields.text("granted-\(id)")
    guard ["yes", "no"].contains(granted) else {
      throw WebProblem.badParameter("granted-\(id)", found: granted, allowed: "yes, no")
    }
    return try await answer(
      request, context, fields,
      AnswerWaiver(id, granted: granted == "yes", because: fields.text("words-\(id)")),
      .waiverAnswerSaid)
  }

  private func answer<Act: Action>(
    _ request: Request, _ context: WebContext, _ fields: FormFields, _ action: Act,
    _ message: Phrase
  ) async throws -> Response {
    try await desk.answer(action, context, then: "/training/means", message) {
      try await show(request, context, problems: $0, typed: fields)
    }
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireAny(.seeSchool, .seeCounty, .train)
    let county = try await archive.county(for: request, context)
    let (catalogue, _) = try await desk.training(county, context)
    let teacher = context.actor?.teacher
    let found = try await desk.database.read(for: context) { connection in
      (
        devices: try connection.trainingDevices(in: catalogue.year),
        waivers: try connection.feeWaivers(),
        places: try teacher.map { try connection.coursePlaces(.teacher($0)) } ?? []
      )
    }
    let asked = found.waivers.filter { $0.teacher == teacher }.map(\.course)
    let page = try TrainingMeansPage(
      context: context, county: county, catalogue, devices: found.devices,
      waivers: found.waivers,
      payable: found.places.filter { $0.outBecause == nil && $0.fee > 0 }.map(\.course)
        .filter { !asked.contains($0) },
      address: Address(of: request), problems: problems, typed: typed)
    if !problems.isEmpty {
      return page.response(to: request, in: desk.frame, context, status: problems.status)
    }
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.reaches(of: .seeSchool).isEmpty
        ? (context.may(.seeCounty) ? .seeCounty : .train) : .seeSchool)
  }
}
