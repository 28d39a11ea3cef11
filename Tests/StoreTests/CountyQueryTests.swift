import Sealing
import Store
import Testing

func digest(_ text: String) -> String { sha256(text.utf8) }

@Suite struct `County queries` {
  @Test func `give back the bytes that were stored, with their digests`() async throws {
    let database = try await emptyDatabase()
    try await database.insert(workbook: "工作簿\u{0}'; DROP TABLE", book: "id: 手册", plan: "{}")

    let county = try #require(try await database.read { try $0.latestCounty() })
    #expect(county.workbook.content == Array("工作簿\u{0}'; DROP TABLE".utf8))
    #expect(county.workbook.sha256 == digest("工作簿\u{0}'; DROP TABLE"))
    #expect(county.policyBook.content == Array("id: 手册".utf8))
    #expect(county.isSample)
    #expect(county.plan?.schoolYear == 2026)
    #expect(county.plan?.file.content == Array("{}".utf8))
    #expect(county.plan?.adoptedAt == Moment(milliseconds: 1_000))
  }

  @Test func `speak of the workbook imported last and of no other's plan`() async throws {
    let database = try await emptyDatabase()
    try await database.insert(county: "旧县", plan: "{}")
    try await database.insert(county: "新县")

    let county = try #require(try await database.read { try $0.latestCounty() })
    #expect(county.county == "新县")
    #expect(county.plan == nil)
  }

  @Test func `leave nothing behind when a transaction fails`() async throws {
    struct Stop: Error {}
    let database = try await emptyDatabase()
    await #expect(throws: Stop.self) {
      try await database.write { connection in
        _ = try connection.record(
          "import-county", of: "示例县", details: "", by: "test", at: Moment(milliseconds: 1))
        throw Stop()
      }
    }
    #expect(try await database.read { try $0.events() }.isEmpty)
  }
}
