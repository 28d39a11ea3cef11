public import Staffing

/// One school's workbook as it was handed in.
public struct StoredSchoolUpload: Equatable, Sendable {
  public let upload: StoredUpload
  public let school: School.ID

  /// The county workbook that it was made from; nil when the file doesn't say.
  public let base: String?
}

/// When a school's workbook was last given out, and to whom.
public struct SchoolHandout: Equatable, Sendable {
  public let school: School.ID
  public let workbook: String
  public let who: String
  public let at: Moment
}

extension Connection {
  /// What schools handed in, the latest first.
  public func schoolUploads(limit: Int = 500) throws -> [StoredSchoolUpload] {
    try schoolUploads("ORDER BY event_sequence DESC LIMIT \(limit)")
  }

  /// What one school handed in, the latest first.
  public func schoolUploads(of school: School.ID) throws -> [StoredSchoolUpload] {
    try schoolUploads("WHERE school_id = \(school.rawValue) ORDER BY event_sequence DESC")
  }

  public func schoolUpload(_ id: String) throws -> StoredSchoolUpload? {
    try schoolUploads("WHERE id = \(id)").first
  }

  private func schoolUploads(_ choice: SQL) throws -> [StoredSchoolUpload] {
    try rows(
      """
      SELECT id, file_name, sha256, decision, who, occurred_at, school_id, base_workbook_id
      FROM school_upload
      JOIN upload ON upload.id = school_upload.upload_id
      JOIN audit_event ON sequence = event_sequence
      \(choice)
      """
    ) { row in
      StoredSchoolUpload(
        upload: try StoredUpload(row: row), school: School.ID(try row.text("school_id")),
        base: try row.textIfAny("base_workbook_id"))
    }
  }

  /// Says whose an upload is, and what it was made from.
  public func insertSchoolUpload(
    _ upload: String, of school: School.ID, madeFrom workbook: String?
  ) throws {
    try execute(
      """
      INSERT INTO school_upload (upload_id, school_id, base_workbook_id)
      VALUES (\(upload), \(school.rawValue), \(workbook.map(SQLValue.text) ?? .null))
      """)
  }

  /// The digest of a county workbook, current or not.
  public func digest(ofWorkbook workbook: String) throws -> String? {
    try rows("SELECT sha256 FROM county_workbook WHERE id = \(workbook)") {
      try $0.text("sha256")
    }.first
  }

  public func insertHandouts(
    of schools: [School.ID], madeFrom workbook: String, event: AuditEvent
  ) throws {
    for school in schools {
      try execute(
        """
        INSERT INTO school_handout (event_sequence, school_id, workbook_id)
        VALUES (\(event.sequence), \(school.rawValue), \(workbook))
        """)
    }
  }

  /// The latest handout of each school that has had any.
  public func latestHandouts() throws -> [SchoolHandout] {
    try rows(
      """
      SELECT school_id, workbook_id, who, occurred_at
      FROM school_handout AS latest
      JOIN audit_event ON sequence = event_sequence
      WHERE event_sequence = (
        SELECT MAX(event_sequence) FROM school_handout WHERE school_id = latest.school_id)
      ORDER BY school_id
      """
    ) { row in
      SchoolHandout(
        school: School.ID(try row.text("school_id")), workbook: try row.text("workbook_id"),
        who: try row.text("who"), at: try row.moment("occurred_at"))
    }
  }
}
