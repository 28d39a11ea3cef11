internal import Access
internal import Actions
internal import Hummingbird
internal import PlanFormat
internal import Policy
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// `/competition/application`: a teacher's own posts, wishes and result.
struct ApplicationRoutes: Sendable {
  let desk: YearDesk

  func add(to router: Router<WebContext>) {
    router.get("competition/application", use: page)
    router.post("competition/application", use: apply)
  }

  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await model(context).response(to: request, in: desk.frame, context)
  }

  @Sendable func apply(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.compete)
    let fields = try await request.form(context)
    guard let teacher = context.actor?.teacher else {
      throw WebProblem.forbidden(.compete, [.noRole])
    }
    let wishes = fields.all("post").filter { !$0.isEmpty }.map { Offer.ID($0) }
    let accepts = fields.text("accepts") == "yes"
    let action = Apply(
      year: try await desk.year(), teacher: teacher, wishes: wishes, acceptsAssignment: accepts)
    switch try await desk.attempt(action, context) {
    case .success: return context.done("/competition/application", .appliedSaid)
    case .failure(let refused):
      return try await model(context, draft: (wishes, accepts), problems: refused.reasons)
        .response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
  }

  private func model(
    _ context: WebContext, draft: (wishes: [Offer.ID], accepts: Bool)? = nil,
    problems: [Phrase] = []
  ) async throws -> ApplicationPage {
    try context.requireSomewhere(.compete)
    let year = try await desk.year()
    let terms = desk.county.book.inForce(in: year).competitionTerms.steps
    let teacher = context.actor?.teacher.flatMap { desk.county.roster[$0] }
    return try await desk.database.read { connection in
      let run = try connection.competition(of: year)
      let uptimes = try connection.uptimes()
      let mine = try run.flatMap { run in
        try connection.applicants(in: run.id).first { $0.id == context.actor?.teacher }
      }
      let offers = try run.map { try connection.offers(in: $0.id) } ?? []
      return ApplicationPage(
        context: context, run: run, mine: mine,
        offers: Dictionary(offers.map { ($0.id, $0) }) { first, _ in first },
        fitting: teacher.map { teacher in
          offers.filter { $0.chairs > 0 && $0.admits(teacher) }
        } ?? [],
        names: terms.map(\.roundName),
        deadline: run?.rounds.last?.deadline(uptimes: uptimes, now: context.occasion.moment),
        roundCount: terms.count,
        objections: try run.map { run in
          try connection.competitionObjections(in: run.id).filter {
            $0.account == context.actor?.account
          }
        } ?? [], draft: draft, problems: problems)
    }
  }
}

extension Offer {
  /// Whether stage, subject and title fit; the round says so with reasons, too.
  fileprivate func admits(_ teacher: Teacher) -> Bool {
    (stage == teacher.stage || teacher.qualifications.stages.contains(stage))
      && (subject == teacher.subject || teacher.qualifications.subjects.contains(subject))
      && (grade.map { teacher.title >= $0 } ?? true)
  }
}
