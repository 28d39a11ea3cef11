internal import Access
internal import Actions
internal import Examining
internal import Hummingbird
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/bank`: test items polished together and papers made of them (S000-186).
struct BankRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("bank", use: list)
    router.get("bank/new", use: new)
    router.post("bank/items", use: add)
    router.get("bank/items/:item", use: item)
    router.post("bank/items/:item/versions", use: change)
    router.post("bank/items/:item/comments", use: comment)
    router.post("bank/items/:item/settle", use: settle)
    router.post("bank/items/:item/retire", use: retire)
    router.get("bank/papers", use: papers)
    router.get("bank/papers/new", use: newPaper)
    router.post("bank/papers", use: addPaper)
    router.get("bank/papers/:paper", use: paper)
    router.post("bank/papers/:paper/talks", use: discuss)
  }

  /// `GET /bank?subject=数学&kind=choice&state=settled`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    let permission = try context.requireBank()
    let county = try await archive.county(for: request, context)
    let items = try await desk.database.read(for: context) { try $0.testItems() }
    return try await ItemListPage(
      context: context, county: county, bank: county.bank(on: context.dayShown), items: items,
      address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: permission)
  }

  /// `GET /bank/new`
  @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
    _ = try context.requireSide()
    return try showNew(request, context)
  }

  /// `POST /bank/items`: `kind`, `subject`, `grade`, `unit`, `text`, `answer`, `points`.
  @Sendable func add(_ request: Request, _ context: WebContext) async throws -> Response {
    let side = try context.requireSide()
    let fields = try await request.form(context)
    let item = TestItem(
      fields.text("kind"), Subject(fields.text("subject")),
      grade: Int(fields.text("grade")) ?? 0, unit: fields.text("unit"), fields.itemWording)
    return try await desk.answer(AddTestItem(item, by: side), context, then: "/bank", .itemSaid) {
      try showNew(request, context, problems: $0, typed: fields)
    }
  }

  /// `GET /bank/items/I-7`
  @Sendable func item(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showItem(request, context)
  }

  /// `POST /bank/items/I-7/versions`: `text`, `answer`, `points`, `change`.
  @Sendable func change(_ request: Request, _ context: WebContext) async throws -> Response {
    let side = try context.requireSide()
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      ChangeTestItem(
        try context.pathText("item"), to: fields.itemWording, because: fields.text("change"),
        by: side), .itemChanged)
  }

  /// `POST /bank/items/I-7/comments`: `words`.
  @Sendable func comment(_ request: Request, _ context: WebContext) async throws -> Response {
    let side = try context.requireSide()
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      CommentTestItem(try context.pathText("item"), fields.text("words"), by: side),
      .itemCommented)
  }

  /// `POST /bank/items/I-7/settle`
  @Sendable func settle(_ request: Request, _ context: WebContext) async throws -> Response {
    let side = try context.requireSide()
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      DecideTestItem(settling: try context.pathText("item"), by: side), .itemSettled)
  }

  /// `POST /bank/items/I-7/retire`: `reason`.
  @Sendable func retire(_ request: Request, _ context: WebContext) async throws -> Response {
    let side = try context.requireSide()
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      DecideTestItem(
        retiring: try context.pathText("item"), because: fields.text("reason"), by: side),
      .itemRetired)
  }

  /// `GET /bank/papers`
  @Sendable func papers(_ request: Request, _ context: WebContext) async throws -> Response {
    let permission = try context.requireBank()
    let county = try await archive.county(for: request, context)
    let (papers, talks) = try await desk.database.read(for: context) {
      (try $0.testPapers(), try $0.testPaperTalks())
    }
    let counts = Dictionary(grouping: talks, by: \.paper).mapValues(\.count)
    return try await UnitPaperListPage(
      context: context, county: county,
      rows: papers.map { .init(paper: $0, talks: counts[$0.id] ?? 0) },
      address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: permission)
  }

  /// `GET /bank/papers/new?subject=数学&grade=6`
  @Sendable func newPaper(_ request: Request, _ context: WebContext) async throws -> Response {
    _ = try context.requireSide()
    let query = request.uri.queryParameters
    return try await showNewPaper(
      request, context, of: query["subject"].map { Subject(String($0)) },
      grade: query["grade"].flatMap { Int($0) })
  }

  /// `POST /bank/papers`: `title`, `subject`, `grade`, `unit`, `place.ITEM`, `points.ITEM`.
  @Sendable func addPaper(_ request: Request, _ context: WebContext) async throws -> Response {
    let side = try context.requireSide()
    let fields = try await request.form(context, limit: 262_144)
    let (subject, grade) = (Subject(fields.text("subject")), Int(fields.text("grade")) ?? 0)
    let items = try await desk.database.read { try $0.testItems() }
    let chosen = items.compactMap { item in
      Int(fields.text("place.\(item.id)")).map { (place: $0, id: item.id) }
    }.sorted { ($0.place, $0.id) < ($1.place, $1.id) }
    let paper = TestPaper(
      fields.text("title"), subject, grade: grade, unit: fields.text("unit"),
      chosen.map { .init($0.id, points: Int(fields.text("points.\($0.id)")) ?? 0) })
    return try await desk.answer(
      SetTestPaper(paper, by: side), context, then: "/bank/papers", .unitPaperSaid
    ) {
      try await showNewPaper(
        request, context, of: subject, grade: grade, problems: $0, typed: fields)
    }
  }

  /// `GET /bank/papers/U-9`
  @Sendable func paper(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showPaper(request, context)
  }

  /// `POST /bank/papers/U-9/talks`: `pair`, `day`, `teachers`, `said`.
  @Sendable func discuss(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepPairing)
    let id = try context.pathText("paper")
    let fields = try await request.form(context)
    let day = try fields.day("day")
    guard
      let pair = desk.county.pairsKept(by: context, on: day).first(where: {
        "\($0.helper)-\($0.helped)" == fields.text("pair")
      })
    else {
      return try await showPaper(
        request, context, problems: [.pairDoesNotRun(day)], typed: fields)
    }
    return try await desk.answer(
      DiscussTestPaper(
        id, by: pair, on: day, teachers: Int(fields.text("teachers")) ?? 0,
        said: fields.text("said")),
      context, then: RecordedTestPaper.address(of: id), .paperTalkDone
    ) { try await showPaper(request, context, problems: $0, typed: fields) }
  }

  private func answer<Act: Action>(
    _ request: Request, _ context: WebContext, _ fields: FormFields, _ action: Act,
    _ message: Phrase
  ) async throws -> Response {
    let address = RecordedTestItem.address(of: try context.pathText("item"))
    return try await desk.answer(action, context, then: address, message) {
      try await showItem(request, context, problems: $0, typed: fields)
    }
  }

  private func showNew(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) throws -> Response {
    guard let bank = desk.county.bank(on: context.occasion.today) else {
      throw WebProblem.notFound(.needsBank)
    }
    return ItemNewPage(context: context, bank: bank, problems: problems, typed: typed).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showItem(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    _ = try context.requireBank()
    let county = try await archive.county(for: request, context)
    let id = try context.pathText("item")
    let (item, versions, comments) = try await desk.database.read(for: context) {
      (
        try $0.testItem(id), try $0.testItemVersions(of: id), try $0.testItemComments(of: id)
      )
    }
    guard let item else { throw WebProblem.notFound(.noTestItem(id)) }
    return ItemPage(
      context: context, county: county, bank: county.bank(on: context.dayShown), item: item,
      versions: versions, comments: comments, problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showNewPaper(
    _ request: Request, _ context: WebContext, of subject: Subject?, grade: Int?,
    problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    guard let bank = desk.county.bank(on: context.occasion.today) else {
      throw WebProblem.notFound(.needsBank)
    }
    let items = try await desk.database.read { try $0.testItems() }.filter {
      $0.item.subject == subject && $0.item.grade == grade && $0.standing.isUsable
    }
    return UnitPaperNewPage(
      context: context, bank: bank, subject: subject, grade: grade, items: items,
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showPaper(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    _ = try context.requireBank()
    let county = try await archive.county(for: request, context)
    let id = try context.pathText("paper")
    let (paper, items, talks) = try await desk.database.read(for: context) {
      (try $0.testPaper(id), try $0.testItems(), try $0.testPaperTalks())
    }
    guard let paper else { throw WebProblem.notFound(.noTestPaper(id)) }
    let used = Set(paper.paper.lines.map(\.item))
    return UnitPaperPage(
      context: context, county: county, bank: county.bank(on: context.dayShown), paper: paper,
      items: Dictionary(items.filter { used.contains($0.id) }.map { ($0.id, $0) }) { $1 },
      talks: talks.filter { $0.paper == id },
      pairs: county.pairsKept(by: context, on: context.occasion.today), problems: problems,
      typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}

extension County {
  /// The pairs that run on a day and that whoever asks notes activities of.
  fileprivate func pairsKept(by context: WebContext, on day: Day) -> [PairGraph.Pair] {
    PairGraph(roster.pairings.map { HelpTie($0) }, in: day.month).pairs.filter {
      context.may(.keepPairing, at: .schools([$0.helper, $0.helped]))
    }
  }
}

extension FormFields {
  fileprivate var itemWording: TestItem.Wording {
    .init(text("text"), answer: text("answer"), points: Int(text("points")) ?? 0)
  }
}

extension WebContext {
  /// What lets somebody see the bank.
  fileprivate func requireBank() throws -> Permission {
    try requireAny(.seeSchool, .keepOwnStudies)
    return reaches(of: .seeSchool).isEmpty ? .keepOwnStudies : .seeSchool
  }

  /// As whom whoever asks words items.
  fileprivate func requireSide() throws -> BankSide {
    try requireAny(.keepStudies, .keepOwnStudies)
    guard let bankSide else { throw WebProblem.forbidden(.keepStudies, []) }
    return bankSide
  }
}
