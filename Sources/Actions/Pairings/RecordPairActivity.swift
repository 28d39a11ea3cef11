public import Access
internal import Chronicle
public import Partnership
internal import Policy
internal import Staffing
public import Store
internal import Wording

/// Notes what a pair of schools did together: once, where it happened, by either school
/// (S000-135, S000-142, S000-180).
///
/// It counts from now on in what the pair's profile expects.
public struct RecordPairActivity: Action {
  /// The most characters of a note.
  public static let longestNote = 2_000

  public let pair: PairGraph.Pair
  public let activity: PairActivity
  public let people: PairVisitors

  /// Which objective of the scheme it serves, the problem it solved, what came of it
  /// (S000-002, S003-08, S000-123).
  public let aim: PairActivityAim

  public init(
    _ activity: PairActivity, of pair: PairGraph.Pair, people: PairVisitors,
    aim: PairActivityAim = PairActivityAim()
  ) {
    self.pair = pair
    self.activity = activity
    self.people = people
    self.aim = aim
  }

  public var permission: Permission { .keepPairing }

  public func place(in connection: any Connection) throws -> Place { pair.place }

  /// - Returns: The activity's id; that of the one that says the same already when it was
  ///   sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> String {
    let same = try work.connection.activities(of: pair, in: activity.day...activity.day).first {
      $0.withdrawal == nil && $0.activity == noted && $0.people == people
    }
    if let same { return same.id }
    try Refused.unless(try reasons(in: work))
    let event = try work.record(
      "record-pair-activity", of: pair.subject, "kind \(activity.kind) day \(activity.day)")
    let id = "G-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO pair_activity
        (id, helper, helped, day, kind, direction, leaders, teachers, pupils, note, account,
         person, event_sequence)
      VALUES
        (\(id), \(pair.helper.rawValue), \(pair.helped.rawValue), \(activity.day),
         \(activity.kind.rawValue), \(activity.direction.rawValue), \(people.leaders),
         \(people.teachers), \(people.pupils), \(noted.note), \(work.actor.account),
         \(work.actor.name), \(event.sequence))
      """)
    if !aim.isEmpty {
      try work.connection.execute(
        """
        INSERT INTO pair_activity_aim (activity_id, objective, problem, outcome, event_sequence)
        VALUES
          (\(id), \(aim.objective), \(aim.problem.trimmed), \(aim.outcome.trimmed),
           \(event.sequence))
        """)
    }
    return id
  }

  private func aimReasons(in work: Work, _ terms: PairingTerms) throws -> [Phrase] {
    var reasons: [Phrase] = []
    if !aim.objective.isEmpty {
      let scheme = try work.connection.pairScheme(of: pair, in: .running(on: activity.day))
      if scheme.statement?.objectives[aim.objective] == nil {
        reasons.append(.objectiveOutside(aim.objective))
      }
    }
    for text in [aim.problem, aim.outcome] where text.count > 500 {
      reasons.append(.tooLong(text.count, allowed: 500))
    }
    if terms.withOutcome.contains(activity.kind), aim.outcome.trimmed.isEmpty {
      reasons.append(.needsOutcome)
    }
    return reasons
  }

  /// As it's kept: without blanks around the note.
  private var noted: PairActivity {
    PairActivity(
      day: activity.day, direction: activity.direction, kind: activity.kind,
      note: activity.note.trimmed)
  }

  private func reasons(in work: Work) throws -> [Phrase] {
    var reasons: [Phrase] = []
    let terms = try work.pairingTerms()
    let known = terms.activities.map(\.kind)
    if !known.contains(activity.kind) { reasons.append(.noPairActivity(activity.kind.rawValue)) }
    if activity.day > work.today { reasons.append(.dayAhead(activity.day, today: work.today)) }
    if try !work.connection.runs(pair, on: activity.day) {
      reasons.append(.pairDoesNotRun(activity.day))
    }
    let counts = [people.leaders, people.teachers, people.pupils]
    if people.all == 0 { reasons.append(.nobodyTookPart) }
    if let wrong = counts.first(where: { !(0...100_000).contains($0) }) {
      reasons.append(.peopleOutside(wrong))
    }
    if noted.note.isEmpty { reasons.append(.needsWords) }
    if noted.note.count > Self.longestNote {
      reasons.append(.tooLong(noted.note.count, allowed: Self.longestNote))
    }
    return reasons + (try aimReasons(in: work, terms))
  }
}

/// Takes a note of an activity back; it stays on record with the reason.
public struct WithdrawPairActivity: Action {
  public let activity: String
  public let reason: String

  public init(_ activity: String, because reason: String) {
    self.activity = activity
    self.reason = reason
  }

  public var permission: Permission { .keepPairing }

  public func place(in connection: any Connection) throws -> Place {
    try connection.pairActivity(activity)?.pair.place ?? .county
  }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.pairActivity(activity) else {
      throw Refused(.noActivity(activity))
    }
    if found.withdrawal != nil { return }
    var reasons: [Phrase] = []
    if reason.trimmed.isEmpty { reasons.append(.needsWords) }
    if reason.count > 200 { reasons.append(.tooLong(reason.count, allowed: 200)) }
    try Refused.unless(reasons)
    let event = try work.record("withdraw-pair-activity", of: activity)
    try work.connection.execute(
      """
      INSERT INTO pair_activity_withdrawal
        (activity_id, reason, account, person, day, event_sequence)
      VALUES
        (\(activity), \(reason.trimmed), \(work.actor.account), \(work.actor.name), \(work.today),
         \(event.sequence))
      """)
  }
}
