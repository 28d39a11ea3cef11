internal import Sealing
public import Staffing
public import Uniting

extension Connection {
  /// Weeks that were asked for a union, the latest first.
  public func weeks(of union: SchoolUnion.ID) throws -> [UnionWeek] {
    try weeks("union_id = \(union.rawValue)")
  }

  public func unionWeek(_ id: String) throws -> UnionWeek? { try weeks("id = \(id)").first }

  private func weeks(_ condition: SQL) throws -> [UnionWeek] {
    try rows(
      """
      SELECT union_week.*, who, occurred_at
      FROM union_week JOIN audit_event ON sequence = event_sequence
      WHERE \(condition)
      ORDER BY event_sequence DESC
      """,
      UnionWeek.init(row:))
  }

  /// The week's file; nil while there's none.
  public func unionWeekContent(_ id: String) throws -> [UInt8]? {
    try rows("SELECT content FROM union_week WHERE id = \(id) AND content IS NOT NULL") {
      try $0.bytes("content")
    }.first
  }

  public func insertUnionWeek(
    of union: SchoolUnion.ID, members: [School.ID], workbook: String, year: SchoolYear,
    event: AuditEvent
  ) throws -> String {
    let id = "UW-\(event.sequence)"
    try execute(
      """
      INSERT INTO union_week
        (id, union_id, workbook_id, members, school_year, event_sequence, state)
      VALUES
        (\(id), \(union.rawValue), \(workbook),
         \(members.map(\.rawValue).joined(separator: ";")), \(year.start), \(event.sequence),
         'waiting')
      """)
    return id
  }

  /// Takes the week that has waited longest, or one whose worker hasn't been heard of since
  /// `deadline`, for `worker`.
  public func claimUnionWeek(
    for worker: String, at moment: Moment, lostBefore deadline: Moment
  ) throws -> UnionWeek? {
    let next = try rows(
      """
      SELECT id FROM union_week
      WHERE state = 'waiting' OR (state = 'running' AND beat_at < \(deadline))
      ORDER BY event_sequence LIMIT 1
      """
    ) { try $0.text("id") }.first
    guard let next else { return nil }
    try execute(
      """
      UPDATE union_week SET state = 'running', worker = \(worker), beat_at = \(moment)
      WHERE id = \(next)
      """)
    return try unionWeek(next)
  }

  /// Says that a worker is still at it.
  public func beatUnionWeek(_ id: String, of worker: String, at moment: Moment) throws {
    try execute(
      """
      UPDATE union_week SET beat_at = \(moment)
      WHERE id = \(id) AND worker = \(worker) AND state = 'running'
      """)
  }

  /// Keeps what came out, unless it was called off or another worker has taken it over.
  public func finishUnionWeek(
    _ id: String, of worker: String, content: [UInt8], event: AuditEvent
  ) throws {
    try execute(
      """
      UPDATE union_week SET state = 'done', content = \(content), sha256 = \(sha256(content)),
                            done_by_event = \(event.sequence)
      WHERE id = \(id) AND worker = \(worker) AND state = 'running'
      """)
  }

  public func failUnionWeek(_ id: String, of worker: String, because failure: String) throws {
    try execute(
      """
      UPDATE union_week SET state = 'failed', failure = \(failure)
      WHERE id = \(id) AND worker = \(worker) AND state = 'running'
      """)
  }

  public func cancelUnionWeek(_ id: String) throws {
    try execute(
      """
      UPDATE union_week SET state = 'cancelled'
      WHERE id = \(id) AND state IN ('waiting', 'running')
      """)
  }
}

extension UnionWeek {
  fileprivate init(row: Row) throws {
    self.init(
      id: try row.text("id"), union: SchoolUnion.ID(try row.text("union_id")),
      workbook: try row.text("workbook_id"),
      members: try row.text("members").split(separator: ";").map { School.ID(String($0)) },
      year: SchoolYear(try row.integer("school_year")),
      askedBy: try row.text("who"), askedAt: try row.moment("occurred_at"),
      state: PlanRun.State(rawValue: try row.text("state")) ?? .failed,
      failure: try row.textIfAny("failure"), sha256: try row.textIfAny("sha256"))
  }
}
