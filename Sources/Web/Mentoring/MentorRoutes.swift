internal import Access
internal import Actions
internal import Hummingbird
internal import Mentoring
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/mentorship`: masters and apprentices (catalogue H).
struct MentorRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("mentorship", use: list)
    router.get("mentorship/new", use: new)
    router.post("mentorship/new", use: arrange)
    router.get("mentorship/:bond", use: page)
    router.post("mentorship/:bond/plan", use: plan)
    router.post("mentorship/:bond/agree", use: agree)
    router.post("mentorship/:bond/activities", use: note)
    router.post("mentorship/:bond/withdraw", use: withdraw)
    router.post("mentorship/:bond/marks", use: mark)
    router.post("mentorship/:bond/end", use: end)
  }

  /// `GET /mentorship?kind=subject&state=runs&plan=waits&across=yes&short=yes`: the bonds of
  /// schools within reach, and one's own.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    let seen = context.reaches(of: .seeSchool)
    if seen.isEmpty { try context.requireSomewhere(.keepOwnMentorship) }
    let county = try await archive.county(for: request, context)
    let year = try await desk.mentorYear(county, context)
    return try await MentorListPage(
      context: context, county: county, year: year,
      guides: try await desk.guideBoard(county, context), scope: Scope(seen),
      address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: seen.isEmpty ? .keepOwnMentorship : .seeSchool)
  }

  /// `GET /mentorship/new?apprentice=T4&kind=subject`
  @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showNew(request, context)
  }

  /// `POST /mentorship/new`: `kind`, `apprentice`, `master` or `account`, `first`, `last`,
  /// `goal`.
  @Sendable func arrange(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepMentorship)
    let fields = try await request.form(context)
    let kind: MentorshipTerms.Kind = try fields.word("kind")
    let goal: MentorGoal = try fields.word("goal")
    let (teacher, account) = (fields.text("master"), fields.text("account"))
    guard teacher.isEmpty != account.isEmpty else {
      return try await showNew(request, context, problems: [.mentorIsAlone], typed: fields)
    }
    let action = ArrangeMentorship(
      kind, teacher.isEmpty ? .researcher(account) : .teacher(Teacher.ID(teacher)),
      for: Teacher.ID(fields.text("apprentice")), from: try fields.day("first"),
      to: try fields.day("last"), goal: goal)
    switch try await desk.attempt(action, context) {
    case .success(let bond):
      return context.done(Mentorship.address(of: bond), .mentorArranged)
    case .failure(let refusal):
      return try await showNew(request, context, problems: refusal.reasons, typed: fields)
    }
  }

  /// `GET /mentorship/M-12`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/plan`: `aim` and `steps`.
  @Sendable func plan(_ request: Request, _ context: WebContext) async throws -> Response {
    let (bond, side) = try await kept(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      StateMentorPlan(bond, by: side, aim: fields.text("aim"), steps: fields.text("steps")),
      .mentorPlanSaid)
  }

  /// `POST …/agree`: `plan`, the version that was read.
  @Sendable func agree(_ request: Request, _ context: WebContext) async throws -> Response {
    let (bond, _) = try await kept(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      AgreeMentorPlan(try fields.whole("plan", allowed: "1 …"), of: bond), .mentorAgreed)
  }

  /// `POST …/activities`: `form`, `day`, `note`, and what the form asks for: `times`, `area`,
  /// `place`, `channel`, `next`, `item`.
  @Sendable func note(_ request: Request, _ context: WebContext) async throws -> Response {
    let (bond, side) = try await kept(context)
    let fields = try await request.form(context)
    func word(_ name: String) -> String? {
      fields.text(name).isEmpty ? nil : fields.text(name)
    }
    let activity = MentorActivity(
      of: bond, on: try fields.day("day"), form: fields.text("form"),
      times: word("times") == nil ? 1 : try fields.whole("times", allowed: "1 … 12"),
      area: word("area"), channel: word("channel"), item: word("item"),
      place: word("place") == nil ? nil : try fields.word("place"))
    return try await answer(
      request, context, fields,
      RecordMentorActivity(
        activity, by: side, note: fields.text("note"), next: fields.text("next")),
      .activitySaid)
  }

  /// `POST …/withdraw`: `activity` and `reason`.
  @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
    let (bond, side) = try await kept(context)
    let fields = try await request.form(context)
    let id = fields.text("activity")
    guard try await desk.database.read({ try $0.mentorActivity(id) })?.activity.bond == bond else {
      throw WebProblem.notFound(.noActivity(id))
    }
    return try await answer(
      request, context, fields,
      WithdrawMentorActivity(id, by: side, because: fields.text("reason")), .activityWithdrawn)
  }

  /// `POST …/marks`: `point`, `grade`, `seen`.
  @Sendable func mark(_ request: Request, _ context: WebContext) async throws -> Response {
    let (bond, side) = try await kept(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      MarkCoaching(
        fields.text("point"), try fields.word("grade"), of: bond, by: side,
        note: fields.text("seen")), .mentorMarked)
  }

  /// `POST …/end`: `last` and `summary`.
  @Sendable func end(_ request: Request, _ context: WebContext) async throws -> Response {
    let (bond, side) = try await kept(context)
    let fields = try await request.form(context)
    return try await answer(
      request, context, fields,
      EndMentorship(
        bond, by: side, on: try fields.day("last"), summary: fields.text("summary")),
      .mentorEndSaid)
  }

  /// Carries a form out and goes back to the bond, or shows it with what stands against it.
  private func answer<Act: Action>(
    _ request: Request, _ context: WebContext, _ fields: FormFields, _ action: Act,
    _ message: Phrase
  ) async throws -> Response {
    let address = Mentorship.address(of: Mentorship.ID(try context.pathText("bond")))
    return try await desk.answer(action, context, then: address, message) {
      try await show(request, context, problems: $0, typed: fields)
    }
  }

  /// The bond of the path, and as whom whoever asks keeps it.
  private func kept(_ context: WebContext) async throws -> (Mentorship.ID, MentorSide) {
    try context.requireAny(.keepMentorship, .keepOwnMentorship)
    let id = Mentorship.ID(try context.pathText("bond"))
    guard let bond = try await desk.database.read({ try $0.mentorship(id) })?.bond else {
      throw WebProblem.notFound(.noMentorBond(id.rawValue))
    }
    guard let side = context.side(of: bond) else {
      throw WebProblem.forbidden(.keepMentorship, [])
    }
    return (id, side)
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireAny(.seeSchool, .keepOwnMentorship)
    let id = Mentorship.ID(try context.pathText("bond"))
    let county = try await archive.county(for: request, context)
    let year = try await desk.mentorYear(county, context)
    guard let sight = year[id] else {
      throw WebProblem.notFound(.noMentorBond(id.rawValue))
    }
    guard context.sees(sight.bond) else {
      throw WebProblem.forbidden(.seeSchool, [])
    }
    return MentorPage(
      context: context, county: county, sight: sight, terms: year.terms, problems: problems,
      typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showNew(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireSomewhere(.keepMentorship)
    let address = Address(of: request)
    let asked = (
      apprentice: typed?["apprentice"] ?? address["apprentice"] ?? "",
      kind: typed?["kind"] ?? address["kind"] ?? "", master: address["master"] ?? ""
    )
    let year = SchoolYear(containing: context.occasion.today)
    let terms = desk.county.book.inForce(in: year).mentorshipTerms
    return MentorNewPage(
      context: context, terms: terms, county: desk.county, asked: asked,
      candidates: try await candidates(asked.apprentice, asked.kind, terms, year, context),
      problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}

extension MentorRoutes {
  /// Who could be the master of somebody whom whoever asks may arrange a bond for.
  private func candidates(
    _ apprentice: String, _ kind: String, _ terms: MentorshipTerms?, _ year: SchoolYear,
    _ context: WebContext
  ) async throws -> [MentorCandidate] {
    guard let terms, let kind = MentorshipTerms.Kind(rawValue: kind),
      let teacher = desk.county.roster[Teacher.ID(apprentice)],
      context.may(.keepMentorship, at: teacher.place)
    else { return [] }
    let bonds = try await desk.mentorYear(desk.county, context).sights.map(\.bond)
    return bonds.candidates(
      for: teacher, kind, in: context.occasion.today...year.days.upperBound,
      of: desk.county.roster, terms)
  }
}

extension FormFields {
  /// One of an enum's own words.
  fileprivate func word<Word: RawRepresentable & CaseIterable>(_ name: String) throws -> Word
  where Word.RawValue == String {
    guard let word = Word(rawValue: text(name)) else {
      throw WebProblem.badParameter(
        name, found: text(name), allowed: Word.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return word
  }
}
