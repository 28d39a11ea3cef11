internal import Access
internal import Actions
internal import Hummingbird
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/objections`: raise, answer, see the effect, sign.
struct ObjectionRoutes: Sendable {
  let desk: YearDesk

  func add(to router: Router<WebContext>) {
    router.get("objections", use: list)
    router.get("objections/new", use: new)
    router.post("objections/new", use: raise)
    router.get("objections/:objection", use: page)
    router.post("objections/:objection/answer", use: answer)
    router.post("objections/:objection/sign", use: sign)
    router.post("objections/:objection/send-back", use: sendBack)
    router.post("objections/:objection/withdraw", use: withdraw)
  }

  /// `GET /objections`: all of them for those who answer or sign, else one's own.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireRole()
    guard let actor = context.actor else { throw WebProblem.signInFirst }
    try context.look(back: request)
    let year = try await desk.year()
    let seesAll = context.may(.answerObjection) || context.may(.signAnswer)
    let objections = try await desk.database.read(for: context) { connection in
      try connection.notices(of: year).flatMap { try connection.objections(toNotice: $0.id) }
    }
    return try await ObjectionListPage(
      objections: objections.filter { seesAll || $0.account == actor.account },
      address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.may(.answerObjection) ? .answerObjection : seesAll ? .signAnswer : .object)
  }

  /// `GET /objections/new?notice=N-1&teacher=T0001`
  @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.object)
    let address = Address(of: request)
    return try await form(
      request, context, notice: address["notice"] ?? "", teacher: address["teacher"] ?? "")
  }

  @Sendable func raise(_ request: Request, _ context: WebContext) async throws -> Response {
    let fields = try await request.form(context)
    let action = RaiseObjection(
      notice: fields.text("notice"), teacher: Teacher.ID(fields.text("teacher")),
      ground: fields.text("ground"))
    switch try await desk.attempt(action, context) {
    case .success(let id): return context.done("/objections/\(id)", .objectionSaid)
    case .failure(let refused):
      return try await form(
        request, context, notice: action.notice, teacher: action.teacher.rawValue,
        ground: action.ground, problems: refused.reasons)
    }
  }

  private func form(
    _ request: Request, _ context: WebContext, notice: String, teacher: String,
    ground: String = "", problems: [Phrase] = []
  ) async throws -> Response {
    let line = try await desk.database.read { connection in
      try connection.lines(ofNotice: notice).first { $0.teacher.rawValue == teacher }
    }
    guard let line else { throw WebProblem.notFound(.noNotice(notice)) }
    try context.require(.object, at: .teacher(line.teacher, at: [line.from, line.to]))
    return NewObjectionPage(
      context: context, notice: notice, line: line, ground: ground, problems: problems
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  /// `GET /objections/O-9?remedy=stays`, or `remedy=takes&post=SCHOOL/STAGE/SUBJECT`:
  /// with what that remedy would change.
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    let objection = try await found(context)
    let address = Address(of: request)
    let remedy = address["remedy"].flatMap { Remedy($0, post: address["post"] ?? "") }
    let mayAnswer = context.may(.answerObjection) && objection.situation.state == .raised
    var effect: ObjectionEffect?
    if let remedy, mayAnswer { effect = try await self.effect(of: remedy, on: objection) }
    let known = try await desk.database.read { connection in
      (
        isKept: try connection.isKept(objection),
        mended: try connection.mendedRun(after: objection)
      )
    }
    return ObjectionPage(
      context: context, objection: objection, names: desk.county, remedy: remedy, effect: effect,
      problems: remedy == nil && address["remedy"] == "takes" ? [.needsPost] : [],
      posts: mayAnswer ? desk.county.posts(for: objection.line.teacher) : [],
      isKept: known.isKept, mended: known.mended
    ).response(to: request, in: desk.frame, context)
  }

  /// What a remedy would change, worked out apart from any transaction.
  private func effect(of remedy: Remedy, on objection: Objection) async throws -> ObjectionEffect {
    let year = try await desk.year()
    let (stored, pins) = try await desk.database.read { connection in
      (try connection.latestCounty(), try connection.remedyPins(of: year))
    }
    guard let stored else { return .none }
    return try ObjectionEffect(of: remedy, for: objection.line.teacher, in: stored, pins: pins)
  }

  @Sendable func answer(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.answerObjection)
    let objection = try await found(context)
    let fields = try await request.form(context)
    let upholds = fields.text("decision") == "upheld"
    let remedy = upholds ? Remedy(fields.text("remedy")) ?? .none : .none
    let action = AnswerObjection(
      objection: objection.id, isUpheld: upholds, remedy: remedy, words: fields.text("words"),
      effect: try await effect(of: remedy, on: objection),
      plan: try await desk.database.read { try $0.currentPlanID() } ?? "")
    return try await desk.perform(
      action, context, then: "/objections/\(objection.id)", .answerSaid)
  }

  @Sendable func sign(_ request: Request, _ context: WebContext) async throws -> Response {
    let fields = try await request.form(context)
    let id = try context.pathText("objection")
    return try await desk.perform(
      SignAnswer(objection: id, seen: Int(fields.text("seen")) ?? -1), context,
      then: "/objections/\(Address.encoded(id))", .signedSaid)
  }

  @Sendable func sendBack(_ request: Request, _ context: WebContext) async throws -> Response {
    let fields = try await request.form(context)
    let id = try context.pathText("objection")
    return try await desk.perform(
      SignAnswer(
        objection: id, sendBack: fields.text("reason"), seen: Int(fields.text("seen")) ?? -1),
      context, then: "/objections/\(Address.encoded(id))", .sentBackSaid)
  }

  @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
    _ = try await request.form(context)
    let id = try context.pathText("objection")
    return try await desk.perform(
      WithdrawObjection(objection: id), context, then: "/objections/\(Address.encoded(id))",
      .withdrawSaid)
  }

  /// The objection of the path, if whoever asks may see it: officers, its
  /// objector and nobody else.
  private func found(_ context: WebContext) async throws -> Objection {
    let id = try context.pathText("objection")
    guard let actor = context.actor else { throw WebProblem.signInFirst }
    let objection = try await desk.database.read { try $0.objection(id) }
    if let objection, objection.account == actor.account { return objection }
    if !context.may(.answerObjection) { try context.require(.signAnswer) }
    guard let objection else { throw WebProblem.notFound(.noObjection(id)) }
    return objection
  }
}

extension Remedy {
  /// From a form, which names the post apart.
  fileprivate init?(_ word: String, post: String) {
    self.init(word == "takes" ? "takes \(post)" : word)
  }
}

extension Connection {
  /// Whether the plan of the latest notice keeps what was decided.
  fileprivate func isKept(_ objection: Objection) throws -> Bool {
    guard objection.situation.state == .upheld, let answer = objection.answer,
      let pin = Remedy(answer.remedy)?.pin(of: objection.line.teacher),
      let notice = try notice(objection.notice),
      let standing = try standingNotice(of: notice.schoolYear)
    else { return false }
    let line = try lines(ofNotice: standing.id).first { $0.teacher == objection.line.teacher }
    return switch pin {
    case .stays: line == nil
    case .takes(_, let post):
      line.map { [$0.to.rawValue, $0.stage, $0.subject] }
        == [post.school.rawValue, post.stage.rawValue, post.subject.rawValue]
    }
  }

  /// The plan that was asked for last to carry the decision out.
  fileprivate func mendedRun(after objection: Objection) throws -> PlanRun? {
    guard let notice = try notice(objection.notice) else { return nil }
    return try notices(of: notice.schoolYear).flatMap { try planRuns(overNotice: $0.id) }
      .first { $0.rerun?.objection == objection.id }
  }
}

extension County {
  /// Posts elsewhere that a teacher's stages and subjects allow, those that miss most
  /// people first.
  fileprivate func posts(for teacher: Teacher.ID) -> [Post] {
    guard let teacher = roster[teacher] else { return [] }
    let stages = Set([teacher.stage] + teacher.qualifications.stages)
    let subjects = Set([teacher.subject] + teacher.qualifications.subjects)
    return posts.filter {
      stages.contains($0.post.stage) && subjects.contains($0.post.subject)
        && $0.post.school != teacher.teaching.school
    }
    .sorted { ($0.missing.after, $1.post) > ($1.missing.after, $0.post) }.map(\.post)
  }
}
