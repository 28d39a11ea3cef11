public import Access
public import Staffing
internal import Store
internal import Wording

/// Says for one person what becomes of the personnel relation while the order runs.
///
/// A transfer takes the relation along and nothing else; an exchange doesn't become
/// one (S001-051). Papers that have their number stay as they are. Of those who have
/// arrived it changes from today on where the record says that they teach.
public struct SetRelation: Action {
  public let order: String
  public let relation: Placement.Relation
  public let reason: String

  /// As at an arrival; asked when somebody who has arrived comes for a part of the week
  /// from now on.
  public let share: Int?

  public init(
    of order: String, to relation: Placement.Relation, because reason: String, share: Int? = nil
  ) {
    self.order = order
    self.relation = relation
    self.reason = reason
    self.share = share
  }

  public var permission: Permission { .issueOrders }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.order(order) else { throw Refused(.noOrder(order)) }
    if found.relation == relation { return }
    var reasons: [Phrase] = []
    if found.relation == .moves || relation == .moves { reasons.append(.relationOfTransfer) }
    if found.state(on: work.today).isFinal { reasons.append(.orderIsOver(found.number)) }
    if reason.trimmed.isEmpty { reasons.append(.needsWords) }
    if reason.count > 200 { reasons.append(.tooLong(reason.count, allowed: 200)) }
    var facts = PlacementFacts(found, in: work.connection)
    if found.hasArrived, relation == .itinerant {
      reasons += try facts.reasonsAgainst(share: share, from: work.today)
    }
    try Refused.unless(reasons)
    if found.hasArrived { try facts.set(relation, share: share, from: work.today) }
    let event = try work.record("set-relation", of: order, relation.rawValue, facts.change)
    try work.connection.insertRelation(
      relation, of: order, because: reason.trimmed, event: event)
  }
}
