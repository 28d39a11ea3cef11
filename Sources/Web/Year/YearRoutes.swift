internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// The pages `/due` and `/year`.
struct YearRoutes: Sendable {
  let desk: YearDesk

  func add(to router: Router<WebContext>) {
    router.get("due", use: due)
    router.get("year", use: page)
    router.post("year/open", use: open)
    router.post("year/milestones/:milestone", use: set)
    router.post("year/milestones/:milestone/done", use: complete)
    router.post("year/milestones/:milestone/reopen", use: reopen)
    router.post("year/milestones/:milestone/letter", use: sign)
  }

  @Sendable func due(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireRole()
    return DuePage(panel: try await desk.duePanel(for: context))
      .response(to: request, in: desk.frame, context)
  }

  /// `GET /year?year=2026`: the year being run, or an earlier one to look at.
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireRole()
    try context.look(back: request)
    let opened = try await desk.database.read(for: context) { try $0.openedYears() }
    let present = opened.first ?? desk.county.year
    let asked = Address(of: request)["year"]
    let choices = opened.isEmpty ? [present] : opened
    guard let year = asked.map({ word in choices.first { "\($0.start)" == word } }) ?? present
    else {
      throw WebProblem.badParameter(
        "year", found: asked ?? "", allowed: choices.map { "\($0.start)" }.joined(separator: ", "))
    }
    let terms = desk.county.book.inForce(in: year).seasonTerms
    let page = try await desk.database.read(for: context) { connection in
      let settings = try connection.settings(of: year)
      return YearPage(
        context: context, year: year, opened: opened,
        milestones: terms?.milestones(
          of: year, settings: settings.owners,
          done: try connection.doneMilestones(
            of: year, settings, orders: try desk.shelf.orders(connection))) ?? [],
        letters: try connection.letters(of: year))
    }
    return page.response(to: request, in: desk.frame, context)
  }

  /// `POST /year/open`: `year`, or the one that the county plans for.
  @Sendable func open(_ request: Request, _ context: WebContext) async throws -> Response {
    let fields = try await request.form(context)
    let asked = SchoolYear(fields.text("year"))
    let year = if let asked { asked } else { try await desk.year() }
    let response = try await desk.perform(
      OpenSchoolYear(year: year), context, then: "/year", .yearOpened)
    // The workbook may say where people are now.
    try await desk.refresh()
    return response
  }

  /// The year being run, if the form's page showed it: another may have been opened since.
  private func year(_ fields: FormFields) async throws -> SchoolYear {
    let year = try await desk.year()
    let shown = fields.text("year")
    guard shown.isEmpty || shown == "\(year.start)" else {
      throw WebProblem.refused([.pageOfOtherYear(shown, now: year)])
    }
    return year
  }

  @Sendable func set(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.setCalendar)
    let fields = try await request.form(context)
    return try await desk.perform(
      SetMilestone(
        year: try await year(fields), milestone: try context.pathText("milestone"),
        owner: fields.text("owner"), due: try fields.day("due")),
      context, then: "/year", .milestoneSaved)
  }

  @Sendable func complete(_ request: Request, _ context: WebContext) async throws -> Response {
    let fields = try await request.form(context)
    let milestone = try context.pathText("milestone")
    return try await desk.perform(
      CompleteMilestone(year: try await year(fields), milestone: milestone), context,
      then: "/year", .milestoneSaved,
      undo: UndoForm("/year/milestones/\(Address.encoded(milestone))/reopen"))
  }

  /// `POST /year/milestones/rally/reopen`: on the day it was reported.
  @Sendable func reopen(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.setCalendar)
    _ = try await request.form(context)
    return try await desk.perform(
      ReopenMilestone(
        year: try await desk.year(), milestone: try context.pathText("milestone")),
      context, then: "/year", .milestoneReopened)
  }

  @Sendable func sign(_ request: Request, _ context: WebContext) async throws -> Response {
    let fields = try await request.form(context)
    let school = fields.text("school")
    return try await desk.perform(
      SignLetter(
        year: try await year(fields), milestone: try context.pathText("milestone"),
        school: school.isEmpty ? nil : School.ID(school), content: fields.text("content")),
      context, then: "/year", .letterSignedSaid)
  }
}
