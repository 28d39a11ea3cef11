internal import Glibc

/// Bytes that are reused from row to row without being freed or checked.
struct ByteBuffer: ~Copyable {
  private(set) var base = UnsafeMutablePointer<UInt8>.allocate(capacity: 1 << 16)
  private var capacity = 1 << 16
  var count = 0

  deinit { base.deallocate() }

  @inline(__always)
  mutating func append(_ piece: UnsafeRawBufferPointer) {
    if count + piece.count > capacity { grow(to: count + piece.count) }
    memcpy(base + count, piece.baseAddress!, piece.count)
    count += piece.count
  }

  /// The decimal number that the bytes from `start` on write, or -1.
  @inline(__always)
  func number(from start: Int) -> Int {
    guard count - start <= 12 else { return -1 }
    var number = 0
    for index in start..<count {
      guard base[index] >= 48, base[index] <= 57 else { return -1 }
      number = number * 10 + Int(base[index]) - 48
    }
    return number
  }

  /// Resolves `_xHHHH_` escapes from `start` on and returns the new length.
  mutating func unescape(from start: Int) -> Int {
    guard count - start >= 7, memchr(base + start, 0x5F, count - start) != nil else {
      return count - start
    }
    var bytes = Array(UnsafeBufferPointer(start: base + start, count: count - start))
    EscapedText.unescape(&bytes, from: 0)
    memcpy(base + start, bytes, bytes.count)
    count = start + bytes.count
    return bytes.count
  }

  private mutating func grow(to needed: Int) {
    capacity = max(capacity * 2, needed)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    memcpy(larger, base, count)
    base.deallocate()
    base = larger
  }
}
