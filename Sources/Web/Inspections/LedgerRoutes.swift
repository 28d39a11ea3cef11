internal import Access
internal import Actions
internal import Hummingbird
internal import Inspecting
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/problems`, `/inspections/meetings` and `/inspections/reports`: the ledger,
/// the meetings that give tasks out, and what schools say of their months (catalogue O).
struct LedgerRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("problems", use: list)
    router.post("problems", use: open)
    router.get("problems/:problem", use: page)
    router.post("problems/:problem/steps", use: step)
    router.get("inspections/meetings", use: meetings)
    router.post("inspections/meetings", use: hold)
    router.get("inspections/meetings/:meeting", use: meeting)
    router.post("inspections/meetings/:meeting/tasks", use: task)
    router.get("inspections/reports", use: reports)
    router.post("inspections/reports", use: report)
  }

  /// `GET /problems?state=open&kind=safety&late=yes`: those of schools within reach.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.seeInspections)
    return try await ledger(request, context).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .seeInspections)
  }

  /// `POST /problems`: `school`, empty for the bureau itself, and what a problem has.
  @Sendable func open(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.inspect)
    let fields = try await request.form(context)
    let action = try fields.problem(from: .itself, at: fields.school)
    switch try await desk.attempt(action, context) {
    case .success(let id):
      return context.done("/problems/\(Address.encoded(id))", .problemOpenDone)
    case .failure(let refusal):
      return try await ledger(request, context, problems: refusal.reasons, typed: fields)
        .response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
  }

  /// `GET /problems/Q-12`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.seeInspections)
    return try await show(request, context)
  }

  /// `POST …/steps`: `step`, `note`, `evidence`, `due`.
  @Sendable func step(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.answerFindings, .inspect)
    let id = try context.pathText("problem")
    let fields = try await request.form(context)
    guard let step = ProblemCase.Step(rawValue: fields.text("step")) else {
      throw WebProblem.badParameter(
        "step", found: fields.text("step"),
        allowed: ProblemCase.Step.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let known = try await desk.supervision(context).problems.first { $0.id == id }
    let action = TakeProblemStep(
      step, of: id, note: fields.text("note"), evidence: fields.text("evidence"),
      due: fields.text("due").isEmpty ? nil : try fields.day("due"),
      isBureaus: known.map { $0.school == nil } ?? false)
    switch try await desk.attempt(action, context) {
    case .success: return context.done("/problems/\(Address.encoded(id))", .stepDone)
    case .failure(let refusal):
      return try await show(request, context, problems: refusal.reasons, typed: fields)
    }
  }

  /// `GET /inspections/meetings`
  @Sendable func meetings(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.inspect)
    return try await meetingList(request, context).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .inspect)
  }

  /// `POST /inspections/meetings`: `held`, `review`, `difficulties`.
  @Sendable func hold(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.planInspections)
    let fields = try await request.form(context)
    let action = HoldMeeting(
      on: try fields.day("held"), review: fields.text("review"),
      difficulties: fields.text("difficulties"))
    switch try await desk.attempt(action, context) {
    case .success(let id):
      return context.done("/inspections/meetings/\(Address.encoded(id))", .meetingDone)
    case .failure(let refusal):
      return try await meetingList(request, context, problems: refusal.reasons, typed: fields)
        .response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
  }

  /// `GET /inspections/meetings/W-12`
  @Sendable func meeting(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.inspect)
    return try await showMeeting(request, context)
  }

  /// `POST …/tasks`: `school` and what a task has.
  @Sendable func task(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.planInspections)
    let id = try context.pathText("meeting")
    let fields = try await request.form(context)
    let action = try fields.problem(from: .meeting(id), at: fields.school)
    switch try await desk.attempt(action, context) {
    case .success:
      return context.done("/inspections/meetings/\(Address.encoded(id))", .problemOpenDone)
    case .failure(let refusal):
      return try await showMeeting(request, context, problems: refusal.reasons, typed: fields)
    }
  }

  /// `GET /inspections/reports?month=2026-10`: the month before when none is asked for.
  @Sendable func reports(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.seeInspections)
    let asked = Address(of: request)["month"]
    return try await reportList(request, context, asked).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .seeInspections)
  }

  /// `POST /inspections/reports`: `school`, `month`, `highlights`, `methods`.
  @Sendable func report(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.answerFindings)
    let fields = try await request.form(context)
    let month = try Self.month(fields.text("month"))
    let action = ReportMonth(
      month, at: School.ID(fields.text("school")), highlights: fields.text("highlights"),
      methods: fields.text("methods"))
    switch try await desk.attempt(action, context) {
    case .success:
      return context.done("/inspections/reports?month=\(month)", .reportDone)
    case .failure(let refusal):
      return try await reportList(
        request, context, "\(month)", problems: refusal.reasons, typed: fields
      ).response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
  }

  private static func month(_ text: String) throws -> Month {
    guard let month = Month(text) else {
      throw WebProblem.badParameter("month", found: text, allowed: "2026-09")
    }
    return month
  }

  private func ledger(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> LedgerPage {
    let county = try await archive.county(for: request, context)
    return try LedgerPage(
      context: context, county: county, record: try await desk.supervision(context),
      scope: Scope(context.reaches(of: .seeInspections)), address: Address(of: request),
      problems: problems, typed: typed)
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let county = try await archive.county(for: request, context)
    let record = try await desk.supervision(context)
    let id = try context.pathText("problem")
    guard let problem = record.problems.first(where: { $0.id == id }),
      problem.isShown(to: Scope(context.reaches(of: .seeInspections)))
    else { throw WebProblem.notFound(.noProblem(id)) }
    return LedgerLinePage(
      context: context, county: county, record: record, problem: problem, problems: problems,
      typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func meetingList(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> MeetingListPage {
    let county = try await archive.county(for: request, context)
    return try MeetingListPage(
      context: context, county: county, record: try await desk.supervision(context),
      address: Address(of: request), problems: problems, typed: typed)
  }

  private func showMeeting(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let county = try await archive.county(for: request, context)
    let record = try await desk.supervision(context)
    let id = try context.pathText("meeting")
    guard let meeting = record.meetings.first(where: { $0.id == id }) else {
      throw WebProblem.notFound(.noMeeting(id))
    }
    return MeetingPage(
      context: context, county: county, record: record, meeting: meeting, problems: problems,
      typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func reportList(
    _ request: Request, _ context: WebContext, _ asked: String?, problems: [Phrase] = [],
    typed: FormFields? = nil
  ) async throws -> ReportListPage {
    let county = try await archive.county(for: request, context)
    let month = try asked.map { try Self.month($0) } ?? context.dayShown.month.advanced(by: -1)
    let days = month.firstDay...month.firstDay.advanced(by: month.days - 1)
    return try ReportListPage(
      context: context, county: county, record: try await desk.supervision(context),
      scope: Scope(context.reaches(of: .seeInspections)), month: month,
      activities: try await desk.database.read(for: context) {
        try $0.pairActivities(in: days)
      }, address: Address(of: request), problems: problems, typed: typed)
  }
}

extension FormFields {
  /// The school chosen; nil for the bureau itself.
  fileprivate var school: School.ID? {
    let text = text("school")
    return text.isEmpty ? nil : School.ID(text)
  }
}
