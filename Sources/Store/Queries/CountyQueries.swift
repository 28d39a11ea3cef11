internal import Sealing

extension Connection {
  /// The workbook imported last, its book and the plan adopted last for it;
  /// nil before the first import.
  public func latestCounty() throws -> StoredCounty? {
    try county("ORDER BY event_sequence DESC LIMIT 1")
  }

  /// The workbook that was current before another one.
  public func county(before workbook: String) throws -> StoredCounty? {
    try county(
      """
      WHERE event_sequence < (SELECT event_sequence FROM county_workbook WHERE id = \(workbook))
      ORDER BY event_sequence DESC LIMIT 1
      """)
  }

  /// A certain workbook, current or not.
  public func county(ofWorkbook workbook: String) throws -> StoredCounty? {
    try county("WHERE county_workbook.id = \(workbook)")
  }

  /// - Parameter choice: The end of the statement, that leaves one row.
  private func county(_ choice: SQL) throws -> StoredCounty? {
    let county = try rows(
      """
      SELECT county_workbook.id, county, file_name, county_workbook.content,
             county_workbook.sha256, is_sample, policy_book.id AS book_id,
             policy_book.content AS book_content, policy_book.sha256 AS book_sha256
      FROM county_workbook
      JOIN policy_book ON policy_book.workbook_id = county_workbook.id
      \(choice)
      """
    ) { row in
      StoredCounty(
        county: try row.text("county"),
        workbook: StoredFile(
          id: try row.text("id"), name: try row.text("file_name"),
          content: try row.bytes("content"), sha256: try row.text("sha256")),
        isSample: try row.integer("is_sample") == 1,
        policyBook: StoredFile(
          id: try row.text("book_id"), name: "policy.yaml",
          content: Array(try row.text("book_content").utf8),
          sha256: try row.text("book_sha256")),
        plan: nil)
    }.first
    guard let county else { return nil }
    return StoredCounty(
      county: county.county, workbook: county.workbook, isSample: county.isSample,
      policyBook: county.policyBook, plan: try latestPlan(ofWorkbook: county.workbook.id))
  }

  /// The id of the workbook imported last, without its bytes.
  public func currentWorkbook() throws -> String? {
    try rows("SELECT id FROM county_workbook ORDER BY event_sequence DESC LIMIT 1") {
      try $0.text("id")
    }.first
  }

  /// What the county's latest state is made of; cheap to ask.
  public func countyVersion() throws -> CountyVersion? {
    try rows(
      """
      SELECT county_workbook.event_sequence AS workbook,
             COALESCE(MAX(year_plan.event_sequence), 0) AS plan,
             (SELECT COALESCE(MAX(event_sequence), 0) FROM public_notice) AS notice,
             (SELECT COALESCE(MAX(event_sequence), 0) FROM public_notice_withdrawal) AS withdrawal
      FROM county_workbook
      LEFT JOIN year_plan ON year_plan.workbook_id = county_workbook.id
      GROUP BY county_workbook.event_sequence
      ORDER BY county_workbook.event_sequence DESC
      LIMIT 1
      """
    ) { row in
      CountyVersion(
        workbook: try row.integer("workbook"), plan: try row.integer("plan"),
        notice: try row.integer("notice"), withdrawal: try row.integer("withdrawal"))
    }.first
  }

  /// The plan adopted last for a workbook.
  public func latestPlan(ofWorkbook workbook: String) throws -> StoredPlan? {
    try rows(
      """
      SELECT id, school_year, content, sha256, audit_event.who, audit_event.occurred_at
      FROM year_plan JOIN audit_event ON sequence = event_sequence
      WHERE workbook_id = \(workbook)
      ORDER BY event_sequence DESC
      LIMIT 1
      """
    ) { row in
      StoredPlan(
        schoolYear: try row.integer("school_year"),
        file: StoredFile(
          id: try row.text("id"), name: "plan.json", content: try row.bytes("content"),
          sha256: try row.text("sha256")),
        adoptedBy: try row.text("who"),
        adoptedAt: try row.moment("occurred_at"))
    }.first
  }

  /// A plan as it was adopted, current or not, and the workbook it was made for.
  public func plan(_ id: String) throws -> (file: StoredFile, workbook: String)? {
    try rows("SELECT id, content, sha256, workbook_id FROM year_plan WHERE id = \(id)") { row in
      (
        file: StoredFile(
          id: try row.text("id"), name: "plan.json", content: try row.bytes("content"),
          sha256: try row.text("sha256")),
        workbook: try row.text("workbook_id")
      )
    }.first
  }

  /// The id of the plan adopted last for the workbook imported last.
  public func currentPlanID() throws -> String? {
    try rows(
      """
      SELECT id FROM year_plan
      WHERE workbook_id = (
        SELECT id FROM county_workbook ORDER BY event_sequence DESC LIMIT 1)
      ORDER BY event_sequence DESC
      LIMIT 1
      """
    ) { row in try row.text("id") }.first
  }

  /// Stores a workbook as it was handed in, with its book, as created by `event`.
  public func insertWorkbook(
    county: String, fileName: String, content: [UInt8], isSample: Bool, policyBook: String,
    event: AuditEvent
  ) throws {
    let id = "W-\(event.sequence)"
    try execute(
      """
      INSERT INTO county_workbook
        (id, county, file_name, content, sha256, is_sample, event_sequence)
      VALUES
        (\(id), \(county), \(fileName), \(content), \(sha256(content)), \(isSample ? 1 : 0),
         \(event.sequence))
      """)
    try execute(
      """
      INSERT INTO policy_book (id, workbook_id, content, sha256)
      VALUES (\("B-\(event.sequence)"), \(id), \(policyBook), \(sha256(policyBook.utf8)))
      """)
  }

  /// Stores a plan's bytes for a workbook, as created by `event`.
  public func insertPlan(
    workbook: String, schoolYear: Int, content: [UInt8], event: AuditEvent
  ) throws {
    try execute(
      """
      INSERT INTO year_plan (id, workbook_id, school_year, content, sha256, event_sequence)
      VALUES
        (\("P-\(event.sequence)"), \(workbook), \(schoolYear), \(content), \(sha256(content)),
         \(event.sequence))
      """)
  }
}
