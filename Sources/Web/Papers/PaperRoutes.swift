internal import Access
internal import Actions
internal import Hummingbird
internal import Papers
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/papers`, and the papers of one order.
struct PaperRoutes: Sendable {
  let desk: YearDesk

  func add(to router: Router<WebContext>) {
    router.get("papers", use: list)
    router.post("papers/number", use: number)
    router.get("papers/:paper", use: wording)
    router.post("papers/:paper", use: setWording)
    router.get("papers/:paper/all.docx", use: allAsDocument)
    router.get("papers/:paper/all.zip", use: allAsBundle)
    router.get("orders/:order/papers/:paper", use: page)
    router.get("orders/:order/papers/:paper/paper.docx", use: document)
  }

  /// `GET /papers`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.issueOrders)
    try context.look(back: request)
    let lines = try await desk.database.read(for: context) { connection in
      let counts = try connection.paperCounts()
      return try PaperKind.allCases.map { kind in
        PaperListPage.Line(
          kind: kind, due: try connection.papersDue(kind).count,
          numbered: counts[kind.rawValue] ?? 0)
      }
    }
    return PaperListPage(context: context, lines: lines)
      .response(to: request, in: desk.frame, context)
  }

  /// `POST /papers/number`: `kind`, and `order` for one alone.
  @Sendable func number(_ request: Request, _ context: WebContext) async throws -> Response {
    let actor = try context.require(.issueOrders)
    let fields = try await request.form(context)
    let kind = try PaperKind(named: fields.text("kind"))
    let order = fields.text("order")
    let count = try await desk.database.perform(
      NumberPapers(kind, order: order.isEmpty ? nil : order), by: actor, on: context.occasion)
    return context.done(
      order.isEmpty ? "/papers" : "/orders/\(Address.encoded(order))", .papersNumberedSaid(count))
  }

  /// `GET /papers/letter`
  @Sendable func wording(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.issueOrders)
    let kind = try PaperKind(named: try context.pathText("paper"))
    return try await wordingPage(kind, context, at: Address(of: request)).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .issueOrders)
  }

  /// `POST /papers/letter`: `words`.
  @Sendable func setWording(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.issueOrders)
    let fields = try await request.form(context)
    let kind = try PaperKind(named: try context.pathText("paper"))
    let words = fields["words"] ?? ""
    switch try await desk.attempt(SetPaperWording(kind, words: words), context) {
    case .success: return context.done("/papers/\(kind.rawValue)", .wordingSaved)
    case .failure(let refused):
      return try await wordingPage(
        kind, context, at: Address(path: "/papers/\(kind.rawValue)"), typed: words,
        problems: refused.reasons
      ).response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
  }

  private func wordingPage(
    _ kind: PaperKind, _ context: WebContext, at address: Address, typed: String? = nil,
    problems: [Phrase] = []
  ) async throws -> PaperWordingPage {
    try await desk.database.read { connection in
      let words = try connection.wording(of: kind)
      let orders = try desk.shelf.orders(connection)
      let first = orders.lazy.compactMap { order in
        kind.steps(of: order).first.map { (order, $0) }
      }.first
      let lines = Dictionary(orders.map { ($0.id, $0.line) }) { first, _ in first }
      let numbered = try connection.papers(ofKind: kind.rawValue)
      return PaperWordingPage(
        context: context, kind: kind, words: typed ?? words.words,
        stored: try connection.wording(ofPaper: kind.rawValue), problems: problems,
        sample: try first.map { order, step in
          try connection.draft(of: kind, order, step: step, desk.county, context)
        },
        numbered: try ListView(
          kind,
          numbered: numbered.map { NumberedPaperRow(paper: $0, line: lines[$0.order]) },
          address: address), hasNumbered: !numbered.isEmpty)
    }
  }

  /// `GET /papers/letter/all.docx`
  @Sendable func allAsDocument(_ request: Request, _ context: WebContext) async throws -> Response {
    let (kind, papers) = try await numbered(context)
    return .file(
      "\(kind.rawValue)-all.docx", type: PaperFiles.wordType,
      try PaperFiles.document(kind, papers.map(\.words), isSample: desk.county.isSample))
  }

  /// `GET /papers/letter/all.zip`
  @Sendable func allAsBundle(_ request: Request, _ context: WebContext) async throws -> Response {
    let (kind, papers) = try await numbered(context)
    return .file(
      "\(kind.rawValue)-all.zip", type: "application/zip",
      try PaperFiles.bundle(kind, papers, isSample: desk.county.isSample))
  }

  private func numbered(_ context: WebContext) async throws -> (PaperKind, [NumberedPaper]) {
    try context.require(.issueOrders)
    let kind = try PaperKind(named: try context.pathText("paper"))
    let papers = try await desk.database.read { try $0.papers(ofKind: kind.rawValue) }
    guard !papers.isEmpty else { throw WebProblem.notFound(.noPapersYet) }
    return (kind, papers)
  }

  /// `GET /orders/D-1/papers/letter?step=1`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await found(request, context).response(to: request, in: desk.frame, context)
  }

  /// `GET /orders/D-1/papers/letter/paper.docx?step=1`
  @Sendable func document(_ request: Request, _ context: WebContext) async throws -> Response {
    let page = try await found(request, context)
    return .file(
      page.numbered.map(PaperFiles.name) ?? "\(page.kind.rawValue)-draft.docx",
      type: PaperFiles.wordType,
      try PaperFiles.document(page.kind, [page.words], isSample: desk.county.isSample))
  }

  /// The paper that the address names. Drafts are for those who issue; the others
  /// see what has its number, if the order is theirs to see.
  private func found(_ request: Request, _ context: WebContext) async throws -> PaperPage {
    let order = try await desk.visibleOrder(context)
    let kind = try PaperKind(named: try context.pathText("paper"))
    let steps = kind.steps(of: order)
    let step = Address(of: request)["step"].flatMap { Int($0) } ?? steps.last ?? 1
    return try await desk.database.read { connection in
      let numbered = try connection.papers(ofOrder: order.id).first {
        $0.kind == kind.rawValue && $0.step == step
      }
      guard numbered != nil || (context.may(.issueOrders) && steps.contains(step)) else {
        throw WebProblem.notFound(.noPaper(order.number))
      }
      return PaperPage(
        context: context, order: order, kind: kind, step: step,
        words: try numbered?.words
          ?? connection.draft(of: kind, order, step: step, desk.county, context),
        numbered: numbered)
    }
  }
}

extension PaperKind {
  init(named word: String) throws {
    guard let kind = PaperKind(rawValue: word) else {
      throw WebProblem.notFound(.noPaperKind(word))
    }
    self = kind
  }
}

extension Connection {
  /// A paper as it would be if it got its number now.
  fileprivate func draft(
    of kind: PaperKind, _ order: PlacementOrder, step: Int, _ county: County,
    _ context: WebContext
  ) throws -> String {
    let facts = PaperFacts(
      order, step: step, notice: try notice(order.notice), county: county.roster.county,
      day: context.occasion.today)
    return try wording(of: kind).filled { facts.value(of: $0, number: nil) }
  }
}
