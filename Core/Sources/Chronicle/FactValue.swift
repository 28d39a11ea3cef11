/// What a fact says: named words and numbers, kept as canonical JSON (names in
/// order, no spaces), so that equal values are equal texts.
///
///     let value = FactValue(["school": "2111000001", "fte": 100])
///     value.json               // {"fte":100,"school":"2111000001"}
///     value["school"]          // "2111000001"
///     value.number("fte")      // 100
public struct FactValue: Hashable, Sendable, CustomStringConvertible {
  public let json: String

  public enum Scalar: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case text(String)
    case number(Int)

    public init(stringLiteral value: String) { self = .text(value) }
    public init(integerLiteral value: Int) { self = .number(value) }
  }

  public init(_ fields: [String: Scalar]) {
    let parts = fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
      let value =
        switch $0.value {
        case .text(let text): quoted(text)
        case .number(let number): "\(number)"
        }
      return "\(quoted($0.key)):\(value)"
    }
    self.json = "{\(parts.joined(separator: ","))}"
  }

  /// Takes what `json` gave back; nil when it isn't in canonical form.
  public init?(json: String) {
    var reader = FactValueReader(json)
    guard let fields = reader.fields() else { return nil }
    let value = FactValue(fields)
    guard value.json == json else { return nil }
    self = value
  }

  /// What the record holds, which the database's own writer made: not checked
  /// again on the way to a list of thousands.
  public init(trusted json: String) { self.json = json }

  public var fields: [String: Scalar] {
    var reader = FactValueReader(json)
    return reader.fields() ?? [:]
  }

  public subscript(name: String) -> String? {
    if case .text(let text)? = fields[name] { return text }
    return nil
  }

  public func number(_ name: String) -> Int? {
    if case .number(let number)? = fields[name] { return number }
    return nil
  }

  public var description: String { json }
}

private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case _ where scalar.value < 0x20:
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
