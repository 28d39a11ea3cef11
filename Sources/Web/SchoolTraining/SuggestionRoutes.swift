internal import Access
internal import Actions
internal import Hummingbird
internal import Mentoring
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// What teachers suggest, what pairs ask for, and what they read (S000-008, S000-016).
struct SuggestionRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("training/suggestions", use: list)
    router.post("training/suggestions", use: suggest)
    router.post("training/suggestions/back", use: back)
    router.post("training/suggestions/answer", use: answer)
    router.post("training/outings", use: ask)
    router.post("training/outings/:outing", use: answerOuting)
    router.get("training/readings", use: readings)
    router.post("training/readings", use: setReading)
    router.post("training/readings/note", use: noteReading)
    router.get("training/office", use: office)
  }

  /// `GET /training/suggestions`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST /training/suggestions`: `title`, `words`.
  @Sendable func suggest(_ request: Request, _ context: WebContext) async throws -> Response {
    let teacher = try own(context, .train)
    let fields = try await request.form(context)
    return try await done(
      SuggestTraining(fields.text("title"), fields.text("words"), by: teacher), request, context,
      .suggestionSaid, fields)
  }

  /// `POST /training/suggestions/back`: `back`
  @Sendable func back(_ request: Request, _ context: WebContext) async throws -> Response {
    let teacher = try own(context, .train)
    let fields = try await request.form(context)
    return try await done(
      BackSuggestion(fields.text("back"), by: teacher), request, context, .suggestionSaid, fields)
  }

  /// `POST /training/suggestions/answer`: `suggestion`, `verdict`, `reason`.
  @Sendable func answer(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    guard let verdict = TrainingSuggestion.Verdict(rawValue: fields.text("verdict")) else {
      throw WebProblem.badParameter(
        "verdict", found: fields.text("verdict"), allowed: "taken-up, later, declined")
    }
    return try await done(
      AnswerSuggestion(fields.text("suggestion"), verdict, because: fields.text("reason")),
      request, context, .suggestionAnswered, fields)
  }

  /// `POST /training/outings`: `bond`, `event`, `day`, `why`.
  @Sendable func ask(_ request: Request, _ context: WebContext) async throws -> Response {
    let teacher = try own(context, .keepOwnMentorship)
    let fields = try await request.form(context)
    return try await done(
      AskForOuting(
        fields.text("event"), on: try fields.day("day"), fields.text("why"),
        for: Mentorship.ID(fields.text("bond")), by: teacher), request, context, .outingSaid,
      fields)
  }

  /// `POST /training/outings/O-9`: `granted` (yes or no), `reason`.
  @Sendable func answerOuting(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepMentorship)
    let fields = try await request.form(context)
    let granted = fields.text("granted")
    guard ["yes", "no"].contains(granted) else {
      throw WebProblem.badParameter("granted", found: granted, allowed: "yes, no")
    }
    return try await done(
      AnswerOuting(
        try context.pathText("outing"), granted: granted == "yes",
        because: fields.text("reason")), request, context, .suggestionAnswered, fields)
  }

  /// `GET /training/readings`
  @Sendable func readings(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showReadings(request, context)
  }

  /// `POST /training/readings`: `bond`, `kind`, `title`, `by`.
  @Sendable func setReading(_ request: Request, _ context: WebContext) async throws -> Response {
    let teacher = try own(context, .keepOwnMentorship)
    let fields = try await request.form(context)
    return try await desk.answer(
      SetReading(
        fields.text("title"), fields.text("kind"), by: try fields.day("by"),
        for: Mentorship.ID(fields.text("bond")), from: teacher), context,
      then: "/training/readings", .readingSaid
    ) { try await showReadings(request, context, problems: $0, typed: fields) }
  }

  /// `POST /training/readings/note`: `reading`, `day`, `words`.
  @Sendable func noteReading(_ request: Request, _ context: WebContext) async throws -> Response {
    let teacher = try own(context, .keepOwnMentorship)
    let fields = try await request.form(context)
    return try await desk.answer(
      NoteReading(
        fields.text("reading"), by: teacher, on: try fields.day("day"), fields.text("words")),
      context, then: "/training/readings", .readingNoted
    ) { try await showReadings(request, context, problems: $0, typed: fields) }
  }

  /// `GET /training/office`: what the training school owns and what waits (S002-01).
  @Sendable func office(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let county = try await archive.county(for: request, context)
    let (catalogue, _) = try await desk.training(county, context)
    let found = try await desk.database.read(for: context) { connection in
      (
        held: try SchoolPlanTerm(
          Term(containing: context.dayShown), on: context.dayShown, connection),
        claims: try connection.trainingClaims().count { $0.decision == nil },
        suggestions: try connection.trainingSuggestions().count { $0.answer == nil },
        visits: try connection.researchVisits().filter {
          $0.cancellation == nil && catalogue.year.days.contains($0.day)
        },
        seats: try connection.researchSeats().count { $0.outBecause == nil },
        standards: try connection.courseStandards()
      )
    }
    return TrainingOfficePage(
      context: context, catalogue: catalogue, held: found.held, claims: found.claims,
      suggestions: found.suggestions, visits: found.visits, seats: found.seats,
      standards: found.standards
    ).response(to: request, in: desk.frame, context)
  }

  /// Whoever asks, if they are a teacher who may.
  private func own(_ context: WebContext, _ permission: Permission) throws -> Teacher.ID {
    try context.requireSomewhere(permission)
    guard let teacher = context.actor?.teacher else { throw WebProblem.notFound(.noTeacher("")) }
    return teacher
  }

  private func done<Act: Action>(
    _ action: Act, _ request: Request, _ context: WebContext, _ message: Phrase,
    _ fields: FormFields
  ) async throws -> Response {
    try await desk.answer(action, context, then: "/training/suggestions", message) {
      try await show(request, context, problems: $0, typed: fields)
    }
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireAny(.seeSchool, .train)
    let county = try await archive.county(for: request, context)
    let (suggestions, outings, all) = try await desk.database.read(for: context) { connection in
      (
        try connection.trainingSuggestions(), try connection.pairOutings(),
        try connection.mentorships()
      )
    }
    let bonds = Dictionary(all.map { ($0.id.rawValue, $0) }) { first, _ in first }
    let page = try SuggestionPage(
      context: context, county: county, county.schoolTraining(on: context.dayShown),
      suggestions,
      outings: outings.compactMap { outing in
        guard let bond = bonds[outing.bond], context.sees(bond) else { return nil }
        return (outing: outing, bond: bond)
      }, bonds: context.own(all), address: Address(of: request), problems: problems,
      typed: typed)
    if !problems.isEmpty {
      return page.response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.reaches(of: .seeSchool).isEmpty ? .train : .seeSchool)
  }

  private func showReadings(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireAny(.seeSchool, .keepOwnMentorship)
    let county = try await archive.county(for: request, context)
    let terms = county.schoolTraining(on: context.dayShown)
    let (readings, all) = try await desk.database.read(for: context) { connection in
      (try connection.mentorReadings(), try connection.mentorships())
    }
    let bonds = Dictionary(all.map { ($0.id.rawValue, $0) }) { first, _ in first }
    let rows = readings.compactMap { reading -> ReadingPage.Row? in
      guard let bond = bonds[reading.bond], context.sees(bond) else { return nil }
      let kind = terms?.readings.first { $0.key == reading.kind }?.name
      return ReadingPage.Row(
        reading: reading, bond: bond,
        kind: kind.map { Phrase($0) } ?? Phrase(zh: reading.kind, en: reading.kind),
        isLate: reading.readBy < context.dayShown)
    }
    let page = try ReadingPage(
      context: context, terms, rows, bonds: context.own(all), address: Address(of: request),
      problems: problems, typed: typed)
    if !problems.isEmpty {
      return page.response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.reaches(of: .seeSchool).isEmpty ? .keepOwnMentorship : .seeSchool)
  }
}

extension County {
  /// What the book says of the school's side of training on a day.
  func schoolTraining(on day: Day) -> SchoolTrainingTerms? {
    book.inForce(in: SchoolYear(containing: day)).trainingTerms?.schools
  }
}

extension WebContext {
  /// The reader's own bonds that run on the day shown.
  func own(_ bonds: [RecordedMentorship]) -> [RecordedMentorship] {
    guard let teacher = actor?.teacher, may(.keepOwnMentorship, at: .teacher(teacher, at: []))
    else { return [] }
    return bonds.filter {
      $0.bond.days.contains(dayShown)
        && ($0.bond.apprentice == teacher || $0.bond.mentor.teacher == teacher)
    }
  }

  /// Whether a bond is the reader's own, or of a school within reach.
  func sees(_ bond: RecordedMentorship) -> Bool {
    if let teacher = actor?.teacher,
      bond.bond.apprentice == teacher || bond.bond.mentor.teacher == teacher
    {
      return true
    }
    return may(.seeSchool, at: .school(bond.bond.apprenticeSchool))
      || (bond.bond.mentorSchool.map { may(.seeSchool, at: .school($0)) } ?? false)
  }
}
