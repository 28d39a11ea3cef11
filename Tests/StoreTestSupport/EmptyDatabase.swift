import Foundation
import PostgresDriver
import SQLiteDriver
public import Store

/// A record with nothing in it: a SQLite file of its own or, when
/// `JUNHENG_TEST_POSTGRES` names a server, a database of its own there, or a schema
/// where tables aren't wanted. Every test runs on both (scripts/test-server.sh).
public func emptyDatabase(migrated: Bool = true) async throws -> any Database {
  if let testServer {
    return await SlottedDatabase(
      url: migrated
        ? try await CopiedDatabases.shared.copy(on: testServer)
        : try await newSchema(on: testServer))
  }
  let database = try sqliteDatabase()
  if migrated { try await database.migrate() }
  return database
}

/// The server to test on, if it isn't SQLite's turn.
public let testServer = ProcessInfo.processInfo.environment["JUNHENG_TEST_POSTGRES"]

/// A new schema on a test server, as an address.
///
/// `public` stays in the search path: extensions are there.
public func newSchema(on server: String) async throws -> String {
  let name = "test_" + UUID().uuidString.lowercased().filter { $0 != "-" }
  try await doorkeeper.open(server).write {
    try $0.execute(SQL(stringLiteral: "CREATE SCHEMA \(name)"))
  }
  return "\(server)?options=-csearch_path%3D\(name)%2Cpublic"
}

/// A SQLite file of its own, whoever's turn it is.
public func sqliteDatabase() throws -> any Database {
  let directory = FileManager.default.temporaryDirectory
    .appendingPathComponent("junheng-store-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  return try SQLiteDatabase(path: directory.appendingPathComponent("record.db").path)
}

/// The same with every table: for tests of what doesn't depend on the engine, of
/// which there are more than a server has connections.
public func emptyFile() async throws -> any Database {
  let database = try sqliteDatabase()
  try await database.migrate()
  return database
}

/// The one connection that makes schemas: tests run all at once, and a server
/// lets only so many in.
private actor Doorkeeper {
  private var opened: PostgresDatabase?

  func open(_ server: String) -> PostgresDatabase {
    let database = opened ?? PostgresDatabase(url: server, readers: 1)
    opened = database
    return database
  }
}

private let doorkeeper = Doorkeeper()
