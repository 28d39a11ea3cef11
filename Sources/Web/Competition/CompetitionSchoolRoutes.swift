internal import Access
internal import Actions
internal import Hummingbird
internal import Policy
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// `/competition/schools/CODE`: a school's posts, vote and scores.
struct CompetitionSchoolRoutes: Sendable {
  let desk: YearDesk

  func add(to router: Router<WebContext>) {
    router.get("competition/schools/:school", use: page)
    router.post("competition/schools/:school/posts", use: posts)
    router.post("competition/schools/:school/vote", use: vote)
    router.post("competition/schools/:school/scores", use: scores)
  }

  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.look(back: request)
    return try await model(context).response(to: request, in: desk.frame, context)
  }

  @Sendable func posts(_ request: Request, _ context: WebContext) async throws -> Response {
    let (school, fields) = try await form(request, context)
    let year = try await desk.year()
    let known = try await desk.database.read { connection in
      try connection.competition(of: year).map { try connection.offers(in: $0.id) } ?? []
    }
    var drafts = known.filter { $0.school == school }.map { offer in
      SetPosts.Draft(
        id: offer.id, stage: offer.stage, subject: offer.subject,
        grade: Title(word: fields.text("grade-\(offer.id)")),
        chairs: Int(fields.text("chairs-\(offer.id)")) ?? -1)
    }
    let subject = fields.text("new-subject")
    if !subject.isEmpty, let stage = Stage(rawValue: fields.text("new-stage")),
      let chairs = Int(fields.text("new-chairs"))
    {
      drafts.append(
        SetPosts.Draft(
          id: nil, stage: stage, subject: Subject(subject),
          grade: Title(word: fields.text("new-grade")), chairs: chairs))
    }
    return try await carry(
      SetPosts(year: year, school: school, posts: drafts), school, fields, request, context
    ) { _ in .postsSaid }
  }

  @Sendable func vote(_ request: Request, _ context: WebContext) async throws -> Response {
    let (school, fields) = try await form(request, context)
    func count(_ name: String) -> Int { Int(fields.text(name)) ?? 0 }
    let action = RecordVote(
      year: try await desk.year(), school: school,
      vote: CongressVote(
        members: count("members"), present: count("present"), inFavour: count("for"),
        against: count("against"), abstaining: count("abstaining")),
      day: try fields.day("day"), document: fields.text("document"))
    return try await carry(action, school, fields, request, context) {
      $0 ? .voteSaid : .voteRejectedSaid
    }
  }

  @Sendable func scores(_ request: Request, _ context: WebContext) async throws -> Response {
    let (school, fields) = try await form(request, context)
    let year = try await desk.year()
    let people = try await desk.database.read { connection in
      try connection.competition(of: year).map { try connection.applicants(in: $0.id) } ?? []
    }.filter { $0.school == school }
    let scores = Dictionary(people.map { ($0.id, fields.text("score-\($0.id)")) }) { first, _ in
      first
    }
    return try await carry(
      SetScores(year: year, school: school, scores: scores), school, fields, request, context
    ) { _ in .scoresSaid }
  }

  private func form(
    _ request: Request, _ context: WebContext
  ) async throws -> (School.ID, FormFields) {
    let school = School.ID(try context.pathText("school"))
    try context.require(.keepCompetition, at: .school(school))
    return (school, try await request.form(context, limit: 1_048_576))
  }

  private func carry<Act: Action>(
    _ action: Act, _ school: School.ID, _ typed: FormFields, _ request: Request,
    _ context: WebContext, said: (Act.Outcome) -> Phrase
  ) async throws -> Response {
    switch try await desk.attempt(action, context) {
    case .success(let outcome):
      return context.done(
        "/competition/schools/\(Address.encoded(school.rawValue))", said(outcome))
    case .failure(let refused):
      return try await model(context, problems: refused.reasons, typed: typed)
        .response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
  }

  private func model(
    _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> CompetitionSchoolPage {
    let code = School.ID(try context.pathText("school"))
    if !context.may(.signCompetition) { try context.require(.keepCompetition, at: .school(code)) }
    let year = try await desk.year()
    let terms = desk.county.book.inForce(in: year).competitionTerms
    let page = try await desk.database.read(for: context) {
      connection -> CompetitionSchoolPage? in
      guard let run = try connection.competition(of: year),
        let school = run.schools.first(where: { $0.id == code })
      else { return nil }
      return CompetitionSchoolPage(
        context: context, run: run, school: school,
        offers: try connection.offers(in: run.id).filter { $0.school == code },
        candidates: try connection.applicants(in: run.id).filter { $0.school == code },
        congress: terms.congress, stages: desk.county.roster[code]?.stages ?? [],
        subjects: desk.county.subjects, problems: problems, typed: typed)
    }
    guard let page else { throw WebProblem.notFound(.notInCompetitionSchool(code)) }
    return page
  }
}

extension Title {
  /// As forms send it: the number, or nothing for any title.
  init?(word: String) {
    guard let value = Int(word), let title = Title(rawValue: value) else { return nil }
    self = title
  }
}
