public import Store

/// The record on a PostgreSQL server, through libpq.
///
/// One lane writes and a few read, each a connection with a thread of its own,
/// so that waiting for the server never holds up anything else. Writers of all
/// programs on the same record wait for one another at the server (an advisory
/// lock), as they do with SQLite.
public struct PostgresDatabase: Store.Database {
  private let writer: PostgresLane
  private let readers: PostgresLanes

  /// Lanes connect when they are first needed.
  ///
  /// - Parameter url: As PostgreSQL's own programs take it, such as
  ///   `postgres://junheng@localhost/junheng`.
  public init(url: String, readers: Int = 4) {
    self.writer = PostgresLane(url: url, label: "junheng.postgres.writer")
    self.readers = PostgresLanes(
      (1...max(1, readers)).map { PostgresLane(url: url, label: "junheng.postgres.reader.\($0)") })
  }

  /// Connects now, so that a wrong address is told at once.
  ///
  /// - Throws: `PostgresError` in words without the password.
  public func connect() async throws { try await writer.connect() }

  public func read<Value: Sendable>(
    _ body: @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    let lane = await readers.take()
    do {
      let value = try await lane.transaction(.read, body)
      await readers.give(back: lane)
      return value
    } catch {
      await readers.give(back: lane)
      throw error
    }
  }

  public func write<Value: Sendable>(
    _ body: @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await writer.transaction(.write, body)
  }
}
