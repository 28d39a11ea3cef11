import Access
import Actions
import Store
import Testing

@Suite struct `A backup` {
  @Test func `comes back as it was, on this engine and on SQLite`() async throws {
    let database = try await emptyDatabase()
    try await sampleImport().perform(in: database, by: .system, on: occasion(1))
    let backup = try await backUp(database)
    for other in [try await emptyDatabase(migrated: false), try sqliteDatabase()] {
      #expect(try await other.restore(backup) > 1_000)
      #expect(try await other.read { try $0.events() } == database.read { try $0.events() })
      #expect(
        try await other.read { try $0.latestCounty() } == database.read { try $0.latestCounty() })
      #expect(try await other.read { try $0.timelines() } == database.read { try $0.timelines() })
      #expect(try await other.read { try $0.auditDefects() }.isEmpty)
      // The guards are back as well, and the record goes on.
      try await sampleImport().perform(in: other, by: .system, on: occasion(2))
      await #expect(throws: ConstraintViolation.self) {
        try await other.write { try $0.execute("DELETE FROM fact") }
      }
      let again = try await backUp(other)
      #expect(again.count == backup.count)
    }
  }

  @Test func `of SQLite is restored here`() async throws {
    let file = try sqliteDatabase()
    try await file.migrate()
    for number in 1...3 { try await file.insert(county: "县\(number)\n\"", plan: "{}") }
    let here = try await emptyDatabase(migrated: false)
    #expect(try await here.restore(try await backUp(file)) == 6 + 3 + 3 + 3)
    #expect(try await here.read { try $0.events() } == file.read { try $0.events() })
    #expect(try await here.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `that was changed, cut or isn't one is refused, and nothing is written`() async throws
  {
    let database = try await emptyDatabase()
    try await database.insert(plan: "{}")
    let backup = try await backUp(database)
    let lines = backup.split(separator: "\n").map(String.init)
    let broken: [(String, BackupError)] = [
      (backup.replacing("示例县", with: "别的县"), .damaged),
      (lines.dropLast().joined(separator: "\n"), .cutShort),
      ((lines[0...2] + lines[4...]).joined(separator: "\n"), .damaged),
      ("hello", .noBackup), ("", .noBackup),
    ]
    let target = try await emptyDatabase(migrated: false)
    for (text, expected) in broken {
      await #expect(throws: expected) { try await target.restore(text) }
    }
    #expect(try await target.migrate() == Migration.all.map(\.name))
    await #expect(throws: BackupError.notEmpty) { try await target.restore(backup) }
  }
}

private func backUp(_ database: any Database) async throws -> String {
  try await database.read { connection in
    var text = ""
    _ = try connection.backUp { text += $0 }
    return text
  }
}
