public import Access
public import Mentoring
public import Staffing
public import Store
internal import Wording

/// States a bond's plan, or states it anew: what's to be reached and by which steps
/// (工作计划和实施方案, S000-010). Every version stays.
public struct StateMentorPlan: Action {
  /// The most characters of either text.
  public static let longestText = 1_000

  public let bond: Mentorship.ID
  public let side: MentorSide
  public let aim: String
  public let steps: String

  public init(_ bond: Mentorship.ID, by side: MentorSide, aim: String, steps: String) {
    self.bond = bond
    self.side = side
    self.aim = aim
    self.steps = steps
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place {
    try side.place(of: bond, connection)
  }

  public func perform(in work: Work) throws {
    let found = try work.openBond(bond, as: side)
    var reasons: [Phrase] = []
    if aim.trimmed.isEmpty { reasons.append(.needsMentorAim) }
    if steps.trimmed.isEmpty { reasons.append(.needsMentorSteps) }
    for text in [aim, steps] where text.count > Self.longestText {
      reasons.append(.tooLong(text.count, allowed: Self.longestText))
    }
    try Refused.unless(reasons)
    let last = try work.connection.mentorPlans(of: found.id).last
    if last?.aim == aim.trimmed, last?.steps == steps.trimmed { return }
    let event = try work.record("state-mentor-plan", of: bond.rawValue)
    try work.connection.execute(
      """
      INSERT INTO mentor_plan (event_sequence, bond_id, aim, steps, account, person, day)
      VALUES
        (\(event.sequence), \(bond.rawValue), \(aim.trimmed), \(steps.trimmed),
         \(work.actor.account), \(work.actor.name), \(work.today))
      """)
  }
}

/// Agrees to the plan as it stands, for a school or an office; whoever wrote it doesn't.
///
/// Where the book wants a plan first, what was done before the first agreement isn't counted.
public struct AgreeMentorPlan: Action {
  public let bond: Mentorship.ID

  /// The version that was read.
  public let plan: Int

  public init(_ plan: Int, of bond: Mentorship.ID) {
    self.plan = plan
    self.bond = bond
  }

  public var permission: Permission { .keepMentorship }
  public func place(in connection: any Connection) throws -> Place {
    try MentorSide.keeper.place(of: bond, connection)
  }

  public func perform(in work: Work) throws {
    _ = try work.openBond(bond, as: .keeper)
    guard let last = try work.connection.mentorPlans(of: bond).last, last.number == plan else {
      throw Refused(.mentorPlanMovedOn)
    }
    if last.agreement != nil { return }
    if last.hand.account == work.actor.account { throw Refused(.ownCase) }
    let event = try work.record("agree-mentor-plan", of: bond.rawValue, "plan \(plan)")
    try work.connection.execute(
      """
      INSERT INTO mentor_plan_agreement (plan_sequence, account, person, day, event_sequence)
      VALUES
        (\(plan), \(work.actor.account), \(work.actor.name), \(work.today), \(event.sequence))
      """)
  }
}
