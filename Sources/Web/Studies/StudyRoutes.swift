internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Studying
internal import Wording

/// The pages under `/studies`: studies of lessons (catalogue N).
struct StudyRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("studies", use: list)
    router.get("studies/new", use: new)
    router.post("studies/new", use: begin)
    router.get("studies/:study", use: page)
    router.post("studies/:study/steps", use: note)
    router.post("studies/:study/take-back", use: takeBack)
    router.post("studies/:study/members", use: join)
    router.post("studies/:study/call-off", use: callOff)
  }

  /// `GET /studies?kind=two-way&form=old-new&state=late&across=yes`: those of schools within
  /// reach, and one's own.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    let seen = context.reaches(of: .seeSchool)
    if seen.isEmpty { try context.requireSomewhere(.keepOwnStudies) }
    let county = try await archive.county(for: request, context)
    let year = try await desk.studyYear(county, context)
    return try await StudyListPage(
      context: context, county: county, year: year, scope: Scope(seen),
      address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: seen.isEmpty ? .keepOwnStudies : .seeSchool)
  }

  /// `GET /studies/new?kind=two-way&host=S1&lecturer=T3`
  @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showNew(request, context)
  }

  /// `POST /studies/new`: `kind`, `form`, `title`, `subject`, `grade`, `host`, `other`, `group`,
  /// `start`, and people by role: `leader`, `lecturer`, `member`.
  @Sendable func begin(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.keepStudies, .keepOwnStudies)
    let fields = try await request.form(context)
    let host = School.ID(fields.text("host"))
    let other = fields.given("other").map { School.ID($0) }
    let schools = Set([host] + (other.map { [$0] } ?? []))
    guard let side = context.beginningSide(at: schools) else {
      throw WebProblem.forbidden(.keepStudies, [])
    }
    let people = StudyTerms.Role.allCases.flatMap { role in
      fields.words(role.rawValue).map { NamedPerson($0, as: role) }
    }
    let action = BeginStudy(
      fields.text("kind"), in: fields.text("form"), fields.text("title"),
      subject: fields.text("subject"), grade: fields.text("grade"), at: host, with: other,
      of: fields.given("group"), from: try fields.day("start"), people, by: side)
    switch try await desk.attempt(action, context) {
    case .success(let id):
      return context.done("/studies/\(Address.encoded(id))", .studyBegun)
    case .failure(let refused):
      return try await showNew(request, context, problems: refused.reasons, typed: fields)
    }
  }

  /// `GET /studies/LS-12`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/steps`: `step`, `by`, `day`, `words`, `evidence`, what the step makes (`plan`,
  /// `changes`, `task.LEVEL`, `problem`, `topic`, `topic-link`, `lesson.N.teacher` and so on),
  /// and `absent.PERSON` for those who didn't come.
  @Sendable func note(_ request: Request, _ context: WebContext) async throws -> Response {
    let (study, side) = try await kept(context)
    let fields = try await request.form(context, limit: 262_144)
    let terms = desk.county.book.inForce(in: SchoolYear(containing: study.start)).studyTerms
    return try await answer(
      request, context, fields,
      NoteStudyStep(
        try fields.studyEntry(study, terms), of: study.id, by: side,
        evidence: fields.text("evidence"), topicLink: fields.text("topic-link")), .studyNoted)
  }

  /// `POST …/take-back`: `step`, the number of the last one, and `reason`.
  @Sendable func takeBack(_ request: Request, _ context: WebContext) async throws -> Response {
    let (study, side) = try await kept(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      TakeStudyStepBack(
        try fields.whole("step", allowed: "1 …"), of: study.id, by: side,
        because: fields.text("reason")), .studyTakenBack)
  }

  /// `POST …/members`: `role` and `people`.
  @Sendable func join(_ request: Request, _ context: WebContext) async throws -> Response {
    let (study, side) = try await kept(context)
    let fields = try await request.form(context)
    guard let role = StudyTerms.Role(rawValue: fields.text("role")) else {
      throw WebProblem.badParameter(
        "role", found: fields.text("role"),
        allowed: StudyTerms.Role.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return try await answer(
      request, context, fields,
      JoinStudy(
        study.id, fields.words("people").map { NamedPerson($0, as: role) }, by: side),
      .studyJoined)
  }

  /// `POST …/call-off`: `reason`.
  @Sendable func callOff(_ request: Request, _ context: WebContext) async throws -> Response {
    let (study, side) = try await kept(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      CallStudyOff(study.id, by: side, because: fields.text("reason")), .studyCalledOff)
  }

  /// Carries a form out and goes back to the study, or shows it with what stands against it.
  private func answer<Act: Action>(
    _ request: Request, _ context: WebContext, _ fields: FormFields, _ action: Act,
    _ message: Phrase
  ) async throws -> Response {
    let address = "/studies/\(Address.encoded(try context.pathText("study")))"
    return try await desk.answer(action, context, then: address, message) {
      try await show(request, context, problems: $0, typed: fields)
    }
  }

  /// The study of the path, and as whom whoever asks keeps it.
  private func kept(_ context: WebContext) async throws -> (RecordedStudy, StudySide) {
    try context.requireAny(.keepStudies, .keepOwnStudies)
    let id = try context.pathText("study")
    guard let study = try await desk.database.read({ try $0.study(id) }) else {
      throw WebProblem.notFound(.noStudy(id))
    }
    guard let side = context.side(of: study) else {
      throw WebProblem.forbidden(.keepStudies, [])
    }
    return (study, side)
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireAny(.seeSchool, .keepOwnStudies)
    let id = try context.pathText("study")
    let county = try await archive.county(for: request, context)
    let (study, group) = try await desk.database.read(for: context) { connection in
      let study = try connection.study(id)
      return (study, try study?.group.flatMap { try connection.studyGroup($0) })
    }
    guard let study else { throw WebProblem.notFound(.noStudy(id)) }
    guard context.sees(study) else { throw WebProblem.forbidden(.seeSchool, []) }
    let terms = county.book.inForce(in: SchoolYear(containing: study.start)).studyTerms
    let sight = StudySight(study, terms, on: context.dayShown)
    return StudyPage(
      context: context, county: county, sight: sight, group: group,
      coverage: sight.coverage(in: county), problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showNew(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireAny(.keepStudies, .keepOwnStudies)
    let year = SchoolYear(containing: context.occasion.today)
    let groups = try await desk.database.read { try $0.studyGroups() }
    return StudyNewPage(
      context: context, terms: desk.county.book.inForce(in: year).studyTerms,
      county: desk.county, groups: groups.filter { $0.end == nil && context.sees($0) },
      asked: Address(of: request), problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}

extension FormFields {
  /// Nil where nothing was given.
  func given(_ name: String) -> String? { text(name).isEmpty ? nil : text(name) }

  /// What was typed with spaces, commas or lines between.
  func words(_ name: String) -> [String] {
    text(name).split { $0.isWhitespace || ",，、;；".contains($0) }.map(String.init)
  }

  /// The step as it was filled in.
  fileprivate func studyEntry(
    _ study: RecordedStudy, _ terms: StudyTerms?
  ) throws -> StudyEntry {
    var absent: [StudyPerson: String] = [:]
    for person in study.people.map(\.person) { absent[person] = given("absent.\(person.word)") }
    let lessons = (1...StudyPage.lessonRows).compactMap { number -> StudyLesson? in
      func value(_ name: String) -> String { text("lesson.\(number).\(name)") }
      guard !value("teacher").isEmpty else { return nil }
      return StudyLesson(
        by: Teacher.ID(value("teacher")), Subject(value("subject")), classroom: value("class"),
        topic: value("topic"), honour: value("honour"))
    }
    var tasks: [String: String] = [:]
    for level in terms?.levels ?? [] { tasks[level.key] = given("task.\(level.key)") }
    return StudyEntry(
      text("step"), by: StudyPerson(word: text("by")), on: try day("day"), words: text("words"),
      plan: self["plan"] == nil
        ? nil : StudyEntry.Plan(text("plan"), changes: text("changes")),
      lessons: lessons, tasks: tasks, problem: text("problem"), topic: text("topic"),
      absent: absent)
  }
}
