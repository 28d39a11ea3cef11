internal import Access
internal import Actions
internal import Hummingbird
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/pairings`: who helps whom, what each pair owes and did (catalogue G).
struct PairingRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("pairings", use: list)
    router.get("pairings/proposals", use: proposals)
    router.post("pairings/profile", use: profileForAll)
    router.get("pairings/:helper/:helped", use: page)
    router.post("pairings/:helper/:helped/activities", use: record)
    router.post("pairings/:helper/:helped/withdraw", use: withdraw)
    router.post("pairings/:helper/:helped/profile", use: profile)
  }

  /// `GET /pairings?overdue=yes&year=2025`: those that touch a school within reach.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    let seen = context.reaches(of: .seeCounty) + context.reaches(of: .seeSchool)
    if seen.isEmpty { try context.requireSomewhere(.seeSchool) }
    let county = try await archive.county(for: request, context)
    let year = try await desk.pairYear(county, context, asked: Address(of: request)["year"])
    return try await PairingListPage(
      context: context, county: county, year: year, scope: Scope(seen),
      address: Address(of: request)
    ).response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.reaches(of: .seeSchool).isEmpty ? .seeCounty : .seeSchool)
  }

  /// `GET /pairings/proposals`: helpers for the village schools that lack one.
  @Sendable func proposals(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.arrangePairs)
    let county = desk.county
    let year = try await desk.pairYear(county, context)
    guard let terms = year.terms else {
      throw WebProblem.notFound(.needsPairing(county.book.title.zh, county.book.title.en))
    }
    let recommender = PairRecommender(
      schools: county.pairCandidates(year, terms.graph), weights: terms.recommendation,
      help: year.graph,
      history: Set(
        county.roster.pairings.map { .init(helper: $0.helper, helped: $0.helped) }))
    return PairProposalPage(
      county: county, assignment: try recommender.assignment(),
      choices: year.unhelped.map { ($0, recommender.proposals(for: $0)) }
    ).response(to: request, in: desk.frame, context)
  }

  /// `GET /pairings/2111000001/2111000009?year=2025`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST …/activities`: `day`, `kind`, `direction`, `leaders`, `teachers`, `pupils`, `note`.
  @Sendable func record(_ request: Request, _ context: WebContext) async throws -> Response {
    let pair = try context.schoolPair()
    let fields = try await request.form(context)
    try context.require(.keepPairing, at: pair.place)
    guard let direction = PairActivity.Direction(rawValue: fields.text("direction")) else {
      throw WebProblem.badParameter(
        "direction", found: fields.text("direction"),
        allowed: PairActivity.Direction.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let action = RecordPairActivity(
      PairActivity(
        day: try fields.day("day"), direction: direction,
        kind: PairActivityKind(rawValue: fields.text("kind")), note: fields.text("note")),
      of: pair,
      people: PairVisitors(
        leaders: try fields.people("leaders"), teachers: try fields.people("teachers"),
        pupils: try fields.people("pupils")),
      aim: PairActivityAim(
        objective: fields.text("objective"), problem: fields.text("problem"),
        outcome: fields.text("outcome")))
    switch try await desk.attempt(action, context) {
    case .success: return context.done(pair.address, .activitySaid)
    case .failure(let refused):
      return try await show(request, context, problems: refused.reasons, typed: fields)
    }
  }

  /// `POST …/withdraw`: `activity` and `reason`.
  @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
    let pair = try context.schoolPair()
    let fields = try await request.form(context)
    try context.require(.keepPairing, at: pair.place)
    let id = fields.text("activity")
    guard try await desk.database.read({ try $0.pairActivity(id)?.pair }) == pair else {
      throw WebProblem.notFound(.noActivity(id))
    }
    return try await desk.perform(
      WithdrawPairActivity(id, because: fields.text("reason")), context, then: pair.address,
      .activityWithdrawn)
  }

  /// `POST …/profile`: `profile`, a key of the book.
  @Sendable func profile(_ request: Request, _ context: WebContext) async throws -> Response {
    let pair = try context.schoolPair()
    try context.require(.arrangePairs)
    let fields = try await request.form(context)
    return try await desk.perform(
      SetPairProfile(fields.text("profile"), of: [pair]), context, then: pair.address, .profileSaid)
  }

  /// `POST /pairings/profile`: `profile`, for the pairs that have none.
  @Sendable func profileForAll(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.arrangePairs)
    let fields = try await request.form(context)
    let year = try await desk.pairYear(desk.county, context)
    return try await desk.perform(
      SetPairProfile(
        fields.text("profile"),
        of: year.sights.filter { $0.profile == nil && !$0.isOnNetworkOnly }.map(\.pair)),
      context, then: "/pairings", .profileSaid)
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    let pair = try context.schoolPair()
    // Before looking: whoever reaches neither school learns nothing of the pair.
    if !context.may(.seeCounty) { try context.require(.seeSchool, at: pair.place) }
    let county = try await archive.county(for: request, context)
    let year = try await desk.pairYear(county, context, asked: Address(of: request)["year"])
    guard let sight = year[pair] else {
      throw WebProblem.notFound(.noPair(county.name(of: pair.helper), county.name(of: pair.helped)))
    }
    let (aims, scheme) = try await desk.database.read(for: context) { connection in
      (
        try connection.pairActivityAims(in: year.year.days),
        try connection.pairScheme(of: pair, in: .running(on: context.dayShown))
      )
    }
    return PairPage(
      context: context, county: county, year: year, sight: sight,
      signs: context.may(.seeCounty)
        ? sight.signs(year.terms?.paper, elsewhere: year.nearby(pair)) : nil,
      chains: year.graph.chains(through: pair), problems: problems,
      aims: aims, objectives: Set((scheme.statement?.objectives ?? [:]).keys),
      guides: try await desk.guideBoard(county, context), typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

}

extension PairGraph.Pair {
  var address: String {
    "/pairings/\(Address.encoded(helper.rawValue))/\(Address.encoded(helped.rawValue))"
  }
}

extension PairGraph {
  /// The chains of help that a pair is part of (S003-26).
  fileprivate func chains(through pair: Pair) -> [[School.ID]] {
    let own = [pair.helper, pair.helped]
    let above = helpers(of: pair.helper).filter { !own.contains($0) }
    let below = helped(by: pair.helped).filter { !own.contains($0) }
    return (above.isEmpty ? [[]] : above.map { [$0] }).flatMap { top in
      (below.isEmpty ? [[]] : below.map { [$0] }).map { top + own + $0 }
    }.filter { $0.count > 2 }
  }
}

extension County {
  /// Schools as the search for helpers sees them: what each subject has beyond its need,
  /// and how many more schools each may help.
  ///
  /// - Complexity: O(posts).
  fileprivate func pairCandidates(_ year: PairYear, _ limits: PairLimits) -> [PairCandidate] {
    let lacking = Set(year.unhelped)
    return roster.schools.enumerated().map { position, school in
      PairCandidate(
        id: school.id, kind: school.kind, location: school.location,
        balance: Dictionary(
          posts(atSchool: position).map { ($0.post.subject, $0.have.before - $0.need) },
          uniquingKeysWith: +),
        freePlaces: school.zone == .village
          ? 0 : max(0, limits.most.value - year.graph.helped(by: school.id).count),
        lacksHelper: lacking.contains(school.id))
    }
  }
}

extension FormFields {
  /// A number of people; nothing is none.
  fileprivate func people(_ name: String) throws -> Int {
    let text = text(name)
    if text.isEmpty { return 0 }
    guard let count = Int(text) else {
      throw WebProblem.badParameter(name, found: text, allowed: "0 … 100000")
    }
    return count
  }
}
