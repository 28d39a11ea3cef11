internal import Foundation
internal import PlanChecker
internal import PlanFormat
internal import Planning
internal import Policy
internal import Sealing
internal import Staffing
public import Store

/// Makes the weeks of itinerant teaching that were asked for, one at a time. Like plans, a week
/// depends on the county alone, so whoever takes over from a worker that died makes the same.
///
/// What doesn't pass the independent checker isn't kept.
public struct UnionWeekWorker: Sendable {
  private let database: any Database
  private let name: String
  private let clock: @Sendable () -> Moment

  /// - Parameter name: Unique among workers, such as host and process.
  public init(
    over database: any Database, named name: String, clock: @escaping @Sendable () -> Moment
  ) {
    self.database = database
    self.name = name
    self.clock = clock
  }

  /// Takes the next week, if there is one, and makes it.
  ///
  /// - Returns: Whether there was one.
  public func workOnce() async throws -> Bool {
    let now = clock()
    let lost = Moment(milliseconds: now.milliseconds - 60_000)
    let claimed = try await database.write {
      try $0.claimUnionWeek(for: name, at: now, lostBefore: lost)
    }
    guard let week = claimed else { return false }
    let beat = Task { try await keepBeating(week.id) }
    defer { beat.cancel() }
    do {
      let content = try await made(week)
      let moment = clock()
      try await database.write { connection in
        guard try connection.unionWeek(week.id)?.state == .running else { return }
        let event = try connection.record(
          "finish-union-week", of: week.id, details: "week \(sha256(content))", by: "system",
          at: moment)
        try connection.finishUnionWeek(week.id, of: name, content: content, event: event)
      }
    } catch {
      try await database.write {
        try $0.failUnionWeek(week.id, of: name, because: "\(error)")
      }
    }
    return true
  }

  private func keepBeating(_ id: String) async throws {
    while !Task.isCancelled {
      try await Task.sleep(for: .seconds(5))
      let now = clock()
      try await database.write { try $0.beatUnionWeek(id, of: name, at: now) }
    }
  }

  private func made(_ week: UnionWeek) async throws -> [UInt8] {
    let stored = try await database.read { connection in
      (
        county: try connection.county(ofWorkbook: week.workbook),
        name: try connection.union(week.union)?.union.name
      )
    }
    guard let county = stored.county else { throw PlanRunRefusal([.noCounty]) }
    return try await onOwnThread {
      let content = try CountyContent(county)
      let book = content.book.inForce(in: week.year)
      let itinerary = try ItineraryPlanner(
        ItineraryRequest(
          roster: content.roster, book: book, alliance: stored.name ?? week.union.rawValue,
          schools: Set(week.members), workbookSHA256: county.workbook.sha256,
          bookSHA256: county.policyBook.sha256)
      ).plan()
      let defects = ItineraryChecker.defects(
        of: itinerary, schools: Set(week.members), roster: content.roster, book: book)
      guard defects.isEmpty else { throw UnionWeekDefects(codes: defects.map(\.code)) }
      return Array(try itinerary.json())
    }
  }
}

/// What the independent checker found wrong with a week.
struct UnionWeekDefects: Error, CustomStringConvertible {
  let codes: [String]
  var description: String { Set(codes).sorted().joined(separator: ", ") }
}
