internal import Sealing

extension Connection {
  /// County workbooks that were handed in, the latest first.
  public func uploads(limit: Int = 50) throws -> [StoredUpload] {
    try rows(
      """
      SELECT id, file_name, sha256, decision, who, occurred_at
      FROM upload JOIN audit_event ON sequence = event_sequence
      WHERE NOT EXISTS (SELECT 1 FROM school_upload WHERE upload_id = upload.id)
      ORDER BY event_sequence DESC LIMIT \(limit)
      """,
      StoredUpload.init(row:))
  }

  public func upload(_ id: String) throws -> StoredUpload? {
    try rows(
      """
      SELECT id, file_name, sha256, decision, who, occurred_at
      FROM upload JOIN audit_event ON sequence = event_sequence
      WHERE id = \(id)
      """,
      StoredUpload.init(row:)
    ).first
  }

  /// The bytes as they were handed in.
  public func uploadContent(_ id: String) throws -> [UInt8]? {
    try rows("SELECT content FROM upload WHERE id = \(id)") { try $0.bytes("content") }.first
  }

  public func insertUpload(
    fileName: String, content: [UInt8], event: AuditEvent
  ) throws -> String {
    let id = "U-\(event.sequence)"
    try execute(
      """
      INSERT INTO upload (id, file_name, content, sha256, event_sequence)
      VALUES (\(id), \(fileName), \(content), \(sha256(content)), \(event.sequence))
      """)
    return id
  }

  /// The county workbook that accepting an upload made.
  public func workbook(ofUpload id: String) throws -> String? {
    try rows(
      """
      SELECT county_workbook.id FROM county_workbook
      JOIN upload ON county_workbook.event_sequence = upload.decided_by_event
      WHERE upload.id = \(id)
      """
    ) { try $0.text("id") }.first
  }

  public func decideUpload(
    _ id: String, _ decision: StoredUpload.Decision, event: AuditEvent
  ) throws {
    try execute(
      """
      UPDATE upload SET decision = \(decision.rawValue), decided_by_event = \(event.sequence)
      WHERE id = \(id)
      """)
  }

  /// The bureau's own names of columns: sheet, heading, our column.
  public func columnMappings() throws -> [StoredColumnMapping] {
    try rows("SELECT sheet, heading, meaning FROM column_mapping ORDER BY sheet, heading") {
      StoredColumnMapping(
        sheet: try $0.text("sheet"), heading: try $0.text("heading"),
        column: try $0.text("meaning"))
    }
  }

  /// Keeps a name of a column; the latest word holds.
  public func setColumnMapping(_ mapping: StoredColumnMapping, event: AuditEvent) throws {
    try execute(
      """
      INSERT INTO column_mapping (sheet, heading, meaning, event_sequence)
      VALUES (\(mapping.sheet), \(mapping.heading), \(mapping.column), \(event.sequence))
      ON CONFLICT (sheet, heading)
      DO UPDATE SET meaning = excluded.meaning, event_sequence = excluded.event_sequence
      """)
  }
}

/// A heading of the bureau's own and the column that it means.
public struct StoredColumnMapping: Hashable, Sendable {
  public let sheet: String
  public let heading: String
  public let column: String

  public init(sheet: String, heading: String, column: String) {
    self.sheet = sheet
    self.heading = heading
    self.column = column
  }
}

extension StoredUpload {
  init(row: Row) throws {
    self.init(
      id: try row.text("id"), fileName: try row.text("file_name"), sha256: try row.text("sha256"),
      uploadedBy: try row.text("who"), uploadedAt: try row.moment("occurred_at"),
      decision: try row.textIfAny("decision").flatMap(Decision.init))
  }
}
