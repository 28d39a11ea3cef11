internal import Actions
internal import Foundation
internal import Hummingbird
internal import PlanFormat
internal import Planning
internal import Staffing
internal import Store
internal import Wording

/// The planning board: what any move would do to every aim and indicator before
/// it's made, and pins with their author and reason.
struct BoardRoutes: Sendable {
  let database: any Database
  let county: County
  let frame: PageFrame
  let shelf: BoardShelf

  func add(to router: Router<WebContext>) {
    router.get("plan/board", use: board)
    router.post("plan/board/pins", use: pin)
    router.post("plan/board/unpin", use: unpin)
  }

  /// `GET /plan/board?run=R-9&teacher=T000123`, or `post=SCHOOL/STAGE/SUBJECT`,
  /// or `q=` to find somebody.
  @Sendable func board(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.makePlan)
    let address = Address(of: request)
    let run = address["run"].flatMap { $0.isEmpty ? nil : $0 }
    let stored = try await database.read { connection in
      (
        content: try run.flatMap { try connection.planRunContent($0) },
        pins: try connection.pins(ofWorkbook: try connection.currentWorkbook() ?? "")
      )
    }
    guard let plan = try stored.content.map({ try PlanFile(json: Data($0)) }) ?? county.plan else {
      throw WebProblem.notFound(run.map { .noPlanRun($0) } ?? .noPlan)
    }
    let question = BoardQuestion(address)
    let answer = shelf.with(plan: run ?? county.planDigest ?? "", plan, of: county) {
      BoardAnswer($0.board, to: question)
    }
    return BoardPage(
      county: county, run: run, question: question, answer: answer, plan: plan,
      pins: stored.pins, context: context
    ).response(to: request, in: frame, context)
  }

  /// `POST /plan/board/pins`: `teacher`, `post` (or `stay`) and `reason`.
  @Sendable func pin(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.makePlan)
    let fields = try await request.form(context)
    let teacher = Teacher.ID(fields.text("teacher"))
    let place = fields.text("post")
    let post = Post(place)
    guard place == "stay" || post != nil else {
      throw WebProblem.badParameter("post", found: place, allowed: "stay, SCHOOL/STAGE/SUBJECT")
    }
    let before = try await current(pinOf: teacher)
    try await database.perform(
      PinTeacher(teacher, to: post, because: fields.text("reason")), by: actor,
      on: context.occasion)
    return context.done(
      back(fields), .pinned(county.roster[teacher]?.name ?? teacher.rawValue),
      undo: again(before, fields)
        ?? UndoForm(
          "/plan/board/unpin", [("teacher", teacher.rawValue), ("run", fields.text("run"))]))
  }

  /// `POST /plan/board/unpin`: `teacher`.
  @Sendable func unpin(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.makePlan)
    let fields = try await request.form(context)
    let teacher = Teacher.ID(fields.text("teacher"))
    let before = try await current(pinOf: teacher)
    try await database.perform(UnpinTeacher(teacher), by: actor, on: context.occasion)
    return context.done(
      back(fields), .unpinned(county.roster[teacher]?.name ?? teacher.rawValue),
      undo: again(before, fields))
  }

  private func current(pinOf teacher: Teacher.ID) async throws -> StoredPin? {
    try await database.read { connection in
      try connection.pins(ofWorkbook: try connection.currentWorkbook() ?? "").first {
        $0.teacher == teacher.rawValue
      }
    }
  }

  /// The form that sets a pin as it was before.
  private func again(_ pin: StoredPin?, _ fields: FormFields) -> UndoForm? {
    pin.map { pin in
      UndoForm(
        "/plan/board/pins",
        [
          ("teacher", pin.teacher), ("post", pin.post), ("reason", pin.reason),
          ("run", fields.text("run")),
        ])
    }
  }

  private func back(_ fields: FormFields) -> String {
    let run = fields.text("run")
    return run.isEmpty ? "/plan/board" : "/plan/board?run=\(Address.encoded(run))"
  }
}

extension PinRefusal: ToldError {
  var reasons: [Phrase] { found.map { Phrase.pinRefusal($0) } }
}
