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
  @discardableResult
  func replace(
    _ stored: StoredCounty, with roster: Roster, _ content: [UInt8], named fileName: String,
    as what: String, of subject: String, _ details: String
  ) throws -> AuditEvent {
    let lesson = FactLesson(roster.statements, known: try connection.timelines(), on: today)
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
