internal import Access
internal import Actions
internal import Examining
internal import Hummingbird
internal import Policy
internal import Sealing
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/results`, and those of an examination that speak of classes.
struct ResultRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  /// Opens what was said in talks and reports; nil without a key file, and then none is kept.
  let key: FieldKey?

  func add(to router: Router<WebContext>) {
    router.get("exams/:exam/classes", use: classes)
    router.post("exams/:exam/classes", use: enter)
    router.get("results", use: home)
    router.get("results/praise/new", use: newPraise)
    router.post("results/praise", use: praise)
    router.post("results/praise/:praise/withdraw", use: withdrawPraise)
    router.get("results/teachers/:teacher", use: teacher)
    router.post("results/teachers/:teacher", use: lookAtTeacher)
    RankingRoutes(desk: desk).add(to: router)
    TalkRoutes(desk: desk, key: key).add(to: router)
  }

  /// `GET /exams/E-7/classes?school=2111000001`
  @Sendable func classes(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.runExams, .keepExams)
    let school = request.uri.queryParameters["school"].map { School.ID(String($0)) }
    return try await showClasses(request, context, for: school)
  }

  /// `POST /exams/E-7/classes`: `school` (none for the research office), `lines`.
  @Sendable func enter(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.runExams, .keepExams)
    let id = try context.pathText("exam")
    let fields = try await request.form(context, limit: 2_097_152)
    let school = fields.text("school").isEmpty ? nil : School.ID(fields.text("school"))
    try context.requireClasses(of: school)
    let all = Set(desk.county.roster.schools.map(\.id))
    let address =
      "/exams/\(Address.encoded(id))/classes"
      + (school.map { "?school=\(Address.encoded($0.rawValue))" } ?? "")
    return try await desk.answer(
      EnterClassResults(
        fields.text("lines"), of: id, by: school, names: desk.county.ownNames(of: all)),
      context, then: address, .classEntered
    ) { try await showClasses(request, context, for: school, problems: $0, typed: fields) }
  }

  /// `GET /results`
  @Sendable func home(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.keepOwnResults, .holdTalks, .askDutyReports)
    let county = desk.county
    let terms = county.personTerms(on: context.occasion.today)
    let view = try await desk.database.read { try ResultsView($0, for: context, in: county) }
    return ResultsPage(context: context, county: county, view: view, terms: terms)
      .response(to: request, in: desk.frame, context)
  }

  /// `GET /results/praise/new`
  @Sendable func newPraise(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepExams)
    return try await desk.resultForm(.praise, request, context)
  }

  /// `POST /results/praise`: `exam`, `teacher`, `school`, `words`.
  @Sendable func praise(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepExams)
    let fields = try await request.form(context)
    let school = School.ID(fields.text("school"))
    try context.require(.keepExams, at: .school(school))
    return try await desk.answer(
      Commend(
        Teacher.ID(fields.text("teacher")), for: fields.text("words"),
        in: fields.text("exam"), at: school),
      context, then: "/results", .praiseSaid
    ) { try await desk.resultForm(.praise, request, context, problems: $0, typed: fields) }
  }

  /// `POST /results/praise/C-9/withdraw`: `reason`
  @Sendable func withdrawPraise(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    try context.requireSomewhere(.keepExams)
    let id = try context.pathText("praise")
    let fields = try await request.form(context)
    let known = try await desk.database.read { try $0.commendations() }.first { $0.id == id }
    guard let known else { throw WebProblem.notFound(.noCommendation(id)) }
    try context.require(.keepExams, at: .school(known.school))
    return try await desk.perform(
      WithdrawCommendation(id, because: fields.text("reason")), context, then: "/results",
      .praiseBackSaid)
  }

  /// `GET /results/teachers/T1`: one's own at once; otherwise a reason is asked for.
  @Sendable func teacher(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.seePersonResults, .keepOwnResults)
    let teacher = Teacher.ID(try context.pathText("teacher"))
    guard context.actor?.teacher == teacher else {
      try context.requireSomewhere(.seePersonResults)
      return TeacherResultsPage(
        context: context, county: desk.county, teacher: teacher, results: nil
      ).response(to: request, in: desk.frame, context)
    }
    let county = desk.county
    let results = try await desk.database.read {
      try TeacherResults(of: teacher, in: county, $0, isOwn: true) { _ in true }
    }
    return TeacherResultsPage(
      context: context, county: county, teacher: teacher, results: results
    ).response(to: request, in: desk.frame, context)
  }

  /// `POST /results/teachers/T1`: `reason`. The page is the answer itself.
  @Sendable func lookAtTeacher(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    let actor = try context.requireSomewhere(.seePersonResults)
    let teacher = Teacher.ID(try context.pathText("teacher"))
    let fields = try await request.form(context)
    let county = desk.county
    do {
      try await desk.database.perform(
        LookAtTeacherResults(at: teacher, because: fields.text("reason")), by: actor,
        on: context.occasion)
    } catch let refused as Refused {
      return TeacherResultsPage(
        context: context, county: county, teacher: teacher, results: nil,
        problems: refused.reasons
      ).response(to: request, in: desk.frame, context, status: .unprocessableContent)
    } catch let forbidden as Forbidden {
      throw WebProblem.forbidden(forbidden.permission, forbidden.refusals)
    }
    let results = try await desk.database.read {
      try TeacherResults(of: teacher, in: county, $0, isOwn: false) {
        context.may(.seePersonResults, at: .school($0))
      }
    }
    return TeacherResultsPage(
      context: context, county: county, teacher: teacher, results: results
    ).response(to: request, in: desk.frame, context)
  }
}

extension ResultRoutes {
  private func showClasses(
    _ request: Request, _ context: WebContext, for school: School.ID?, problems: [Phrase] = [],
    typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireClasses(of: school)
    let county = desk.county
    let id = try context.pathText("exam")
    let (board, results, before) = try await desk.database.read { connection in
      let board = try ExamBoard(id, of: county, context, connection)
      func own(_ results: [ClassResult]) -> [ClassResult] {
        results.filter { school == nil || $0.school == school }
      }
      return (
        board, own(try connection.examClasses(of: id)),
        own(try board.base.map { try connection.examClasses(of: $0.id) } ?? [])
      )
    }
    if let school, !board.exam.exam.schools.contains(school) {
      throw WebProblem.notFound(.examStranger(school))
    }
    return ClassResultsPage(
      context: context, county: county, board: board, school: school, results: results,
      before: before, problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

}

extension ResultsView {
  /// What is of whoever asks, and nothing else.
  init(_ connection: any Connection, for context: WebContext, in county: County) throws {
    exams = try connection.exams()
    let teacher = context.actor?.teacher
    own = try teacher.map {
      try TeacherResults(of: $0, in: county, connection, isOwn: true) { _ in true }
    }
    var parties: [TalkParty] = teacher.map { [.teacher($0)] } ?? []
    if let account = context.actor?.account { parties.append(.account(account)) }
    let allTalks = try parties.flatMap { try connection.improvementTalks(of: $0) }
    talks = allTalks.filter { context.isParty(to: $0) }
    let allReports = try parties.flatMap { try connection.dutyReports(of: $0) }
    reports = allReports.filter { context.isParty(to: $0) }
    let schools = teacher.flatMap { county.roster[$0]?.schools } ?? []
    praise = try connection.commendations().filter {
      schools.contains($0.school) || context.may(.seeSchool, at: .school($0.school))
    }
  }
}

extension WebContext {
  /// Whether they enter lines for everybody, or for one school.
  fileprivate func requireClasses(of school: School.ID?) throws {
    if let school {
      try require(.keepExams, at: .school(school))
    } else {
      try require(.runExams)
    }
  }

  /// Whether whoever asks is one of the two who talked.
  func isParty(to talk: RecordedTalk) -> Bool {
    actor?.teacher == talk.teacher && may(.keepOwnResults, at: .teacher(talk.teacher, at: []))
      || actor?.account == talk.account && may(.holdTalks, at: .school(talk.school))
  }

  func isParty(to report: DutyReport) -> Bool {
    actor?.teacher == report.teacher && may(.keepOwnResults, at: .teacher(report.teacher, at: []))
      || actor?.account == report.account && may(.askDutyReports, at: .school(report.school))
  }
}

extension County {
  /// What the book says on a day of results of persons; nil where it says nothing.
  func personTerms(on day: Day) -> ExamPersonTerms? {
    book.inForce(in: SchoolYear(containing: day)).examTerms?.persons
  }
}
