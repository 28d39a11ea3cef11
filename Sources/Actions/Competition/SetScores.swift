public import Access
internal import Season
public import Staffing
public import Store
internal import Wording

/// Enters the scores of a school's own people. What was entered before stays on
/// record; the latest counts.
public struct SetScores: Action {
  /// What stands for somebody who wasn't there.
  public static let absent = "-"

  public let year: SchoolYear
  public let school: School.ID

  /// As typed; an empty text leaves the score as it is.
  public let scores: [Teacher.ID: String]

  public init(year: SchoolYear, school: School.ID, scores: [Teacher.ID: String]) {
    self.year = year
    self.school = school
    self.scores = scores
  }

  public var permission: Permission { .keepCompetition }
  public func place(in connection: any Connection) throws -> Place { .school(school) }

  /// - Returns: How many scores changed.
  public func perform(in work: Work) throws -> Int {
    let run = try work.competition(of: year, holding: school)
    let candidates = try work.connection.applicants(in: run.id)
    let own = Dictionary(
      candidates.filter { $0.school == school }.map { ($0.id, $0) }
    ) { first, _ in first }
    var reasons = try work.scoreReasons(run)
    var changes: [(Teacher.ID, Int?)] = []
    for (teacher, text) in scores.sorted(by: { $0.key < $1.key }) where !text.isEmpty {
      guard let candidate = own[teacher] else {
        reasons.append(.notAnApplicant(teacher.rawValue))
        continue
      }
      let points = Score.hundredths(text)
      if points == nil, text != SetScores.absent, text != "缺考" {
        reasons.append(.badScore(candidate.name, text))
      } else if candidate.assessment != .init(points: points) {
        changes.append((teacher, points))
      }
    }
    try Refused.unless(reasons)
    guard !changes.isEmpty else { return 0 }
    let event = try work.record(
      "set-scores", of: school.rawValue, "competition \(run.id) people \(changes.count)")
    for (teacher, points) in changes {
      try work.connection.insertScore(points, of: teacher, in: run.id, event)
    }
    return changes.count
  }
}

extension Work {
  /// Why scores can't be changed: a result that rests on them waits or is posted.
  func scoreReasons(_ run: CompetitionRun) throws -> [Phrase] {
    guard let last = run.rounds.last else { return [] }
    let state = last.situation(try deadline(of: last)).state(on: today)
    return state == .decided || state == .noticed ? [.scoresFixed(last.number)] : []
  }

  /// When the wishes of a round end, with the days added for outages.
  func deadline(of round: CompetitionRound) throws -> WishDeadline {
    round.deadline(uptimes: try connection.uptimes(), now: occasion.moment)
  }
}

extension Connection {
  func insertScore(
    _ points: Int?, of teacher: Teacher.ID, in competition: String, _ event: AuditEvent
  ) throws {
    try execute(
      """
      INSERT INTO competition_score (competition_id, teacher_id, score, event_sequence)
      VALUES
        (\(competition), \(teacher.rawValue), \(points.map { SQLValue.integer($0) } ?? .null),
         \(event.sequence))
      """)
  }
}
