import Actions
import Sealing
import Staffing
import Store
import StoreTestSupport
import Testing

@Suite struct `Files of a record with a key` {
  private let key = FieldKey(master: [UInt8](repeating: 1, count: 32))
  private let other = FieldKey(master: [UInt8](repeating: 2, count: 32))

  private func sealed() async throws -> (any Database, SealedFiles) {
    let database = try await emptyDatabase()
    let files = SealedFiles(in: database, by: key)
    try await sampleImport().perform(in: files, by: .system, on: occasion(1))
    return (database, files)
  }

  private func workbook(_ database: any Database) async throws -> [UInt8] {
    try #require(try await database.read { try $0.latestCounty() }).workbook.content
  }

  @Test func `lie sealed, and are read and verified as they were handed in`() async throws {
    let (database, files) = try await sealed()
    #expect(FieldKey.sealer(of: try await workbook(database)) == key.id)
    #expect(try await database.read { try $0.sealerOfFiles() } == key.id)
    let plain = try await emptyDatabase()
    try await sampleImport().perform(in: plain, by: .system, on: occasion(1))
    #expect(try await workbook(files) == workbook(plain))
    #expect(try await files.read { try $0.events() } == plain.read { try $0.events() })
    #expect(try await files.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `open with no other key, and not when they were changed`() async throws {
    let (database, files) = try await sealed()
    await #expect(throws: FieldKeyError.otherKey(key.id)) {
      _ = try await workbook(SealedFiles(in: database, by: other))
    }
    var bytes = try await workbook(database)
    bytes[bytes.count - 1] ^= 1
    let changed = bytes
    try await database.write { try $0.execute("UPDATE county_workbook SET content = \(changed)") }
    await #expect(throws: FieldKeyError.changed) { _ = try await workbook(files) }
  }

  @Test func `handed in before there was a key are sealed with one event, and once`() async throws {
    let database = try await emptyDatabase()
    try await sampleImport().perform(in: database, by: .system, on: occasion(1))
    let open = try await workbook(database)
    #expect(try await workbook(SealedFiles(in: database, by: key)) == open)
    #expect(try await database.perform(SealFiles(with: key), by: .system, on: occasion(2)) == 1)
    #expect(try await database.perform(SealFiles(with: key), by: .system, on: occasion(3)) == 0)
    let files = SealedFiles(in: database, by: key)
    #expect(try await workbook(files) == open)
    #expect(try await files.read { try $0.events() }.map(\.what).last == "seal-files")
    #expect(try await files.read { try $0.auditDefects() }.isEmpty)
    await #expect(throws: KeyRotationError.cannotOpen("file")) {
      try await database.perform(SealFiles(with: other), by: .system, on: occasion(4))
    }
  }

  @Test func `are sealed anew when the key is changed`() async throws {
    let (database, files) = try await sealed()
    let before = try await workbook(files)
    let outcome = try await database.perform(
      RotateFieldKey(from: key, to: other), by: .system, on: occasion(2))
    #expect(outcome.files == 1)
    #expect(try await workbook(SealedFiles(in: database, by: other)) == before)
  }

  @Test func `of a competition are sealed anew, and nothing else of them may change`() async throws
  {
    let held = try await CompetitionCounty()
    try await held.opened()
    try await held.scored()
    try await held.held(1, closed: CompetitionCounty.last)
    let database = held.county.database
    let sealed = try await database.perform(SealFiles(with: key), by: .system, on: occasion(99))
    #expect(sealed > 1)
    let files = SealedFiles(in: database, by: key)
    #expect(try await files.read { try $0.auditDefects() }.isEmpty)
    #expect(
      try await files.read { try $0.competition(of: CompetitionCounty.year) }?.rounds[0].signed
        != nil)
    await #expect(throws: ConstraintViolation.self) {
      try await database.write {
        try $0.execute("UPDATE competition_result SET person = 'nobody'")
      }
    }
    try await files.write { connection in
      let content = try #require(
        try connection.rows("SELECT content FROM competition_result") { try $0.bytes("content") }
          .first)
      let changed = Array(
        String(decoding: content, as: UTF8.self).replacing("\"seed\" : ", with: "\"seed\" : 1").utf8
      )
      try connection.execute("UPDATE competition_result SET content = \(changed)")
    }
    let run = try #require(
      try await files.read { try $0.competition(of: CompetitionCounty.year) })
    #expect(
      try await files.read { try $0.auditDefects() } == [.contentChanged(id: "\(run.id)/1/1")])
  }

  @Test func `are in the only columns that hold bytes`() async throws {
    let database = try sqliteDatabase()
    try await database.migrate()
    let columns = try await database.read { connection in
      try connection.rows(
        """
        SELECT sqlite_master.name AS table_name, column_info.name AS column_name
        FROM sqlite_master, pragma_table_info(sqlite_master.name) AS column_info
        WHERE sqlite_master.type = 'table' AND column_info.type = 'BYTEA' ORDER BY 1
        """
      ) { "\(try $0.text("table_name")).\(try $0.text("column_name"))" }
    }
    #expect(columns == FileColumn.all.map { "\($0.table).content" }.sorted())
  }
}
