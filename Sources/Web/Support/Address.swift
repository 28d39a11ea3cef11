internal import Hummingbird

/// A path and its query, which can be changed one parameter at a time.
///
///     let address = Address(path: "/plan", query: [("sort", "from")])
///     address.setting("page", to: "2").text     // /plan?sort=from&page=2
package struct Address: Sendable {
  package let path: String
  package private(set) var query: [(name: String, value: String)]

  package init(path: String, query: [(name: String, value: String)] = []) {
    self.path = path
    self.query = query
  }

  /// The address that was asked for.
  init(of request: Request) {
    self.path = request.uri.path
    self.query = (request.uri.query ?? "").split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count > 1 ? parts[1] : ""
      return (Address.decoded(parts[0], isForm: true), Address.decoded(value, isForm: true))
    }
  }

  /// The address with `name` set to `value`, or without it when nil.
  package func setting(_ name: String, to value: String?) -> Address {
    var copy = self
    let index = copy.query.firstIndex { $0.name == name }
    copy.query.removeAll { $0.name == name }
    if let value { copy.query.insert((name, value), at: index ?? copy.query.count) }
    return copy
  }

  package subscript(name: String) -> String? {
    query.first { $0.name == name && !$0.value.isEmpty }?.value
  }

  package var text: String {
    guard !query.isEmpty else { return path }
    let pairs = query.map { "\(Address.encoded($0.name))=\(Address.encoded($0.value))" }
    return "\(path)?\(pairs.joined(separator: "&"))"
  }

  /// A part of a path or query in plain text. A form writes `+` for a space. A
  /// percent sign without two hex digits stays as it is.
  package static func decoded(_ text: some StringProtocol, isForm: Bool = false) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(isForm && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text as part of a path or query: everything but letters, digits and
  /// `-._~` as percent and two hex digits (RFC 3986, section 2.3).
  package static func encoded(_ text: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        bytes.append(byte)
      default:
        bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
