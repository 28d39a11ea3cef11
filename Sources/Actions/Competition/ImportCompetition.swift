public import Access
internal import Papers
internal import Policy
public import Staffing
internal import Store
internal import Wording

/// Takes posts, scores, wishes and limits over from the form of a competition
/// (`junheng compete --template`). What the form doesn't name stays as it was, and an
/// empty score says nothing: an absence is entered on the school's page.
public struct ImportCompetition: Action {
  public let year: SchoolYear
  public let content: [UInt8]

  public init(year: SchoolYear, content: [UInt8]) {
    self.year = year
    self.content = content
  }

  public var permission: Permission { .runCompetition }

  /// - Returns: How many posts and people the form changed.
  public func perform(in work: Work) throws -> CompetitionImport {
    let run = try work.competition(of: year)
    let form = try form()
    guard let stored = try work.connection.latestCounty() else { throw Refused(.needsCounty) }
    let before = Dictionary(
      try work.connection.competition(as: run, in: try CountyContent(stored).roster).applicants
        .map { ($0.id, $0) }
    ) { first, _ in first }
    let candidates = Dictionary(
      try work.connection.applicants(in: run.id).map { ($0.id, $0) }
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
    let people = form.applicants.filter { applicant in
      before[applicant.id].map { !applicant.repeats($0) } ?? true
    }
    try Refused.unless(try reasons(work, run, form, posts, candidates))
    guard !posts.isEmpty || !people.isEmpty || !form.limits.isEmpty else {
      return CompetitionImport(posts: 0, people: 0)
    }
    let event = try work.record(
      "import-competition", of: run.id, "posts \(posts.count) people \(people.count)")
    for offer in posts { try work.connection.insert(offer, in: run.id, event) }
    for applicant in people {
      try work.take(applicant, instead: before[applicant.id], in: run.id, event)
    }
    for (position, limit) in form.limits.enumerated() {
      try work.connection.insert(limit, position + 1, in: run.id, event)
    }
    return CompetitionImport(posts: posts.count, people: people.count)
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
    _ candidates: [Teacher.ID: StoredApplicant]
  ) throws -> [Phrase] {
    var reasons = try work.scoreReasons(run)
    if !posts.isEmpty, !run.rounds.isEmpty { reasons.append(.postsFixed) }
    let schools = Set(run.schools.map(\.id))
    for school in Set(posts.map(\.school)).sorted() where !schools.contains(school) {
      reasons.append(.notInCompetitionSchool(school))
    }
    for applicant in form.applicants {
      guard let candidate = candidates[applicant.id] else {
        reasons.append(.notAnApplicant(applicant.id.rawValue))
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

/// How many posts and people a form changed.
public struct CompetitionImport: Equatable, Sendable {
  public let posts: Int
  public let people: Int
}

extension Applicant {
  /// Whether a row of the form says what is known of somebody.
  fileprivate func repeats(_ known: Applicant) -> Bool {
    (score == nil || score == known.score) && hasWishes(of: known)
  }

  fileprivate func hasWishes(of known: Applicant) -> Bool {
    wishes == known.wishes && acceptsAssignment == known.acceptsAssignment
  }
}

extension Work {
  fileprivate func take(
    _ applicant: Applicant, instead known: Applicant?, in competition: String,
    _ event: AuditEvent
  ) throws {
    if let score = applicant.score, score != known?.score {
      try connection.insertScore(score, of: applicant.id, in: competition, event)
    }
    guard known.map({ !applicant.hasWishes(of: $0) }) ?? true else { return }
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
