public import Staffing

/// A list that was brought in: which file, by whom, how much of it was new.
public struct RecordedIntake: Equatable, Sendable {
  /// The list's key, such as `mentorships`.
  public let intake: String
  public let sha256: String
  public let rows: Int

  /// Those that weren't in the record before.
  public let written: Int
  public let account: String
  public let person: String
  public let day: Day
}

extension Connection {
  /// Every list that was brought in, the latest first.
  public func intakes() throws -> [RecordedIntake] { try intakes("1 = 1") }

  /// The file with these bytes, when it was brought into this list before.
  public func intake(_ intake: String, sha256: String) throws -> RecordedIntake? {
    try intakes("intake = \(intake) AND sha256 = \(sha256)").first
  }

  /// The number of the last event; 0 before the first.
  public func lastEventSequence() throws -> Int {
    try rows("SELECT COALESCE(MAX(sequence), 0) AS last FROM audit_event") {
      try $0.integer("last")
    }.first ?? 0
  }

  private func intakes(_ condition: SQL) throws -> [RecordedIntake] {
    try rows("SELECT * FROM intake_file WHERE \(condition) ORDER BY event_sequence DESC") { row in
      RecordedIntake(
        intake: try row.text("intake"), sha256: try row.text("sha256"),
        rows: try row.integer("row_count"), written: try row.integer("written"),
        account: try row.text("account"), person: try row.text("person"),
        day: try row.day("day"))
    }
  }
}
