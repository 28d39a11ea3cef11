internal import Access
internal import Actions
internal import Hummingbird
internal import NIOCore
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The rankings of an examination, each look at one recorded before it's shown (S001-131).
struct RankingRoutes: Sendable {
  let desk: YearDesk

  func add(to router: Router<WebContext>) {
    router.get("exams/:exam/ranking/:kind", use: ranking)
    router.post("exams/:exam/ranking/:kind", use: lookAtRanking)
    router.post("exams/:exam/ranking/:kind/open", use: openRanking)
  }

  /// `GET /exams/E-7/ranking/teachers`: asks for a reason.
  @Sendable func ranking(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.seePersonResults)
    return try await showRanking(request, context)
  }

  /// `POST /exams/E-7/ranking/teachers`: `reason`, `as` (`xlsx` to take it along). The page is
  /// the answer itself, so that looking again asks for a reason again.
  @Sendable func lookAtRanking(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    try context.requireSomewhere(.seePersonResults)
    let (id, kind) = (try context.pathText("exam"), try context.rankingKind())
    let fields = try await request.form(context)
    let isExport = fields.text("as") == "xlsx"
    let schools = try await desk.database.read { try $0.exam(id)?.exam.schools ?? [] }
    let isCounty = context.may(.seePersonResults)
    let own = schools.filter { context.may(.seePersonResults, at: .school($0)) }.min()
    guard isCounty || own != nil else { throw WebProblem.forbidden(.seePersonResults, []) }
    let look = LookAtRanking(
      kind, of: id, by: isCounty ? nil : own, because: fields.text("reason"),
      isExport: isExport)
    switch try await desk.attempt(look, context) {
    case .failure(let refused):
      return try await showRanking(request, context, problems: refused.reasons)
    case .success:
      let list = try await rankingList(kind, of: id, request, context)
      guard isExport, let actor = context.actor else {
        return try await showRanking(request, context, list: list)
      }
      let language = LanguagePreference(of: request).language
      let head = [
        Phrase.exportedBy(
          actor.name, on: context.occasion.today, rows: list.rowCount)[language]
      ]
      return .file(
        context.fileName(list.id, "xlsx"), type: PlanRoutes.workbookType,
        ByteBuffer(bytes: try list.workbook(head: head, in: language)))
    }
  }

  /// `POST /exams/E-7/ranking/teachers/open`
  @Sendable func openRanking(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    try context.require(.runExams)
    let (id, kind) = (try context.pathText("exam"), try context.rankingKind())
    _ = try await request.form(context)
    return try await desk.answer(
      OpenRanking(kind, of: id), context,
      then: "/exams/\(Address.encoded(id))/ranking/\(kind.rawValue)", .rankingOpened
    ) { try await showRanking(request, context, problems: $0) }
  }

  private func rankingList(
    _ kind: ExamRanking.Kind, of id: RecordedExam.ID, _ request: Request, _ context: WebContext
  ) async throws -> ListView<RankingRow> {
    let county = desk.county
    let rows = try await desk.database.read { connection in
      let board = try ExamBoard(id, of: county, context, connection)
      return RankingRow.rows(
        kind, board, classes: try connection.examClasses(of: id),
        before: try board.base.map { try connection.examClasses(of: $0.id) } ?? [], in: county
      ) { context.may(.seePersonResults, at: .school($0)) }
    }
    return try ListView(
      id: "ranking-\(kind.rawValue)", title: Phrase.rankingOf(kind), columns: RankingRow.columns,
      rows: rows, address: Address(of: request), pageSize: nil, isPersonal: true,
      isExportable: false, empty: .noClasses)
  }

  private func showRanking(
    _ request: Request, _ context: WebContext, list: ListView<RankingRow>? = nil,
    problems: [Phrase] = []
  ) async throws -> Response {
    let (id, kind) = (try context.pathText("exam"), try context.rankingKind())
    let county = desk.county
    let today = context.occasion.today
    let terms = county.personTerms(on: today)
    let (exam, opened) = try await desk.database.read { connection in
      (
        try ExamBoard(id, of: county, context, connection).exam,
        try connection.examRankings(of: id).first { $0.kind == kind }
      )
    }
    guard let terms, terms.ranks(kind) else { throw WebProblem.notFound(.rankingOff(kind)) }
    return RankingPage(
      context: context, county: county, exam: exam, kind: kind,
      last: opened.map { $0.last(showing: terms.rankingFor.value) }, list: list,
      problems: problems
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}

extension WebContext {
  fileprivate func rankingKind() throws -> ExamRanking.Kind {
    let word = try pathText("kind")
    guard let kind = ExamRanking.Kind(rawValue: word) else {
      throw WebProblem.notFound(.nothingFound)
    }
    return kind
  }
}
