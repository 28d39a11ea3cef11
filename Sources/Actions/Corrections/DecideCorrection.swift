public import Access
public import Chronicle
public import Store

/// Makes a proposed correction part of the record: a second person's decision.
public struct ConfirmCorrection: Action {
  public let id: String

  /// The effects that the person looked at; if the record has changed since,
  /// nothing is confirmed.
  public let shown: FactChange

  public init(_ id: String, shown: FactChange) {
    self.id = id
    self.shown = shown
  }

  public var permission: Permission { .confirmCorrection }

  public func place(in connection: any Connection) throws -> Place {
    try connection.place(ofCorrection: id)
  }

  public func perform(in work: Work) throws {
    let correction = try work.connection.open(id)
    let change = try work.connection.timeline(correction.line).stating(
      correction.value, during: correction.period)
    var reasons: [CorrectionRefusal.Reason] = []
    if [work.actor.account, work.actor.onBehalfOf].contains(correction.proposedBy) {
      reasons.append(.isOwnProposal(by: correction.proposedBy))
    }
    if change.isEmpty {
      reasons.append(.changesNothing)
    } else if change != shown {
      reasons.append(.recordChanged)
    }
    guard reasons.isEmpty else { throw CorrectionRefusal(reasons) }
    let event = try work.record("confirm-correction", of: id, changing: change)
    try work.connection.decideCorrection(
      id, .confirmed, by: work.actor.account, saying: "", event: event.sequence)
  }
}

/// Sends a proposed correction back, with the reason.
public struct RefuseCorrection: Action {
  public let id: String
  public let reason: String

  public init(_ id: String, reason: String) {
    self.id = id
    self.reason = reason
  }

  public var permission: Permission { .confirmCorrection }

  public func place(in connection: any Connection) throws -> Place {
    try connection.place(ofCorrection: id)
  }

  public func perform(in work: Work) throws {
    _ = try work.connection.open(id)
    guard !reason.allSatisfy(\.isWhitespace) else { throw CorrectionRefusal([.noReason]) }
    let event = try work.record("refuse-correction", of: id)
    try work.connection.decideCorrection(
      id, .refused, by: work.actor.account, saying: reason, event: event.sequence)
  }
}

/// Takes a confirmed correction back, while nothing rests on it: the record then
/// says what it said before, and still knows that it was corrected and undone.
public struct UndoCorrection: Action {
  public let id: String
  public let reason: String

  public init(_ id: String, reason: String) {
    self.id = id
    self.reason = reason
  }

  public var permission: Permission { .confirmCorrection }

  public func place(in connection: any Connection) throws -> Place {
    try connection.place(ofCorrection: id)
  }

  public func perform(in work: Work) throws {
    guard let correction = try work.connection.correction(id) else {
      throw CorrectionRefusal([.unknown(id)])
    }
    var reasons: [CorrectionRefusal.Reason] = []
    if reason.allSatisfy(\.isWhitespace) { reasons.append(.noReason) }
    guard correction.state == .confirmed, let confirmed = correction.decidedEvent else {
      throw CorrectionRefusal(reasons + [.isNotInForce])
    }
    guard let undo = try work.connection.undoing(event: confirmed) else {
      throw CorrectionRefusal(reasons + [.builtUpon])
    }
    guard reasons.isEmpty else { throw CorrectionRefusal(reasons) }
    let event = try work.record("undo-correction", of: id, changing: undo)
    try work.connection.decideCorrection(
      id, .undone, by: nil, saying: reason, event: event.sequence)
  }
}

extension Connection {
  /// The county when there's no such correction: the action itself then says so.
  fileprivate func place(ofCorrection id: String) throws -> Place {
    guard let correction = try correction(id) else { return .county }
    return try place(of: correction.line)
  }

  /// A correction that nobody has decided on yet.
  fileprivate func open(_ id: String) throws -> StoredCorrection {
    guard let correction = try correction(id) else { throw CorrectionRefusal([.unknown(id)]) }
    guard correction.state == .proposed else {
      throw CorrectionRefusal([.isDecided(correction.state)])
    }
    return correction
  }
}
