/// A part with insertions and replacements; everything else stays byte by byte.
struct XMLEdit {
  let scanner: XMLTagScanner
  private var changes: [(range: Range<Int>, text: String)] = []

  init(_ bytes: [UInt8]) { self.scanner = XMLTagScanner(bytes) }

  mutating func insert(_ text: String, at index: Int) { changes.append((index..<index, text)) }
  mutating func replace(_ range: Range<Int>, with text: String) { changes.append((range, text)) }

  /// Sets an attribute of a tag, adding it when it isn't there.
  mutating func set(_ attribute: String, of tag: XMLTag, to value: String) {
    if let range = scanner.value(of: attribute, in: tag) {
      replace(range, with: value)
    } else {
      insert(" \(attribute)=\"\(value)\"", at: tag.name.upperBound)
    }
  }

  /// The first tag with this name that opens an element.
  func first(_ name: String) -> XMLTag? {
    scanner.first { $0.kind != .end && scanner.text($0.name) == name }
  }

  /// The tag that ends the first element of this name.
  func firstEnd(_ name: String) -> XMLTag? {
    scanner.first { $0.kind == .end && scanner.text($0.name) == name }
  }

  /// Adds `text` as the last child of the first element of this name.
  mutating func append(_ text: String, to name: String) {
    if let end = firstEnd(name) {
      insert(text, at: end.range.lowerBound)
    } else if let tag = first(name), tag.kind == .empty {
      let prefix = scanner.text(tag.prefix)
      let slash = tag.range.upperBound - 2
      replace(slash..<tag.range.upperBound, with: ">\(text)</\(prefix)\(name)>")
    }
  }

  /// The prefix of the root element, with its colon.
  var prefix: String { scanner.first { _ in true }.map { scanner.text($0.prefix) } ?? "" }

  /// The part with the changes made, in the order of their places.
  var result: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(scanner.bytes.count + 1024)
    var copied = 0
    let ordered = changes.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, change) in ordered {
      result.append(contentsOf: scanner.bytes[copied..<change.range.lowerBound])
      result.append(contentsOf: change.text.utf8)
      copied = change.range.upperBound
    }
    result.append(contentsOf: scanner.bytes[copied...])
    return result
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      default: if scalar.value >= 32 { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
