public import Chronicle
internal import Sealing

extension Connection {
  /// Adds an event to the chain together with the facts that it changes: the
  /// event's details seal them, so that `auditDefects` finds a fact that was
  /// changed, removed or slipped in.
  ///
  /// - Throws: `ConstraintViolation` when a fact would overlap another.
  public func record(
    _ what: String, of subject: String, details: String, by who: String, at moment: Moment,
    changing change: FactChange
  ) throws -> AuditEvent {
    let counts = "recorded \(change.recorded.count) superseded \(change.superseded.count)"
    let event = try record(
      what, of: subject,
      details: [details, "\(counts) facts \(change.seal)"].filter { !$0.isEmpty }
        .joined(separator: " "),
      by: who, at: moment)
    for fact in change.superseded { try supersede(fact, event) }
    try insert(change.recorded, event)
    return event
  }

  private func supersede(_ fact: Fact, _ event: AuditEvent) throws {
    try execute(
      """
      UPDATE fact SET superseded_by = \(event.sequence)
      WHERE kind = \(fact.line.kind.rawValue) AND subject = \(fact.line.subject)
        AND slot = \(fact.line.slot) AND valid_from = \(fact.period.first.ordinal)
        AND superseded_by IS NULL
      """)
  }

  /// A server answers each statement once, so whole bundles travel in one; what is left
  /// over goes alone, so that there are two kinds of statement and not sixty.
  private func insert(_ facts: [Fact], _ event: AuditEvent) throws {
    let bundle = 64
    let rows = facts.enumerated().map { place, fact -> SQL in
      """
      (\("F-\(event.sequence)-\(place + 1)"), \(fact.line.kind.rawValue), \(fact.line.subject),
       \(fact.line.slot), \(fact.school?.rawValue ?? ""), \(fact.value.json),
       \(fact.period.first.ordinal), \(fact.period.end.ordinal), \(event.sequence))
      """
    }
    let whole = rows.count - rows.count % bundle
    for first in stride(from: 0, to: whole, by: bundle) {
      try insert(SQL.rows(rows[first..<first + bundle]))
    }
    for row in rows[whole...] { try insert(row) }
  }

  private func insert(_ rows: SQL) throws {
    try execute(
      """
      INSERT INTO fact
        (id, kind, subject, slot, school, value, valid_from, valid_to, recorded_by)
      VALUES \(rows)
      """)
  }

  /// Events whose facts aren't those that they sealed.
  func factDefects() throws -> [AuditDefect] {
    let facts = try rows("SELECT * FROM fact") { try RecordedFact(row: $0) }
    var changes: [Int: FactChange] = [:]
    for fact in facts {
      changes[fact.recordedBy, default: .init()].recorded.append(fact.fact)
      if let end = fact.supersededBy { changes[end, default: .init()].superseded.append(fact.fact) }
    }
    let sealed = try rows("SELECT sequence, details FROM audit_event") {
      (try $0.integer("sequence"), try $0.text("details").sealedFacts)
    }
    return sealed.compactMap { sequence, seal in
      let found = changes[sequence]
      return found?.seal == seal || (found == nil && seal == FactChange().seal)
        ? nil : .factsChanged(sequence: sequence)
    }
  }
}

extension FactChange {
  /// SHA-256 over every fact that is made known or ended, in a fixed order.
  public var seal: String {
    let lines = recorded.map { "+" + $0.sealedText } + superseded.map { "-" + $0.sealedText }
    return sha256(
      lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: "\n").utf8)
  }
}

extension Fact {
  /// Each field preceded by its length, as in the chain of events.
  fileprivate var sealedText: String {
    [
      line.kind.rawValue, line.subject, line.slot, value.json, "\(period.first.ordinal)",
      "\(period.end.ordinal)", school?.rawValue ?? "",
    ].map { "\($0.utf8.count):\($0)" }.joined()
  }
}

extension String {
  /// The seal at the end of an event's details, if it changed facts.
  fileprivate var sealedFacts: String? {
    let words = split(separator: " ")
    guard words.count >= 2, words[words.count - 2] == "facts", words.last?.utf8.count == 64
    else { return nil }
    return words.last.map(String.init)
  }
}
