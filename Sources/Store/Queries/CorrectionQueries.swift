public import Access
public import Chronicle
internal import Sealing
internal import Staffing

extension Connection {
  public func correction(_ id: String) throws -> StoredCorrection? {
    try corrections(where: "correction.id = \(id)", order: "").first
  }

  /// Corrections in a state, the oldest proposal first.
  public func corrections(_ state: StoredCorrection.State) throws -> [StoredCorrection] {
    try corrections(
      where: "state = \(state.rawValue)", order: "ORDER BY correction.event_sequence")
  }

  /// Corrections about one teacher or school, the newest first.
  public func corrections(about subject: String) throws -> [StoredCorrection] {
    try corrections(
      where: "subject = \(subject)", order: "ORDER BY correction.event_sequence DESC")
  }

  /// The newest corrections about schools and people within reach: open ones
  /// first, then the decided ones.
  public func corrections(
    within reaches: [Reach], limit: Int
  ) throws -> [StoredCorrection] {
    try corrections(
      where: reaches.subjects,
      order: """
        ORDER BY CASE state WHEN 'proposed' THEN 0 ELSE 1 END, correction.event_sequence DESC
        LIMIT \(limit)
        """)
  }

  private func corrections(where condition: SQL, order: SQL) throws -> [StoredCorrection] {
    try rows(
      """
      SELECT correction.*, correction_undo.undoes, correction_evidence.file_name
      FROM correction
      LEFT JOIN correction_undo ON correction_undo.correction_id = correction.id
      LEFT JOIN correction_evidence ON correction_evidence.correction_id = correction.id
      WHERE \(condition)
      \(order)
      """
    ) { try StoredCorrection(row: $0) }
  }

  /// The file that was handed in with a correction.
  public func evidence(ofCorrection id: String) throws -> StoredFile? {
    try rows(
      """
      SELECT correction_id, file_name, content FROM correction_evidence
      WHERE correction_id = \(id)
      """
    ) { row in
      let content = try row.bytes("content")
      return StoredFile(
        id: try row.text("correction_id"), name: try row.text("file_name"), content: content,
        sha256: sha256(content))
    }.first
  }

  /// Stores a proposal as recorded by `event` and returns its id.
  public func insertCorrection(
    _ line: FactLine, value: FactValue?, during period: Period, reason: String, evidence: String,
    undoing undone: String? = nil, by account: String, event: AuditEvent
  ) throws -> String {
    let id = "C-\(event.sequence)"
    try execute(
      """
      INSERT INTO correction
        (id, kind, subject, slot, value, valid_from, valid_to, reason, evidence, proposed_by,
         event_sequence, state, decided_by, decision)
      VALUES
        (\(id), \(line.kind.rawValue), \(line.subject), \(line.slot), \(value?.json ?? ""),
         \(period.first.ordinal), \(period.end.ordinal), \(reason), \(evidence), \(account),
         \(event.sequence), 'proposed', '', '')
      """)
    if let undone {
      try execute("INSERT INTO correction_undo (correction_id, undoes) VALUES (\(id), \(undone))")
    }
    return id
  }

  /// Keeps the file that shows why.
  public func insertEvidence(
    _ content: [UInt8], named name: String, ofCorrection id: String, event: AuditEvent
  ) throws {
    try execute(
      """
      INSERT INTO correction_evidence (correction_id, file_name, content, event_sequence)
      VALUES (\(id), \(name), \(content), \(event.sequence))
      """)
  }

  /// Notes what became of a correction.
  ///
  /// - Parameter account: Nil keeps whoever decided before.
  public func decideCorrection(
    _ id: String, _ state: StoredCorrection.State, by account: String?, saying decision: String,
    event: Int
  ) throws {
    try execute(
      """
      UPDATE correction
      SET state = \(state.rawValue), decision = \(decision), decided_event = \(event),
          decided_by = COALESCE(\(account.map { SQLValue.text($0) } ?? .null), decided_by)
      WHERE id = \(id)
      """)
  }
}

extension [Reach] {
  /// Subjects that the reaches cover: schools, whoever ever was tied to one, and
  /// oneself.
  fileprivate var subjects: SQL {
    if contains(.county) { return "1 = 1" }
    var condition: SQL = "(1 = 0"
    for reach in self {
      switch reach {
      case .county: break
      case .own(let teacher): condition = "\(condition) OR subject = \(teacher.rawValue)"
      case .schools(let schools) where schools.isEmpty: break
      case .schools(let schools):
        let list = SQL.list(schools.map(\.rawValue).sorted())
        condition = """
          \(condition) OR subject IN \(list) OR subject IN (
            SELECT fact.subject FROM fact
            WHERE fact.school IN \(list) AND fact.kind IN ('employment', 'teaching')
              AND fact.superseded_by IS NULL)
          """
      }
    }
    return "\(condition))"
  }
}
