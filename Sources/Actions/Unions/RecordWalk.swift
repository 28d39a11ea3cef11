public import Access
internal import Policy
public import Staffing
public import Store
public import Uniting
internal import Wording

/// Notes what somebody who walks did on a day, by form and level (S001-040): by the teacher or
/// for one of the two schools.
public struct RecordWalk: Action {
  public let decision: WalkDecision.ID
  public let day: Day
  public let form: String
  public let level: String
  public let topic: String
  public let side: UnionSide

  public init(
    _ decision: WalkDecision.ID, on day: Day, form: String, level: String, topic: String,
    by side: UnionSide
  ) {
    self.decision = decision
    self.day = day
    self.form = form
    self.level = level
    self.topic = topic.trimmed
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  /// - Returns: The walk's id; that of the same one when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> Walk.ID {
    let found = try work.walkDecision(decision, as: side)
    if found.withdrawal != nil { throw Refused(.noWalkDecision(decision.rawValue)) }
    let same = try work.connection.walks(of: decision).first {
      $0.withdrawal == nil && $0.walk.day == day && $0.walk.form == form
        && $0.walk.level == level && $0.topic == topic
    }
    if let same { return same.id }
    let walking = try work.unionTerms(on: day).walking
    var reasons: [Phrase] = []
    if day > work.today {
      reasons.append(.dayAhead(day, today: work.today))
    } else if !found.decision.days.contains(day) {
      reasons.append(.walkDays(day, found.decision.days))
    }
    if walking[form: form] == nil { reasons.append(.noWalkForm(form)) }
    if walking[level: level] == nil { reasons.append(.noWalkLevel(level)) }
    reasons += work.reasons(against: topic, longest: 200)
    try Refused.unless(reasons)
    let event = try work.record(
      "record-walk", of: decision.rawValue, "form \(form) level \(level) day \(day)")
    let id = Walk.ID("W-\(event.sequence)")
    try work.connection.execute(
      """
      INSERT INTO walk
        (id, decision_id, held_on, form, level, topic, account, person, day, event_sequence)
      VALUES
        (\(id.rawValue), \(decision.rawValue), \(day), \(form), \(level), \(topic),
         \(work.byHand), \(event.sequence))
      """)
    return id
  }
}

/// Hands in the reflection on a walk, once: it goes to the lead of the union (S001-047).
public struct ReportWalk: Action {
  public static let longestWords = 3_000

  public let walk: Walk.ID
  public let words: String
  public let side: UnionSide

  public init(_ walk: Walk.ID, _ words: String, by side: UnionSide) {
    self.walk = walk
    self.words = words.trimmed
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.walk(walk), found.withdrawal == nil else {
      throw Refused(.noUnionRecord(walk.rawValue))
    }
    _ = try work.walkDecision(found.walk.decision, as: side)
    if let report = found.report {
      if report.words == words { return }
      throw Refused(.walkReported(report.hand.day))
    }
    try Refused.unless(work.reasons(against: words, longest: Self.longestWords))
    let event = try work.record("report-walk", of: walk.rawValue)
    try work.connection.execute(
      """
      INSERT INTO walk_report (walk_id, words, account, person, day, event_sequence)
      VALUES (\(walk.rawValue), \(words), \(work.byHand), \(event.sequence))
      """)
  }
}

extension Work {
  /// A decision that somebody keeps: the teacher who walks, or one of the two schools.
  ///
  /// - Throws: `Refused` when there's none, or it's of others.
  func walkDecision(
    _ id: WalkDecision.ID, as side: UnionSide
  ) throws -> RecordedWalkDecision {
    guard let found = try connection.walkDecision(id) else {
      throw Refused(.noWalkDecision(id.rawValue))
    }
    let concerns =
      switch side {
      case .office: true
      case .school(let school): [found.decision.home, found.decision.host].contains(school)
      case .own(let teacher): found.decision.teacher == teacher
      }
    guard concerns else { throw Refused(.noWalkDecision(id.rawValue)) }
    return found
  }
}
