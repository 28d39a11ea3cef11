internal import OfficeFiles

/// The text of one cell without the blanks around it, while its row is read.
struct CellText {
  let bytes: UnsafeBufferPointer<UInt8>
  let kind: SheetCell.Kind
  let format: NumberFormat

  static var empty: CellText {
    CellText(bytes: UnsafeBufferPointer(start: nil, count: 0), kind: .text, format: .general)
  }

  @inline(__always)
  var isEmpty: Bool { bytes.count == 0 }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Cuts off blanks: ASCII ones, U+00A0, U+200B, U+3000 and U+FEFF.
  @inline(__always)
  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard let base = bytes.baseAddress else { return bytes }
    var start = 0
    var end = bytes.count
    while start < end {
      let length = blankLength(base + start, end - start)
      if length == 0 { break }
      start += length
    }
    while end > start {
      let length = blankLengthBefore(base + end, end - start)
      if length == 0 { break }
      end -= length
    }
    return UnsafeBufferPointer(start: base + start, count: end - start)
  }

  @inline(__always)
  private static func blankLength(_ at: UnsafePointer<UInt8>, _ left: Int) -> Int {
    let byte = at[0]
    if byte > 32 && byte < 0xC2 { return 0 }
    if byte <= 32 { return 1 }
    if byte == 0xC2 { return left > 1 && at[1] == 0xA0 ? 2 : 0 }
    guard left > 2, byte == 0xE3 || byte == 0xE2 || byte == 0xEF else { return 0 }
    return isWideBlank(at) ? 3 : 0
  }

  @inline(__always)
  private static func blankLengthBefore(_ end: UnsafePointer<UInt8>, _ left: Int) -> Int {
    let byte = (end - 1)[0]
    if byte <= 32 { return 1 }
    if byte < 0x80 { return 0 }
    if left > 1, byte == 0xA0, (end - 2)[0] == 0xC2 { return 2 }
    return left > 2 && isWideBlank(end - 3) ? 3 : 0
  }

  @inline(__always)
  private static func isWideBlank(_ at: UnsafePointer<UInt8>) -> Bool {
    (at[0] == 0xE3 && at[1] == 0x80 && at[2] == 0x80)
      || (at[0] == 0xE2 && at[1] == 0x80 && at[2] == 0x8B)
      || (at[0] == 0xEF && at[1] == 0xBB && at[2] == 0xBF)
  }
}
