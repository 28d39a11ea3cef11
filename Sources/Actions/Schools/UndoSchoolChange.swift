public import Access
internal import Chronicle
internal import Sealing
internal import Store

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
      return _ = try work.record(
        "undo-school-change", of: done.subject, "event \(event)", changing: facts)
    }
    let undone = try work.record(
      "undo-school-change", of: done.subject,
      "event \(event) workbook \(before.workbook.sha256) book \(before.policyBook.sha256)",
      changing: facts)
    try connection.insertWorkbook(
      county: before.county, fileName: before.workbook.name, content: before.workbook.content,
      isSample: before.isSample,
      policyBook: String(decoding: before.policyBook.content, as: UTF8.self), event: undone)
    try connection.insertCorrectedWorkbook(of: current.workbook.id, event: undone)
  }
}
