public import Access
internal import Season
public import Staffing
public import Store
internal import Wording

/// Hands in which posts somebody wants, best first, and whether the bureau may assign
/// another. Until the round's last day it can be handed in again; the latest counts,
/// also in later rounds, and everything handed in stays on record.
///
/// Rounds of the district and the county offer the posts that other schools are short of,
/// so that people of schools that have too many apply there (S001-092).
public struct Apply: Action {
  public let year: SchoolYear
  public let teacher: Teacher.ID
  public let wishes: [Offer.ID]

  /// 服从调剂.
  public let acceptsAssignment: Bool

  public init(
    year: SchoolYear, teacher: Teacher.ID, wishes: [Offer.ID], acceptsAssignment: Bool
  ) {
    self.year = year
    self.teacher = teacher
    self.wishes = wishes
    self.acceptsAssignment = acceptsAssignment
  }

  public var permission: Permission { .compete }

  public func place(in connection: any Connection) throws -> Place {
    let candidate = try connection.competition(of: year).flatMap { run in
      try connection.applicants(in: run.id).first { $0.id == teacher }
    }
    return .teacher(teacher, at: Set(candidate.map { [$0.school] } ?? []))
  }

  /// - Returns: The confirmation number; the one given before when nothing changed.
  public func perform(in work: Work) throws -> String {
    let run = try work.competition(of: year)
    guard
      let candidate = try work.connection.applicants(in: run.id).first(where: { $0.id == teacher })
    else { throw Refused(.notAnApplicant(teacher.rawValue)) }
    if let known = candidate.application, known.wishes == wishes,
      known.acceptsAssignment == acceptsAssignment
    {
      return known.id
    }
    try Refused.unless(try reasons(work, run))
    let event = try work.record(
      "apply-for-posts", of: teacher.rawValue, "competition \(run.id) posts \(wishes.count)")
    return try work.connection.insertApplication(
      wishes, accepts: acceptsAssignment, of: teacher, in: run.id, on: work.today, event)
  }

  private func reasons(_ work: Work, _ run: CompetitionRun) throws -> [Phrase] {
    var reasons: [Phrase] = []
    if let round = run.rounds.last {
      let deadline = try work.deadline(of: round)
      if round.situation(deadline).state(on: work.today) != .open {
        reasons.append(.applicationsClosed(deadline.last))
      }
    } else {
      reasons.append(.applicationsNotOpen)
    }
    let results = run.rounds.compactMap(\.signed)
    if results.contains(where: { $0.settles(teacher) }) { reasons.append(.hiredAlready) }
    let offers = Set(try work.connection.offers(in: run.id).filter { $0.chairs > 0 }.map(\.id))
    if wishes.count > run.wishLimit {
      reasons.append(.tooManyWishes(wishes.count, allowed: run.wishLimit))
    }
    for post in Set(wishes).sorted() where !offers.contains(post) { reasons.append(.noPost(post)) }
    var seen: Set<Offer.ID> = []
    for post in wishes where !seen.insert(post).inserted {
      reasons.append(.wishedTwice(post.rawValue))
    }
    return reasons
  }
}

extension Connection {
  /// - Returns: The confirmation number.
  func insertApplication(
    _ wishes: [Offer.ID], accepts: Bool, of teacher: Teacher.ID, in competition: String,
    on day: Day, _ event: AuditEvent
  ) throws -> String {
    let id = "A-\(event.sequence)-\(teacher)"
    try execute(
      """
      INSERT INTO competition_application
        (id, competition_id, teacher_id, accepts_assignment, day, event_sequence)
      VALUES
        (\(id), \(competition), \(teacher.rawValue), \(accepts), \(day), \(event.sequence))
      """)
    for (position, post) in wishes.enumerated() {
      try execute(
        """
        INSERT INTO competition_wish (application_id, position, post_id)
        VALUES (\(id), \(position + 1), \(post.rawValue))
        """)
    }
    return id
  }
}
