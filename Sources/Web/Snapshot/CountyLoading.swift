internal import Actions
internal import Foundation
internal import NIOCore
internal import Papers
internal import PlanFormat
internal import Staffing
internal import Store

/// A county with its files, as a site shows it.
struct LoadedCounty: Sendable {
  let county: County

  /// With the plan that was published last instead of the adopted one; nil while
  /// these are the same.
  let published: County?
  let files: CountyFiles
}

/// The county that was imported last, judged by its book, with its files; nil
/// before the first import.
///
/// - Throws: `CountyContentError` when the recorded workbook or book can't be
///   read, `DecodingError` when a plan can't.
func loadCounty(from database: any Database) async throws -> LoadedCounty? {
  guard let stored = try await database.read({ try $0.latestCounty() }) else { return nil }
  let content = try CountyContent(stored)
  let plan = try stored.plan.map { try PlanFile(json: Data($0.file.content)) }
  let year = SchoolYear(plan?.year ?? content.roster.nextYear)
  func county(_ plan: PlanFile?, _ bytes: [UInt8]) -> County {
    County(
      roster: content.roster, year: year, book: content.book, bookText: content.bookText,
      isSample: stored.isSample, plan: plan, planBytes: bytes)
  }
  let recorded = county(plan, stored.plan?.file.content ?? [])
  let shown = try await database.read { connection in
    try connection.standingNotice(of: year).flatMap { try connection.plan($0.plan)?.file }
  }
  let isSame = shown?.id == stored.plan?.file.id
  return LoadedCounty(
    county: recorded,
    published: isSame
      ? nil
      : county(try shown.map { try PlanFile(json: Data($0.content)) }, shown?.content ?? []),
    files: CountyFiles(
      workbook: ByteBuffer(bytes: stored.workbook.content), plan: try planWorkbook(of: recorded)))
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
