public import Access
public import Season
public import Staffing
public import Store
internal import Wording

/// One step of an order after it was issued: release, arrival, the choice for
/// the second year, renewal, return, early end.
///
///     TakeOrderStep(.release, of: id)                      // the sending school
///     TakeOrderStep(.arrive, of: id)                       // the receiving school
///     TakeOrderStep(.renew, of: id, until: day)            // the bureau
///     TakeOrderStep(.endEarly, of: id, note: "…")          // the bureau, with a reason
public struct TakeOrderStep: Action {
  public let step: OrderCase.Step
  public let order: String
  public let until: Day?
  public let note: String

  public init(_ step: OrderCase.Step, of order: String, until: Day? = nil, note: String = "") {
    self.step = step
    self.order = order
    self.until = until
    self.note = note
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
    try Refused.unless(reasons)
    let event = try work.record(
      "\(step.rawValue)-order", of: order, until.map { "until \($0)" } ?? "")
    try work.connection.insertStep(
      step, of: order, at: found.steps.count + 1, work, event, until: until, note: note.trimmed)
  }

  /// Steps that somebody may want explained later.
  private var needsReason: Bool {
    [.endEarly, .cancel, .repost, .askReturn, .refuseReturn].contains(step)
  }
}
