public import Access
internal import Season
public import Serving
public import Staffing
public import Store
internal import Wording

/// States the plans of teachers who come to a school: their week, what's to be reached, by
/// what it's judged. Nobody's arrival is confirmed before theirs is stated (S000-048).
///
/// Stated again, the later plan holds and the earlier one stays on record.
public struct StateServicePlans: Action {
  public let school: School.ID
  public let plans: [PlacementOrder.ID: ServicePlan]

  public init(at school: School.ID, _ plans: [PlacementOrder.ID: ServicePlan]) {
    self.school = school
    self.plans = plans
  }

  public var permission: Permission { .keepService }

  public func place(in connection: any Connection) throws -> Place { .school(school) }

  /// - Returns: How many were stated; those that are stated so already don't count.
  @discardableResult
  public func perform(in work: Work) throws -> Int {
    var reasons: [Phrase] = []
    let orders = try work.orders(plans.keys.sorted(), where: { $0.line.to == school }, &reasons)
    _ = try work.serviceBooks(for: orders)
    let known = try work.connection.servicePlans()
    for order in orders {
      guard let plan = plans[order.id] else { continue }
      if order.state(on: work.today).isFinal { reasons.append(.placementIsOver(order.line.name)) }
      reasons += plan.trimmed.faults.map { .planFault($0, of: order.line.name) }
    }
    if plans.isEmpty { reasons.append(.nobodyChosen) }
    try Refused.unless(reasons)
    var stated = 0
    for order in orders {
      guard let plan = plans[order.id]?.trimmed, known[order.id]?.plan != plan else { continue }
      let event = try work.record(
        "state-service-plan", of: order.id,
        "lessons \(plan.lessons) guidance \(plan.guidance) study \(plan.study)")
      try work.connection.execute(
        """
        INSERT INTO service_plan
          (event_sequence, order_id, lessons, guidance, study, aim, scheme, day, account, person)
        VALUES
          (\(event.sequence), \(order.id), \(plan.lessons), \(plan.guidance), \(plan.study),
           \(plan.aim), \(plan.scheme), \(work.today), \(work.actor.account), \(work.actor.name))
        """)
      stated += 1
    }
    return stated
  }
}

extension ServicePlan {
  /// As it's kept: without blanks around the texts.
  fileprivate var trimmed: ServicePlan {
    ServicePlan(
      lessons: lessons, guidance: guidance, study: study, aim: aim.trimmed,
      scheme: scheme.trimmed)
  }
}
