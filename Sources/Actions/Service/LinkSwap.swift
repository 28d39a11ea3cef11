public import Access
internal import Season
public import Serving
public import Staffing
public import Store
internal import Wording

/// Says that two placements are the legs of an exchange of places, where the plan didn't
/// (换岗, S000-171). Everything that stands against it is said at once.
public struct LinkSwap: Action {
  public let first: PlacementOrder.ID
  public let second: PlacementOrder.ID

  public init(_ first: PlacementOrder.ID, with second: PlacementOrder.ID) {
    self.first = first
    self.second = second
  }

  public var permission: Permission { .issueOrders }

  @discardableResult
  public func perform(in work: Work) throws -> SwapLink.ID {
    let links = try work.connection.swapLinks()
    if let same = links.first(where: { $0.other(than: first) == second }) { return same.id }
    var reasons: [Phrase] = []
    let orders = try work.orders([first, second], where: { _ in true }, &reasons)
    for order in orders {
      if order.state(on: work.today).isFinal { reasons.append(.swapOver(order.line.name)) }
      if links.contains(where: { $0.other(than: order.id) != nil }) {
        reasons.append(.swapTaken(order.line.name))
      }
    }
    if orders.count == 2 {
      let (one, other) = (orders[0], orders[1])
      reasons += one.leg.faults(with: other.leg).map {
        .swapFault($0, one.line.name, other.line.name)
      }
    }
    try Refused.unless(reasons)
    let event = try work.record("link-swap", of: first, "other \(second)")
    return try work.connection.insertSwap(first, second, number: 1, byPlan: false, work, event)
  }
}

/// Says that two placements are no exchange after all, with a reason.
public struct UnlinkSwap: Action {
  public let link: SwapLink.ID
  public let reason: String

  public init(_ link: SwapLink.ID, because reason: String) {
    self.link = link
    self.reason = reason
  }

  public var permission: Permission { .issueOrders }

  public func perform(in work: Work) throws {
    guard try work.connection.swapLinks().contains(where: { $0.id == link }) else {
      throw Refused(.noSwapLink(link))
    }
    try Refused.unless(work.reasons(against: reason, longest: 200))
    let event = try work.record("unlink-swap", of: link)
    try work.connection.execute(
      """
      INSERT INTO swap_link_end (link_id, reason, account, person, day, event_sequence)
      VALUES
        (\(link), \(reason.trimmed), \(work.actor.account), \(work.actor.name), \(work.today),
         \(event.sequence))
      """)
  }
}

extension PlacementOrder {
  /// As one of two that may be an exchange.
  public var leg: SwapLeg {
    SwapLeg(
      id: id, teacher: teacher, from: line.from, to: line.to, stage: line.stage,
      subject: line.subject, days: days)
  }

  /// Where it is on a day, as a leg of an exchange.
  public func standing(on day: Day) -> SwapStanding.Leg {
    if self.day(of: .cancel) != nil { return .cancelled }
    guard let stay else { return .expected(days.lowerBound) }
    if day < stay.lowerBound { return .expected(stay.lowerBound) }
    return day <= stay.upperBound ? .runs : .ended(stay.upperBound)
  }
}

extension Connection {
  /// Notes the legs of an exchange; several of one event have a number each.
  @discardableResult
  func insertSwap(
    _ first: PlacementOrder.ID, _ second: PlacementOrder.ID, number: Int, byPlan: Bool,
    _ work: Work, _ event: AuditEvent
  ) throws -> SwapLink.ID {
    let id = "X-\(event.sequence)-\(number)"
    try execute(
      """
      INSERT INTO swap_link
        (id, first_order, second_order, by_plan, account, person, day, event_sequence)
      VALUES
        (\(id), \(first), \(second), \(byPlan ? 1 : 0), \(work.actor.account),
         \(work.actor.name), \(work.today), \(event.sequence))
      """)
    return id
  }
}
