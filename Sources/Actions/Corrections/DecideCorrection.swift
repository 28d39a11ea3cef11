public import Access
public import Chronicle
internal import Staffing
public import Store

/// A second person's decision on a proposed correction.
public protocol CorrectionDecision: Action {
  var id: String { get }
}

extension CorrectionDecision {
  public var permission: Permission { .confirmCorrection }

  public func place(in connection: any Connection) throws -> Place {
    try connection.place(ofCorrection: id)
  }
}

/// Makes a proposed correction part of the record, and of the workbook that is
/// planned from.
public struct ConfirmCorrection: CorrectionDecision {
  public let id: String

  /// The effects that the person looked at; if the record has changed since,
  /// nothing is confirmed.
  public let shown: FactChange

  public init(_ id: String, shown: FactChange) {
    self.id = id
    self.shown = shown
  }

  public func perform(in work: Work) throws {
    let connection = work.connection
    let correction = try connection.open(id)
    var reasons: [CorrectionRefusal.Reason] = []
    if [work.actor.account, work.actor.onBehalfOf].contains(correction.proposedBy) {
      reasons.append(.isOwnProposal(by: correction.proposedBy))
    }
    let change = try connection.change(by: correction)
    if change?.isEmpty == true {
      reasons.append(.changesNothing)
    } else if change == nil {
      reasons.append(.builtUpon)
    } else if change != shown {
      reasons.append(.recordChanged)
    }
    guard reasons.isEmpty, let change else { throw CorrectionRefusal(reasons) }
    let event: AuditEvent
    do {
      event = try work.record("confirm-correction", of: id, revising: change)
    } catch let error as RosterError {
      throw CorrectionRefusal([.breaksCounty(error.problems)])
    }
    try connection.decideCorrection(
      id, .confirmed, by: work.actor.account, saying: "", event: event.sequence)
    if let undone = correction.undoes {
      try connection.decideCorrection(
        undone, .undone, by: nil, saying: correction.reason, event: event.sequence)
    }
  }
}

/// Sends a proposed correction back, with the reason.
public struct RefuseCorrection: CorrectionDecision {
  public let id: String
  public let reason: String

  public init(_ id: String, reason: String) {
    self.id = id
    self.reason = reason
  }

  public func perform(in work: Work) throws {
    _ = try work.connection.open(id)
    guard !reason.allSatisfy(\.isWhitespace) else { throw CorrectionRefusal([.noReason]) }
    let event = try work.record("refuse-correction", of: id)
    try work.connection.decideCorrection(
      id, .refused, by: work.actor.account, saying: reason, event: event.sequence)
  }
}

extension Connection {
  /// Whom a correction is about; the county when there's no such correction: the
  /// action itself then says so.
  public func place(ofCorrection id: String) throws -> Place {
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

  /// What a correction would change of the facts now; nil when it takes another
  /// one back that later entries rest on.
  func change(by correction: StoredCorrection) throws -> FactChange? {
    guard let undone = correction.undoes else {
      return try timeline(correction.line).stating(correction.value, during: correction.period)
    }
    guard let event = try self.correction(undone)?.decidedEvent else { return nil }
    return try undoing(event: event)
  }
}
