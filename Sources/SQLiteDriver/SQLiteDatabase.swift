internal import GRDB
public import Store

/// The record in one SQLite file, with a write-ahead log so that readers never
/// wait for a writer.
public struct SQLiteDatabase: Store.Database {
  private let pool: DatabasePool

  /// Opens the file at `path`, creating it when there is none.
  public init(path: String) throws {
    var configuration = Configuration()
    configuration.maximumReaderCount = 4
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = NORMAL")
    }
    self.pool = try DatabasePool(path: path, configuration: configuration)
  }

  public func read<Value: Sendable>(
    _ body: @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await pool.read { try run(body, $0) }
  }

  public func write<Value: Sendable>(
    _ body: @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await pool.write { try run(body, $0) }
  }

  private func run<Value>(
    _ body: (any Connection) throws -> Value, _ database: GRDB.Database
  ) throws -> Value {
    let connection = SQLiteConnection(database: database, outcome: .init())
    let value = try body(connection)
    if let failure = connection.outcome.failure { throw failure }
    return value
  }
}
