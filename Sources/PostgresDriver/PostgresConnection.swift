internal import CLibPQ
internal import Store

/// One transaction on the server, seen through `Store.Connection`.
struct PostgresConnection: Connection {
  let session: PostgresSession

  var engine: Engine { .postgres }

  func rows<Value>(_ statement: SQL, _ read: (Row) throws -> Value) throws -> [Value] {
    let result = try session.run(statement)
    defer { result.clear() }
    let names = result.names
    let types = result.types
    return try (0..<PQntuples(result.pointer)).map { row in
      try read(
        Row(
          names: names,
          values: try types.indices.map { column in
            try result.value(row: row, column: Int32(column), type: types[column])
          }))
    }
  }

  func execute(_ statement: SQL) throws { try session.run(statement).clear() }
}
