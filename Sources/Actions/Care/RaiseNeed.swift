public import Access
internal import Policy
public import Serving
public import Staffing
public import Store
internal import Wording

/// Raises what somebody who serves elsewhere needs, or promises them something: the teacher, or
/// either of the two schools for them (S000-049, S003-29).
public struct RaiseNeed: Action {
  public static let longestWords = 500

  public let side: RecordDuty.Side
  public let order: PlacementOrder.ID
  public let kind: String
  public let words: String

  public init(
    _ kind: String, of order: PlacementOrder.ID, _ words: String, by side: RecordDuty.Side
  ) {
    self.side = side
    self.order = order
    self.kind = kind
    self.words = words
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  /// - Returns: The need's id; that of the one that says the same already and isn't met.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedNeed.ID {
    let same = try work.connection.needs().first {
      $0.order == order && $0.kind == kind && $0.words == words.trimmed
        && $0.raiser == side.party && $0.situation.state != .met
    }
    if let same { return same.id }
    let terms = try work.careTerms()
    var reasons: [Phrase] = []
    let found = try work.orders([order], where: side.concerns, &reasons).first
    if let found, !found.isCared(on: work.today) {
      reasons.append(.doesNotServe(found.line.name, on: work.today))
    }
    let need = terms[need: kind]
    if need == nil { reasons.append(.noNeedKind(kind)) }
    reasons += work.reasons(against: words, longest: Self.longestWords)
    try Refused.unless(reasons)
    guard let need else { throw Refused(.noNeedKind(kind)) }
    let event = try work.record("raise-need", of: order, "kind \(kind)")
    let id = "N-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO care_need
        (id, order_id, kind, words, raiser, owner, within, account, person, day, event_sequence)
      VALUES
        (\(id), \(order), \(kind), \(words.trimmed), \(side.party.rawValue),
         \(need.owner.rawValue), \(max(1, need.within.value)), \(work.actor.account),
         \(work.actor.name), \(work.today), \(event.sequence))
      """)
    return id
  }
}

/// Answers a need, hands it on, or says as whoever raised it whether it's met.
public struct TakeNeedStep: Action {
  public let side: RecordDuty.Side
  public let id: RecordedNeed.ID
  public let step: NeedCase.Step
  public let words: String

  public init(
    _ step: NeedCase.Step, of id: RecordedNeed.ID, words: String, by side: RecordDuty.Side
  ) {
    self.side = side
    self.id = id
    self.step = step
    self.words = words
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  public func perform(in work: Work) throws {
    guard let need = try work.connection.need(id),
      let order = try work.connection.order(need.order), side.concerns(order)
    else { throw Refused(.noNeed(id)) }
    // Sent twice.
    if let last = need.steps.last, last.step == step, last.party == side.party,
      last.words == words.trimmed
    {
      return
    }
    var reasons: [Phrase] = []
    var situation = need.situation
    do { try situation.take(step, by: side.party, on: work.today) } catch {
      reasons.append(.needFault(error))
    }
    // That a need is met says enough.
    if step != .accept || !words.trimmed.isEmpty {
      reasons += work.reasons(against: words, longest: RaiseNeed.longestWords)
    }
    try Refused.unless(reasons)
    let (name, receiver) = step.written
    let event = try work.record("take-need-step", of: id, "step \(name)")
    try work.connection.execute(
      """
      INSERT INTO care_step
        (event_sequence, need_id, step, party, receiver, words, account, person, day)
      VALUES
        (\(event.sequence), \(id), \(name), \(side.party.rawValue), \(receiver),
         \(words.trimmed), \(work.actor.account), \(work.actor.name), \(work.today))
      """)
  }
}

extension NeedCase.Step {
  fileprivate var written: (name: String, receiver: String) {
    switch self {
    case .handOn(let party): ("hand-on", party.rawValue)
    case .answer: ("answer", "")
    case .accept: ("accept", "")
    case .reopen: ("reopen", "")
    }
  }
}

extension PlacementOrder {
  /// Whether somebody is expected or serves, so that they may need something.
  public func isCared(on day: Day) -> Bool {
    [.issued, .released].contains(state(on: day)) || isServed(on: day)
  }
}
