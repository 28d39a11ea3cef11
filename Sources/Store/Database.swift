/// A store of the county's record. Drivers implement it; queries and actions
/// know only this.
public protocol Database: Sendable {
  /// Runs `body` on one consistent state of the record, which it can't change.
  func read<Value: Sendable>(
    _ body: @Sendable (any Connection) throws -> Value
  ) async throws -> Value

  /// Runs `body` as one transaction: all of its changes happen, or none when
  /// it throws.
  func write<Value: Sendable>(
    _ body: @Sendable (any Connection) throws -> Value
  ) async throws -> Value
}

/// One transaction. There's no way to query outside one.
public protocol Connection {
  func rows<Value>(_ statement: SQL, _ read: (Row) throws -> Value) throws -> [Value]
  func execute(_ statement: SQL) throws
}
