public import Staffing

/// One row of a result, read by column name.
public struct Row: Sendable {
  let names: [String]
  let values: [SQLValue]

  public init(names: [String], values: [SQLValue]) {
    self.names = names
    self.values = values
  }

  public func integer(_ name: String) throws(RowError) -> Int {
    guard case .integer(let value) = try value(name) else { throw mismatch(name, "an integer") }
    return value
  }

  /// Nil where the column holds no value.
  public func integerIfAny(_ name: String) throws(RowError) -> Int? {
    if case .null = try value(name) { return nil }
    return try integer(name)
  }

  public func text(_ name: String) throws(RowError) -> String {
    guard case .text(let value) = try value(name) else { throw mismatch(name, "text") }
    return value
  }

  /// Nil where the column holds no value.
  public func textIfAny(_ name: String) throws(RowError) -> String? {
    if case .null = try value(name) { return nil }
    return try text(name)
  }

  /// Bytes; text too, as its UTF-8, because SQLite doesn't hold a column to its
  /// type and a row that was tampered with must still be readable.
  public func bytes(_ name: String) throws(RowError) -> [UInt8] {
    switch try value(name) {
    case .bytes(let value): value
    case .text(let value): Array(value.utf8)
    default: throw mismatch(name, "bytes")
    }
  }

  public func moment(_ name: String) throws(RowError) -> Moment {
    Moment(milliseconds: try integer(name))
  }

  /// A day, kept as days since 1970-01-01.
  public func day(_ name: String) throws(RowError) -> Day {
    Day(ordinal: try integer(name))
  }

  public func flag(_ name: String) throws(RowError) -> Bool { try integer(name) == 1 }

  private func value(_ name: String) throws(RowError) -> SQLValue {
    guard let index = names.firstIndex(of: name) else {
      throw RowError(description: "the result has no column '\(name)', only \(names)")
    }
    return values[index]
  }

  private func mismatch(_ name: String, _ expected: String) -> RowError {
    RowError(description: "column '\(name)' doesn't hold \(expected)")
  }
}

/// A query and the columns it reads don't fit: a mistake of ours.
public struct RowError: Error, Equatable, Sendable, CustomStringConvertible {
  public let description: String
}
