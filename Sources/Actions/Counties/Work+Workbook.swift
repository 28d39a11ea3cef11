internal import Papers
internal import Sealing
internal import Staffing
internal import Store

extension Work {
  /// Makes a workbook the county's current one under the same book, with the facts
  /// that it states and its event.
  ///
  /// Only what it says otherwise than the one before is learned: its other rows may
  /// speak of a later day, on which schools merge or a correction begins.
  ///
  /// - Parameters:
  ///   - roster: What the workbook says.
  ///   - details: Behind the digests, in the event.
  @discardableResult
  func replace(
    _ stored: StoredCounty, with roster: Roster, _ content: [UInt8], named fileName: String,
    as what: String, of subject: String, _ details: String
  ) throws -> AuditEvent {
    let before = Dictionary(grouping: try CountyContent(stored).roster.statements, by: \.line)
    let new = roster.statements.filter { before[$0.line]?.contains($0) != true }
    let lesson = FactLesson(new, known: try connection.timelines(), on: today)
    let event = try record(
      what, of: subject,
      "workbook \(sha256(content)) book \(stored.policyBook.sha256) \(details)",
      changing: lesson.change)
    try connection.insertWorkbook(
      county: stored.county, fileName: fileName, content: content, isSample: stored.isSample,
      policyBook: String(decoding: stored.policyBook.content, as: UTF8.self), event: event)
    return event
  }
}

extension StoredCounty {
  /// The county's workbook with the rows of a roster, and the columns that aren't
  /// ours as they were.
  func workbook(saying roster: Roster) throws -> [UInt8] {
    let extras = try withWorkbookFile(workbook.content) {
      try CountyWorkbook.read($0).extraColumns
    }
    return try workbookBytes {
      try CountyWorkbook.write(roster, to: $0, extraColumns: extras)
    }
  }
}
