internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Pupils
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/pupils` (catalogue AB), but those of classes hand in hand.
struct PupilRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("pupils", use: list)
    router.post("pupils/cases", use: open)
    router.get("pupils/cases/:case", use: page)
    router.post("pupils/cases/:case/steps", use: note)
    router.get("pupils/groups", use: groups)
    router.get("pupils/schools/:school", use: school)
    router.post("pupils/schools/:school/:matter", use: enter)
    router.get("pupils/enrolment", use: enrolment)
    router.post("pupils/enrolment/:matter", use: enrol)
  }

  /// `GET /pupils?state=late`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showList(request, context)
  }

  /// `POST /pupils/cases`: `school`, `grade`, `reason`, `pupils`, `since`.
  @Sendable func open(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepPupils)
    let fields = try await request.form(context)
    let school = School.ID(fields.text("school"))
    try context.require(.keepPupils, at: .school(school))
    let action = OpenDropoutCase(
      DropoutCase(
        school: school, grade: try fields.whole("grade", allowed: "1 … 12"),
        reason: fields.text("reason"), pupils: try fields.whole("pupils", allowed: "1, 2, …"),
        since: try fields.day("since")))
    switch try await desk.attempt(action, context) {
    case .success(let id):
      return context.done("/pupils/cases/\(Address.encoded(id))", .dropoutSaid)
    case .failure(let refused):
      return try await showList(request, context, problems: refused.reasons, typed: fields)
    }
  }

  /// `GET /pupils/cases/D-12`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showCase(request, context)
  }

  /// `POST …/steps`: `kind`, `pupils`, `day`, `words`.
  @Sendable func note(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepPupils)
    let (_, sight) = try await dropout(request, context)
    let fields = try await request.form(context)
    let pupils = try fields.count("pupils")
    let step: DropoutCase.Step =
      switch fields.text("kind") {
      case "persuaded": .persuaded
      case "back": .back(pupils)
      case "elsewhere": .elsewhere(pupils)
      case let other:
        throw WebProblem.badParameter(
          "kind", found: other, allowed: "persuaded, back, elsewhere")
      }
    return try await desk.answer(
      NoteDropoutStep(
        DropoutCase.Entry(step, on: try fields.day("day")), of: sight.recorded.id,
        words: fields.text("words")),
      context, then: sight.address, .dropoutStepSaid
    ) { try await showCase(request, context, problems: $0, typed: fields) }
  }

  /// `GET /pupils/groups?entered=no`
  @Sendable func groups(_ request: Request, _ context: WebContext) async throws -> Response {
    let (_, year) = try await desk.pupilYear(request, context, archive)
    return try await PupilGroupsPage(context: context, year: year, address: Address(of: request))
      .response(
        to: request, in: desk.frame, context, exportingFrom: desk.database,
        by: context.pupilPermission)
  }

  /// `GET /pupils/schools/2111000001`
  @Sendable func school(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showSchool(request, context)
  }

  /// `POST …/group` or `…/letter`: `MATTER.KEY` for each item of the book.
  @Sendable func enter(_ request: Request, _ context: WebContext) async throws -> Response {
    let school = School.ID(try context.pathText("school"))
    try context.require(.keepPupils, at: .school(school))
    let matter = try matter(context, of: [.group, .letter])
    let fields = try await request.form(context)
    return try await desk.answer(
      EnterPupilCounts(
        matter, of: school, on: context.occasion.today, try numbers(matter, fields, context)),
      context, then: school.pupilAddress, .pupilEnterSaid
    ) { try await showSchool(request, context, problems: $0, typed: (matter, fields)) }
  }

  /// `GET /pupils/enrolment`
  @Sendable func enrolment(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showEnrolment(request, context)
  }

  /// `POST …/target` or `…/enrolled`: `MATTER.KEY` for each kind, and for what was reached
  /// `school`, empty for the office.
  @Sendable func enrol(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireAny(.setEnrolment, .keepPupils)
    let matter = try matter(context, of: [.target, .enrolled])
    let fields = try await request.form(context)
    let school = fields.text("school").isEmpty ? nil : School.ID(fields.text("school"))
    if let school, matter == .enrolled {
      try context.require(.keepPupils, at: .school(school))
    } else {
      try context.require(.setEnrolment)
    }
    return try await desk.answer(
      EnterPupilCounts(
        matter, of: matter == .target ? nil : school, on: context.occasion.today,
        try numbers(matter, fields, context)),
      context, then: "/pupils/enrolment", .pupilEnterSaid
    ) { try await showEnrolment(request, context, problems: $0, typed: fields) }
  }

  private func matter(_ context: WebContext, of allowed: [PupilMatter]) throws -> PupilMatter {
    let text = try context.pathText("matter")
    guard let matter = PupilMatter(rawValue: text), allowed.contains(matter) else {
      throw WebProblem.notFound(.nothingFound)
    }
    return matter
  }

  private func numbers(
    _ matter: PupilMatter, _ fields: FormFields, _ context: WebContext
  ) throws -> [String: Int] {
    let today = SchoolYear(containing: context.occasion.today)
    let items = desk.county.book.inForce(in: today).pupilTerms?.items(of: matter) ?? []
    return Dictionary(
      uniqueKeysWithValues: try items.map {
        ($0.key, try fields.count("\(matter.rawValue).\($0.key)"))
      })
  }

  private func dropout(
    _ request: Request, _ context: WebContext
  ) async throws -> (county: County, sight: DropoutSight) {
    let (county, year) = try await desk.pupilYear(request, context, archive)
    let id = try context.pathText("case")
    guard let sight = year.dropouts.first(where: { $0.recorded.id == id }) else {
      throw WebProblem.notFound(.noDropout(id))
    }
    return (county, sight)
  }

  private func showList(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let (county, year) = try await desk.pupilYear(request, context, archive)
    let page = try DropoutListPage(
      context: context, county: county, year: year, address: Address(of: request),
      problems: problems, typed: typed)
    guard problems.isEmpty else {
      return page.response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
    return try await page.response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.pupilPermission)
  }

  private func showCase(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let (county, sight) = try await dropout(request, context)
    return DropoutPage(
      context: context, county: county,
      terms: county.book.inForce(in: SchoolYear(containing: context.dayShown)).pupilTerms,
      sight: sight, problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showSchool(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [],
    typed: (PupilMatter, FormFields)? = nil
  ) async throws -> Response {
    let (_, year) = try await desk.pupilYear(request, context, archive)
    let id = School.ID(try context.pathText("school"))
    guard let school = year.schools.first(where: { $0.id == id }) else {
      throw WebProblem.notFound(.noSchool(id.rawValue))
    }
    return PupilSchoolPage(
      context: context, school: school, year: year, problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showEnrolment(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let (county, year) = try await desk.pupilYear(request, context, archive)
    return EnrolmentPage(
      context: context, county: county, year: year, problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }
}

extension YearDesk {
  /// What is known of pupils as of the day that's asked for, within whoever asks' reach.
  func pupilYear(
    _ request: Request, _ context: WebContext, _ archive: CountyArchive
  ) async throws -> (county: County, year: PupilYear) {
    try context.requireAny(.seePupils, .keepPupils)
    let county = try await archive.county(for: request, context)
    let year = try await database.read(for: context) {
      try PupilYear(county, on: context.dayShown, for: context, $0)
    }
    return (county, year)
  }
}

extension WebContext {
  /// By which of the two whoever asks sees pupils' numbers.
  var pupilPermission: Permission { reaches(of: .seePupils).isEmpty ? .keepPupils : .seePupils }
}

extension FormFields {
  /// A count; an empty field is none.
  func count(_ name: String) throws -> Int {
    text(name).isEmpty ? 0 : try whole(name, allowed: "0, 1, 2, …")
  }
}
