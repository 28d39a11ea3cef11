public import Access
public import Store

/// Proposes to take a confirmed correction back: a correction the other way, that
/// somebody else must confirm. The record then says what it said before, and
/// still knows that it was corrected and undone.
public struct ProposeUndo: Action {
  /// The correction to take back.
  public let id: String
  public let reason: String
  public let evidence: String

  public init(_ id: String, reason: String, evidence: String) {
    self.id = id
    self.reason = reason
    self.evidence = evidence
  }

  public var permission: Permission { .proposeCorrection }

  public func place(in connection: any Connection) throws -> Place {
    try connection.place(ofCorrection: id)
  }

  /// - Returns: The new correction's id.
  public func perform(in work: Work) throws -> String {
    let connection = work.connection
    guard let correction = try connection.correction(id) else {
      throw CorrectionRefusal([.unknown(id)])
    }
    var reasons: [CorrectionRefusal.Reason] = []
    if reason.allSatisfy(\.isWhitespace) { reasons.append(.noReason) }
    if evidence.allSatisfy(\.isWhitespace) { reasons.append(.noEvidence) }
    guard correction.state == .confirmed, let confirmed = correction.decidedEvent else {
      throw CorrectionRefusal(reasons + [.isNotInForce])
    }
    if let waiting = try connection.corrections(.proposed).first(where: { $0.undoes == id }) {
      reasons.append(.isBeingUndone(by: waiting.id))
    }
    if try connection.undoing(event: confirmed) == nil { reasons.append(.builtUpon) }
    guard reasons.isEmpty else { throw CorrectionRefusal(reasons) }
    let event = try work.record("propose-undo", of: correction.line.subject, "correction \(id)")
    return try connection.insertCorrection(
      correction.line, value: correction.value, during: correction.period, reason: reason,
      evidence: evidence, undoing: id, by: work.actor.account, event: event)
  }
}
