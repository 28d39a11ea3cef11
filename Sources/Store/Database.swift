/// A store of the county's record. Drivers implement it; queries and actions
/// know only this.
public protocol Database: Sendable {
  /// Runs `body` on one consistent state of the record, which it can't change.
  func read<Value: Sendable>(
    _ body: @Sendable (any Connection) throws -> Value
  ) async throws -> Value

  /// Runs `body` as one transaction: all of its changes happen, or none when
  /// it throws. Transactions that write come one after another on every engine,
  /// so that the chain of events can't fork.
  ///
  /// `body` may run again when the engine asks for it: it decides from the
  /// record and its arguments alone, and changes nothing else.
  func write<Value: Sendable>(
    _ body: @Sendable (any Connection) throws -> Value
  ) async throws -> Value
}

/// One transaction. There's no way to query outside one.
///
/// A statement that fails ends it: nothing of the transaction is kept, even when
/// the failure was caught.
public protocol Connection {
  var engine: Engine { get }

  func rows<Value>(_ statement: SQL, _ read: (Row) throws -> Value) throws -> [Value]
  func execute(_ statement: SQL) throws
}

/// A database program. Statements are the same for all of them; only what each
/// must be told in its own words, such as a guard, asks for it.
public enum Engine: String, CaseIterable, Hashable, Sendable {
  case sqlite, postgres
}

/// The database refused a row that would break a rule of the schema.
public struct ConstraintViolation: Error, Equatable, Sendable, CustomStringConvertible {
  /// The rule, in the engine's words; never the row.
  public let description: String

  public init(_ description: String) { self.description = description }
}
