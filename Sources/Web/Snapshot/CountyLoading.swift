internal import Actions
internal import Foundation
internal import NIOCore
internal import Papers
internal import PlanFormat
internal import Staffing
internal import Store

/// The county that was imported last, judged by its book, with its files; nil
/// before the first import.
///
/// - Throws: `CountyContentError` when the recorded workbook or book can't be
///   read, `DecodingError` when the plan can't.
func loadCounty(from database: any Database) async throws -> (county: County, files: CountyFiles)? {
  let read = try await database.read { connection in
    let stored = try connection.latestCounty()
    let origin = stored?.plan.map(\.workbook)
    return (
      stored: stored,
      planInput: origin == stored?.workbook.id
        ? nil : try origin.flatMap { try connection.county(ofWorkbook: $0)?.workbook.content }
    )
  }
  guard let stored = read.stored else { return nil }
  let county = try County(stored)
  return (
    county,
    CountyFiles(
      workbook: ByteBuffer(bytes: stored.workbook.content), plan: try planWorkbook(of: county),
      planInput: read.planInput.map { ByteBuffer(bytes: $0) })
  )
}

extension County {
  /// A recorded county, judged by its book.
  ///
  /// - Throws: `CountyContentError` or `DecodingError`, as above.
  init(_ stored: StoredCounty) throws {
    let content = try CountyContent(stored)
    let plan = try stored.plan.map { try PlanFile(json: Data($0.file.content)) }
    self.init(
      roster: content.roster, year: SchoolYear(plan?.year ?? content.roster.nextYear),
      book: content.book, bookText: content.bookText, isSample: stored.isSample, plan: plan,
      planBytes: stored.plan?.file.content ?? [])
  }
}

/// The plan as a workbook to read, print and stamp; nil without a plan.
private func planWorkbook(of county: County) throws -> ByteBuffer? {
  guard let plan = county.plan else { return nil }
  let file = FileManager.default.temporaryDirectory
    .appendingPathComponent("junheng-\(UUID().uuidString).xlsx")
  defer { try? FileManager.default.removeItem(at: file) }
  try CountyWorkbook.writePlan(plan, roster: county.roster, to: file.path)
  return ByteBuffer(bytes: try Data(contentsOf: file))
}

extension Roster {
  /// The school year to plan when nobody says: the one that opens after the
  /// latest month in which anybody joined a school.
  fileprivate var nextYear: Int {
    let latest = teachers.compactMap(\.establishment.since).max() ?? Month(2026, 8)
    return latest.month >= 9 ? latest.year + 1 : latest.year
  }
}
