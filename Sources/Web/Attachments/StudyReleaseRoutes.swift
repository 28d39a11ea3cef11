internal import Access
internal import Actions
internal import Attaching
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// The pages under `/attachments/studies`: full-time study and replacement (catalogue M).
struct StudyReleaseRoutes: Sendable {
  let desk: YearDesk
  let archive: CountyArchive

  func add(to router: Router<WebContext>) {
    router.get("attachments/studies", use: list)
    router.post("attachments/studies", use: take)
    router.get("attachments/studies/:study", use: page)
    router.post("attachments/studies/:study", use: place)
  }

  /// `GET /attachments/studies?complete=no`
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    try await showList(request, context)
  }

  /// `POST /attachments/studies`: `lines` of who studies; or, of somebody who can stand in, `name`
  /// or `number`, `school`, `subjects`, `first`, `last`.
  @Sendable func take(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepAttachments)
    let fields = try await request.form(context, limit: 262_144)
    func refused(_ reasons: [Phrase]) async throws -> Response {
      try await showList(request, context, problems: reasons, typed: fields)
    }
    let address = "/attachments/studies"
    guard fields["lines"] == nil else {
      let side = try context.learningSide(
        for: StudyLines(fields.text("lines")).lines.map(\.teacher), in: desk.county)
      return try await desk.answer(
        TakeStudyReleases(fields.text("lines"), by: side), context, then: address, .learningSaid,
        refused: refused)
    }
    let number = fields.text("number")
    let teacher = number.isEmpty ? nil : Teacher.ID(number)
    let school = try desk.county.school(fields, "school")
    let subjects = fields.text("subjects").split { ",，、;； ".contains($0) }
      .map { Subject(String($0)) }
    let side: LearningSide
    if teacher == nil, let school, let own = context.learningSide(of: [school]) {
      side = own
    } else {
      side = try context.learningSide(for: teacher.map { [$0] } ?? [], in: desk.county)
    }
    let offer = ReplacementOffer(
      id: "", kind: teacher == nil ? .student : .teacher, name: fields.text("name"),
      teacher: teacher, school: school, subjects: Set(subjects), days: try fields.learningDays())
    return try await desk.answer(
      OfferReplacement(offer, by: side), context, then: "\(address)#offers", .learningSaid,
      refused: refused)
  }

  /// `GET /attachments/studies/SR-4-1?offer=RO-9`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try await show(request, context)
  }

  /// `POST /attachments/studies/SR-4-1`: `offer`, `first`, `last`, `guide` and `behind` (may be
  /// empty).
  @Sendable func place(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.requireSomewhere(.keepAttachments)
    let id = StudyRelease.ID(try context.pathText("study"))
    let fields = try await request.form(context)
    let found = try await desk.database.read { try $0.studyReleases() }.first { $0.id == id }
    guard let found else { throw WebProblem.notFound(.noLearningRecord(id.rawValue)) }
    guard let side = context.learningSide(of: [found.release.school]) else {
      throw WebProblem.forbidden(.keepAttachments, [])
    }
    let (guide, behind) = (fields.text("guide"), fields.text("behind"))
    return try await desk.answer(
      PlaceReplacement(
        ReplacementOffer.ID(fields.text("offer")), for: id,
        behind: behind.isEmpty ? nil : Replacement.ID(behind), in: try fields.learningDays(),
        guide: guide.isEmpty ? nil : Teacher.ID(guide), by: side), context,
      then: "/attachments/studies/\(Address.encoded(id.rawValue))", .learningSaid
    ) { try await show(request, context, problems: $0, typed: fields) }
  }

  private func show(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireLearning()
    let id = StudyRelease.ID(try context.pathText("study"))
    let county = try await archive.county(for: request, context)
    let (all, offers, replacements, attachments) = try await desk.database.read(for: context) {
      (
        try $0.studyReleases(), try $0.replacementOffers(), try $0.replacements(),
        try $0.attachments()
      )
    }
    guard let found = all.first(where: { $0.id == id }) else {
      throw WebProblem.notFound(.noLearningRecord(id.rawValue))
    }
    guard context.seesLearning([found.release.school], of: [found.release.teacher]) else {
      throw WebProblem.forbidden(.seeSchool, [])
    }
    let open = replacements.filter { $0.withdrawal == nil }
    let shadows = attachments.filter {
      $0.withdrawal == nil && $0.attachment.teacher == found.release.teacher
        && $0.attachment.days.overlaps(found.release.days)
    }.map { AttachmentSight(recorded: $0, noted: [], day: context.dayShown) }
    return StudyReleasePage(
      context: context, county: county,
      sight: ReleaseSight(
        recorded: found,
        chain: ReplacementChain(
          found.release, open.map(\.replacement), teachers: offers.teachers)),
      replacements: open, offers: offers, shadows: shadows,
      asked: Address(of: request)["offer"] ?? "", problems: problems, typed: typed
    ).response(
      to: request, in: desk.frame, context, status: problems.status)
  }

  private func showList(
    _ request: Request, _ context: WebContext, problems: [Phrase] = [], typed: FormFields? = nil
  ) async throws -> Response {
    try context.requireLearning()
    let county = try await archive.county(for: request, context)
    let (all, offers, replacements) = try await desk.database.read(for: context) {
      (try $0.studyReleases(), try $0.replacementOffers(), try $0.replacements())
    }
    let open = replacements.filter { $0.withdrawal == nil }.map(\.replacement)
    let teachers = offers.teachers
    let byRelease = Dictionary(grouping: open, by: \.release)
    let sights = all.filter {
      context.seesLearning([$0.release.school], of: [$0.release.teacher])
    }.map {
      ReleaseSight(
        recorded: $0,
        chain: ReplacementChain(
          $0.release, byRelease[$0.id] ?? [], teachers: teachers))
    }
    return try await StudyReleaseListPage(
      context: context, county: county, sights: sights, offers: offers,
      matches: matches(sights, offers, open, county, context), address: Address(of: request),
      problems: problems, typed: typed
    ).learning(request, desk, context, refused: !problems.isEmpty)
  }

  /// Proposals for studies to come that nobody stands in for, of those who stand in nowhere
  /// then.
  private func matches(
    _ sights: [ReleaseSight], _ offers: [RecordedOffer], _ placed: [Replacement],
    _ county: County, _ context: WebContext
  ) -> [ReplacementMatch.Pair] {
    guard !context.reaches(of: .keepAttachments).isEmpty,
      let terms = county.attachmentTerms(on: context.dayShown)
    else { return [] }
    let waiting = sights.filter {
      $0.recorded.withdrawal == nil && $0.chain.replacements.isEmpty
        && $0.release.days.upperBound >= context.dayShown
    }.map(\.release)
    let busy = Set(placed.map(\.offer))
    let free = offers.filter { $0.withdrawal == nil && !busy.contains($0.id) }.map(\.offer)
    return ReplacementMatch(
      waiting, free, isOfSameSubject: terms.replacement.isOfSameSubject,
      places: Dictionary(
        county.roster.schools.compactMap { school in school.location.map { (school.id, $0) } }
      ) { first, _ in first }
    ).pairs
  }
}

extension [RecordedOffer] {
  /// Those that leave a post behind.
  var teachers: Set<ReplacementOffer.ID> {
    Set(filter { $0.offer.kind == .teacher }.map(\.id))
  }
}
