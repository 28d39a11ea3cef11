internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// The network of research, what researchers did, and how backbone teachers are kept.
struct ResearchRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("training/retention", use: retention)
    router.get("training/researchers", use: researchers)
    router.post("training/researchers", use: note)
    router.post("training/researchers/:note/withdraw", use: withdraw)
    router.get("training/network", use: network)
    router.post("training/network", use: setSeat)
    router.post("training/network/end", use: endSeat)
    router.post("training/trainers/:trainer/keep", use: keepTrainer)
  }

  /// `GET /training/retention?year=2026-2027`
  @Sendable func retention(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.seeSchool)
    let county = try await archive.county(for: request, context)
    let catalogue = try await desk.trainingCatalogue(county, context)
    let address = Address(of: request)
    var held: BackboneYear?
    if let retention = catalogue.terms?.schools?.retention {
      let years = RetentionPage.years(until: catalogue.year, retention)
      let year =
        try ListQuery(address: address).choice("year", of: years) { "\($0)" } ?? catalogue.year
      held = try await desk.database.read(for: context) {
        try BackboneYear(county, in: year, catalogue, retention, $0)
      }
    }
    return try await RetentionPage(
      context: context, county: county, catalogue, held,
      scope: Scope(context.reaches(of: .seeSchool)), address: address
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .seeSchool)
  }

  /// `GET /training/researchers?term=2026-autumn`
  @Sendable func researchers(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showResearchers(request, context)
  }

  /// `POST /training/researchers`: `kind`, `day`, `number`, `words`.
  @Sendable func note(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    return try await desk.answer(
      NoteResearcherWork(
        fields.text("kind"), on: try fields.day("day"),
        try fields.whole("number", allowed: "1, 2, …"), fields.text("words")), context,
      then: "/training/researchers", .researcherNoted
    ) { try await showResearchers(request, context, problems: $0, typed: fields) }
  }

  /// `POST /training/researchers/71/withdraw`: `reason`
  @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    guard let id = Int(try context.pathText("note")) else {
      throw WebProblem.notFound(.nothingFound)
    }
    return try await desk.answer(
      WithdrawResearcherNote(id, because: fields.text("reason")), context,
      then: "/training/researchers", .planTakenBack
    ) { try await showResearchers(request, context, problems: $0, typed: fields) }
  }

  /// `GET /training/network?subject=音乐&level=town&gap=yes`
  @Sendable func network(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showNetwork(request, context)
  }

  /// `POST /training/network`: `level`, `subject`, `place`, `name`, `part`.
  @Sendable func setSeat(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.runTraining, .nominateTraining)
    let fields = try await request.form(context)
    guard let level = ResearchNetwork.Level(rawValue: fields.text("level")) else {
      throw WebProblem.badParameter(
        "level", found: fields.text("level"), allowed: "county, town, school")
    }
    let seat = ResearchNetwork.Seat(
      level, Subject(fields.text("subject")), at: fields.text("place"),
      name: fields.text("name"), isPartTime: fields.isTicked("part"))
    return try await desk.answer(
      SetSeat(seat, by: try side(context, School.ID(seat.place))), context,
      then: "/training/network", .seatSaid
    ) { try await showNetwork(request, context, problems: $0, typed: fields) }
  }

  /// `POST /training/network/end`: `seat`, `reason`.
  @Sendable func endSeat(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.runTraining, .nominateTraining)
    let fields = try await request.form(context)
    let id = fields.text("seat")
    let place =
      try await desk.database.read { try $0.researchSeats() }.first { $0.id == id }?.seat.place
    return try await desk.answer(
      EndSeat(
        id, because: fields.text("reason"), by: try side(context, School.ID(place ?? ""))),
      context, then: "/training/network", .seatEnded
    ) { try await showNetwork(request, context, problems: $0, typed: fields) }
  }

  /// `POST /training/trainers/L-9/keep`: `reason`
  @Sendable func keepTrainer(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.runTraining)
    let fields = try await request.form(context)
    return try await desk.answer(
      KeepTrainer(try context.pathText("trainer"), because: fields.text("reason")), context,
      then: "/training/trainers#leaving", .trainerKept
    ) {
      try await TrainingRoutes(desk: desk, archive: archive).showTrainers(
        request, context, problems: $0, typed: fields)
    }
  }

  /// As whom the reader keeps the network at a place.
  private func side(_ context: WebContext, _ school: School.ID) throws -> SeatSide {
    if context.may(.runTraining) { return .office }
    try context.require(.nominateTraining, at: .school(school))
    return .school(school)
  }

  private func showResearchers(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.require(.runTraining)
    let county = try await archive.county(for: request, context)
    let address = Address(of: request)
    let term = try ListQuery(address: address).term(on: context.dayShown)
    let terms = county.book.inForce(in: SchoolYear(containing: context.dayShown))
      .trainingTerms?.schools
    let (deeds, notes) = try await desk.database.read(for: context) { connection in
      (
        try connection.researcherDeeds(in: term.days)
          + connection.courseDeeds(in: term.days),
        try connection.researcherNotes(in: term.days)
      )
    }
    let page = try ResearcherPage(
      context: context, terms, term, deeds: deeds, notes: notes, address: address,
      problems: problems, typed: typed)
    if !problems.isEmpty {
      return page.response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .runTraining)
  }

  private func showNetwork(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireSomewhere(.seeSchool)
    let county = try await archive.county(for: request, context)
    let terms = county.book.inForce(in: SchoolYear(containing: context.dayShown))
      .trainingTerms?.schools
    let seats = try await desk.database.read(for: context) { try $0.researchSeats() }
    let page = try ResearchNetworkPage(
      context: context, county: county, terms, seats,
      scope: Scope(context.reaches(of: .seeSchool)), address: Address(of: request),
      problems: problems, typed: typed)
    if !problems.isEmpty {
      return page.response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database, by: .seeSchool)
  }
}

extension Connection {
  /// Sessions given by trainers whose post it is, under the account whose owner has the
  /// trainer's name: the pool knows no accounts.
  fileprivate func courseDeeds(
    in days: ClosedRange<Day>
  ) throws -> [(deed: ResearcherLoad.Deed, name: String)] {
    let pool = try trainers().filter { $0.trainer.kind == .fullTime }
    guard !pool.isEmpty else { return [] }
    let accounts = Dictionary(try accounts().map { ($0.person, $0.name) }) { first, _ in first }
    let sessions = try trainingSessions().filter {
      $0.offBecause == nil && days.contains($0.session.day)
    }
    return pool.flatMap { trainer in
      sessions.filter { $0.session.trainers.contains(trainer.id) }.map { session in
        (
          ResearcherLoad.Deed(
            accounts[trainer.trainer.name] ?? trainer.trainer.name, .courses,
            on: session.session.day), trainer.trainer.name
        )
      }
    }
  }
}
