public import Access
internal import Chronicle
internal import Sealing
public import Store

/// Takes the latest opening, merger or split of schools back, while nothing has been built
/// on it: the facts say what they said before, and the workbook of before is the county's
/// again. The plan in force stays in force, as it did when they changed.
public struct UndoSchoolChange: Action {
  /// The event that carried the change out.
  public let event: Int

  public init(_ event: Int) { self.event = event }

  public var permission: Permission { .reorganiseSchools }

  /// What the record calls the ways to change schools.
  public static let kinds = ["open-school", "merge-schools", "split-school"]

  public func perform(in work: Work) throws {
    let connection = work.connection
    guard let done = try connection.latestEvents(of: Self.kinds, limit: 1).first,
      done.sequence == event
    else { throw SchoolRefusal([.isNotLatest]) }
    // What the list shows of it: the document that was taken back.
    let details = "document \(done.document) recorded \(event)"
    guard let facts = try connection.undoing(event: event) else {
      throw SchoolRefusal([.isBuiltUpon])
    }
    guard let current = try connection.latestCounty(),
      let before = try connection.county(before: current.workbook.id),
      try connection.event(of: current.workbook.id) == event
    else {
      // It only holds from a later day, and the workbook doesn't say it yet.
      guard try connection.revision(by: facts, on: work.today)?.changesWorkbook != true else {
        throw SchoolRefusal([.isBuiltUpon])
      }
      _ = try work.record(
        "undo-school-change", of: done.subject, details, changing: facts)
      return
    }
    let undone = try work.record(
      "undo-school-change", of: done.subject,
      "\(details) workbook \(before.workbook.sha256) book \(before.policyBook.sha256)",
      changing: facts)
    try connection.insertWorkbook(
      county: before.county, fileName: before.workbook.name, content: before.workbook.content,
      isSample: before.isSample,
      policyBook: String(decoding: before.policyBook.content, as: UTF8.self), event: undone)
    try connection.insertCorrectedWorkbook(of: current.workbook.id, event: undone)
  }
}

extension Connection {
  /// The latest change of schools, as long as no later fact rests on it; a workbook that
  /// was imported since still stands against taking it back.
  public func undoableSchoolChange() throws -> Int? {
    guard let last = try latestEvents(of: UndoSchoolChange.kinds, limit: 1).first?.sequence
    else { return nil }
    return try undoing(event: last) == nil ? nil : last
  }
}

extension AuditEvent {
  /// The document that an event of schools names: what stands behind the word,
  /// before the digests.
  public var document: String {
    let words = details.split(separator: " ")
    guard let start = words.firstIndex(of: "document") else { return "" }
    return words[words.index(after: start)...]
      .prefix { $0 != "workbook" && $0 != "recorded" }.joined(separator: " ")
  }
}
