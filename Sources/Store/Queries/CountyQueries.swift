internal import Sealing
public import Staffing

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

  /// - Parameters:
  ///   - choice: The end of the statement, that leaves one row.
  ///   - event: No plan that was adopted later.
  private func county(_ choice: SQL, plannedBy event: Int = Int.max) throws -> StoredCounty? {
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
      policyBook: county.policyBook,
      plan: try latestPlan(ofWorkbook: county.workbook.id, after: event))
  }

  /// The text of the policy book imported last; nil before the first import.
  public func latestBookText() throws -> String? {
    try rows(
      """
      SELECT policy_book.content
      FROM county_workbook JOIN policy_book ON policy_book.workbook_id = county_workbook.id
      ORDER BY event_sequence DESC LIMIT 1
      """
    ) { try $0.text("content") }.first
  }

  /// The id of the workbook imported last, without its bytes.
  public func currentWorkbook() throws -> String? {
    try rows("SELECT id FROM county_workbook ORDER BY event_sequence DESC LIMIT 1") {
      try $0.text("id")
    }.first
  }

  /// What the county's latest state is made of; cheap to ask.
  public func countyVersion() throws -> CountyVersion? {
    try countyVersion(after: Int.max)
  }

  /// What the county's state right after an event was made of; nil before the
  /// first import.
  public func countyVersion(after event: Int) throws -> CountyVersion? {
    try rows(
      """
      SELECT id, event_sequence FROM county_workbook WHERE event_sequence <= \(event)
      ORDER BY event_sequence DESC LIMIT 1
      """
    ) { (id: try $0.text("id"), sequence: try $0.integer("event_sequence")) }.first.map {
      workbook in
      let (notice, withdrawal) = try lastNotices(after: event)
      return CountyVersion(
        workbook: workbook.sequence,
        plan: try planSequence(ofWorkbook: workbook.id, after: event) ?? 0,
        notice: notice, withdrawal: withdrawal)
    }
  }

  /// The latest publication and the latest withdrawal; 0 where there's none.
  private func lastNotices(after event: Int) throws -> (notice: Int, withdrawal: Int) {
    try rows(
      """
      SELECT
        (SELECT COALESCE(MAX(event_sequence), 0) FROM public_notice
         WHERE event_sequence <= \(event)) AS notice,
        (SELECT COALESCE(MAX(event_sequence), 0) FROM public_notice_withdrawal
         WHERE event_sequence <= \(event)) AS withdrawal
      """
    ) { (try $0.integer("notice"), try $0.integer("withdrawal")) }.first ?? (0, 0)
  }

  /// The plan on the latest notice of a year, unless the notice was withdrawn: what
  /// was public at that version.
  public func publishedPlan(of year: SchoolYear, at version: CountyVersion) throws -> StoredFile? {
    let latest = try rows(
      """
      SELECT id, plan_id FROM public_notice
      WHERE school_year = \(year.start) AND event_sequence <= \(version.notice)
      ORDER BY event_sequence DESC LIMIT 1
      """
    ) { (notice: try $0.text("id"), plan: try $0.text("plan_id")) }.first
    guard let latest else { return nil }
    let isWithdrawn = try !rows(
      """
      SELECT notice_id FROM public_notice_withdrawal
      WHERE notice_id = \(latest.notice) AND event_sequence <= \(version.withdrawal)
      """
    ) { try $0.text("notice_id") }.isEmpty
    return isWithdrawn ? nil : try plan(latest.plan)?.file
  }

  /// The county as a version says.
  public func county(_ version: CountyVersion) throws -> StoredCounty? {
    try county(
      "WHERE county_workbook.event_sequence = \(version.workbook)", plannedBy: version.plan)
  }

  /// The plan adopted last for a workbook, or for one that it came from by
  /// corrections: what was adopted stays in force until another plan is.
  ///
  /// - Parameter event: No plan that was adopted later.
  public func latestPlan(
    ofWorkbook workbook: String, after event: Int = Int.max
  ) throws -> StoredPlan? {
    guard let sequence = try planSequence(ofWorkbook: workbook, after: event) else { return nil }
    return try rows(
      """
      SELECT id, workbook_id, school_year, content, sha256, audit_event.who,
             audit_event.occurred_at
      FROM year_plan JOIN audit_event ON sequence = event_sequence
      WHERE event_sequence = \(sequence)
      """
    ) { row in
      StoredPlan(
        workbook: try row.text("workbook_id"),
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

  /// The event that adopted the plan of a workbook, or of one that it came from.
  private func planSequence(ofWorkbook workbook: String, after event: Int) throws -> Int? {
    try rows(
      """
      WITH RECURSIVE origin (id) AS (
        SELECT CAST(\(workbook) AS TEXT)
        UNION ALL
        SELECT corrects FROM corrected_workbook JOIN origin ON workbook_id = origin.id
      )
      SELECT event_sequence FROM year_plan
      WHERE workbook_id IN (SELECT id FROM origin) AND event_sequence <= \(event)
      ORDER BY event_sequence DESC
      LIMIT 1
      """
    ) { try $0.integer("event_sequence") }.first
  }

  /// The id of the plan that is in force.
  public func currentPlanID() throws -> String? {
    guard let version = try countyVersion(), version.plan > 0 else { return nil }
    return "P-\(version.plan)"
  }

  /// Notes that the workbook of an event came from another by a correction.
  public func insertCorrectedWorkbook(of origin: String, event: AuditEvent) throws {
    try execute(
      """
      INSERT INTO corrected_workbook (workbook_id, corrects, event_sequence)
      VALUES (\("W-\(event.sequence)"), \(origin), \(event.sequence))
      """)
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
