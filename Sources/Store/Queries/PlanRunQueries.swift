internal import Sealing

extension Connection {
  /// Plans that were asked for on a workbook, the latest first.
  public func planRuns(ofWorkbook workbook: String) throws -> [PlanRun] {
    try rows(
      """
      SELECT plan_run.*, who, occurred_at, mode, notice_id, objection_id
      FROM plan_run JOIN audit_event ON sequence = event_sequence
      LEFT JOIN plan_rerun ON plan_rerun.run_id = plan_run.id
      WHERE workbook_id = \(workbook)
      ORDER BY event_sequence DESC
      """,
      PlanRun.init(row:))
  }

  /// Plans that were made over a notice's, the latest first, of whatever workbook.
  public func planRuns(overNotice notice: String) throws -> [PlanRun] {
    try rows(
      """
      SELECT plan_run.*, who, occurred_at, mode, notice_id, objection_id
      FROM plan_run JOIN audit_event ON sequence = event_sequence
      JOIN plan_rerun ON plan_rerun.run_id = plan_run.id
      WHERE notice_id = \(notice)
      ORDER BY event_sequence DESC
      """,
      PlanRun.init(row:))
  }

  public func planRun(_ id: String) throws -> PlanRun? {
    try rows(
      """
      SELECT plan_run.*, who, occurred_at, mode, notice_id, objection_id
      FROM plan_run JOIN audit_event ON sequence = event_sequence
      LEFT JOIN plan_rerun ON plan_rerun.run_id = plan_run.id
      WHERE plan_run.id = \(id)
      """,
      PlanRun.init(row:)
    ).first
  }

  /// The plan file that came out; nil while there's none.
  public func planRunContent(_ id: String) throws -> [UInt8]? {
    try rows("SELECT content FROM plan_run WHERE id = \(id) AND content IS NOT NULL") {
      try $0.bytes("content")
    }.first
  }

  public func insertPlanRun(
    name: String, workbook: String, _ settings: PlanRun.Settings,
    rerun: PlanRun.Rerun? = nil, event: AuditEvent
  ) throws -> String {
    let id = "R-\(event.sequence)"
    try execute(
      """
      INSERT INTO plan_run
        (id, name, workbook_id, school_year, seed, effort, time_limit, pins, event_sequence,
         state, is_cancelled, progress)
      VALUES
        (\(id), \(name), \(workbook), \(settings.schoolYear), \(settings.seed),
         \(settings.effort), \(settings.timeLimit.map(SQLValue.integer) ?? .null), \(settings.pins), \(event.sequence),
         'waiting', 0, '')
      """)
    if let rerun {
      try execute(
        """
        INSERT INTO plan_rerun (run_id, mode, notice_id, objection_id)
        VALUES
          (\(id), \(rerun.mode.rawValue), \(rerun.notice),
           \(rerun.objection.map(SQLValue.text) ?? .null))
        """)
    }
    return id
  }

  /// Takes the run that has waited longest, or one whose worker hasn't been heard
  /// of since `deadline`, for `worker`.
  public func claimPlanRun(
    for worker: String, at moment: Moment, lostBefore deadline: Moment
  ) throws -> PlanRun? {
    let next = try rows(
      """
      SELECT id FROM plan_run
      WHERE state = 'waiting' OR (state = 'running' AND beat_at < \(deadline))
      ORDER BY event_sequence LIMIT 1
      """
    ) { try $0.text("id") }.first
    guard let next else { return nil }
    try execute(
      """
      UPDATE plan_run SET state = 'running', worker = \(worker), beat_at = \(moment)
      WHERE id = \(next)
      """)
    return try planRun(next)
  }

  /// Says that a worker is still at it, and how far.
  ///
  /// - Returns: Whether it should go on: nobody asked to stop, and no other worker
  ///   has taken the run over.
  public func beatPlanRun(
    _ id: String, of worker: String, progress: String, at moment: Moment
  ) throws -> Bool {
    try execute(
      """
      UPDATE plan_run SET beat_at = \(moment), progress = \(progress)
      WHERE id = \(id) AND worker = \(worker) AND state = 'running'
      """)
    return try !rows(
      """
      SELECT id FROM plan_run
      WHERE id = \(id) AND worker = \(worker) AND state = 'running' AND is_cancelled = 0
      """
    ) { try $0.text("id") }.isEmpty
  }

  /// Keeps what came out, unless another worker has taken the run over.
  public func finishPlanRun(
    _ id: String, of worker: String, content: [UInt8], event: AuditEvent
  ) throws {
    try execute(
      """
      UPDATE plan_run SET state = 'done', content = \(content), sha256 = \(sha256(content)),
                          done_by_event = \(event.sequence)
      WHERE id = \(id) AND worker = \(worker) AND state = 'running'
      """)
  }

  public func failPlanRun(_ id: String, of worker: String, because failure: String) throws {
    try execute(
      """
      UPDATE plan_run SET state = 'failed', failure = \(failure)
      WHERE id = \(id) AND worker = \(worker) AND state = 'running'
      """)
  }

  /// Stops a run: one that waits never begins, one that runs keeps its best.
  public func cancelPlanRun(_ id: String) throws {
    try execute(
      "UPDATE plan_run SET state = 'cancelled' WHERE id = \(id) AND state = 'waiting'")
    try execute(
      "UPDATE plan_run SET is_cancelled = 1 WHERE id = \(id) AND state = 'running'")
  }
}

extension PlanRun {
  fileprivate init(row: Row) throws {
    let state = try row.text("state")
    let mode = try row.textIfAny("mode").flatMap { Rerun.Mode(rawValue: $0) }
    self.init(
      id: try row.text("id"), name: try row.text("name"), workbook: try row.text("workbook_id"),
      settings: Settings(
        schoolYear: try row.integer("school_year"), seed: try row.integer("seed"),
        effort: try row.text("effort"), timeLimit: try row.integerIfAny("time_limit"),
        pins: try row.text("pins")),
      askedBy: try row.text("who"), askedAt: try row.moment("occurred_at"),
      state: State(rawValue: state) ?? .failed,
      isCancelled: try row.integer("is_cancelled") == 1, progress: try row.text("progress"),
      failure: try row.textIfAny("failure"), sha256: try row.textIfAny("sha256"),
      rerun: try mode.map {
        Rerun(
          mode: $0, notice: try row.text("notice_id"),
          objection: try row.textIfAny("objection_id"))
      })
  }
}
