public import Access
internal import Policy
public import Serving
public import Staffing
public import Store
internal import Wording

/// States who teaches the lessons of somebody the school sends away (S003-09, S003-33); the
/// last word holds.
public struct StateCover: Action {
  public static let longestWords = 200

  public let school: School.ID
  public let order: PlacementOrder.ID
  public let plan: CoverPlan

  public init(at school: School.ID, for order: PlacementOrder.ID, _ plan: CoverPlan) {
    self.school = school
    self.order = order
    self.plan = plan
  }

  public var permission: Permission { .keepService }
  public func place(in connection: any Connection) throws -> Place { .school(school) }

  public func perform(in work: Work) throws {
    let terms = try work.careTerms()
    var reasons: [Phrase] = []
    let found = try work.orders(
      [order], where: { $0.line.from == school }, &reasons
    ).first
    if let found, !found.isCared(on: work.today) {
      reasons.append(.doesNotServe(found.line.name, on: work.today))
    }
    reasons += plan.faults(ways: Set(terms.covers.map(\.key))).map { .coverFault($0) }
    for part in plan.parts where part.words.count > Self.longestWords {
      reasons.append(.tooLong(part.words.count, allowed: Self.longestWords))
    }
    try Refused.unless(reasons)
    var kept = plan
    for part in kept.parts.indices { kept.parts[part].words = kept.parts[part].words.trimmed }
    if try work.connection.coverPlans()[order]?.plan == kept { return }
    let event = try work.record("state-cover", of: order)
    for (number, part) in kept.parts.enumerated() {
      try work.connection.execute(
        """
        INSERT INTO cover_plan
          (event_sequence, order_id, part, taught, way, periods, words, account, person, day)
        VALUES
          (\(event.sequence), \(order), \(number), \(kept.taught), \(part.way), \(part.periods),
           \(part.words), \(work.actor.account), \(work.actor.name), \(work.today))
        """)
    }
  }
}
