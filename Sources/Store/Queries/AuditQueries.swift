internal import Foundation
internal import PlanFormat
internal import Sealing

extension Connection {
  /// Adds an event to the chain and returns it.
  public func record(
    _ what: String, of subject: String, details: String, by who: String, at moment: Moment
  ) throws -> AuditEvent {
    let event = AuditEvent(
      after: try lastEvent(), who: who, what: what, subject: subject, details: details,
      at: moment)
    try execute(
      """
      INSERT INTO audit_event
        (sequence, who, what, subject, details, occurred_at, previous_digest, digest)
      VALUES
        (\(event.sequence), \(who), \(what), \(subject), \(details), \(moment),
         \(event.previousDigest), \(event.digest))
      """)
    return event
  }

  /// Every event, oldest first.
  public func events() throws -> [AuditEvent] {
    try rows("SELECT * FROM audit_event ORDER BY sequence") { try AuditEvent(row: $0) }
  }

  /// Everything wrong with the chain and with the files it speaks of; empty
  /// when the record is as it was written.
  ///
  /// - Complexity: O(*n*) in events and in bytes stored.
  public func auditDefects() throws -> [AuditDefect] {
    var defects: [AuditDefect] = []
    var previous: AuditEvent?
    for event in try events() {
      if !event.isIntact { defects.append(.changed(sequence: event.sequence)) }
      if event.previousDigest != previous?.digest ?? ""
        || event.sequence != (previous?.sequence ?? 0) + 1
      {
        defects.append(.unlinked(sequence: event.sequence))
      }
      previous = event
    }
    return defects + (try contentDefects()) + (try resultDefects()) + (try factDefects())
      + (try paperDefects())
  }

  private func lastEvent() throws -> AuditEvent? {
    try rows("SELECT * FROM audit_event ORDER BY sequence DESC LIMIT 1") {
      try AuditEvent(row: $0)
    }.first
  }

  /// Stored files whose bytes don't have the digest that their event recorded. Those that
  /// lie sealed can only be judged through `SealedFiles`.
  private func contentDefects() throws -> [AuditDefect] {
    let files = try rows(
      """
      SELECT county_workbook.id, content, audit_event.details
      FROM county_workbook JOIN audit_event ON sequence = event_sequence
      UNION ALL
      SELECT year_plan.id, content, audit_event.details
      FROM year_plan JOIN audit_event ON sequence = event_sequence
      UNION ALL
      SELECT upload.id, content, audit_event.details
      FROM upload JOIN audit_event ON sequence = event_sequence
      UNION ALL
      SELECT plan_run.id, content, audit_event.details
      FROM plan_run JOIN audit_event ON sequence = done_by_event
      UNION ALL
      SELECT union_week.id, content, audit_event.details
      FROM union_week JOIN audit_event ON sequence = done_by_event
      UNION ALL
      SELECT correction_id AS id, content, audit_event.details
      FROM correction_evidence JOIN audit_event ON sequence = event_sequence
      """
    ) { row in
      (
        id: try row.text("id"), digest: try row.bytes("content").digestOfOpenFile,
        recorded: try row.text("details")
      )
    }
    let books = try rows(
      """
      SELECT policy_book.id, policy_book.content, audit_event.details
      FROM policy_book
      JOIN county_workbook ON county_workbook.id = policy_book.workbook_id
      JOIN audit_event ON sequence = event_sequence
      """
    ) { row in
      (
        id: try row.text("id"), digest: String?(sha256(try row.text("content").utf8)),
        recorded: try row.text("details")
      )
    }
    return (files + books)
      .filter { file in file.digest.map { !file.recorded.contains($0) } ?? false }
      .map { .contentChanged(id: $0.id) }
  }
}

extension Connection {
  /// Results of a competition that aren't what their event recorded. The schema lets
  /// their bytes be sealed anew, so the chain has to tell.
  private func resultDefects() throws -> [AuditDefect] {
    try rows(
      """
      SELECT competition_id, number, version, content, audit_event.details
      FROM competition_result JOIN audit_event ON sequence = event_sequence
      """
    ) { row -> AuditDefect? in
      let content = try row.bytes("content")
      if FieldKey.sealer(of: content) != nil { return nil }
      let details = try row.text("details")
      if let digest = content.digestOfResult, details.contains(digest) { return nil }
      let place = try "\(row.integer("number"))/\(row.integer("version"))"
      return .contentChanged(id: "\(try row.text("competition_id"))/\(place)")
    }.compactMap(\.self)
  }
}

extension [UInt8] {
  /// The digest that a competition's file states of itself, if it's so.
  fileprivate var digestOfResult: String? {
    guard let file = try? CompetitionFile(json: Data(self)) else { return nil }
    var open = file
    open.digest = ""
    guard let text = try? open.json(), sha256(text) == file.digest, let whole = try? file.json(),
      Array(whole) == self
    else { return nil }
    return file.digest
  }

  /// Nil for a file that lies sealed.
  fileprivate var digestOfOpenFile: String? {
    FieldKey.sealer(of: self) == nil ? sha256(self) : nil
  }
}
