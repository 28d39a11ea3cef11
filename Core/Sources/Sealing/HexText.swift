/// Bytes as two lower-case hex digits each.
///
///     hex([0, 255])          // "00ff"
///     bytes(hex: "00FF")     // [0, 255]
public func hex(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

/// The bytes that hex digits stand for, or nil when they aren't hex digits.
public func bytes(hex text: String) -> [UInt8]? {
  let digits = Array(text.utf8)
  guard digits.count.isMultiple(of: 2) else { return nil }
  var bytes: [UInt8] = []
  for index in stride(from: 0, to: digits.count, by: 2) {
    let pair = String(decoding: digits[index...(index + 1)], as: UTF8.self)
    guard pair.first != "+", pair.first != "-", let byte = UInt8(pair, radix: 16) else {
      return nil
    }
    bytes.append(byte)
  }
  return bytes
}
