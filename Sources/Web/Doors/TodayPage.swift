internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/today`: the day on which the sample county lives.
struct TodayPage: Page {
  let context: WebContext
  var problems: [Phrase] = []

  func title(in language: Language) -> String { Phrase.todayTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.todayLead[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel narrow")) { html in
      html.form(to: "/today", context: context) { html in
        html.field(
          "day", .today, hint: .todayHint, type: "date",
          value: context.occasion.today.description, isRequired: false, in: language)
        html.submit(.setToday, in: language)
      }
    }
  }
}

/// The page under `/today`, in the sample county.
struct TodayRoutes: Sendable {
  let database: any Database
  let frame: PageFrame

  func add(to router: Router<WebContext>) {
    router.get("today", use: page)
    router.post("today", use: set)
  }

  @Sendable func page(_ request: Request, _ context: WebContext) throws -> Response {
    try context.require(.setCalendar)
    guard frame.isSample else { throw WebProblem.notFound(.noPage(request.uri.path)) }
    return TodayPage(context: context).response(to: request, in: frame, context)
  }

  /// `POST /today`: `day`, or nothing for the clock's.
  @Sendable func set(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.setCalendar)
    let text = try await request.form(context).text("day")
    let day = Day(text)
    guard text.isEmpty || day.map({ (2000...2100).contains($0.components.year) }) == true else {
      return TodayPage(context: context, problems: [.badDay(text)])
        .response(to: request, in: frame, context, status: .unprocessableContent)
    }
    try await database.perform(SetToday(day: day), by: actor, on: context.occasion)
    return context.done("/", day.map { .todaySet($0) } ?? .todayIsClocks)
  }
}
