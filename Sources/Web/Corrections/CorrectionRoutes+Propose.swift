internal import Access
internal import Actions
internal import Chronicle
internal import Hummingbird
internal import NIOCore
internal import Staffing
internal import Store
internal import Wording

extension CorrectionRoutes {
  /// `POST /corrections/check`: every effect; records nothing.
  @Sendable func check(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.proposeCorrection)
    let fields = try await request.form(context)
    guard let draft = CorrectionDraft({ fields.text($0) }) else {
      throw WebProblem.notFound(.noSubject(fields.text("about")))
    }
    try await require(draft, context)
    var page = CorrectionDraftPage(context: context, county: desk.county, draft: draft)
    guard fields.text("back") != "yes" else {
      return page.response(to: request, in: desk.frame, context)
    }
    do {
      let proposal = try draft.proposal()
      let (reasons, change) = try await desk.database.read { connection in
        (try proposal.reasons(in: connection), try proposal.change(in: connection))
      }
      page.problems = reasons.map(\.phrase)
      if reasons.isEmpty { page.effects = try await panel(change, context) }
    } catch let error as BadDay {
      page.problems = error.reasons
    }
    return page.response(
      to: request, in: desk.frame, context,
      status: page.problems.status)
  }

  /// `POST /corrections`: the form of `check`, with a file in `file` or none.
  @Sendable func propose(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.requireSomewhere(.proposeCorrection)
    let form = try await request.fileForm(context, limit: CorrectionRoutes.limit + 65_536)
    guard let draft = CorrectionDraft({ form.text($0) ?? "" }) else {
      throw WebProblem.notFound(.noSubject(form.text("about") ?? ""))
    }
    let file = try form.file("file").map { part in
      guard part.content.count <= CorrectionRoutes.limit, EvidenceKind(of: part.content) != nil
      else { throw WebProblem.refused([.badEvidenceFile(part.fileName ?? "")]) }
      return EvidenceFile(name: part.fileName ?? "", content: part.content)
    }
    let id = try await desk.database.perform(
      try draft.proposal(file: file), by: actor, on: context.occasion)
    return context.done("/corrections/\(id)", .proposedSaid)
  }
}
