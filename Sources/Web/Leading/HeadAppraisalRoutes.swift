internal import Access
internal import Actions
internal import Hummingbird
internal import Leading
internal import Policy
internal import Staffing
internal import Store
internal import Surveying
internal import Wording

/// The pages under `/heads/appraisals`: heads who rotated, appraised by the bureau (S001-010).
struct HeadAppraisalRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("heads/appraisals", use: list)
    router.get("heads/appraisals/:teacher/:year", use: page)
    router.post("heads/appraisals/:teacher/:year/marks", use: mark)
    router.post("heads/appraisals/:teacher/:year/opinion", use: opinion)
    router.post("heads/appraisals/:teacher/:year/survey", use: survey)
    router.post("heads/appraisals/:teacher/:year/agree", use: agree)
    router.post("heads/appraisals/:teacher/:year/reopen", use: reopen)
    router.post("heads/appraisals/:teacher/:year/answer", use: answer)
  }

  /// `GET /heads/appraisals?year=2026&state=ready`: for the bureau alone.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.appraiseHeads, .keepHeads, .agreeHeadAppraisals)
    let county = try await archive.county(for: request, context)
    return try await HeadAppraisalListPage(
      context: context, county: county, year: try await desk.headYear(county, context),
      address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.may(.appraiseHeads) ? .appraiseHeads : .agreeHeadAppraisals)
  }

  /// `GET /heads/appraisals/T1/2026`: for the bureau, and for the head.
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/marks`: `virtue`, `results`, `ability`, `note`.
  @Sendable func mark(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.appraiseHeads)
    let (teacher, year) = try path(context)
    let fields = try await request.form(context)
    var marks: HeadAppraisal.Marks = [:]
    for dimension in HeadAppraisal.Dimension.marked {
      marks[dimension] = try fields.whole(dimension.rawValue, allowed: "0 … 100")
    }
    return try await perform(
      MarkHead(teacher, in: year, marks, note: fields.text("note")), request, context, fields,
      .headMarked)
  }

  /// `POST …/opinion`: `group`, `satisfied`, `mostly`, `unsatisfied`, `how`.
  @Sendable func opinion(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.keepHeads)
    let (teacher, year) = try path(context)
    let fields = try await request.form(context)
    let counts = try ["satisfied", "mostly", "unsatisfied"].map {
      try fields.whole($0, allowed: "0, 1, 2, …")
    }
    guard counts.allSatisfy({ $0 < 1_000_000 }) else {
      throw WebProblem.badParameter(
        "satisfied", found: "\(counts.max() ?? 0)", allowed: "0 … 999999")
    }
    return try await perform(
      EnterHeadOpinion(
        of: try fields.oneOf("group"), about: teacher, in: year,
        .asked(
          HeadOpinion(satisfied: counts[0], mostly: counts[1], unsatisfied: counts[2]),
          how: fields.text("how"))), request, context, fields, .headOpinionSaid)
  }

  /// `POST …/survey`: `survey`.
  @Sendable func survey(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.keepHeads)
    let (teacher, year) = try path(context)
    let fields = try await request.form(context)
    return try await perform(
      EnterHeadOpinion(
        of: .public, about: teacher, in: year, .survey(fields.text("survey"))), request, context,
      fields, .headOpinionSaid)
  }

  /// `POST …/agree`: `version`, what was read.
  @Sendable func agree(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.agreeHeadAppraisals)
    let (teacher, year) = try path(context)
    let fields = try await request.form(context)
    return try await perform(
      AgreeHeadAppraisal(
        teacher, in: year, version: try fields.whole("version", allowed: "1 …")), request,
      context, fields, .headAgreeSaid)
  }

  /// `POST …/reopen`: `reason`.
  @Sendable func reopen(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.agreeHeadAppraisals)
    let (teacher, year) = try path(context)
    let fields = try await request.form(context)
    return try await perform(
      ReopenHeadAppraisal(teacher, in: year, because: fields.text("reason")), request, context,
      fields, .headReopened)
  }

  /// `POST …/answer`: `words`, by the head.
  @Sendable func answer(_ request: Request, _ context: WebContext) async throws -> Response {
    let own = Teacher.ID(try context.pathText("teacher"))
    try context.require(.answerOwnAppraisal, at: .teacher(own, at: []))
    let (teacher, year) = try path(context)
    let fields = try await request.form(context)
    return try await perform(
      AnswerHeadAppraisal(fields.text("words"), of: teacher, in: year), request, context, fields,
      .headAnswerSaid)
  }

  private func path(_ context: WebContext) throws -> (Teacher.ID, SchoolYear) {
    let word = try context.pathText("year")
    guard let year = SchoolYear(word) else {
      throw WebProblem.badParameter("year", found: word, allowed: "2026")
    }
    return (Teacher.ID(try context.pathText("teacher")), year)
  }

  private func perform<Act: Action>(
    _ action: Act, _ request: Request, _ context: WebContext, _ fields: FormFields,
    _ message: Phrase
  ) async throws -> Response {
    let (teacher, year) = try path(context)
    let address = "/heads/appraisals/\(Address.encoded(teacher.rawValue))/\(year.start)"
    return try await desk.answer(action, context, then: address, message) {
      try await show(request, context, problems: $0, typed: fields)
    }
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireAny(
      .appraiseHeads, .keepHeads, .agreeHeadAppraisals, .answerOwnAppraisal)
    // Whose it is comes before anything else is told of it.
    let asked = Teacher.ID(try context.pathText("teacher"))
    guard context.seesHeadAppraisals || context.isOwn(asked)
    else { throw WebProblem.forbidden(.appraiseHeads, []) }
    let (teacher, year) = try path(context)
    let county = try await archive.county(for: request, context)
    let heads = try await desk.headYear(county, context)
    guard let sight = heads.appraisal(of: teacher, in: year) else {
      throw WebProblem.notFound(.headWithoutPost(teacher))
    }
    return HeadAppraisalPage(
      context: context, county: county, sight: sight,
      surveys: context.may(.keepHeads) && context.isPresent
        ? try await surveys(sight, context) : [],
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  /// Surveys whose forms of the head's school may stand for the public's opinion.
  private func surveys(
    _ sight: HeadAppraisalSight, _ context: WebContext
  ) async throws -> [(id: RecordedSurvey.ID, days: ClosedRange<Day>)] {
    let today = context.occasion.today
    return try await desk.database.read { connection in
      try connection.surveys().filter { survey in
        try survey.kind == sight.terms?.survey && survey.cancellation == nil
          && survey.isOver(on: today) && sight.year.days.contains(survey.days.upperBound)
          && connection.paperForms(of: survey.id)[sight.post.school] != nil
      }.map { ($0.id, $0.days) }
    }
  }
}
