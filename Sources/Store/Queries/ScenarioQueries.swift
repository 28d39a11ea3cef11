extension Connection {
  /// The scenarios on a workbook, the latest first.
  public func scenarios(ofWorkbook workbook: String) throws -> [StoredScenario] {
    try scenarios("WHERE workbook_id = \(workbook) ORDER BY event_sequence DESC")
  }

  public func scenario(_ id: String) throws -> StoredScenario? {
    try scenarios("WHERE plan_scenario.id = \(id)").first
  }

  private func scenarios(_ choice: SQL) throws -> [StoredScenario] {
    try rows(
      """
      SELECT plan_scenario.*, who, occurred_at
      FROM plan_scenario JOIN audit_event ON sequence = event_sequence
      \(choice)
      """
    ) { row in
      StoredScenario(
        id: try row.text("id"), name: try row.text("name"),
        workbook: try row.text("workbook_id"), planSHA256: try row.text("plan_sha256"),
        openedBy: try row.text("who"), openedAt: try row.moment("occurred_at"))
    }
  }

  /// The drags that haven't been taken back, in order.
  public func drags(inScenario id: String) throws -> [StoredDrag] {
    try rows(
      """
      SELECT number, teacher, place, who, occurred_at
      FROM plan_scenario_drag JOIN audit_event ON sequence = event_sequence
      WHERE scenario_id = \(id) AND undone_by_event IS NULL
      ORDER BY number
      """
    ) { row in
      StoredDrag(
        number: try row.integer("number"), teacher: try row.text("teacher"),
        place: try row.text("place"), draggedBy: try row.text("who"),
        draggedAt: try row.moment("occurred_at"))
    }
  }

  /// A plan file of a workbook, adopted or made by a run, by its digest.
  public func planContent(_ sha256: String, ofWorkbook workbook: String) throws -> [UInt8]? {
    try rows(
      """
      SELECT content FROM year_plan WHERE workbook_id = \(workbook) AND sha256 = \(sha256)
      UNION ALL
      SELECT content FROM plan_run
      WHERE workbook_id = \(workbook) AND sha256 = \(sha256) AND content IS NOT NULL
      LIMIT 1
      """
    ) { try $0.bytes("content") }.first
  }

  public func insertScenario(
    name: String, workbook: String, planSHA256: String, event: AuditEvent
  ) throws -> String {
    let id = "S-\(event.sequence)"
    try execute(
      """
      INSERT INTO plan_scenario (id, name, workbook_id, plan_sha256, event_sequence)
      VALUES (\(id), \(name), \(workbook), \(planSHA256), \(event.sequence))
      """)
    return id
  }

  /// Adds drags after those that the scenario has.
  public func insertDrags(
    _ drags: [(teacher: String, place: String)], inScenario id: String, event: AuditEvent
  ) throws {
    let last =
      try rows(
        """
        SELECT COALESCE(MAX(number), 0) AS last FROM plan_scenario_drag
        WHERE scenario_id = \(id)
        """
      ) { try $0.integer("last") }.first ?? 0
    for (offset, drag) in drags.enumerated() {
      try execute(
        """
        INSERT INTO plan_scenario_drag (scenario_id, number, teacher, place, event_sequence)
        VALUES (\(id), \(last + offset + 1), \(drag.teacher), \(drag.place), \(event.sequence))
        """)
    }
  }

  public func undoDrag(_ number: Int, inScenario id: String, event: AuditEvent) throws {
    try execute(
      """
      UPDATE plan_scenario_drag SET undone_by_event = \(event.sequence)
      WHERE scenario_id = \(id) AND number = \(number)
      """)
  }
}
