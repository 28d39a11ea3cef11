internal import Access
internal import Actions
internal import Examining
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/exams` (catalogue P).
struct ExamRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("exams", use: list)
    router.get("exams/new", use: new)
    router.post("exams", use: add)
    router.get("exams/:exam", use: page)
    router.post("exams/:exam", use: change)
    router.get("exams/:exam/edit", use: edit)
    router.get("exams/:exam/results", use: results)
    router.post("exams/:exam/results", use: enter)
    router.post("exams/:exam/meetings", use: meet)
    router.post("exams/:exam/meetings/:meeting/done", use: carryOut)
  }

  /// `GET /exams`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.seeExams)
    let county = try await archive.county(for: request, context)
    let exams = try await desk.database.read(for: context) { try $0.exams() }
    let terms = county.book.inForce(in: SchoolYear(containing: context.dayShown)).examTerms
    return ExamListPage(
      context: context, terms: terms,
      exams: exams.filter { ExamScope(county, on: $0.exam.day, context).sees($0.exam) }
    ).response(to: request, in: desk.frame, context)
  }

  /// `GET /exams/new`
  @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runExams)
    return try await form(request, context, of: nil)
  }

  /// `POST /exams`: the fields of `ExamFormPage`.
  @Sendable func add(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runExams)
    let fields = try await request.form(context, limit: 262_144)
    return try await desk.answer(
      SetExam(try fields.exam()), context, then: "/exams", .examSaid
    ) { try await form(request, context, of: nil, problems: $0, typed: fields) }
  }

  /// `GET /exams/E-7?subject=数学`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `GET /exams/E-7/edit`
  @Sendable func edit(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runExams)
    return try await form(request, context, of: try context.pathText("exam"))
  }

  /// `POST /exams/E-7`: as for a new one.
  @Sendable func change(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runExams)
    let id = try context.pathText("exam")
    let fields = try await request.form(context, limit: 262_144)
    return try await desk.answer(
      SetExam(try fields.exam(), as: id), context, then: "/exams/\(Address.encoded(id))",
      .examSaid
    ) { try await form(request, context, of: id, problems: $0, typed: fields) }
  }

  /// `GET /exams/E-7/results?school=2111000001`
  @Sendable func results(_ request: Request, _ context: WebContext) async throws -> Response {
    let school = request.uri.queryParameters["school"].map { School.ID(String($0)) }
    try context.requireEntry(for: school)
    return try await showResults(request, context, for: school)
  }

  /// `POST /exams/E-7/results`: `school` (none for the research office), `lines`.
  @Sendable func enter(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.runExams, .keepExams)
    let id = try context.pathText("exam")
    let fields = try await request.form(context, limit: 1_048_576)
    let school = fields.text("school").isEmpty ? nil : School.ID(fields.text("school"))
    try context.requireEntry(for: school)
    return try await desk.answer(
      EnterExamResults(
        fields.text("lines"), of: id, by: school,
        names: desk.county.ownNames(of: Set(desk.county.roster.schools.map(\.id)))),
      context, then: "/exams/\(Address.encoded(id))", .examEntered
    ) { try await showResults(request, context, for: school, problems: $0, typed: fields) }
  }

  /// `POST /exams/E-7/meetings`: `kind`, `day`, `school` for each, `said`, `measure`, `due`.
  @Sendable func meet(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.runExams, .keepExams)
    let fields = try await request.form(context, limit: 262_144)
    let meeting = try fields.examMeeting()
    let board = try await board(request, context)
    guard
      let side = context.examSide(of: meeting.schools)
        ?? context.examSide(of: board.exam.exam.schools)
    else { throw WebProblem.forbidden(.keepExams, []) }
    return try await desk.answer(
      NoteExamMeeting(meeting, about: board.exam.id, by: side.school), context,
      then: board.exam.address, .examMeetingSaidDone
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// `POST /exams/E-7/meetings/M-9/done`: `reason`
  @Sendable func carryOut(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.runExams, .keepExams)
    let fields = try await request.form(context)
    let board = try await board(request, context)
    let id = try context.pathText("meeting")
    guard let meeting = board.meetings.first(where: { $0.id == id }) else {
      throw WebProblem.notFound(.noExamMeeting(id))
    }
    guard let side = context.examSide(of: meeting.meeting.schools) else {
      throw WebProblem.forbidden(.keepExams, [])
    }
    return try await desk.answer(
      CarryOutExamMeasure(id, fields.text("reason"), by: side.school), context,
      then: board.exam.address, .examOutcomeSaid
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  private func board(_ request: Request, _ context: WebContext) async throws -> ExamBoard {
    let county = try await archive.county(for: request, context)
    let id = try context.pathText("exam")
    return try await desk.database.read(for: context) {
      try ExamBoard(id, of: county, context, $0)
    }
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireSomewhere(.seeExams)
    let county = try await archive.county(for: request, context)
    let board = try await board(request, context)
    let subject = try ListQuery(address: Address(of: request)).choice(
      "subject", of: board.exam.exam.subjects.map(\.rawValue)
    ) { $0 }
    return ExamPage(
      context: context, county: county, board: board, subject: subject.map { Subject($0) },
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showResults(
    _ request: Request, _ context: WebContext, for school: School.ID?, problems: [Phrase] = [],
    typed: FormFields? = nil
  ) async throws -> Response {
    let county = try await archive.county(for: request, context)
    let board = try await board(request, context)
    if let school, !board.exam.exam.schools.contains(school) {
      throw WebProblem.notFound(.examStranger(school))
    }
    return ExamResultsPage(
      context: context, county: county, board: board, school: school, problems: problems,
      typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func form(
    _ request: Request, _ context: WebContext, of id: RecordedExam.ID?, problems: [Phrase] = [],
    typed: FormFields? = nil
  ) async throws -> Response {
    let county = try await archive.county(for: request, context)
    let exams = try await desk.database.read(for: context) { try $0.exams() }
    let exam = exams.first { $0.id == id }
    if let id, exam == nil { throw WebProblem.notFound(.noExam(id)) }
    return ExamFormPage(
      context: context, county: county, terms: try county.examTerms(on: context.dayShown),
      exam: exam, others: exams.filter { $0.id != id }, problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}

extension WebContext {
  /// Whether they enter results for everybody, or for one school.
  fileprivate func requireEntry(for school: School.ID?) throws {
    if let school {
      try require(.keepExams, at: .school(school))
    } else {
      try require(.runExams)
    }
  }
}
