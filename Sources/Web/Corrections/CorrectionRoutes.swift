internal import Access
internal import Actions
internal import Chronicle
internal import Hummingbird
internal import NIOCore
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/corrections`: propose, look at every effect, decide, take
/// back.
struct CorrectionRoutes: Sendable {
  let desk: YearDesk

  /// The largest evidence file, in bytes.
  static let limit = 4 * 1024 * 1024

  func add(to router: Router<WebContext>) {
    router.get("corrections", use: list)
    router.get("corrections/pending", use: pending)
    router.post("corrections/take-over", use: takeOver)
    router.get("corrections/new", use: new)
    router.post("corrections/check", use: check)
    router.post("corrections", use: propose)
    router.get("corrections/:correction", use: page)
    router.get("corrections/:correction/evidence", use: evidence)
    router.post("corrections/:correction/confirm", use: confirm)
    router.post("corrections/:correction/refuse", use: refuse)
    router.post("corrections/:correction/undo", use: undo)
  }

  /// `GET /corrections`: those about schools and people within reach.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    let reaches =
      context.reaches(of: .proposeCorrection) + context.reaches(of: .confirmCorrection)
    if reaches.isEmpty { try context.requireSomewhere(.proposeCorrection) }
    try context.look(back: request)
    let corrections = try await desk.database.read(for: context) {
      try $0.corrections(within: reaches, limit: 5_000)
    }
    return try await CorrectionListPage(
      context: context, county: desk.county, corrections: corrections,
      address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.reaches(of: .proposeCorrection).isEmpty
        ? .confirmCorrection : .proposeCorrection)
  }

  /// `GET /corrections/pending`: what the record says by now and the workbook
  /// doesn't.
  @Sendable func pending(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.importCounty)
    let rows = try await desk.database.read {
      try desk.shelf.overdueRows(on: context.occasion.today, $0)
    }
    return PendingFactsPage(context: context, rows: rows)
      .response(to: request, in: desk.frame, context)
  }

  /// `GET /corrections/new?about=T0001`, and with `kind` and `slot` the form.
  @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.proposeCorrection)
    let address = Address(of: request)
    let subject = address["about"] ?? ""
    if address["kind"] == nil { try context.look(back: request) }
    let facts = try await desk.database.read(for: context) { connection in
      try connection.facts(about: subject).map(\.fact)
    }
    // Whoever reaches some schools mustn't learn which numbers exist elsewhere.
    guard !facts.isEmpty,
      context.may(.proposeCorrection, at: place(of: facts, about: subject))
    else { throw WebProblem.notFound(.noSubject(subject)) }
    guard let kind = address["kind"].flatMap({ FactKind(rawValue: $0) }) else {
      return RecordPage(
        county: desk.county, subject: subject, facts: facts, isPresent: context.isPresent
      )
      .response(to: request, in: desk.frame, context)
    }
    let line = FactLine(kind, of: subject, slot: address["slot"] ?? "")
    let timeline = Timeline(line, facts: facts.filter { $0.line == line })
    let day = address["on"].flatMap { Day($0) } ?? context.occasion.today
    return CorrectionDraftPage(
      context: context, county: desk.county,
      draft: CorrectionDraft(line, now: timeline.fact(on: day), on: context.occasion.today)
    ).response(to: request, in: desk.frame, context)
  }

  /// `GET /corrections/C-12`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await page(request, context, try await found(context))
  }

  func page(
    _ request: Request, _ context: WebContext, _ found: (StoredCorrection, Place),
    problems: [Phrase] = []
  ) async throws -> Response {
    let (correction, place) = found
    var problems = problems
    var effects: EffectPanel?
    if correction.state == .proposed {
      let preview = try await desk.database.read { try $0.preview(ofCorrection: correction.id) }
      if preview.isBlocked {
        problems.append(CorrectionRefusal.Reason.builtUpon.phrase)
      } else {
        effects = try await panel(preview.change, context)
      }
    }
    return CorrectionPage(
      context: context, county: desk.county, correction: correction, place: place,
      effects: effects, problems: problems
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  /// `GET /corrections/C-12/evidence`: the file as it was handed in.
  @Sendable func evidence(_ request: Request, _ context: WebContext) async throws -> Response {
    let (correction, _) = try await found(context)
    guard let file = try await desk.database.read({ try $0.evidence(ofCorrection: correction.id) })
    else { throw WebProblem.notFound(.noCorrection(correction.id)) }
    let ending = EvidenceKind(of: file.content)?.rawValue ?? "bin"
    return .file(
      "\(correction.id).\(ending)", type: "application/octet-stream",
      ByteBuffer(bytes: file.content))
  }

  /// The correction of the path, if whoever asks may see it.
  func found(_ context: WebContext) async throws -> (StoredCorrection, Place) {
    if context.reaches(of: .confirmCorrection).isEmpty {
      try context.requireSomewhere(.proposeCorrection)
    }
    let id = try context.pathText("correction")
    let (correction, place) = try await desk.database.read { connection in
      (try connection.correction(id), try connection.place(ofCorrection: id))
    }
    guard let correction else { throw WebProblem.notFound(.noCorrection(id)) }
    if !context.may(.confirmCorrection, at: place) {
      try context.require(.proposeCorrection, at: place)
    }
    return (correction, place)
  }

  func require(_ draft: CorrectionDraft, _ context: WebContext) async throws {
    let place = try await desk.database.read { try $0.place(of: draft.line) }
    try context.require(.proposeCorrection, at: place)
  }

  private func place(of facts: [Fact], about subject: String) -> Place {
    if let fact = facts.first, fact.line.kind == .school || fact.line.kind == .pairing {
      return .school(School.ID(subject))
    }
    return .teacher(
      Teacher.ID(subject),
      at: Set(
        facts.filter { $0.line.kind == .employment || $0.line.kind == .teaching }
          .compactMap(\.school)))
  }

  func panel(_ change: FactChange, _ context: WebContext) async throws -> EffectPanel {
    EffectPanel(
      try await RecordEffect(of: change, in: desk.database, on: context.occasion.today),
      county: desk.county)
  }
}
