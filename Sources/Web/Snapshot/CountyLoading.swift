internal import Actions
internal import Foundation
internal import NIOCore
internal import Papers
internal import PlanFormat
internal import Staffing
internal import Store

/// A county with its files, as a site shows it.
struct LoadedCounty: Sendable {
  let sight: CountySight
  let files: CountyFiles
}

/// The county that was imported last, judged by its book, with its files; nil
/// before the first import.
///
/// - Throws: `CountyContentError` when the recorded workbook or book can't be
///   read, `DecodingError` when a plan can't.
func loadCounty(from database: any Database) async throws -> LoadedCounty? {
  let read = try await database.read { connection in
    try connection.countyVersion().flatMap { try connection.knownCounty($0) }
  }
  guard let read else { return nil }
  let sight = try CountySight(read)
  return LoadedCounty(sight: sight, files: try await database.files(of: read, sight))
}

extension Database {
  /// What may be taken away of a county.
  func files(of known: KnownCounty, _ sight: CountySight) async throws -> CountyFiles {
    let origin = known.stored.plan.map(\.workbook)
    let planInput =
      origin == known.stored.workbook.id
      ? nil
      : try await read { connection in
        try origin.flatMap { try connection.county(ofWorkbook: $0)?.workbook.content }
      }
    return CountyFiles(
      workbook: ByteBuffer(bytes: known.stored.workbook.content),
      plan: try planWorkbook(of: sight.recorded),
      planInput: planInput.map { ByteBuffer(bytes: $0) })
  }
}

/// What the record held at a version: the county, and the plan that was public.
struct KnownCounty: Sendable {
  let stored: StoredCounty
  let content: CountyContent
  let year: SchoolYear
  let published: StoredFile?
}

extension Connection {
  /// - Throws: As `loadCounty` does.
  func knownCounty(_ version: CountyVersion) throws -> KnownCounty? {
    guard let stored = try county(version) else { return nil }
    let content = try CountyContent(stored)
    let year = SchoolYear(stored.plan?.schoolYear ?? content.roster.nextYear)
    return KnownCounty(
      stored: stored, content: content, year: year,
      published: try publishedPlan(of: year, at: version))
  }
}

extension CountySight {
  init(_ known: KnownCounty) throws {
    func county(_ plan: StoredFile?) throws -> County {
      County(
        roster: known.content.roster, year: known.year, book: known.content.book,
        bookText: known.content.bookText, isSample: known.stored.isSample,
        plan: try plan.map { try PlanFile(json: Data($0.content)) },
        planBytes: plan?.content ?? [])
    }
    let adopted = known.stored.plan?.file
    recorded = try county(adopted)
    published = known.published?.id == adopted?.id ? recorded : try county(known.published)
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
