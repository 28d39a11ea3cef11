public import Access
internal import Chronicle
public import Partnership
public import Staffing
public import Store
internal import Wording

/// Gives somebody of one side a task of the running term, with who looks after it and the day
/// on which it's reviewed (S001-050).
public struct AssignPairTask: Action {
  public let pair: PairGraph.Pair
  public let side: PairSide
  public let teacher: Teacher.ID
  public let what: String
  public let supervisor: String
  public let reviewDay: Day

  public init(
    _ what: String, to teacher: Teacher.ID, of side: PairSide, in pair: PairGraph.Pair,
    supervisor: String, reviewed reviewDay: Day
  ) {
    self.pair = pair
    self.side = side
    self.teacher = teacher
    self.what = what
    self.supervisor = supervisor
    self.reviewDay = reviewDay
  }

  public var permission: Permission { .keepPairing }
  public func place(in connection: any Connection) throws -> Place {
    .school(side.school(of: pair))
  }

  @discardableResult
  public func perform(in work: Work) throws -> RecordedPairTask.ID {
    let scheme = try work.connection.pairScheme(of: pair, in: work.term)
    let same = scheme.tasks.first {
      $0.side == side && $0.teacher == teacher && $0.what == what.trimmed
        && $0.supervisor == supervisor.trimmed && $0.reviewDay == reviewDay
    }
    if let same { return same.id }
    var reasons = work.wordReasons(what, longest: 200) + (try work.pairReasons(pair))
    if supervisor.trimmed.isEmpty || supervisor.count > 50 { reasons.append(.needsSupervisor) }
    if try !serves(work) { reasons.append(.notOfThisSide(teacher.rawValue)) }
    if reviewDay < work.today || !work.term.days.contains(reviewDay) {
      reasons.append(.reviewOutside(reviewDay))
    }
    try Refused.unless(reasons)
    let event = try work.record(
      "assign-pair-task", of: pair.subject, "teacher \(teacher) review \(reviewDay)")
    let id = "T-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO pair_task
        (id, helper, helped, term, side, teacher_id, what, supervisor, review_day, account,
         person, day, event_sequence)
      VALUES
        (\(id), \(pair.helper.rawValue), \(pair.helped.rawValue), \(work.term.description),
         \(side.rawValue), \(teacher.rawValue), \(what.trimmed), \(supervisor.trimmed),
         \(reviewDay), \(work.actor.account), \(work.actor.name), \(work.today),
         \(event.sequence))
      """)
    return id
  }

  /// Whether the record says that the teacher is of the side's school or teaches there.
  private func serves(_ work: Work) throws -> Bool {
    let school = side.school(of: pair)
    return try work.connection.facts(about: teacher.rawValue).contains {
      ($0.fact.line.kind == .employment || $0.fact.line.kind == .teaching)
        && $0.fact.school == school && $0.fact.period.contains(work.today)
    }
  }
}

/// Says what came of a task when it was reviewed; the last word counts.
public struct ReviewPairTask: Action {
  public let id: RecordedPairTask.ID
  public let isDone: Bool
  public let words: String

  public init(_ id: RecordedPairTask.ID, isDone: Bool, words: String) {
    self.id = id
    self.isDone = isDone
    self.words = words
  }

  public var permission: Permission { .keepPairing }
  public func place(in connection: any Connection) throws -> Place {
    guard let task = try connection.pairTask(id) else { return .county }
    return .school(task.side.school(of: task.pair))
  }

  public func perform(in work: Work) throws {
    guard let task = try work.connection.pairTask(id) else { throw Refused(.noPairTask(id)) }
    if let last = task.review, last.isDone == isDone, last.words == words.trimmed { return }
    try Refused.unless(work.wordReasons(words, longest: 500))
    let event = try work.record("review-pair-task", of: id, isDone ? "done" : "open")
    try work.connection.execute(
      """
      INSERT INTO pair_task_review (event_sequence, task_id, is_done, words, account, person, day)
      VALUES
        (\(event.sequence), \(id), \(isDone), \(words.trimmed), \(work.actor.account),
         \(work.actor.name), \(work.today))
      """)
  }
}
