/// Folds full-width letters, digits and signs to the ASCII ones.
///
/// U+FF01...U+FF5E become U+0021...U+007E and U+3000 becomes a space. Most
/// texts have none and come back as they are, uncopied.
struct WidthFolding {
  private let scratch: UnsafeMutablePointer<UInt8>
  private static let limit = 1 << 12

  init() { scratch = .allocate(capacity: WidthFolding.limit) }

  func deallocate() { scratch.deallocate() }

  /// The folded text, valid until the next call.
  @inline(__always)
  func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    for byte in bytes where byte == 0xEF || byte == 0xE3 { return folded(bytes) }
    return bytes
  }

  private func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard bytes.count <= WidthFolding.limit else { return bytes }
    var read = 0
    var written = 0
    while read < bytes.count {
      if bytes.count - read >= 3, let ascii = ascii(bytes[read], bytes[read + 1], bytes[read + 2]) {
        scratch[written] = ascii
        read += 3
      } else {
        scratch[written] = bytes[read]
        read += 1
      }
      written += 1
    }
    return UnsafeBufferPointer(start: scratch, count: written)
  }

  @inline(__always)
  private func ascii(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt8? {
    if first == 0xE3, second == 0x80, third == 0x80 { return 32 }
    guard first == 0xEF, second == 0xBC || second == 0xBD else { return nil }
    let scalar = 0xF000 | Int(second & 0x3F) << 6 | Int(third & 0x3F)
    return (0xFF01...0xFF5E).contains(scalar) ? UInt8(scalar - 0xFEE0) : nil
  }
}
