internal import Glibc

/// Reads numbers from cells.
enum NumberText {
  enum Reading: Equatable {
    case integer(Int)
    /// Not whole; the whole part.
    case fraction(Int)
    case invalid
  }

  /// A number that isn't negative, such as `12`, `12.0` or `1.2E1`.
  @inline(__always)
  static func count(_ text: UnsafeBufferPointer<UInt8>) -> Reading {
    var value = 0
    for byte in text {
      guard byte >= 48, byte <= 57, value < 1_000_000_000_000 else { return slowCount(text) }
      value = value * 10 + Int(byte) - 48
    }
    return text.count > 0 ? .integer(value) : .invalid
  }

  private static func slowCount(_ text: UnsafeBufferPointer<UInt8>) -> Reading {
    guard let value = decimal(text), value >= 0, value < 1e15 else { return .invalid }
    let whole = value.rounded(.down)
    if value - whole < 1e-9 { return .integer(Int(whole)) }
    return whole + 1 - value < 1e-9 ? .integer(Int(whole) + 1) : .fraction(Int(whole))
  }

  /// A finite decimal number.
  static func decimal(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    guard text.count > 0, text.count < 64,
      text.allSatisfy({ $0 >= 43 && $0 <= 57 && $0 != 44 && $0 != 47 || $0 == 69 || $0 == 101 })
    else { return nil }
    guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else {
      return nil
    }
    return value
  }

  /// Degrees in millionths, to the nearest.
  @inline(__always)
  static func microDegrees(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    var value = 0
    var decimals = -1
    for byte in text {
      if byte >= 48, byte <= 57 {
        value = value * 10 + Int(byte) - 48
        if decimals >= 0 { decimals += 1 }
        if decimals > 6 || value > 1_000_000_000 { return slowMicroDegrees(text) }
      } else if byte == UInt8(ascii: "."), decimals < 0 {
        decimals = 0
      } else {
        return slowMicroDegrees(text)
      }
    }
    guard text.count > 0 else { return nil }
    for _ in max(0, decimals)..<6 { value *= 10 }
    return value
  }

  private static func slowMicroDegrees(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let degrees = decimal(text), abs(degrees) <= 1_000 else { return nil }
    return Int((degrees * 1e6).rounded())
  }
}
