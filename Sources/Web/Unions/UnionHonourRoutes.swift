internal import Access
internal import Actions
internal import Chronicle
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Uniting
internal import Wording

/// The pages under `/unions/UNION/honours` (S004-06), and a union's words said anew.
struct UnionHonourRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("unions/:union/honours", use: page)
    router.post("unions/:union/honours", use: note)
    router.post("unions/:union/honours/withdraw", use: withdraw)
  }

  /// `GET …/honours`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/honours`: `school`, `name`, `level`, `source`, `given`.
  @Sendable func note(_ request: Request, _ context: WebContext) async throws -> Response {
    let (sight, _) = try await desk.kept(context)
    let fields = try await request.form(context)
    return try await desk.answer(
      NoteHonour(
        of: School.ID(fields.text("school")), on: try fields.day("given"),
        level: fields.text("level"), named: fields.text("name"), by: fields.text("source")),
      context, then: "\(sight.address)/honours", .honourNoted
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  /// `POST …/honours/withdraw`: `record` and `withdrawal`.
  @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
    let (sight, _) = try await desk.kept(context)
    let fields = try await request.form(context)
    return try await desk.answer(
      WithdrawHonour(fields.text("record"), because: fields.text("withdrawal")), context,
      then: "\(sight.address)/honours", .activityWithdrawn
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let (county, year, sight) = try await desk.union(request, context, archive)
    guard let terms = year.terms else { throw WebProblem.notFound(.needsUnions) }
    let schools = sight.union.schools
    let (given, teachers) = try await desk.database.read(for: context) { connection in
      (
        try connection.schoolHonours().filter { schools.contains($0.school) },
        try connection.backboneFacts()
      )
    }
    return UnionHonourPage(
      context: context, county: county, sight: sight, terms: terms,
      honours: UnionHonours(
        given.map { .init($0.school, on: $0.given, level: $0.level) }
          + county.honours(teachers, of: schools, until: context.dayShown), of: sight.union),
      given: given, problems: problems, typed: typed
    ).response(to: request, in: desk.frame, context, status: problems.status)
  }
}

extension County {
  /// Teachers of some schools who rose to an honour, on the day that the record has for it. What
  /// was held when somebody became known has no day and doesn't count.
  ///
  /// - Parameter facts: By teacher and then by day.
  fileprivate func honours(
    _ facts: [RecordedFact], of schools: Set<School.ID>, until day: Day
  ) -> [UnionHonours.Honour] {
    zip(facts, facts.dropFirst()).compactMap { earlier, later in
      let (before, after) = (earlier.fact, later.fact)
      guard before.line == after.line, after.period.first <= day,
        after.value.backbone > before.value.backbone, let level = after.value.backbone.honour,
        let teacher = roster[Teacher.ID(after.line.subject)],
        schools.contains(teacher.establishment.school)
      else { return nil }
      return UnionHonours.Honour(
        teacher.establishment.school, on: after.period.first, level: level, isTeachers: true)
    }
  }
}

extension FactValue {
  fileprivate var backbone: BackboneLevel {
    BackboneLevel.allCases.first { .backbone($0) == self } ?? .none
  }
}

extension BackboneLevel {
  /// The book's word for a level of honours; nil below the county's.
  fileprivate var honour: String? {
    switch self {
    case .none, .school: nil
    case .county: "county"
    case .city: "city"
    case .province: "province"
    case .nation: "national"
    }
  }
}
