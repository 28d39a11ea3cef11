internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// The pages of courses and their sessions.
struct TrainingCourseRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("training/courses/new", use: new)
    router.post("training/courses", use: add)
    router.get("training/courses/:course", use: page)
    router.post("training/courses/:course", use: change)
    router.get("training/courses/:course/edit", use: edit)
    router.post("training/courses/:course/off", use: callOff)
    router.post("training/courses/:course/sessions", use: addSession)
    router.post("training/courses/:course/join", use: join)
    router.post("training/courses/:course/opinion", use: judge)
    router.post("training/courses/:course/nominate/:school", use: nominate)
    router.post("training/courses/:course/leave/:teacher", use: leave)
    router.get("training/courses/:course/marks", use: marks)
    router.post("training/courses/:course/marks", use: mark)
    router.get("training/sessions/:session", use: session)
    router.post("training/sessions/:session", use: changeSession)
    router.post("training/sessions/:session/off", use: callSessionOff)
    router.post("training/sessions/:session/attendance", use: attendance)
  }

  // MARK: Courses

  /// `GET /training/courses/new`
  @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
    try await form(request, context, of: nil)
  }

  /// `POST /training/courses`: the fields of `CourseFormPage`.
  @Sendable func add(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    return try await desk.answer(
      SetCourse(try fields.course()), context, then: "/training", .courseSaid
    ) { try await form(request, context, of: nil, problems: $0, typed: fields) }
  }

  /// `GET /training/courses/C-12/edit`
  @Sendable func edit(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    return try await form(request, context, of: try context.pathText("course"))
  }

  /// `POST /training/courses/C-12`: as for a new one.
  @Sendable func change(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let id = try context.pathText("course")
    let fields = try await request.form(context)
    return try await desk.answer(
      SetCourse(try fields.course(), as: id), context,
      then: "/training/courses/\(Address.encoded(id))", .courseSaid
    ) { try await form(request, context, of: id, problems: $0, typed: fields) }
  }

  /// `GET /training/courses/C-12`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/off`: `reason`
  @Sendable func callOff(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    return try await answer(
      CallCourseOff(try context.pathText("course"), because: fields.text("reason")), request,
      context, .courseCalledOff, fields)
  }

  /// `POST …/sessions`: `day`, `first`, `end`, `hours`, `place`, `branch`, `school`, `trainer`.
  @Sendable func addSession(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    return try await answer(
      SetSession(try fields.session(), of: try context.pathText("course")), request, context,
      .sessionSaid, fields)
  }

  /// `POST …/join`: whoever is signed in takes a place.
  @Sendable func join(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.train)
    let fields = try await request.form(context)
    guard let teacher = context.actor?.teacher.flatMap({ desk.county.roster[$0] }) else {
      throw WebProblem.notFound(.noTeacher(context.actor?.teacher?.rawValue ?? ""))
    }
    return try await answer(
      JoinCourse(
        try context.pathText("course"), by: .teacher(teacher.id),
        [desk.county.trainee(teacher, on: context.occasion.today)],
        names: [teacher.id: teacher.name]),
      request, context, .joinedSaid, fields)
  }

  /// `POST …/opinion`: `mark.KEY` for each of the book's criteria.
  @Sendable func judge(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.train)
    let fields = try await request.form(context)
    guard let teacher = context.actor?.teacher else {
      throw WebProblem.notFound(.noTeacher(""))
    }
    let today = SchoolYear(containing: context.occasion.today)
    let criteria = desk.county.book.inForce(in: today).trainingTerms?.criteria ?? []
    let marks = criteria.compactMap { word in
      Int(fields.text("mark.\(word.key)")).map { (word.key, $0) }
    }
    return try await answer(
      JudgeCourse(
        try context.pathText("course"), by: teacher, Dictionary(uniqueKeysWithValues: marks)),
      request, context, .opinionSaid, fields)
  }

  /// `POST …/nominate/2111000009`: `teacher` for each.
  @Sendable func nominate(_ request: Request, _ context: WebContext) async throws -> Response {
    let school = School.ID(try context.pathText("school"))
    try context.require(.nominateTraining, at: .school(school))
    let fields = try await request.form(context, limit: 262_144)
    let teachers = try Set(fields.all("teacher")).sorted().map { id in
      guard let teacher = desk.county.roster[Teacher.ID(id)] else {
        throw WebProblem.notFound(.noTeacher(id))
      }
      return teacher
    }
    return try await answer(
      JoinCourse(
        try context.pathText("course"), by: .school(school),
        teachers.map { desk.county.trainee($0, on: context.occasion.today) },
        names: Dictionary(teachers.map { ($0.id, $0.name) }) { first, _ in first }),
      request, context, .nominatedSaid, fields)
  }

  /// `POST …/leave/T12`: `reason`
  @Sendable func leave(_ request: Request, _ context: WebContext) async throws -> Response {
    let teacher = Teacher.ID(try context.pathText("teacher"))
    guard let side = context.leaving(teacher, desk.county) else {
      try context.requireSomewhere(.nominateTraining)
      throw WebProblem.forbidden(.nominateTraining, [])
    }
    let fields = try await request.form(context)
    return try await answer(
      LeaveCourse(
        try context.pathText("course"), teacher, by: side.side, because: fields.text("reason")),
      request, context, .leftSaid, fields)
  }

  /// `GET …/marks`
  @Sendable func marks(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showMarks(request, context)
  }

  /// `POST …/marks`: `teacher` for each with `attitude.TEACHER` and so on, and
  /// `examination.TEACHER`.
  @Sendable func mark(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context, limit: 1_048_576)
    let id = try context.pathText("course")
    let points = try fields.marks(try desk.county.trainingTerms(on: context.occasion.today))
    let names = Dictionary(
      points.keys.map { ($0, desk.county.name(of: $0)) }
    ) { first, _ in first }
    return try await desk.answer(
      MarkTrainees(in: id, points, names: names), context,
      then: "/training/courses/\(Address.encoded(id))", .marksSaid
    ) { try await showMarks(request, context, problems: $0, typed: fields) }
  }

  // MARK: Sessions

  /// `GET /training/sessions/S-31`
  @Sendable func session(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showSession(request, context)
  }

  /// `POST /training/sessions/S-31`: as for a new one.
  @Sendable func changeSession(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    let known = try await sessionAsked(context)
    return try await desk.answer(
      SetSession(try fields.session(), of: known.course, as: known.id), context,
      then: known.address, .sessionSaid
    ) { try await showSession(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/off`: `reason`
  @Sendable func callSessionOff(
    _ request: Request, _ context: WebContext
  ) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    let known = try await sessionAsked(context)
    return try await desk.answer(
      CallSessionOff(known.id, because: fields.text("reason")), context, then: known.address,
      .sessionCalledOff
    ) { try await showSession(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/attendance`: `present` for each who was there.
  @Sendable func attendance(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context, limit: 262_144)
    let known = try await sessionAsked(context)
    return try await desk.answer(
      TakeAttendance(of: known.id, present: Set(fields.all("present").map { Teacher.ID($0) })),
      context, then: known.address, .attendanceSaid
    ) { try await showSession(request, context, problems: $0, typed: fields) }
  }

  // MARK: Showing

  /// Carries out what concerns a course and shows it again.
  private func answer<Act: Action>(
    _ action: Act, _ request: Request, _ context: WebContext, _ message: Phrase,
    _ fields: FormFields
  ) async throws -> Response {
    let id = try context.pathText("course")
    return try await desk.answer(
      action, context, then: "/training/courses/\(Address.encoded(id))", message
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  private func courseAsked(
    _ catalogue: TrainingCatalogue, _ context: WebContext
  ) throws -> RecordedCourse {
    let id = try context.pathText("course")
    guard let course = catalogue[id] else { throw WebProblem.notFound(.noCourse(id)) }
    return course
  }

  private func sessionAsked(_ context: WebContext) async throws -> RecordedSession {
    let id = try context.pathText("session")
    guard
      let session = try await desk.database.read(for: context, { try $0.trainingSession(id) })
    else { throw WebProblem.notFound(.noSession(id)) }
    return session
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireAny(.seeCounty, .seeSchool, .train)
    let county = try await archive.county(for: request, context)
    let (catalogue, people) = try await desk.training(county, context)
    let course = try courseAsked(catalogue, context)
    let ahead = catalogue.running(course.id).map(\.session).filter { $0.day >= catalogue.day }
    let (places, collisions, opinion, judged) = try await desk.database.read(for: context) {
      connection in
      let places = try connection.coursePlaces(.course(course.id))
      let trainees = places.filter { $0.outBecause == nil }.map(\.teacher).filter { teacher in
        teacher == context.ownTimetable
          || (county.roster[teacher]?.schools ?? []).contains {
            context.may(.seeTimetables, at: .school($0))
              || context.may(.keepTimetables, at: .school($0))
          }
      }
      return (
        places, try connection.collisions(of: Set(trainees), with: ahead, in: county),
        try connection.courseOpinions()[course.id] ?? CourseOpinion(),
        try context.actor?.teacher.map { try connection.opinionsGiven(by: $0) } ?? []
      )
    }
    let page = try CoursePage(
      context: context, county: county, catalogue, people, course, places: places,
      opinion: opinion, hasJudged: judged.contains(course.id), collisions: collisions,
      address: Address(of: request),
      problems: problems, typed: typed)
    if !problems.isEmpty {
      return page.response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.reaches(of: .seeSchool).isEmpty
        ? (context.may(.seeCounty) ? .seeCounty : .train) : .seeSchool)
  }

  private func form(
    _ request: Request, _ context: WebContext, of id: RecordedCourse.ID?,
    problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.require(.runTraining)
    let catalogue = try await desk.trainingCatalogue(desk.county, context)
    var course: RecordedCourse?
    if let id {
      guard let known = catalogue[id] else { throw WebProblem.notFound(.noCourse(id)) }
      course = known
    }
    return CourseFormPage(
      context: context, catalogue: catalogue,
      terms: try desk.county.trainingTerms(on: context.dayShown), course: course,
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showMarks(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.require(.runTraining)
    let county = desk.county
    let (catalogue, people) = try await desk.training(county, context)
    let course = try courseAsked(catalogue, context)
    let trainees = people.outcomes.compactMap { teacher, outcomes in
      outcomes[course.id].map { (teacher: teacher, outcome: $0) }
    }.sorted { county.nameOrder($0.teacher, $1.teacher) }
    return CourseMarksPage(
      context: context, county: county,
      terms: try county.trainingTerms(on: context.dayShown), course: course, trainees: trainees,
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showSession(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireAny(.seeCounty, .seeSchool, .train)
    let county = try await archive.county(for: request, context)
    let catalogue = try await desk.trainingCatalogue(county, context)
    let session = try await sessionAsked(context)
    let mayRun = context.may(.runTraining)
    let (places, noted) = try await desk.database.read(for: context) { connection in
      (
        mayRun ? try connection.coursePlaces(.course(session.course)) : [],
        mayRun ? try connection.attendance(of: session.id) : nil
      )
    }
    return SessionPage(
      context: context, county: county, catalogue: catalogue, session: session,
      trainees: places.filter { $0.outBecause == nil }.map(\.teacher)
        .sorted { county.nameOrder($0, $1) }, noted: noted,
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}

/// As whom somebody gives a place up.
enum LeavingHand {
  /// Whoever runs training.
  case office
  case side(TrainingSide)

  var side: TrainingSide? {
    switch self {
    case .office: nil
    case .side(let side): side
    }
  }
}

extension WebContext {
  /// As whom a teacher's place may be given up; nil for those who may not.
  func leaving(_ teacher: Teacher.ID, _ county: County) -> LeavingHand? {
    if actor?.teacher == teacher, may(.train, at: .teacher(teacher, at: [])) {
      return .side(.teacher(teacher))
    }
    if may(.runTraining) { return .office }
    return county.roster[teacher]?.schools.sorted()
      .first { may(.nominateTraining, at: .school($0)) }.map { .side(.school($0)) }
  }
}
