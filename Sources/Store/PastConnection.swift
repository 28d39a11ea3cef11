/// The record as it was right after an event, to read from.
///
/// Rows are only added, each with the event that added it; where a later event marks one
/// (ended, decided, undone), the mark isn't there yet. So every query answers for a past
/// state of knowledge without knowing of it: each table that it names stands behind the
/// rows that the table had then (`PastTable`).
///
///     let past = PastConnection(connection, after: try connection.lastEvent(until: day))
///     try past.orders(of: year)          // the orders that the record held that evening
///
/// Rows that belong to one of these, such as the lines of a notice, are reached through it
/// and never change.
public struct PastConnection: Connection {
  private let present: any Connection
  private let event: Int

  public init(_ present: any Connection, after event: Int) {
    self.present = present
    self.event = event
  }

  public var engine: Engine { present.engine }

  public func rows<Value>(_ statement: SQL, _ read: (Row) throws -> Value) throws -> [Value] {
    try present.rows(statement.told(after: event, on: engine), read)
  }

  public func execute(_ statement: SQL) throws { throw PastIsReadOnly() }
}

/// Somebody tried to write into a past state of the record.
public struct PastIsReadOnly: Error, Equatable, Sendable {}

extension SQL {
  /// The statement with each table of the record that it names as it was after an event.
  ///
  /// A common table expression hides the table of its name in the whole statement; the
  /// engines look through it, so that indexes serve as before.
  fileprivate func told(after event: Int, on engine: Engine) -> SQL {
    let words = Set(text.split { !($0.isLetter || $0 == "_") }.map(String.init))
    let tables = PastTable.all.filter { words.contains($0.name) }
    guard !tables.isEmpty else { return self }
    var told: SQL = ""
    for table in tables {
      let name = SQL(stringLiteral: "\(told.text.isEmpty ? "WITH" : ",") \(table.name)")
      told = "\(told)\(name) AS (\(table.rows(after: event, on: engine)))"
    }
    // A statement with expressions of its own becomes a part, in which ours hold.
    return text.hasPrefix("WITH") ? "\(told) SELECT * FROM (\(self)) AS told" : "\(told) \(self)"
  }
}
