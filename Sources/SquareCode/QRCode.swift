internal import CQREncode

/// A text as a square of dark and light modules that a telephone reads (ISO/IEC
/// 18004).
///
///     let code = QRCode("https://example.org")
///     code?.size                       // 25
///     code?.isDark(column: 0, row: 0)  // true: a finder pattern
public struct QRCode: Equatable, Sendable {
  /// Modules on a side, without the quiet zone of four modules that a reader needs
  /// around it.
  public let size: Int
  private let modules: [Bool]

  /// How wide the light border must be, in modules.
  public static let quietZone = 4

  /// Error correction M: a seventh of it may be smudged.
  ///
  /// - Returns: Nil for a text too long for one square, about 2,300 bytes.
  public init?(_ text: String) {
    guard !text.isEmpty,
      let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M)
    else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    guard let data = code.pointee.data else { return nil }
    size = width
    modules = (0..<width * width).map { data[$0] & 1 == 1 }
  }

  public func isDark(column: Int, row: Int) -> Bool { modules[row * size + column] }

  /// The dark modules as one path of a drawing, in modules from the upper left
  /// corner of the quiet zone.
  public var path: String {
    var path = ""
    for row in 0..<size {
      var column = 0
      while column < size {
        guard isDark(column: column, row: row) else {
          column += 1
          continue
        }
        let start = column
        while column < size, isDark(column: column, row: row) { column += 1 }
        let zone = QRCode.quietZone
        path += "M\(start + zone) \(row + zone)h\(column - start)v1h-\(column - start)z"
      }
    }
    return path
  }
}
