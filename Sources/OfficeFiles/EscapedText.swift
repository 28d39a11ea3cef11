/// The `_x000D_` escapes by which workbooks carry characters that XML can't
/// (ECMA-376 part 1, 22.9.2.19).
enum EscapedText {
  /// Replaces the escapes in `bytes[start...]` by the characters they stand for.
  static func unescape(_ bytes: inout [UInt8], from start: Int) {
    guard mayContainEscape(bytes, from: start) else { return }
    var read = start
    var kept: [UInt8] = []
    while read < bytes.count {
      if let scalar = escape(in: bytes, at: read) {
        kept.append(contentsOf: String(scalar).utf8)
        read += 7
      } else {
        kept.append(bytes[read])
        read += 1
      }
    }
    bytes.replaceSubrange(start..., with: kept)
  }

  /// Guards a text that looks like an escape, so that it isn't taken for one.
  static func escape(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard mayContainEscape(bytes, from: 0) else { return text }
    var guarded: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if escape(in: bytes, at: index) != nil { guarded.append(contentsOf: "_x005F".utf8) }
      guarded.append(byte)
    }
    return String(decoding: guarded, as: UTF8.self)
  }

  @inline(__always)
  private static func mayContainEscape(_ bytes: [UInt8], from start: Int) -> Bool {
    guard bytes.count - start >= 7 else { return false }
    for index in start..<(bytes.count - 6) where bytes[index] == 0x5F && bytes[index + 1] == 0x78 {
      return true
    }
    return false
  }

  /// The character of `_xHHHH_` at `index`; halves of surrogate pairs stay.
  private static func escape(in bytes: [UInt8], at index: Int) -> Unicode.Scalar? {
    guard index + 6 < bytes.count, bytes[index] == 0x5F, bytes[index + 1] == 0x78,
      bytes[index + 6] == 0x5F
    else { return nil }
    let digits = String(decoding: bytes[index + 2..<index + 6], as: UTF8.self)
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }
}
