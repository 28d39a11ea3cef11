public import Access
internal import Policy
public import Staffing
public import Store
internal import Training
internal import Wording

/// Notes that an activity of a school's accepted plan took place (S002-03).
public struct NotePlanDeed: Action {
  public static let mostPeople = 2_000

  public let plan: RecordedSchoolPlan.ID

  /// By its number in the plan, from 1.
  public let activity: Int
  public let day: Day
  public let hours: Int
  public let people: Int
  public let words: String

  public init(
    _ activity: Int, of plan: RecordedSchoolPlan.ID, on day: Day, hours: Int, people: Int,
    _ words: String
  ) {
    self.plan = plan
    self.activity = activity
    self.day = day
    self.hours = hours
    self.people = people
    self.words = words
  }

  public var permission: Permission { .nominateTraining }

  /// - Note: A plan that isn't there belongs to the county, whose keepers are told so.
  public func place(in connection: any Connection) throws -> Place {
    try connection.schoolPlan(plan).map { .school($0.school) } ?? .county
  }

  public func perform(in work: Work) throws {
    guard let known = try work.connection.schoolPlan(plan) else {
      throw Refused(.noSchoolPlan(plan))
    }
    let term = known.plan.term
    let isThere = try work.connection.schoolPlanDeeds(in: term).contains {
      $0.withdrawal == nil && $0.plan == plan && $0.activity == activity && $0.day == day
        && $0.hours == hours && $0.people == people && $0.words == words.trimmed
    }
    if isThere { return }
    var reasons = work.reasons(beyond: 200, words)
    if known.state != .accepted { reasons.append(.planNotAccepted) }
    let count = known.plan.activities.count
    if activity < 1 || activity > count {
      reasons.append(.noPlanActivity(activity, of: count))
    }
    if day > work.today { reasons.append(.dayAhead(day, today: work.today)) }
    if !term.days.contains(day) { reasons.append(.dayOutsideTerm(day, term)) }
    for (number, most) in [(hours, SchoolPlan.mostHours), (people, Self.mostPeople)]
    where !(1...most).contains(number) {
      reasons.append(.numberOutside(number, 1...most))
    }
    try Refused.unless(reasons)
    let event = try work.record(
      "note-plan-deed", of: known.school.rawValue,
      "plan \(plan) activity \(activity) day \(day) hours \(hours) people \(people)")
    try work.connection.execute(
      """
      INSERT INTO school_training_deed
        (event_sequence, plan_event, activity, held_on, hours, people, words, account, person,
         day)
      VALUES
        (\(event.sequence), \(plan), \(activity), \(day), \(hours), \(people),
         \(words.trimmed), \(work.saying))
      """)
  }
}

/// Takes back what was noted of a plan; the reason stays on record.
public struct WithdrawPlanDeed: Action {
  public let id: SchoolPlanDeed.ID
  public let reason: String

  public init(_ id: SchoolPlanDeed.ID, because reason: String) {
    self.id = id
    self.reason = reason
  }

  public var permission: Permission { .nominateTraining }

  public func place(in connection: any Connection) throws -> Place {
    guard let deed = try connection.schoolPlanDeed(id),
      let plan = try connection.schoolPlan(deed.plan)
    else { return .county }
    return .school(plan.school)
  }

  public func perform(in work: Work) throws {
    guard let deed = try work.connection.schoolPlanDeed(id) else {
      throw Refused(.noPlanDeed(id))
    }
    if deed.withdrawal != nil { return }
    try Refused.unless(work.reasons(for: reason))
    let event = try work.record("withdraw-plan-deed", of: "\(id)", "plan \(deed.plan)")
    try work.connection.execute(
      """
      INSERT INTO school_training_deed_withdrawal
        (event_sequence, deed_event, reason, account, person, day)
      VALUES (\(event.sequence), \(id), \(reason.trimmed), \(work.saying))
      """)
  }
}
