public import Sealing

/// A record whose files (workbooks, plans, evidence) lie sealed in the database: they
/// name people's health and sanctions, so a stolen copy mustn't tell them
/// (Personal Information Protection Law, article 51: encryption).
///
/// Every file that is written is sealed, and every sealed one opened, on its way; nothing
/// else of a statement changes. Files that were written before there was a key are read as
/// they are. Digests are those of the open files, so the chain of events is checked
/// through this.
public struct SealedFiles: Database {
  private let database: any Database
  private let key: FieldKey

  public init(in database: any Database, by key: FieldKey) {
    self.database = database
    self.key = key
  }

  public func read<Value: Sendable>(
    _ body: @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await database.read { try body(SealedConnection(connection: $0, key: key)) }
  }

  public func write<Value: Sendable>(
    _ body: @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await database.write { try body(SealedConnection(connection: $0, key: key)) }
  }
}

private struct SealedConnection: Connection {
  let connection: any Connection
  let key: FieldKey

  var engine: Engine { connection.engine }

  func rows<Value>(_ statement: SQL, _ read: (Row) throws -> Value) throws -> [Value] {
    try connection.rows(statement) { try read(try opened($0)) }
  }

  func execute(_ statement: SQL) throws {
    try connection.execute(
      statement.mapping { value in
        guard case .bytes(let file) = value else { return value }
        return .bytes(key.seal(file: file))
      })
  }

  private func opened(_ row: Row) throws -> Row {
    guard row.values.contains(where: \.isSealed) else { return row }
    return Row(
      names: row.names,
      values: try row.values.map { value in
        guard case .bytes(let file) = value, value.isSealed else { return value }
        return .bytes(try key.open(file: file))
      })
  }
}

extension SQLValue {
  fileprivate var isSealed: Bool {
    if case .bytes(let file) = self { FieldKey.sealer(of: file) != nil } else { false }
  }
}
