/// A decision taken before planning, with who took it and why.
public struct StoredPin: Equatable, Sendable {
  public let teacher: String

  /// `SCHOOL/STAGE/SUBJECT`, or `stay`.
  public let post: String
  public let reason: String
  public let decidedBy: String
  public let decidedAt: Moment
}

extension Connection {
  /// The pins for a workbook, by teacher.
  public func pins(ofWorkbook workbook: String) throws -> [StoredPin] {
    try rows(
      """
      SELECT teacher, post, reason, who, occurred_at
      FROM plan_pin JOIN audit_event ON sequence = event_sequence
      WHERE workbook_id = \(workbook) ORDER BY teacher
      """
    ) { row in
      StoredPin(
        teacher: try row.text("teacher"), post: try row.text("post"),
        reason: try row.text("reason"), decidedBy: try row.text("who"),
        decidedAt: try row.moment("occurred_at"))
    }
  }

  /// Keeps a pin; the latest decision about a teacher holds.
  public func setPin(
    teacher: String, post: String, reason: String, workbook: String, event: AuditEvent
  ) throws {
    try execute(
      """
      INSERT INTO plan_pin (workbook_id, teacher, post, reason, event_sequence)
      VALUES (\(workbook), \(teacher), \(post), \(reason), \(event.sequence))
      ON CONFLICT (workbook_id, teacher) DO UPDATE SET
        post = excluded.post, reason = excluded.reason, event_sequence = excluded.event_sequence
      """)
  }

  public func removePin(teacher: String, workbook: String) throws {
    try execute(
      "DELETE FROM plan_pin WHERE workbook_id = \(workbook) AND teacher = \(teacher)")
  }
}
