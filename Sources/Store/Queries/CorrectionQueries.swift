public import Chronicle

extension Connection {
  public func correction(_ id: String) throws -> StoredCorrection? {
    try rows("SELECT * FROM correction WHERE id = \(id)") { try StoredCorrection(row: $0) }.first
  }

  /// Corrections in a state, the oldest proposal first.
  public func corrections(_ state: StoredCorrection.State) throws -> [StoredCorrection] {
    try rows(
      "SELECT * FROM correction WHERE state = \(state.rawValue) ORDER BY event_sequence"
    ) { try StoredCorrection(row: $0) }
  }

  /// Corrections about one teacher or school, the newest first.
  public func corrections(about subject: String) throws -> [StoredCorrection] {
    try rows(
      "SELECT * FROM correction WHERE subject = \(subject) ORDER BY event_sequence DESC"
    ) { try StoredCorrection(row: $0) }
  }

  /// Stores a proposal as recorded by `event` and returns its id.
  public func insertCorrection(
    _ line: FactLine, value: FactValue?, during period: Period, reason: String, evidence: String,
    by account: String, event: AuditEvent
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
    return id
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
