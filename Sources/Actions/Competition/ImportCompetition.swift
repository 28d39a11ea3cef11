public import Access
internal import Papers
internal import Policy
public import Staffing
internal import Store
internal import Wording

/// Takes posts, scores, wishes and limits over from the form of a competition
/// (`junheng compete --template`). What the form doesn't name stays as it was.
public struct ImportCompetition: Action {
  public let year: SchoolYear
  public let content: [UInt8]

  public init(year: SchoolYear, content: [UInt8]) {
    self.year = year
    self.content = content
  }

  public var permission: Permission { .runCompetition }

  /// - Returns: How many posts and people the form changed.
  public func perform(in work: Work) throws -> (posts: Int, people: Int) {
    let run = try work.competition(of: year)
    let form = try form()
    let candidates = Dictionary(
      try work.connection.candidates(in: run.id).map { ($0.id, $0) }
    ) { first, _ in first }
    let known = Dictionary(
      try work.connection.offers(in: run.id).map { ($0.id, $0) }
    ) { first, _ in first }
    let posts = form.offers.filter { offer in
      known[offer.id].map { before in
        before.school != offer.school || before.stage != offer.stage
          || before.subject != offer.subject || before.grade != offer.grade
          || before.chairs != offer.chairs
      } ?? true
    }
    let people = form.applicants.filter { candidates[$0.id]?.holds($0) != true }
    try Refused.unless(try reasons(work, run, form, posts, candidates))
    guard !posts.isEmpty || !people.isEmpty || !form.limits.isEmpty else { return (0, 0) }
    let event = try work.record(
      "import-competition", of: run.id, "posts \(posts.count) people \(people.count)")
    for offer in posts { try work.connection.insert(offer, in: run.id, event) }
    for applicant in people { try work.take(applicant, in: run.id, event) }
    for (position, limit) in form.limits.enumerated() {
      try work.connection.insert(limit, position + 1, in: run.id, event)
    }
    return (posts.count, people.count)
  }

  private func form() throws -> Competition {
    let reading: CompetitionReading
    do {
      reading = try withWorkbookFile(content) { try CompetitionWorkbook.read($0) }
    } catch {
      throw Refused(.unreadableUpload("\(error)"))
    }
    guard let form = reading.competition else {
      throw Refused(
        reading.problems.filter { $0.severity == .block }.map {
          Phrase(zh: $0.sentence(in: .zh), en: $0.sentence(in: .en))
        })
    }
    return form
  }

  private func reasons(
    _ work: Work, _ run: CompetitionRun, _ form: Competition, _ posts: [Offer],
    _ candidates: [Teacher.ID: CompetitionCandidate]
  ) throws -> [Phrase] {
    var reasons = try work.scoreReasons(run)
    if !posts.isEmpty, !run.rounds.isEmpty { reasons.append(.postsFixed) }
    let schools = Set(run.schools.map(\.id))
    for school in Set(posts.map(\.school)).sorted() where !schools.contains(school) {
      reasons.append(.notInCompetitionSchool(school))
    }
    for applicant in form.applicants {
      guard let candidate = candidates[applicant.id] else {
        reasons.append(.notACandidate(applicant.id.rawValue))
        continue
      }
      if candidate.name != applicant.teacher.name {
        reasons.append(
          .nameDiffers(applicant.id, form: applicant.teacher.name, record: candidate.name))
      }
      if applicant.wishes.count > run.wishLimit {
        reasons.append(.tooManyWishes(applicant.wishes.count, allowed: run.wishLimit))
      }
    }
    return reasons
  }
}

extension CompetitionCandidate {
  /// Whether the record already says what a form says of somebody.
  fileprivate func holds(_ applicant: Applicant) -> Bool {
    assessment?.points == applicant.score && assessment != nil
      && application?.wishes == applicant.wishes
      && application?.acceptsAssignment == applicant.acceptsAssignment
  }
}

extension Work {
  fileprivate func take(
    _ applicant: Applicant, in competition: String, _ event: AuditEvent
  ) throws {
    try connection.insertScore(applicant.score, of: applicant.id, in: competition, event)
    _ = try connection.insertApplication(
      applicant.wishes, accepts: applicant.acceptsAssignment, of: applicant.id, in: competition,
      on: today, event)
  }
}

extension Connection {
  fileprivate func insert(
    _ limit: StructureLimit, _ position: Int, in competition: String, _ event: AuditEvent
  ) throws {
    try execute(
      """
      INSERT INTO competition_limit
        (competition_id, position, scope, stage, grade, capacity, event_sequence)
      VALUES
        (\(competition), \(position), \(limit.scope.stored),
         \(limit.stage.map { SQLValue.text($0.rawValue) } ?? .null),
         \(limit.grade.map { SQLValue.integer($0.rawValue) } ?? .null), \(limit.capacity),
         \(event.sequence))
      """)
  }
}
