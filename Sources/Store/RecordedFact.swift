public import Chronicle
internal import Staffing

/// A fact, and between which events it was known.
public struct RecordedFact: Hashable, Sendable {
  public let fact: Fact

  /// The event that made it known.
  public let recordedBy: Int

  /// The event since which it no longer stands, if there was one.
  public let supersededBy: Int?

  public var stands: Bool { supersededBy == nil }

  init(row: Row) throws {
    guard let kind = FactKind(rawValue: try row.text("kind")),
      let period = Period(
        checking: Day(ordinal: try row.integer("valid_from")),
        until: Day(ordinal: try row.integer("valid_to")))
    else { throw RowError(description: "fact '\(try row.text("id"))' can't be read") }
    let line = FactLine(kind, of: try row.text("subject"), slot: try row.text("slot"))
    self.fact = Fact(line, FactValue(trusted: try row.text("value")), during: period)
    self.recordedBy = try row.integer("recorded_by")
    self.supersededBy = try row.integerIfAny("superseded_by")
  }
}

/// The state of knowledge that an answer is given from.
public enum Knowledge: Hashable, Sendable {
  case now

  /// What the record said then: "as known on".
  case at(Moment)

  /// What it said right after an event.
  case after(event: Int)
}
