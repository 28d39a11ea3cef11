internal import Chronicle
internal import Papers
internal import Sealing
internal import Staffing
internal import Store

extension Work {
  /// Makes a workbook the county's current one under the same book, with the facts
  /// that it states and its event.
  ///
  /// - Parameters:
  ///   - roster: What the workbook says.
  ///   - details: Behind the digests, in the event.
  ///   - teaches: Which of the workbook's statements become facts; all unless the
  ///     record knows some of them better.
  @discardableResult
  func replace(
    _ stored: StoredCounty, with roster: Roster, _ content: [UInt8], named fileName: String,
    as what: String, of subject: String, _ details: String,
    where teaches: (Statement) -> Bool = { _ in true }
  ) throws -> AuditEvent {
    let lesson = FactLesson(
      roster.statements.filter(teaches), known: try connection.timelines(), on: today)
    let event = try record(
      what, of: subject,
      "workbook \(sha256(content)) book \(stored.policyBook.sha256) \(details)",
      changing: lesson.change)
    try connection.insertWorkbook(
      county: stored.county, fileName: fileName, content: content, isSample: stored.isSample,
      policyBook: String(decoding: stored.policyBook.content, as: UTF8.self), event: event)
    return event
  }

  /// Writes `roster` as a workbook that keeps the bureau's own columns, and makes it
  /// the county's current one.
  @discardableResult
  func replaceCounty(
    _ stored: StoredCounty, with roster: Roster, as what: String, of subject: String,
    _ details: String, where teaches: (Statement) -> Bool = { _ in true }
  ) throws -> AuditEvent {
    return try replace(
      stored, with: roster, try stored.workbook(saying: roster), named: stored.workbook.name,
      as: what, of: subject, details, where: teaches)
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
