public import Access
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Opens a survey of one of the book's kinds for some days; one of a kind at a time.
public struct OpenSurvey: Action {
  public let kind: String
  public let first: Day
  public let last: Day

  public init(_ kind: String, from first: Day, to last: Day) {
    self.kind = kind
    self.first = first
    self.last = last
  }

  public var permission: Permission { .keepSurveys }
  public func place(in connection: any Connection) throws -> Place { .county }

  /// - Returns: The survey's id; that of the one that says the same already when it was sent
  ///   twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedSurvey.ID {
    let terms = try work.surveyTerms(on: first)
    guard first <= last else { throw Refused(.surveyBackwards(first, last)) }
    let others = try work.connection.surveys().filter {
      $0.kind == kind && $0.cancellation == nil && $0.days.overlaps(first...last)
    }
    if let same = others.first(where: { $0.days == first...last }) { return same.id }
    var reasons: [Phrase] = []
    if terms[kind: kind] == nil { reasons.append(.noSurveyKind(kind)) }
    if first < work.today { reasons.append(.surveyInThePast(first, today: work.today)) }
    let days = last.ordinal - first.ordinal + 1
    let allowed = terms.shortest.value...max(terms.shortest.value, terms.longest.value)
    if !allowed.contains(days) { reasons.append(.surveyDays(days, allowed: allowed)) }
    if let other = others.first { reasons.append(.surveyOverlaps(other.days)) }
    try Refused.unless(reasons)
    let event = try work.record("open-survey", of: kind, "days \(first) \(last)")
    let id = "Q-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO survey (id, kind, first_day, last_day, account, person, day, event_sequence)
      VALUES
        (\(id), \(kind), \(first), \(last), \(work.actor.account), \(work.actor.name),
         \(work.today), \(event.sequence))
      """)
    return id
  }
}

/// Calls a survey off before it's over; what was answered isn't shown to anybody.
public struct CancelSurvey: Action {
  public let id: RecordedSurvey.ID
  public let reason: String

  public init(_ id: RecordedSurvey.ID, because reason: String) {
    self.id = id
    self.reason = reason
  }

  public var permission: Permission { .keepSurveys }
  public func place(in connection: any Connection) throws -> Place { .county }

  public func perform(in work: Work) throws {
    guard let survey = try work.connection.survey(id) else { throw Refused(.noSurvey(id)) }
    if survey.cancellation != nil { return }
    var reasons = work.reasons(against: reason, longest: 200)
    if survey.isOver(on: work.today) { reasons.append(.surveyIsClosed(survey.days)) }
    try Refused.unless(reasons)
    let event = try work.record("cancel-survey", of: id)
    try work.connection.execute(
      """
      INSERT INTO survey_cancellation (survey_id, reason, account, person, day, event_sequence)
      VALUES
        (\(id), \(reason.trimmed), \(work.actor.account), \(work.actor.name), \(work.today),
         \(event.sequence))
      """)
  }
}
