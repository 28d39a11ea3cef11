public import Access
internal import Chronicle
public import Season
public import Staffing
public import Store
internal import Wording

/// One step of an order after it was issued: release, arrival, the choice for
/// the second year (S001-022), renewal, return (S001-023), early end. What it makes of
/// where people teach is recorded with it.
///
///     TakeOrderStep(.release, of: id)                      // the sending school
///     TakeOrderStep(.arrive, of: id)                       // the receiving school
///     TakeOrderStep(.arrive, of: id, share: 40)            // of somebody who comes for a part of the week
///     TakeOrderStep(.renew, of: id, until: day)            // the bureau
///     TakeOrderStep(.endEarly, of: id, note: "…")          // the bureau, with a reason
public struct TakeOrderStep: Action {
  public let step: OrderCase.Step
  public let order: String
  public let until: Day?
  public let note: String

  /// How much of full time somebody who comes for a part of the week spends at the
  /// receiving school, in hundredths; only asked at their arrival.
  public let share: Int?

  public init(
    _ step: OrderCase.Step, of order: String, until: Day? = nil, note: String = "",
    share: Int? = nil
  ) {
    self.step = step
    self.order = order
    self.until = until
    self.note = note
    self.share = share
  }

  public var permission: Permission {
    switch step {
    case .issue: .issueOrders
    case .release: .confirmRelease
    case .arrive: .confirmArrival
    case .hire, .repost, .askReturn: .decideSecondYear
    case .approveReturn, .refuseReturn, .renew, .giveBack, .endEarly, .cancel: .endPlacement
    }
  }

  /// The sending school releases, the receiving one receives and chooses for the
  /// second year, the bureau does the rest.
  public func place(in connection: any Connection) throws -> Place {
    guard let line = try connection.order(order)?.line else { return .county }
    return switch step {
    case .release: .school(line.from)
    case .arrive, .hire, .repost, .askReturn: .school(line.to)
    default: .county
    }
  }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.order(order) else { throw Refused(.noOrder(order)) }
    // A second click, or the same page in a second window.
    if let last = found.steps.last, last.step == step, last.until == until,
      last.day == work.today, step != .issue
    {
      return
    }
    var reasons: [Phrase] = []
    if needsReason && note.trimmed.isEmpty { reasons.append(.needsWords) }
    if note.count > 500 { reasons.append(.tooLong(note.count, allowed: 500)) }
    if step == .renew && until == nil { reasons.append(.needsDay) }
    var situation = found.situation
    do { try situation.take(step, on: work.today, until: until) } catch {
      reasons.append(.orderFault(error, step: step, order: found.number))
    }
    var facts = PlacementFacts(found, in: work.connection)
    if step == .arrive, found.relation == .itinerant {
      reasons += try facts.reasonsAgainst(share: share, from: work.today)
    }
    if step == .arrive, try work.lacksPlan(found) {
      reasons.append(.needsServicePlan(found.line.name))
    }
    try Refused.unless(reasons)
    try facts.take(step, after: found, on: work.today, until: until, share: share)
    let event = try work.record(
      "\(step.rawValue)-order", of: order, until.map { "until \($0)" } ?? "", facts.change)
    try work.connection.insertStep(
      step, of: order, at: found.steps.count + 1, work, event, until: until, note: note.trimmed)
  }

  /// Steps that somebody may want explained later.
  private var needsReason: Bool {
    [.endEarly, .cancel, .repost, .askReturn, .refuseReturn].contains(step)
  }
}

extension PlacementFacts {
  /// - Parameter order: As it stood before the step.
  mutating func take(
    _ step: OrderCase.Step, after order: PlacementOrder, on today: Day, until: Day?, share: Int?
  ) throws {
    switch step {
    case .arrive: try arrive(on: today, share: share)
    case .renew: try until.map { try renew(until: $0) }
    case .endEarly, .approveReturn, .giveBack:
      // The day itself was still spent there.
      if order.hasArrived { try end(from: today.advanced(by: 1)) }
    case .issue, .release, .hire, .repost, .askReturn, .refuseReturn, .cancel: break
    }
  }

  func reasonsAgainst(share: Int?, from day: Day) throws -> [Phrase] {
    let allowed = try shares(from: day)
    guard let share else { return [.needsShare(allowed)] }
    return allowed.contains(share) ? [] : [.shareOutside(share, allowed: allowed)]
  }
}

extension Work {
  /// Adds the action's event, with the facts that it changes if there are any.
  func record(
    _ what: String, of subject: String, _ details: String, _ change: FactChange
  ) throws -> AuditEvent {
    change.isEmpty
      ? try record(what, of: subject, details)
      : try record(what, of: subject, details, changing: change)
  }
}
