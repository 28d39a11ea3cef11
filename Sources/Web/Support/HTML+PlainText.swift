internal import NIOCore

extension HTML {
  /// What a reader reads of what is written: the text without its markup, a line for
  /// each block.
  ///
  /// - Complexity: O(*n*) in the bytes written.
  package static func plainText(_ write: (inout HTML) -> Void) -> String {
    var html = HTML(capacity: 256)
    write(&html)
    return plainText(of: html.buffer.readableBytesView[...])
  }

  /// The text of markup that we wrote, without it.
  static func plainText<Bytes: Collection<UInt8>>(of bytes: Bytes) -> String
  where Bytes.SubSequence == Bytes {
    var text: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "<"):
        let tag = rest.prefix { $0 != UInt8(ascii: ">") }
        if isBlock(tag), text.last != 10, !text.isEmpty { text.append(10) }
        rest = rest[tag.endIndex...].dropFirst()
      case UInt8(ascii: "&"):
        let name = rest.prefix { $0 != UInt8(ascii: ";") }
        text.append(sign(String(decoding: name.dropFirst(), as: UTF8.self)))
        rest = rest[name.endIndex...].dropFirst()
      default:
        text.append(byte)
        rest = rest.dropFirst()
      }
    }
    let isBlank = { (byte: UInt8) in byte <= 32 }
    let end = text.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? 0
    return String(decoding: text[..<end].drop(while: isBlank), as: UTF8.self)
  }

  private static func isBlock(_ tag: some Collection<UInt8>) -> Bool {
    let name = tag.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix { $0 > 32 }
    return ["p", "br", "div", "li", "ul", "form"].contains(String(decoding: name, as: UTF8.self))
  }

  /// The sign that one of our own escapes stands for.
  private static func sign(_ name: String) -> UInt8 {
    switch name {
    case "lt": UInt8(ascii: "<")
    case "gt": UInt8(ascii: ">")
    case "quot": UInt8(ascii: "\"")
    case "#39": UInt8(ascii: "'")
    default: UInt8(ascii: "&")
    }
  }
}
