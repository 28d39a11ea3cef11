internal import Access
internal import Actions
internal import Attaching
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/attachments`: who follows whom at another school (catalogue M).
struct AttachmentRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("attachments", use: list)
    router.post("attachments", use: arrange)
    router.post("attachments/withdraw", use: withdraw)
    router.get("attachments/:attachment", use: page)
    router.post("attachments/:attachment/days", use: note)
    router.post("attachments/:attachment/judgement", use: judge)
  }

  /// `GET /attachments?kind=shadow&state=runs`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showList(request, context)
  }

  /// `POST /attachments`: `kind`, `teacher`, `host`, `first`, `last`, `aim`.
  @Sendable func arrange(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepAttachments)
    let fields = try await request.form(context)
    let (teacher, host) = (
      Teacher.ID(fields.text("teacher")), Teacher.ID(fields.text("host"))
    )
    let action = ArrangeAttachment(
      fields.text("kind"), teacher, following: host, in: try fields.learningDays(),
      aim: fields.text("aim"),
      by: try context.learningSide(for: [teacher, host], in: desk.county))
    return try await desk.answer(action, context, then: "/attachments", .learningSaid) {
      try await showList(request, context, problems: $0, typed: fields)
    }
  }

  /// `POST /attachments/withdraw`: `record`, of whatever kind, and `withdrawal`.
  @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepAttachments)
    let fields = try await request.form(context)
    let id = fields.text("record")
    let kept = context.learningSchools(in: desk.county).map(\.id)
    // Whose it is, the action judges; of several schools whichever the record is of.
    let own = try await desk.database.read { connection in
      try connection.learningSchools(of: id).filter { kept.contains($0) }.min()
    }
    let side: LearningSide? =
      context.may(.keepAttachments) ? .office : (own ?? kept.first).map { .school($0) }
    guard let side else { throw WebProblem.forbidden(.keepAttachments, []) }
    let tab: LearningTab =
      switch id.prefix(2) {
      case "SR", "RO", "RP": .studies
      case "AW": .weeks
      case "ES": .groups
      case "ST": .trips
      case "VR": .visits
      default: .attachments
      }
    return try await desk.perform(
      WithdrawLearningRecord(id, by: side, because: fields.text("withdrawal")), context,
      then: tab.address, .learningWithdrawn)
  }

  /// `GET /attachments/AT-12`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/days`: `day`, `seen`, `taken`.
  @Sendable func note(_ request: Request, _ context: WebContext) async throws -> Response {
    let found = try await found(context)
    let fields = try await request.form(context)
    guard let side = side(found.attachment.teacher, [found.attachment.home], context) else {
      throw WebProblem.forbidden(.keepOwnAttachments, [])
    }
    return try await answer(
      request, context, fields,
      NoteAttachmentDay(
        found.id, on: try fields.day("day"), seen: fields.text("seen"),
        taken: fields.text("taken"), by: side))
  }

  /// `POST …/judgement`: `outcome` (passed or failed) and `words`.
  @Sendable func judge(_ request: Request, _ context: WebContext) async throws -> Response {
    let found = try await found(context)
    let fields = try await request.form(context)
    let outcome = fields.text("outcome")
    guard ["passed", "failed"].contains(outcome) else {
      throw WebProblem.badParameter("outcome", found: outcome, allowed: "passed, failed")
    }
    guard let side = side(found.attachment.host, [found.attachment.school], context) else {
      throw WebProblem.forbidden(.keepOwnAttachments, [])
    }
    return try await answer(
      request, context, fields,
      JudgeAttachment(found.id, passed: outcome == "passed", fields.text("words"), by: side))
  }

  /// As whom whoever asks acts: as that teacher, or for one of the schools.
  private func side(
    _ teacher: Teacher.ID, _ schools: Set<School.ID>, _ context: WebContext
  ) -> LearningSide? {
    context.learner == teacher ? .own(teacher) : context.learningSide(of: schools)
  }

  private func found(_ context: WebContext) async throws -> RecordedAttachment {
    try context.requireAny(.keepAttachments, .keepOwnAttachments)
    let id = PostAttachment.ID(try context.pathText("attachment"))
    guard let found = try await desk.database.read({ try $0.attachment(id) }) else {
      throw WebProblem.notFound(.noAttachment(id.rawValue))
    }
    return found
  }

  private func answer<Act: Action>(
    _ request: Request, _ context: WebContext, _ fields: FormFields, _ action: Act
  ) async throws -> Response {
    let id = try context.pathText("attachment")
    return try await desk.answer(
      action, context, then: "/attachments/\(Address.encoded(id))", .learningSaid
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireLearning()
    let id = PostAttachment.ID(try context.pathText("attachment"))
    let county = try await archive.county(for: request, context)
    let (found, days, observed) = try await desk.database.read(for: context) { connection in
      guard let found = try connection.attachment(id) else {
        throw WebProblem.notFound(.noAttachment(id.rawValue))
      }
      let own = found.attachment
      return (
        found, try connection.attachmentDays(of: id),
        try connection.lessonsObserved(by: own.teacher, at: own.school, in: own.days)
      )
    }
    let own = found.attachment
    guard context.seesLearning(own.schools, of: [own.teacher, own.host]) else {
      throw WebProblem.forbidden(.seeSchool, [])
    }
    return AttachmentPage(
      context: context, county: county,
      sight: AttachmentSight(recorded: found, noted: days, day: context.dayShown),
      observed: observed, problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showList(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireLearning()
    let county = try await archive.county(for: request, context)
    let (found, days) = try await desk.database.read(for: context) {
      (try $0.attachments(), try $0.attachmentDays())
    }
    let sights = found.filter {
      context.seesLearning(
        $0.attachment.schools, of: [$0.attachment.teacher, $0.attachment.host])
    }.map {
      AttachmentSight(recorded: $0, noted: days[$0.id] ?? [], day: context.dayShown)
    }
    return try await AttachmentListPage(
      context: context, county: county, sights: sights, address: Address(of: request),
      problems: problems, typed: typed
    ).learning(request, desk, context, refused: !problems.isEmpty)
  }
}
