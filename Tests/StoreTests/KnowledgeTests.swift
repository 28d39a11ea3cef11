import Actions
import Staffing
import Store
import Testing

@Suite struct `What was known on a day` {
  private let day = Day(2026, 7, 1)

  @Test func `is the county that was current at its end, with the plan of then`() async throws {
    let database = try await emptyDatabase()
    try await database.insert(workbook: "one", at: at(day, hour: 9))
    try await database.write { connection in
      let event = try connection.record(
        "adopt-plan", of: "x", details: digest("plan"), by: "test",
        at: Moment(milliseconds: at(day.advanced(by: 2), hour: 9)))
      try connection.insertPlan(
        workbook: "W-1", schoolYear: 2026, content: Array("plan".utf8), event: event)
    }
    try await database.insert(workbook: "two", at: at(day.advanced(by: 4), hour: 9))

    #expect(try await version(day.advanced(by: -1), database) == nil)
    #expect(try await version(day, database) == .init(1, 0))
    #expect(try await version(day.advanced(by: 2), database) == .init(1, 2))
    #expect(try await version(day.advanced(by: 4), database) == .init(3, 0))
    let past = try #require(
      try await database.read { connection in
        try connection.countyVersion(after: 1).flatMap { try connection.county($0) }
      })
    #expect(past.workbook.content == Array("one".utf8) && past.plan == nil)
    #expect(try await database.read { try $0.firstCountyDay() } == day)
  }

  @Test func `ends at midnight on China Standard Time`() async throws {
    let database = try await emptyDatabase()
    try await database.insert(workbook: "one", at: Moment(endOf: day).milliseconds)
    try await database.insert(workbook: "two", at: Moment(endOf: day).milliseconds + 1)
    #expect(try await version(day, database) == .init(1, 0))
    #expect(try await version(day.advanced(by: 1), database) == .init(2, 0))
    #expect(Moment(endOf: day).day == day)
    #expect(Moment(milliseconds: Moment(endOf: day).milliseconds + 1).day == day.advanced(by: 1))
  }

  private struct Version: Equatable {
    let workbook: Int
    let plan: Int

    init(_ workbook: Int, _ plan: Int) {
      self.workbook = workbook
      self.plan = plan
    }
  }

  private func version(_ day: Day, _ database: any Database) async throws -> Version? {
    try await database.read { connection in
      try connection.countyVersion(after: try connection.lastEvent(until: day))
        .map { Version($0.workbook, $0.plan) }
    }
  }

  /// An hour of a day on China Standard Time.
  private func at(_ day: Day, hour: Int) -> Int {
    day.ordinal * 86_400_000 + (hour - 8) * 3_600_000
  }
}
