public import Access
public import PlanFormat
public import Staffing
public import Store
internal import Wording

/// Objects, while a round's notice runs, to what its result says of somebody: hired,
/// kept or not hired (S001-102). The person themself may, and the heads of the schools
/// that they come from or go to.
public struct ObjectToRound: Action {
  public let year: SchoolYear
  public let number: Int

  /// The version that was shown.
  public let version: Int
  public let teacher: Teacher.ID
  public let ground: String

  public init(year: SchoolYear, number: Int, version: Int, teacher: Teacher.ID, ground: String) {
    self.year = year
    self.number = number
    self.version = version
    self.teacher = teacher
    self.ground = ground
  }

  public var permission: Permission { .object }

  public func place(in connection: any Connection) throws -> Place {
    let run = try connection.competition(of: year)
    return try run.map { try connection.place(of: teacher, inRound: number, of: $0) }
      ?? .teacher(teacher, at: [])
  }

  /// - Returns: The objection's number; that of the open one when the same person says
  ///   the same again.
  public func perform(in work: Work) throws -> String {
    let run = try work.competition(of: year)
    guard let result = run.rounds.first(where: { $0.number == number })?.result,
      let verdict = result.verdict, result.file.speaks(of: teacher)
    else { throw Refused(.roundSaysNothing(number)) }
    let words = ground.trimmed
    let mine = try work.connection.competitionObjections(in: run.id, round: number).filter {
      $0.teacher == teacher && $0.account == work.actor.account && $0.situation.isOpen
    }
    if let same = mine.first(where: { $0.ground == words }) { return same.id }
    var reasons: [Phrase] = []
    if result.version != version {
      reasons.append(.resultMovedOn(seen: version, now: result.version))
    }
    if !verdict.isSigned { reasons.append(.noticeWithdrawn) }
    if work.today > verdict.lastDay { reasons.append(.noticeOver(verdict.lastDay)) }
    if words.isEmpty { reasons.append(.needsWords) }
    if words.count > 1_000 { reasons.append(.tooLong(words.count, allowed: 1_000)) }
    if let open = mine.first { reasons.append(.objectionOpen(open.id)) }
    try Refused.unless(reasons)
    let event = try work.record(
      "object-to-round", of: teacher.rawValue,
      "competition \(run.id) round \(number) version \(version)")
    let id = "CO-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO competition_objection
        (id, competition_id, number, version, teacher_id, ground, account, objector, day,
         event_sequence)
      VALUES
        (\(id), \(run.id), \(number), \(version), \(teacher.rawValue), \(words),
         \(work.actor.account), \(work.actor.name), \(work.today), \(event.sequence))
      """)
    return id
  }
}

extension CompetitionFile {
  /// Whether somebody is hired, kept or left by this result.
  public func speaks(of teacher: Teacher.ID) -> Bool {
    settles(teacher) || left.contains { $0.applicant == teacher }
  }
}

extension Connection {
  /// Somebody at the schools that a round concerns them with: the present one, and the
  /// one where they were hired.
  public func place(
    of teacher: Teacher.ID, inRound number: Int, of run: CompetitionRun
  ) throws -> Place {
    let present = try applicants(in: run.id).first { $0.id == teacher }?.school
    let file = run.rounds.first { $0.number == number }?.result?.file
    let post = file?.hired.first { $0.applicant == teacher }?.post
    let next = try post.flatMap { post in try offers(in: run.id).first { $0.id == post }?.school }
    return .teacher(teacher, at: Set([present, next].compactMap(\.self)))
  }
}
