public import Chronicle
internal import Staffing

/// A correction as it was proposed, and what became of it.
public struct StoredCorrection: Identifiable, Equatable, Sendable {
  public enum State: String, CaseIterable, Sendable {
    case proposed, confirmed, refused, undone
  }

  public let id: String
  public let line: FactLine

  /// What the line should say; nil when nothing held.
  public let value: FactValue?
  public let period: Period
  public let reason: String
  public let evidence: String

  /// The name of the file that shows it, if one was handed in.
  public let evidenceFile: String?
  public let proposedBy: String
  public let state: State

  /// Empty until somebody decided.
  public let decidedBy: String

  /// The correction that this one takes back.
  public let undoes: String?

  /// Why it was refused.
  public let decision: String
  public let decidedEvent: Int?

  init(row: Row) throws {
    guard let kind = FactKind(rawValue: try row.text("kind")),
      let state = State(rawValue: try row.text("state")),
      let period = Period(
        checking: Day(ordinal: try row.integer("valid_from")),
        until: Day(ordinal: try row.integer("valid_to")))
    else { throw RowError(description: "correction '\(try row.text("id"))' can't be read") }
    let value = try row.text("value")
    self.id = try row.text("id")
    self.line = FactLine(kind, of: try row.text("subject"), slot: try row.text("slot"))
    self.value = value.isEmpty ? nil : FactValue(trusted: value)
    self.period = period
    self.reason = try row.text("reason")
    self.evidence = try row.text("evidence")
    self.proposedBy = try row.text("proposed_by")
    self.state = state
    self.decidedBy = try row.text("decided_by")
    self.decision = try row.text("decision")
    self.evidenceFile = try row.textIfAny("file_name")
    self.undoes = try row.textIfAny("undoes")
    self.decidedEvent = try row.integerIfAny("decided_event")
  }
}
