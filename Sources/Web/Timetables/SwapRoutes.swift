internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Timetabling
internal import Wording

/// The pages under `/timetables/swaps`: lessons that colleagues give (S000-012).
struct SwapRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("timetables/swaps/new", use: new)
    router.post("timetables/swaps/new", use: ask)
    router.get("timetables/swaps/:swap", use: page)
    router.post("timetables/swaps/:swap/steps", use: settle)
  }

  /// `GET …/new?school=S1&class=五1班&day=2026-10-12&period=3&reason=open-lesson&link=/lessons/K-1`
  @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
    let address = Address(of: request)
    return try await showNew(request, context) { address[$0] ?? "" }
  }

  /// `POST …/new`: the same, with `choice` (`give T5`, or `swap T2 2026-10-13 4`) and `words`.
  @Sendable func ask(_ request: Request, _ context: WebContext) async throws -> Response {
    let own = try own(context)
    let fields = try await request.form(context)
    let slot = try slot { fields.text($0) }
    let parts = fields.text("choice").split(separator: " ").map(String.init)
    var other: LessonSlot?
    switch parts.first {
    case "give" where parts.count == 2: break
    case "swap" where parts.count == 4:
      guard let day = Day(parts[2]), let period = Int(parts[3]) else { fallthrough }
      other = LessonSlot(
        school: slot.school, classroom: slot.classroom, day: day, period: period)
    default:
      throw WebProblem.badParameter(
        "choice", found: fields.text("choice"), allowed: "give T1, swap T1 2026-09-01 1")
    }
    let county = desk.county
    let staff = try await desk.database.read {
      try $0.staff(of: slot.school, on: slot.day, in: county)
    }
    let action = AskForSwap(
      LessonSwap(slot, of: own, by: Teacher.ID(parts[1]), for: other),
      because: fields.text("reason"), words: fields.text("words"), for: fields.text("link"),
      names: staff.mapValues(\.name))
    switch try await desk.attempt(action, context) {
    case .success(let id):
      return context.done("/timetables/swaps/\(Address.encoded(id))", .swapAsked)
    case .failure(let refused):
      return try await showNew(request, context, problems: refused.reasons) { fields.text($0) }
    }
  }

  /// `GET /timetables/swaps/SW-12`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/steps`: `step` is `agree`, `decline`, `approve`, `refuse` or `withdraw`; `words`.
  @Sendable func settle(_ request: Request, _ context: WebContext) async throws -> Response {
    let swap = try await swap(request, context)
    let fields = try await request.form(context)
    var names = desk.county.staffNames(of: swap.swap.slot.school)
    for guest in [swap.swap.teacher, swap.swap.partner] {
      names[guest] = desk.county.teacherName(of: guest)
    }
    let words = fields.text("words")
    do {
      switch RecordedSwap.Step(rawValue: fields.text("step")) {
      case .agree, .decline:
        return try await desk.perform(
          AnswerSwap(
            swap.id, agrees: fields.text("step") == "agree", words: words,
            by: try own(context), names: names), context, then: swap.address, .swapSaid)
      case .approve, .refuse:
        return try await desk.perform(
          DecideSwap(
            swap.id, approves: fields.text("step") == "approve", words: words, names: names),
          context, then: swap.address, .swapSaid)
      case .withdraw:
        return try await desk.perform(
          WithdrawSwap(swap.id, by: try own(context)), context, then: swap.address, .swapSaid)
      case nil:
        throw WebProblem.badParameter(
          "step", found: fields.text("step"), allowed: "agree, decline, approve, refuse, withdraw")
      }
    } catch let refused as Refused {
      return try await show(request, context, problems: refused.reasons)
    }
  }

  private func own(_ context: WebContext) throws -> Teacher.ID {
    try context.requireSomewhere(.swapLessons)
    guard let own = context.ownTimetable else { throw WebProblem.forbidden(.swapLessons, []) }
    return own
  }

  private func slot(_ text: (String) -> String) throws -> LessonSlot {
    guard let day = Day(text("day")), let period = Int(text("period")) else {
      throw WebProblem.badParameter(
        "day", found: "\(text("day")) \(text("period"))", allowed: "2026-09-01, 1")
    }
    return LessonSlot(
      school: School.ID(text("school")), classroom: text("class"), day: day, period: period)
  }

  private func showNew(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [],
    _ text: (String) -> String
  ) async throws -> Response {
    let own = try own(context)
    let slot = try slot(text)
    let county = desk.county
    guard let terms = county.timetableTerms(on: slot.day) else {
      throw WebProblem.unavailable(.needsTimetables)
    }
    let today = context.occasion.today
    let apart = terms.apart.value
    let days = slot.day.advanced(by: -apart)...slot.day.advanced(by: apart)
    let (schedule, running, staff) = try await desk.database.read { connection in
      (
        try connection.schedule(of: [slot.school], [own], in: days, county.calendar(on: slot.day)),
        try connection.lessonSwaps(from: today, at: slot.school).filter(\.state.isRunning),
        try connection.staff(of: slot.school, on: slot.day, in: county)
      )
    }
    guard let lesson = schedule.lessons(of: own, on: slot.day).first(where: { $0.slot == slot })
    else {
      throw WebProblem.notFound(
        .swapFault(.noLesson(slot, own), [own: county.teacherName(of: own)]))
    }
    return SwapNewPage(
      context: context, county: county, terms: terms, lesson: lesson,
      partners: schedule.partners(
        for: lesson, running: running.map(\.swap), on: today, terms),
      covers: schedule.cover(for: lesson, among: staff.mapValues(\.subject)),
      reason: text("reason"),
      words: text("words"), link: text("link"), chosen: text("choice"), problems: problems
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func swap(_ request: Request, _ context: WebContext) async throws -> RecordedSwap {
    try context.requireAny(.swapLessons, .keepTimetables, .seeTimetables)
    _ = try await archive.county(for: request, context)
    let id = try context.pathText("swap")
    let found = try await desk.database.read(for: context) { try $0.lessonSwap(id) }
    guard let found else { throw WebProblem.notFound(.noSwap(id)) }
    let own = context.ownTimetable
    let place = Place.school(found.swap.slot.school)
    guard
      own == found.swap.teacher || own == found.swap.partner
        || context.may(.keepTimetables, at: place)
        || context.may(.seeTimetables, at: place)
    else { throw WebProblem.notFound(.noSwap(id)) }
    return found
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = []
  ) async throws -> Response {
    SwapPage(
      context: context, county: desk.county, recorded: try await swap(request, context),
      problems: problems
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}
