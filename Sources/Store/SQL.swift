public import Staffing

/// A statement whose values travel beside the text and never inside it.
///
/// Interpolated values become `$1`, `$2`, … and are bound by the driver, so a
/// name with a quotation mark stays a name:
///
///     let school: SQL = "SELECT name FROM school WHERE id = \(id)"
///     school.text      // SELECT name FROM school WHERE id = $1
///     school.values    // [.text("2111000001")]
public struct SQL: ExpressibleByStringInterpolation, Equatable, Sendable {
  public private(set) var text: String
  public private(set) var values: [SQLValue]

  public init(stringLiteral text: String) {
    self.text = text
    self.values = []
  }

  /// The same statement with other values.
  func mapping(_ change: (SQLValue) throws -> SQLValue) rethrows -> SQL {
    var statement = self
    statement.values = try values.map(change)
    return statement
  }

  /// `($1, $2, …)`, for `IN`.
  public static func list(_ values: [String]) -> SQL {
    var list: SQL = "("
    for (place, value) in values.enumerated() {
      list = place == 0 ? "\(list)\(value)" : "\(list), \(value)"
    }
    return "\(list))"
  }

  /// `($1, $2), ($3, $4), …`: the rows of an `INSERT`, each given with its brackets.
  static func rows(_ rows: some Collection<SQL>) -> SQL {
    var parts = StringInterpolation(literalCapacity: 0, interpolationCount: rows.count)
    for (place, row) in rows.enumerated() {
      if place > 0 { parts.appendLiteral(", ") }
      parts.appendInterpolation(row)
    }
    return SQL(stringInterpolation: parts)
  }

  public init(stringInterpolation parts: StringInterpolation) {
    self.text = parts.text
    self.values = parts.values
  }

  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""
    fileprivate var values: [SQLValue] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) { text += literal }

    public mutating func appendInterpolation(_ value: SQLValue) {
      values.append(value)
      text += "$\(values.count)"
    }

    public mutating func appendInterpolation(_ value: Int) {
      appendInterpolation(.integer(value))
    }

    public mutating func appendInterpolation(_ value: String) { appendInterpolation(.text(value)) }

    public mutating func appendInterpolation(_ value: [UInt8]) {
      appendInterpolation(.bytes(value))
    }

    public mutating func appendInterpolation(_ value: Day) {
      appendInterpolation(.integer(value.ordinal))
    }

    public mutating func appendInterpolation(_ value: Bool) {
      appendInterpolation(.integer(value ? 1 : 0))
    }

    public mutating func appendInterpolation(_ value: Moment) {
      appendInterpolation(.integer(value.milliseconds))
    }

    /// Puts one statement into another; its values go along under new numbers.
    public mutating func appendInterpolation(_ part: SQL) {
      let pieces = part.text.split(separator: "$", omittingEmptySubsequences: false)
      text += pieces[0]
      for piece in pieces.dropFirst() {
        let digits = piece.prefix { ("0"..."9").contains($0) }
        text +=
          "$" + (Int(digits).map { "\($0 + values.count)" } ?? "") + piece.dropFirst(digits.count)
      }
      values += part.values
    }
  }
}

/// A value that every engine stores in the same way.
public enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int)
  case text(String)
  case bytes([UInt8])
}
