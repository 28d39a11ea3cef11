internal import Access
internal import Actions
internal import Chronicle
internal import Hummingbird
internal import NIOCore
internal import Staffing
internal import Store
internal import Wording

extension CorrectionRoutes {
  /// `POST /corrections/C-12/confirm`: `shown`, the seal of the change looked at.
  @Sendable func confirm(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.confirmCorrection)
    let found = try await found(context)
    let actor = try context.require(.confirmCorrection, at: found.1)
    let shown = try await request.form(context).text("shown")
    let id = found.0.id
    do {
      let change = try await desk.database.read { try $0.preview(ofCorrection: id).change }
      guard change.seal == shown || found.0.state != .proposed else {
        throw CorrectionRefusal([.recordChanged])
      }
      try await desk.database.perform(
        ConfirmCorrection(id, shown: change), by: actor, on: context.occasion)
    } catch let error as CorrectionRefusal {
      return try await page(
        request, context, try await self.found(context), problems: error.reasons.map(\.phrase))
    }
    try await desk.refresh()
    return context.done("/corrections/\(id)", .confirmedSaid)
  }

  @Sendable func refuse(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.confirmCorrection)
    let found = try await found(context)
    let actor = try context.require(.confirmCorrection, at: found.1)
    let reason = try await request.form(context).text("reason")
    try await desk.database.perform(
      RefuseCorrection(found.0.id, reason: reason), by: actor, on: context.occasion)
    return context.done("/corrections/\(found.0.id)", .refusedSaid)
  }

  @Sendable func undo(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.proposeCorrection)
    let found = try await found(context)
    let actor = try context.require(.proposeCorrection, at: found.1)
    let fields = try await request.form(context)
    let id = try await desk.database.perform(
      ProposeUndo(
        found.0.id, reason: fields.text("reason"), evidence: fields.text("evidence")),
      by: actor, on: context.occasion)
    return context.done("/corrections/\(id)", .proposedSaid)
  }

  /// `POST /corrections/take-over`: what has begun, into the workbook.
  @Sendable func takeOver(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.importCounty)
    _ = try await request.form(context)
    let rows = try await desk.database.perform(TakeFactsOver(), by: actor, on: context.occasion)
    try await desk.refresh()
    return context.done("/corrections", .factsTaken(rows))
  }
}
