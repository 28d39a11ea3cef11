internal import Access
internal import Actions
internal import Foundation
internal import Hummingbird
internal import Papers
internal import PlanFormat
internal import Staffing
internal import Store
internal import Uniting
internal import Wording

/// Asking for the week of those who walk between a union's schools, watching it being made, and
/// taking it along.
struct UnionWeekRoutes: Sendable {
  let desk: YearDesk

  func add(to router: Router<WebContext>) {
    router.get("unions/:union/week", use: page)
    router.post("unions/:union/week", use: ask)
    router.post("unions/:union/week/cancel", use: cancel)
    router.get("unions/:union/week/:file", use: file)
  }

  /// `GET /unions/U-12/week?whose=2111000001`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST /unions/U-12/week`
  @Sendable func ask(_ request: Request, _ context: WebContext) async throws -> Response {
    let (sight, side) = try await desk.kept(context)
    _ = try await request.form(context)
    return try await desk.answer(
      AskForUnionWeek(sight.id, by: side), context, then: "\(sight.address)/week",
      .unionWeekAsked
    ) { try await show(request, context, problems: $0) }
  }

  /// `POST …/week/cancel`: `week`
  @Sendable func cancel(_ request: Request, _ context: WebContext) async throws -> Response {
    let (sight, side) = try await desk.kept(context)
    let fields = try await request.form(context)
    let week = try await desk.database.read { try $0.unionWeek(fields.text("week")) }
    guard let week, week.union == sight.id else {
      throw WebProblem.notFound(.noUnionWeek(fields.text("week")))
    }
    return try await desk.answer(
      CancelUnionWeek(week.id, by: side), context, then: "\(sight.address)/week",
      .unionWeekStopped
    ) { try await show(request, context, problems: $0) }
  }

  /// `GET …/week/UW-12.xlsx`: the week to print and hang up, for whoever sees all of it; that it
  /// was taken along is recorded.
  @Sendable func file(_ request: Request, _ context: WebContext) async throws -> Response {
    let sight = try await seen(context)
    let place = sight.lead.map { Place.school($0) } ?? .county
    let isCounty = context.may(.seeCounty)
    guard isCounty || context.leads(sight) else {
      throw WebProblem.forbidden(.seeCounty, [])
    }
    let id = String(try context.pathText("file").split(separator: ".").first ?? "")
    let stored = try await desk.database.read { connection in
      (
        week: try connection.unionWeek(id), content: try connection.unionWeekContent(id),
        county: try connection.unionWeek(id).flatMap {
          try connection.county(ofWorkbook: $0.workbook)
        }
      )
    }
    guard let week = stored.week, week.union == sight.id, let content = stored.content,
      let county = stored.county, let actor = context.actor
    else { throw WebProblem.notFound(.noUnionWeek(id)) }
    let itinerary = try Itinerary(json: Data(content))
    let made = try CountyContent(county)
    try await desk.database.perform(
      ExportList(
        "union-week", rows: itinerary.travellers.count, query: Address(of: request).text,
        permission: isCounty ? .seeCounty : .seeSchool, place: isCounty ? .county : place),
      by: actor, on: context.occasion)
    return try .workbook("\(week.id).xlsx") { path in
      try CountyWorkbook.writeItinerary(
        itinerary, roster: made.roster, book: made.book.inForce(in: week.year),
        in: context.language, to: path)
    }
  }

  /// The union of the path as it is today, for those who see it.
  private func seen(_ context: WebContext) async throws -> UnionSight {
    try context.requireAny(.seeSchool, .seeCounty)
    let id = SchoolUnion.ID(try context.pathText("union"))
    let sight = try await desk.database.read { connection in
      try desk.shelf.unions(
        of: desk.county, on: context.occasion.today, isPresent: true, connection)[id]
    }
    guard let sight else { throw WebProblem.notFound(.noUnion(id.rawValue)) }
    guard context.sees(sight) else { throw WebProblem.forbidden(.seeSchool, []) }
    return sight
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = []
  ) async throws -> Response {
    let sight = try await seen(context)
    let (week, content, workbook) = try await desk.database.read { connection in
      let week = try connection.weeks(of: sight.id).first
      return (
        week, try week.flatMap { try connection.unionWeekContent($0.id) },
        try connection.currentWorkbook()
      )
    }
    var response = UnionWeekPage(
      context: context, county: desk.county, sight: sight, week: week,
      itinerary: try content.map { try Itinerary(json: Data($0)) },
      isFresh: week.map { $0.workbook == workbook && $0.members == sight.members } ?? false,
      chosen: Address(of: request)["whose"], problems: problems
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
    // Works without scripts: the browser itself asks again.
    if week?.state.isOpen ?? false { response.headers[.init("Refresh")!] = "2" }
    return response
  }
}
