internal import Foundation
internal import GRDB
internal import Store

/// One GRDB transaction, seen through `Store.Connection`.
struct SQLiteConnection: Connection {
  let database: GRDB.Database

  func rows<Value>(_ statement: Store.SQL, _ read: (Store.Row) throws -> Value) throws -> [Value] {
    let prepared = try database.cachedStatement(sql: statement.sqliteText)
    let names = prepared.columnNames
    let cursor = try GRDB.Row.fetchCursor(prepared, arguments: statement.sqliteArguments)
    var values: [Value] = []
    while let row = try cursor.next() {
      values.append(
        try read(
          Store.Row(
            names: names, values: names.indices.map { SQLValue(row[$0] as DatabaseValue) })))
    }
    return values
  }

  func execute(_ statement: Store.SQL) throws {
    try database.cachedStatement(sql: statement.sqliteText)
      .execute(arguments: statement.sqliteArguments)
  }
}

extension Store.SQL {
  /// The text with `?1` for `$1`: SQLite reads `$1` as a name and binds names
  /// in order of appearance, which would swap values silently.
  fileprivate var sqliteText: String { String(text.map { $0 == "$" ? "?" : $0 }) }

  fileprivate var sqliteArguments: StatementArguments {
    StatementArguments(
      values.map { value -> (any DatabaseValueConvertible)? in
        switch value {
        case .null: nil
        case .integer(let integer): integer
        case .text(let text): text
        case .bytes(let bytes): Data(bytes)
        }
      })
  }
}

extension SQLValue {
  fileprivate init(_ value: DatabaseValue) {
    self =
      switch value.storage {
      case .null: .null
      case .int64(let integer): .integer(Int(integer))
      case .double(let number): .text("\(number)")
      case .string(let text): .text(text)
      case .blob(let data): .bytes([UInt8](data))
      }
  }
}
