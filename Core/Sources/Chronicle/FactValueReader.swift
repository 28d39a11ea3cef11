/// Reads a flat JSON object of texts and whole numbers.
struct FactValueReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ json: String) { bytes = Array(json.utf8) }

  /// Nil when the text is anything else.
  mutating func fields() -> [String: FactValue.Scalar]? {
    guard take(UInt8(ascii: "{")) else { return nil }
    var fields: [String: FactValue.Scalar] = [:]
    if take(UInt8(ascii: "}")) { return place == bytes.count ? fields : nil }
    repeat {
      guard let name = text(), take(UInt8(ascii: ":")), let value = scalar(),
        fields.updateValue(value, forKey: name) == nil
      else { return nil }
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) && place == bytes.count ? fields : nil
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func scalar() -> FactValue.Scalar? {
    if place < bytes.count, bytes[place] == UInt8(ascii: "\"") { return text().map { .text($0) } }
    let start = place
    _ = take(UInt8(ascii: "-"))
    while place < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) {
      place += 1
    }
    return Int(String(decoding: bytes[start..<place], as: UTF8.self)).map { .number($0) }
  }

  private mutating func text() -> String? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    var content: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\"") { return String(validating: content, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\") else {
        content.append(byte)
        continue
      }
      guard let escaped = escape() else { return nil }
      content.append(escaped)
    }
    return nil
  }

  /// After a backslash: a quotation mark, a backslash or a control character,
  /// which is all that the writer escapes.
  private mutating func escape() -> UInt8? {
    if take(UInt8(ascii: "\"")) { return UInt8(ascii: "\"") }
    if take(UInt8(ascii: "\\")) { return UInt8(ascii: "\\") }
    guard take(UInt8(ascii: "u")), place + 4 <= bytes.count else { return nil }
    defer { place += 4 }
    let digits = String(decoding: bytes[place..<place + 4], as: UTF8.self)
    return UInt8(digits, radix: 16).flatMap { $0 < 0x20 ? $0 : nil }
  }
}
