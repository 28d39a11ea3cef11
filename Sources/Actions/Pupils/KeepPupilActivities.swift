public import Access
internal import Policy
public import Pupils
internal import Staffing
public import Store
internal import Wording

/// Notes what two classes did, or arranges a visit: with adults who go along, consents of all
/// parents and a plan for their safety, some days ahead (S000-143, S000-179, S003-06).
public struct NotePupilActivity: Action {
  public static let longestWords = 1_000

  /// Days ahead that can be arranged.
  public static let farthest = 366

  public let tie: RecordedClassTie.ID
  public let activity: PupilActivity

  public init(_ activity: PupilActivity, of tie: RecordedClassTie.ID) {
    var kept = activity
    kept.words = activity.words.trimmed
    kept.safety = activity.safety.trimmed
    self.activity = kept
    self.tie = tie
  }

  public var permission: Permission { .keepPupils }

  public func place(in connection: any Connection) throws -> Place {
    try connection.classTie(tie)?.place ?? .county
  }

  /// - Returns: The activity's id; that of the one that says the same already when it was
  ///   sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedPupilActivity.ID {
    guard let found = try work.connection.classTie(tie) else { throw Refused(.noClassTie(tie)) }
    let same = try work.connection.pupilActivities(of: tie).first {
      $0.activity == activity && $0.end?.isHeld != false
    }
    if let same { return same.id }
    let terms = try work.pupilTerms(on: work.today)
    var reasons = activity.faults(terms, today: work.today).map { Phrase.pupilFault($0) }
    reasons += work.reasons(against: activity.words, longest: Self.longestWords)
    if activity.safety.count > Self.longestWords {
      reasons.append(.tooLong(activity.safety.count, allowed: Self.longestWords))
    }
    if let end = found.end { reasons.append(.classTieEnded(end.day)) }
    if activity.day < found.day { reasons.append(.beforeClassTie(activity.day, found.day)) }
    if work.today.distance(to: activity.day) > Self.farthest {
      reasons.append(.dayAhead(activity.day, today: work.today))
    }
    try Refused.unless(reasons)
    let event = try work.record("note-pupil-activity", of: tie, "kind \(activity.kind)")
    let id = "V-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO pupil_activity
        (id, tie_id, kind, held_on, host, helper_pupils, helped_pupils, adults, consents, safety,
         words, account, person, day, event_sequence)
      VALUES
        (\(id), \(tie), \(activity.kind), \(activity.day), \(activity.host.rawValue),
         \(activity.helperPupils), \(activity.helpedPupils), \(activity.adults),
         \(activity.consents), \(activity.safety), \(activity.words), \(work.actor.account),
         \(work.actor.name), \(work.today), \(event.sequence))
      """)
    return id
  }
}

/// Tells what came of an activity once its day has come, or why it's called off.
public struct TellPupilActivity: Action {
  public let id: RecordedPupilActivity.ID
  public let isHeld: Bool
  public let words: String

  public init(_ id: RecordedPupilActivity.ID, isHeld: Bool, words: String) {
    self.id = id
    self.isHeld = isHeld
    self.words = words
  }

  public var permission: Permission { .keepPupils }

  public func place(in connection: any Connection) throws -> Place {
    guard let found = try connection.pupilActivity(id) else { return .county }
    return try connection.classTie(found.tie)?.place ?? .county
  }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.pupilActivity(id) else {
      throw Refused(.noPupilActivity(id))
    }
    if let end = found.end, end.isHeld == isHeld, end.words == words.trimmed { return }
    var reasons = work.reasons(against: words, longest: NotePupilActivity.longestWords)
    if found.end != nil { reasons.append(.activityIsTold) }
    if isHeld, found.activity.day > work.today {
      reasons.append(.dayAhead(found.activity.day, today: work.today))
    }
    try Refused.unless(reasons)
    let event = try work.record("tell-pupil-activity", of: id, "held \(isHeld)")
    try work.connection.execute(
      """
      INSERT INTO pupil_activity_end
        (activity_id, is_held, words, account, person, day, event_sequence)
      VALUES
        (\(id), \(isHeld ? 1 : 0), \(words.trimmed), \(work.actor.account), \(work.actor.name),
         \(work.today), \(event.sequence))
      """)
  }
}
