/// One tag of a well-formed XML part, as a range of its bytes.
struct XMLTag {
  enum Kind { case start, end, empty }

  let kind: Kind

  /// From `<` to behind `>`.
  let range: Range<Int>

  /// The name without its prefix.
  let name: Range<Int>

  /// The prefix with its colon; often empty.
  let prefix: Range<Int>
}

/// Walks through the tags of a part that expat has found well-formed, so that
/// everything between them can be copied byte by byte.
struct XMLTagScanner: IteratorProtocol, Sequence {
  let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> XMLTag? {
    while let open = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      if starts(with: "<!--", at: open) {
        position = end(of: "-->", from: open)
      } else if starts(with: "<![CDATA[", at: open) {
        position = end(of: "]]>", from: open)
      } else if starts(with: "<?", at: open) {
        position = end(of: "?>", from: open)
      } else {
        return tag(at: open)
      }
    }
    return nil
  }

  /// The range of an attribute's value inside its quotes.
  func value(of attribute: String, in tag: XMLTag) -> Range<Int>? {
    let name = Array(attribute.utf8)
    var index = tag.name.upperBound
    while index < tag.range.upperBound {
      guard let equals = bytes[index..<tag.range.upperBound].firstIndex(of: UInt8(ascii: "=")),
        let open = bytes[equals..<tag.range.upperBound].firstIndex(where: { $0 == 34 || $0 == 39 }),
        let close = bytes[(open + 1)..<tag.range.upperBound].firstIndex(of: bytes[open])
      else { return nil }
      let key = bytes[index..<equals].drop { $0 <= 32 }.prefix { $0 > 32 }
      if key.elementsEqual(name) { return (open + 1)..<close }
      index = close + 1
    }
    return nil
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func text(of attribute: String, in tag: XMLTag) -> String? {
    value(of: attribute, in: tag).map(text)
  }

  private mutating func tag(at open: Int) -> XMLTag? {
    var index = open + 1
    var quote: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 34 || byte == 39 {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
      index += 1
    }
    guard index < bytes.count else { return nil }
    position = index + 1
    let isEnd = bytes[open + 1] == UInt8(ascii: "/")
    let start = open + (isEnd ? 2 : 1)
    var nameEnd = start
    var colon = start
    while nameEnd < index, bytes[nameEnd] > 32, bytes[nameEnd] != UInt8(ascii: "/") {
      if bytes[nameEnd] == UInt8(ascii: ":") { colon = nameEnd + 1 }
      nameEnd += 1
    }
    let isEmpty = bytes[index - 1] == UInt8(ascii: "/")
    return XMLTag(
      kind: isEnd ? .end : isEmpty ? .empty : .start, range: open..<(index + 1),
      name: colon..<nameEnd, prefix: start..<colon)
  }

  private func starts(with word: StaticString, at index: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    return (0..<count).allSatisfy { bytes[index + $0] == word.utf8Start[$0] }
  }

  private func end(of word: StaticString, from index: Int) -> Int {
    var index = index
    while index < bytes.count, !starts(with: word, at: index) { index += 1 }
    return Swift.min(bytes.count, index + word.utf8CodeUnitCount)
  }
}
