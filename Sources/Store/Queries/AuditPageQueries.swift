extension Connection {
  /// Some events, the latest first, of those whose doer, matter or subject is
  /// exactly `word`; of all when it's empty.
  public func latestEvents(_ word: String, before sequence: Int, limit: Int) throws
    -> [AuditEvent]
  {
    let every = word.isEmpty ? 1 : 0
    return try rows(
      """
      SELECT * FROM audit_event
      WHERE sequence < \(sequence)
        AND (\(every) = 1 OR who = \(word) OR what = \(word) OR subject = \(word))
      ORDER BY sequence DESC
      LIMIT \(limit)
      """
    ) { try AuditEvent(row: $0) }
  }

  /// What an event is called; nil when there's none.
  public func name(ofEvent sequence: Int) throws -> String? {
    try rows("SELECT what FROM audit_event WHERE sequence = \(sequence)") {
      try $0.text("what")
    }.first
  }

  /// How many events there are, and the digest of the last one.
  public func auditRoot() throws -> (events: Int, digest: String) {
    let last = try rows(
      "SELECT sequence, digest FROM audit_event ORDER BY sequence DESC LIMIT 1"
    ) { (try $0.integer("sequence"), try $0.text("digest")) }.first
    return (last?.0 ?? 0, last?.1 ?? "")
  }
}
