internal import Access
internal import Actions
internal import Examining
internal import Hummingbird
internal import Inspecting
internal import Policy
internal import Sealing
internal import Staffing
internal import Store
internal import Wording

/// The pages of talks and reports of duties under `/results` (S001-130, S001-131).
struct TalkRoutes: Sendable {
  let desk: YearDesk
  let key: FieldKey?

  func add(to router: Router<WebContext>) {
    router.get("results/talks/new", use: newTalk)
    router.post("results/talks", use: hold)
    router.get("results/talks/:talk", use: talk)
    router.post("results/talks/:talk/look", use: look)
    router.post("results/talks/:talk/end", use: end)
    router.get("results/reports/new", use: newReport)
    router.post("results/reports", use: ask)
    router.get("results/reports/:report", use: report)
    router.post("results/reports/:report/text", use: handIn)
    router.post("results/reports/:report/steps", use: take)
  }

  /// `GET /results/talks/new`
  @Sendable func newTalk(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.holdTalks)
    return try await desk.resultForm(.talks, request, context)
  }

  /// `POST /results/talks`: `exam`, `teacher`, `school`, `day`, `found`, `aim`, `measures`,
  /// `follow-up`.
  @Sendable func hold(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.holdTalks)
    let fields = try await request.form(context)
    let school = School.ID(fields.text("school"))
    try context.require(.holdTalks, at: .school(school))
    let talk = ImprovementTalk(
      on: try fields.day("day"), followUp: try fields.day("follow-up"),
      .init(
        found: fields.text("found"), aim: fields.text("aim"), measures: fields.text("measures")))
    return try await desk.answer(
      HoldTalk(
        talk, with: Teacher.ID(fields.text("teacher")), about: fields.text("exam"), at: school,
        key: try sealing()),
      context, then: "/results", .talkNoted
    ) { try await desk.resultForm(.talks, request, context, problems: $0, typed: fields) }
  }

  /// `GET /results/talks/T-9`
  @Sendable func talk(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showTalk(request, context)
  }

  /// `POST /results/talks/T-9/look`: `reason`; for a role that the book names.
  @Sendable func look(_ request: Request, _ context: WebContext) async throws -> Response {
    let talk = try await known(context)
    let fields = try await request.form(context)
    switch try await desk.attempt(LookAtTalk(at: talk.id, because: fields.text("reason")), context)
    {
    case .success: return try await showTalk(request, context, isOpen: true)
    case .failure(let refused):
      return try await showTalk(request, context, problems: refused.reasons)
    }
  }

  /// `POST /results/talks/T-9/end`: `result`, `words`.
  @Sendable func end(_ request: Request, _ context: WebContext) async throws -> Response {
    let talk = try await known(context)
    try context.require(.holdTalks, at: .school(talk.school))
    let fields = try await request.form(context)
    guard let result = ImprovementTalk.Result(rawValue: fields.text("result")) else {
      throw WebProblem.badParameter("result", found: fields.text("result"), allowed: "reached")
    }
    return try await desk.answer(
      EndTalk(talk.id, result, fields.text("words"), key: try sealing()), context,
      then: talk.address, .talkEndSaid
    ) { try await showTalk(request, context, problems: $0, typed: fields) }
  }

  /// `GET /results/reports/new`
  @Sendable func newReport(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.askDutyReports)
    return try await desk.resultForm(.reports, request, context)
  }

  /// `POST /results/reports`: `exam`, `teacher`, `school`, `due`.
  @Sendable func ask(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.askDutyReports)
    let fields = try await request.form(context)
    let school = School.ID(fields.text("school"))
    try context.require(.askDutyReports, at: .school(school))
    return try await desk.answer(
      AskDutyReport(
        of: Teacher.ID(fields.text("teacher")), about: fields.text("exam"), at: school,
        by: try fields.day("due")),
      context, then: "/results", .dutyReportAsked
    ) { try await desk.resultForm(.reports, request, context, problems: $0, typed: fields) }
  }

  /// `GET /results/reports/D-9`
  @Sendable func report(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showReport(request, context)
  }

  /// `POST /results/reports/D-9/text`: `text`.
  @Sendable func handIn(_ request: Request, _ context: WebContext) async throws -> Response {
    let report = try await knownReport(context)
    try context.require(.keepOwnResults, at: .teacher(report.teacher, at: []))
    let fields = try await request.form(context)
    return try await desk.answer(
      HandInDutyReport(
        fields.text("text"), as: report.id, by: report.teacher, key: try sealing()),
      context, then: report.address, .dutyReportSaid
    ) { try await showReport(request, context, problems: $0, typed: fields) }
  }

  /// `POST /results/reports/D-9/steps`: `step`, `due`, `words`.
  @Sendable func take(_ request: Request, _ context: WebContext) async throws -> Response {
    let report = try await knownReport(context)
    try context.require(.askDutyReports, at: .school(report.school))
    let fields = try await request.form(context)
    guard let step = ProblemCase.Step(rawValue: fields.text("step")) else {
      throw WebProblem.badParameter("step", found: fields.text("step"), allowed: "write-off")
    }
    let due = fields.text("due").isEmpty ? nil : try fields.day("due")
    return try await desk.answer(
      TakeDutyReport(
        step, of: report.id, due: due, words: fields.text("words"), key: try sealing()),
      context, then: report.address, .dutyReportSaid
    ) { try await showReport(request, context, problems: $0, typed: fields) }
  }

  private func sealing() throws -> FieldKey {
    guard let key else { throw WebProblem.unavailable(.noFieldKey) }
    return key
  }

  /// The talk of the path, if it's of whoever asks or of a role that the book names; to all others
  /// it isn't there.
  private func known(_ context: WebContext) async throws -> RecordedTalk {
    try context.requireAny(.keepOwnResults, .holdTalks, .seeSchool)
    let id = try context.pathText("talk")
    guard let talk = try await desk.database.read({ try $0.improvementTalks(of: .id(id)) }).first,
      context.isParty(to: talk) || reads(talk, context)
    else { throw WebProblem.notFound(.noTalk(id)) }
    return talk
  }

  private func reads(_ talk: RecordedTalk, _ context: WebContext) -> Bool {
    let today = context.occasion.today
    let readers = desk.county.personTerms(on: today)?.talkReaders ?? []
    let roles = context.actor?.roles(on: today) ?? []
    return roles.contains { readers.contains($0.id) }
      && context.may(.seeSchool, at: .school(talk.school))
  }

  /// The report of the path, if it's of whoever asks; to all others it isn't there.
  private func knownReport(_ context: WebContext) async throws -> DutyReport {
    try context.requireAny(.keepOwnResults, .askDutyReports)
    let id = try context.pathText("report")
    guard let report = try await desk.database.read({ try $0.dutyReports(of: .id(id)) }).first,
      context.isParty(to: report)
    else { throw WebProblem.notFound(.noDutyReport(id)) }
    return report
  }

  private func showTalk(
    _ request: Request, _ context: WebContext, isOpen: Bool = false, problems: [Phrase] = [],
    typed: FormFields? = nil
  ) async throws -> Response {
    let talk = try await known(context)
    let isShown = isOpen || context.isParty(to: talk)
    let key = isShown ? try sealing() : nil
    let (exam, kept, outcome) = try await desk.database.read { connection in
      (
        try connection.exam(talk.exam)?.exam.title ?? talk.exam,
        try key.flatMap {
          try connection.sealedText(as: RecordedTalk.wordsKind, of: talk.id, $0)
        },
        try key.flatMap {
          try connection.sealedText(as: RecordedTalk.outcomeKind, of: talk.id, $0)
        }
      )
    }
    return TalkPage(
      context: context, talk: talk, exam: exam,
      words: kept.flatMap { ImprovementTalk.Words(kept: $0) }, outcome: outcome,
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showReport(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let report = try await knownReport(context)
    let key = try sealing()
    let (exam, text, reply) = try await desk.database.read { connection in
      (
        try connection.exam(report.exam)?.exam.title ?? report.exam,
        try connection.sealedText(as: DutyReport.textKind, of: report.id, key),
        try connection.sealedText(as: DutyReport.replyKind, of: report.id, key)
      )
    }
    return DutyReportPage(
      context: context, report: report, exam: exam, text: text, reply: reply,
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}

extension YearDesk {
  /// A form about a teacher, for the examinations that the schools of whoever asks have sat.
  func resultForm(
    _ kind: ResultFormPage.Kind, _ request: Request, _ context: WebContext,
    problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let today = context.occasion.today
    let exams = try await database.read { try $0.exams() }.filter { exam in
      exam.exam.day <= today
        && exam.exam.schools.contains { context.may(kind.permission, at: .school($0)) }
    }
    return ResultFormPage(
      context: context, county: county, kind: kind, exams: Array(exams.prefix(40)),
      terms: county.personTerms(on: today), problems: problems, typed: typed
    ).response(
      to: request, in: frame, context, status: problems.status)
  }
}

extension Connection {
  /// What waits for whoever asks: talks to follow up, reports to write or to read.
  func resultLines(for context: WebContext) throws -> [DueLine] {
    var lines: [DueLine] = []
    if !context.reaches(of: .holdTalks).isEmpty, let account = context.actor?.account {
      lines += try improvementTalks(of: .account(account)).filter {
        $0.outcome == nil && context.isParty(to: $0)
      }.map {
        DueLine(
          words: .dueTalk($0.teacherName), address: $0.address, due: $0.followUp, why: .talksLead)
      }
    }
    if let teacher = context.actor?.teacher {
      lines += try dutyReports(of: .teacher(teacher)).filter {
        $0.situation.state == .open && context.isParty(to: $0)
      }.map {
        DueLine(
          words: .dueDutyReport, address: $0.address, due: $0.situation.due,
          why: .dutyReportPrivate)
      }
    }
    if !context.reaches(of: .askDutyReports).isEmpty, let account = context.actor?.account {
      lines += try dutyReports(of: .account(account)).filter {
        $0.situation.state == .answered && context.isParty(to: $0)
      }.map {
        DueLine(
          words: .dueDutyReportRead($0.teacherName), address: $0.address,
          due: $0.situation.answer?.day, why: .dutyReportPrivate)
      }
    }
    return lines
  }
}
