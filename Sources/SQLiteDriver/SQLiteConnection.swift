internal import Foundation
internal import GRDB
internal import Store

/// One GRDB transaction, seen through `Store.Connection`.
struct SQLiteConnection: Connection {
  let database: GRDB.Database
  let outcome: Outcome

  /// What became of the transaction's statements: a failure that the body caught
  /// still ends it, as it does on every engine.
  final class Outcome { var failure: (any Error)? }

  var engine: Engine { .sqlite }

  func rows<Value>(_ statement: Store.SQL, _ read: (Store.Row) throws -> Value) throws -> [Value] {
    let prepared = try attempt { try database.cachedStatement(sql: statement.sqliteText) }
    let names = prepared.columnNames
    let cursor = try attempt {
      try GRDB.Row.fetchCursor(prepared, arguments: statement.sqliteArguments)
    }
    var values: [Value] = []
    while let row = try attempt({ try cursor.next() }) {
      values.append(
        try read(
          Store.Row(
            names: names, values: names.indices.map { SQLValue(row[$0] as DatabaseValue) })))
    }
    return values
  }

  func execute(_ statement: Store.SQL) throws {
    try attempt {
      try database.cachedStatement(sql: statement.sqliteText)
        .execute(arguments: statement.sqliteArguments)
    }
  }

  /// Keeps the first failure, in the store's words where it has some.
  private func attempt<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      var failure: any Error = error
      if let refused = error as? DatabaseError, refused.resultCode == .SQLITE_CONSTRAINT {
        failure = ConstraintViolation(refused.message ?? "a rule of the schema")
      }
      outcome.failure = outcome.failure ?? failure
      throw failure
    }
  }
}

extension Store.SQL {
  /// The text with `?1` for `$1`: SQLite reads `$1` as a name and binds names
  /// in order of appearance, which would swap values silently.
  fileprivate var sqliteText: String {
    String(
      decoding: text.utf8.map { $0 == UInt8(ascii: "$") ? UInt8(ascii: "?") : $0 }, as: UTF8.self)
  }

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
