package import NIOCore

/// A page being written: markup that we typed, and text that we didn't.
///
/// Markup goes in only as a `StaticString` and everything else is escaped, so a
/// teacher called `<script>` stays a teacher.
///
///     var html = HTML()
///     html.element("p", .class("note")) { html in html.text("3 < 4") }
///     // <p class="note">3 &lt; 4</p>
package struct HTML: Sendable {
  package private(set) var buffer: ByteBuffer

  /// Who reads, so that no link leads where they'd be refused; nil where everything is open.
  var reader: WebContext?

  package init(capacity: Int = 32_768) {
    self.buffer = ByteBufferAllocator().buffer(capacity: capacity)
  }

  /// Writes markup as it stands.
  package mutating func raw(_ markup: StaticString) { buffer.writeStaticString(markup) }

  /// Writes text, with the five characters that mean something to a browser
  /// escaped: it's safe between tags and inside a quoted attribute.
  package mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices {
        guard let escaped = HTML.escaped(bytes[index]) else { continue }
        buffer.writeBytes(UnsafeBufferPointer(rebasing: bytes[start..<index]))
        buffer.writeStaticString(escaped)
        start = index + 1
      }
      buffer.writeBytes(UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  package mutating func text(_ number: Int) { buffer.writeString(String(number)) }

  /// Appends a piece written apart.
  package mutating func append(_ piece: HTML) {
    var bytes = piece.buffer
    buffer.writeBuffer(&bytes)
  }

  package var string: String { String(buffer: buffer) }

  private static func escaped(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
