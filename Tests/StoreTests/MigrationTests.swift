import Store
import Testing

@Suite struct `Migrations` {
  @Test func `are applied once, in order`() async throws {
    let database = try await emptyDatabase(migrated: false)
    #expect(try await database.migrate() == Migration.all.map(\.name))
    #expect(try await database.migrate().isEmpty)
  }

  @Test func `leave a schema in which the record is empty`() async throws {
    let database = try await emptyDatabase()
    #expect(try await database.read { try $0.latestCounty() } == nil)
    #expect(try await database.read { try $0.events() }.isEmpty)
  }
}
