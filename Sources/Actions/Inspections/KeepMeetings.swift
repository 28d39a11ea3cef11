public import Access
public import Staffing
public import Store
internal import Wording

/// Keeps a meeting's minutes: what was done since the last one and what is in the way. Its
/// tasks are lines of the ledger, each with its day and person (周一例会, S001-121).
public struct HoldMeeting: Action {
  public let held: Day
  public let review: String
  public let difficulties: String

  public init(on held: Day, review: String, difficulties: String) {
    self.held = held
    self.review = review
    self.difficulties = difficulties
  }

  public var permission: Permission { .planInspections }

  /// - Returns: The meeting's id; that of the one that says the same already when it was sent
  ///   twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedMeeting.ID {
    _ = try work.supervision()
    let review = WrittenText(.meetingReview, review)
    let difficulties = WrittenText(.meetingDifficulties, difficulties)
    var reasons = review.reasons() + difficulties.reasons(isNeeded: false)
    if held > work.today { reasons.append(.dayAhead(held, today: work.today)) }
    try Refused.unless(reasons)
    let same = try work.connection.meetings().first {
      $0.held == held && $0.review == review.text && $0.difficulties == difficulties.text
    }
    if let same { return same.id }
    let event = try work.record("hold-meeting", of: "\(held)")
    let id = "W-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO supervision_meeting
        (id, held, review, difficulties, account, person, day, event_sequence)
      VALUES
        (\(id), \(held), \(review.text), \(difficulties.text), \(work.actor.account),
         \(work.actor.name), \(work.today), \(event.sequence))
      """)
    return id
  }
}

/// Reports a school's month: highlights and how they came about; the figures beside it come
/// from the record (月工作汇报制, S001-122).
///
/// Said again, the later word holds and the earlier one stays on record.
public struct ReportMonth: Action {
  public let school: School.ID
  public let month: Month
  public let highlights: String
  public let methods: String

  public init(_ month: Month, at school: School.ID, highlights: String, methods: String) {
    self.school = school
    self.month = month
    self.highlights = highlights
    self.methods = methods
  }

  public var permission: Permission { .answerFindings }

  public func place(in connection: any Connection) throws -> Place { .school(school) }

  public func perform(in work: Work) throws {
    _ = try work.supervision()
    let highlights = WrittenText(.reportHighlights, highlights)
    let methods = WrittenText(.reportMethods, methods)
    var reasons = highlights.reasons() + methods.reasons()
    if month > work.today.month { reasons.append(.monthAhead(month)) }
    if try work.connection.openSchools(on: work.today)[school] == nil {
      reasons.append(.noSchool(school.rawValue))
    }
    try Refused.unless(reasons)
    let same = try work.connection.schoolReports().contains {
      $0.school == school && $0.month == month && $0.highlights == highlights.text
        && $0.methods == methods.text
    }
    if same { return }
    let event = try work.record("report-month", of: school.rawValue, "month \(month)")
    try work.connection.execute(
      """
      INSERT INTO school_report
        (event_sequence, school, month, highlights, methods, account, person, day)
      VALUES
        (\(event.sequence), \(school.rawValue), \("\(month)"), \(highlights.text),
         \(methods.text), \(work.actor.account), \(work.actor.name), \(work.today))
      """)
  }
}
