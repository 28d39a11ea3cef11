public import Access
internal import Policy
public import Staffing
public import Store
public import Training
internal import Wording

/// Hands in a school's plan of its own training of a term, or a better one after it was sent
/// back (校本培训计划, S002-03).
public struct HandInSchoolPlan: Action {
  public let school: School.ID
  public let plan: SchoolPlan

  public init(_ plan: SchoolPlan, of school: School.ID) {
    self.school = school
    self.plan = plan
  }

  public var permission: Permission { .nominateTraining }
  public func place(in connection: any Connection) throws -> Place { .school(school) }

  /// - Returns: The plan's number; that of the one that says the same when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedSchoolPlan.ID {
    let (terms, schools) = try work.schoolTrainingTerms()
    var plan = plan
    plan.goal = plan.goal.trimmed
    for place in plan.activities.indices {
      plan.activities[place].theme = plan.activities[place].theme.trimmed
      plan.activities[place].audience = plan.activities[place].audience.trimmed
    }
    let known = try work.connection.schoolPlans(in: plan.term, of: school).first
    if let known, known.plan == plan, known.state != .returned { return known.id }
    var reasons = plan.faults(terms, schools.plan).map { Phrase.planFault($0) }
    if plan.term.days.upperBound < work.today { reasons.append(.planTermOver(plan.term)) }
    if known?.state == .accepted { reasons.append(.planAcceptedAlready) }
    try Refused.unless(reasons)
    let event = try work.record(
      "hand-in-school-plan", of: school.rawValue, "term \(plan.term) hours \(plan.hours)")
    try work.connection.execute(
      """
      INSERT INTO school_training_plan
        (event_sequence, school_id, term, goal, account, person, day)
      VALUES
        (\(event.sequence), \(school.rawValue), \(plan.term.ordinal), \(plan.goal),
         \(work.saying))
      """)
    for (place, activity) in plan.activities.enumerated() {
      try work.connection.execute(
        """
        INSERT INTO school_training_activity
          (event_sequence, number, month, theme, kind, topic, hours, audience)
        VALUES
          (\(event.sequence), \(place + 1), \(activity.month.ordinal), \(activity.theme),
           \(activity.kind), \(activity.topic), \(activity.hours), \(activity.audience))
        """)
    }
    return event.sequence
  }
}

/// Accepts a school's plan, or sends it back with a reason: the training school's word
/// (S002-03).
public struct DecideSchoolPlan: Action {
  public let id: RecordedSchoolPlan.ID
  public let isAccepted: Bool

  /// May be empty where it's accepted.
  public let reason: String

  public init(_ id: RecordedSchoolPlan.ID, accepted isAccepted: Bool, because reason: String) {
    self.id = id
    self.isAccepted = isAccepted
    self.reason = reason
  }

  public var permission: Permission { .recogniseTraining }

  public func perform(in work: Work) throws {
    guard let known = try work.connection.schoolPlan(id) else {
      throw Refused(.noSchoolPlan(id))
    }
    if let verdict = known.verdict, verdict.isAccepted == isAccepted { return }
    var reasons = isAccepted ? work.reasons(beyond: 200, reason) : work.reasons(for: reason)
    if known.verdict != nil { reasons.append(.planDecided) }
    if known.hand.account == work.actor.account { reasons.append(.ownSchoolPlan) }
    try Refused.unless(reasons)
    let event = try work.record(
      isAccepted ? "accept-school-plan" : "return-school-plan", of: known.school.rawValue,
      "plan \(id)")
    try work.connection.execute(
      """
      INSERT INTO school_training_verdict
        (event_sequence, plan_event, accepted, reason, account, person, day)
      VALUES (\(event.sequence), \(id), \(isAccepted), \(reason.trimmed), \(work.saying))
      """)
  }
}
