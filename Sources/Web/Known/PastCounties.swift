internal import Staffing
package import Store

/// The county as the record held it at the end of past days.
///
/// Every workbook and plan is kept, so a past day is the one that was current
/// then; the last few that were asked for stay in memory, since many ask for the
/// same day.
package final class PastCounties: Sendable {
  private let database: any Database

  /// One of 3,500 teachers takes some 20 MB.
  private let kept = Kept<CountyVersion, CountySight>(limit: 4)

  package init(_ database: any Database) { self.database = database }

  /// - Returns: nil when there was no county yet.
  func county(on day: Day) async throws -> CountySight? {
    let version = try await database.read { connection in
      try connection.countyVersion(after: try connection.lastEvent(until: day))
    }
    guard let version else { return nil }
    if let county = kept[version] { return county }
    guard let known = try await database.read({ try $0.knownCounty(version) }) else { return nil }
    let county = try CountySight(known)
    kept[version] = county
    return county
  }

  /// The workbook and plan of that day; made anew each time, for few ask for them.
  func files(on day: Day) async throws -> CountyFiles? {
    let known = try await database.read { connection in
      try connection.countyVersion(after: try connection.lastEvent(until: day))
        .flatMap { try connection.knownCounty($0) }
    }
    guard let known else { return nil }
    return try await database.files(of: known, try CountySight(known))
  }

  func firstDay() async throws -> Day? { try await database.read { try $0.firstCountyDay() } }
}
